/// A type, extension, function or computed property, and where it ends.
struct Declaration: Equatable, Sendable {
    enum Kind: Sendable { case type, `extension`, function }

    let kind: Kind
    /// For an extension the whole dotted name of the type it extends.
    let name: String
    /// Braces open around it; 0 is the top level of the file.
    let depth: Int
    let firstLine: Int
    /// The line of the closing brace; the first line where there is no body.
    let lastLine: Int
    let isPrivate: Bool
}
