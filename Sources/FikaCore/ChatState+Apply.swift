extension ChatState {
    /// What an event changes. It never fails and never asks whether it may: that was decided.
    mutating func apply(_ event: Event) {
        if let id = event.timelineCase { cases.lengthenTimeline(of: id) }
        switch event {
        case .session(let event): presence.apply(event)
        case .user(let event): apply(event)
        case .account(let event):
            if case .erased(let id, _) = event { forget(id) }
            accounts.apply(event)
        case .channel(let event): apply(event)
        case .message(let event): apply(event)
        case .community(let event): communities.apply(event)
        case .casework(let event): cases.apply(event)
        case .document(let event): apply(event)
        case .access(let event): access.apply(event)
        case .knowledge(let event):
            solutions.apply(event)
            noteChange(by: event)
            questions.apply(event, keeping: settings.questionsMax)
        case .reading(let event): apply(event)
        case .announcement(let event): announcements.apply(event, keeping: settings.openAnnouncements)
        case .metadata(let event): metadata.apply(event)
        case .retention(let event): apply(event)
        }
    }

    private mutating func apply(_ event: UserEvent) {
        presence.apply(event)
        switch event {
        // What was said of someone without an account ends with them, or becomes the account's.
        case .quit(let user, _, _), .loggedIn(let user, _, _): metadata.removeAll(of: .user(user))
        case .appeared, .nickChanged, .awayChanged, .modesChanged, .hostChanged, .realnameChanged, .wallops: break
        }
    }

    mutating func apply(_ event: ChannelEvent) {
        if case .dropped(let channel) = event { metadata.removeAll(of: .channel(channel)) }
        channels.apply(event)
        if case .renamed(_, let old, let new, _, _) = event { readMarks.rename(old, to: new) }
        if let topic = event.topicEntry { nextMessage = max(nextMessage, topic.id.next) }
        keptMemberships.apply(event)
        presence.apply(event)
    }

    private mutating func apply(_ event: DocumentEvent) {
        documents.apply(event)
        switch event {
        case .ticketIssued(let ticket, let at):
            tickets.issue(ticket, at: at, perAccount: settings.ticketsPerAccount, total: settings.ticketsMax)
        case .uploadBegun(let ticket, let end): tickets.extend(ticket, until: end)
        case .ticketSpent(let ticket): tickets.spend(ticket)
        case .hosted(let event): hosted.apply(event)
        case .added, .versionAdded, .commented: break
        }
    }

    private mutating func apply(_ event: ReadingEvent) {
        readMarks.apply(event)
        presence.apply(event)
    }

    private mutating func apply(_ event: MessageEvent) {
        switch event {
        case .posted(let message):
            if message.isStored {
                nextMessage = max(nextMessage, message.id.next)
            } else {
                nextFleeting = MessageID(message.id.value - 1)
            }
            presence.spoke(message.author.nick, at: message.at)
        case .redacted(let redaction):
            nextMessage = max(nextMessage, redaction.id.next)
            solutions.all(saidIn: redaction.parent).forEach { solutionChanges.note($0) }
        case .imported(let messages):
            for message in messages {
                nextMessage = max(nextMessage, message.id.next)
            }
        }
    }
}
