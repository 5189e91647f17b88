extension AuditEntry {
    package enum Act: String, Sendable, Codable, CaseIterable {
        // What of a confidential case reached somebody.
        /// That there is the case, and what a list or its channel's topic says of it.
        case listed
        /// A word of the server's, or an invitation.
        case told
        /// Came into its channel, or one of its consultations; hears what is said there until `left`.
        case entered
        case left
        case read
        case timeline
        case history
        case found
        case slice
        case comments
        case readFiling = "read-filing"
        case document
        case exported

        // What was done, with any case.
        case granted
        case grantEnded = "grant-ended"
        /// An operator let somebody look into the case.
        case brokeGlass = "broke-glass"
        case consulted
        case answered
        case askedForMore = "asked-for-more"
        case decidedRequest = "decided-request"
        case consultationEnded = "consultation-ended"
        case assigned
        case unassigned
        case filed
        /// By a bot that nobody had asked.
        case filedAlone = "filed-alone"
        case filedLate = "filed-late"
        case admitted
        case declined
        case unfiled
        case held
        case released
        case destroyed
        /// An account; of no case.
        case erased

        case refused
        /// The server began: whoever was in a channel before is not any more, unless they are named again.
        case began
        // Only as what was refused.
        case opened
        case changed
        case uploaded
        case said

        /// What may happen again and again, and is summed up when it does.
        var isRepeatable: Bool {
            switch self {
            case .listed, .told, .entered, .left, .read, .timeline, .history, .found, .slice, .comments, .readFiling,
                .document, .refused:
                true
            default: false
            }
        }
    }
}
