import Foundation

/// Rows under headings, for people as columns and for programs as JSON.
package struct AdminTable: Sendable, Equatable, Codable {
    package let columns: [String]
    package let rows: [[String]]

    package init(columns: [String], rows: [[String]]) {
        precondition(rows.allSatisfy { $0.count == columns.count }, "every row of a table has all its columns")
        self.columns = columns
        self.rows = rows
    }

    /// Columns padded to the same width, the headings first. A character counts as one column.
    package var text: String {
        let widths = columns.indices.map { column in
            ([columns] + rows).map { $0[column].count }.max() ?? 0
        }
        return ([columns.map { $0.uppercased() }] + rows).map { row in
            let cells = row.enumerated().map { column, cell in
                column == columns.count - 1
                    ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
            }
            return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed()) + "\n"
        }.joined()
    }

    /// The rows as objects that are keyed by the headings.
    package var json: String {
        let objects = rows.map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        // Texts in dictionaries in a list can always be encoded.
        guard let bytes = try? encoder.encode(objects) else { return "[]\n" }
        return String(decoding: bytes, as: UTF8.self) + "\n"
    }
}
