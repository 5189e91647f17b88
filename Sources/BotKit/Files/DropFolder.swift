import Foundation
import Glibc

/// A folder that people put `*.txt` into. Names that begin with a full stop are somebody's drafts.
struct DropFolder: Sendable {
    private let path: String
    /// Size and time of what was told, so that a file is told again only when it was written again.
    private var told: [String: String] = [:]

    init(path: String) {
        self.path = path
    }

    /// Makes the folder if there is none; false when it cannot be made.
    func prepare() -> Bool {
        (try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)) != nil
    }

    /// What was not told before and has not been written to for a while, in the order in which it was written.
    mutating func look(at now: Date = Date()) -> [DroppedFile] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let candidates = names.filter { $0.hasSuffix(".txt") && !$0.hasPrefix(".") }
        let known = Set(candidates)
        told = told.filter { known.contains($0.key) }
        var news: [(written: Date, name: String, size: Int)] = []
        for name in candidates {
            guard let attributes = try? FileManager.default.attributesOfItem(atPath: path + "/" + name),
                attributes[.type] as? FileAttributeType == .typeRegular,
                let written = attributes[.modificationDate] as? Date, let size = attributes[.size] as? Int,
                now.timeIntervalSince(written) >= BotLimit.dropQuietSeconds, told[name] != Self.version(size, written)
            else { continue }
            news.append((written, name, size))
        }
        news.sort { ($0.written, $0.name) < ($1.written, $1.name) }
        return news.prefix(BotLimit.dropFilesMax).map { written, name, size in
            told[name] = Self.version(size, written)
            return DroppedFile(name: name, content: content(name, size))
        }
    }

    private static func version(_ size: Int, _ written: Date) -> String {
        "\(size) \(written.timeIntervalSince1970)"
    }

    /// Never over another file: a name that is taken gets a number. False when it could not be moved.
    func move(_ name: String, to folder: String, note: String?) -> Bool {
        guard Self.isPlain(name), Self.isPlain(folder) else { return false }
        let target = path + "/" + folder
        let stem = name.hasSuffix(".txt") ? String(name.dropLast(4)) : name
        do {
            try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
            var free = name
            var number = 2
            while FileManager.default.fileExists(atPath: target + "/" + free) {
                free = "\(stem)-\(number).txt"
                number += 1
            }
            if let note { try Data((note + "\n").utf8).write(to: URL(fileURLWithPath: "\(target)/\(free).reason")) }
            try FileManager.default.moveItem(atPath: path + "/" + name, toPath: target + "/" + free)
            return true
        } catch {
            return false
        }
    }

    /// On disk when it returns, and seen whole or not at all. Nothing, if one of this name is there.
    func put(_ name: String, _ text: String) throws(BotFault) {
        let (target, draft) = ("\(path)/\(name)", "\(path)/.\(name).new")
        guard Self.isPlain(name), !FileManager.default.fileExists(atPath: target) else { return }
        do {
            _ = FileManager.default.createFile(
                atPath: draft, contents: nil, attributes: [.posixPermissions: 0o600])
            guard let handle = FileHandle(forWritingAtPath: draft) else { throw CocoaError(.fileWriteUnknown) }
            try handle.write(contentsOf: Data(text.utf8))
            try handle.synchronize()
            try handle.close()
            guard rename(draft, target) == 0 else { throw CocoaError(.fileWriteUnknown) }
            let folder = open(path, O_RDONLY | O_DIRECTORY)
            fsync(folder)
            close(folder)
        } catch {
            throw BotFault(file: target, problem: "cannot be written", allowed: "a folder with room to write to")
        }
    }

    private func content(_ name: String, _ size: Int) -> DroppedFile.Content {
        guard size <= BotLimit.dropBytesMax else {
            return .unusable("The file has more than \(BotLimit.dropBytesMax) bytes.")
        }
        guard let bytes = FileManager.default.contents(atPath: path + "/" + name) else {
            return .unusable("The file cannot be read.")
        }
        return String(validating: bytes, as: UTF8.self).map { .text($0) } ?? .unusable("The file is not UTF-8.")
    }

    private static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && !name.contains("/") && !name.hasPrefix(".")
    }
}
