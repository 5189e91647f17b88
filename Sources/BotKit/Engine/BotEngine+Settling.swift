import IRCClient
import IRCWire

/// What came of a chore.
extension BotEngine {
    mutating func settle(_ result: Result<[IRCMessage], ClientFailure>, of chore: BotChore, now: BotTime) {
        switch chore.work {
        case .join(let channel): joined(channel, result, now: now)
        case .history(let channel, let joined): history(channel, joined, result, of: chore, now: now)
        case .ask(let action): answered(action, result, of: chore, now: now)
        case .solutions(let reading): listed(reading, result, of: chore, now: now)
        case .say(_, let token): said(token, result, of: chore, now: now)
        }
    }

    private mutating func joined(_ channel: String, _ result: Result<[IRCMessage], ClientFailure>, now: BotTime) {
        guard case .success(let lines) = result else { return retryJoining(channel, now: now) }
        if let refusal = BotTranslator.refusal(lines) {
            if shut.insert(channel).inserted {
                note("cannot join \(channel) (\(refusal.code)); trying again every \(BotLimit.rejoinSeconds) seconds")
            }
            return retryJoining(channel, now: now)
        }
        shut.remove(channel)
        let time = lines.first(where: translator.isOwnJoin).flatMap(BotTranslator.time(of:))
        add(BotChore(.history(channel: channel, joined: time)), first: true)
    }

    private mutating func retryJoining(_ channel: String, now: BotTime) {
        add(BotChore(.join(channel: channel), notBefore: now.advanced(bySeconds: BotLimit.rejoinSeconds)))
    }

    private mutating func history(
        _ channel: String, _ joined: BotTime?, _ result: Result<[IRCMessage], ClientFailure>, of chore: BotChore,
        now: BotTime
    ) {
        var lines: [IRCMessage] = []
        if case .success(let answer) = result { lines = answer }
        let isUnanswered = lines.isEmpty && (try? result.get()) == nil
        if isUnanswered || BotTranslator.refusal(lines)?.isTemporary ?? false, let again = chore.again(at: now) {
            return add(again, first: true)
        }
        if let refusal = BotTranslator.refusal(lines) { note("cannot read the past of \(channel) (\(refusal.code))") }
        catchUp(channel, joined: joined, lines.compactMap { translator.message($0, now: now) })
    }

    private mutating func answered(
        _ action: BotAction, _ result: Result<[IRCMessage], ClientFailure>, of chore: BotChore, now: BotTime
    ) {
        if case .success(let lines) = result, BotTranslator.refusal(lines)?.isTemporary != true {
            hear(lines, now: now)
            if let refusal = BotTranslator.refusal(lines) { note("the server refused a request (\(refusal.code))") }
            if let input = BotTranslator.input(answering: action, lines) { feed(input) }
            return
        }
        if let again = chore.again(at: now) { return add(again) }
        note("a request was given up after \(BotLimit.attemptsMax) attempts")
        switch action {
        case .file(_, _, _, _, let token), .fileAlone(_, _, _, _, _, let token), .askAcknowledgements(_, let token),
            .askExperts(_, _, let token):
            feed(.done(token: token, .inDoubt))
        default: break
        }
    }

    /// What the server tells a channel because of a request comes to who asked with the answer, and nowhere else.
    private mutating func hear(_ lines: [IRCMessage], now: BotTime) {
        for message in lines.compactMap({ translator.message($0, now: now) })
        where message.channel != nil && isNew(message) {
            feed(.observed(message))
            mark(message)
        }
    }

    /// What may have been said is not said again: one line too few does less harm than one too many.
    private mutating func said(
        _ token: String?, _ result: Result<[IRCMessage], ClientFailure>, of chore: BotChore, now: BotTime
    ) {
        let outcome: BotOutcome
        switch result {
        case .success(let lines):
            if let refusal = BotTranslator.refusal(lines) {
                if refusal.isTemporary, let again = chore.again(at: now) { return add(again, first: true) }
                note("the server refused what was to be said (\(refusal.code))")
                outcome = .refused(refusal)
            } else {
                let echo = lines.compactMap { translator.message($0, now: now) }.first { $0.role == .own }
                if let echo, isNew(echo) {
                    feed(.observed(echo))
                    mark(echo)
                }
                outcome = echo.map { .said(id: $0.id) } ?? .inDoubt
            }
        case .failure(.notConnected), .failure(.tooManyRequests):
            if let again = chore.again(at: now) { return add(again, first: true) }
            outcome = .refused(BotRefusal(code: "NOT_CONNECTED", sentence: "There is no connection"))
        case .failure:
            outcome = .inDoubt
        }
        if let token { feed(.done(token: token, outcome)) }
    }
}
