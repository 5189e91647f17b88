/// A value of a TOML file, free of the parser that read it.
package indirect enum TOMLNode: Sendable, Equatable {
    case text(String)
    case integer(Int)
    case number(Double)
    case flag(Bool)
    /// A date, a time or both: no key takes one.
    case moment
    case list([TOMLNode])
    case table([String: TOMLNode])

    /// What it is, for someone who wrote it where something else belongs.
    package var kindName: String {
        switch self {
        case .text: "a text"
        case .integer: "a whole number"
        case .number: "a number with a fraction"
        case .flag: "true or false"
        case .moment: "a date or time"
        case .list: "a list"
        case .table: "a table"
        }
    }
}
