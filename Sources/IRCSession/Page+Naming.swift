import FikaCore

extension Page {
    /// History under the name its channel has now, whatever it was called when something was said.
    func named(as query: Query) -> Page {
        guard case .history(let asked) = query, case .channel(_, let name) = asked.place,
            case .history(let messages) = self
        else { return self }
        return .history(messages.map { $0.said(in: name) })
    }
}
