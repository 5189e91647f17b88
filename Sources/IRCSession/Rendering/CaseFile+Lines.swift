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
    func lines(channel: String, links: CaseLinks) -> [StructuredLine] {
        var lines = [line(channel: channel)]
        lines += roles.map { holder in
            StructuredLine(
                "CASEROLE", [number, holder.role.rawValue, holder.name],
                sentence: "\(number): \(holder.name) is \(holder.role.rawValue)")
        }
        if let suspendedAt {
            lines.append(
                StructuredLine(
                    "CASESUSPENDED", [number, suspendedAt.dateText],
                    sentence: "\(number): suspended since \(suspendedAt.dateText)"))
        }
        lines += properties.map { property in
            StructuredLine(
                "CASEPROPERTY", [number, property.name.word], text: property.value,
                sentence: "\(number): \(property.name): \(property.value)")
        }
        lines += linkLines(links) + decisions.map(line)
        lines += filings.map { $0.line("CASEFILING", number: number) }
        lines += lateLines
        if let result {
            lines.append(
                StructuredLine("CASERESULT", [number], text: result, sentence: "\(number): closed, result \(result)"))
        }
        if let retention { lines.append(line(retention)) }
        return lines
    }

    /// What waits for a handler.
    var lateLines: [StructuredLine] {
        lateFilings.map { $0.line("CASELATE", number: number, "waiting for a handler, ") }
    }

    private func linkLines(_ links: CaseLinks) -> [StructuredLine] {
        func line(_ kind: String, _ other: String, _ words: String) -> StructuredLine {
            StructuredLine("CASELINK", [number, kind, other], sentence: "\(number): \(words) \(other)")
        }
        return (links.main.map { [line("main", $0, "part of")] } ?? [])
            + links.parts.map { line("part", $0, "has the part") }
            + links.related.map { line("related", $0, "see also") }
    }

    private func line(_ decision: CaseDecision) -> StructuredLine {
        let words = [
            number, String(decision.number), decision.at.dateText, decision.by, decision.validFrom.dateText,
        ]
        return StructuredLine(
            "CASEDECISION", words, text: decision.text,
            sentence: "\(number): decision \(decision.number) of \(decision.at.dateText) by \(decision.by), "
                + "valid from \(decision.validFrom.dateText): \(decision.text)")
    }

    private func line(_ retention: Retention) -> StructuredLine {
        StructuredLine(
            "CASERETENTION", [number] + retention.words, sentence: "\(number): \(retention.sentence)")
    }
}

extension Retention {
    var words: [String] {
        switch self {
        case .keepForever: ["keep"]
        case .destroy(let years): ["destroy", String(years)]
        }
    }

    var sentence: String {
        switch self {
        case .keepForever: "kept for ever"
        case .destroy(1): "destroyed 1 year after it was closed"
        case .destroy(let years): "destroyed \(years) years after it was closed"
        }
    }
}

extension String {
    /// As one parameter: spaces become `_`.
    var word: String {
        isEmpty ? "*" : String(map { $0 == " " ? "_" : $0 })
    }
}
