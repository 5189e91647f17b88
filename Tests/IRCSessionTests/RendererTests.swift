import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

/// What each event looks like to those who understand little, and what each capability adds.
@Suite("Renderer")
struct RendererTests {
    private static let anna = Dialogue.anna
    private static let bert = Dialogue.bert
    private static let robot = Person(nick: "robot", user: "r", host: "here", accountName: "robot", isBot: true)
    private static let channel = ChannelID(1)
    private static let one = UserID(1)
    private static let prefix = ":anna!a@there"

    private static func lines(
        _ event: Event, _ capabilities: Capability..., audience: Delivery.Audience = .sessions([SessionID(9)])
    ) -> [String] {
        let bytes = Renderer.render(
            Delivery(.event(event), to: audience, origin: nil), for: ViewerTraits(CapabilitySet(capabilities)),
            at: Dialogue.start, settings: SessionSettings())
        return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    private static func message(
        _ kind: Message.Kind = .privmsg, by author: Person = anna, tags: [Message.Tag] = [], parent: MessageID? = nil
    ) -> Event {
        .message(
            .posted(
                Message(
                    id: MessageID(51), at: Dialogue.start, author: author, authorAccount: nil,
                    place: .channel(channel, name: "#x"), kind: kind, text: kind == .tagmsg ? "" : "hi", tags: tags,
                    parent: parent)))
    }

    static let plain: [(Event, [String])] = [
        (message(), ["\(prefix) PRIVMSG #x :hi"]),
        (message(.notice), ["\(prefix) NOTICE #x :hi"]),
        (message(.tagmsg, tags: [Message.Tag(key: "+typing", value: "active")]), []),
        (.user(.nickChanged(one, from: anna, to: "anne")), ["\(prefix) NICK anne"]),
        (.user(.awayChanged(one, anna, User.Away(message: "lunch", isAutomatic: false))), []),
        (.user(.loggedIn(one, anna, AccountID(1))), []),
        (.user(.quit(one, anna, reason: "bye bye")), ["\(prefix) QUIT :bye bye"]),
        (.user(.appeared(one, anna, nil, realname: "", at: Dialogue.start)), []),
        (.session(.opened(SessionID(1), one, anna, [], isSecure: true, isAbsent: false)), []),
        (.user(.hostChanged(one, from: anna, user: "u", host: "h")), []),
        (.user(.realnameChanged(one, anna, to: "Anna A")), []),
        (.user(.modesChanged(one, nick: "anna", [.bot, .invisible])), [":anna MODE anna +Bi"]),
        (
            .channel(.joined(channel, name: "#x", one, anna, realname: "Anna A", [], away: "lunch")),
            ["\(prefix) JOIN #x"]
        ),
        (.channel(.parted(channel, name: "#x", one, anna, reason: nil)), ["\(prefix) PART #x"]),
        (.channel(.parted(channel, name: "#x", one, anna, reason: "bye")), ["\(prefix) PART #x :bye"]),
        (.channel(.kicked(channel, name: "#x", one, nick: "bert", by: anna, reason: "")), ["\(prefix) KICK #x bert :"]),
        (.channel(.invited(channel, name: "#x", one, nick: "bert", by: anna, opens: true)), []),
        (
            .channel(
                .topicChanged(
                    channel, name: "#x", by: anna, .init(text: "", setBy: "anna", at: Dialogue.start), number: nil)),
            ["\(prefix) TOPIC #x :"]
        ),
        (
            .channel(
                .modesChanged(
                    channel, name: "#x", by: anna,
                    [
                        .flag(.moderated, adds: true), .key(nil), .limit(3), .limit(nil),
                        .list(.inviteExceptions, mask: "m", adds: true), .status(.voice, nick: "bert", adds: false),
                    ], at: Dialogue.start)), ["\(prefix) MODE #x +m-k+l-l+I-v * 3 m bert"]
        ),
        (.channel(.dropped(channel)), []),
        (.metadata(.changed(.channel(channel), target: "#x", key: "url", value: "here")), []),
        (.account(.disabled(AccountID(1))), []),
        (.community(.memberAdded(CommunityID(1), AccountID(1))), []),
        (.announcement(.commented(MessageID(1), MessageID(2))), []),
        (.casework(.statusSet(CaseID(1), "new", by: "anna", at: Dialogue.start)), []),
    ]

    @Test("For a plain client", arguments: plain)
    func plainLines(event: Event, lines: [String]) {
        #expect(Self.lines(event) == lines)
    }

    @Test("server-time, account-tag and the tags of message-tags come in one order")
    func tags() {
        let tags = [Message.Tag(key: "+x", value: "a b;c")]
        let event = Self.message(by: Self.robot, tags: tags, parent: MessageID(35))
        let source = ":robot!r@here PRIVMSG #x :hi"
        #expect(Self.lines(event, .serverTime) == ["@time=2026-11-18T11:06:40.000Z \(source)"])
        #expect(Self.lines(event, .accountTag) == ["@account=robot \(source)"])
        let all = "@msgid=1f;bot;+x=a\\sb\\:c;+draft/reply=z;+reply=z \(source)"
        #expect(Self.lines(event, .messageTags) == [all])
        #expect(Self.lines(Self.message(by: Self.bert), .accountTag) == [":bert!b@here PRIVMSG #x :hi"])
        #expect(Self.lines(Self.message(.tagmsg), .messageTags) == ["@msgid=1f \(Self.prefix) TAGMSG #x"])
    }

    @Test("extended-join and away-notify widen a JOIN")
    func join() {
        let event = Event.channel(
            .joined(Self.channel, name: "#x", Self.one, Self.anna, realname: "Anna A", [], away: "lunch"))
        #expect(Self.lines(event, .extendedJoin) == ["\(Self.prefix) JOIN #x anna :Anna A"])
        #expect(Self.lines(event, .awayNotify) == ["\(Self.prefix) JOIN #x", "\(Self.prefix) AWAY :lunch"])
        let stranger = Event.channel(
            .joined(Self.channel, name: "#x", Self.one, Self.bert, realname: "Bert", [], away: nil))
        #expect(Self.lines(stranger, .extendedJoin, .awayNotify) == [":bert!b@here JOIN #x * :Bert"])
    }

    @Test("away-notify, account-notify")
    func notify() {
        let away = Event.user(.awayChanged(Self.one, Self.anna, User.Away(message: "lunch", isAutomatic: false)))
        #expect(Self.lines(away, .awayNotify) == ["\(Self.prefix) AWAY :lunch"])
        #expect(
            Self.lines(.user(.awayChanged(Self.one, Self.anna, nil)), .awayNotify) == [
                "\(Self.prefix) AWAY"
            ])
        let login = Event.user(.loggedIn(Self.one, Self.anna, AccountID(1)))
        #expect(Self.lines(login, .accountNotify) == ["\(Self.prefix) ACCOUNT anna"])
    }

    @Test("chghost, setname: for those who read them, under the old name")
    func changes() {
        let moved = Event.user(.hostChanged(Self.one, from: Self.anna, user: "ann", host: "elsewhere"))
        #expect(Self.lines(moved, .chghost) == ["\(Self.prefix) CHGHOST ann elsewhere"])
        let renamed = Event.user(.realnameChanged(Self.one, Self.anna, to: "Anna Andersen"))
        #expect(Self.lines(renamed, .setname) == ["\(Self.prefix) SETNAME :Anna Andersen"])
    }

    @Test("A watched nick comes and goes; more of it with extended-monitor")
    func watched() {
        func told(_ event: UserEvent, _ capabilities: Capability..., of nick: String = "anna") -> [String] {
            let bytes = Renderer.render(
                Delivery(.event(.user(event)), to: .watchers(of: nick, sessions: [SessionID(9)]), origin: nil),
                for: ViewerTraits(CapabilitySet(capabilities)), at: Dialogue.start, settings: SessionSettings())
            return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
        }
        let came = UserEvent.appeared(Self.one, Self.anna, nil, realname: "", at: Dialogue.start)
        #expect(told(came) == [":fika.local 730 * :anna!a@there"])
        #expect(told(came, .metadata).last == ":fika.local 774 * anna 0 :Ask for it with METADATA SYNC")
        #expect(told(.quit(Self.one, Self.anna, reason: "bye")) == [":fika.local 731 * :anna"])
        let renamed = UserEvent.nickChanged(Self.one, from: Self.anna, to: "Anne")
        #expect(told(renamed) == [":fika.local 731 * :anna"])
        #expect(told(renamed, of: "anne") == [":fika.local 730 * :Anne!a@there"])
        let named = UserEvent.realnameChanged(Self.one, Self.anna, to: "Anna A")
        #expect(told(named, .setname) == [])
        #expect(told(named, .extendedMonitor) == [])
        #expect(told(named, .extendedMonitor, .setname) == ["\(Self.prefix) SETNAME :Anna A"])
    }

    @Test("A change of metadata in the words of either draft")
    func metadata() {
        let set = Event.metadata(.changed(.channel(Self.channel), target: "#x", key: "url", value: "a b"))
        #expect(Self.lines(set, .metadata) == [":fika.local 761 * #x url * :a b"])
        #expect(Self.lines(set, .metadata2) == [":fika.local METADATA #x url * :a b"])
        #expect(Self.lines(set, .metadata, .metadata2) == Self.lines(set, .metadata))
        let gone = Event.metadata(.told(.user(Self.one), target: "anna", key: "url", value: nil))
        #expect(Self.lines(gone, .metadata) == [":fika.local 766 * anna url :Key is not set"])
        #expect(Self.lines(gone, .metadata2) == [":fika.local METADATA anna url * :"])
    }

    @Test("An invitation reaches the one invited in any case, others with invite-notify")
    func invitation() {
        let event = Event.channel(
            .invited(Self.channel, name: "#x", UserID(2), nick: "bert", by: Self.anna, opens: true))
        let line = ["\(Self.prefix) INVITE bert #x"]
        #expect(Self.lines(event, audience: .user(UserID(2), sessions: [SessionID(2)])) == line)
        #expect(Self.lines(event, audience: .sessions([SessionID(3)])) == [])
        #expect(Self.lines(event, .inviteNotify, audience: .sessions([SessionID(3)])) == line)
    }

    @Test("What is no event has no shared form")
    func notShared() {
        let delivery = Delivery(.refusal(.notRegistered), to: .session(SessionID(1)), origin: nil)
        #expect(
            Renderer.render(delivery, for: ViewerTraits(), at: nil, settings: SessionSettings()).isEmpty)
    }

    @Test(
        "No line is longer than 512 bytes behind its tags, and none ends within a character",
        arguments: [
            "x", "é", "€", "👍",
        ])
    func cut(character: String) throws {
        let text = String(repeating: character, count: 600)
        let line = IRCMessage(
            tags: [MessageTag(key: "label", value: "a b")], source: Self.anna.prefix, "PRIVMSG", ["#x", text],
            forcesTrailing: true)
        let bytes = Wire.bytes([line, line], time: Dialogue.start)
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.count == 2)
        for line in lines {
            let body = line.split(separator: " ", maxSplits: 1)[1]
            #expect(body.utf8.count > 510 - character.utf8.count)
            #expect(body.utf8.count <= 510)
            #expect(!line.unicodeScalars.contains("\u{FFFD}"))
        }
    }
}
