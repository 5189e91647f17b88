extension ChatState {
    func deciding(_ text: String, in number: String, validFrom: String?, by asker: Asker) throws(Refusal) -> Decision {
        let file = try knownCase(number, asker)
        try requireDeciding(file, asker)
        guard file.isOpen else { throw .caseIsClosed(number) }
        guard let channel = channels[file.channel] else { throw .noSuchCase(number) }
        guard !text.isEmpty else { throw .casework(.noDecision) }
        try requireShort(text, "decision")
        var from = asker.now
        if let validFrom {
            guard let date = Timestamp(dateText: validFrom) else { throw .casework(.notADate(validFrom)) }
            from = date
        }
        let taken = CaseDecision(
            number: file.decisions.count + 1, text: text, by: asker.name, at: asker.now, validFrom: from)
        return stepping(
            .decided(taken), file, in: channel,
            "Decided in \(number) by \(asker.name), valid from \(from.dateText): \(text)", by: asker)
    }
}
