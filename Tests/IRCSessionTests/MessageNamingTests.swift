import FikaCore
import Testing

@testable import IRCSession

@Suite("What messages are called towards a guest")
struct MessageNamingTests {
    private static let naming = MessageNaming(secret: Array(0..<16))

    @Test("every name is that of one message, and tells nothing of how many there are")
    func permutation() {
        let ids = (Int64(1)...2_000).map { MessageID($0) }
        let names = ids.map(Self.naming.name)
        #expect(Set(names).count == ids.count)
        #expect(names.map(Self.naming.message) == ids)
        #expect(names != names.sorted())
        #expect(zip(names, names.dropFirst()).allSatisfy { abs($0.value - $1.value) > 1_000_000 })
        #expect(names != ids.map(MessageNaming(secret: Array(1...16)).name))
    }

    @Test("what is not stored keeps its sign, and what cannot be a name is none")
    func edges() {
        let fleeting = Self.naming.name(MessageID(-3))
        #expect(fleeting.value < 0)
        #expect(Self.naming.message(named: fleeting) == MessageID(-3))
        #expect(Self.naming.message(named: MessageID(0)) == nil)
        #expect(Self.naming.message(named: MessageID(.max)) == nil)
        #expect(Self.naming.message(named: MessageID(.min)) == nil)
        #expect(MessageID(wire: "zz", as: nil) == MessageID(wire: "zz"))
        #expect(MessageID(wire: MessageID(7).wire(as: Self.naming), as: Self.naming) == MessageID(7))
    }

    @Test("a message with other names is the same message")
    func masked() {
        func message(_ id: Int64, parent: Int64) -> Message {
            Message(
                id: MessageID(id), at: Timestamp(milliseconds: 5), author: Person(nick: "n", user: "u", host: "h"),
                authorAccount: AccountID(3), place: .channel(ChannelID(2), name: "#c"), kind: .notice, text: "one two",
                tags: [Message.Tag(key: "+a", value: "b")], parent: MessageID(parent), isStored: false,
                isRedacted: true, seams: [3])
        }
        let (id, parent) = (Self.naming.name(MessageID(7)).value, Self.naming.name(MessageID(6)).value)
        #expect(Self.naming.masked(message(7, parent: 6)) == message(id, parent: parent))
    }
}
