/// A digest: on demand, and once a day at the minute of one's choice.
extension ChatState {
    func digest(for asker: Asker) throws(Refusal) -> Digest {
        digest(for: try requirePerson(asker), from: DigestSource(self, at: asker.now))
    }

    /// What may not be known any more is not in it.
    func digest(for account: Account, from source: DigestSource) -> Digest {
        let due = (source.due[account.id] ?? []).sorted { ($0.deadline, $0.id) < ($1.deadline, $1.id) }
        let answered = (source.answered[account.id] ?? []).filter { question in
            communities[question.community].map { mayKnow($0, account) } ?? false
        }
        let wanted = source.announcements.filter { $0.missing.contains(account.id) }.map(\.announcement)
        let unanswered = source.unanswered.compactMap { waiting -> (channel: String, count: Int)? in
            guard waiting.community.members.contains(account.id), mayKnow(waiting.community, account) else {
                return nil
            }
            let count = waiting.askers.count { $0 != account.id }
            return count == 0 ? nil : (waiting.channel, count)
        }
        var names: [ChannelID: String] = [:]
        for id in due.map(\.channel) + answered.map(\.channel) { names[id] = channels[id]?.name }
        var places: [CommunityID: String] = [:]
        for announcement in wanted {
            places[announcement.community] = communities[announcement.community].flatMap { channels[$0.channel]?.name }
        }
        return Digest(
            cases: Array(due.prefix(settings.digestedCases)), answered: answered.reversed(), announcements: wanted,
            unanswered: unanswered, channels: names, places: places)
    }

    /// What was said where the asker is since they last read there, at most so much of each; the café asks for nothing.
    func unread(for asker: Asker) throws(Refusal) -> Query {
        let account = try requirePerson(asker)
        let user = try asker.requireUser()
        let readable = user.channels.compactMap { channels[$0] }.filter { channel in
            guard mayRead(channel, asker) else { return false }
            guard case .community(let id) = channel.purpose else { return true }
            return communities[id]?.kind != .cafe
        }
        let places = readable.compactMap { channel in
            readMarks.mark(of: account.id, at: casefold(channel.name))?.latest.map {
                Query.MissedQuery.Place(channel: channel.id, name: channel.name, after: $0)
            }
        }
        return .missed(
            Query.MissedQuery(places: places, until: lastTime, end: nextMessage, limit: settings.playbackMessages))
    }

    /// `minute` of the day, in UTC; nil: no digest of one's own.
    func settingDigest(_ minute: Int?, by asker: Asker) throws(Refusal) -> Decision {
        let account = try requirePerson(asker)
        var decision = Decision(reply: .digestTime(minute))
        if account.digestMinute != minute { decision.events = [.account(.digestSet(account.id, minute: minute))] }
        return decision
    }

    /// For those who chose a minute, when it has come, once a day; nothing to say is not said.
    func tellDigests(at now: Timestamp, _ decision: inout Decision) {
        let minute = Int((now.milliseconds / 60_000) % 1_440)
        let due = accounts.digested.filter { account in
            cases.digestDays[account.id] != now.day && !account.isDisabled
                && account.digestMinute.map { minute >= $0 } ?? false
        }
        guard !due.isEmpty else { return }
        let source = DigestSource(self, at: now)
        for account in due {
            let digest = digest(for: account, from: source)
            decision.events.append(.casework(.digested(account.id, day: now.day)))
            guard !digest.isEmpty else { continue }
            decision.tell(
                account, digest.lines(at: now).joined(separator: "\n"), about: digest.cases, by: self, at: now)
        }
    }
}

extension Digest {
    /// In words, a line each.
    package func lines(at now: Timestamp) -> [String] {
        var lines = cases.map {
            "\($0.number) \($0.title) is due on \($0.deadline.dateText) (\($0.status))"
        }
        lines += announcements.map {
            "\($0.author) asks you to acknowledge what was announced on \($0.at.dateText) in "
                + (places[$0.community] ?? "*")
        }
        lines += answered.map {
            "Your question of \($0.at.dateText) in \(channels[$0.channel] ?? "*") was replied to: did it help?"
        }
        lines += unanswered.map {
            "\($0.count == 1 ? "1 question waits" : "\($0.count) questions wait") for a reply in \($0.channel)"
        }
        return ["What waits for you on \(now.dateText):"] + lines
    }
}
