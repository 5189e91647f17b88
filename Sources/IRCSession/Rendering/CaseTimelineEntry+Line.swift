package import FikaCore
import IRCWire

extension CaseTimelineEntry {
    /// Cases that are not among `linked` are not named.
    func line(of query: Query.TimelineQuery) -> StructuredLine? {
        guard let telling = telling(query) else { return nil }
        return StructuredLine(
            "CASEEVENT",
            [
                query.number, String(position), ServerTime.format(milliseconds: telling.at.milliseconds), telling.kind,
                telling.by,
            ], text: telling.words,
            sentence: "\(query.number) \(position). \(telling.at.dateText) \(telling.words), by \(telling.by)")
    }
}

extension CaseTimelineEntry {
    /// What is told of it in words; nil: nothing. Cases that are not among those linked are not named.
    package func telling(_ query: Query.TimelineQuery) -> CaseTelling? {
        switch event {
        case .casework(let event): event.telling(query)
        case .document(.added(let document)):
            document.versions.first.map { version in
                CaseTelling("document", version.at, version.author, "document \(document.id.name): \(document.title)")
            }
        case .access(.granted(let grant)):
            CaseTelling(
                "granted", grant.givenAt, grant.givenBy,
                "\(grant.name) sees \(grant.slice.words) until \(grant.ends.lastDayText): \(grant.reason)")
        case .access(.consulted(let consultation)):
            CaseTelling(
                "consulted", consultation.askedAt, consultation.askedBy,
                "\(consultation.name) was asked, in \(consultation.channelName)")
        default: nil
        }
    }
}

extension CaseEvent {
    fileprivate func telling(_ query: Query.TimelineQuery) -> CaseTelling? {
        switch self {
        case .typeDefined, .digested: nil
        case .opened(let file):
            CaseTelling("opened", file.openedAt, file.openedBy, "opened as \(file.type.name): \(file.title)")
        case .statusSet(_, let status, let by, let at): CaseTelling("status", at, by, "status \(status)")
        case .closed(_, let result, let status, let by, let at):
            CaseTelling("closed", at, by, "closed with the result \(result), status \(status)")
        case .assigned(_, let holder, let by, let at):
            CaseTelling("assigned", at, by, "\(holder.name) became \(holder.role.rawValue)")
        case .unassigned(_, let account, let by, let at):
            CaseTelling("unassigned", at, by, "\(query.people[account] ?? "somebody") has no role any more")
        case .filed(let filing, _):
            CaseTelling("filed", filing.at, filing.filedBy, "filed \(filing.words)\(filing.doubt)")
        case .queued(let filing, _):
            CaseTelling("queued", filing.at, filing.filedBy, "filed \(filing.words), which waits for a handler")
        case .filing(.withdrawn(_, let filing, let withdrawal)):
            CaseTelling(
                "unfiled", withdrawal.at, withdrawal.by, "took F\(filing) out again: \(withdrawal.reason)")
        case .filing: nil
        case .step(_, let step, let by, let at): CaseTelling(step.kind, at, by, step.words(query))
        }
    }
}

extension Filing {
    fileprivate var words: String {
        "\(amount) from \(origin), receipt F\(id)"
    }

    /// Of what nobody asked a bot to file.
    fileprivate var doubt: String {
        judgement.map { " on its own, \($0.percent) % sure: \($0.reason)" } ?? ""
    }
}

extension CaseStep {
    fileprivate var kind: String {
        switch self {
        case .extended: "extended"
        case .suspended: "suspended"
        case .resumed: "resumed"
        case .propertySet: "property"
        case .mainSet: "main"
        case .related: "related"
        case .unrelated: "unrelated"
        case .decided: "decision"
        case .reopened: "reopened"
        case .warned: "warned"
        case .admitted: "admitted"
        case .declined: "declined"
        case .held: "held"
        case .released: "released"
        }
    }

    fileprivate func words(_ query: Query.TimelineQuery) -> String {
        func name(_ other: CaseID) -> String { query.linked[other] ?? "another case" }
        return switch self {
        case .extended(let deadline, let reason): "deadline extended to \(deadline.dateText): \(reason)"
        case .suspended(let reason): "suspended: \(reason)"
        case .resumed(let deadline): "resumed, deadline \(deadline.dateText)"
        case .propertySet(let property, let value?): "\(property): \(value)"
        case .propertySet(let property, nil): "\(property): not known any more"
        case .mainSet(let main?): "became part of \(name(main))"
        case .mainSet(nil): "is part of no other case any more"
        case .related(let other): "linked with \(name(other))"
        case .unrelated(let other): "not linked with \(name(other)) any more"
        case .decided(let decision): "decided, valid from \(decision.validFrom.dateText): \(decision.text)"
        case .reopened(let status, let reason): "reopened with the status \(status): \(reason)"
        case .warned(let deadline, true): "the deadline was here: \(deadline.dateText)"
        case .warned(let deadline, false): "the deadline came near: \(deadline.dateText)"
        case .admitted(let filing): "took in \(filing.words)"
        case .held(let reason): "not to be destroyed: \(reason)"
        case .released(let reason): "may be destroyed again when its time is up: \(reason)"
        case .declined(let filing, let reason): "declined \(filing.words): \(reason)"
        }
    }
}
