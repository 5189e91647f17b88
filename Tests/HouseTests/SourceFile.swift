import Glibc

/// One file of the tree, cut up once for all checks. Its path is relative to the root of the repository.
struct SourceFile: Sendable {
    let path: String
    let text: String
    let lines: [Substring]
    /// Empty unless the file is Swift, like the next two.
    let tokens: [Token]
    let comments: [Int: String]
    let declarations: [Declaration]

    init(path: String, text: String) {
        self.path = path
        self.text = text
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        self.lines = lines
        guard path.hasSuffix(".swift") else {
            (tokens, comments, declarations) = ([], [:], [])
            return
        }
        let lexer = Lexer(text)
        tokens = lexer.tokens
        comments = lexer.comments
        declarations = DeclarationParser(lexer.tokens).declarations
    }

    var isSwift: Bool { path.hasSuffix(".swift") }
    var isManifest: Bool { path == "Package.swift" }
    /// Of a package of its own below `Tests`, whose targets are in a manifest of its own.
    var isOfOtherPackage: Bool { path.hasPrefix("Tests/Fuzz/") || path.hasPrefix("Tests/Benchmarks/") }
    var isOtherManifest: Bool { isOfOtherPackage && stem == "Package" }

    /// The file's name without folder and `.swift`.
    var stem: String {
        let name = path.split(separator: "/").last ?? ""
        return String(name.hasSuffix(".swift") ? name.dropLast(6) : name)
    }

    var folder: String {
        let parts = path.split(separator: "/")
        return parts.count > 1 ? String(parts[parts.count - 2]) : ""
    }

    /// The word at an index, or an empty text beyond either end: lets a check look around without ceremony.
    func text(_ index: Int) -> String {
        tokens.indices.contains(index) && tokens[index].kind != .literal ? tokens[index].text : ""
    }

    /// Whether a text stands anywhere in the file. By bytes: eighteen texts over the whole tree take a few
    /// milliseconds this way, and seconds with `String.contains`.
    func contains(_ wanted: String) -> Bool {
        text.withCString { text in wanted.withCString { strstr(text, $0) != nil } }
    }
}
