/// Past answers in memory, and what is known about how well they worked.
///
/// Everything is judged as of the moment of a question: whoever replays the past adds answers and verdicts in the
/// order in which they came. Same additions, same findings.
package struct AnswerLibrary: Sendable {
    struct Entry: Sendable {
        let text: Int
        let time: Int64
        let isAccepted: Bool
        let language: Language
        /// Letters of the title in threes.
        let trigrams: TrigramSet
        let hasLink: Bool
        /// Fingerprint of the past question's words.
        let print: UInt64
        /// Numbers of the texts of questions it worked for.
        var echoes: [Int32] = []
        /// When it worked, in order.
        var worked: [Int64] = []
        var rejectedCount = 0
    }

    /// Questions that an answer worked for and that are kept; what is older counts in numbers only.
    static let echoesMax = 128

    private(set) var index = TextIndex(
        weights: TextIndex.Weights(
            fields: SIMD4(2, 1, 0.4, 0), lengthPenalty: SIMD4(0.5, 0.5, 0.5, 0)))
    private(set) var entries: [Entry] = []
    /// For the fingerprint of a question: the answer that worked for it.
    private(set) var settled: [UInt64: Int] = [:]

    package init() {}

    /// How many past answers there are.
    package var count: Int { entries.count }

    /// Adds a past answer; returns its number, which counts from 0.
    @discardableResult
    package mutating func add(_ answer: PastAnswer) -> Int {
        let text = index.add(
            owner: entries.count, isEcho: false, fields: [answer.title, answer.body, answer.answer],
            language: answer.language)
        entries.append(
            Entry(
                text: text, time: answer.time, isAccepted: answer.isAccepted, language: answer.language,
                trigrams: TrigramSet(answer.title), hasLink: answer.answer.contains("://"),
                print: Self.print(answer.title, answer.body)))
        return entries.count - 1
    }

    /// An answer worked for a question: the asker or somebody who helps said so.
    package mutating func confirm(_ number: Int, for question: AskedQuestion) {
        entries[number].worked.append(question.time)
        settled[Self.print(question.title, question.body)] = number
        guard entries[number].echoes.count < Self.echoesMax else { return }
        let text = index.add(
            owner: number, isEcho: true, fields: [question.title, question.body], language: question.language)
        entries[number].echoes.append(Int32(text))
    }

    /// An answer was offered and did not help.
    package mutating func reject(_ number: Int) {
        entries[number].rejectedCount += 1
    }

    /// What is known of an answer from elsewhere: how often it worked and did not, beside what `confirm` and `reject`
    /// say.
    package mutating func credit(_ number: Int, worked: Int, rejected: Int, at time: Int64) {
        let counted = max(0, min(worked, Self.echoesMax))
        entries[number].worked += Array(repeating: time, count: counted)
        entries[number].rejectedCount += max(0, rejected)
    }

    /// How often an answer worked.
    package func workedCount(_ number: Int) -> Int { entries[number].worked.count }

    static func print(_ title: String, _ body: String) -> UInt64 {
        // FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
        var print: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in title.utf8 { print = (print ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        for byte in body.utf8 { print = (print ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return print
    }
}
