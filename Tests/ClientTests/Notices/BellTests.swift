import IRCWire
import Testing

@testable import fika

@Suite("What is told to somebody who does not look")
struct BellTests {
    private static let now: Int64 = 1_795_340_520_000

    private static func fold(_ name: String) -> String { name.lowercased() }

    private static func moment(_ milliseconds: Int64 = now, minute: Int = 600, weekend: Bool = false) -> Bell.Moment {
        Bell.Moment(now: milliseconds, minute: minute, isWeekend: weekend)
    }

    private static func message(
        _ target: String = "#it-help", time: Int64 = now, _ change: (inout Overheard) -> Void = { _ in }
    ) -> Overheard {
        var message = Overheard(target: target, nick: "bert", text: "anna: hello", time: time)
        change(&message)
        return message
    }

    @Test("Who is named, replied to or written to is told, by name and place and not by words")
    func kinds() {
        let cases: [(Overheard, NoticePhrase?)] = [
            (Self.message(), nil),
            (Self.message { $0.namesMe = true }, .mention(nick: "bert", target: "#it-help")),
            (Self.message { $0.answersMe = true }, .reply(nick: "bert", target: "#it-help")),
            (Self.message("bert") { $0.isPrivate = true }, .privateMessage(nick: "bert")),
            (Self.message { $0.asksToAcknowledge = true }, .announcement(target: "#it-help")),
            (Self.message { $0.consultsMe = true }, .consulted(nick: "bert")),
            (Self.message { ($0.namesMe, $0.isInCafe) = (true, true) }, nil),
        ]
        for (message, phrase) in cases {
            var bell = Bell(rules: NoticeRules())
            let notice = bell.hear(message, Habits(), at: Self.moment(), Self.fold)
            #expect(notice?.phrase == phrase)
            #expect(notice?.text == nil)
        }
    }

    @Test("Each kind can be switched off, and the café on")
    func switches() {
        var rules = NoticeRules()
        rules.tellsMentions = false
        rules.tellsCafe = true
        var bell = Bell(rules: rules)
        #expect(bell.hear(Self.message { $0.namesMe = true }, Habits(), at: Self.moment(), Self.fold) == nil)
        rules.tellsMentions = true
        rules.showsText = true
        bell = Bell(rules: rules)
        let notice = bell.hear(
            Self.message { ($0.namesMe, $0.isInCafe) = (true, true) }, Habits(), at: Self.moment(), Self.fold)
        #expect(notice?.text == "anna: hello")
    }

    @Test("A muted conversation is silent, a followed one tells all; what was chosen last wins over the settings")
    func loudness() {
        var rules = NoticeRules()
        rules.muted = ["#IT-help"]
        rules.followed = ["#news"]
        let named = Self.message { $0.namesMe = true }
        var bell = Bell(rules: rules)
        #expect(bell.hear(named, Habits(), at: Self.moment(), Self.fold) == nil)
        #expect(
            bell.hear(Self.message("#News"), Habits(), at: Self.moment(), Self.fold)?.phrase
                == .followed(nick: "bert", target: "#News"))
        var habits = Habits()
        habits.set("#it-help", .usual)
        habits.set("#news", .muted)
        bell = Bell(rules: rules)
        #expect(bell.hear(named, habits, at: Self.moment(), Self.fold) != nil)
        #expect(bell.hear(Self.message("#news"), habits, at: Self.moment(), Self.fold) == nil)
    }

    @Test("Whoever looks at the conversation is not told, whoever looks elsewhere is")
    func focus() {
        let named = Self.message { $0.namesMe = true }
        for (hasFocus, open, isTold) in [(true, "#it-help", false), (true, "#b", true), (false, "#it-help", true)] {
            var bell = Bell(rules: NoticeRules())
            var moment = Self.moment()
            (moment.hasFocus, moment.open) = (hasFocus, open)
            #expect((bell.hear(named, Habits(), at: moment, Self.fold) != nil) == isTold)
        }
    }

    @Test("Quiet hours go over midnight, weekends are quiet if wanted, and a choice of the day wins")
    func quiet() {
        var rules = NoticeRules()
        (rules.quietFrom, rules.quietUntil, rules.isQuietAtWeekends) = (22 * 60, 7 * 60, true)
        let named = Self.message { $0.namesMe = true }
        func isTold(_ minute: Int, weekend: Bool = false, _ habits: Habits = Habits()) -> Bool {
            var bell = Bell(rules: rules)
            return bell.hear(named, habits, at: Self.moment(minute: minute, weekend: weekend), Self.fold) != nil
        }
        #expect(isTold(7 * 60) && isTold(22 * 60 - 1))
        #expect(!isTold(22 * 60) && !isTold(0) && !isTold(7 * 60 - 1))
        #expect(!isTold(12 * 60, weekend: true))
        var habits = Habits()
        habits.quiet = Habits.Span(from: 0, until: 0)
        #expect(isTold(0, habits))
    }

    @Test("Not more than one in ten seconds of a conversation and six in a minute; the rest is counted")
    func rate() {
        var bell = Bell(rules: NoticeRules())
        let named = Self.message { $0.namesMe = true }
        var told = 0
        for _ in 0..<5 where bell.hear(named, Habits(), at: Self.moment(), Self.fold) != nil { told += 1 }
        #expect(told == 1)
        #expect(bell.takeMissed("#it-help") == 4 && bell.takeMissed("#it-help") == 0)
        for place in 0..<20 {
            let other = Self.message("#\(place)") { $0.namesMe = true }
            if bell.hear(other, Habits(), at: Self.moment(), Self.fold) != nil { told += 1 }
        }
        #expect(told == Bell.perMinuteMax)
        let later = Self.now + 60_000
        #expect(
            bell.hear(Self.message(time: later) { $0.namesMe = true }, Habits(), at: Self.moment(later), Self.fold)
                != nil)
    }

    @Test("What is long past when it comes in is no news")
    func past() {
        var bell = Bell(rules: NoticeRules())
        let old = Self.message(time: Self.now - Bell.ageMaxMilliseconds - 1) { $0.namesMe = true }
        #expect(bell.hear(old, Habits(), at: Self.moment(), Self.fold) == nil)
    }

    @Test("Deadlines are told when they are near, today or past, once a day")
    func reminders() throws {
        func reminder(_ due: String) throws -> Reminder? {
            let line = "DIGEST case 2026-0042 #case-2026-0042 \(due) 1 :2026-0042 is due"
            return Reminder(try IRCMessage(parsing: line), today: "2026-11-22", of: Desk().state)
        }
        for (due, phrase) in [
            ("2026-11-22", NoticePhrase.deadline(number: "2026-0042", days: 0)),
            ("2026-11-25", .deadline(number: "2026-0042", days: 3)),
            ("2026-11-20", .overdue(number: "2026-0042", days: 2)), ("2026-11-26", nil),
        ] {
            var bell = Bell(rules: NoticeRules())
            let reminder = try #require(try reminder(due))
            let first = bell.remind(reminder, Habits(), at: Self.moment())
            #expect(first?.phrase == phrase)
            let again = bell.remind(reminder, Habits(), at: Self.moment(Self.now + 3_600_000))
            #expect(again == nil)
        }
        let unread = try IRCMessage(parsing: "DIGEST unread * #a 2026-11-22 3 :3 unread")
        #expect(Reminder(unread, today: "2026-11-22", of: Desk().state) == nil)
    }

    @Test("A question to somebody who was away is told once a day, and not again when it was told as it came in")
    func consultations() throws {
        let state = Desk().state
        let line = try IRCMessage(parsing: "CONSULTATION anna-1 #consult-anna-1 anna open bert 2026-11-22 k3f")
        let day: Int64 = 86_400_000
        var lookout = Lookout(rules: NoticeRules())
        func remind(_ time: Int64) -> [NoticePhrase] {
            lookout.remind([line], state, at: Self.moment(Self.now + time)).map(\.notice.phrase)
        }
        #expect(remind(0) == [.consulted(nick: "bert")])
        #expect(remind(3_600_000).isEmpty)
        lookout = Lookout(rules: NoticeRules())
        let invitation = try IRCMessage(parsing: "@\(Desk.tag) :bert!b@h INVITE anna #consult-anna-1")
        #expect(lookout.hear(invitation, state, at: Self.moment())?.notice.phrase == .consulted(nick: "bert"))
        #expect(remind(3_600_000).isEmpty)
        #expect(remind(day) == [.consulted(nick: "bert")])
    }

    @Test("Where one is on several servers, the server is named too")
    func server() throws {
        let state = State(nick: "anna", channels: [], historyOnJoin: 0, time: Desk.time)
        let message = try IRCMessage(parsing: "@\(Desk.tag) :bert!b@h PRIVMSG #it-help :anna: hello")
        for name in [nil, "region"] {
            var lookout = Lookout(rules: NoticeRules(), server: name)
            let telling = lookout.hear(message, state, at: Self.moment())
            #expect(
                telling?.notice.server == name && telling?.notice.phrase == .mention(nick: "bert", target: "#it-help"))
        }
    }
}
