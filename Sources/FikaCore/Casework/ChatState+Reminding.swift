/// Deadlines that come near. The daemon asks for it at intervals, the clock is the request's, and what was told is
/// stored: so each warning and each day's digest is told once, whatever ends in between.
extension ChatState {
    func reminding(by asker: Asker) throws(Refusal) -> Decision {
        try asker.requireServerOperator()
        var decision = Decision()
        let near = near(at: asker.now)
        var warnings = 0
        for file in near where warnings < settings.warningsAtOnce {
            if warn(of: file, at: asker.now, &decision) { warnings += 1 }
        }
        digest(due(of: near), at: asker.now, &decision)
        tellDigests(at: asker.now, &decision)
        remindMissing(at: asker.now, &decision)
        forgetCafes(at: asker.now, &decision)
        countQuestions(at: asker.now, &decision)
        return decision
    }

    /// Those whose deadline comes near or is over, in the order they were opened.
    func near(at now: Timestamp) -> [CaseFile] {
        cases.all.filter { file in
            file.isOpen && file.suspendedAt == nil && now >= file.deadline.adding(days: -file.type.warningDays)
        }
    }

    /// The same by their handlers.
    func due(of files: [CaseFile]) -> [AccountID: [CaseFile]] {
        var due: [AccountID: [CaseFile]] = [:]
        for file in files { for handler in handlers(of: file) { due[handler.id, default: []].append(file) } }
        return due
    }

    /// False: it was told before.
    private func warn(of file: CaseFile, at now: Timestamp, _ decision: inout Decision) -> Bool {
        let isDue = now >= file.deadline
        guard (isDue ? file.warnedOn : file.warnedOf) != file.deadline, let channel = channels[file.channel] else {
            return false
        }
        decision.events.append(
            .casework(
                .step(file.id, .warned(deadline: file.deadline, isDue: isDue), by: Person.fika.nick, at: now)))
        let line =
            isDue
            ? "The deadline of \(file.number), \(file.deadline.dateText), is here."
            : "\(file.number) is due on \(file.deadline.dateText)."
        decision.notice(line, in: channel, by: self, at: now)
        for handler in handlers(of: file) {
            decision.tell(handler, "\(line) \(file.title) (\(channel.name))", about: [file], by: self, at: now)
        }
        return true
    }

    /// Once a day, when the handler is there to read it; those who come later are told when they do.
    private func digest(_ due: [AccountID: [CaseFile]], at now: Timestamp, _ decision: inout Decision) {
        for account in due.keys.sorted() {
            guard let handler = accounts[account], cases.digestDays[account] != now.day,
                handler.digestMinute == nil,
                !presence.users(of: account).isEmpty, let files = due[account]
            else { continue }
            let shown = files.sorted { ($0.deadline, $0.id) < ($1.deadline, $1.id) }.prefix(settings.digestedCases)
            let lines = shown.map { "\($0.deadline.dateText) \($0.number) \($0.title) (\($0.status))" }
            let more = files.count > shown.count ? ["and \(files.count - shown.count) more"] : []
            let count = files.count == 1 ? "1 case is" : "\(files.count) cases are"
            decision.tell(
                handler, (["\(count) due on \(now.dateText) or soon:"] + lines + more).joined(separator: "\n"),
                about: Array(shown), by: self, at: now)
            decision.events.append(.casework(.digested(account, day: now.day)))
        }
    }

    /// Those who may still know it.
    func handlers(of file: CaseFile) -> [Account] {
        file.roles.filter { $0.role == .handler }.compactMap { accounts[$0.account] }
            .filter { !$0.isBot && mayKnow(file, $0) }
    }
}

extension Decision {
    /// A word from the server to one person: at all their connections, and in their history when they are away.
    mutating func tell(_ account: Account, _ text: String, about files: [CaseFile], by state: ChatState, at: Timestamp)
    {
        let cases = Set(files.filter(state.isAudited).map(\.number)).sorted()
        if !cases.isEmpty {
            audits.append(AuditEntry(at: at, actor: .account(account.id), act: .told, cases: cases))
        }
        let nick = state.presence.users(of: account.id).first?.person.nick ?? account.name
        let message = Message(
            id: nextMessage(state), at: at, author: .fika, authorAccount: nil,
            place: .direct(from: nil, to: account.id, toNick: nick), kind: .notice, text: text)
        events.append(.message(.posted(message)))
    }
}
