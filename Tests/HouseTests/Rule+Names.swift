extension Rule {
    /// Words that name no thing of the domain; compared with whole camel-case words, plurals included.
    static let bannedWords: Set<String> = ["manager", "helper", "util", "data", "info"]

    /// One type to a file, which is named after it. A file of extensions is `Type+Role.swift`, or stands in a
    /// folder named after the type (`Handlers/Join.swift` extends `Handlers`).
    func judgeOneType(_ file: SourceFile) -> [Complaint] {
        let top = file.declarations.filter { $0.depth == 0 && !$0.isPrivate }
        let types = top.filter { $0.kind == .type }
        let owner = file.stem.split(separator: "+").first.map(String.init) ?? ""
        let isPart = owner != file.stem

        if let second = types.dropFirst().first {
            return [
                Complaint(
                    self, file, line: second.firstLine, measure: types.count,
                    "\(second.name) stands in a file with \(types[0].name); one type per file")
            ]
        }
        if let type = types.first {
            guard isPart || type.name != file.stem else { return [] }
            return [Complaint(self, file, line: type.firstLine, "\(type.name) belongs in \(type.name).swift")]
        }
        let extended = top.filter { $0.kind == .extension }
        guard !extended.isEmpty else {
            // A free function may live alone: `casefold` in `Casefold.swift`.
            let isNamed = top.contains { $0.name.lowercased().hasPrefix(file.stem.lowercased()) }
            return isNamed ? [] : [Complaint(self, file, line: 1, "holds nothing that is named \(file.stem)")]
        }
        let wanted = isPart ? owner : file.folder
        let isNamed = extended.contains { Self.names(of: $0).contains(wanted) }
        return isNamed
            ? []
            : [
                Complaint(
                    self, file, line: extended[0].firstLine,
                    "extends \(extended[0].name), so it is named \(extended[0].name)+Role.swift")
            ]
    }

    /// `Session.Step` may be called by its whole name, by its outermost or by its innermost type.
    private static func names(of declaration: Declaration) -> [String] {
        let parts = declaration.name.split(separator: ".").map(String.init)
        return [declaration.name] + parts.prefix(1) + parts.suffix(1)
    }

    func judgeWords(_ file: SourceFile) -> [Complaint] {
        var names = file.declarations.filter { $0.kind == .type }.map { ($0.name, $0.firstLine) }
        names.append((file.stem, 1))
        return names.flatMap { name, line in
            Self.words(of: name).filter(Self.isBanned).map {
                Complaint(self, file, line: line, "the word \"\($0)\" in \(name) says nothing")
            }
        }
    }

    private static func isBanned(_ word: String) -> Bool {
        bannedWords.contains(word) || (word.hasSuffix("s") && bannedWords.contains(String(word.dropLast())))
    }

    /// `IRCDataStore+Info` gives `irc`, `data`, `store`, `info`.
    static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        let characters = Array(name)
        for (index, character) in characters.enumerated() {
            guard character.isLetter || character.isNumber else {
                words.append(word)
                word = ""
                continue
            }
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            let opensWord = character.isUppercase && (word.last?.isLowercase == true || next.isLowercase)
            if opensWord {
                words.append(word)
                word = ""
            }
            word.append(character)
        }
        return (words + [word]).filter { !$0.isEmpty }.map { $0.lowercased() }
    }
}
