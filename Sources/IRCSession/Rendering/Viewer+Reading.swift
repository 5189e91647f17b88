import FikaCore
import IRCWire

extension Viewer {
    /// Nothing for a client that does not know of it: the mark also comes with a JOIN.
    func readMark(_ target: String, _ time: Timestamp?) -> Answer {
        guard has(.readMarker) else { return .nothing }
        let text = time.map { "timestamp=" + ServerTime.format(milliseconds: $0.milliseconds) } ?? "*"
        return .line(line("MARKREAD", [target, text]))
    }
}
