/// Whom an announcement is for, and who has not said that they read it.
extension ChatState {
    /// `handlers:building-permit`, `members:fire-wardens` or `accounts:anna,bert`.
    func aim(_ text: String, _ asker: Asker) throws(Refusal) -> Announcement.Aim {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw .noSuchAim(text) }
        switch parts[0] {
        case "handlers":
            guard cases.types.contains(where: { casefold($0.id) == casefold(parts[1]) }) else {
                throw .noSuchCaseType(parts[1])
            }
            return .handlers(caseType: parts[1])
        case "members": return .members(try knownCommunity(parts[1], asker).id)
        case "accounts":
            var found: [AccountID] = []
            for name in parts[1].split(separator: ",") {
                guard let account = accounts[name: String(name)], !account.isBot else {
                    throw .noSuchAccount(String(name))
                }
                if !found.contains(account.id) { found.append(account.id) }
            }
            return .accounts(found)
        default: throw .noSuchAim(text)
        }
    }

    /// People who may know its community, in the order of their accounts.
    func audience(of announcement: Announcement, in community: Community) -> [Account] {
        let wanted: [AccountID] =
            switch announcement.aim {
            case nil: community.members
            case .members(let id): communities[id]?.members ?? []
            case .accounts(let accounts): accounts
            case .handlers(let type):
                cases.all.filter { $0.isOpen && casefold($0.type.id) == casefold(type) }
                    .flatMap { file in file.roles.filter { $0.role == .handler }.map(\.account) }
            }
        return Set(wanted).sorted().compactMap { accounts[$0] }.filter {
            !$0.isBot && !$0.isDisabled && mayKnow(community, $0)
        }
    }

    /// Those whom it is for, but for its author, who have not acknowledged it.
    func missing(of announcement: Announcement, in community: Community) -> [Account] {
        let done = Set(announcement.acknowledgedBy)
        return audience(of: announcement, in: community).filter {
            !done.contains($0.id) && $0.name != announcement.author
        }
    }

    /// Nobody who has acknowledged it is told again.
    func remindMissing(at now: Timestamp, _ decision: inout Decision) {
        for announcement in announcements.wanting {
            let round = announcement.reminders ?? 0
            guard round < settings.acknowledgementReminderHours.count,
                now >= announcement.at.adding(seconds: settings.acknowledgementReminderHours[round] * 3_600),
                let community = communities[announcement.community], let channel = channels[community.channel]
            else { continue }
            // After a long stop the rounds that are over count as one.
            let over = settings.acknowledgementReminderHours.filter {
                now >= announcement.at.adding(seconds: $0 * 3_600)
            }.count
            decision.events.append(.announcement(.reminded(announcement.id, round: over)))
            for account in missing(of: announcement, in: community) {
                let text =
                    "\(announcement.author) asks you to acknowledge the announcement of "
                    + "\(announcement.at.dateText) in \(channel.name): react to it there."
                decision.tell(account, text, about: [], by: self, at: now)
            }
        }
    }
}

extension Announcement {
    /// The tag of an announcement that is for some people only.
    static let aimTag = "+fika/for"
}
