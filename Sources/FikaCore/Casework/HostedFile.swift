/// A file that somebody sent without saying what for, as clients do that know FILEHOST. It is its uploader's alone
/// until they put it into a case.
///
/// It lives in memory: what is not put into a case in time, or before the process ends, is gone.
package struct HostedFile: Sendable, Equatable, Codable {
    package let id: HostedFileID
    package let account: AccountID
    package let file: StoredFile
    /// From then on it is not there any more.
    package let ends: Timestamp

    /// What became of one.
    package enum Fate: Sendable, Equatable {
        case waiting
        /// A version of a document.
        case attached
        case gone
    }
}

extension Identifier<HostedFile> {
    /// In base 36, as it stands in its address.
    package var name: String { String(value, radix: 36) }

    /// nil for anything that `name` does not give.
    package init?(name: String) {
        guard let value = Int64(name, radix: 36), value > 0, String(value, radix: 36) == name else { return nil }
        self.init(value)
    }
}
