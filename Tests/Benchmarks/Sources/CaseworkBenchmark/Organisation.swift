import FikaCore
import FikaStorage
import Measures

/// Two thousand people, their cases and what they say. A third of the cases are confidential: seen by the four who work
/// on them, and by nobody else.
struct Organisation {
    static let people = 2_000
    private static let batch = 1_000
    /// 2 January 2024.
    private static let begin: Int64 = 1_704_153_600_000

    var state = ChatState()
    private let cases: Int
    private let lexicon = Lexicon()
    private var random = SplitMix(state: 42)
    /// Those that were there at the start: making the list takes as long as many a question.
    private var files: [CaseFile] = []
    private var now = Timestamp(milliseconds: begin)

    init(cases: Int) {
        self.cases = cases
    }

    private static let permit = CaseType(
        id: "permit", name: "Permit", statuses: ["received", "in review", "decided"],
        results: [CaseType.Result("granted"), CaseType.Result("refused")], deadlineDays: 56, confidentiality: .internal,
        channelPattern: "#case-{number}")

    // MARK: What happened before

    mutating func fill(_ store: some ChatStore, messages: Int) async throws {
        var events = perform(.casework(.defineType(Self.permit)))
        for number in 1...Self.people {
            events += perform(
                .account(
                    .add(
                        name: "p\(number)", credentials: [1], clearance: number % 5 == 0 ? .secret : .caseConfidential,
                        scopes: nil)))
        }
        try await store.append(events)
        for number in 0..<cases {
            try await store.append(opened(number))
        }
        let files = state.cases.all
        var next = state.nextMessage
        for begun in stride(from: 0, to: messages, by: Self.batch) {
            let batch = (0..<min(Self.batch, messages - begun)).map { _ in
                defer { next = MessageID(next.value + 1) }
                return Event.message(.posted(said(next, in: files)))
            }
            try await store.append(batch)
        }
        state.restoreMessages(last: MessageID(next.value - 1), at: now)
    }

    private mutating func opened(_ number: Int) -> [Event] {
        let level: Confidentiality = number % 3 == 0 ? .caseConfidential : .internal
        let handler = AccountID(Int64(1 + number % Self.people))
        var events = perform(
            .casework(.open(type: "permit", title: lexicon.sentence(&random), confidentiality: level)),
            as: .account(handler))
        let files = events.compactMap { event -> CaseFile? in
            guard case .casework(.opened(let file)) = event else { return nil }
            return file
        }
        guard let file = files.last else { return events }
        for role in [CaseFile.Role.adviser, .decider, .reader] {
            let name = "p\(Int.random(in: 1...Self.people, using: &random))"
            events += perform(
                .casework(.assign(number: file.number, account: name, role: role)), as: .account(handler))
        }
        events += perform(.casework(.setStatus(number: file.number, to: "in review")), as: .account(handler))
        if number % 2 == 0 {
            events += perform(.casework(.close(number: file.number, result: "granted")), as: .account(handler))
        }
        return events
    }

    private mutating func said(_ id: MessageID, in files: [CaseFile]) -> Message {
        now = Timestamp(milliseconds: now.milliseconds + 60_000)
        let file = files[Int.random(in: files.indices, using: &random)]
        let author = Int64.random(in: 1...Int64(Self.people), using: &random)
        return Message(
            id: id, at: now, author: Person(nick: "p\(author)", user: "p", host: "h"), authorAccount: AccountID(author),
            place: .channel(file.channel, name: "#case-\(file.number)"), kind: .privmsg,
            text: lexicon.sentence(&random))
    }

    private mutating func perform(_ command: Command, as actor: Request.Actor = .serverOperator("town")) -> [Event] {
        now = Timestamp(milliseconds: now.milliseconds + 1_000)
        return state.perform(Request(actor: actor, command: command, at: now)).events.filter { !$0.isTransient }
    }

    // MARK: What is asked

    mutating func requests(_ question: Question) -> [Request] {
        let asker = AccountID(Int64.random(in: 1...Int64(Self.people), using: &random))
        switch question {
        case .opening:
            let command = CaseCommand.open(type: "permit", title: lexicon.sentence(&random), confidentiality: nil)
            return [request(.casework(command), by: asker)]
        case .looking:
            let (file, handler) = anyCase()
            let history = QueryCommand.history(target: channel(file), .latest(after: nil), limit: 50)
            return [
                request(.read(.caseFile(number: file.number)), by: handler), request(.query(history), by: handler),
            ]
        case .timeline:
            let (file, handler) = anyCase()
            return [request(.query(.timeline(number: file.number, after: 0, limit: 50)), by: handler)]
        case .searchRare: return [search(lexicon.word(ofRank: 10_000..<Lexicon.size, &random), by: asker)]
        case .searchUsual: return [search(lexicon.word(&random), by: asker)]
        case .searchCommon: return [search(lexicon.word(ofRank: 0..<20, &random), by: asker)]
        case .searchTwo: return [search(lexicon.word(&random) + " " + lexicon.word(&random), by: asker)]
        case .searchBeginning: return [search(lexicon.word(&random).prefix(4) + "*", by: asker)]
        case .searchCase:
            let (file, handler) = anyCase()
            let query = QueryCommand.search(text: lexicon.word(&random), channel: channel(file), limit: 50)
            return [request(.query(query), by: handler)]
        case .cases: return [request(.read(.cases(includingClosed: false)), by: asker)]
        }
    }

    /// Somebody asks for a confidential case in which they have no part, or for one that was never opened.
    mutating func probe(_ probe: Probe, isHidden: Bool) -> Request {
        let outsider = AccountID(Int64.random(in: 1...Int64(Self.people), using: &random))
        guard isHidden else {
            return request(probe.command("2024-9\(Int.random(in: 1_000...9_999, using: &random))"), by: outsider)
        }
        while true {
            let (file, _) = anyCase()
            let isOutside = !file.roles.contains { $0.account == outsider }
            if isOutside, file.confidentiality > .internal { return request(probe.command(file.number), by: outsider) }
        }
    }

    private func search(_ words: String, by asker: AccountID) -> Request {
        request(.query(.search(text: words, channel: nil, limit: 50)), by: asker)
    }

    private func request(_ command: Command, by account: AccountID) -> Request {
        Request(actor: .account(account), command: command, at: now)
    }

    private func channel(_ file: CaseFile) -> String {
        "#case-\(file.number)"
    }

    /// And one who may see it.
    private mutating func anyCase() -> (CaseFile, AccountID) {
        if files.isEmpty { files = state.cases.all }
        let file = files[Int.random(in: files.indices, using: &random)]
        return (file, file.roles.first?.account ?? AccountID(1))
    }
}
