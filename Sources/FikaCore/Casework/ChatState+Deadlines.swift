/// Moving a deadline (ZGW *verlenging* and *opschorting*).
extension ChatState {
    func extending(_ number: String, reason: String, by asker: Asker) throws(Refusal) -> Decision {
        let (file, channel) = try handledOpen(number, by: asker)
        try requireReason(reason)
        guard file.type.extensionDays > 0 else { throw .casework(.notExtendable) }
        guard file.extensions < file.type.extensionsMax else {
            throw .casework(.extendedAlready(limit: file.type.extensionsMax))
        }
        guard file.suspendedAt == nil else { throw .casework(.isSuspended) }
        let deadline = file.deadline.adding(days: file.type.extensionDays)
        return stepping(
            .extended(deadline: deadline, reason: reason), file, in: channel,
            "The deadline of \(number) is now \(deadline.dateText), extended by \(asker.name): \(reason)", by: asker)
    }

    func suspending(_ number: String, reason: String, by asker: Asker) throws(Refusal) -> Decision {
        let (file, channel) = try handledOpen(number, by: asker)
        try requireReason(reason)
        guard file.type.allowsSuspension else { throw .casework(.notSuspendable) }
        guard file.suspendedAt == nil else { throw .casework(.isSuspended) }
        return stepping(
            .suspended(reason: reason), file, in: channel, "\(number) was suspended by \(asker.name): \(reason)",
            by: asker)
    }

    /// The deadline moves by the time the case waited.
    func resuming(_ number: String, by asker: Asker) throws(Refusal) -> Decision {
        let (file, channel) = try handledOpen(number, by: asker)
        guard let since = file.suspendedAt else { throw .casework(.isNotSuspended) }
        let waited = max(0, asker.now.milliseconds - since.milliseconds)
        let deadline = Timestamp(milliseconds: file.deadline.milliseconds + waited)
        return stepping(
            .resumed(deadline: deadline), file, in: channel,
            "\(number) goes on, by \(asker.name). Its deadline is now \(deadline.dateText).", by: asker)
    }
}
