import FikaCore
import IRCWire

extension Announcement {
    func lines(channel: String, missing: [String], acknowledged: [String]) -> [StructuredLine] {
        let first = StructuredLine(
            "ANNOUNCEMENT",
            [
                id.wire, channel, wantsAcknowledgement ? "1" : "0", String(acknowledged.count), String(missing.count),
                String(replies?.count ?? 0), replies.map { String($0.secondsMean) } ?? "*",
                replies.map { String($0.secondsMost) } ?? "*", waitingSince.map(\.dateText) ?? "*",
            ],
            sentence: "Announcement \(id.wire) in \(channel): "
                + "\(acknowledged.count) acknowledged, \(missing.count) missing"
                + (wantsAcknowledgement ? "" : " (none was asked for)") + replying)
        let names = missing.joined(upTo: SessionLimit.chunkBytesMax)
        return [first] + names.map { StructuredLine("MISSING", [id.wire], text: $0, sentence: "Missing: \($0)") }
    }

    private var replying: String {
        (replies.map { "; \(author) replied to comments \($0.count) times, after \($0.secondsMean.span) on average" }
            ?? "")
            + (waitingSince.map { "; comments wait for a reply since \($0.dateText)" } ?? "")
    }
}

extension Announcement.Replies {
    fileprivate var secondsMean: Int64 { secondsTotal / Int64(max(1, count)) }
}

extension Int64 {
    /// Seconds as people say them.
    fileprivate var span: String {
        if self < 120 { return "\(self) s" }
        return self < 7_200 ? "\(self / 60) min" : "\(self / 3_600) h"
    }
}
