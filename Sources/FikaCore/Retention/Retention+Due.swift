extension Retention {
    /// The day from which on a case that was closed then may be destroyed, at its beginning in UTC: the same day of a
    /// later year (*archiefactiedatum*), and 1 March where that year has no 29 February. nil: never.
    package func dueAt(closedAt: Timestamp) -> Timestamp? {
        guard case .destroy(let years) = self else { return nil }
        let (year, month, day) = closedAt.civilDate
        let text = "\((year + years).padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
        return Timestamp(dateText: text) ?? Timestamp(dateText: "\((year + years).padded(to: 4))-03-01")
    }
}

extension CaseFile {
    /// nil: it is open, or kept for ever.
    package var dueAt: Timestamp? {
        closedAt.flatMap { closedAt in retention?.dueAt(closedAt: closedAt) }
    }
}
