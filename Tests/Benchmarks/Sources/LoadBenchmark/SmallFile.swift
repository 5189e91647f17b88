import Glibc

/// Files of a few kilobytes.
enum SmallFile {
    static func text(_ path: String) -> String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    /// What a command of the shell prints; empty: it failed.
    static func output(of command: String) -> String {
        guard let pipe = popen("\(command) 2>/dev/null", "r") else { return "" }
        defer { pclose(pipe) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = fread(&bytes, 1, bytes.count, pipe)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    static func write(_ text: String, to path: String) throws(LoadFault) {
        guard let file = fopen(path, "w") else { throw LoadFault("\(path) cannot be written.") }
        defer { fclose(file) }
        fputs(text, file)
    }
}
