@testable import FikaCore

/// The rights told a second time, by another mind, from the words of the design and not from `Policy`: a colleague may
/// see what belongs to a case only with the clearance for it, and above `internal` only with a role in it; what belongs
/// to a closed community only as its member; what is said in a channel only while being in it, or being its author.
/// Someone who was granted a slice sees that slice and, if asked about it, the channel of the consultation, up to the
/// end of the grant. A guest sees nothing else, and nobody but those in such a channel.
///
/// What was granted it learns from the events as they happen, and keeps its own book of it.
struct RightsModel {
    var checked = 0
    var checkedConfidential = 0
    var checkedSlices = 0
    var checkedGuests = 0
    var grants: [GrantID: Grant] = [:]
    var ended: Set<GrantID> = []
    var consultations: [ConsultationID: Consultation] = [:]
    /// Who has a part in what was asked in private: who asked, and who was brought in.
    var asked: [MessageID: (community: CommunityID, people: Set<AccountID>)] = [:]
    var checkedQuestions = 0
    var papers: [DocumentID: Paper] = [:]
    var tickets: [TicketID: DocumentTicket] = [:]
    /// Those that are in no case.
    var files: [HostedFileID: HostedFile] = [:]
    var filings: [FilingID: Filing] = [:]
    var checkedPapers = 0

    mutating func take(_ events: [Event]) {
        for case .document(let event) in events { take(event, among: events) }
        for case .casework(let event) in events {
            switch event {
            case .filed(let filing, _), .step(_, .admitted(let filing), _, _): filings[filing.id] = filing
            case .filing(.withdrawn(_, let id, let withdrawal)): filings[id]?.withdrawals.append(withdrawal)
            default: break
            }
        }
        for case .knowledge(let event) in events {
            switch event {
            case .askedPrivately(let question): asked[question.id] = (question.community, [question.asker])
            case .helperAdded(let id, let account): asked[id]?.people.insert(account)
            default: break
            }
        }
        for case .access(let event) in events {
            switch event {
            case .granted(let grant): grants[grant.id] = grant
            case .ended(let id, _): ended.insert(id)
            case .consulted(let consultation): consultations[consultation.id] = consultation
            case .closed(let id, _): ended.formUnion(grants.values.filter { $0.consultation == id }.map(\.id))
            case .answered, .requested, .requestDecided: break
            }
        }
    }

    /// Sentences about what reached whom without right.
    mutating func leaks(
        in outcome: Outcome, to asked: Request? = nil, before: ChatState, after: ChatState, now: Timestamp
    ) -> [String] {
        take(outcome.events)
        let scene = Scene(before: before, after: after, now: now)
        var leaks: [String] = []
        if let reason = wrongAnswer(to: asked, outcome, scene) { leaks.append("the answer \(reason)") }
        for delivery in outcome.deliveries {
            // Whoever comes by HTTP has no session: what they get is in the outcome alone.
            if case .account = outcome.actor, case .reply(.document(let reply)) = delivery.content,
                let reason = leak(reply, to: scene.account(of: outcome.actor), scene)
            {
                leaks.append("\(outcome.actor) was given \(reply): \(reason)")
            }
            for receiver in delivery.audience.sessions {
                guard let user = after.presence.user(of: receiver) else { continue }
                if let reason = leak(delivery.content, to: user, scene)
                    ?? leak(ofWordsIn: delivery.content, to: scene.account(user), scene)
                {
                    leaks.append("\(user.person.nick) was shown \(delivery.content): \(reason)")
                }
            }
        }
        if let query = outcome.query, let session = outcome.actor.session,
            let user = after.presence.user(of: session), let reason = leak(query, to: user, scene)
        {
            leaks.append("\(user.person.nick) may ask for \(query): \(reason)")
        }
        return leaks
    }

    /// What the model looks at: who was where before the request, and everything after it.
    struct Scene {
        let before: ChatState
        let after: ChatState
        let now: Timestamp

        func account(_ user: User) -> Account? {
            user.account.flatMap { id in after.accounts.all.first { $0.id == id } }
        }

        func account(of actor: Request.Actor) -> Account? {
            switch actor {
            case .session(let id): after.presence.user(of: id).flatMap(account)
            case .account(let id): after.accounts.all.first { $0.id == id }
            case .serverOperator: nil
            }
        }

        func isGuest(_ user: User) -> Bool {
            account(user)?.guest != nil
        }

        func wasThere(_ user: User, _ channel: ChannelID) -> Bool {
            before.presence.roster(channel).contains(user.id)
        }

        func areTogether(_ one: User, nick: String) -> Bool {
            [before, after].contains { state in
                guard let other = state.presence.user(nick: nick) else { return false }
                return one.id == other.id
                    || state.channels.all.contains {
                        let roster = state.presence.roster($0.id)
                        return roster.contains(one.id) && roster.contains(other.id)
                    }
            }
        }
    }

    private mutating func leak(_ content: Delivery.Content, to user: User, _ scene: Scene) -> String? {
        for channel in named(by: content, scene.after) {
            checked += 1
            // One who is taken out, or loses a role, is told so while the rights are already gone.
            if isFarewell(content), scene.wasThere(user, channel.id) { continue }
            if let reason = reasonAgainst(user, channel, scene) { return "\(channel.name), \(reason)" }
        }
        if let reason = leakByName(in: content, to: user, scene) { return reason }
        if case .reply(.document(let reply)) = content, let reason = leak(reply, to: scene.account(user), scene) {
            return reason
        }
        if case .reply(.grants(let shown, let consultations)) = content {
            return leak(shown, consultations, to: user, scene)
        }
        if scene.isGuest(user) { return leak(toGuest: user, content, scene) }
        return nil
    }

    mutating func reasonAgainst(_ user: User, _ channel: Channel, _ scene: Scene) -> String? {
        let account = scene.account(user)
        switch channel.purpose {
        case .plain: return scene.isGuest(user) ? "a guest" : nil
        case .casework(let id):
            checkedConfidential += 1
            return seesWhole(account, id, scene) ? nil : "does not see this case"
        case .consultation(let id):
            checkedConfidential += 1
            guard let consultation = consultations[id] else { return "no such consultation" }
            if seesWhole(account, consultation.caseID, scene) { return nil }
            guard let account, account.id == consultation.account else { return "neither asks nor is asked" }
            let opening = held(by: account, scene).contains { $0.id == consultation.grant }
            return opening ? nil : "the grant is over, or above the clearance"
        case .question(let id):
            checkedQuestions += 1
            guard let question = asked[id], let account, account.scopes == nil,
                let community = scene.after.communities.all.first(where: { $0.id == question.community })
            else { return "no such question, or nobody to see it" }
            if account.isDisabled || account.guest != nil { return "disabled or a guest" }
            if community.joinRule == .members, !community.members.contains(account.id) { return "not a member" }
            return question.people.contains(account.id) || community.owners.contains(account.id)
                ? nil : "neither asks nor helps"
        case .community(let id):
            guard let community = scene.after.communities.all.first(where: { $0.id == id }) else { return "unknown" }
            if scene.isGuest(user) { return "a guest" }
            if community.joinRule == .open { return nil }
            guard let account, community.members.contains(account.id) else { return "not a member" }
            return nil
        }
    }

    func seesWhole(_ account: Account?, _ id: CaseID, _ scene: Scene) -> Bool {
        guard let account, let file = scene.after.cases.all.first(where: { $0.id == id }), account.guest == nil,
            !account.isDisabled, CaseLadder.step(account.clearance) >= CaseLadder.step(file.confidentiality)
        else { return false }
        return CaseLadder.step(file.confidentiality) <= 2 || file.roles.map(\.account).contains(account.id)
    }

    /// What an account may look at now.
    func held(by account: Account, _ scene: Scene) -> [Grant] {
        if account.isDisabled { return [] }
        if let ends = account.guest?.ends, ends.milliseconds <= scene.now.milliseconds { return [] }
        return grants.values.filter { grant in
            guard let file = scene.after.cases.all.first(where: { $0.id == grant.caseID }) else { return false }
            return grant.account == account.id && !ended.contains(grant.id)
                && grant.ends.milliseconds > scene.now.milliseconds
                && CaseLadder.step(account.clearance) >= CaseLadder.step(file.confidentiality)
        }
    }

    private func isFarewell(_ content: Delivery.Content) -> Bool {
        switch content {
        case .event(.channel(.kicked)), .event(.channel(.parted)): true
        case .event(.message(.posted(let message))): message.author == .fika
        case .event(.channel(.topicChanged(_, _, let person, _, _))): person == .fika
        default: false
        }
    }
}
