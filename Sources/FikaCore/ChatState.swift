/// Everything the rules need to know, as a value. The same requests in the same order give the same state in the
/// server, in a test, in a simulation and after a restart.
///
/// What is durable is changed by stored events alone, so that replaying them gives it back; what is present (sessions,
/// who is in which channel) begins empty with each life of the server.
package struct ChatState: Sendable, Equatable {
    package let settings: CoreSettings

    package internal(set) var accounts = AccountRegistry()
    package internal(set) var channels = ChannelRegistry()
    package internal(set) var communities = CommunityRegistry()
    package internal(set) var cases = CaseRegistry()
    package internal(set) var documents = DocumentRegistry()
    package internal(set) var access = AccessRegistry()
    package internal(set) var solutions = SolutionRegistry()
    package internal(set) var questions = QuestionRegistry()
    package internal(set) var announcements = AnnouncementRegistry()
    package internal(set) var metadata = MetadataRegistry()
    package internal(set) var readMarks = ReadMarks()
    /// The stored message that comes next.
    package internal(set) var nextMessage = MessageID(1)
    /// Messages that are not stored are numbered downwards from -1, so that no number of theirs is ever that of a
    /// stored one, in this life or the next.
    var nextFleeting = MessageID(-1)

    /// Permissions to send and fetch files; they end with the process.
    package internal(set) var tickets = DocumentTickets()
    /// Files that wait to be put into a case; they end with the process too.
    package internal(set) var hosted = HostedFiles()
    /// What is on record of what reached whom, in the hour that runs; ends with the process.
    var ledger = AuditLedger()
    /// Marks end with the process.
    var solutionChanges = SolutionChanges()
    package internal(set) var presence = Presence()
    /// Where those who stay on have their place.
    package internal(set) var keptMemberships = KeptMemberships()
    /// The latest time seen; a clock that is set back does not turn the order of messages round.
    var lastTime = Timestamp(milliseconds: 0)

    package init(settings: CoreSettings = CoreSettings()) {
        self.settings = settings
    }

    /// Decides, applies, and says who is to be shown what. The caller stores the outcome's events before it delivers.
    package mutating func perform(_ request: Request) -> Outcome {
        var outcome = Outcome(actor: request.actor, ticket: request.ticket)
        lastTime = max(lastTime, request.at)
        if hasLapses(at: lastTime) { take(lapses(at: lastTime), into: &outcome) }
        let actor = actor(of: request)
        do {
            let decision = try decide(request)
            for event in decision.events {
                take(event, into: &outcome, by: actor, origin: request.actor.session)
            }
            outcome.audits += decision.audits
            if !decision.refusals.isEmpty { outcome.audits += refusal(of: request.command, by: actor) }
            outcome.query = decision.query
            answer(decision, into: &outcome)
        } catch {
            outcome.audits += refusal(of: request.command, by: actor)
            answer(Decision(refusal: error), into: &outcome)
        }
        audit(&outcome, request, by: actor)
        return outcome
    }

    /// Takes in what was stored, at start, oldest first.
    package mutating func restore(_ event: Event) {
        apply(event)
    }

    /// After the last `restore`: where the messages stand.
    package mutating func restoreMessages(last: MessageID?, at time: Timestamp?) {
        nextMessage = max(nextMessage, last?.next ?? MessageID(1))
        lastTime = max(lastTime, time ?? lastTime)
    }

    /// The first thing of a new life: channels that belonged to nobody but those in them are gone, and those who
    /// stay on are back where they were. To be stored.
    package mutating func begin(at time: Timestamp) -> [Event] {
        lastTime = max(lastTime, time)
        solutionChanges.begin(at: time)
        let ownerless = channels.all.filter { isOwnerless($0) && !keptMemberships.hasMember(in: $0.id) }
        var events = ownerless.map { Event.channel(.dropped($0.id)) }
        // What had its time while the server was down. Nobody is there to be put out.
        if hasLapses(at: time) { events += lapses(at: time).events }
        events.forEach { apply($0) }
        for account in accounts.all {
            // Nothing of it is stored: it follows from what is.
            returning(account, at: time).forEach { apply($0) }
        }
        return events
    }

    /// The same durable state, whoever is present.
    package func isDurablyEqual(to other: ChatState) -> Bool {
        accounts == other.accounts && channels == other.channels && communities == other.communities
            && cases == other.cases && documents == other.documents && access == other.access
            && solutions == other.solutions && questions == other.questions && announcements == other.announcements
            && keptMemberships == other.keptMemberships && metadata.kept == other.metadata.kept
            && readMarks == other.readMarks
            && nextMessage == other.nextMessage
    }

    /// What happens by itself, in nobody's name.
    private mutating func take(_ lapses: Decision, into outcome: inout Outcome) {
        for event in lapses.events { take(event, into: &outcome, by: .server, origin: nil) }
        for (session, reason) in lapses.closings {
            outcome.deliveries.append(Delivery(.closing(reason: reason), to: .session(session), origin: nil))
        }
    }

    private mutating func take(
        _ event: Event, into outcome: inout Outcome, by actor: AuditEntry.Actor, origin: SessionID?
    ) {
        let leaving = event.isLeaving ? audiences(of: event, origin: origin) : nil
        let crossed = event.isLeaving ? crossing(by: event) : nil
        apply(event)
        outcome.audits += (crossed ?? crossing(by: event)) + audits(of: event, by: actor)
        outcome.events.append(event)
        for audience in leaving ?? audiences(of: event, origin: origin) where !audience.isEmpty {
            outcome.deliveries.append(Delivery(.event(event), to: audience, origin: origin))
        }
    }

    /// What only the asker is shown comes after what everybody is shown.
    private func answer(_ decision: Decision, into outcome: inout Outcome) {
        for (session, reason) in decision.closings {
            outcome.deliveries.append(
                Delivery(.closing(reason: reason), to: .session(session), origin: outcome.actor.session))
        }
        // An operator at the server's own socket has no session: the answer is read from the outcome.
        let asker = Delivery.Audience.sessions(outcome.actor.session.map { [$0] } ?? [])
        for (sessions, reply) in decision.asides where !sessions.isEmpty {
            outcome.deliveries.append(Delivery(.reply(reply), to: .sessions(sessions), origin: outcome.actor.session))
        }
        for reply in decision.replies {
            outcome.deliveries.append(Delivery(.reply(reply), to: asker, origin: outcome.actor.session))
        }
        for refusal in decision.refusals {
            outcome.deliveries.append(Delivery(.refusal(refusal), to: asker, origin: outcome.actor.session))
        }
    }
}
