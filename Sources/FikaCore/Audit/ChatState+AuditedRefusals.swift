/// Refusals that concern a case.
///
/// Rule: what goes on record is what was asked for, and nothing that was looked up. Why: a case that is hidden and one
/// that is not there leave the same line after the same steps, so that neither the trail nor the time tells them apart.
extension ChatState {
    func refusal(of command: Command, by actor: AuditEntry.Actor) -> [AuditEntry] {
        guard let subject = command.subject else { return [] }
        let numbers = Set(subject.numbers.filter(CaseFile.isNumber)).sorted().prefix(AuditEntry.casesMax)
        return [
            AuditEntry(
                at: lastTime, actor: actor, act: .refused, cases: Array(numbers), wanted: subject.wanted,
                document: subject.document, filing: subject.filing)
        ]
    }
}
