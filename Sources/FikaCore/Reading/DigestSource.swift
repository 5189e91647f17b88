/// What waits for everybody, gone through once however many digests are made of it.
struct DigestSource {
    /// Of each handler, in the order of the cases.
    let due: [AccountID: [CaseFile]]
    /// Questions with replies and no solution, by who asked, the newest first.
    let answered: [AccountID: [Question]]
    let announcements: [(announcement: Announcement, missing: Set<AccountID>)]
    /// Help communities with questions that nobody replied to, and who asked each of those.
    let unanswered: [(community: Community, channel: String, askers: [AccountID])]

    init(_ state: ChatState, at now: Timestamp) {
        var answered: [AccountID: [Question]] = [:]
        var unanswered: [(Community, String, [AccountID])] = []
        for community in state.communities.all where community.kind == .help {
            var askers: [AccountID] = []
            for question in state.questions.questions(of: community.id) {
                switch question.state {
                case .answered: answered[question.asker, default: []].append(question)
                case .open: askers.append(question.asker)
                case .solved, .outdated: break
                }
            }
            if !askers.isEmpty, let channel = state.channels[community.channel] {
                unanswered.append((community, channel.name, askers))
            }
        }
        due = state.due(of: state.near(at: now))
        self.answered = answered
        self.unanswered = unanswered
        announcements = state.announcements.wanting.compactMap { announcement in
            state.communities[announcement.community].map { community in
                (announcement, Set(state.missing(of: announcement, in: community).map(\.id)))
            }
        }
    }
}
