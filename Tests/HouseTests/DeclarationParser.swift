/// Finds the declarations in a file's tokens. Not a Swift parser: it relies on the code being formatted, that
/// is on modifiers standing on the line of their keyword.
struct DeclarationParser {
    private let tokens: [Token]
    /// For each `{` the index of its `}`.
    private var closing: [Int: Int] = [:]
    private(set) var declarations: [Declaration] = []

    private static let typeKeywords: Set<String> = ["struct", "class", "enum", "actor", "protocol"]
    private static let functionKeywords: Set<String> = ["func", "init", "deinit", "subscript"]
    private static let notTypeNames: Set<String> = ["func", "var", "let", "in", "else", "subscript"]
    private static let modifiers: Set<String> = [
        "package", "public", "internal", "private", "fileprivate", "open", "final", "indirect", "distributed",
        "nonisolated",
    ]
    /// What may stand at the beginning of a line between a function's parameters and its body.
    private static let continuations: Set<String> = ["where", "{", "-", "throws", "rethrows", "async"]
    private static let continued: Set<String> = [",", ">", "&", ":", "=", "where", "("]

    init(_ tokens: [Token]) {
        self.tokens = tokens
        matchBraces()
        for index in tokens.indices where tokens[index].kind == .word {
            if let declaration = declaration(at: index) { declarations.append(declaration) }
        }
    }

    private mutating func matchBraces() {
        var open: [Int] = []
        for index in tokens.indices where tokens[index].kind == .symbol {
            if tokens[index].text == "{" { open.append(index) }
            if tokens[index].text == "}", let start = open.popLast() { closing[start] = index }
        }
    }

    private func declaration(at index: Int) -> Declaration? {
        let word = tokens[index].text
        let kind: Declaration.Kind
        if Self.typeKeywords.contains(word), startsType(at: index) {
            kind = .type
        } else if word == "extension", isName(at: index + 1) {
            kind = .extension
        } else if Self.functionKeywords.contains(word), !follows(index, ".") {
            kind = .function
        } else if word == "var", let body = propertyBody(after: index) {
            return make(.function, at: index, body: body)
        } else {
            return nil
        }
        return make(kind, at: index, body: bodyStart(after: index))
    }

    private func make(_ kind: Declaration.Kind, at index: Int, body: Int?) -> Declaration {
        let last = body.flatMap { closing[$0] } ?? index
        return Declaration(
            kind: kind, name: name(after: index), depth: tokens[index].depth, firstLine: tokens[index].line,
            lastLine: tokens[last].line, isPrivate: isPrivate(index))
    }

    private func isName(at index: Int) -> Bool {
        tokens.indices.contains(index) && (tokens[index].kind == .word || tokens[index].kind == .quoted)
    }

    private func follows(_ index: Int, _ symbol: String) -> Bool {
        index > 0 && tokens[index - 1].isSymbol(symbol)
    }

    /// `actor` is an ordinary name in a chat server, and `class` has other uses: both must open a statement.
    private func startsType(at index: Int) -> Bool {
        guard isName(at: index + 1), !Self.notTypeNames.contains(tokens[index + 1].text) else { return false }
        guard index > 0, tokens[index - 1].line == tokens[index].line else { return true }
        let before = tokens[index - 1]
        return Self.modifiers.contains(before.text) || "{};)".contains(before.text) || follows(index - 1, "@")
    }

    private func name(after index: Int) -> String {
        guard isName(at: index + 1) else { return tokens[index].text }
        var name = tokens[index + 1].text
        var next = index + 2
        while next + 1 < tokens.count, tokens[next].isSymbol("."), isName(at: next + 1) {
            name += "." + tokens[next + 1].text
            next += 2
        }
        return name
    }

    private func isPrivate(_ index: Int) -> Bool {
        var before = index - 1
        while before >= 0, tokens[before].line == tokens[index].line {
            if tokens[before].isWord("private") || tokens[before].isWord("fileprivate") { return true }
            before -= 1
        }
        return false
    }

    /// The `{` of a body, or `nil` for a protocol's requirement.
    private func bodyStart(after start: Int) -> Int? {
        var nesting = 0
        for index in tokens.indices.dropFirst(start + 1) {
            let token = tokens[index]
            if nesting == 0 {
                if token.isSymbol("{") { return index }
                if token.isSymbol("}") { return nil }
                let before = tokens[index - 1]
                let opensStatement =
                    token.line > before.line && !Self.continuations.contains(token.text)
                    && !Self.continued.contains(before.text)
                if opensStatement { return nil }
            }
            if token.isSymbol("(") || token.isSymbol("[") { nesting += 1 }
            if token.isSymbol(")") || token.isSymbol("]") { nesting -= 1 }
        }
        return nil
    }

    /// The `{` of a computed property: on the line of its `var`, with no `=` before it.
    private func propertyBody(after start: Int) -> Int? {
        var nesting = 0
        for index in tokens.indices.dropFirst(start + 1) {
            let token = tokens[index]
            guard token.line == tokens[start].line, !token.isSymbol("=") else { return nil }
            if nesting == 0, token.isSymbol("{") { return index }
            if token.isSymbol("(") || token.isSymbol("[") { nesting += 1 }
            if token.isSymbol(")") || token.isSymbol("]") { nesting -= 1 }
        }
        return nil
    }
}
