/// That a person was erased: not who it was.
package struct Erasure: Sendable, Equatable, Codable {
    package let by: String
    /// In the operator's words.
    package let ground: String
    package let at: Timestamp
}
