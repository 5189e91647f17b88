import Foundation

/// The programs under test, and those of the system that judge them from outside.
enum Programs {
    /// The products folder of the build: the test bundle is an executable in it.
    static let folder: String = {
        let bundle = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return bundle.map { ($0 as NSString).deletingLastPathComponent } ?? "."
    }()

    /// The top of the tree this file is in.
    static let tree: String = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { url.deleteLastPathComponent() }
        return url.path
    }()

    static let fikad = folder + "/fikad"
    static let fika = folder + "/fika"

    static let areBuilt: Bool = [fikad, fika].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
    static let whyNot = "The programs fikad and fika are not beside the test bundle."

    /// Where a program of the system is; nil if it is not installed.
    static func installed(_ name: String) -> String? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        let folders = path.split(separator: ":").map(String.init) + ["/usr/sbin", "/sbin"]
        return folders.lazy.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    static func areInstalled(_ names: String...) -> Bool {
        names.allSatisfy { installed($0) != nil }
    }
}
