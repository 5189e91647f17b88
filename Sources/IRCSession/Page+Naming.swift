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
        if case .slice(let asked) = query, case .slice(let messages) = self {
            return .slice(messages.map { $0.shown(among: messages).said(in: asked.name) })
        }
        guard case .history(let asked) = query, case .channel(_, let name) = asked.place,
            case .history(let messages) = self
        else { return self }
        return .history(messages.map { $0.said(in: name) })
    }
}

extension Message {
    /// Without naming what it answers, where that is not among what is shown.
    fileprivate func shown(among messages: [Message]) -> Message {
        guard let parent, !messages.contains(where: { $0.id == parent }) else { return self }
        return Message(
            id: id, at: at, author: author, authorAccount: authorAccount, place: place, kind: kind, text: text,
            tags: tags, parent: nil, isStored: isStored, isRedacted: isRedacted, seams: seams)
    }
}
