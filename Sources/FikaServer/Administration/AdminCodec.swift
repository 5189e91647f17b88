import Foundation

/// Requests and answers as lines of JSON.
package enum AdminCodec {
    /// Most bytes of a request: an import's thousand lines of 512 bytes with all their escapes, and room.
    package static let requestBytesMax = 4 << 20
    /// Most bytes of an answer: the accounts or cases of a large organisation.
    package static let answerBytesMax = 64 << 20

    /// The line with its newline; JSON has none inside.
    package static func line(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let bytes = try? encoder.encode(value) else {
            preconditionFailure("requests and answers hold nothing that JSON cannot")
        }
        return Array(bytes) + [UInt8(ascii: "\n")]
    }

    /// nil for what is not JSON, or not of this release.
    package static func read<Value: Decodable>(_ type: Value.Type, from line: some Sequence<UInt8>) -> Value? {
        try? JSONDecoder().decode(type, from: Data(line))
    }
}
