/// What a text of a configuration file may be.
package struct TextKind: Sendable {
    package let allowed: String
    package let mayRepeat: Bool
    /// A sentence's end about the value, nil if it is fine. It does not repeat the value: it may be a secret.
    private let check: @Sendable (String) -> String?

    package init(
        allowed: String, mayRepeat: Bool = false, problem: @escaping @Sendable (String) -> String?
    ) {
        (self.allowed, self.mayRepeat, check) = (allowed, mayRepeat, problem)
    }

    package func problem(in value: String) -> String? { check(value) }

    /// On one line.
    package static func line(_ range: ClosedRange<Int>, mayRepeat: Bool = false) -> TextKind {
        TextKind(allowed: "\(range.lowerBound) to \(range.upperBound) bytes on one line", mayRepeat: mayRepeat) {
            value in
            guard range.contains(value.utf8.count) else { return "has \(value.utf8.count) bytes" }
            let isOneLine = value.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
            return isOneLine ? nil : "holds a control character"
        }
    }

    /// A file or folder; relative ones are below the folder of the configuration file.
    package static let path = TextKind(allowed: "a path") { value in
        guard !value.isEmpty else { return "is empty" }
        return value.utf8.contains(0) ? "holds a NUL" : nil
    }

    /// A host name or an address; no name is looked up here.
    package static let host = word("an address or a host name", 1...253) { byte in
        isLetterOrDigit(byte) || ".:-%_".utf8.contains(byte)
    }

    package static func oneOf(_ words: [String]) -> TextKind {
        TextKind(allowed: "one of " + words.joined(separator: ", ")) { value in
            words.contains(value) ? nil : "\"\(value)\" is not known"
        }
    }

    package static func word(
        _ allowed: String, _ range: ClosedRange<Int>, _ isFine: @escaping @Sendable (UInt8) -> Bool
    ) -> TextKind {
        TextKind(allowed: allowed) { value in
            guard range.contains(value.utf8.count) else { return value.isEmpty ? "is empty" : "is too long" }
            return value.utf8.allSatisfy(isFine) ? nil : "\"\(value)\" holds something else"
        }
    }

    package static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
