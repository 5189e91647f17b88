package import FikaCore

extension Grant.Slice {
    /// `all`, `thread=1a`, `messages=1a,1b`, `documents=4,5`; in as many words of at most so many bytes as it takes.
    func wires(as naming: MessageNaming?, upTo max: Int) -> [String] {
        func wires(_ kind: String, _ names: [String]) -> [String] {
            let parts = names.joined(upTo: max - kind.utf8.count, separator: ",")
            return parts.isEmpty ? [kind] : parts.map { kind + $0 }
        }
        return switch self {
        case .wholeFile: ["all"]
        case .thread(let root): ["thread=" + root.wire(as: naming)]
        case .messages(let ids): wires("messages=", ids.map { $0.wire(as: naming) })
        case .documents(let ids): wires("documents=", ids.map(\.description))
        }
    }

    /// nil for anything that names nothing.
    package init?(wire: String) {
        if wire.lowercased() == "all" {
            self = .wholeFile
            return
        }
        let halves = wire.split(separator: "=", maxSplits: 1).map(String.init)
        guard halves.count == 2 else { return nil }
        let names = halves[1].split(separator: ",").map(String.init)
        let messages = names.compactMap { MessageID(wire: $0) }
        switch halves[0].lowercased() {
        case "thread":
            guard names.count == 1, let root = messages.first else { return nil }
            self = .thread(root)
        case "messages":
            guard messages.count == names.count else { return nil }
            self = .messages(messages)
        case "documents":
            let documents = names.compactMap { Int64($0) }.filter { $0 > 0 }
            guard documents.count == names.count else { return nil }
            self = .documents(documents.map { DocumentID($0) })
        default: return nil
        }
    }
}
