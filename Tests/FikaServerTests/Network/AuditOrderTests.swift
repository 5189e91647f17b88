import FikaCore
import FikaServer
import FikaStorage
import Testing

@Suite("What is shown of a case is on record", .timeLimit(.minutes(2)))
struct AuditOrderTests {
    private static let number = "2026-0001"

    private static let type = CaseType(
        id: "complaint", name: "Complaint", statuses: ["received", "answered"], results: [CaseType.Result("founded")],
        deadlineDays: 10, confidentiality: .caseConfidential, channelPattern: "#complaint-{number}")

    /// An operator asks for the time line of a confidential case: a question to the store.
    private static func ask(_ rig: Rig) async throws -> (outcome: Outcome, page: Page?) {
        try await rig.server.sequencer.ask(
            .query(.timeline(number: number, after: 0, limit: 9, reason: "the press asks")), as: "root")
    }

    private static func openCase(_ rig: Rig) async throws {
        _ = try await rig.server.sequencer.ask(.casework(.defineType(type)), as: "root")
        let opened = try await rig.server.sequencer.ask(
            .casework(.open(type: "complaint", title: "Noise", confidentiality: nil)), as: "root")
        try #require(opened.outcome.refusal == nil)
        // A line in the channel, for the store to answer with.
        _ = try await rig.server.sequencer.ask(.casework(.setStatus(number: number, to: "answered")), as: "root")
    }

    @Test("An answer of the store's is handed out when its entry is stored")
    func afterStoring() async throws {
        try await Rig.run { rig in
            try await Self.openCase(rig)
            let (outcome, page) = try await Self.ask(rig)
            #expect(outcome.audits.isEmpty && page != nil)
            let entry = rig.store.audits.last
            #expect(entry?.act == .timeline && entry?.cases == [Self.number] && entry?.reason == "the press asks")
        }
    }

    @Test("If the entry cannot be stored nobody gets the answer, and the server ends")
    func notStored() async throws {
        let fault = StoreFault(.diskFull, "The disk is full.")
        try await Rig.run(expectsErrors: true) { rig in
            try await Self.openCase(rig)
            rig.store.fail(fault, auditing: .timeline)
            await #expect(throws: AskFailure.storeFailed(fault)) { try await Self.ask(rig) }
            #expect(!rig.store.audits.contains { $0.act == .timeline })
        }
    }

    @Test("What the rules answer at once is stored before it is given")
    func atOnce() async throws {
        let fault = StoreFault(.diskFull, "The disk is full.")
        try await Rig.run(expectsErrors: true) { rig in
            try await Self.openCase(rig)
            let command = Command.read(.caseFile(number: Self.number, reason: "the press asks"))
            _ = try await rig.server.sequencer.ask(command, as: "root")
            #expect(rig.store.audits.last?.act == .read)
            rig.store.fail(fault, auditing: .read)
            await #expect(throws: AskFailure.storeFailed(fault)) {
                try await rig.server.sequencer.ask(command, as: "root")
            }
        }
    }

    @Test("A start is on record")
    func began() async throws {
        try await Rig.run { rig in
            #expect(rig.store.audits.map(\.act) == [.began])
        }
    }
}
