import Foundation
import Plays

@testable import FikaCore
@testable import IRCSession

/// A server on which much is hidden from some: a secret case with everything a case can have, and who may not know of
/// it. Names of what is hidden and of what is not there are of the same length.
struct HidingScene {
    /// What a line names.
    struct Names: Sendable {
        let number: String
        let document: String
        let filing: String
        let key: String
        let channel: String
        let room: String
        let message: String

        /// With the names in the place of `{case}`, `{document}` and so on.
        func fill(_ line: String) -> String {
            all.reduce(line) { $0.replacingOccurrences(of: "{\($1.key)}", with: $1.value) }
        }

        /// With `{case}` and so on in the place of the names.
        func strip(_ lines: [String]) -> [String] {
            // Longer names first: a channel's has a case's number in it.
            lines.map { line in
                all.sorted { $0.value.utf8.count > $1.value.utf8.count }.reduce(line) { line, name in
                    name.key == "message" || name.key == "document" || name.key == "filing"
                        ? line.replacingWord(name.value, with: "{\(name.key)}")
                        : line.replacingOccurrences(of: name.value, with: "{\(name.key)}")
                }
            }
        }

        private var all: [(key: String, value: String)] {
            [
                ("case", number), ("document", document), ("filing", filing), ("key", key), ("channel", channel),
                ("room", room), ("message", message),
            ]
        }
    }

    private(set) var stage: MemoryStage
    private(set) var hidden = Names(
        number: "2026-0001", document: "D1", filing: "F1", key: "carl-1", channel: "#case-2026-0001",
        room: "#consult-carl-1", message: "0")
    private(set) var missing = Names(
        number: "2026-0099", document: "D9", filing: "F9", key: "carl-9", channel: "#case-2026-0099",
        room: "#consult-carl-9", message: "0")

    static let plain = ["plain", "guest"]
    static let programs = ["rich", "richguest"]

    init() {
        stage = MemoryStage()
        for (name, clearance) in [("anna", Confidentiality.topSecret), ("bert", .internal), ("carl", .topSecret)] {
            stage.prepare(.account(.add(name: name, credentials: [1], clearance: clearance, scopes: nil)))
        }
        stage.prepare(
            .account(
                .addGuest(
                    name: "gerd", credentials: [1], clearance: .internal, Account.Guest(organisation: nil, ends: nil))))
        let type = CaseType(
            id: "permit", name: "Permit", statuses: ["new", "done"], results: [CaseType.Result("granted")],
            deadlineDays: 9, confidentiality: .internal, channelPattern: "#case-{number}")
        stage.prepare(.casework(.defineType(type)))
        let program = "message-tags batch labeled-response standard-replies fika/casework draft/chathistory"
        enter("anna", "anna", program + " echo-message")
        fillCase()
        enter("plain", "bert", nil)
        enter("guest", "gerd", nil)
        enter("rich", "bert", program)
        enter("richguest", "gerd", program)
        // A case of bert's own, to link and file with.
        _ = asked("CASE OPEN permit * :Own", by: "rich")
        for actor in Self.plain + Self.programs { _ = drain(actor) }
    }

    /// The secret case, with a second one that has a filing waiting.
    private mutating func fillCase() {
        _ = asked("CASE OPEN permit secret :Tunnel", by: "anna")
        _ = asked("JOIN #case-2026-0001", by: "anna")
        _ = asked("PRIVMSG #case-2026-0001 :dig here", by: "anna")
        let id = MessageID(stage.state.nextMessage.value - 1)
        let hidden = self.hidden
        func names(_ names: Names, _ message: MessageID) -> Names {
            Names(
                number: names.number, document: names.document, filing: names.filing, key: names.key,
                channel: names.channel, room: names.room, message: message.wire)
        }
        self.hidden = names(hidden, id)
        // As long, and never given.
        missing = names(missing, MessageID(Int64(repeatElement("z", count: id.wire.count).joined(), radix: 36) ?? 35))
        _ = asked("CASE FILE 2026-0001 NOTE :a word", by: "anna")
        _ = asked("CASE CONSULT 2026-0001 carl 5 all :deep enough?", by: "anna")
        let upload = asked("CASE UPLOAD 2026-0001 drawing :Plan", by: "anna")
        let link = upload.joined(separator: " ").split(separator: " ").first { $0.hasPrefix("https://") }
        _ = stage.upload(
            .init(name: "plan.pdf", mediaType: "application/pdf", content: "x"), to: String(link ?? ""), by: "anna")
    }

    private mutating func enter(_ actor: String, _ account: String, _ capabilities: String?) {
        stage.connect(actor)
        let plain = Data("\0\(account)\0\(account)-password".utf8).base64EncodedString()
        for line in [
            "CAP LS 302", "CAP REQ :sasl" + (capabilities.map { " " + $0 } ?? ""), "AUTHENTICATE PLAIN",
            "AUTHENTICATE \(plain)", "NICK \(account)", "USER \(account) 0 * :\(account)", "CAP END",
        ] { stage.send(line, by: actor) }
        _ = drain(actor)
    }

    mutating func asked(_ line: String, by actor: String) -> [String] {
        stage.send(line, by: actor)
        return drain(actor)
    }

    private mutating func drain(_ actor: String) -> [String] {
        var lines: [String] = []
        while let line = stage.receive(by: actor) { lines.append(line) }
        return lines
    }

    /// What somebody is answered who names what is hidden, and what is not there: without the names.
    func answers(to line: String, by actor: String) -> (hidden: [String], missing: [String]) {
        var (one, other) = (self, self)
        return (
            hidden.strip(one.asked(hidden.fill(line), by: actor)),
            missing.strip(other.asked(missing.fill(line), by: actor))
        )
    }
}

extension String {
    /// Where it stands by itself, between spaces, colons or at an end.
    fileprivate func replacingWord(_ word: String, with other: String) -> String {
        split(separator: " ", omittingEmptySubsequences: false).map { part in
            part == word ? other : part == ":" + word ? ":" + other : String(part)
        }.joined(separator: " ")
    }
}
