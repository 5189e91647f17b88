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
            return .slice(messages.map { $0.shown(among: messages, of: asked) })
        }
        guard case .history(let asked) = query, case .channel(_, let name) = asked.place,
            case .history(let messages) = self, messages.contains(where: { !$0.isNamed(name) })
        else { return self }
        return .history(messages.map { $0.said(in: name) })
    }
}

extension Message {
    /// Next to no channel is ever called otherwise, and to copy a page costs as much as to look through it.
    fileprivate func isNamed(_ name: String) -> Bool {
        guard case .channel(_, let old) = place else { return true }
        return old == name
    }

    /// Without naming where it was said, nor what it answers where that is not among what is shown. What was filed may
    /// be from anywhere.
    fileprivate func shown(among messages: [Message], of slice: Query.SliceQuery) -> Message {
        let parent = parent.flatMap { parent in messages.contains { $0.id == parent } ? parent : nil }
        return Message(
            id: id, at: at, author: author, authorAccount: authorAccount,
            place: .channel(slice.channel, name: slice.name), kind: kind, text: text, tags: tags, parent: parent,
            isStored: isStored, isRedacted: isRedacted, seams: seams)
    }
}
