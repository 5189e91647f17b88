import Testing

@testable import FikaCore
@testable import IRCSession

/// The error for "does not exist" and for "you may not know" is the same, byte for byte but for the name that was asked
/// for.
@Suite("What is hidden and what is not there")
struct HidingTests {
    private static let scene = HidingScene()

    @Test("The scene hides what it says: whoever may know it is answered otherwise")
    func scene() {
        for line in ["CASE SHOW {case}", "CASE DOWNLOAD {document}", "CASE READ {key}", "CASE FILING {case} {filing}"] {
            let (hidden, missing) = Self.scene.answers(to: line, by: "anna")
            #expect(hidden != missing, "\(line)")
        }
        let (hidden, missing) = Self.scene.answers(to: "CHATHISTORY LATEST {channel} * 9", by: "anna")
        #expect(hidden != missing)
    }

    @Test("By wire, in the sentences of a plain client", arguments: lines)
    func plain(line: String) {
        for actor in HidingScene.plain { compare(line, by: actor) }
    }

    @Test("By wire, in the words and batches of a program, under a label", arguments: lines)
    func programs(line: String) {
        for actor in HidingScene.programs { compare("@label=x " + line, by: actor) }
    }

    @Test("In plain words", arguments: caseLines + ["FILE {case} {channel} {message}", "ACCEPT {channel} {message}"])
    func plainWords(line: String) {
        for actor in HidingScene.plain + HidingScene.programs {
            compare("PRIVMSG fika :" + line.replacing(" :", with: " ").lowercased(), by: actor)
        }
    }

    @Test("Each verb that names something is compared")
    func complete() {
        let compared = Set(Self.caseLines.compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) })
        for verb in CaseVerb.all where !Self.namesNothing.contains(verb.name) {
            #expect(compared.contains(verb.name), "\(verb.name)")
        }
        #expect(compared.isDisjoint(with: Self.namesNothing))
    }

    private func compare(_ line: String, by actor: String) {
        let (hidden, missing) = Self.scene.answers(to: line, by: actor)
        #expect(hidden == missing, "\(actor): \(line)")
        #expect(!hidden.isEmpty || Self.unanswered.contains { line.contains($0) }, "\(actor): \(line) is not answered")
    }

    /// Verbs of CASE without a name of anything that could be hidden.
    private static let namesNothing: Set<String> = [
        "LIST", "TYPES", "OPEN", "CONSULTATIONS", "LATE", "PROPOSALS", "FILES",
    ]
    /// What is not answered at all without the capability, or never.
    private static let unanswered = ["NOTICE", "TAGMSG", "MARKREAD", "METADATA", "REDACT", "CHATHISTORY"]

    static let caseLines: [String] = [
        "CASE SHOW {case}", "CASE TIMELINE {case}", "CASE TIMELINE {case} 3 2", "CASE STATUS {case} :new",
        "CASE CLOSE {case} granted", "CASE ASSIGN {case} bert reader", "CASE UNASSIGN {case} anna",
        "CASE SET {case} address :here", "CASE DECIDE {case} * :so", "CASE EXTEND {case} :why",
        "CASE SUSPEND {case} :why", "CASE RESUME {case}", "CASE MAIN {case} 2026-0002", "CASE MAIN 2026-0002 {case}",
        "CASE RELATE {case} 2026-0002", "CASE RELATE 2026-0002 {case}", "CASE UNRELATE {case} 2026-0002",
        "CASE UNRELATE 2026-0002 {case}", "CASE REOPEN {case} :why", "CASE DOCUMENTS {case}",
        "CASE ATTACH mf1 {document}", "CASE UPLOAD {case} drawing :Plan", "CASE VERSION {document}",
        "CASE DOWNLOAD {document}",
        "CASE DOWNLOAD {document} 7", "CASE COMMENT {document} * * :so", "CASE COMMENTS {document}",
        "CASE COMMENTS {document} 1", "CASE CONSULT {case} carl 5 all :why", "CASE GRANT {case} carl 5 all :why",
        "CASE GRANTS {case}", "CASE REVOKE {key}", "CASE SETTLE {key}", "CASE WITHDRAW {key}",
        "CASE APPROVE {key} 1 all", "CASE DENY {key} 1", "CASE READ {key}", "CASE READ {key} 5",
        "CASE ANSWER {key} :so", "CASE REQUEST {key} :more", "CASE FILE {case} NOTE :so",
        "CASE FILE 2026-0002,{case} NOTE :so", "CASE FILE {case} THREAD {channel} {message}",
        "CASE FILE 2026-0002 THREAD {channel} {message}", "CASE FILE 2026-0002 THREAD #case-2026-0002 {message}",
        "CASE FILE 2026-0002 MESSAGES {channel} {message}", "CASE FILE 2026-0002 MESSAGES #case-2026-0002 {message}",
        "CASE FILING {case} {filing}", "CASE FILING 2026-0002 {filing}", "CASE UNFILE {case} {filing} :why",
        "CASE UNFILE 2026-0002 {filing} :why", "CASE ADMIT {case} {filing}", "CASE ADMIT 2026-0002 {filing}",
        "CASE REFUSE {case} {filing} :why", "CASE ACCEPT {message}", "CASE DECLINE {message}",
    ]

    static let lines: [String] =
        caseLines + [
            "FILE {case} {channel} {message}", "FILE 2026-0002 {channel} {message}", "ACCEPT {channel} {message}",
            "ACK {message}", "ANNOUNCEMENT {message}", "SOLUTIONS {room}", "JOIN {channel}", "JOIN {room}",
            "PART {channel}", "NAMES {channel}", "NAMES {room}", "TOPIC {channel}", "TOPIC {channel} :mine",
            "MODE {channel}", "MODE {channel} +m", "MODE {channel} b", "WHO {channel}", "WHO {room}",
            "LIST {channel}", "KICK {channel} anna", "INVITE bert {channel}", "INVITE gerd {channel}",
            "RENAME {channel} #new", "PRIVMSG {channel} :hello", "PRIVMSG {room} :hello", "PRIVMSG @{channel} :hello",
            "NOTICE {channel} :hello", "TAGMSG {channel}", "CHATHISTORY LATEST {channel} * 9",
            "CHATHISTORY AROUND {channel} msgid={message} 9", "CHATHISTORY BEFORE {room} msgid={message} 9",
            "CHATHISTORY LATEST #case-2026-0002 msgid={message} 9", "SEARCH text=dig;in={channel}", "SEARCH in={room}",
            "MARKREAD {channel}", "REDACT {channel} {message}", "REDACT #case-2026-0002 {message}",
            "METADATA {channel} LIST", "METADATA {channel} GET url", "METADATA {channel} SET url :x",
            "METADATA {channel} SYNC",
        ]
}
