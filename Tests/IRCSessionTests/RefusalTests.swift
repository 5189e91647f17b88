import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("Refusals")
struct RefusalTests {
    /// Every case of `Refusal`, with what makes a line hard to write.
    static let all: [Refusal] =
        [
            .notRegistered, .nicknameInUse("n"), .nicknameReserved("n"), .invalidNickname(""), .noSuchNick("n n"),
            .alreadyRegistered, .accountRequired, .noSuchAccount("a"), .accountExists("a"), .accountDisabled,
            .invalidAccountName(""), .missingScope(.file), .operatorsOnly, .noSuchChannel("#c"),
            .invalidChannelName("c c"), .notInChannel("#c"), .userNotInChannel(nick: "n", channel: "#c"),
            .userInChannel(nick: "n", channel: "#c"), .notChannelOperator("#c"), .tooManyChannels("#c"), .banned("#c"),
            .inviteOnly("#c"), .badKey("#c"), .channelFull("#c"), .accountNeededToJoin("#c"),
            .listFull(channel: "#c", mask: "m"), .invalidKey("#c"), .cannotSend(channel: "#c", .notInChannel),
            .cannotSend(channel: "#c", .moderated), .cannotSend(channel: "#c", .banned),
            .cannotSend(channel: "#c", .caseClosed), .cannotSend(channel: "#c", .noCTCP),
            .cannotSend(channel: "#c", .accountNeeded), .cannotSend(channel: "#c", .onlyToAll), .cannotSendToUser("n"),
            .channelNameInUse(old: "#c", new: "#d"), .cannotRename(old: "#c", new: "d d"), .noTextToSend,
            .noSuchMessage,
            .tooLong(what: "the title", limit: 3), .noSuchCommunity("x"), .communityExists("x"),
            .invalidCommunityName(" "), .notCommunityOwner("x"), .noSuchCase("2026-0001"), .noSuchCaseType("t"),
            .invalidCaseType("t"), .caseIsClosed("2026-0001"), .noSuchStatus("s s", allowed: ["a", "b"]),
            .noSuchResult("r", allowed: ["a"]), .notCaseHandler("2026-0001"), .aboveClearance(.internal),
            .confidentialityWouldFall, .notFileable("#c"), .emptyTitle, .wishNotFound, .notAHelpCommunity("#c"),
            .notTheAsker, .knowledge(.notAnAnswer), .noSuchAnnouncement, .nothingToCommentOn("#c"),
            .isClosedForComments,
            .invalidLimit, .emptySearch, .missingScope(.fileAlone), .filing(.noSuchFiling), .filing(.isWithdrawn),
            .filing(.tooLateToUndo(hours: 24)), .filing(.noSuchProposal), .filing(.notAlone),
            .filing(.notReadByAll("2026-0001")), .filing(.isDecided), .filing(.tooManyAlone(limit: 6)),
        ] + obstacles.map { .casework($0) }

    private static let obstacles: [CaseObstacle] = [
        .notExtendable, .extendedAlready(limit: 1), .notSuspendable, .isSuspended, .isNotSuspended, .noReason,
        .noDecision, .noSuchProperty("x y", allowed: []), .noSuchProperty("x", allowed: ["a"]),
        .wrongValue(property: "x", .number), .wrongValue(property: "x", .date), .notADate("x y"),
        .missingProperties(["a b", "c"]), .openConsultations(2), .isOpen("2026-0001"), .notLinkable,
        .notLinked("2026-0001"), .tooManyLinks(limit: 3), .notDecider("2026-0001"), .noSuchLateFiling(FilingID(3)),
        .tooManyLateFilings(limit: 3),
    ]

    private static func viewer(_ capabilities: Capability...) -> Viewer {
        Viewer(
            nick: "anna", capabilities: CapabilitySet(capabilities), shared: SharedSettings(SessionSettings()),
            now: Dialogue.start)
    }

    @Test("Each is one line with a sentence, whatever it is about", arguments: all)
    func lines(refusal: Refusal) throws {
        let lines = refusal.lines(for: Self.viewer(.standardReplies), verb: "JOIN")
        #expect(lines.count == 1)
        let line = try IRCMessage(parsing: lines[0].line)
        #expect(line.parameters.last == refusal.sentence)
        #expect(refusal.sentence.utf8.count > 5)
        #expect(line.numeric != nil || line.command == "FAIL")
        #expect(line.parameters.count == lines[0].parameters.count)
    }

    @Test("For Fika's own verbs each is a FAIL with a code", arguments: all)
    func fails(refusal: Refusal) throws {
        let line = try IRCMessage(
            parsing: refusal.lines(for: Self.viewer(.standardReplies), verb: "CASE")[0].line)
        #expect(line.command == "FAIL")
        #expect(line.parameters[0] == "CASE")
        #expect(line.parameters[1].allSatisfy { $0.isUppercase || $0 == "_" })
    }

    @Test("Without standard replies a sentence is left", arguments: all)
    func notices(refusal: Refusal) {
        let line = refusal.lines(for: Self.viewer(), verb: "CASE")[0]
        #expect(line.line == ":fika.local NOTICE anna :CASE: \(refusal.sentence)")
    }

    @Test(
        "Numerics are those of modern.ircdocs.horse",
        arguments: [
            (Refusal.nicknameInUse("b"), "433 anna b"), (.invalidNickname("1"), "432 anna 1"),
            (.noSuchNick("b"), "401 anna b"), (.noSuchChannel("#c"), "403 anna #c"),
            (.invalidChannelName("c"), "403 anna c"), (.cannotSend(channel: "#c", .banned), "404 anna #c"),
            (.tooManyChannels("#c"), "405 anna #c"), (.userNotInChannel(nick: "b", channel: "#c"), "441 anna b #c"),
            (.notInChannel("#c"), "442 anna #c"), (.userInChannel(nick: "b", channel: "#c"), "443 anna b #c"),
            (.channelFull("#c"), "471 anna #c"), (.inviteOnly("#c"), "473 anna #c"), (.banned("#c"), "474 anna #c"),
            (.badKey("#c"), "475 anna #c"), (.accountNeededToJoin("#c"), "477 anna #c"),
            (.listFull(channel: "#c", mask: "m"), "478 anna #c m"), (.operatorsOnly, "481 anna"),
            (.notChannelOperator("#c"), "482 anna #c"), (.invalidKey("#c"), "525 anna #c"),
            (.cannotSendToUser("b"), "531 anna b"),
        ])
    func numerics(refusal: Refusal, beginning: String) {
        #expect(
            refusal.lines(for: Self.viewer(), verb: "MODE")[0].line == ":fika.local \(beginning) :\(refusal.sentence)")
    }

    @Test("A channel that cannot be and one that is not there read the same")
    func sameWords() {
        #expect(Refusal.noSuchChannel("x").sentence == Refusal.invalidChannelName("x").sentence)
        #expect(Refusal.noSuchChannel("x").code == Refusal.invalidChannelName("x").code)
    }
}
