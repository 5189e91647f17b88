import FikaCore
import IRCSession
import IRCWire

/// Any bytes at all, as the lines of three people at one server. A trap is the test's failure; so is what it returns.
///
/// The first byte of a line says what happens, so that a trial can be read and written by hand:
///
///     0NICK anne      anna says something; she has an account, every capability, and is in #x
///     1PART #x        so does bert, with an account and no capability
///     2CAP LS 302     and a newcomer
///     x1              bert's connection is gone, and a new one is there in its place
///     t90             ninety seconds pass
///     s, b, !, f      the server is slow, is busy, has lost its store; all is fair again
package enum SessionTrial {
    private static let actors = ["0", "1", "2"]
    private static let linesMax = 200

    /// Something that does not hold; nil: all is well.
    package static func fault(with bytes: [UInt8]) -> String? {
        var stage = scene
        var decoders = [LineDecoder](repeating: LineDecoder(), count: actors.count)
        for line in bytes.split(separator: 0x0A).prefix(linesMax) {
            guard let first = line.first else { continue }
            let rest = line.dropFirst()
            switch first {
            case UInt8(ascii: "t"): stage.wait(seconds: number(rest))
            case UInt8(ascii: "s"): stage.weather = .slow
            case UInt8(ascii: "b"): stage.weather = .busy
            case UInt8(ascii: "!"): stage.weather = .broken
            case UInt8(ascii: "f"): stage.weather = .fair
            case UInt8(ascii: "x"):
                let actor = actors[Int(rest.first ?? 0) % actors.count]
                stage.disconnect(actor)
                stage.connect(actor)
            default:
                let place = Int(first) % actors.count
                decoders[place].append(rest + [0x0A])
                while let line = decoders[place].next() { stage.send(line, by: actors[place]) }
            }
        }
        stage.weather = .fair
        return stage.faults.first
    }

    /// At most a week.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int64 {
        max(1, min(Int64(String(decoding: digits.prefix(6), as: UTF8.self)) ?? 1, 604_800))
    }

    private static let scene: MemoryStage = {
        var stage = MemoryStage()
        for name in ["anna", "bert"] {
            stage.prepare(.account(.add(name: name, credentials: [1], clearance: .internal, scopes: nil)))
        }
        stage.prepare(.community(.create(name: "help", title: "Help", kind: .help, joinRule: .open)))
        stage.prepare(
            .casework(
                .defineType(
                    CaseType(
                        id: "permit", name: "Permit", statuses: ["new", "done"],
                        results: [CaseType.Result("granted"), CaseType.Result("refused")],
                        deadlineDays: 14, confidentiality: .internal, channelPattern: "#permit-{number}"))))
        actors.forEach { stage.connect($0) }
        let every = SessionSettings().offered.map(\.rawValue).joined(separator: " ")
        let anna = ["CAP REQ :\(every)", "AUTHENTICATE PLAIN", "AUTHENTICATE AGFubmEAYW5uYS1wYXNzd29yZA=="]
        let bert = ["CAP REQ sasl", "AUTHENTICATE PLAIN", "AUTHENTICATE AGJlcnQAYmVydC1wYXNzd29yZA=="]
        for (actor, nick, lines) in [("0", "anna", anna), ("1", "bert", bert)] {
            for line in lines + ["NICK \(nick)", "USER \(nick) 0 * :\(nick)", "CAP END", "JOIN #x"] {
                stage.send(line, by: actor)
            }
        }
        stage.send("PRIVMSG #x :hello", by: "0")
        return stage
    }()
}
