import FikaCore
import IRCWire

/// What the items of a LIST ask for (modern.ircdocs.horse, `ELIST=CMNTU`): names and masks of which one has to match,
/// and conditions that all have to hold.
struct ListFilter: Sendable, Equatable {
    /// The channels to look at; nil: all of them.
    private(set) var names: [String]?
    private var masks: [Mask] = []
    private var otherMasks: [Mask] = []
    private var members = Bounds()
    /// Minutes since then.
    private var created = Bounds()
    private var topicSet = Bounds()

    init(_ items: [String]) {
        var named: [String] = []
        for item in items {
            if let condition = Condition(item) {
                take(condition)
            } else if item.hasPrefix("!") {
                otherMasks.append(Mask(whole: String(item.dropFirst())))
            } else if item.contains("*") || item.contains("?") || item.utf8.first == UInt8(ascii: "#") {
                named.append(item)
            }
        }
        // A name is looked up; where there is a mask every channel is looked at.
        let hasMask = named.contains { $0.contains("*") || $0.contains("?") }
        if hasMask { masks = named.map(Mask.init(whole:)) }
        names = named.isEmpty || hasMask ? nil : named
    }

    func accepts(_ channel: Reply.ListedChannel, at now: Timestamp) -> Bool {
        guard masks.isEmpty || masks.contains(where: { $0.matches(channel.name) }) else { return false }
        guard !otherMasks.contains(where: { $0.matches(channel.name) }) else { return false }
        return members.contain(channel.members * Bounds.unit)
            && created.contain(since: channel.createdAt, at: now)
            && topicSet.contain(since: channel.topicSetAt, at: now)
    }

    private mutating func take(_ condition: Condition) {
        switch condition.subject {
        case .members: members.narrow(condition)
        case .created: created.narrow(condition)
        case .topicSet: topicSet.narrow(condition)
        }
    }

    /// `>3`, `C<20`, `T>5`.
    private struct Condition {
        enum Subject { case members, created, topicSet }

        let subject: Subject
        let isAbove: Bool
        let value: Int

        init?(_ item: String) {
            switch item.first {
            case "C", "c": subject = .created
            case "T", "t": subject = .topicSet
            default: subject = .members
            }
            let rest = subject == .members ? item[...] : item.dropFirst()
            guard let sign = rest.first, sign == ">" || sign == "<", let value = Int(rest.dropFirst()),
                (0...Bounds.valueMax).contains(value)
            else { return nil }
            isAbove = sign == ">"
            self.value = value
        }
    }

    /// More than one value and less than another, in thousandths, as minutes have parts.
    private struct Bounds: Equatable {
        static let unit = 1_000
        /// More minutes than any channel is old, more members than any has.
        static let valueMax = 1_000_000_000
        private static let millisecondsPerMinute: Int64 = 60_000

        private var above: Int?
        private var below: Int?

        mutating func narrow(_ condition: Condition) {
            if condition.isAbove { above = condition.value * Self.unit } else { below = condition.value * Self.unit }
        }

        func contain(_ value: Int) -> Bool {
            above.map { value > $0 } ?? true && below.map { value < $0 } ?? true
        }

        /// What never was is neither long nor short ago.
        func contain(since then: Timestamp?, at now: Timestamp) -> Bool {
            guard above != nil || below != nil else { return true }
            guard let then else { return false }
            let age = now.milliseconds - then.milliseconds
            return contain(Int(age * Int64(Self.unit) / Self.millisecondsPerMinute))
        }
    }
}
