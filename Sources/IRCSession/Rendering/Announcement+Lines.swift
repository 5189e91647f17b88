import FikaCore
import IRCWire

extension Announcement {
    func lines(channel: String, missing: [String], acknowledged: [String]) -> [StructuredLine] {
        let first = StructuredLine(
            "ANNOUNCEMENT",
            [id.wire, channel, wantsAcknowledgement ? "1" : "0", String(acknowledged.count), String(missing.count)],
            sentence: "Announcement \(id.wire) in \(channel): "
                + "\(acknowledged.count) acknowledged, \(missing.count) missing"
                + (wantsAcknowledgement ? "" : " (none was asked for)"))
        let names = missing.joined(upTo: SessionLimit.chunkBytesMax)
        return [first] + names.map { StructuredLine("MISSING", [id.wire], text: $0, sentence: "Missing: \($0)") }
    }
}
