import Foundation
import LibCrypto

/// A bag as somebody sees it who knows RFC 8493 and not how ours are made.
struct Bag {
    let folder: String
    /// Everything in it, folders apart, by path in the bag.
    let files: [String: [UInt8]]

    init(_ folder: String) throws {
        self.folder = folder
        var files: [String: [UInt8]] = [:]
        let walk = FileManager.default.enumerator(atPath: folder)
        while let path = walk?.nextObject() as? String {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + path)
            switch attributes[.type] as? FileAttributeType {
            case .typeRegular: files[path] = Array(try Data(contentsOf: URL(filePath: folder + "/" + path)))
            case .typeDirectory: break
            default: files["?" + path] = []
            }
        }
        self.files = files
    }

    func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

    /// Sentences about what is not as the standard wants it.
    var faults: [String] {
        var faults: [String] = []
        if text("bagit.txt") != "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n" {
            faults.append("bagit.txt")
        }
        let payload = files.keys.filter { $0.hasPrefix("data/") }
        faults += check("manifest-sha256.txt", against: Set(payload))
        faults += check(
            "tagmanifest-sha256.txt",
            against: Set(files.keys.filter { !$0.hasPrefix("data/") && $0 != "tagmanifest-sha256.txt" }))
        let oxum = "Payload-Oxum: \(payload.reduce(0) { $0 + (files[$1]?.count ?? 0) }).\(payload.count)\n"
        if !text("bag-info.txt").contains(oxum) { faults.append("Payload-Oxum is not \(oxum)") }
        if !text("bag-info.txt").split(separator: "\n").allSatisfy({ $0.contains(": ") }) { faults.append("bag-info") }
        return faults
    }

    private func check(_ manifest: String, against expected: Set<String>) -> [String] {
        var listed: Set<String> = []
        var faults: [String] = []
        for line in text(manifest).split(separator: "\n") {
            let parts = line.components(separatedBy: "  ")
            guard parts.count == 2 else { return ["\(manifest): \(line)"] }
            if !listed.insert(parts[1]).inserted { faults.append("\(parts[1]) is listed twice") }
            if parts[1].hasPrefix("/") || parts[1].split(separator: "/").contains("..") {
                faults.append("\(parts[1]) escapes")
            }
            if files[parts[1]].map({ Hexadecimal.encode(Hash.sha256($0)) }) != parts[0] {
                faults.append("\(parts[1]): sum")
            }
        }
        return faults + (listed == expected ? [] : ["\(manifest) lists \(listed.symmetricDifference(expected))"])
    }
}
