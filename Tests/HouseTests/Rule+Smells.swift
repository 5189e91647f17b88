extension Rule {
    /// A reason has at least this many words.
    static let reasonWordsMin = 4

    private static let dispatchTypes: Set<String> = [
        "DispatchQueue", "DispatchSemaphore", "DispatchGroup", "DispatchWorkItem", "DispatchSource", "Thread",
    ]
    private static let sleeps: Set<String> = ["sleep", "usleep", "nanosleep"]

    /// What may stand only with its reason beside it: on its line, or as the comment right above.
    func judgeSmells(_ file: SourceFile) -> [Complaint] {
        file.tokens.indices.compactMap { index in
            let token = file.tokens[index]
            guard token.kind == .word, let smell = smell(at: index, in: file) else { return nil }
            guard !hasReason(file, line: token.line) else { return nil }
            return Complaint(self, file, line: token.line, "\(smell) without a reason beside it")
        }
    }

    private func smell(at index: Int, in file: SourceFile) -> String? {
        let word = file.text(index)
        switch word {
        case "Task":
            return startsTask(at: index, in: file) ? "an unstructured Task" : nil
        case "nonisolated":
            return file.text(index + 1) == "(" && file.text(index + 2) == "unsafe" ? "nonisolated(unsafe)" : nil
        case "unchecked":
            return file.text(index - 1) == "@" ? "@unchecked" : nil
        default:
            if Self.dispatchTypes.contains(word), file.text(index - 1) != "." { return word }
            return Self.sleeps.contains(word) && file.text(index + 1) == "(" ? word : nil
        }
    }

    /// `Task {`, `Task(priority:) {`, `Task<Void, Never> {`, `Task.detached`, `Task.immediate`.
    private func startsTask(at index: Int, in file: SourceFile) -> Bool {
        guard file.text(index - 1) != "." else { return false }
        var next = index + 1
        if file.text(next) == "." { return ["detached", "immediate", "init"].contains(file.text(next + 1)) }
        if file.text(next) == "<" {
            var depth = 0
            repeat {
                if file.text(next) == "<" { depth += 1 }
                if file.text(next) == ">" { depth -= 1 }
                next += 1
            } while depth > 0 && next < file.tokens.count
        }
        return file.text(next) == "{" || file.text(next) == "("
    }

    private func hasReason(_ file: SourceFile, line: Int) -> Bool {
        var reason = file.comments[line] ?? ""
        var above = line - 1
        let code = Set(file.tokens.lazy.filter { $0.line < line && $0.line > line - 12 }.map(\.line))
        while let comment = file.comments[above], !code.contains(above) {
            reason += " " + comment
            above -= 1
        }
        return reason.split { !$0.isLetter }.count >= Self.reasonWordsMin
    }

    /// What turns the compiler's proof off needs a proof of its own on the list of allowances.
    func judgeUnchecked(_ file: SourceFile) -> [Complaint] {
        file.tokens.indices.compactMap { index in
            guard let smell = smell(at: index, in: file), smell.contains("unsafe") || smell.contains("unchecked")
            else { return nil }
            return Complaint(self, file, line: file.tokens[index].line, "\(smell) is not on the list of allowances")
        }
    }

    /// What stands nowhere, with a reason or without.
    func judgeBanned(_ file: SourceFile) -> [Complaint] {
        let words = file.tokens.indices.compactMap { index -> Complaint? in
            let (token, after) = (file.tokens[index], file.text(index + 1))
            guard token.kind == .word, file.text(index - 1) != "." else { return nil }
            if token.text == "try", after == "!", file.tokens[index + 1].isGlued {
                return Complaint(self, file, line: token.line, "try! turns an error into a crash")
            }
            guard token.text == "fatalError", after == "(" else { return nil }
            return Complaint(self, file, line: token.line, "fatalError says nothing; use precondition with a sentence")
        }
        let notes = file.comments.sorted { $0.key < $1.key }.flatMap { line, comment in
            ["TODO", "FIXME", "XXX"].filter { comment.contains($0) }.map {
                Complaint(self, file, line: line, "\($0): do it now, or file an issue")
            }
        }
        return words + notes
    }

    func judgeFormatIgnore(_ file: SourceFile) -> [Complaint] {
        file.comments.sorted { $0.key < $1.key }.filter { $0.value.contains("swift-format-ignore") }.map {
            Complaint(self, file, line: $0.key, "swift-format-ignore is not on the list of allowances")
        }
    }
}
