import FikaCore

extension Page {
    /// History under the name its channel has now, whatever it was called when something was said.
    func named(as query: Query) -> Page {
        if case .missed(let missed) = self {
            return .missed(
                missed.map { place in
                    Page.Missed(name: place.name, messages: place.messages.map { $0.said(in: place.name) })
                })
        }
        guard case .history(let asked) = query, case .channel(_, let name) = asked.place,
            case .history(let messages) = self
        else { return self }
        return .history(messages.map { $0.said(in: name) })
    }
}
