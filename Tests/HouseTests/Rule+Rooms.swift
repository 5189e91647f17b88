extension Rule {
    private static let importKinds: Set<String> = [
        "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
    ]
    private static let impureWords: Set<String> = [
        "async", "await", "actor", "class", "Mutex", "Atomic", "Task", "AsyncStream", "Date", "UUID", "Logger",
        "SystemRandomNumberGenerator", "ContinuousClock", "SuspendingClock",
    ]
    /// What a test may import beside the modules of its target.
    private static let testModules: Set<String> = ["Testing", "Foundation", "Glibc", "Synchronization", "RegexBuilder"]

    /// A file imports what the manifest gives its target, and of the system's modules those of its room.
    func judgeImports(_ file: SourceFile, _ manifest: Manifest) -> [Complaint] {
        guard !file.isOfOtherPackage else { return [] }
        guard let target = manifest.target(of: file.path) else {
            return [Complaint(self, file, line: 1, "belongs to no target of Package.swift")]
        }
        var allowed = Set(target.dependencies.map(Manifest.moduleName))
        allowed.formUnion(target.isTest ? Self.testModules : Room.named(target.name)?.system ?? [])
        return file.tokens.indices.compactMap { index in
            guard file.tokens[index].isWord("import") else { return nil }
            let module = file.text(Self.importKinds.contains(file.text(index + 1)) ? index + 2 : index + 1)
            guard !allowed.contains(Manifest.moduleName(module)), module != "Swift" else { return nil }
            return Complaint(self, file, line: file.tokens[index].line, "\(target.name) may not import \(module)")
        }
    }

    /// A pure module is a function of its arguments: no clock, thread, reference or state of its own.
    func judgePurity(_ file: SourceFile) -> [Complaint] {
        guard let room = Room.of(file.path), room.isPure else { return [] }
        return file.tokens.indices.compactMap { index in
            let token = file.tokens[index]
            guard token.kind == .word else { return nil }
            if Self.impureWords.contains(token.text), isKeywordOrType(file, index) {
                return Complaint(
                    self, file, line: token.line, "\"\(token.text)\" has no place in the pure \(room.name)")
            }
            guard token.text == "var", isSharedVariable(file, index) else { return nil }
            return Complaint(self, file, line: token.line, "a variable shared by all callers in the pure \(room.name)")
        }
    }

    /// Not a member, label or name that happens to read like a keyword: `.async`, `actor: id`, `func date()`.
    private func isKeywordOrType(_ file: SourceFile, _ index: Int) -> Bool {
        let (before, word, after) = (file.text(index - 1), file.text(index), file.text(index + 1))
        guard before != "." else { return false }
        if word == "class" || word == "actor" {
            return file.declarations.contains {
                $0.kind == .type && $0.firstLine == file.tokens[index].line && $0.name == after
            }
        }
        return !(word == "async" || word == "await") || after != ":"
    }

    private func isSharedVariable(_ file: SourceFile, _ index: Int) -> Bool {
        let line = file.tokens[index].line
        let isComputed = file.declarations.contains {
            $0.kind == .function && $0.firstLine == line && $0.name == file.text(index + 1)
        }
        guard !isComputed else { return false }
        var before = index - 1
        while before >= 0, file.tokens[before].line == line {
            if file.tokens[before].isWord("static") { return true }
            before -= 1
        }
        return file.tokens[index].depth == 0
    }

    /// `public` is a promise to people outside the package; only BotKit makes one.
    func judgeAccess(_ file: SourceFile) -> [Complaint] {
        guard !file.path.hasPrefix("Sources/BotKit/") else { return [] }
        return file.tokens.indices.compactMap { index in
            let token = file.tokens[index]
            guard token.isWord("public"), file.text(index - 1) != "." else { return nil }
            guard file.text(index + 1) != ":" else { return nil }
            return Complaint(self, file, line: token.line, "public is for BotKit; between modules it is package")
        }
    }
}
