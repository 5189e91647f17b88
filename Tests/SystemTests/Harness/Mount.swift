import Foundation
import Glibc
import Testing

/// Small and read-only disks, where whoever runs the tests may mount any.
enum Mount {
    static let isAllowed: ConditionTrait = .enabled(if: mayMount, "Whoever runs the tests may not mount a disk.")

    static let mayMount: Bool = {
        guard geteuid() == 0 else { return false }
        let folder = "/tmp/fika-system-mount-\(getpid())"
        guard mkdir(folder, 0o700) == 0 else { return false }
        defer { rmdir(folder) }
        guard mount("tmpfs", folder, "tmpfs", 0, "size=64k") == 0 else { return false }
        return umount(folder) == 0
    }()

    /// A disk of its own size in the place of a folder, while the body runs.
    static func disk(_ size: String, at folder: String, _ body: () async throws -> Void) async throws {
        guard mount("tmpfs", folder, "tmpfs", 0, "size=\(size),mode=700") == 0 else {
            throw Failed("\(folder): \(String(cString: strerror(errno)))")
        }
        // Even if something still looks into it.
        defer { umount2(folder, Int32(MNT_DETACH)) }
        try await body()
    }

    static func enlarge(_ folder: String, to size: String) throws {
        guard mount("tmpfs", folder, "tmpfs", UInt(MS_REMOUNT), "size=\(size),mode=700") == 0 else {
            throw Failed("\(folder): \(String(cString: strerror(errno)))")
        }
    }

    /// The folder, which cannot be written while the body runs.
    static func readOnly(_ folder: String, in town: Town, _ body: () async throws -> Void) async throws {
        guard mount(folder, folder, nil, UInt(MS_BIND), nil) == 0 else {
            throw Failed("\(folder): \(String(cString: strerror(errno)))")
        }
        defer { umount2(folder, Int32(MNT_DETACH)) }
        let flags = UInt(MS_BIND | MS_REMOUNT | MS_RDONLY)
        guard mount(nil, folder, nil, flags, nil) == 0 else {
            throw Failed("\(folder): \(String(cString: strerror(errno)))")
        }
        try await body()
    }
}
