/// Giving a case file out of the house: by an operator alone, with a reason, on record, and never silently.
extension ChatState {
    /// For the archive everything; for an account what it may have, which is nothing of a case it does not see whole.
    func exporting(_ number: String, reason: String, for name: String?, by asker: Asker) throws(Refusal) -> Decision {
        guard let operatorName = asker.operatorName else { throw .operatorsOnly }
        let (file, channel) = try handled(number, by: asker)
        try requireReason(reason)
        let reader = try name.map { name throws(Refusal) in try exportReader(name, of: file, asker) }
        let all = documents.documents(of: file.id)
        let shown = all.filter { document in reader.map { mayRead(document, $0) } ?? true }
        let linked = links(of: file, for: reader ?? asker)
        let export = CaseExport(
            file: file, channel: channel.name, links: linked, grants: access.grants(in: file.id),
            consultations: access.consultations(in: file.id), documents: shown, withheld: all.count - shown.count,
            exportedBy: operatorName, reader: reader?.account?.name, reason: reason, at: asker.now,
            linked: numbers(of: linked), end: nextMessage,
            timelineEnd: cases.timelineLength(of: file.id) + 1)
        var decision = Decision(reply: .export(export))
        let whom = export.reader.map { " for \($0)" } ?? ""
        decision.notice(
            "The file of \(number) was exported\(whom) by the operator \(operatorName): \(reason)", in: channel,
            by: self, at: asker.now)
        decision.audits.append(
            AuditEntry(
                at: asker.now, actor: .serverOperator(operatorName), act: .exported, cases: [number],
                account: reader?.account?.id, count: shown.count, reason: reason))
        return decision
    }

    private func exportReader(_ name: String, of file: CaseFile, _ asker: Asker) throws(Refusal) -> Asker {
        guard let account = accounts[name: name] else { throw .noSuchAccount(name) }
        guard mayKnow(file, account) else { throw .aboveClearance(account.clearance) }
        return Asker(
            sessionID: nil, session: nil, user: nil, account: account, operatorName: nil, now: asker.now)
    }

    private func numbers(of links: CaseLinks) -> [CaseID: String] {
        var numbers: [CaseID: String] = [:]
        for number in [links.main].compactMap(\.self) + links.parts + links.related {
            if let id = cases[number: number]?.id { numbers[id] = number }
        }
        return numbers
    }
}
