import IRCWire

/// Being asked about a part of a case.
extension Desk {
    /// The key of the consultation that is open in the middle, where the person is the one who is asked.
    var consultationHere: String? {
        guard case .channel = here else { return nil }
        return state.consultationKey(of: conversation.name)
    }

    /// Whoever was asked while they were away is told when they come.
    mutating func learnConsultations(_ messages: [IRCMessage]) {
        for asked in messages.compactMap({ Consultation($0) }) where asked.waits(for: state) {
            beAsked(by: asked.by, in: asked.channel)
        }
    }

    /// Says so once, and puts the channel among what is unread.
    mutating func beAsked(by nick: String, in channel: String) {
        let place = place(of: channel)
        guard conversations[place] == nil, state.room(channel) == nil else { return }
        open(place, name: channel)
        conversations[place]?.mayHaveUnread = true
        let key = work.keymap.name(of: .nextUnread) ?? Action.nextUnread.typed
        let words = state.words(.asked(nick: PlainText.of(nick), channel: PlainText.of(channel), key: key))
        note(ScreenLine(words, .mention), in: here)
    }

    /// What the server answered to whoever asks a colleague, without what stands in the conversation already: it says
    /// to everybody who asked whom, and shows the whole of what was given.
    func withoutToldConsultation(_ messages: [IRCMessage], in place: Place) -> [IRCMessage] {
        guard let asked = messages.lazy.compactMap({ Consultation($0) }).first else { return messages }
        let last = conversations[place]?.entries.suffix(Self.tellingsMax) ?? []
        let isTold = last.contains { $0.saying?.text.contains(asked.channel) ?? false }
        return messages.filter { $0.command != "GRANT" && !(isTold && Consultation($0) != nil) }
    }

    /// Messages that may have come between what the server says of a consultation and its answer.
    private static let tellingsMax = 10
}
