import IRCWire

/// What can be chosen in a flow, the likeliest first.
extension Desk {
    func choices(for step: Flow.Step, _ flow: Flow) -> [Choice] {
        switch step {
        case .emoji: Emoji.all.map { Choice($0.character, $0.character + " " + $0.name, detail: ":\($0.name):") }
        case .community: communityChoices
        case .channel: channelChoices
        case .person: personChoices
        case .caseFile(let messages): caseChoices(messages)
        case .caseType: work.caseTypes.map { Choice($0.id, $0.name, detail: $0.id) }
        case .status(let number): typeWords(number, \.statuses)
        case .result(let number): typeWords(number, \.results)
        case .until: untilChoices
        case .slice(let messages): sliceChoices(messages)
        case .document: documentNames.map { Choice($0.name, $0.name + " " + $0.title) }
        case .filing(let number): filingChoices(number)
        case .words: []
        }
    }

    private var communityChoices: [Choice] {
        communities.values.filter { $0.kind != "cafe" }.sorted { $0.name < $1.name }
            .map { Choice($0.channel, $0.title, detail: $0.channel) }
    }

    private var channelChoices: [Choice] {
        communities.values.sorted { $0.name < $1.name }.map { Choice($0.channel, $0.channel, detail: $0.title) }
            + cases.values.filter { $0.isOpen && $0.channel != "*" }.sorted { $0.deadline < $1.deadline }
            .map { Choice($0.channel, $0.channel, detail: $0.title) }
    }

    /// Messages looked at for who spoke here.
    private static let speakersAmongMax = 200

    /// Those who are here first, then those who spoke here, those in other channels, who handles a
    /// case, and those one wrote with.
    private var personChoices: [Choice] {
        var names = state.room(conversation.name).map { $0.members.sorted() } ?? []
        let sayings = conversation.entries.suffix(Self.speakersAmongMax).compactMap(\.saying)
        // What the server itself and programs say is no person's.
        names += Set(sayings.filter { !$0.isBot && $0.manner != .notice }.map(\.nick)).sorted()
        names += Set(state.rooms.values.flatMap(\.members)).sorted()
        names += Set(cases.values.compactMap(\.handler)).sorted()
        names += conversations.values.filter { $0.place.isPerson }.map(\.name).sorted()
        var seen: Set<String> = []
        return names.filter { !state.isMe($0) && seen.insert(state.fold($0)).inserted }
            .map { Choice($0, PlainText.of($0)) }
    }

    private func caseChoices(_ messages: [String]) -> [Choice] {
        let open = cases.values.filter(\.isOpen)
        let names = messages.joined(separator: " ")
        var choices: [Choice] = []
        for proposal in work.proposals where messages.contains(state.shown.shortName(of: proposal.id)) {
            let card = open.first { $0.number == proposal.number }
            choices.append(
                Choice(
                    proposal.number, proposal.number + " " + (card?.title ?? ""),
                    detail: state.words(.proposedBy(nick: proposal.account)), weight: 100, line: "/agree \(proposal.id)"
                ))
        }
        let proposed = Set(choices.map(\.word))
        let likely = likelyCases(messages).filter { !proposed.contains($0.card.number) }
        for (place, one) in likely.enumerated() {
            choices.append(
                Choice(
                    messages.isEmpty ? one.card.number : one.card.number + " " + names,
                    one.card.number + " " + one.card.title, detail: state.words(one.reason),
                    weight: 50 - place))
        }
        let rest = open.filter { card in
            !proposed.contains(card.number) && !likely.contains { $0.card.number == card.number }
        }
        for card in rest.sorted(by: { $0.deadline < $1.deadline }) {
            choices.append(
                Choice(
                    messages.isEmpty ? card.number : card.number + " " + names, card.number + " " + card.title,
                    detail: card.deadline))
        }
        return choices
    }

    private func likelyCases(_ messages: [String]) -> [LikelyCases.Likely] {
        let msgids = messages.map { state.shown.msgid(named: $0) }
        let sayings = msgids.compactMap { conversation.entry(msgid: $0)?.saying }
        return LikelyCases(
            text: sayings.map(\.text).joined(separator: " "), target: conversation.name, nicks: sayings.map(\.nick),
            me: state.nick
        ).ranked(Array(cases.values))
    }

    private func typeWords(_ number: String, _ words: (CaseTypeCard) -> [String]) -> [Choice] {
        let card = cases.values.first { $0.number == number }
        let type = work.caseTypes.first { $0.id == card?.type }
        return (type.map(words) ?? []).map { Choice($0, $0, detail: $0 == card?.status ? "•" : "") }
    }

    /// The newest first.
    private func filingChoices(_ number: String) -> [Choice] {
        guard let file = caseFile, file.card.number == number else { return [] }
        return file.filings.reversed().map { Choice("F" + $0.receipt, $0.date + " " + $0.what, detail: $0.by) }
    }

    private var untilChoices: [Choice] {
        let words = state.words
        return [1, 3, 7, 14, 30].map { Choice(String($0), words(.days(count: $0))) }
            + [Choice("", words(.otherDay), asks: .day)]
    }

    /// The least first: what is shown to somebody is no more than it must be.
    private func sliceChoices(_ messages: [String]) -> [Choice] {
        let words = state.words
        var choices: [Choice] = []
        if messages.count == 1 { choices.append(Choice(messages[0], words(.sliceThread))) }
        if messages.count > 1 {
            choices.append(Choice(messages.joined(separator: ","), words(.sliceMessages(count: messages.count))))
        }
        let documents = documentNames
        choices += documents.map { Choice($0.name, words(.sliceDocument(name: $0.name + " " + $0.title))) }
        if documents.count > 1 {
            choices.append(
                Choice(documents.map(\.name).joined(separator: ","), words(.sliceDocuments(count: documents.count))))
        }
        return choices + [Choice("all", words(.sliceAll))]
    }
}
