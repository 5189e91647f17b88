extension CaseFile {
    /// What a step changes of the case itself.
    mutating func take(_ step: CaseStep, at time: Timestamp) {
        switch step {
        case .extended(let deadline, _):
            self.deadline = deadline
            extensions += 1
        case .suspended: suspendedAt = time
        case .resumed(let deadline):
            self.deadline = deadline
            suspendedAt = nil
        case .propertySet(let name, let value): set(name, to: value)
        case .mainSet(let main): self.main = main
        case .related(let other): if !related.contains(other) { related.append(other) }
        case .unrelated(let other): related.removeAll { $0 == other }
        case .decided(let decision): decisions.append(decision)
        case .reopened(let status, _):
            self.status = status
            result = nil
            closedAt = nil
        case .warned(let deadline, let isDue):
            // What is due is not announced as near any more.
            warnedOf = deadline
            if isDue { warnedOn = deadline }
        case .admitted(let filing): take(filing)
        case .held(let reason): hold = CaseHold(reason: reason, since: time)
        case .released: hold = nil
        case .declined(let filing, _): lateFilings.removeAll { $0.id == filing.id }
        }
    }

    mutating func take(_ filing: Filing) {
        filings.removeAll { $0.id == filing.id }
        lateFilings.removeAll { $0.id == filing.id }
        filings.append(filing)
    }

    mutating func dismiss(_ account: AccountID) {
        if let holder = roles.first(where: { $0.account == account }) { formerHolders[account] = holder.name }
        roles.removeAll { $0.account == account }
    }

    mutating func queue(_ filing: Filing) {
        lateFilings.removeAll { $0.id == filing.id }
        lateFilings.append(filing)
    }

    mutating func close(result: String, status: String, at time: Timestamp) {
        self.result = result
        self.status = status
        closedAt = time
        suspendedAt = nil
    }

    private mutating func set(_ name: String, to value: String?) {
        properties.removeAll { $0.name == name }
        guard let value else { return }
        properties.append(PropertyValue(name: name, value: value))
        let order = type.properties.map(\.name)
        properties.sort { (order.firstIndex(of: $0.name) ?? 0) < (order.firstIndex(of: $1.name) ?? 0) }
    }
}
