package import FikaCore

/// What messages are called towards a guest.
///
/// Their numbers count everything that is said on the server, and whoever sees two of them knows how much was said in
/// between, by whomever. So a guest is told other numbers: a permutation under a secret of the installation, by a
/// Feistel network (Luby and Rackoff 1988) over SipHash-2-4 (Aumasson and Bernstein 2012). All guests are told the same
/// numbers, at every connection, so that a client finds again what it kept.
package struct MessageNaming: Hashable, Sendable {
    private static let halfBits = 31
    private static let halfMask: UInt64 = (1 << 31) - 1
    private static let rounds = 0..<UInt64(6)

    private let key: [UInt64]

    /// Of the secret the first 16 bytes count.
    package init(secret: [UInt8]) {
        precondition(secret.count >= 16, "a naming needs a key of 128 bits")
        key = [0, 8].map { start in
            secret[start..<(start + 8)].reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    /// Numbers of what is not stored are below 0, and stay so.
    package func name(_ id: MessageID) -> MessageID {
        moved(id) { self.permute($0, Self.rounds) } ?? id
    }

    /// nil: no message can be called that.
    package func message(named id: MessageID) -> MessageID? {
        moved(id) { self.restore($0) }
    }

    /// 0 is nobody's number: what would become 0 goes on to the next of its cycle.
    private func moved(_ id: MessageID, _ step: (UInt64) -> UInt64) -> MessageID? {
        var value = id.value.magnitude
        guard value != 0, value >> (2 * Self.halfBits) == 0 else { return nil }
        repeat { value = step(value) } while value == 0
        return MessageID(id.value < 0 ? -Int64(value) : Int64(value))
    }

    private func permute(_ value: UInt64, _ rounds: Range<UInt64>) -> UInt64 {
        var (left, right) = (value >> Self.halfBits, value & Self.halfMask)
        for round in rounds { (left, right) = (right, left ^ self.hash(round << 32 | right) & Self.halfMask) }
        return left << Self.halfBits | right
    }

    private func restore(_ value: UInt64) -> UInt64 {
        var (left, right) = (value >> Self.halfBits, value & Self.halfMask)
        for round in Self.rounds.reversed() {
            (left, right) = (right ^ self.hash(round << 32 | left) & Self.halfMask, left)
        }
        return left << Self.halfBits | right
    }

    /// SipHash-2-4 of one word.
    private func hash(_ word: UInt64) -> UInt64 {
        var v: [4 of UInt64] = [
            key[0] ^ 0x736F_6D65_7073_6575, key[1] ^ 0x646F_7261_6E64_6F6D, key[0] ^ 0x6C79_6765_6E65_7261,
            key[1] ^ 0x7465_6462_7974_6573,
        ]
        for block in [word, 8 << 56] {
            v[3] ^= block
            for _ in 0..<2 { Self.mix(&v) }
            v[0] ^= block
        }
        v[2] ^= 0xFF
        for _ in 0..<4 { Self.mix(&v) }
        return v[0] ^ v[1] ^ v[2] ^ v[3]
    }

    private static func mix(_ v: inout [4 of UInt64]) {
        v[0] &+= v[1]
        v[2] &+= v[3]
        v[1] = v[1] << 13 | v[1] >> 51
        v[3] = v[3] << 16 | v[3] >> 48
        v[1] ^= v[0]
        v[3] ^= v[2]
        v[0] = v[0] << 32 | v[0] >> 32
        v[2] &+= v[1]
        v[0] &+= v[3]
        v[1] = v[1] << 17 | v[1] >> 47
        v[3] = v[3] << 21 | v[3] >> 43
        v[1] ^= v[2]
        v[3] ^= v[0]
        v[2] = v[2] << 32 | v[2] >> 32
    }
}

extension MessageNaming {
    /// The message with the names that a guest is told.
    func masked(_ message: Message) -> Message {
        Message(
            id: name(message.id), at: message.at, author: message.author, authorAccount: message.authorAccount,
            place: message.place, kind: message.kind, text: message.text, tags: message.tags,
            parent: message.parent.map(name), isStored: message.isStored, isRedacted: message.isRedacted,
            seams: message.seams)
    }
}

extension MessageID {
    /// The `msgid` as it is told to a guest, or, without a naming, to everybody else.
    func wire(as naming: MessageNaming?) -> String {
        (naming?.name(self) ?? self).wire
    }

    /// What someone who is told such names means.
    init?(wire: String, as naming: MessageNaming?) {
        guard let id = MessageID(wire: wire), let meant = naming.map({ $0.message(named: id) }) ?? id else {
            return nil
        }
        self = meant
    }
}
