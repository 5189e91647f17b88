import Foundation
import Glibc

/// What a bot remembers over restarts: `state` in its folder, a line `KEY<tab>VALUE` each, replaced as a whole, so that
/// after a crash there is the old one or the new one.
struct StateFile: Sendable {
    private let path: String

    /// Makes the folder, for its owner only, if there is none.
    init(folder: String) throws(BotFault) {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw BotFault(file: folder, problem: "cannot be made", allowed: "a folder that the bot may write to")
        }
        path = folder + "/state"
    }

    /// Nothing, if there is no file yet.
    func load() throws(BotFault) -> [String: String] {
        guard FileManager.default.fileExists(atPath: path) else { return [:] }
        guard let bytes = FileManager.default.contents(atPath: path),
            let text = String(validating: bytes, as: UTF8.self)
        else { throw BotFault(file: path, problem: "cannot be read") }
        var values: [String: String] = [:]
        for (index, line) in text.split(separator: "\n").enumerated() {
            let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, index < BotLimit.statesMax * 2 else {
                throw BotFault(
                    file: path, line: index + 1, problem: "is not what this bot wrote",
                    allowed: "KEY, a tab, VALUE; or no file at all, and the bot begins anew")
            }
            values[Self.plain(parts[0])] = Self.plain(parts[1])
        }
        return values
    }

    /// On disk when it returns.
    func save(_ values: [String: String]) throws(BotFault) {
        let lines = values.sorted { $0.key < $1.key }.map {
            Self.escaped($0.key) + "\t" + Self.escaped($0.value) + "\n"
        }
        let draft = path + ".new"
        let isMade = FileManager.default.createFile(
            atPath: draft, contents: nil, attributes: [.posixPermissions: 0o600])
        do {
            guard isMade, let handle = FileHandle(forWritingAtPath: draft) else { throw CocoaError(.fileWriteUnknown) }
            try handle.write(contentsOf: Data(lines.joined().utf8))
            try handle.synchronize()
            try handle.close()
            guard rename(draft, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
        } catch {
            throw BotFault(
                file: path, problem: "cannot be written", allowed: "a folder that the bot may write to, with room")
        }
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\t": escaped += "\\t"
            case "\n": escaped += "\\n"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func plain(_ text: Substring) -> String {
        var plain = ""
        var isEscape = false
        for scalar in text.unicodeScalars {
            if isEscape {
                plain.unicodeScalars.append(scalar == "t" ? "\t" : scalar == "n" ? "\n" : scalar)
                isEscape = false
            } else if scalar == "\\" {
                isEscape = true
            } else {
                plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }
}
