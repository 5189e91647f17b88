import Testing

@testable import fika

@Suite("The order of the list")
struct ListOrderTests {
    private static func item(
        _ name: String, _ section: ListItem.Section, due: String? = nil, isOpen: Bool = true, mentions: Int = 0
    ) throws -> ListItem {
        let card = try due.map { due in
            let status = isOpen ? "open" : "closed"
            return try #require(
                CaseCard(["2026-0001", "#" + name, "permit", "received", "internal", due, status, "anna", name]))
        }
        return ListItem(
            place: .channel(name), name: name, home: section, section: section, card: card, unread: mentions,
            mentions: mentions, mayHaveUnread: false, isJoined: true)
    }

    @Test("By section; who is called first, then what is due first, then by name; closed cases last")
    func order() throws {
        let items = [
            try Self.item("z", .channels), try Self.item("a", .people), try Self.item("b", .channels),
            try Self.item("late", .cases, due: "2026-12-24"), try Self.item("soon", .cases, due: "2026-11-24"),
            try Self.item("over", .cases, due: "2026-01-01", isOpen: false),
            try Self.item("quiet", .unread, due: "2026-11-01"), try Self.item("calls", .unread, mentions: 1),
            try Self.item("top", .pinned),
        ]
        let names = ["top", "calls", "quiet", "soon", "late", "over", "b", "z", "a"]
        #expect(Roster(items).map(\.name) == names)
        var roster = Roster()
        for item in items.reversed() { roster.put(item, at: item.place) }
        #expect(roster == Roster(items))
        for item in items.dropFirst(2) { roster.put(nil, at: item.place) }
        #expect(roster == Roster(Array(items.prefix(2))))
    }
}
