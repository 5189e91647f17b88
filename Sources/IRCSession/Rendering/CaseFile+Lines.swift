import FikaCore
import IRCWire

extension CaseFile {
    func line(channel: String) -> StructuredLine {
        let handler = roles.first { $0.role == .handler }?.name
        let state = isOpen ? "open" : "closed"
        let due = isOpen ? "due \(deadline.dateText)" : "result: \(result ?? "none")"
        return StructuredLine(
            "CASE",
            [
                number, channel, type.id, status.word, confidentiality.rawValue, deadline.dateText, state,
                handler ?? "*",
            ], text: title,
            sentence: "\(number) \(title) (\(type.name), \(confidentiality.rawValue)), in \(channel): "
                + "\(state), \(status), \(due), handler \(handler ?? "nobody yet")")
    }

    /// Everything that belongs to the case.
    func lines(channel: String) -> [StructuredLine] {
        var lines = [line(channel: channel)]
        lines += roles.map { holder in
            StructuredLine(
                "CASEROLE", [number, holder.role.rawValue, holder.name],
                sentence: "\(number): \(holder.name) is \(holder.role.rawValue)")
        }
        lines += filings.map { $0.line(number: number) }
        if let result {
            lines.append(
                StructuredLine("CASERESULT", [number], text: result, sentence: "\(number): closed, result \(result)"))
        }
        return lines
    }
}

extension String {
    /// As one parameter: spaces become `_`.
    var word: String {
        isEmpty ? "*" : String(map { $0 == " " ? "_" : $0 })
    }
}
