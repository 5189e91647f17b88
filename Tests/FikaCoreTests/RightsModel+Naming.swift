@testable import FikaCore

/// Which channels something that reaches a person tells of.
extension RightsModel {
    func named(by content: Delivery.Content, _ state: ChatState) -> [Channel] {
        switch content {
        case .event(.channel(let event)): ids(of: event).compactMap { state.channels[$0] }
        case .event(.message(.posted(let message))), .event(.message(.redacted(let message))):
            switch message.place {
            case .channel(let id, _), .standing(_, let id, _): [state.channels[id]].compactMap(\.self)
            case .direct: []
            }
        case .event(.metadata(.changed(.channel(let id), _, _, _))),
            .event(.metadata(.told(.channel(let id), _, _, _))):
            [state.channels[id]].compactMap(\.self)
        case .event(.knowledge(.told(_, _, let id, _))): [state.channels[id]].compactMap(\.self)
        case .event: []
        case .reply(let reply): names(in: reply, state).compactMap { state.channels[name: $0] }
        case .refusal(let refusal): names(in: refusal, state).compactMap { state.channels[name: $0] }
        case .closing: []
        }
    }

    private func names(in reply: Reply, _ state: ChatState) -> [String] {
        switch reply {
        case .renamed(_, let name, _, _, _, _), .names(let name, _, _), .place(let name, _, _), .topic(let name, _),
            .modes(let name, _, _, _), .list(let name, _, _), .inviting(_, let name, _):
            [name]
        case .channels(let listed): listed.map(\.name)
        case .whois(let whois): whois.channels.map(\.channel)
        case .who(_, let entries), .userhost(let entries): entries.compactMap(\.channel)
        case .invitations(let names): names
        case .cases(let files, _): files.compactMap { state.channels[$0.channel]?.name }
        case .caseFile(let file, _, let links):
            ([file.number] + [links.main].compactMap(\.self) + links.parts + links.related).compactMap { number in
                state.cases[number: number].flatMap { state.channels[$0.channel]?.name }
            }
        case .questions(_, let channel): [channel]
        case .privateQuestions(let questions, _): questions.compactMap { state.channels[$0.channel]?.name }
        case .publishable(let words): [words.channel]
        case .digest(let digest):
            digest.cases.compactMap { state.channels[$0.channel]?.name } + digest.places.values
                + digest.channels.values + digest.unanswered.map(\.channel)
        case .bots(_, _, let channel): [channel]
        case .bot(_, _, let places): places.map(\.channel)
        case .communities(let communities, _): communities.compactMap { state.channels[$0.channel]?.name }
        case .proposals(let proposals, _): proposals.compactMap { state.channels[$0.channel]?.name }
        case .filed(let filing, _, _), .unfiled(let filing, _, _), .queued(let filing, _):
            [state.cases[filing.caseID].flatMap { state.channels[$0.channel]?.name }].compactMap(\.self)
        case .metadata(.values(let target, _)), .metadata(.set(let target, _, _, _)),
            .metadata(.cleared(let target, _)):
            [target]
        case .metadata(.sync(let target, let shown, _)): [target] + shown.map(\.target)
        default: []
        }
    }

    /// A no that says more than that there is nothing.
    private func names(in refusal: Refusal, _ state: ChatState) -> [String] {
        switch refusal {
        case .notInChannel(let name), .notChannelOperator(let name), .banned(let name), .inviteOnly(let name),
            .badKey(let name), .channelFull(let name), .accountNeededToJoin(let name), .cannotSend(let name, _),
            .userNotInChannel(_, let name), .userInChannel(_, let name), .listFull(let name, _),
            .nothingToCommentOn(let name), .notFileable(let name):
            [name]
        case .notCaseHandler(let number), .caseIsClosed(let number):
            [state.cases[number: number].flatMap { state.channels[$0.channel]?.name }].compactMap(\.self)
        case .knowledge(.isNotPrivate(let name)): [name]
        case .access(.notTheConsulted(let key)), .access(.consultationIsOver(let key)): ["#consult-" + key]
        default: []
        }
    }

    private func ids(of event: ChannelEvent) -> [ChannelID] {
        switch event {
        case .topicChanged(let id, _, _, _, _), .renamed(let id, _, _, _, _), .modesChanged(let id, _, _, _, _),
            .joined(let id, _, _, _, _, _, _),
            .parted(let id, _, _, _, _), .kicked(let id, _, _, _, _, _), .invited(let id, _, _, _, _, _):
            [id]
        case .created, .dropped, .memberKept, .memberReleased, .botTurned, .forgotten: []
        }
    }
}
