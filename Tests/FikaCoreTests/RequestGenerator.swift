@testable import FikaCore

/// Random requests over few names, so that they meet often.
struct RequestGenerator {
    static let people = ["anna", "bert", "carla", "dirk", "eva"]
    static let channels = ["#hall", "#secret", "#it-help", "#news", "#cafe", "#board"]
    var random: SeededGenerator
    /// Messages said so far, to reply to, file and accept.
    var said: [Message] = []
    /// Given out so far.
    var tickets: [DocumentTicket] = []
    /// Sent so far without a case.
    var files: [HostedFileID] = []
    /// How many words of their own papers and remarks have.
    var words = 0

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    mutating func pick<T>(_ values: [T]) -> T {
        guard let value = values.randomElement(using: &random) else { preconditionFailure("nothing to pick from") }
        return value
    }

    /// nil where nothing was said yet.
    mutating func someMessage() -> Message? {
        said.randomElement(using: &random)
    }

    mutating func channelName(_ state: ChatState) -> String {
        let cases = state.cases.all.compactMap { state.channels[$0.channel]?.name }
        let rooms = state.cases.all.flatMap { state.access.consultations(in: $0.id) }.map(\.channelName)
        let questions = state.questions.asked.compactMap { state.channels[$0.channel]?.name }
        return pick(Self.channels + cases + rooms.suffix(4) + questions.suffix(3) + ["#case-2026-9999", "bad name"])
    }

    mutating func caseNumber(_ state: ChatState) -> String {
        pick(state.cases.all.map(\.number) + ["2026-9999"])
    }

    /// What a session may try.
    mutating func sessionCommand(_ state: ChatState, at now: Timestamp) -> Command {
        switch Int.random(in: 0..<41, using: &random) {
        case 21, 22, 23, 24: return .access(accessCommand(state, at: now))
        case 35, 36, 37, 38, 39, 40: return documentCommand(state)
        case 25, 26, 27, 28, 29: return look(state, at: now)
        case 0, 1: return .channel(.join(channelName(state), key: pick([nil, "key"])))
        case 2: return .channel(.part(channelName(state), reason: nil))
        case 3: return .channel(.kick(channelName(state), nick: pick(Self.people), reason: nil))
        case 4: return .channel(.edit(channelName(state), [modeEdit()]))
        case 5: return .channel(.invite(nick: pick(Self.people + Self.guests), to: channelName(state)))
        case 6: return .channel(.setTopic(channelName(state), to: "topic"))
        case 7:
            return .casework(
                .open(
                    type: pick(["building-permit", "complaint", "building", "none"]), title: "x",
                    confidentiality: pick([nil, .secret])))
        case 8:
            return .casework(
                pick([
                    .setStatus(number: caseNumber(state), to: pick(["heard", "in review", "odd"])),
                    .close(number: caseNumber(state), result: pick(["granted", "founded", "odd"])),
                    .assign(
                        number: caseNumber(state), account: pick(Self.people + Self.guests),
                        role: pick(CaseFile.Role.allCases)),
                    .unassign(number: caseNumber(state), account: pick(Self.people)),
                ]))
        case 9 where Bool.random(using: &random): return filingQuestion(state)
        case 9:
            return .casework(.filing(filingCommand(state)))
        case 10, 30:
            return knowledgeCommand(state).map { .knowledge($0) } ?? .read(.counts)
        case 11: return .announcement(.acknowledge(someMessage()?.id ?? MessageID(1)))
        case 12:
            return .session(
                pick([
                    .setAway("out"), .setAway(nil), .setAway("*"), .setModes(adding: .invisible, removing: .bot),
                    .quit(reason: "bye"), .quit(reason: "later"), .setStayingOn(pick([true, false, nil])),
                ]))
        case 13: return .channel(.rename(channelName(state), to: channelName(state), reason: nil))
        case 14: return .metadata(metadataCommand(state))
        case 15:
            return pick([
                .read(.metadata(.list(pick(["*", "bert", channelName(state)])))),
                .read(.metadata(.sync(pick(["*ALL", "anna", channelName(state)])))), .read(.watchedPresence),
                .session(.watch([pick(Self.people), pick(Self.people)])), .session(.unwatch([pick(Self.people)])),
                .session(.changeNick(pick(Self.people))),
            ])
        case 16:
            return .reading(
                .mark(
                    target: pick(Self.channels + Self.people),
                    Timestamp(milliseconds: Int64.random(in: 0...2_000_000_000_000, using: &random))))
        case 18, 19, 20: return caseAction(state)
        case 17:
            guard let message = someMessage() else { return .read(.counts) }
            return .message(.redact(message, reason: nil))
        default:
            let target = pick([channelName(state), pick(Self.people + Self.guests)])
            return .message(
                .send(
                    to: target, kind: pick([.privmsg, .notice, .tagmsg]), text: "words",
                    tags: pick([[], [Message.Tag(key: "+draft/react", value: "x")]]),
                    parent: pick([nil, someMessage()?.id]),
                    standing: target.hasPrefix("#") ? pick([[], [], [], .voice, .channelOperator]) : []))
        }
    }

    private mutating func caseAction(_ state: ChatState) -> Command {
        let (number, other) = (caseNumber(state), caseNumber(state))
        let late = state.cases[number: number]?.lateFilings.first?.id ?? FilingID(1)
        let actions: [CaseAction] = [
            .extend(reason: "more time"), .suspend(reason: "waiting"), .resume, .setMain(other), .setMain(nil),
            .relate(to: other), .unrelate(from: other), .decide("so be it", validFrom: nil), .reopen(reason: "news"),
            .admit(late), .refuse(late, reason: "no"), .setProperty("address", to: "Lane 1"),
        ]
        return pick([
            .casework(.act(number: number, pick(actions))), .casework(.act(number: number, pick(actions))),
            .read(.caseFile(number: number)), .query(.timeline(number: number, after: 0, limit: 9)),
        ])
    }

    private mutating func metadataCommand(_ state: ChatState) -> MetadataCommand {
        let key = pick(["avatar", "url", "fika/case-status", "No Key"])
        return pick([
            .set(pick(["*", "*", "bert", channelName(state)]), key: key, value: pick(["here", "there", nil])),
            .subscribe([key, "fika/case-status", "fika/case-handler"]), .unsubscribe([key]),
            .clear(pick(["*", channelName(state)])),
        ])
    }

    private mutating func modeEdit() -> ModeEdit {
        pick([
            .flag(.secret, adds: true), .flag(.noExternal, adds: false), .flag(.moderated, adds: true), .key("key"),
            .key(nil), .limit(2), .list(.bans, mask: "bert!*@*", adds: true),
            .status(.channelOperator, nick: pick(Self.people), adds: true), .flag(.inviteOnly, adds: true),
        ])
    }

    /// What an operator may do while people talk.
    mutating func operatorCommand(_ state: ChatState) -> Command {
        switch Int.random(in: 0..<6, using: &random) {
        case 4:
            .account(
                pick([
                    .setGuestEnd(name: pick(Self.guests), nil), .enable(name: pick(Self.guests)),
                    .setClearance(name: pick(Self.guests), pick([.public, .confidential, .topSecret])),
                ]))
        case 5: .clock
        case 0: .account(.setClearance(name: pick(Self.people), pick([.public, .internal, .confidential, .topSecret])))
        case 1: .community(.addMember(community: "board", account: pick(Self.people)))
        case 2: .community(.removeMember(community: "board", account: pick(Self.people)))
        case 3: .community(.addOwner(community: pick(["it-help", "news"]), account: pick(Self.people)))
        default: .account(pick([.disable(name: pick(Self.people)), .enable(name: pick(Self.people))]))
        }
    }
}
