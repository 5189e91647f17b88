/// What a bot says for a filing that nobody asked it for.
package struct Judgement: Sendable, Equatable, Codable {
    /// In words, which the receipt repeats.
    package let reason: String
    /// How probable it finds that the case is the right one.
    package let percent: Int

    package init(reason: String, percent: Int) {
        (self.reason, self.percent) = (reason, percent)
    }
}
