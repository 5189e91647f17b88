/// What of a confidential case is told to whom, apart from what is said in its channel: who is in there is on record
/// since they came in.
extension ChatState {
    /// What one delivery tells.
    private struct Told {
        var act: AuditEntry.Act
        var files: [CaseFile]
        var document: DocumentID?
        var version: Int?
        var count: Int?

        init(_ act: AuditEntry.Act, _ files: [CaseFile?]) {
            self.act = act
            self.files = files.compactMap(\.self)
        }
    }

    /// `reason`: why an operator wanted it.
    func audits(of delivery: Delivery, to actor: AuditEntry.Actor, reason: String?) -> [AuditEntry] {
        if case .channel = delivery.audience { return [] }
        return told(by: delivery.content).flatMap { told -> [AuditEntry] in
            let files = told.files.filter(isAudited)
            guard !files.isEmpty else { return [] }
            return receivers(of: delivery, actor).flatMap { entries(told, files, to: $0, reason: reason) }
        }
    }

    private func entries(_ told: Told, _ files: [CaseFile], to receiver: AuditEntry.Actor, reason: String?)
        -> [AuditEntry]
    {
        let cases = Set(files.filter { !isHeard($0, by: receiver, told.act) }.map(\.number)).sorted()
        return cases.chunked(AuditEntry.casesMax).map {
            AuditEntry(
                at: lastTime, actor: receiver, act: told.act, cases: $0, document: told.document,
                version: told.version, count: told.count, reason: reason)
        }
    }

    private func receivers(of delivery: Delivery, _ actor: AuditEntry.Actor) -> [AuditEntry.Actor] {
        // Who asked without a connection reads the answer from the outcome.
        guard delivery.origin != nil || !delivery.audience.sessions.isEmpty else { return [actor] }
        let accounts = Set(delivery.audience.sessions.compactMap { presence.user(of: $0)?.account })
        return accounts.sorted().map { .account($0) }
    }

    /// What a channel's topic and names say is known to those in it.
    private func isHeard(_ file: CaseFile, by receiver: AuditEntry.Actor, _ act: AuditEntry.Act) -> Bool {
        guard act == .listed || act == .told, case .account(let account) = receiver else { return false }
        return presence.users(of: account).contains { user in
            user.channels.contains { auditedCase(of: $0)?.id == file.id }
        }
    }

    private func told(by content: Delivery.Content) -> [Told] {
        switch content {
        case .reply(let reply): told(by: reply)
        case .event(.channel(.invited(let channel, _, _, _, _, _))): [Told(.told, [auditedCase(of: channel)])]
        case .event(.metadata(.changed(.channel(let channel), _, _, _))),
            .event(.metadata(.told(.channel(let channel), _, _, _))):
            [Told(.told, [auditedCase(of: channel)])]
        case .event, .refusal, .closing: []
        }
    }

    private func told(by reply: Reply) -> [Told] {
        switch reply {
        case .names(let name, _, _), .topic(let name, _), .modes(let name, _, _, _), .list(let name, _, _),
            .inviting(_, let name, _), .place(let name, _, _):
            return listed([name])
        case .channels(let channels): return listed(channels.map(\.name))
        case .who(_, let entries), .userhost(let entries): return listed(entries.compactMap(\.channel))
        case .whois(let whois): return listed(whois.channels.map(\.channel))
        case .invitations(let names): return listed(names)
        case .metadata(let reply): return listed(reply.targets)
        case .renamed(_, let name, _, _, _, _): return listed([name])
        case .bots(_, _, let name): return listed([name])
        case .bot(_, _, let places): return listed(places.map(\.channel))
        case .cases(let files, _), .lateFilings(let files): return [Told(.listed, files)]
        case .digest(let digest): return [Told(.listed, digest.cases)]
        case .caseFile(let file, _, let links):
            let linked = [links.main].compactMap(\.self) + links.parts + links.related
            return [Told(.read, [file]), Told(.listed, linked.map { cases[number: $0] })]
        case .grants(let grants, let consultations):
            return [Told(.listed, (grants.map(\.caseID) + consultations.map(\.caseID)).map { cases[$0] })]
        case .filed(let filing, _, _), .unfiled(let filing, _, _), .queued(let filing, _):
            return [Told(.listed, [cases[filing.caseID]])]
        case .proposals(_, let channels): return listed(channels.keys.sorted().compactMap { channels[$0] })
        case .document(let reply): return [told(by: reply)]
        default: return []
        }
    }

    private func listed(_ names: [String]) -> [Told] {
        let files = names.compactMap { channels[name: $0]?.id }.compactMap { auditedCase(of: $0) }
        return files.isEmpty ? [] : [Told(.listed, files)]
    }

    private func told(by reply: DocumentReply) -> Told {
        switch reply {
        case .opened(let document, let version):
            var told = Told(.document, [cases[document.caseID]])
            (told.document, told.version) = (document.id, version.number)
            return told
        case .ticket(let ticket, _, let document):
            if case .upload(let draft) = ticket.purpose { return Told(.listed, [cases[draft.caseID]]) }
            return Told(.listed, [document.flatMap { cases[$0.caseID] }])
        case .kept(let document, _): return Told(.listed, [cases[document.caseID]])
        // By the number of a case, or by the key of a grant.
        case .list(let number, let documents):
            let file = cases[number: number] ?? access[key: number].flatMap { cases[$0.caseID] }
            var told = Told(.listed, [file])
            told.count = documents.count
            return told
        case .commented(let document, _): return Told(.listed, [cases[document.caseID]])
        case .upload(let draft, _): return Told(.listed, [cases[draft.caseID]])
        // Of no case.
        case .room, .hosted, .fates: return Told(.listed, [])
        }
    }
}

extension MetadataReply {
    fileprivate var targets: [String] {
        switch self {
        case .values(let target, _), .set(let target, _, _, _), .cleared(let target, _): [target]
        case .sync(let target, let shown, _): [target] + shown.map(\.target)
        case .later(let target): [target]
        case .subscribed, .unsubscribed, .subscriptions, .welcome: []
        }
    }
}
