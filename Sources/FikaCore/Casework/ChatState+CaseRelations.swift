/// Main cases, their parts, and related cases. Whoever links two cases knows both; a link shows a case to nobody who
/// may not know it, so no line in a channel names the other one.
extension ChatState {
    /// One step deep, as in ZGW: what is a part has no parts. So there are no circles.
    func settingMain(of number: String, to other: String?, by asker: Asker) throws(Refusal) -> Decision {
        let (file, channel) = try handledOpen(number, by: asker)
        guard let other else {
            guard file.main != nil else { return Decision(reply: .caseFile(file, channel: channel.name)) }
            return stepping(
                .mainSet(nil), file, in: channel, "\(number) is part of no other case any more, by \(asker.name).",
                by: asker)
        }
        let main = try knownCase(other, asker)
        guard main.id != file.main else { return Decision(reply: .caseFile(file, channel: channel.name)) }
        guard main.id != file.id, main.main == nil, cases.parts(of: file.id).isEmpty else {
            throw .casework(.notLinkable)
        }
        guard cases.parts(of: main.id).count < settings.caseLinks else {
            throw .casework(.tooManyLinks(limit: settings.caseLinks))
        }
        return stepping(
            .mainSet(main.id), file, in: channel, "\(number) is now part of another case, by \(asker.name).",
            by: asker)
    }

    func relating(_ number: String, to other: String, by asker: Asker) throws(Refusal) -> Decision {
        let (file, channel) = try handledOpen(number, by: asker)
        let related = try knownCase(other, asker)
        guard related.id != file.id else { throw .casework(.notLinkable) }
        guard !file.related.contains(related.id) else {
            return Decision(reply: .caseFile(file, channel: channel.name))
        }
        guard max(file.related.count, related.related.count) < settings.caseLinks else {
            throw .casework(.tooManyLinks(limit: settings.caseLinks))
        }
        var decision = stepping(
            .related(related.id), file, in: channel, "\(number) was linked with another case by \(asker.name).",
            by: asker)
        decision.events.append(.casework(.step(related.id, .related(file.id), by: asker.name, at: asker.now)))
        return decision
    }

    func unrelating(_ number: String, from other: String, by asker: Asker) throws(Refusal) -> Decision {
        let (file, channel) = try handledOpen(number, by: asker)
        let related = try knownCase(other, asker)
        guard file.related.contains(related.id) else { throw .casework(.notLinked(other)) }
        var decision = stepping(
            .unrelated(related.id), file, in: channel,
            "\(number) is not linked with another case any more, by \(asker.name).", by: asker)
        decision.events.append(.casework(.step(related.id, .unrelated(file.id), by: asker.name, at: asker.now)))
        return decision
    }

    /// The linked cases that the asker may know.
    func links(of file: CaseFile, for asker: Asker) -> CaseLinks {
        func number(_ other: CaseFile?) -> String? {
            other.flatMap { mayKnow($0, asker) ? $0.number : nil }
        }
        return CaseLinks(
            main: number(file.main.flatMap { cases[$0] }), parts: cases.parts(of: file.id).compactMap(number),
            related: file.related.compactMap { number(cases[$0]) },
            documents: documents.documents(of: file.id).filter { mayKnow($0, asker) },
            consultations: access.consultations(in: file.id))
    }
}
