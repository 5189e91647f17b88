extension Rule {
    static let fileLinesMax = 400
    static let functionLinesMax = 70
    /// Counted in Unicode scalars, as the formatter does.
    static let lineScalarsMax = 120

    func judgeFileLength(_ file: SourceFile) -> [Complaint] {
        let count = file.lines.count
        guard count > Self.fileLinesMax else { return [] }
        return [
            Complaint(
                self, file, line: count, measure: count, "\(count) lines; a file has at most \(Self.fileLinesMax)")
        ]
    }

    func judgeFunctionLength(_ file: SourceFile) -> [Complaint] {
        file.declarations.filter { $0.kind == .function }.compactMap { function in
            let count = function.lastLine - function.firstLine + 1
            guard count > Self.functionLinesMax else { return nil }
            return Complaint(
                self, file, line: function.firstLine, measure: count,
                "\(function.name) has \(count) lines; a function has at most \(Self.functionLinesMax)")
        }
    }

    func judgeLineLength(_ file: SourceFile) -> [Complaint] {
        file.lines.enumerated().compactMap { index, line in
            // The bytes are at least as many as the scalars, and counting them costs nothing.
            guard line.utf8.count > Self.lineScalarsMax else { return nil }
            let count = line.unicodeScalars.count
            guard count > Self.lineScalarsMax else { return nil }
            return Complaint(
                self, file, line: index + 1, measure: count,
                "\(count) characters; a line has at most \(Self.lineScalarsMax)")
        }
    }
}
