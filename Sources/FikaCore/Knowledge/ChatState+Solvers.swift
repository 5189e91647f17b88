/// Who helps. Accepted answers count, messages do not, and nobody is judged by their words.
extension ChatState {
    /// What the answers to one person are worth within one month: the first, the second, the third; more are thanked
    /// for. So two friends who ask each other all day come to less than two answers to two people.
    static let pointsOfPair = [100, 50, 25]
    /// Months after which an answer counts no more; each halves what it is worth.
    static let monthsMax = 6

    func solvers(of name: String, in month: String?, for asker: Asker) throws(Refusal) -> Reply {
        let community = try knownCommunity(name, asker)
        guard community.kind == .help, let channel = channels[community.channel] else { throw .notAHelpCommunity(name) }
        _ = try readableChannel(channel.name, asker)
        let wanted =
            try month.map { month throws(Refusal) in
                guard let start = Timestamp(dateText: month + "-01") else { throw .knowledge(.noSuchMonth(month)) }
                return start
            } ?? asker.now
        let text = String(wanted.dateText.prefix(7))
        return .solvers(solvers(of: community.id, in: wanted.month), month: text, channel: channel.name)
    }

    /// The first have most; at most `settings.solversPage`.
    func solvers(of community: CommunityID, in month: Int) -> [Solver] {
        struct Pair: Hashable {
            let author: AccountID
            let asker: String
            let month: Int
        }
        var seen: [Pair: Int] = [:]
        var accepted: [AccountID: Int] = [:]
        var points: [AccountID: Int] = [:]
        for solution in solutions.all(of: community) {
            let age = month - solution.at.month
            guard age >= 0, age < Self.monthsMax, let author = accounts[name: solution.author],
                isNamedAsSolver(author)
            else { continue }
            let asker = casefold(solution.askedBy ?? solution.acceptedBy)
            guard asker != casefold(author.name), solution.answer != nil else { continue }
            let pair = Pair(author: author.id, asker: asker, month: solution.at.month)
            let before = seen[pair, default: 0]
            seen[pair] = before + 1
            if age == 0 { accepted[author.id, default: 0] += 1 }
            guard before < Self.pointsOfPair.count else { continue }
            points[author.id, default: 0] += Self.pointsOfPair[before] >> age
        }
        let solvers = points.compactMap { id, points in
            accounts[id].map { Solver(name: $0.name, accepted: accepted[id] ?? 0, points: points) }
        }
        let sorted = solvers.filter { $0.points > 0 }.sorted {
            ($1.points, $0.name) < ($0.points, $1.name)
        }
        return Array(sorted.prefix(settings.solversPage))
    }

    func showing(_ wish: Bool, by asker: Asker) throws(Refusal) -> Decision {
        let account = try requirePerson(asker)
        var decision = Decision(reply: .showsHelp(wish))
        if (account.showsHelp ?? true) != wish { decision.events = [.account(.showingHelpSet(account.id, wish))] }
        return decision
    }
}

extension Timestamp {
    /// Counted from the year 0.
    fileprivate var month: Int {
        let date = civilDate
        return date.year * 12 + date.month - 1
    }
}
