import IRCWire
import Testing

@testable import fika

@Suite("How things read")
struct DisplayTests {
    private static let at = "@" + Desk.tag

    @Test(
        "Talk, and what happens around it",
        arguments: [
            ("\(at);msgid=k3g :bert!b@h PRIVMSG #it-help :hej", ["10:42 #it-help [k3g] <bert> hej"]),
            ("\(at) :bert!b@h PRIVMSG #it-help :no id", ["10:42 #it-help <bert> no id"]),
            ("\(at);msgid=k3g;bot :answers!b@h PRIVMSG #it-help :hej", ["10:42 #it-help [k3g] <answers (bot)> hej"]),
            ("\(at) :fika!fika@fika NOTICE #it-help :Filed", ["10:42 #it-help -fika- Filed"]),
            ("\(at) :bert!b@h PRIVMSG #it-help :\u{1}ACTION waves\u{1}", ["10:42 #it-help * bert waves"]),
            ("\(at) :bert!b@h PRIVMSG anna :\u{1}VERSION\u{1}", []),
            ("\(at) :bert!b@h PRIVMSG anna :psst", ["10:42 bert <bert> psst"]),
            (
                "\(at);msgid=k3g;+draft/reply=k3f :cleo!c@h PRIVMSG #it-help :Water!",
                ["10:42 #it-help [k3g] <cleo> Water! ↳ [k3f] bert: The printer is on fire"]
            ),
            (
                "\(at);msgid=k3g;+reply=zzz :cleo!c@h PRIVMSG #it-help :Water!",
                ["10:42 #it-help [k3g] <cleo> Water! ↳ [zzz]"]
            ),
            (
                "\(at);+draft/react=👍;+draft/reply=k3f :cleo!c@h TAGMSG #it-help",
                ["10:42 #it-help cleo reacted 👍 ↳ [k3f] bert: The printer is on fire"]
            ),
            (
                "\(at);+draft/unreact=👍;+draft/reply=k3f :cleo!c@h TAGMSG #it-help",
                ["10:42 #it-help cleo took back 👍 ↳ [k3f] bert: The printer is on fire"]
            ),
            ("@+typing=active :cleo!c@h TAGMSG #it-help", []), ("@+draft/reply=k3f :cleo!c@h TAGMSG #it-help", []),
            (
                "\(at);msgid=k3g;+fika/propose=2026-0042;+draft/reply=k3f :filing!b@h PRIVMSG #it-help :This case?",
                [
                    "10:42 #it-help [k3g] <filing> This case? (to file it: /agree k3g) "
                        + "↳ [k3f] bert: The printer is on fire"
                ]
            ),
            (
                "\(at);msgid=k3g;+fika/filed-alone=2026-0042/F7;+reply=k3f :fika!fika@fika NOTICE #it-help :Filed: 1",
                [
                    "10:42 #it-help [k3g] -fika- Filed: 1 (to take it out: /disagree k3g) "
                        + "↳ [k3f] bert: The printer is on fire"
                ]
            ),
            (
                "\(at);msgid=k3g;+fika/ack :boss!b@h PRIVMSG #news :New rules",
                ["10:42 #news [k3g] <boss> New rules (asks you to acknowledge: /ack k3g)"]
            ),
            ("\(at) :dora!d@h JOIN #it-help", ["10:42 #it-help dora joined"]),
            ("\(at) :bert!b@h PART #it-help :tired", ["10:42 #it-help bert left (tired)"]),
            ("\(at) :bert!b@h KICK #it-help cleo :flooding", ["10:42 #it-help bert removed cleo (flooding)"]),
            ("\(at) :bert!b@h QUIT :gone", ["10:42 bert went away (gone)"]), (":zoe!z@h QUIT :never seen", []),
            ("\(at) :bert!b@h NICK berta", ["10:42 bert is now berta"]),
            ("\(at) :bert!b@h TOPIC #it-help :Fire", ["10:42 #it-help bert set the topic: Fire"]),
            ("\(at) :bert!b@h INVITE anna #x", ["10:42 bert invites anna to #x"]),
            ("\(at) :bert!b@h MODE #it-help +o cleo", ["10:42 #it-help bert set +o cleo"]),
            (":srv NOTICE anna :Server restarts", ["Server restarts"]), (":srv PONG srv x", []),
            (":bert!b@h AWAY :x", []),
            (":srv NEWVERB a :b c", ["NEWVERB a b c"]),
        ])
    func lines(line: String, shown: [String]) throws {
        var desk = try Desk.inChannel()
        #expect(try desk.hear(line) == shown)
    }

    @Test(
        "Answers of the server",
        arguments: [
            (":srv 332 anna #it-help :Fire", ["#it-help topic: Fire"]),
            (":srv 331 anna #it-help :No", ["#it-help has no topic"]),
            (":srv 366 anna #it-help :End", ["#it-help 3 present: anna, bert, cleo"]), (":srv 366 anna #x :End", []),
            (":srv 352 anna #it-help u h srv bert H :0 Bert B", ["bert (Bert B) in #it-help, here"]),
            (":srv 352 anna * u h srv bert G@ :0 Bert B", ["bert (Bert B), away"]), (":srv 315 anna x :End", []),
            (":srv 301 anna bert :lunch", ["bert is away: lunch"]),
            (":srv 403 anna #x :No such channel", ["! #x: No such channel"]),
            (":srv 599 anna x :Odd", ["! x: Odd"]), (":srv 311 anna bert u h * :Bert", ["bert u h *: Bert"]),
            (
                "FAIL CASE NO_SUCH_CASE 2026-9 :There is no such case. See CASE LIST.",
                ["! There is no such case. See CASE LIST."]
            ),
            ("WARN FILE OLD :Old", ["! Old"]), ("NOTE FILE X :Well", ["Well"]),
        ])
    func numerics(line: String, shown: [String]) throws {
        var desk = try Desk.inChannel()
        #expect(try desk.hear(line) == shown)
    }

    @Test(
        "Casework as sentences",
        arguments: [
            (
                "CASE 2026-0042 #c permit in_progress internal 2026-12-01 open bert :New roof",
                "2026-0042 New roof: open, in progress, due 2026-12-01, handled by bert (permit, internal, #c)"
            ),
            (
                "CASE 2026-0042 #c permit new internal 2026-12-01 closed * :New roof",
                "2026-0042 New roof: closed, new, due 2026-12-01, handled by nobody (permit, internal, #c)"
            ),
            ("CASEROLE 2026-0042 handler bert", "  2026-0042 handler: bert"),
            (
                "GRANT erik-1 erik thread=k3f 2026-12-01 live anna :the beam",
                "  erik-1: erik sees the thread [k3f] until 2026-12-01, live, by anna: the beam"
            ),
            (
                "GRANT erik-1 erik documents=4,D5 2026-12-01 live anna :the beam",
                "  erik-1: erik sees D4, D5 until 2026-12-01, live, by anna: the beam"
            ),
            (
                "CONSULTATION erik-1 #consult-erik-1 erik open anna 2026-11-22 k3f",
                "erik-1 in #consult-erik-1: anna asked erik on 2026-11-22, open (question [k3f])"
            ),
            ("CONSULTREQUEST erik-1 1 open :the drawing", "  erik-1 request 1 for more, open: the drawing"),
            (
                "DOCUMENT 2026-0042 D1 2 drawing internal 0 :North",
                "D1 North (drawing, internal) in 2026-0042: 2 versions"
            ),
            (
                "DOCUMENTCOMMENT D1 2 page_3 k3f anna 2026-11-22 :too thin",
                "  D1/2, page 3 [k3f] <anna> too thin"
            ),
            (
                "CASEFILING 2026-0042 7 2 #it-help 5 bert 2026-11-22 k3f",
                "  2026-0042 filed on 2026-11-22 by bert: 5 messages from #it-help, thread [k3f], version 2"
            ),
            (
                "CASEFILING 2026-0042 8 1 anna,bert 1 bert 2026-11-22 * conversation * withdrawn :taken out",
                "  2026-0042 filed on 2026-11-22 by bert: 1 message from anna and bert, version 1, F8; taken out"
            ),
            (
                "CASEFILING 2026-0042 9 1 * 1 bert 2026-11-22 * note * filed",
                "  2026-0042 filed on 2026-11-22 by bert: a note, version 1, F9"
            ),
            (
                "FILEDMESSAGE 2026-0042 7 1 1 k3f 2026-11-22T10:00:00.000Z #c bert bert privmsg :the old one",
                "  11:00 #c <bert> the old one"
            ),
            (
                "FILEDMESSAGE 2026-0042 7 2 1 k3g 2026-11-22T10:00:00.000Z #c bert bert redacted :",
                "  11:00 #c <bert> (taken back before it was filed)"
            ),
            ("UNFILED 2026-0042 7 1 new", "Taken out of case 2026-0042: F7."),
            ("UNFILED 2026-0042 7 1 same", "F7 was out of case 2026-0042 already."),
            (
                "PROPOSAL k3f 2026-0042 #c filing 2026-11-22",
                "[k3f] of 2026-11-22: filing proposes to file its thread in #c into case 2026-0042"
            ),
            ("DECLINED k3f", "Declined: [k3f]."),
            ("CASEPROPERTY 2026-0042 start_of_building :2027-01-01", "  2026-0042 start of building: 2027-01-01"),
            ("CASELINK 2026-0042 main 2026-0001", "  2026-0042 main: 2026-0001"),
            (
                "CASEDECISION 2026-0042 1 2026-11-25 bert 2026-12-01 :so be it",
                "  2026-0042 decision 1 of 2026-11-25 by bert, valid from 2026-12-01: so be it"
            ),
            ("CASERETENTION 2026-0042 keep", "  2026-0042 kept for ever"),
            ("CASERETENTION 2026-0042 destroy 10", "  2026-0042 destroyed 10 years after its end"),
            ("CASESUSPENDED 2026-0042 2026-11-25", "  2026-0042 suspended since 2026-11-25"),
            (
                "CASEEVENT 2026-0042 3 2026-11-25T13:00:00.000Z status anna :status in review",
                "3. 2026-11-25 status in review, by anna"
            ),
            ("QUEUED 2026-0042 7 1 2", "Case 2026-0042 is closed: F7 waits for its handler."),
            ("CASERESULT 2026-0042 :granted at last", "  2026-0042 result: granted at last"),
            (
                "CASETYPE permit 56 internal :Permit; statuses: a, b",
                "permit: Permit; statuses: a, b; 56 days; internal"
            ),
            ("FILED 2026-0042 7 1 1 new", "Filed in case 2026-0042: 1 message (version 1)."),
            ("FILED 2026-0042 7 2 5 same", "Nothing new to file: case 2026-0042 has all 5 messages (version 2)."),
            ("ACCEPTED 9 k3f k3g new", "Solution 9: [k3g] answers [k3f]."),
            ("ACCEPTED 9 k3f k3g same", "Solution 9 stands already: [k3g] answers [k3f]."),
            (
                "SOLUTION 9 #it-help bert anna 2026-11-22 k3f k3g",
                "Solution S9 of 2026-11-22 in #it-help: answer [k3g] by bert, accepted by anna"
            ),
            ("SOLUTIONTEXT 9 Q :Why?", "  question: Why?"), ("SOLUTIONTEXT 9 A :Because", "  answer: Because"),
            (
                "COMMUNITY it-help #it-help help open 12 :IT help",
                "it-help IT help: help in #it-help, 12 members, joining is open"
            ),
            ("ANNOUNCEMENT k3f #news 1 3 4", "[k3f] in #news: 3 have acknowledged, 4 have not."),
            ("ANNOUNCEMENT k3f #news 0 3 4", "[k3f] in #news asks for no acknowledgement; 3 gave one."),
            ("MISSING k3f :bert cleo", "  missing: bert, cleo"), ("ACKNOWLEDGED k3f new", "Acknowledged [k3f]."),
            ("ACKNOWLEDGED k3f same", "You had acknowledged [k3f] before."),
            ("CASE 2026-0042 cut :short", "CASE 2026-0042 cut short"),
        ])
    func casework(line: String, shown: String) throws {
        var desk = try Desk.inChannel()
        #expect(try desk.hear(":srv " + line) == [shown])
    }

    @Test("Nobody can smuggle anything in: not by text, nick, channel, id, emoji or answer")
    func injection() throws {
        var desk = try Desk.inChannel()
        let esc = "\u{1B}]0x\u{7}"
        var shown = try desk.hear(
            "@msgid=\(esc);+draft/reply=\(esc);+fika/propose=\(esc) :b\(esc)!b@h PRIVMSG #a\(esc) :t\(esc)",
            "@+draft/react=\(esc);+draft/reply=\(esc) :b\(esc)!b@h TAGMSG #a",
            ":b\(esc)!b@h JOIN #\(esc)", ":b\(esc)!b@h PART #\(esc) :\(esc)", ":b!b@h NICK \(esc)",
            ":srv 403 anna \(esc) :\(esc)", ":srv FAIL X Y \(esc) :\(esc)", ":srv CASE \(esc) b c d e f g h :\(esc)",
            ":srv CASEFILING a b c d e f g \(esc)", ":srv UNKNOWN \(esc)", ":srv 352 a b c d e \(esc) H :0 \(esc)")
        shown += desk.type("/\(esc)")
        shown += desk.type("/switch \(esc)")
        #expect(shown.count == 13)
        for line in shown { #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }) }
    }

    @Test("Many names are counted, not listed")
    func manyNames() throws {
        var desk = Desk()
        _ = try desk.hear(":anna!a@h JOIN #big")
        for number in 100..<200 { _ = try desk.hear(":srv 353 anna = #big :n\(number)") }
        let line = try #require(try desk.hear(":srv 366 anna #big :End").first)
        #expect(line.hasPrefix("#big 101 present: anna, n100, "))
        #expect(line.hasSuffix(", and 51 more"))
    }

    @Test("Another day than today is told")
    func dates() {
        #expect(Desk.time.text(Desk.time.now()) == "10:42")
        #expect(Desk.time.text(Desk.time.now() - 86_400_000) == "2026-11-21 10:42")
        // 23:30 UTC is the next day an hour further east.
        #expect(Desk.time.day(1_795_303_800_000) == "2026-11-22")
    }

    @Test("One's own name stands out, but only as a word of its own, and not from oneself")
    func mentions() throws {
        var desk = try Desk.inChannel()
        func tone(_ line: String) throws -> ScreenLine.Tone? {
            for case .show(let line) in desk.state.receive(try IRCMessage(parsing: line)) { return line.tone }
            return nil
        }
        #expect(try tone(":bert!b@h PRIVMSG #it-help :Anna: look") == .mention)
        #expect(try tone(":bert!b@h PRIVMSG #it-help :Susanna looks") == .plain)
        #expect(try tone(":anna!a@h PRIVMSG #it-help :anna here") == .plain)
        #expect(try tone(":bert!b@h JOIN #it-help") == .dim)
    }

    @Test("Colour is for terminals; the words are the same without")
    func colour() {
        for tone in [ScreenLine.Tone.plain, .dim, .alert, .mention] {
            #expect(ScreenLine("hej", tone).render(colour: false) == "hej")
            #expect(ScreenLine("hej", tone).render(colour: true).contains("hej"))
        }
        #expect(ScreenLine("hej").render(colour: true) == "hej")
        #expect(ScreenLine("hej", .alert).render(colour: true).hasSuffix("\u{1B}[0m"))
    }
}
