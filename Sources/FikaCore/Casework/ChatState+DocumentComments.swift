extension ChatState {
    /// A comment is talk like any other, said in the case's channel in answer to the line that told of the version;
    /// the document keeps where it was said, and the message which place it is about.
    func commenting(on id: DocumentID, _ number: Int?, anchor: String, text: String, by asker: Asker) throws(Refusal)
        -> Decision
    {
        let user = try asker.requireUser()
        let (document, version) = try readableDocument(id, number, asker)
        let file = try caseToAddTo(document, asker)
        guard let channel = channels[file.channel] else { throw .document(.noSuchDocument(id.name)) }
        guard !text.isEmpty else { throw .noTextToSend }
        guard anchor.utf8.count <= settings.anchorBytes else {
            throw .tooLong(what: "place", limit: settings.anchorBytes)
        }
        guard document.comments.count < settings.documentComments else {
            throw .tooLong(what: "list of comments", limit: settings.documentComments)
        }
        try requireSending(to: channel, kind: .privmsg, text: text, asker)
        let place = anchor.isEmpty ? "" : ", \(anchor)"
        let tags =
            [document.tag(version: version.number)]
            + (anchor.isEmpty ? [] : [Message.Tag(key: Document.anchorKey, value: anchor)])
        try requireSendingScope(tags: tags, isAnnouncement: false, asker)
        let message = Message(
            id: nextMessage, at: asker.now, author: user.person, authorAccount: user.account,
            place: .channel(channel.id, name: channel.name), kind: .privmsg,
            text: "\(document.name) version \(version.number)\(place): \(text)", tags: tags, parent: version.receipt)
        let comment = Document.Comment(
            message: message.id, version: version.number, anchor: anchor, author: asker.name, at: asker.now)
        var decision = Decision(.message(.posted(message)))
        decision.events.append(.document(.commented(id, comment)))
        decision.replies = [.document(.commented(document, comment))]
        return decision
    }
}
