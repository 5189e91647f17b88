/// A value of a manifest, free of the parser that read it.
enum SettingValue: Sendable, Equatable {
    case text(String)
    case integer(Int)
    case number(Double)
    case flag(Bool)
    case list([SettingValue])
    /// A table, a date, a time: no key takes one.
    case other

    /// What it is, for someone who wrote it where something else belongs.
    var kindName: String {
        switch self {
        case .text: "a text"
        case .integer: "a whole number"
        case .number: "a number with a fraction"
        case .flag: "true or false"
        case .list: "a list"
        case .other: "a table, date or time"
        }
    }

    /// As it is written in a manifest.
    var toml: String {
        switch self {
        case .text(let text): "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        case .integer(let number): String(number)
        case .number(let number): String(number)
        case .flag(let flag): String(flag)
        case .list(let values): "[" + values.map(\.toml).joined(separator: ", ") + "]"
        case .other: "\"\""
        }
    }

    /// Nil unless it is a list of texts.
    var texts: [String]? {
        guard case .list(let values) = self else { return nil }
        let texts = values.compactMap { value -> String? in if case .text(let text) = value { text } else { nil } }
        return texts.count == values.count ? texts : nil
    }
}
