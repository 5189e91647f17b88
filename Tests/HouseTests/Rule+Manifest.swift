extension Rule {
    /// What `strict` must hold: the language mode, the upcoming features and the treatment of warnings.
    private static let settings: [String] = [
        "ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility", "NonisolatedNonsendingByDefault",
    ]
    private static let targetKinds: Set<String> = ["target", "executableTarget", "testTarget", "macro", "plugin"]

    func judgeSettings(_ file: SourceFile) -> [Complaint] {
        var complaints: [Complaint] = []
        let literals = Set(file.tokens.lazy.filter { $0.kind == .literal }.map(\.text))
        for setting in Self.settings where !literals.contains(setting) {
            complaints.append(Complaint(self, file, line: 1, "strict has no \(setting)"))
        }
        for setting in ["treatAllWarnings", "swiftLanguageMode"]
        where !file.tokens.contains(where: { $0.isWord(setting) }) {
            complaints.append(Complaint(self, file, line: 1, "strict has no \(setting)"))
        }
        for (index, token) in file.tokens.enumerated() where token.kind == .word {
            if token.text == "unsafeFlags" {
                complaints.append(Complaint(self, file, line: token.line, "unsafeFlags"))
            }
            guard Self.targetKinds.contains(token.text), file.text(index - 1) == ".", file.text(index + 1) == "(",
                !hasStrictSettings(file, from: index + 1)
            else { continue }
            complaints.append(Complaint(self, file, line: token.line, "a target without swiftSettings: strict"))
        }
        return complaints
    }

    private func hasStrictSettings(_ file: SourceFile, from start: Int) -> Bool {
        var (nesting, index) = (0, start)
        repeat {
            if file.text(index) == "(" { nesting += 1 }
            if file.text(index) == ")" { nesting -= 1 }
            if file.text(index) == "swiftSettings", file.text(index + 2) == "strict" { return true }
            index += 1
        } while nesting > 0 && index < file.tokens.count
        return false
    }

    /// No target knows more than its room of the design may.
    func judgeRooms(_ file: SourceFile, _ manifest: Manifest) -> [Complaint] {
        manifest.targets.filter { !$0.isTest && !$0.dependencies.isEmpty }.flatMap { target in
            guard let room = Room.named(target.name) else {
                return [Complaint(self, file, line: 1, "\(target.name) is no room of the design")]
            }
            return target.dependencies.filter { !room.mayUse.contains($0) }.map {
                Complaint(self, file, line: 1, "\(target.name) may not know \($0)")
            }
        }
    }
}
