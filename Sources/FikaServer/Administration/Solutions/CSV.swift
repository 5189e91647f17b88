/// Tables as text, RFC 4180: quotes around what holds a comma, a quote or a line break.
enum CSV {
    struct Row: Equatable {
        /// Where it begins, from 1.
        let line: Int
        let cells: [String]
    }

    static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func quoted(_ cell: String) -> String {
        // A spreadsheet takes what begins like that for a formula; an apostrophe keeps it text (OWASP, CSV Injection).
        let isFormula = cell.first.map { "=+-@\t\r".contains($0) } ?? false
        let cell = isFormula ? "'" + cell : cell
        guard cell.unicodeScalars.contains(where: { ",;\"\r\n".unicodeScalars.contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    /// The separator is a comma, or a semicolon if the first line has more of those: spreadsheets of half of Europe.
    static func rows(_ text: String) throws(SolutionSheet.Fault) -> [Row] {
        let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        let head = text.prefix { !$0.isNewline }
        let hasMoreSemicolons = head.count { $0 == ";" } > head.count { $0 == "," }
        var reader = Reader(separator: hasMoreSemicolons ? ";" : ",")
        for character in text { reader.take(character) }
        return try reader.end()
    }

    private struct Reader {
        let separator: Character
        private var rows: [Row] = []
        private var cells: [String] = []
        private var cell = ""
        private var (line, begin) = (1, 1)
        private var isQuoted = false
        /// A quote inside of quotes: the end, or half of a doubled one.
        private var isBehindQuote = false

        init(separator: Character) {
            self.separator = separator
        }

        mutating func take(_ character: Character) {
            if character.isNewline { line += 1 }
            if isBehindQuote {
                isBehindQuote = false
                if character == "\"" { return cell.append("\"") }
                isQuoted = false
            }
            if isQuoted {
                if character == "\"" {
                    isBehindQuote = true
                } else {
                    cell += character == "\r\n" ? "\n" : String(character)
                }
            } else if character == "\"", cell.isEmpty {
                isQuoted = true
            } else if character == separator {
                endCell()
            } else if character.isNewline {
                endRow()
            } else {
                cell.append(character)
            }
        }

        private mutating func endCell() {
            // What `quoted` put in front of a formula.
            if cell.first == "'", let second = cell.dropFirst().first, "=+-@".contains(second) { cell.removeFirst() }
            cells.append(cell)
            cell = ""
        }

        private mutating func endRow() {
            endCell()
            rows.append(Row(line: begin, cells: cells))
            cells = []
            begin = line
        }

        mutating func end() throws(SolutionSheet.Fault) -> [Row] {
            if isQuoted, !isBehindQuote {
                throw SolutionSheet.Fault(line: begin, reason: "a quote is not closed in the row that begins here")
            }
            if !cell.isEmpty || !cells.isEmpty { endRow() }
            return rows
        }
    }
}
