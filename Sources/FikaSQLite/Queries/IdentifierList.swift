import FikaCore

/// Many identifiers as one argument, for `json_each`: the statement stays the same however many there are.
enum IdentifierList {
    static func text<Noun>(_ identifiers: [Identifier<Noun>]) -> String {
        "[" + identifiers.map(\.description).joined(separator: ",") + "]"
    }
}
