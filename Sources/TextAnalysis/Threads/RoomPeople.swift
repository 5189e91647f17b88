/// Who speaks in a room, by nick.
///
/// At most `peopleMax` are known; who has been silent longest is forgotten.
struct RoomPeople: Sendable {
    static let peopleMax = 512

    private struct Person {
        let index: Int
        var last: Int
    }

    private var byNick: [String: Person] = [:]
    private var next = 0

    var count: Int { byNick.count }

    /// The key of a nick: small letters.
    static func key(_ nick: some StringProtocol) -> String {
        nick.lowercased()
    }

    func person(of key: String) -> Int? {
        byNick[key]?.index
    }

    /// Somebody speaks.
    mutating func speak(_ key: String, number: Int) -> Int {
        if byNick[key] != nil {
            byNick[key]?.last = number
        } else {
            makeRoom()
            byNick[key] = Person(index: next, last: number)
            next += 1
        }
        return byNick[key]?.index ?? -1
    }

    /// Somebody takes another nick and stays the same person; whoever had the nick before is forgotten.
    mutating func rename(_ old: String, to new: String) {
        guard old != new, let person = byNick.removeValue(forKey: old) else { return }
        byNick[new] = person
    }

    /// The one person that spoke since `number` whose nick begins with these letters.
    func person(abbreviated prefix: String, since number: Int) -> Int? {
        let found = byNick.filter { $0.value.last >= number && $0.key.hasPrefix(prefix) }
        return found.count == 1 ? found.first?.value.index : nil
    }

    private mutating func makeRoom() {
        guard byNick.count >= Self.peopleMax else { return }
        // A quarter at once, so that this is rare.
        let oldest = byNick.sorted { $0.value.last < $1.value.last }.prefix(Self.peopleMax / 4)
        for (nick, _) in oldest { byNick[nick] = nil }
    }
}
