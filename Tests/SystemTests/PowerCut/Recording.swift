import Foundation

/// What a daemon did to its disk and said on its sockets, step by step in one order. `recorder.c` writes it.
struct Recording {
    enum Step {
        case created(path: String, file: UInt64)
        case wrote(file: UInt64, at: Int, Data)
        case setLength(file: UInt64, to: Int)
        /// What was written before is on the disk when the sync with this number ends.
        case syncBegins(file: UInt64, turn: UInt64)
        case syncEnds(file: UInt64, turn: UInt64)
        case renamed(from: String, to: String)
        case removed(path: String)
        case madeFolder(path: String, file: UInt64)
        case said(Data)
    }

    private static let headBytes = 32

    let steps: [Step]

    /// A record at the end that the kill cut off is left out.
    init(_ path: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
        var steps: [Step] = []
        var position = 0
        while position + Self.headBytes <= data.count {
            let head = data.subdata(in: position..<position + Self.headBytes)
            let (kind, nameBytes, bodyBytes) = head.withUnsafeBytes { head in
                (
                    head.load(fromByteOffset: 0, as: UInt32.self), Int(head.load(fromByteOffset: 4, as: UInt32.self)),
                    Int(head.load(fromByteOffset: 8, as: UInt32.self))
                )
            }
            let (file, offset) = head.withUnsafeBytes { head in
                (head.load(fromByteOffset: 16, as: UInt64.self), head.load(fromByteOffset: 24, as: UInt64.self))
            }
            let name = position + Self.headBytes
            position = name + nameBytes + bodyBytes
            guard position <= data.count else { break }
            steps.append(
                try Self.step(
                    kind, file, offset, name: data[name..<name + nameBytes], body: data[name + nameBytes..<position]))
        }
        self.steps = steps
    }

    private static func step(_ kind: UInt32, _ file: UInt64, _ offset: UInt64, name: Data, body: Data) throws -> Step {
        let path = String(decoding: name, as: UTF8.self)
        return switch kind {
        case 1: .created(path: path, file: file)
        case 2: .wrote(file: file, at: Int(offset), body)
        case 3: .setLength(file: file, to: Int(offset))
        case 4: .syncBegins(file: file, turn: offset)
        case 5: .syncEnds(file: file, turn: offset)
        case 6: .renamed(from: path, to: String(decoding: body, as: UTF8.self))
        case 7: .removed(path: path)
        case 8: .madeFolder(path: path, file: file)
        case 9: .said(body)
        default: throw Failed("The recording holds a step of kind \(kind).")
        }
    }
}
