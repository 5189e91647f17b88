/// Reads the tables of one file after their schemas and gathers everything that is wrong, not only the first.
package struct DocumentReader {
    package let file: String
    package let document: TOMLDocument
    package private(set) var faults: [ConfigurationFault] = []

    package init(file: String, document: TOMLDocument) {
        self.file = file
        self.document = document
    }

    /// All that was found, in the order of the file.
    package var sortedFaults: [ConfigurationFault] {
        faults.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
    }

    /// Complains of whatever stands outside of tables and is not one of `names`.
    package mutating func checkNames(_ names: [String]) {
        for name in document.root.keys.sorted() where !names.contains(name) {
            let guess = Spelling.nearest(to: name, among: names).map { ", did you mean [\($0)]?" } ?? ""
            faults.append(
                ConfigurationFault(
                    file: file, line: document.locator.line(of: [name]), key: "[\(name)]",
                    problem: "unknown table" + guess, allowed: names.joined(separator: ", ")))
        }
    }

    /// Reads one table; a missing one is read as an empty one, so that what is required in it is missed. The keys
    /// outside of tables are read with a schema without name, `besides` those that are somebody else's.
    package mutating func read<Root>(_ schema: TableSchema<Root>, into root: inout Root, besides others: [String] = [])
    {
        guard !schema.name.isEmpty else {
            let table = document.root.filter { !others.contains($0.key) }
            return read(table, schema, besides: others, at: [], into: &root)
        }
        switch document.root[schema.name] {
        case nil: read([:], schema, at: [schema.name], into: &root)
        case .table(let table): read(table, schema, at: [schema.name], into: &root)
        case .some(let node): complainOfKind(node, schema)
        }
    }

    /// Reads an array of tables; `start` is what an element holds before it is read.
    package mutating func readArray<Root>(_ schema: TableSchema<Root>, from start: Root, atMost most: Int) -> [Root] {
        guard let node = document.root[schema.name] else { return [] }
        guard case .list(let nodes) = node else {
            complainOfKind(node, schema)
            return []
        }
        guard nodes.count <= most else {
            complain(at: [schema.name], schema.header, nil, "there are \(nodes.count) of them", "at most \(most)")
            return []
        }
        return nodes.enumerated().map { index, element in
            var root = start
            if case .table(let table) = element {
                read(table, schema, at: [schema.name, String(index)], into: &root)
            } else {
                complainOfKind(element, schema)
            }
            return root
        }
    }

    private mutating func complainOfKind<Root>(_ node: TOMLNode, _ schema: TableSchema<Root>) {
        complain(
            at: [schema.name], schema.header, nil, "is \(node.kindName)",
            schema.isArray ? "a [[\(schema.name)]] for each one" : "a table")
    }

    private mutating func read<Root>(
        _ table: [String: TOMLNode], _ schema: TableSchema<Root>, besides others: [String] = [], at path: [String],
        into root: inout Root
    ) {
        for key in table.keys.sorted() where !schema.keys.contains(key) {
            let guess = Spelling.nearest(to: key, among: schema.keys + others).map { ", did you mean \($0)?" } ?? ""
            complain(
                at: path + [key], schema.header, key, "unknown key" + guess, schema.keys.joined(separator: ", "))
        }
        for setting in schema.settings {
            guard let node = table[setting.key] else {
                if setting.isRequired { complain(at: path, schema.header, setting.key, "is missing", setting.allowed) }
                continue
            }
            switch setting.take(node, &root) {
            case .taken: break
            case .wrong(let problem):
                complain(at: path + [setting.key], schema.header, setting.key, problem, setting.allowed)
            case .idle(let problem):
                complain(
                    at: path + [setting.key], schema.header, setting.key, problem, setting.allowed, .warning)
            }
        }
    }

    /// Adds what was found by looking at several values together.
    package mutating func complain(
        at path: [String], _ table: String?, _ key: String?, _ problem: String, _ allowed: String?,
        _ severity: ConfigurationFault.Severity = .error
    ) {
        faults.append(
            ConfigurationFault(
                file: file, line: document.locator.line(of: path), table: table, key: key, problem: problem,
                allowed: allowed, severity: severity))
    }
}
