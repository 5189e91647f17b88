/// What may have changed on the server since it was told, and when it was asked for last; times are milliseconds since
/// 1970.
struct News: Equatable, Sendable {
    /// Between two questions about the same.
    static let spacing: Int64 = 2_000
    /// Cases of channels one is not in are told by nobody, so they are asked for again after so long, while somebody
    /// is there: a list that is read goes on the record of who saw what.
    static let casesMax: Int64 = 5 * 60_000
    /// Communities whose questions are asked for at one time; the others wait for the next.
    static let communitiesMax = 10

    private(set) var areCasesOld = false
    private(set) var isFileOld = false
    /// Folded channels of communities in which something may have been asked or answered.
    private(set) var communities: Set<String> = []
    var casesAt: Int64 = 0
    var fileAt: Int64 = 0
    var communitiesAt: Int64 = 0

    mutating func mark(cases: Bool = false, file: Bool = false) {
        areCasesOld = areCasesOld || cases
        isFileOld = isFileOld || file || cases
    }

    mutating func mark(community channel: String) { communities.insert(channel) }

    /// Whether the cases are to be asked for again now.
    mutating func takeCases(at now: Int64, isPresent: Bool) -> Bool {
        let age = now - casesAt
        guard (areCasesOld && age >= Self.spacing) || (isPresent && age >= Self.casesMax) else { return false }
        (areCasesOld, casesAt) = (false, now)
        return true
    }

    mutating func takeFile(at now: Int64) -> Bool {
        guard isFileOld, now - fileAt >= Self.spacing else { return false }
        (isFileOld, fileAt) = (false, now)
        return true
    }

    mutating func takeCommunities(at now: Int64) -> [String] {
        guard !communities.isEmpty, now - communitiesAt >= Self.spacing else { return [] }
        communitiesAt = now
        let taken = Array(communities.sorted().prefix(Self.communitiesMax))
        communities.subtract(taken)
        return taken
    }
}
