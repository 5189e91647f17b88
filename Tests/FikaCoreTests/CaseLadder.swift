@testable import FikaCore

/// The ladder, written out once more.
enum CaseLadder {
    static func step(_ level: Confidentiality) -> Int {
        [
            "public", "restricted-public", "internal", "case-confidential", "confidential", "strictly-confidential",
            "secret", "top-secret",
        ].firstIndex(of: level.rawValue) ?? -1
    }
}
