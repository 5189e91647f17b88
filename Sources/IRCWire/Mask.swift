/// A ban-style glob over `nick!user@host`: `*` is any run of characters, `?` any one, nothing else is special
/// (modern.ircdocs.horse "Wildcard Expressions"). Letters match in either ASCII case.
package struct Mask: Hashable, Sendable {
    /// The completed mask as it was written, runs of `*` made one.
    package let text: String

    /// Completes what is short: `nick` to `nick!*@*`, `user@host` to `*!user@host`, `nick!user` to `nick!user@*`.
    package init(_ text: String) {
        self.init(whole: Self.completed(text))
    }

    /// Takes the glob as it is, for texts other than `nick!user@host`.
    package init(whole glob: String) {
        var text = ""
        for scalar in glob.unicodeScalars where scalar != "*" || text.unicodeScalars.last != "*" {
            text.unicodeScalars.append(scalar)
        }
        self.text = text
    }

    /// Such a mask matches nobody; whoever takes masks from people should refuse it.
    package var isTooLong: Bool { text.utf8.count > WireLimit.maskBytesMax }

    /// Takes at most mask × text steps: after a mismatch only the latest `*` is stretched, never an earlier one.
    package func matches(_ prefix: String) -> Bool {
        guard !isTooLong else { return false }
        let mask = text.utf8Span.span
        let text = prefix.utf8Span.span
        var maskIndex = 0
        var textIndex = 0
        var star: (mask: Int, text: Int)?
        while textIndex < text.count {
            if maskIndex < mask.count, mask[maskIndex] == ASCII.asterisk {
                star = (maskIndex, textIndex)
                maskIndex += 1
            } else if maskIndex < mask.count, mask[maskIndex] == ASCII.question {
                maskIndex += 1
                textIndex = Self.character(after: textIndex, in: text)
            } else if maskIndex < mask.count,
                ASCII.lowercased(mask[maskIndex]) == ASCII.lowercased(text[textIndex])
            {
                maskIndex += 1
                textIndex += 1
            } else if let latest = star {
                star = (latest.mask, latest.text + 1)
                maskIndex = latest.mask + 1
                textIndex = latest.text + 1
            } else {
                return false
            }
        }
        while maskIndex < mask.count, mask[maskIndex] == ASCII.asterisk { maskIndex += 1 }
        return maskIndex == mask.count
    }

    private static func completed(_ text: String) -> String {
        let hasUser = text.utf8.contains(ASCII.exclamation)
        let hasHost = text.utf8.contains(ASCII.at)
        let parts = Prefix(parsing: text)
        if hasUser { return "\(parts.nick.orAny)!\(parts.user.orAny)@\(parts.host.orAny)" }
        if hasHost { return "*!\(parts.nick.orAny)@\(parts.host.orAny)" }
        return "\(text.orAny)!*@*"
    }

    /// The start of the next Unicode scalar.
    private static func character(after index: Int, in text: Span<UInt8>) -> Int {
        var next = index + 1
        while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }
}

extension String {
    fileprivate var orAny: String { isEmpty ? "*" : self }
}
