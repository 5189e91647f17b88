import IRCClient
import Testing

extension SystemTests {
    @Suite("SIGTERM", .timeLimit(.minutes(2)))
    struct Shutdown {
        private static let guests = 46
        private static let names = ["anna", "bert", "cees", "dora"]

        @Test("with 50 connections and a load it ends within 2 s with 0, tells everybody, and keeps what was echoed")
        func loaded() async throws {
            var plan = Plan(accounts: Self.names + ["reader"], communities: ["load"])
            plan.settings["accounts"] = ["required = false", #"password_cost = "test""#]
            try await Town.stand(plan) { town in
                let daemon = try await Daemon.start(in: town)
                let guests = (1...Self.guests).map { number in
                    Person("guest\(number)", settings: Person.settings("guest\(number)", in: town, account: nil))
                }
                let senders = Self.names.map { name in
                    Sender(name, in: town, channel: "#load", texts: (0..<5_000).map { "\(name) \($0)" })
                }
                try await Person.gather(guests) {
                    try await Sender.run(senders) {
                        try await eventually("the load runs") { senders.allSatisfy { $0.echoes.count >= 100 } }
                        let (ending, duration) = try await daemon.stop()
                        #expect(ending == .exited(0), "\(daemon.child.errors.suffix(400))")
                        #expect(duration <= .seconds(2), "It took \(duration).")
                        for guest in guests {
                            #expect(Self.wasTold(try await guest.farewell()), "\(guest.name)")
                        }
                    }
                }
                for sender in senders {
                    #expect(
                        Self.wasTold(sender.ending) && !sender.isDone,
                        "\(sender.name): \(String(describing: sender.ending))")
                }
                try await check(senders, town)
            }
        }

        /// Whether the end came with an ERROR, in words.
        private static func wasTold(_ ending: ClientFailure?) -> Bool {
            guard case .closedByServer(let words) = ending else { return false }
            return words.contains("shutting down")
        }

        private func check(_ senders: [Sender], _ town: Town) async throws {
            _ = try await Daemon.start(in: town)
            let reader = Person("reader", in: town)
            try await Person.gather([reader]) {
                try await reader.join("#load")
                let texts = try await reader.texts(of: "#load")
                #expect(Set(texts).count == texts.count, "No message is there twice.")
                let kept = Set(texts)
                for sender in senders {
                    #expect(sender.echoes.allSatisfy { kept.contains($0.text) }, "What was echoed is there.")
                }
            }
        }

        @Test("nobody is connected: it ends at once, and starts again on the same folder")
        func idle() async throws {
            try await Town.stand { town in
                for _ in 1...3 {
                    let daemon = try await Daemon.start(in: town)
                    let (ending, duration) = try await daemon.stop()
                    #expect(ending == .exited(0) && duration <= .seconds(2), "\(ending) after \(duration)")
                }
            }
        }

        @Test("who comes in at the same moment does not hold it up")
        func lateComers() async throws {
            try await Town.stand { town in
                for _ in 1...5 {
                    let daemon = try await Daemon.start(in: town)
                    let wires = try (1...5).map { _ in try Wire(port: town.plainPort) }
                    let (ending, duration) = try await daemon.stop()
                    #expect(ending == .exited(0) && duration <= .seconds(2), "\(ending) after \(duration)")
                    wires.forEach { $0.close() }
                }
            }
        }
    }
}
