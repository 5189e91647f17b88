/// A file in the making.
package protocol FileDraft: Sendable {
    func write(_ bytes: [UInt8]) throws(StoreFault)

    /// Returns when the file is on disk under its digest; `settle` must follow.
    func keep() throws(StoreFault) -> (digest: String, bytes: Int64)

    /// Nothing of it is left. Harmless after `keep`.
    func discard()
}
