import FikaFiles
import FikaStorage
import Foundation
import LibCrypto

@testable import FikaCore
@testable import FikaExport
@testable import FikaSQLite

/// A confidential case with talk, documents, a consultation, a filing and a decision, in a store on the disk.
final class ExportScene {
    static let number = "2026-0001"

    let folder: TemporaryFolder
    let store: SQLiteStore
    let files: DocumentFiles
    private var state: ChatState
    private var clock = Timestamp(milliseconds: 1_795_305_600_000)

    init() async throws {
        folder = try TemporaryFolder()
        store = try SQLiteStore(folder: folder.path, language: "dutch")
        files = try DocumentFiles(dataFolder: folder.path)
        var settings = CoreSettings()
        settings.takesDocuments = true
        state = ChatState(settings: settings)
        let type = CaseType(
            id: "permit", name: "Permit", statuses: ["received", "done"],
            results: [CaseType.Result("granted", retention: .destroy(afterYears: 7))], deadlineDays: 10,
            confidentiality: .caseConfidential, channelPattern: "#case-{number}")
        try await operate(.casework(.defineType(type)))
        for (index, name) in ["anna", "bert", "carla"].enumerated() {
            try await operate(
                .account(
                    .add(
                        name: name, credentials: [1],
                        clearance: index == 2 ? .caseConfidential : .secret, scopes: nil)))
            try await perform(
                .session(
                    .register(
                        nick: name, user: name, realname: name, host: "h",
                        account: state.accounts[name: name]?.id, isSecure: true, away: nil)), by: name)
        }
        try await perform(
            .casework(.open(type: "permit", title: "<b>Dormer</b> & \"more\"\u{1B}[31m", confidentiality: nil)),
            by: "anna")
    }

    @discardableResult
    func operate(_ command: Command) async throws -> Outcome {
        try await take(.serverOperator("root"), command)
    }

    @discardableResult
    func perform(_ command: Command, by name: String) async throws -> Outcome {
        let sessions = ["anna": 1, "bert": 2, "carla": 3] as [String: Int64]
        return try await take(.session(SessionID(sessions[name] ?? 0)), command)
    }

    func say(_ text: String) async throws {
        try await perform(
            .message(.send(to: "#case-" + Self.number, kind: .privmsg, text: text, tags: [], parent: nil)), by: "anna")
    }

    /// Hands in a file, as the web side does.
    func hand(in bytes: String, named name: String, _ level: Confidentiality) async throws {
        let asked = try await perform(
            .document(.requestUpload(number: Self.number, kind: "letter", title: name, confidentiality: level)),
            by: "anna")
        guard case .reply(.document(.ticket(let ticket, _, _)))? = asked.deliveries.last?.content,
            let anna = state.accounts[name: "anna"]?.id
        else { throw WrongPage() }
        let draft = try files.begin(expecting: nil)
        try draft.write(Array(bytes.utf8))
        let (digest, count) = try draft.keep()
        let file = StoredFile(digest: digest, bytes: count, mediaType: "text/html", name: name)
        _ = try await take(.account(anna), .document(.beginUpload(ticket.id)))
        let kept = try await take(.account(anna), .document(.completeUpload(ticket.id, file)))
        guard kept.refusal == nil else { throw WrongPage() }
        files.settle(digest, isNamed: true)
    }

    func export(for reader: String? = nil) async throws -> CaseExport {
        let outcome = try await operate(
            .casework(.export(number: Self.number, reason: "for the archive", reader: reader)))
        for case .reply(.export(let export)) in outcome.deliveries.map(\.content) { return export }
        throw WrongPage()
    }

    private func take(_ actor: Request.Actor, _ command: Command) async throws -> Outcome {
        clock = Timestamp(milliseconds: clock.milliseconds + 1_000)
        let outcome = state.perform(Request(actor: actor, command: command, at: clock))
        try await store.append(outcome.events, auditing: outcome.audits)
        return outcome
    }
}
