/// What may be destroyed, and when. Whoever may see a case has no say in it: the keeper of the records sits at the
/// server's own socket.
extension ChatState {
    func requireRecordsKeeping(_ asker: Asker) throws(Refusal) {
        guard asker.operatorName != nil else { throw .operatorsOnly }
    }

    /// The case, if it may be destroyed at this moment.
    func destroyable(_ number: String, _ asker: Asker) throws(Refusal) -> CaseFile {
        let file = try knownCase(number, asker)
        if let obstacle = retentionObstacle(of: file) { throw .retention(number, obstacle) }
        let parts = cases.parts(of: file.id).count
        guard parts == 0 else { throw .retention(number, .hasParts(parts)) }
        return file
    }

    /// A main case and its parts are one file: none of them goes before the last of them may. nil: nothing stands in
    /// the way but, for a main case, that its parts go first.
    func retentionObstacle(of file: CaseFile) -> RetentionObstacle? {
        if let own = ownObstacle(of: file) { return own }
        let main = file.main.flatMap { cases[$0] } ?? file
        let others = ([main] + cases.parts(of: main.id)).filter { $0.id != file.id }
        return others.first { ownObstacle(of: $0) != nil }.map { .belongsWith($0.number) }
    }

    private func ownObstacle(of file: CaseFile) -> RetentionObstacle? {
        if let hold = file.hold { return .isHeld(reason: hold.reason) }
        guard !file.isOpen else { return .isOpen }
        guard let due = file.dueAt else { return .isKeptForever }
        guard due <= lastTime else { return .isNotDue(until: due) }
        guard file.lateFilings.isEmpty else { return .filingsWait(file.lateFilings.count) }
        let open = openConsultations(of: file).count
        return open == 0 ? nil : .consultationsAreOpen(open)
    }
}
