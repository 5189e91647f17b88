import Testing

extension SystemTests {
    @Suite("A disk that is full", .timeLimit(.minutes(2)))
    struct DiskFull {
        @Test(
            "the daemon says so and stops with 74; with more room everything that was echoed is there", Mount.isAllowed)
        func full() async throws {
            try await Town.stand { town in
                try await Mount.disk("2m", at: town.dataFolder) {
                    try await town.addAccount("anna")
                    try await town.administer("community", "create", "load", "--kind", "help", "--title", "Load")
                    let sender = try await fill(town)
                    try Mount.enlarge(town.dataFolder, to: "64m")
                    try await check(sender, town)
                }
            }
        }

        /// Talks until there is no room left.
        private func fill(_ town: Town) async throws -> Sender {
            let filling = String(repeating: "coffee ", count: 50)
            let texts = (0..<10_000).map { "\($0) \(filling)" }
            let daemon = try await Daemon.start(in: town)
            let sender = Sender("anna", in: town, channel: "#load", texts: texts)
            try await Sender.run([sender]) {
                let ending = try await daemon.child.end()
                #expect(ending == .exited(74))
            }
            #expect(daemon.child.errors.contains("is full"), "\(daemon.child.errors.suffix(400))")
            #expect(!daemon.child.errors.contains("coffee"), "No log shows what people say.")
            #expect(!sender.echoes.isEmpty && !sender.isDone)
            return sender
        }

        private func check(_ sender: Sender, _ town: Town) async throws {
            _ = try await Daemon.start(in: town)
            let anna = Person("anna", in: town)
            try await Person.gather([anna]) {
                try await anna.join("#load")
                let texts = try await anna.texts(of: "#load")
                #expect(Set(texts).count == texts.count)
                #expect(texts.starts(with: sender.echoes.map(\.text)), "Every echoed message is there, in order.")
                try await anna.say("there is room again", in: "#load")
            }
        }
    }
}
