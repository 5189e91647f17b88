/// The lines that say, on both sides, what was filed and what was taken out again.
extension ChatState {
    func tellFiling(_ filing: Filing, in file: CaseFile, at time: Timestamp, _ decision: inout Decision) {
        let again = filing.version > 1 ? " (version \(filing.version))" : ""
        let receipt = "\(again) by \(filing.who). Receipt F\(filing.id).\(doubt(of: filing, in: file))"
        let here = filing.source.isNote ? "a note" : "\(filing.amount) from \(filing.origin)"
        let tags = tags(of: filing, in: file)
        tellSource(
            of: filing, "Filed: \(filing.amount) into \(spoken(file, of: filing))\(receipt)", tags, at: time,
            &decision)
        tellCase(file, "Filed here: \(here)\(receipt)", tags, at: time, &decision)
    }

    /// Why a bot did it that nobody had asked, and how it is undone: the reason is the bot's, so it is quoted.
    private func doubt(of filing: Filing, in file: CaseFile) -> String {
        guard let judgement = filing.judgement else { return "" }
        let no = settings.rejections.first.map { "React with \($0), or say" } ?? "Say"
        return " Its reason: “\(judgement.reason)” Not right? \(no) CASE UNFILE \(file.number) F\(filing.id) :why."
    }

    /// For programs: which receipt a no takes out.
    private func tags(of filing: Filing, in file: CaseFile) -> [Message.Tag] {
        guard filing.judgement != nil else { return [] }
        return [Message.Tag(key: Filing.aloneTag, value: "\(file.number)/F\(filing.id)")]
    }

    /// Where it was said: that it is kept, and not yet in the file.
    func tellQueueing(of filing: Filing, in file: CaseFile, at time: Timestamp, _ decision: inout Decision) {
        tellSource(
            of: filing,
            "Kept: \(filing.amount) for \(spoken(file, of: filing)), which is closed, by \(filing.who). It waits for a "
                + "handler. Receipt F\(filing.id).", at: time, &decision)
    }

    /// Why it was taken out may be as confidential as the case: it is told there alone.
    func tellWithdrawal(
        of filing: Filing, _ withdrawal: Filing.Withdrawal, from file: CaseFile, at time: Timestamp,
        _ decision: inout Decision
    ) {
        let what = filing.source.isNote ? "a note" : "\(filing.amount) from \(filing.origin)"
        tellSource(
            of: filing,
            "Taken out of \(spoken(file, of: filing)) again by \(withdrawal.by): F\(filing.id), \(filing.amount).",
            at: time, &decision)
        tellCase(
            file, "Taken out by \(withdrawal.by): F\(filing.id), \(what). Reason: \(withdrawal.reason)", at: time,
            &decision)
    }

    /// Where it was said. A note was said nowhere.
    private func tellSource(
        of filing: Filing, _ text: String, _ tags: [Message.Tag] = [], at time: Timestamp, _ decision: inout Decision
    ) {
        switch filing.source {
        case .thread(let root, let channel, _):
            guard let channel = channels[channel] else { return }
            decision.notice(text, in: channel, parent: root, tags, by: self, at: time)
        case .messages(let channel, _):
            guard let channel = channels[channel] else { return }
            decision.notice(text, in: channel, parent: filing.messages.first, by: self, at: time)
        case .conversation(let one, let other, let names):
            let place = Message.Place.direct(from: one, to: other, toNick: names.last ?? "*")
            decision.notice(text, at: place, parent: filing.messages.first, by: self, at: time)
        case .note: break
        }
    }

    private func tellCase(
        _ file: CaseFile, _ text: String, _ tags: [Message.Tag] = [], at time: Timestamp, _ decision: inout Decision
    ) {
        guard let channel = channels[file.channel] else { return }
        decision.notice(text, in: channel, tags, by: self, at: time)
    }

    /// Where it was said, not everybody may know of a case above `internal`, and the other side of a conversation
    /// perhaps of none.
    private func spoken(_ file: CaseFile, of filing: Filing) -> String {
        let isKnown =
            if case .conversation(_, let other, _) = filing.source {
                other.flatMap { accounts[$0] }.map { mayKnow(file, $0) } ?? false
            } else {
                file.confidentiality <= .internal
            }
        return isKnown ? "case \(file.number)" : "a case"
    }
}

extension Filing {
    /// The tag on the lines that tell of what a bot filed of its own accord; its value is `2026-0042/F7`.
    static let aloneTag = "+fika/filed-alone"

    fileprivate var who: String {
        if let judgement { return "\(filedBy) on its own, \(judgement.percent) % sure" }
        let through = filedThrough.map { " through \($0)" } ?? ""
        return filedBy + through + (proposedBy.map { ", as \($0) proposed" } ?? "")
    }

    /// As people say where it came from.
    package var origin: String {
        switch source {
        case .thread(_, _, let name), .messages(_, let name): name
        case .conversation(_, _, let names): "a conversation of \(names.joined(separator: " and "))"
        case .note: "a note"
        }
    }
}
