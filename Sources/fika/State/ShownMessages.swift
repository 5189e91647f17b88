/// The last messages on the screen, by the short names they are shown with.
///
/// Our server's msgids are short already and are their own names; long ones of other servers get a number.
struct ShownMessages: Sendable {
    /// The oldest is forgotten first.
    static let countMax = 2000
    private static let shortBytesMax = 8

    private var messages: [String: ShownMessage] = [:]
    private var names: [String: String] = [:]
    private var msgids: [String: String] = [:]
    /// A ring of msgids; `next` is the place of the oldest once it is full.
    private var order: [String] = []
    private var next = 0
    private var numbered = 0

    /// Remembers the message; gives its short name.
    mutating func add(_ message: ShownMessage) -> String {
        if messages[message.msgid] == nil { makeRoom(for: message.msgid) }
        messages[message.msgid] = message
        return name(for: message.msgid)
    }

    subscript(msgid: String) -> ShownMessage? { messages[msgid] }

    /// The short name of a msgid, known or not.
    func shortName(of msgid: String) -> String { names[msgid] ?? msgid }

    /// What somebody typed, `k3f` or `[k3f]`, as a msgid. Names nobody was shown pass as they are: the server may know
    /// them.
    func msgid(named typed: String) -> String {
        let name = typed.hasPrefix("[") && typed.hasSuffix("]") ? String(typed.dropFirst().dropLast()) : typed
        return msgids[name] ?? name
    }

    /// Newest first, for completion.
    var shortNames: [String] {
        let inOrder = order[next...] + order[..<next]
        return inOrder.reversed().map(shortName(of:))
    }

    /// The one said first in a conversation, of those that are remembered.
    func oldest(in target: String, _ fold: (String) -> String) -> ShownMessage? {
        let folded = fold(target)
        return messages.values.filter { fold($0.target) == folded }.min { ($0.time, $0.msgid) < ($1.time, $1.msgid) }
    }

    /// The messages that hang together with this one by answers, oldest first.
    func thread(of msgid: String) -> [ShownMessage] {
        let root = root(of: msgid)
        return messages.values.filter { self.root(of: $0.msgid) == root }
            .sorted { ($0.time, $0.msgid) < ($1.time, $1.msgid) }
    }

    private func root(of msgid: String) -> String {
        var root = msgid
        // A chain is never longer than what is remembered, unless it bites its own tail.
        for _ in 0..<Self.countMax {
            guard let parent = messages[root]?.parent else { break }
            root = parent
        }
        return root
    }

    private mutating func makeRoom(for msgid: String) {
        guard order.count == Self.countMax else { return order.append(msgid) }
        let oldest = order[next]
        messages[oldest] = nil
        if let name = names.removeValue(forKey: oldest) { msgids[name] = nil }
        order[next] = msgid
        next = (next + 1) % Self.countMax
    }

    private mutating func name(for msgid: String) -> String {
        if let name = names[msgid] { return name }
        var name = msgid
        if msgid.utf8.count > Self.shortBytesMax || !msgid.utf8.allSatisfy(Self.isBase36) {
            numbered += 1
            name = "~" + String(numbered, radix: 36)
        }
        names[msgid] = name
        msgids[name] = msgid
        return name
    }

    private static func isBase36(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
}
