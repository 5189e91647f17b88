/// How rare words are in a room, learned from what is said there: no list of stop words in any language.
///
/// Words share `bucketCount` counters by their keys; all counters are halved after `remarksMax` remarks.
struct WordRarity: Sendable {
    static let bucketCount = 8_192
    static let remarksMax = 20_000

    private var counts = [UInt16](repeating: 0, count: bucketCount)
    private var remarks = 0

    /// FNV-1a over the first bytes of a word, which do for a stem in any language.
    static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        bytes.prefix(stemBytes).reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }

    static let stemBytes = 7

    /// 0 for a word in every remark, rising as it gets rarer; at most about 10.
    func rarity(of key: UInt32) -> Double {
        let share = (Double(remarks) + 2) / (Double(counts[bucket(key)]) + 1)
        return share > 1 ? share.naturalLogarithm : 0
    }

    mutating func count(_ words: [UInt32]) {
        if remarks >= Self.remarksMax {
            remarks /= 2
            for index in counts.indices { counts[index] /= 2 }
        }
        remarks += 1
        for word in words where counts[bucket(word)] < .max { counts[bucket(word)] += 1 }
    }

    private func bucket(_ key: UInt32) -> Int {
        Int((key ^ key >> 15) & UInt32(Self.bucketCount - 1))
    }
}
