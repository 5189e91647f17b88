import FikaStorage

@testable import FikaCore

/// The life of a case with everything that a case can have, up to its end: each word of it holds `word`. Beside it
/// another case, into which some of it was filed, and a help channel, from which it was filed.
struct CaseLife {
    static let word = "zilverreiger"
    /// Said elsewhere, and of no case.
    static let other = "grutto"
    static let (shared, own) = (String(repeating: "a", count: 64), String(repeating: "b", count: 64))

    var life: Life
    let number: String
    let otherNumber: String

    var channel: String { "#case-\(number)" }

    static let type = CaseType(
        id: "permit", name: "Permit", statuses: ["received", "decided"],
        results: [
            CaseType.Result("granted", retention: .keepForever),
            CaseType.Result("refused", retention: .destroy(afterYears: 7)),
        ],
        documentKinds: [CaseType.DocumentKind(id: "drawing", name: "Drawing")],
        properties: [CaseType.Property("address")], deadlineDays: 10, extensionDays: 10, allowsSuspension: true,
        warningDays: 7, confidentiality: .internal, channelPattern: "#case-{number}")

    /// Up to the moment before the case is closed.
    init(over store: any ChatStore) async throws {
        var life = Life(over: store)
        try await life.operate(.casework(.defineType(Self.type)))
        try await life.operate(.community(.create(name: "help", title: "Help", kind: .help, joinRule: .open)))
        for name in ["anna", "bert"] { try await life.join(name) }
        func open(_ title: String) async throws -> String {
            let outcome = try await life.perform(
                .casework(.open(type: "permit", title: title, confidentiality: nil)), by: "anna")
            guard case .casework(.opened(let file))? = outcome.events.first else { preconditionFailure("not opened") }
            return file.number
        }
        otherNumber = try await open(Self.other)
        number = try await open("The \(Self.word)")
        self.life = life
        try await talk()
        try await work()
        try await consult()
    }

    private mutating func talk() async throws {
        for name in ["anna", "bert"] {
            for channel in [channel, "#case-\(otherNumber)", "#help"] {
                try await life.perform(.channel(.join(channel, key: nil)), by: name)
            }
        }
        let root = try await life.say("who saw the \(Self.word)?", in: channel, by: "anna")
        let answer = try await life.say("the \(Self.word) was here", in: channel, by: "bert", replyTo: root.id)
        let slip = try await life.say("\(Self.word) \(Self.word)", in: channel, by: "bert")
        try await life.perform(.message(.redact(slip, reason: "no \(Self.word)")), by: "bert")
        try await life.perform(.channel(.setTopic(channel, to: "all of the \(Self.word)")), by: "anna")
        try await life.perform(
            .metadata(.set(channel, key: "url", value: "https://\(Self.word).test")), by: "anna")
        try await life.perform(
            .channel(.edit(channel, [.list(.bans, mask: "\(Self.word)!*@*", adds: true)])), by: "anna")
        try await life.perform(.reading(.mark(target: channel, life.clock)), by: "anna")
        // A part of it belongs to the other case, too.
        try await life.perform(
            .casework(.filing(.file(FilingRequest(.thread([root, answer]), into: [otherNumber])))), by: "anna")
        let told = try await life.say("said in the \(Self.other) channel", in: "#help", by: "bert")
        let filed = try await life.perform(
            .casework(.filing(.file(FilingRequest(.thread([told]), into: [number])))), by: "bert")
        guard case .casework(.filed(let filing, _))? = filed.events.first else { preconditionFailure("not filed") }
        let note = FilingRequest(.note("a note on the \(Self.word)"), into: [number])
        try await life.perform(.casework(.filing(.file(note))), by: "anna")
        try await life.perform(
            .casework(.filing(.withdraw(number: number, filing.id, reason: "not the \(Self.word)"))), by: "anna")
    }

    private mutating func work() async throws {
        let words = "because of the \(Self.word)"
        let actions: [CaseAction] = [
            .setProperty("address", to: "\(Self.word) lane"), .extend(reason: words), .suspend(reason: words), .resume,
            .relate(to: otherNumber), .decide("the \(Self.word) stays", validFrom: nil),
        ]
        for action in actions { try await life.perform(.casework(.act(number: number, action)), by: "anna") }
        try await life.perform(.casework(.assign(number: number, account: "bert", role: .handler)), by: "anna")
        try await life.perform(.casework(.setStatus(number: number, to: "decided")), by: "anna")
        try await life.add(Self.shared, title: "\(Self.other) map", to: otherNumber, by: "anna")
        try await life.add(Self.shared, title: "\(Self.word) map", to: number, by: "anna")
        let letter = try await life.add(Self.own, title: "\(Self.word) letter", to: number, by: "bert")
        try await life.perform(
            .document(.comment(letter, version: nil, anchor: "the \(Self.word)", text: "which \(Self.word)?")),
            by: "anna")
        // With the titles of both cases.
        life.clock = life.clock.adding(days: 15)
        try await life.operate(.clock)
    }

    private mutating func consult() async throws {
        let until = life.clock.adding(days: 9)
        try await life.perform(
            .access(
                .grant(
                    number: number, account: "bert", slice: .wholeFile, until: until, reason: "for the \(Self.word)")),
            by: "anna")
        try await life.perform(
            .access(
                .consult(
                    number: number, account: "bert", slice: .wholeFile, until: until,
                    question: "is it a \(Self.word)?")), by: "anna")
        let room = "#consult-bert-2"
        try await life.say("yes, a \(Self.word)", in: room, by: "anna")
        try await life.perform(.reading(.mark(target: room, life.clock)), by: "anna")
        try await life.perform(.access(.answer(key: "bert-2", text: "a \(Self.word)")), by: "bert")
        try await life.perform(.access(.request(key: "bert-2", reason: "more \(Self.word)")), by: "bert")
        try await life.perform(.access(.deny(key: "bert-2", request: 1)), by: "anna")
        try await life.perform(.access(.settle(key: "bert-2")), by: "anna")
        try await life.perform(
            .access(
                .grant(
                    number: otherNumber, account: "bert", slice: .wholeFile, until: until, reason: "as well")),
            by: "anna")
    }

    mutating func close() async throws {
        try await life.perform(.casework(.close(number: number, result: "refused")), by: "anna")
    }

    /// What comes too late is declined.
    mutating func endure() async throws {
        let late = try await life.say("\(Self.other) again", in: "#help", by: "bert")
        let queued = try await life.perform(
            .casework(.filing(.file(FilingRequest(.thread([late]), into: [number])))), by: "bert")
        guard case .casework(.queued(let filing, _))? = queued.events.first else { preconditionFailure("not queued") }
        try await life.perform(
            .casework(.act(number: number, .refuse(filing.id, reason: "no \(Self.word)"))), by: "anna")
        try await life.operate(.retention(.hold(number: number, reason: "the \(Self.word) at law")))
        try await life.operate(.retention(.release(number: number, reason: "the \(Self.word) won")))
        life.clock = life.clock.adding(days: 8 * 365)
    }

    @discardableResult
    mutating func destroy() async throws -> Outcome {
        try await life.operate(.retention(.destroy(number: number, reason: "list 2020, 11.1")))
    }
}
