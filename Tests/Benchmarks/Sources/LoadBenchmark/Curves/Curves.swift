import Glibc

/// What a server costs as things grow: a table and a picture.
struct Curves {
    private static let archiveSizes = [10_000, 100_000, 1_000_000, 10_000_000]

    let peer: Peer
    /// For `growth.tsv` and `growth.svg`.
    let folder: String
    let messagesMax: Int
    /// Curves whose names begin so; the others stay as they are on record.
    let only: String

    private var table: String { folder + "/growth.tsv" }

    /// What there is so far is written down after each step: the last ones take long.
    func run() throws(LoadFault) {
        var points = only.isEmpty ? [] : Point.all(in: table).filter { !isWanted($0.curve) }
        for size in [10, 100, 1_000, 10_000] where isWanted(ChannelsCurve.curve) {
            try add(ChannelsCurve.points(Trial(peer), channels: size), to: &points)
        }
        for size in [10, 100, 1_000, 4_000, 10_000] where isWanted(MembersCurve.curve) {
            try add(MembersCurve.points(Trial(peer), members: size), to: &points)
        }
        for size in [1_000, 4_000, 10_000, 19_000] where isWanted(PeopleCurve.curve) {
            try add(PeopleCurve.points(Trial(peer), people: size), to: &points)
        }
        let archive = ArchiveCurve(peer)
        defer { archive.remove() }
        for size in Self.archiveSizes where size <= messagesMax && isWanted(ArchiveCurve.curve) {
            try add(archive.points(messages: size), to: &points)
        }
    }

    private func isWanted(_ curve: String) -> Bool { curve.hasPrefix(only) }

    private func add(_ new: [Point], to points: inout [Point]) throws(LoadFault) {
        for point in new { print(point.line) }
        fflush(nil)
        points += new
        let lines = points.map { $0.line + "\n" }.joined()
        try SmallFile.write("curve\tsize\tmeasure\tvalue\n" + lines, to: table)
        try SmallFile.write(Picture(points).text, to: folder + "/growth.svg")
    }
}
