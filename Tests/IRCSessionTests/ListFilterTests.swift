import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("LIST")
struct ListFilterTests {
    private static let now = Timestamp(milliseconds: 1_795_000_000_000)

    private static func ago(minutes: Double) -> Timestamp {
        Timestamp(milliseconds: now.milliseconds - Int64(minutes * 60_000))
    }

    private static let channels = [
        Reply.ListedChannel(
            name: "#chan1", members: 1, topic: "old", createdAt: ago(minutes: 3), topicSetAt: ago(minutes: 2.5)),
        Reply.ListedChannel(
            name: "#chan2", members: 2, topic: "new", createdAt: ago(minutes: 1), topicSetAt: ago(minutes: 1)),
        Reply.ListedChannel(name: "#hall", members: 9, topic: "", createdAt: ago(minutes: 90), topicSetAt: nil),
    ]

    @Test(
        "Conditions all hold; of names and masks one matches",
        arguments: [
            ("", ["#chan1", "#chan2", "#hall"]), (">1", ["#chan2", "#hall"]), ("<2", ["#chan1"]), (">1,<9", ["#chan2"]),
            ("C>2", ["#chan1", "#hall"]), ("C<2", ["#chan2"]), ("C<0", []), ("c<100,C>60", ["#hall"]),
            ("T>2", ["#chan1"]), ("T<2", ["#chan2"]), ("T>0", ["#chan1", "#chan2"]), ("T<0", []),
            ("*an1", ["#chan1"]), ("#CH*", ["#chan1", "#chan2"]), ("#chan?", ["#chan1", "#chan2"]), ("*an3", []),
            ("*an1,#hall", ["#chan1", "#hall"]), ("!*an1", ["#chan2", "#hall"]), ("!#c*,>8", ["#hall"]),
            ("#c*,!*2,>0", ["#chan1"]),
        ] as [(String, [String])])
    func accepts(items: String, names: [String]) {
        let filter = ListFilter(items.split(separator: ",").map(String.init))
        #expect(Self.channels.filter { filter.accepts($0, at: Self.now) }.map(\.name) == names)
    }

    @Test(
        "Names alone are looked up; a mask has every channel looked at",
        arguments: [("#a,#b", ["#a", "#b"]), ("#a,>3", ["#a"]), ("#a,#b*", nil), (">3", nil), ("", nil)]
            as [(String, [String]?)])
    func names(items: String, names: [String]?) {
        #expect(ListFilter(items.split(separator: ",").map(String.init)).names == names)
    }
}
