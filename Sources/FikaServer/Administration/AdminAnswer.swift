/// What came of an `AdminRequest`, ready to be printed.
package enum AdminAnswer: Sendable, Equatable, Codable {
    /// Done; the sentence says what.
    case done(String)
    case tables([AdminTable])
    /// Not done; the sentence says why and what to do.
    case failed(String, ExitStatus)
}
