import TOMLKit

/// A TOML file of one level of tables as values, with the line of each key.
struct ManifestDocument: Sendable {
    /// Bytes of a file that is read at all.
    static let bytesMax = 64 * 1024

    /// Keys outside of tables.
    let values: [String: SettingValue]
    /// Keys of each table.
    let tables: [String: [String: SettingValue]]
    /// The line of each key, those in a table as `table.key`.
    let lines: [String: Int]

    init(_ text: String, file: String) throws(BotFault) {
        guard text.utf8.count <= Self.bytesMax else {
            throw BotFault(file: file, problem: "has more than \(Self.bytesMax) bytes")
        }
        var values: [String: SettingValue] = [:]
        var tables: [String: [String: SettingValue]] = [:]
        do {
            let root = try TOMLTable(string: text)
            for key in root.keys {
                guard let value = root[key]?.tomlValue else { continue }
                if let table = value.table {
                    tables[key] = Self.convert(table)
                } else {
                    values[key] = Self.convert(value)
                }
            }
        } catch let error as TOMLParseError {
            let words = error.description.split(whereSeparator: \.isNewline).joined(separator: " ")
            throw BotFault(file: file, line: error.source.begin.line, problem: "not TOML: \(words)")
        } catch {
            throw BotFault(file: file, problem: "not TOML")
        }
        self.values = values
        self.tables = tables
        lines = Self.lines(of: text)
    }

    private static func convert(_ table: TOMLTable) -> [String: SettingValue] {
        var values: [String: SettingValue] = [:]
        for key in table.keys { values[key] = table[key].map { convert($0.tomlValue) } }
        return values
    }

    private static func convert(_ value: TOMLValue) -> SettingValue {
        switch value.type {
        case .string: .text(value.string ?? "")
        case .int: .integer(value.int ?? 0)
        case .double: .number(value.double ?? 0)
        case .bool: .flag(value.bool ?? false)
        case .array: .list(value.array?.map { convert($0.tomlValue) } ?? [])
        case .date, .time, .dateTime, .table: .other
        }
    }

    /// The parser tells lines only where the syntax is wrong. A line inside a text of several lines may look like a
    /// key; that costs a wrong number in a message.
    private static func lines(of text: String) -> [String: Int] {
        var lines: [String: Int] = [:]
        var table = ""
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.drop { $0 == " " || $0 == "\t" }
            if line.first == "[", let end = line.firstIndex(of: "]") {
                let name = String(line[line.index(after: line.startIndex)..<end])
                table = name + "."
                if lines[name] == nil { lines[name] = index + 1 }
            } else if let equals = line.firstIndex(of: "="), line.first != "#" {
                let key = line[..<equals].filter { $0 != " " && $0 != "\t" && $0 != "\"" && $0 != "'" }
                if lines[table + key] == nil { lines[table + key] = index + 1 }
            }
        }
        return lines
    }
}
