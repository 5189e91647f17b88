/// Where the bytes of documents are: files that are never changed, each under the SHA-256 of its bytes, so that
/// the same content is there once. Nothing here knows names, cases or people.
///
/// Rule: a file is on disk before an event names it, and is taken away only when no event does.
/// Why: a crash between the two leaves a file without a name, which the next start sweeps; the other way round it would
/// leave a document without its bytes.
///
/// Every call waits for the disk: not for event loops.
package protocol FileStore: Sendable {
    /// A new file under a temporary name. `expecting` is its size, as far as it is known: refused at once if the disk
    /// has no room.
    func begin(expecting bytes: Int64?) throws(StoreFault) -> any FileDraft

    /// nil: there is no such file.
    func open(_ digest: String) throws(StoreFault) -> (any FileReading)?

    /// After a draft was kept: whether a stored event names the file now. One that nothing names is taken away, unless
    /// another draft of the same content is being kept.
    func settle(_ digest: String, isNamed: Bool)

    /// Takes away what an earlier life left behind: drafts, and files whose digest is not in `named`. Returns how many.
    func sweep(keeping named: Set<String>) throws(StoreFault) -> Int
}
