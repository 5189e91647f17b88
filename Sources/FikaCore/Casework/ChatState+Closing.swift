/// The end of a case, and its second beginning.
extension ChatState {
    func closing(_ number: String, result: String, waives: Bool, by asker: Asker) throws(Refusal) -> Decision {
        let (file, channel) = try handledOpen(number, by: asker)
        guard let known = file.type.result(result)?.name else {
            throw .noSuchResult(result, allowed: file.type.results.map(\.name))
        }
        let missing = file.type.properties.filter { property in
            property.isRequired && !file.properties.contains { $0.name == property.name }
        }
        guard missing.isEmpty else { throw .casework(.missingProperties(missing.map(\.name))) }
        let open = openConsultations(of: file)
        guard waives || open.isEmpty else { throw .casework(.openConsultations(open.count)) }
        var changed = file
        let status = file.type.statuses[file.type.statuses.count - 1]
        changed.close(result: known, status: status, at: asker.now)
        let waived = open.isEmpty ? "" : " Consultations that were open: \(open.count)."
        var decision = told(
            .closed(file.id, result: known, status: status, by: asker.name, at: asker.now), changed,
            in: channel,
            "Case \(number) was closed by \(asker.name) with the result \(known).\(waived) "
                + "This channel is now read-only.", by: asker)
        for consultation in open {
            end(consultation, Grant.Ending(kind: .withdrawn, by: asker.name, at: asker.now), &decision)
        }
        return decision
    }

    /// The result is taken back, and with it what was to become of the file (ZGW: *einddatum* and *archiefactiedatum*
    /// are empty again).
    func reopening(_ number: String, reason: String, by asker: Asker) throws(Refusal) -> Decision {
        let (file, channel) = try handled(number, by: asker)
        guard !file.isOpen else { throw .casework(.isOpen(number)) }
        try requireReason(reason)
        let status = file.type.statuses[max(0, file.type.statuses.count - 2)]
        return stepping(
            .reopened(status: status, reason: reason), file, in: channel,
            "Case \(number) was reopened by \(asker.name), status \(status): \(reason)", by: asker)
    }
}
