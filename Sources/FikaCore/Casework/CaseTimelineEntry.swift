/// One thing that happened to a case, in its place in the case's time line.
package struct CaseTimelineEntry: Sendable, Equatable {
    /// 1, 2, … in the case.
    package let position: Int
    package let event: Event

    package init(position: Int, event: Event) {
        self.position = position
        self.event = event
    }
}

extension Event {
    /// The case whose time line it belongs to.
    package var timelineCase: CaseID? {
        switch self {
        case .casework(let event): event.timelineCase
        case .document(.added(let document)): document.caseID
        case .access(.granted(let grant)): grant.caseID
        case .access(.consulted(let consultation)): consultation.caseID
        default: nil
        }
    }
}

extension CaseEvent {
    fileprivate var timelineCase: CaseID? {
        switch self {
        case .typeDefined, .digested: return nil
        case .opened(let file): return file.id
        case .statusSet(let id, _, _, _), .closed(let id, _, _, _, _), .assigned(let id, _, _, _),
            .unassigned(let id, _, _, _), .step(let id, _, _, _):
            return id
        case .filed(let filing, _), .queued(let filing, _): return filing.caseID
        case .filing(.withdrawn(let id, _, _)): return id
        case .filing(.proposed), .filing(.settled): return nil
        }
    }
}
