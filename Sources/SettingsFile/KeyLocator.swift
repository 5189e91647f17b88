/// Finds the line on which a table or key of a TOML file stands; the parser tells only where the syntax is wrong.
///
/// It reads no values, it only steps over them: strings of all four kinds, arrays and inline tables over several
/// lines. What it makes of a text that is not TOML means nothing.
package struct KeyLocator: Sendable {
    /// The first line of each path; elements of arrays are named by their index.
    private var lines: [[String]: Int] = [:]
    private var scanner: TOMLScanner
    /// How many `[[…]]` headers each path has had.
    private var counts: [[String]: Int] = [:]

    package init(_ text: String) {
        scanner = TOMLScanner(text)
        var table: [String] = []
        while scanner.skipBlanksAndComments() {
            if scanner.take("[[") {
                table = openElement(scanner.keyPath())
                _ = scanner.take("]]")
            } else if scanner.take("[") {
                table = whole(scanner.keyPath())
                note(table)
                _ = scanner.take("]")
            } else if !pair(in: table) {
                return
            }
        }
    }

    /// The line of `path`, such as `["listener", "0", "port"]`, counted from 1; where it is missing that of what
    /// would hold it, and 1 for what nothing holds.
    package func line(of path: [String]) -> Int {
        var path = path
        while !path.isEmpty {
            if let line = lines[path] { return line }
            path.removeLast()
        }
        return 1
    }

    private mutating func note(_ path: [String]) {
        if lines[path] == nil { lines[path] = scanner.line }
    }

    /// Below an array of tables a header means its last element.
    private func whole(_ path: [String]) -> [String] {
        var found: [String] = []
        for part in path {
            found.append(part)
            if let count = counts[found] { found.append(String(count - 1)) }
        }
        return found
    }

    private mutating func openElement(_ path: [String]) -> [String] {
        let array = whole(Array(path.dropLast())) + path.suffix(1)
        note(array)
        let index = counts[array, default: 0]
        counts[array] = index + 1
        let element = array + [String(index)]
        note(element)
        return element
    }

    /// False where there is no pair, so that a text that is not TOML ends the search.
    private mutating func pair(in table: [String]) -> Bool {
        let key = scanner.keyPath()
        guard !key.isEmpty else { return false }
        for length in 1...key.count {
            note(table + key.prefix(length))
        }
        scanner.skipSpaces()
        guard scanner.take("=") else { return false }
        value(at: table + key)
        return true
    }

    private mutating func value(at path: [String]) {
        scanner.skipSpaces()
        if scanner.take("[") {
            var index = 0
            while scanner.skipBlanksAndComments(), !scanner.take("]") {
                let element = path + [String(index)]
                note(element)
                value(at: element)
                _ = scanner.skipBlanksAndComments()
                index += 1
                guard scanner.take(",") || scanner.isAt("]") else { return }
            }
        } else if scanner.take("{") {
            while scanner.skipBlanksAndComments(), !scanner.take("}") {
                guard pair(in: path) else { return }
                _ = scanner.skipBlanksAndComments()
                guard scanner.take(",") || scanner.isAt("}") else { return }
            }
        } else {
            scanner.skipScalar()
        }
    }
}
