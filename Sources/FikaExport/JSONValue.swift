import Foundation

/// A value of the stated form of an export, apart from how this release stores it.
enum JSONValue: Encodable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    case text(String)
    case number(Int64)
    case flag(Bool)
    case list([JSONValue])
    case object([String: JSONValue])
    case nothing

    init(stringLiteral value: String) { self = .text(value) }
    init(integerLiteral value: Int64) { self = .number(value) }
    init(booleanLiteral value: Bool) { self = .flag(value) }
    init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }

    init(_ text: String?) { self = text.map { .text($0) } ?? .nothing }
    init(_ number: Int) { self = .number(Int64(number)) }

    /// What is nothing is left out.
    func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let values):
            var container = encoder.container(keyedBy: Name.self)
            for (key, value) in values {
                if case .nothing = value { continue }
                try container.encode(value, forKey: Name(stringValue: key))
            }
        case .list(let values): try values.encode(to: encoder)
        default:
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .number(let number): try container.encode(number)
            case .flag(let flag): try container.encode(flag)
            default: try container.encodeNil()
            }
        }
    }

    /// One line, the same value always the same bytes.
    func line() -> String { encoded([.sortedKeys, .withoutEscapingSlashes]) + "\n" }

    func page() -> String { encoded([.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]) + "\n" }

    private func encoded(_ formatting: JSONEncoder.OutputFormatting) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = formatting
        guard let bytes = try? encoder.encode(self) else {
            preconditionFailure("texts, numbers and lists can always be written as JSON")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
