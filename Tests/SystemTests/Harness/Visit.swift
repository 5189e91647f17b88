import IRCWire
import Testing

/// A case that anna works on, and bert who comes with a client that knows nothing of Fika: over TLS, with SASL.
struct Visit: Sendable {
    /// Said in the channel before anybody else was there.
    static let past = "said before you came"

    let town: Town
    let channel: String
    private let daemon: Daemon

    static func pay(_ body: (Visit) async throws -> Void) async throws {
        try await Town.stand(Plan(accounts: ["anna", "bert"], cases: ["Printer on fire"], usesTLS: true)) { town in
            let list = try await town.administer("case", "list").split(whereSeparator: \.isWhitespace)
            let channel = String(try #require(list.first { $0.hasPrefix("#") }))
            let number = String(channel.dropFirst("#case-".count))
            for name in ["anna", "bert"] {
                try await town.administer("case", "assign", number, name, "handler")
            }
            try await body(Visit(town: town, channel: channel, daemon: try await Daemon.start(in: town)))
        }
    }

    /// Before the restart: bert comes, they talk, he answers to what she says, and he reads what was before him.
    func firstHour(_ body: (Person) async throws -> Void) async throws {
        try await withAnna { anna in
            try await anna.say(Self.past, in: channel)
            try await body(anna)
        }
    }

    /// The daemon is another one, and bert's client has found its way back by itself.
    func afterRestart(_ body: (Person) async throws -> Void) async throws {
        try await daemon.stop()
        _ = try await Daemon.start(in: town)
        try await withAnna { anna in
            try await anna.seesBert(in: channel)
            try await body(anna)
        }
    }

    private func withAnna(_ body: (Person) async throws -> Void) async throws {
        let anna = Person("anna", in: town)
        try await Person.gather([anna]) {
            try await anna.join(channel)
            try await body(anna)
        }
    }
}

extension Person {
    /// Waits until he is there.
    func seesBert(in channel: String) async throws {
        try await eventually("bert is in \(channel)") {
            try await ask("NAMES", channel).contains { line in
                line.numeric == .rplNamReply && line.parameters.last?.contains("bert") == true
            }
        }
    }

    /// Said by bert, whom SASL has told from anybody else.
    @discardableResult
    func hearsBert(say text: String) async throws -> IRCMessage {
        let said = try await hears("bert saying \(text)") { $0.command == "PRIVMSG" && $0.parameters.last == text }
        #expect(said[tag: ServerTag.account] == "bert")
        return said
    }

    /// Said by bert in answer to a message.
    func hearsBert(say text: String, inAnswerTo id: String) async throws {
        #expect(try await hearsBert(say: text)[tag: "+draft/reply"] == id)
    }
}
