import Foundation

/// The token of a bot's door.
enum HookToken {
    /// One line of a file that nobody but its owner may read.
    static func read(_ path: String) throws(BotFault) -> String {
        let allowed =
            "a file of mode 0600 with one line of \(BotLimit.hookTokenBytesMin) to \(BotLimit.secretBytesMax) bytes"
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            let mode = attributes[.posixPermissions] as? Int, let size = attributes[.size] as? Int
        else { throw BotFault(file: path, problem: "does not exist, or cannot be read", allowed: allowed) }
        guard mode & 0o077 == 0 else {
            throw BotFault(
                file: path, problem: "may be read by others (mode 0\(String(mode, radix: 8)))", allowed: allowed)
        }
        guard size <= BotLimit.secretBytesMax, let bytes = FileManager.default.contents(atPath: path),
            let lines = String(validating: bytes, as: UTF8.self)?.split(whereSeparator: \.isNewline), lines.count == 1,
            lines[0].utf8.count >= BotLimit.hookTokenBytesMin
        else { throw BotFault(file: path, problem: "holds no token", allowed: allowed) }
        return String(lines[0])
    }
}
