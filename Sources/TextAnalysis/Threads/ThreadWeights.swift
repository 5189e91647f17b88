/// The learned model of threads: scores of words, and trees whose leaves add up to the score of a candidate.
///
/// A text of lines, after a header of comments (`#`):
///
///     word TEXT OPENING CONTINUING ASKING
///     sharpness S
///     tree NODE NODE …
///
/// A tree is in preorder: `f:t` asks whether feature number `f` is at most `t` (then the left branch follows at
/// once, and after it the right), a bare number is a leaf. Scores are in thousandths.
package struct ThreadWeights: Sendable {
    package static let wordsMax = 4_096
    package static let nodesMax = 65_536
    package static let treesMax = 1_024

    private struct Node {
        /// Below 0 for a leaf.
        let feature: Int32
        /// The threshold, or the leaf's score.
        let value: Int32
        /// Where the right branch begins; the left one comes next.
        var right: Int32
    }

    private(set) var words: [UInt64: WordScores] = [:]
    private var nodes: [Node] = []
    private var roots: [Int32] = []
    /// What scores are multiplied with before they become probabilities.
    private var sharpness = 1.0

    init() {}

    /// The key of a word: FNV-1a.
    static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// The sum of the trees.
    func score(_ row: ThreadRow) -> Double {
        var sum: Int32 = 0
        row.values.withUnsafeBufferPointer { values in
            nodes.withUnsafeBufferPointer { nodes in
                for root in roots {
                    var place = Int(root)
                    while nodes[place].feature >= 0 {
                        let node = nodes[place]
                        place = values[Int(node.feature)] <= node.value ? place + 1 : Int(node.right)
                    }
                    sum &+= nodes[place].value
                }
            }
        }
        return Double(sum) / 1_000
    }

    /// The probabilities of candidates by their scores: positive, together 1.
    func probabilities(of scores: [Double]) -> [Double] {
        let most = scores.max() ?? 0
        let powers = scores.map { (($0 - most) * sharpness).exponential }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }

    /// Reads weights; throws `ThreadWeightsError` for the first line that is not as above.
    package init(parsing text: String) throws(ThreadWeightsError) {
        var text = text
        let wrongLine = text.withUTF8 { read($0) }
        if let wrongLine { throw ThreadWeightsError(line: wrongLine) }
    }

    /// The number of the first line that is wrong, nil when all is well.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var scanner = WeightScanner(bytes)
        while !scanner.isAtEnd {
            guard readLine(&scanner), scanner.endLine() else { return scanner.line }
        }
        return roots.isEmpty ? scanner.line : nil
    }

    private mutating func readLine(_ scanner: inout WeightScanner) -> Bool {
        guard let first = scanner.field() else { return true }
        switch String(decoding: first, as: UTF8.self) {
        case let comment where comment.hasPrefix("#"):
            while scanner.field() != nil {}
            return true
        case "word": return readWord(&scanner)
        case "tree": return readTree(&scanner)
        case "sharpness":
            guard let value = scanner.number(), value > 0 else { return false }
            sharpness = Double(value) / 1_000
            return true
        default: return false
        }
    }

    private mutating func readWord(_ scanner: inout WeightScanner) -> Bool {
        guard let word = scanner.field(), let opening = scanner.number(), let continuing = scanner.number(),
            let asking = scanner.number(), words.count < Self.wordsMax
        else { return false }
        words[Self.key(word)] = WordScores(
            opening: Int(opening), continuing: Int(continuing), asking: Int(asking))
        return true
    }

    private mutating func readTree(_ scanner: inout WeightScanner) -> Bool {
        guard roots.count < Self.treesMax else { return false }
        roots.append(Int32(nodes.count))
        /// Splits whose right branch is still to come.
        var open: [Int] = []
        repeat {
            guard nodes.count < Self.nodesMax, let node = scanner.node() else { return false }
            if let feature = node.feature {
                guard (0..<Int32(ThreadFeature.allCases.count)).contains(feature) else { return false }
                open.append(nodes.count)
                nodes.append(Node(feature: feature, value: node.value, right: 0))
            } else {
                nodes.append(Node(feature: -1, value: node.value, right: 0))
                guard let split = open.popLast() else { return true }
                nodes[split].right = Int32(nodes.count)
            }
        } while true
    }
}
