import Foundation
import IRCWire
import Testing

extension SystemTests.EverySize {
    @Test("4: a message is answered, reacted to and filed; the status is set and set back; a colleague is consulted")
    func work() async throws {
        try await Self.play { scene in
            let (fika, anna, columns) = (scene.fika, scene.anna, scene.columns)
            let question = try await anna.say("Broken \(columns)?", in: "#it-help")
            try await fika.shows("Broken \(columns)?")
            for key in ["Up", "r"] { try await fika.press(key) }
            try await fika.shows("your words")
            try await fika.enter("Yes \(columns)")
            try await anna.hears("the answer") {
                $0.parameters.last == "Yes \(columns)" && $0[tag: ClientTag.draftReply] == question
            }
            try await fika.shows("Yes \(columns)")
            for key in ["Up", "Up", "e"] { try await fika.press(key) }
            try await fika.shows("which one?")
            try await fika.type("party")
            try await fika.shows(":party")
            try await fika.press("Enter")
            try await anna.hears("the reaction") {
                $0.command == "TAGMSG" && $0[tag: ClientTag.draftReply] == question && $0[tag: "+draft/react"] != nil
            }
            try await fika.shows("alt-y takes it back")
            try await fika.press("M-y")
            try await anna.hears("it is taken back") {
                $0.command == "TAGMSG" && $0[tag: ClientTag.draftReply] == question && $0[tag: "+draft/unreact"] != nil
            }
            for key in ["Up", "Up", "f"] { try await fika.press(key) }
            try await fika.shows("which case?")
            try await fika.shows("Printer on fire")
            try await fika.press("Enter")
            try await fika.shows("Filed in case")
            try await Self.workInCase(scene)
        }
    }

    private static func workInCase(_ scene: Scene) async throws {
        let (fika, columns) = (scene.fika, scene.columns)
        try await scene.choose("printer", until: "Printer on fire · ")
        try await fika.press("F5")
        try await fika.shows("which filing?")
        // The talk behind the question has these words too, so it may be too early for the first one.
        try await fika.shows("from #it-h")
        try await fika.press("Enter", until: "<anna> Broken")
        try await fika.press("M-t")
        try await fika.shows("which status?")
        try await fika.type("repaired")
        try await fika.shows("> repaired")
        try await fika.press("Enter")
        try await fika.shows("alt-y takes it back: Set")
        try await fika.press("M-y")
        try await fika.shows("Undone: Set the status")
        try await fika.enter("It smokes \(columns).")
        try await fika.showsRow(":", "It smokes \(columns).")
        for key in ["Up", "c"] { try await fika.press(key) }
        try await fika.shows("who?")
        try await fika.type("anna")
        try await fika.press("Enter")
        try await fika.shows("for how long?")
        try await fika.press("Enter")
        try await fika.shows("what may be seen?")
        try await fika.press("Enter")
        try await fika.shows("your question")
        try await fika.enter("Why \(columns)?")
        try await scene.anna.hears("the invitation to a consultation") { message in
            message.command == "INVITE" && message.parameters.last?.hasPrefix("#consult-anna-") ?? false
        }
    }

    @Test("5: a search as one types, with filters, leads to where it was said")
    func search() async throws {
        try await Self.play(past: { anna in
            try await anna.say("The teapot leaks", in: "#facilities")
            for number in 1...40 { try await anna.say("round \(number).", in: "#facilities") }
        }) { scene in
            let fika = scene.fika
            try await fika.press("M-s")
            for (words, answer) in [
                ("teapot before:yesterday", "Nothing was found."), ("teapot from:anna in:#facilities", "1 message"),
                ("teapot has:document", "0 messages"), ("teapot from:bert", "Nothing was found."),
                ("teapot after:yesterday", "1 message"),
            ] {
                try await fika.press("C-u")
                try await fika.hides(answer)
                try await fika.type(words)
                try await fika.shows(answer)
            }
            try await fika.press("Enter")
            try await fika.shows(" #facilities  ")
            try await fika.shows("The teapot leaks")
            try await fika.shows("round 2.")
            try await fika.press("Escape")
            try await fika.press("Escape", until: "round 40.")
        }
    }

    @Test("6: what others say to one, what one is asked, and what is due rings and is told the terminal")
    func notices() async throws {
        let types = "/tmp/fika-types-\(getpid())-\(UInt32.random(in: 0...(.max)))"
        defer { try? FileManager.default.removeItem(atPath: types) }
        try FileManager.default.createDirectory(atPath: types, withIntermediateDirectories: false)
        let type = try String(contentsOfFile: Programs.tree + "/systemd/case-types/it-incident.toml", encoding: .utf8)
        try type.replacing("deadline_days = 5", with: "deadline_days = 2")
            .replacing("warning_days = 1", with: "warning_days = 3")
            .write(toFile: types + "/it-incident.toml", atomically: false, encoding: .utf8)
        var plan = Self.plan
        plan.settings["casework"] = ["case_types_dir = \"\(types)\""]
        let settings = "[notify]\nterminal = \"osc9\"\n"
        try await Self.play(
            plan: plan, settings: settings, isRecorded: true,
            before: { town in
                let news = ["community", "create", "news", "--kind", "announcements", "--title", "News"]
                #expect(try await town.fikad(news).status == .exited(0))
                try await town.administer("community", "own", "news", "anna")
            },
            past: { anna in try await anna.join("#news") }
        ) { scene in
            let (fika, anna) = (scene.fika, scene.anna)
            func rings(_ words: String) async throws { try await fika.sends("\u{1B}]9;\(words)\u{1B}\\\u{07}") }
            try await rings("Case \(scene.number) is due in 2 days")
            try await anna.say("bert: look \(scene.columns)", in: "#facilities")
            try await rings("anna names you in #facilities")
            _ = try await anna.ask(IRCMessage("PRIVMSG", "bert", "Between us"))
            try await rings("anna wrote to you")
            let opened = try await anna.ask("CASE", "OPEN", "it-incident", "internal", "Leak \(scene.columns)")
            let card = try #require(opened.first { $0.command == "CASE" })
            let asked = try await anna.ask("CASE", "CONSULT", card.parameters[0], "bert", "2", "all", "What now?")
            let consultation = try #require(asked.first { $0.command == "CONSULTATION" })
            try await rings("anna asks you for advice in a case")
            try await fika.enter("/join #news")
            try await fika.shows(" #news  ")
            try await scene.choose("it-help", until: " #it-help  ")
            let tag = MessageTag(key: "+fika/ack", value: "")
            _ = try await anna.ask(IRCMessage(tags: [tag], "PRIVMSG", "#news", "Closed \(scene.columns)"))
            try await rings("An announcement in #news waits for your acknowledgement")
            // So that they do not wait at the next size: there are no more than a few notices a minute.
            try await anna.ask("CASE", "WITHDRAW", consultation.parameters[0])
            try await scene.choose("news", until: " #news  ")
            try await fika.shows("Closed \(scene.columns)")
            for key in ["Up", "k"] { try await fika.press(key) }
            try await fika.shows("Acknowledge the announcement?")
            try await fika.press("Enter")
            try await fika.shows("Acknowledged")
        }
    }

    @Test("7: what is typed while the server is away is shown as not stored, arrives once, and the half stays")
    func away() async throws {
        try await Town.stand(Plan(accounts: ["anna", "bert"], communities: ["it-help"])) { town in
            let daemon = try await Daemon.start(in: town)
            let login = try Self.login(town, ["it-help"])
            try await FikaTerminal.run(login, in: town, columns: 40, rows: 12) { small in
                try await FikaTerminal.run(login, in: town, columns: 80, rows: 24) { usual in
                    try await FikaTerminal.run(login, in: town, columns: 200, rows: 60) { large in
                        let screens = [(40, small), (80, usual), (200, large)]
                        for (_, fika) in screens { try await fika.shows(" #it-help  ") }
                        try await daemon.stop()
                        for (columns, fika) in screens {
                            try await fika.shows("No connection, again in")
                            try await fika.enter("meanwhile \(columns)")
                            try await fika.showsRow("…", "bert", "meanwhile \(columns)")
                            try await fika.type("half \(columns)")
                        }
                        _ = try await Daemon.start(in: town)
                        for (columns, fika) in screens {
                            try await fika.hides("No connection")
                            try await fika.showsRow(":", "meanwhile \(columns)")
                            try await fika.shows("› half \(columns)")
                        }
                    }
                }
            }
            let anna = Person("anna", in: town)
            try await Person.gather([anna]) {
                try await anna.join("#it-help")
                let said = try await anna.texts(of: "#it-help").sorted()
                #expect(said == ["meanwhile 200", "meanwhile 40", "meanwhile 80"])
            }
        }
    }

    @Test(
        "8: the first start asks, shows the certificate, and explains the screen, which can be left at any time",
        .enabled(if: Programs.areInstalled("openssl"), "openssl is not installed."))
    func firstStart() async throws {
        var plan = Self.plan
        plan.usesTLS = true
        try await Town.stand(plan) { town in
            _ = try await Daemon.start(in: town)
            let pin = try await town.fingerprint().lowercased()
            for (columns, rows) in Self.sizes {
                let home = town.folder + "/home-\(columns)"
                try await FikaTerminal.run([], in: town, columns: columns, rows: rows, home: home) { fika in
                    try await fika.shows("Server [localhost]:")
                    try await fika.enter("127.0.0.1:\(town.securePort)")
                    try await fika.shows("name [bert]:")
                    try await fika.enter("")
                    try await fika.shows("is not shown)")
                    try await fika.enter(Town.password(of: "bert"))
                    try await fika.shows("Type yes")
                    let asked = try await fika.capture().lowercased().filter(\.isHexDigit)
                    #expect(asked.contains(pin))
                    try await fika.enter("yes")
                    try await fika.shows("[1]")
                    try await fika.enter("")
                    try await fika.shows("[none]:")
                    try await fika.enter("#it-help")
                    try await Self.tour(fika, isWhole: columns == 80)
                    try await fika.press("C-q")
                    try await fika.shows("ended 0")
                }
                let attributes = try FileManager.default.attributesOfItem(
                    atPath: home + "/.config/fika/server.password")
                #expect(attributes[.posixPermissions] as? Int == 0o600)
                try await FikaTerminal.run([], in: town, columns: columns, rows: rows, home: home) { fika in
                    try await fika.shows(" #it-help  ")
                    try await fika.hides(" of 8")
                }
            }
        }
    }

    /// Step by step to its end, or left in the middle.
    private static func tour(_ fika: FikaTerminal, isWhole: Bool) async throws {
        for step in 1...(isWhole ? 8 : 3) {
            try await fika.shows("\(step) of 8")
            if step < 3 || isWhole { try await fika.press("Enter") }
        }
        if !isWhole { try await fika.press("Escape") }
        try await fika.hides(" of 8")
        try await fika.shows(" #it-help  ")
    }

    @Test("9: line by line, for screen readers and pipes")
    func lines() async throws {
        try await Self.play(isPlain: true) { scene in
            let (fika, anna, columns) = (scene.fika, scene.anna, scene.columns)
            try await anna.say("Broken \(columns)?", in: "#it-help")
            try await fika.shows("<anna> Broken \(columns)?")
            try await fika.enter("/reply Yes \(columns)")
            try await fika.enter("/cases")
            try await fika.shows("Printer on fire: open")
            try await fika.enter("/case \(scene.number)")
            try await fika.shows("handler: bert")
            try await fika.enter("/search Broken \(columns)")
            try await fika.shows("#it-help")
            try await fika.enter("Bye \(columns)")
            try await anna.hears("what was typed last") { $0.parameters.last == "Bye \(columns)" }
            try await fika.enter("/quit")
            try await fika.shows("ended 0")
        }
    }

    @Test("10: in Dutch, from the help to the search")
    func dutch() async throws {
        try await Self.play(
            environment: ["LC_ALL": "nl_NL.UTF-8"],
            past: { anna in try await anna.say("De theepot lekt", in: "#it-help") }
        ) { scene in
            let fika = scene.fika
            try await fika.shows("? hulp")
            try await fika.type("?")
            try await fika.shows("Wat hier kan")
            try await fika.press("Escape")
            try await fika.hides("Wat hier kan")
            if scene.isNarrow { try await fika.press("M-l") }
            try await fika.shows("Zaken")
            if scene.isNarrow { try await fika.press("M-l") }
            try await fika.press("C-k")
            try await fika.shows("Ga naar, of doe")
            try await fika.type("rondleiding")
            try await fika.shows("> rondleiding")
            try await fika.press("Enter")
            try await fika.shows("1 van 8")
            try await fika.press("Escape")
            try await fika.hides("van 8")
            try await fika.press("M-s")
            try await fika.shows("Zoeken")
            try await fika.type("theepot")
            try await fika.shows("1 bericht")
        }
    }
}
