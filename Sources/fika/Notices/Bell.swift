/// Decides what is told, and how often: a value that takes what happens and gives a notice or nothing.
struct Bell: Equatable, Sendable {
    /// Between two notices of one conversation; those between are counted and told with the next.
    static let spacingMilliseconds: Int64 = 10_000
    /// In any minute, from all conversations.
    static let perMinuteMax = 6
    /// What is older when it comes in is the past, not news: a server plays back what one missed.
    static let ageMaxMilliseconds: Int64 = 120_000
    /// Conversations whose last notice is remembered; the longest ago is forgotten first.
    static let conversationsMax = 200
    private static let dayMilliseconds: Int64 = 86_400_000
    /// Deadlines within so many days are told.
    static let deadlineDays = 3

    /// Where the person is, and when.
    struct Moment: Equatable, Sendable {
        /// Milliseconds since 1970.
        let now: Int64
        /// Where the person is, since midnight.
        let minute: Int
        let isWeekend: Bool
        /// Whether the terminal has the focus; a terminal that does not tell has it not.
        var hasFocus = false
        /// The folded name of the conversation on the screen.
        var open: String?
    }

    let rules: NoticeRules
    private var lastAt: [String: Int64] = [:]
    private var missed: [String: Int] = [:]
    private var recent: [Int64] = []
    /// What was told already of deadlines and announcements: key and day.
    private var reminded: Set<String> = []

    init(rules: NoticeRules) {
        self.rules = rules
    }

    /// A message. `target` is folded in the habits and the rules' lists as `fold` does.
    mutating func hear(
        _ message: Overheard, _ habits: Habits, at moment: Moment, _ fold: (String) -> String
    ) -> Notice? {
        let key = fold(message.target)
        guard moment.now - message.time <= Self.ageMaxMilliseconds, !isSeen(key, moment), !isQuiet(habits, moment),
            let phrase = phrase(for: message, loudness(of: key, habits, fold))
        else { return nil }
        let text = rules.showsText && !message.text.isEmpty ? shown(message) : nil
        return tell(Notice(target: message.target, phrase: phrase, text: text), key, moment)
    }

    /// A line of the digest: what waits for the person. Told once a day.
    mutating func remind(_ reminder: Reminder, _ habits: Habits, at moment: Moment) -> Notice? {
        guard !isQuiet(habits, moment), let phrase = phrase(for: reminder) else { return nil }
        let key = "\(reminder.key) \(reminder.today)"
        guard !reminded.contains(key) else { return nil }
        if case .consultation = reminder.kind, let told = lastAt[reminder.key], moment.now - told < Self.dayMilliseconds
        {
            // When the question came in.
            return nil
        }
        guard let notice = tell(Notice(target: reminder.channel, phrase: phrase, text: nil), reminder.key, moment)
        else { return nil }
        if reminded.count >= Self.conversationsMax { reminded.removeAll() }
        reminded.insert(key)
        return notice
    }

    // MARK: - Rules

    private func phrase(for message: Overheard, _ loudness: Habits.Loudness) -> NoticePhrase? {
        let (nick, target) = (PlainText.of(message.nick), PlainText.of(message.target))
        if loudness == .muted { return nil }
        if message.consultsMe, rules.tellsConsultations { return .consulted(nick: nick) }
        if message.asksToAcknowledge, rules.tellsAnnouncements { return .announcement(target: target) }
        // A café is for those who look.
        if message.isInCafe, !rules.tellsCafe, loudness != .followed { return nil }
        if message.isPrivate { return rules.tellsPrivate ? .privateMessage(nick: nick) : nil }
        if message.answersMe, rules.tellsReplies { return .reply(nick: nick, target: target) }
        if message.namesMe, rules.tellsMentions { return .mention(nick: nick, target: target) }
        return loudness == .followed ? .followed(nick: nick, target: target) : nil
    }

    private func phrase(for reminder: Reminder) -> NoticePhrase? {
        switch reminder.kind {
        case .deadline:
            guard rules.tellsDeadlines, reminder.days <= Self.deadlineDays else { return nil }
            return reminder.days < 0
                ? .overdue(number: PlainText.of(reminder.key), days: -reminder.days)
                : .deadline(number: PlainText.of(reminder.key), days: reminder.days)
        case .consultation(let nick):
            return rules.tellsConsultations ? .consulted(nick: PlainText.of(nick)) : nil
        case .announcement:
            return rules.tellsAnnouncements ? .announcement(target: PlainText.of(reminder.channel)) : nil
        }
    }

    private func loudness(of key: String, _ habits: Habits, _ fold: (String) -> String) -> Habits.Loudness {
        if let chosen = habits.loudness[key] { return chosen }
        if rules.muted.contains(where: { fold($0) == key }) { return .muted }
        return rules.followed.contains { fold($0) == key } ? .followed : .usual
    }

    private func isSeen(_ key: String, _ moment: Moment) -> Bool { moment.hasFocus && moment.open == key }

    private func isQuiet(_ habits: Habits, _ moment: Moment) -> Bool {
        if rules.isQuietAtWeekends, moment.isWeekend { return true }
        if let chosen = habits.quiet {
            return QuietHours.contains(moment.minute, from: chosen.from, until: chosen.until)
        }
        guard let from = rules.quietFrom, let until = rules.quietUntil else { return false }
        return QuietHours.contains(moment.minute, from: from, until: until)
    }

    // MARK: - How often

    private mutating func tell(_ notice: Notice, _ key: String, _ moment: Moment) -> Notice? {
        recent.removeAll { moment.now - $0 >= 60_000 }
        let isTooSoon = lastAt[key].map { moment.now - $0 < Self.spacingMilliseconds } ?? false
        guard !isTooSoon, recent.count < Self.perMinuteMax else {
            if missed[key] != nil || missed.count < Self.conversationsMax { missed[key, default: 0] += 1 }
            return nil
        }
        if lastAt[key] == nil, lastAt.count >= Self.conversationsMax,
            let oldest = lastAt.min(by: { $0.value < $1.value })
        {
            lastAt[oldest.key] = nil
        }
        lastAt[key] = moment.now
        recent.append(moment.now)
        return notice
    }

    /// How many were not told of this conversation since the last time; forgets them.
    mutating func takeMissed(_ key: String) -> Int { missed.removeValue(forKey: key) ?? 0 }

    private func shown(_ message: Overheard) -> String {
        PlainText.quote(Display.words(of: message.text), charactersMax: 200)
    }
}
