import TOMLKit

/// A TOML file as values, with the line of each of its keys.
package struct TOMLDocument: Sendable {
    /// Most bytes of a file that is read at all.
    package static let bytesMax = 1 << 20

    package let root: [String: TOMLNode]
    package let locator: KeyLocator

    /// Not TOML, and where that shows.
    package struct SyntaxFault: Error, Equatable {
        package let line: Int
        package let message: String
    }

    package init(_ text: String) throws(SyntaxFault) {
        guard text.utf8.count <= Self.bytesMax else {
            throw SyntaxFault(line: 1, message: "the file has more than \(Self.bytesMax) bytes")
        }
        do {
            root = Self.convert(try TOMLTable(string: text))
        } catch let error as TOMLParseError {
            throw SyntaxFault(line: error.source.begin.line, message: Self.sentence(error.description))
        } catch {
            throw SyntaxFault(line: 1, message: "not TOML")
        }
        locator = KeyLocator(text)
    }

    /// The parser's own words, on one line.
    private static func sentence(_ description: String) -> String {
        "not TOML: " + description.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private static func convert(_ table: TOMLTable) -> [String: TOMLNode] {
        var nodes: [String: TOMLNode] = [:]
        for key in table.keys {
            nodes[key] = table[key].map { convert($0.tomlValue) }
        }
        return nodes
    }

    private static func convert(_ value: TOMLValue) -> TOMLNode {
        switch value.type {
        case .string: .text(value.string ?? "")
        case .int: .integer(value.int ?? 0)
        case .double: .number(value.double ?? 0)
        case .bool: .flag(value.bool ?? false)
        case .date, .time, .dateTime: .moment
        case .array: .list(value.array?.map { convert($0.tomlValue) } ?? [])
        case .table: .table(value.table.map { convert($0) } ?? [:])
        }
    }
}
