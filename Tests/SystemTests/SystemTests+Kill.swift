import IRCWire
import Testing

extension SystemTests {
    @Suite("kill -9 in the middle of a load", .timeLimit(.minutes(3)))
    struct Kill {
        private static let channel = "#load"
        private static let names = ["anna", "bert", "cees", "dora", "emma", "finn", "gijs", "hans"]
        /// The first is the load; the others look again whether the moment of the kill matters.
        private static let rounds = [("first", 10_000), ("second", 2_000), ("third", 2_000), ("fourth", 2_000)]
        private static let sampleSize = 50

        @Test("what was echoed is there after the restart: once, in order, searchable")
        func killed() async throws {
            var plan = Plan(accounts: Self.names + ["reader"], communities: ["load"])
            plan.settings["limits"] = ["chathistory_max = 1000", "sendq_bytes = 67108864"]
            try await Town.stand(plan) { town in
                var rounds: [[Sender]] = []
                for (round, messages) in Self.rounds {
                    rounds.append(try await load(round, messages: messages, in: town))
                }
                let daemon = try await Daemon.start(in: town)
                let reader = Person("reader", in: town)
                try await Person.gather([reader]) {
                    try await reader.join(Self.channel)
                    let history = try await reader.history(of: Self.channel)
                    check(history, has: rounds.flatMap { $0 })
                    try await search(rounds.flatMap { $0.flatMap(\.echoes) }, reader)
                }
                #expect(try await daemon.stop().ending == .exited(0))
                let (status, child) = try await town.fikad(["verify"])
                #expect(status == .exited(0), "\(child.everything)")
            }
        }

        /// Everybody talks until half of it is echoed; then the daemon is killed.
        private func load(_ round: String, messages: Int, in town: Town) async throws -> [Sender] {
            let daemon = try await Daemon.start(in: town)
            let senders = Self.names.map { name in
                let texts = (0..<messages / Self.names.count).map { "\(round) \(name) \($0) \(round)\(name)\($0)" }
                return Sender(name, in: town, channel: Self.channel, texts: texts)
            }
            try await Sender.run(senders) {
                try await eventually("half of \(messages) messages are echoed", within: .seconds(60)) {
                    senders.reduce(0) { $0 + $1.echoes.count } >= messages / 2
                }
                try await daemon.kill()
            }
            let areDone = senders.contains { $0.isDone }
            #expect(!areDone, "The daemon was killed in the middle, not after the end.")
            return senders
        }

        private func check(_ history: [IRCMessage], has senders: [Sender]) {
            let texts = history.map { $0.parameters.last ?? "" }
            let places = Dictionary(zip(texts, history), uniquingKeysWith: { first, _ in first })
            #expect(places.count == texts.count, "No message is there twice.")
            let times = history.compactMap { $0[tag: ServerTag.time] }
            #expect(times.count == history.count && times == times.sorted(), "Time does not go back.")

            for sender in senders {
                let missing = sender.echoes.filter { places[$0.text] == nil }
                #expect(missing.isEmpty, "\(sender.name) saw echoes of what is not there: \(missing.prefix(5))")
                let other = sender.echoes.filter { echo in
                    let kept = places[echo.text]
                    return kept?[tag: ServerTag.msgid] != echo.id || kept?[tag: ServerTag.time] != echo.time
                }
                #expect(other.isEmpty, "What is there has the id and the time of its echo.")
                let echoed = sender.echoes.map { Self.number(of: $0.text) }
                #expect(echoed == Array(0..<echoed.count), "Echoes come in the order of sending.")
                let sent = Set(sender.texts)
                let kept = texts.filter(sent.contains).map(Self.number)
                #expect(kept == Array(0..<kept.count), "What is there is in the order of sending, without a gap.")
            }
        }

        private func search(_ echoes: [Sender.Echo], _ reader: Person) async throws {
            for echo in echoes.shuffled().prefix(Self.sampleSize) {
                let word = echo.text.split(separator: " ").last.map(String.init) ?? ""
                let found = try await reader.search(word, in: Self.channel)
                #expect(found.map { $0[tag: ServerTag.msgid] } == [echo.id], "A search for \(word) finds it.")
            }
        }

        /// `17` of `first anna 17 firstanna17`.
        private static func number(of text: String) -> Int {
            text.split(separator: " ").dropFirst(2).first.flatMap { Int($0) } ?? -1
        }
    }
}
