/// What `Package.swift` says about targets, read from its tokens.
///
/// It understands the manifest of this package, not any manifest: targets made by the functions `room`, `program`,
/// `tests` and `shared`, dependencies as string literals and as the names of constants that hold products.
struct Manifest: Sendable {
    struct Target: Equatable, Sendable {
        let name: String
        let path: String
        let dependencies: [String]
        let isTest: Bool
    }

    private static let makers: Set<String> = ["room", "program", "tests", "shared", "systemLibrary"]
    private static let skippedLabels: Set<String> = ["exclude", "pkgConfig", "providers"]

    let targets: [Target]

    init(_ file: SourceFile) {
        let products = Self.products(file)
        targets = file.tokens.indices.compactMap { index in
            guard file.tokens[index].kind == .word, Self.makers.contains(file.text(index)),
                file.text(index + 1) == "(", file.text(index - 1) != "func"
            else { return nil }
            return Self.target(file, at: index, products: products)
        }
    }

    /// The names of products by the constant that holds them: `nio` is `NIOCore`, `NIOPosix` and `NIOSSL`.
    private static func products(_ file: SourceFile) -> [String: [String]] {
        var products: [String: [String]] = [:]
        var constant = ""
        for (index, token) in file.tokens.enumerated() {
            if token.depth == 0, token.isWord("let") || token.isWord("func") { constant = file.text(index + 1) }
            guard token.kind == .literal, file.text(index - 4) == "product", file.text(index - 2) == "name" else {
                continue
            }
            products[constant, default: []].append(token.text)
        }
        return products
    }

    private static func target(_ file: SourceFile, at start: Int, products: [String: [String]]) -> Target? {
        var (nesting, index) = (0, start + 1)
        var (name, path): (String?, String?) = (nil, nil)
        var dependencies: [String] = []
        repeat {
            let token = file.tokens[index]
            if token.isSymbol("(") || token.isSymbol("[") { nesting += 1 }
            if token.isSymbol(")") || token.isSymbol("]") { nesting -= 1 }
            if token.kind == .word, skippedLabels.contains(token.text), file.text(index + 1) == ":" {
                index = endOfValue(file, from: index + 2)
                continue
            }
            if token.kind == .literal {
                if file.text(index - 2) == "path" {
                    path = token.text
                } else if name == nil {
                    name = token.text
                } else {
                    dependencies.append(token.text)
                }
            } else if token.kind == .word, let group = products[token.text] {
                dependencies += group
            }
            index += 1
        } while nesting > 0 && index < file.tokens.count

        guard let name else { return nil }
        let isTest = ["tests", "shared"].contains(file.text(start))
        return Target(
            name: name, path: path ?? (isTest ? "Tests/" : "Sources/") + name, dependencies: dependencies,
            isTest: isTest)
    }

    /// The index behind a value: a literal, or everything up to the bracket that closes its list.
    private static func endOfValue(_ file: SourceFile, from start: Int) -> Int {
        var (nesting, index) = (0, start)
        repeat {
            if ["(", "["].contains(file.text(index)) { nesting += 1 }
            if [")", "]"].contains(file.text(index)) { nesting -= 1 }
            index += 1
        } while nesting > 0 && index < file.tokens.count
        return index
    }

    func target(of path: String) -> Target? {
        targets.first { path.hasPrefix($0.path + "/") }
    }

    /// `fika-bot-filing` is imported as `fika_bot_filing`.
    static func moduleName(_ target: String) -> String {
        String(target.map { $0 == "-" ? "_" : $0 })
    }
}
