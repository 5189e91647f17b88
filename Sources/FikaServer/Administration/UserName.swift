import Glibc

/// The names of the system's users, for the record.
package enum UserName {
    /// `anna`, or `uid-1000` where nobody knows the name.
    package static func of(_ id: UInt32) -> String {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16_384)
        let status = getpwuid_r(id, &entry, &buffer, buffer.count, &found)
        guard status == 0, let name = found?.pointee.pw_name else { return "uid-\(id)" }
        return String(cString: name)
    }

    /// Whoever runs this process.
    package static var own: String { of(geteuid()) }
}
