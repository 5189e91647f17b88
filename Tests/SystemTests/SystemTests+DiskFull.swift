import Testing

extension SystemTests {
    @Suite("A disk that is full", .timeLimit(.minutes(2)))
    struct DiskFull {
        @Test(
            "the daemon says so and stops with 74; with more room everything that was echoed is there", Mount.isAllowed)
        func full() async throws {
            try await Town.stand { town in
                try await Mount.disk("2m", at: town.dataFolder) {
                    let sender = try await fill(town, shell: ":", saying: "is full")
                    try Mount.enlarge(town.dataFolder, to: "64m")
                    try await check(sender, town)
                }
            }
        }

        /// For who may not mount a disk: the kernel lets no file of the process grow beyond 2 MiB.
        @Test(
            "a file that may not grow stops the daemon with 74; without the limit everything that was echoed is there")
        func limited() async throws {
            try await Town.stand { town in
                let sender = try await fill(town, shell: "trap '' XFSZ; ulimit -f 4096", saying: "failed")
                try await check(sender, town)
            }
        }

        /// Talks until there is no room left.
        private func fill(_ town: Town, shell: String, saying words: String) async throws -> Sender {
            try await town.addAccount("anna")
            try await town.administer("community", "create", "load", "--kind", "help", "--title", "Load")
            let filling = String(repeating: "coffee ", count: 50)
            let texts = (0..<10_000).map { "\($0) \(filling)" }
            let daemon = try await Daemon.start(in: town, shell: shell)
            let sender = Sender("anna", in: town, channel: "#load", texts: texts)
            try await Sender.run([sender]) {
                let ending = try await daemon.child.end()
                #expect(ending == .exited(74))
            }
            #expect(daemon.child.errors.contains(words), "\(daemon.child.errors.suffix(400))")
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
                let isThere = texts.starts(with: sender.echoes.map(\.text))
                #expect(isThere, "Every echoed message is there, in order.")
                try await anna.say("there is room again", in: "#load")
            }
        }
    }
}
