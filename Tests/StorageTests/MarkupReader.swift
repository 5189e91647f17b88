/// Reads tags as a strict reader of XML does, to judge what we write.
enum MarkupReader {
    private struct Tag {
        let name: String
        let isEnd: Bool
        let isEmpty: Bool
    }

    static func tags(in text: String) -> Set<String> {
        Set(all(in: text).map(\.name))
    }

    /// Each tag is closed by its own end, and no `<` or `&` stands alone.
    static func isBalanced(_ text: String) -> Bool {
        var open: [String] = []
        for tag in all(in: text) where !tag.isEmpty {
            if tag.isEnd {
                guard open.popLast() == tag.name else { return false }
            } else {
                open.append(tag.name)
            }
        }
        let entities = text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
        return open.isEmpty
            && entities.allSatisfy { part in ["amp;", "lt;", "gt;", "quot;", "#39;"].contains { part.hasPrefix($0) } }
    }

    /// The names of what stands directly in the one element of this name.
    static func children(of parent: String, in text: String) -> [String] {
        var path: [String] = []
        var children: [String] = []
        for tag in all(in: text) where !tag.isEmpty {
            if tag.isEnd {
                path.removeLast()
            } else {
                if path.last == parent { children.append(tag.name) }
                path.append(tag.name)
            }
        }
        return children
    }

    private static func all(in text: String) -> [Tag] {
        text.split(separator: "<", omittingEmptySubsequences: false).dropFirst().compactMap { part in
            let inside = part.prefix { $0 != ">" }
            guard inside.first != "?", inside.first != "!" else { return nil }
            let isEnd = inside.first == "/"
            let name = inside.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
            return Tag(name: String(name), isEnd: isEnd, isEmpty: inside.last == "/")
        }
    }
}
