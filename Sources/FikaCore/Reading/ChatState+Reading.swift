/// Read markers: how far one has read, the same at all one's connections and never going back.
extension ChatState {
    func decide(_ command: ReadingCommand, by asker: Asker) throws(Refusal) -> Decision {
        switch command {
        case .digest(let minute): return try settingDigest(minute, by: asker)
        case .mark(let target, let time): return try mark(target, upTo: time, by: asker)
        }
    }

    func readMark(of target: String, for asker: Asker) throws(Refusal) -> Reply {
        let user = try asker.requireUser()
        return .readMark(target: target, readMark(of: target, user))
    }

    /// nil: never read.
    func readMark(of target: String, _ user: User) -> Timestamp? {
        guard let account = user.account else { return user.readMarks[casefold(target)] }
        return readMarks.mark(of: account, at: casefold(target))?.read
    }

    private func mark(_ target: String, upTo time: Timestamp, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        guard isChannelName(target, maxBytes: settings.channelLength) || isName(target, maxBytes: settings.nickLength)
        else { throw .noSuchTarget(target) }
        // Nobody has read what is not said yet.
        let time = min(time, asker.now)
        if let known = readMark(of: target, user), known >= time {
            return Decision(reply: .readMark(target: target, known))
        }
        var decision = Decision(reply: .readMark(target: target, time))
        let key = casefold(target)
        if let account = user.account {
            decision.events = roomForMarks(of: account, at: [key]) + [.reading(.marked(account, target: key, time))]
            let all = presence.users(of: account).flatMap(\.sessions)
            decision.asides = [(all.filter { $0 != asker.sessionID }.sorted(), .readMark(target: target, time))]
        } else {
            guard user.readMarks[key] != nil || user.readMarks.count < settings.readMarks else {
                throw .tooLong(what: "list of read markers", limit: settings.readMarks)
            }
            decision.events = [.reading(.markedByGuest(user.id, target: key, time))]
        }
        return decision
    }

    /// Where an account has as many marks as it may, the oldest make room.
    func roomForMarks(of account: AccountID, at targets: [String]) -> [Event] {
        readMarks.excess(of: account, with: targets, limit: settings.readMarks).map {
            .reading(.forgotten(account, target: $0))
        }
    }
}
