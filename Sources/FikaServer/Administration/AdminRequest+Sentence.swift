import FikaCore

extension AdminRequest {
    /// What to say when it is done; `made` is what the rules name, a channel for one. Cases are shown
    /// instead.
    func sentence(made: String?) -> String {
        switch self {
        case .addAccount(let name, _, _): "Account \(name) is there."
        case .addGuest(let name, _, _, _, let ends):
            "Guest \(name) is there\(ends.map { " until \($0.lastDayText)" } ?? "")."
        case .setGuestEnd(let name, let ends):
            "The account of guest \(name) \(ends.map { "ends \($0.lastDayText)" } ?? "has no end")."
        case .setPassword(let name, _): "Account \(name) has a new password."
        case .setClearance(let name, let clearance): "Account \(name) is cleared for \(clearance.rawValue)."
        case .addCertificate(let account, let fingerprint):
            "Whoever shows the certificate \(fingerprint.text) is \(account)."
        case .removeCertificate(let account, let fingerprint):
            "The certificate \(fingerprint.text) is no longer \(account)'s."
        case .disableAccount(let name): "Account \(name) is disabled, and its connections are ended."
        case .enableAccount(let name): "Account \(name) is enabled."
        case .eraseAccount(let name, _): "\(name) is erased."
        case .createCommunity(let name, _, _, _): "Community \(name) has the channel \(made ?? "#" + name)."
        case .addMember(let community, let account): "\(account) is a member of \(community)."
        case .removeMember(let community, let account): "\(account) is no member of \(community) any more."
        case .addOwner(let community, let account): "\(account) is an owner of \(community)."
        case .holdCase(let number, _): "\(number) is not destroyed until the hold is released."
        case .releaseCase(let number, _): "\(number) may be destroyed again when its time is up."
        case .destroyCase(let number, _): "\(number) is destroyed."
        case .unfile(let number, let filing, _): "F\(filing) is out of the file of \(number)."
        case .keepSolutions(let community, let kept): "\(kept.count) solutions are in \(community)."
        case .importing(let channel, let lines): "\(lines.count) lines are in \(channel)."
        default: "Done."
        }
    }
}

extension AdminRequest {
    /// What is asked for, without what it is about: for the log.
    package var name: String {
        Mirror(reflecting: self).children.first?.label ?? "\(self)"
    }
}
