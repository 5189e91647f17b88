extension Event {
    /// Of the log, where it is no part of a case file: the event as it is when a person of this name is forgotten.
    package func erasing(_ name: String) -> Event {
        switch self {
        case .knowledge(.accepted(let solution, let question, let answer)):
            .knowledge(.accepted(solution.erasing(name), question: question, answer: answer))
        case .knowledge(.changed(let solution, let question, let answer)):
            .knowledge(.changed(solution.erasing(name), question: question, answer: answer))
        case .knowledge(.offered(let solution, let message)):
            .knowledge(.offered(solution.erasing(name), by: message))
        case .knowledge(.judged(let solution, let message, let account, let worked)):
            .knowledge(.judged(solution.erasing(name), of: message, by: account, worked: worked))
        case .knowledge(.asked(let question)): .knowledge(.asked(question.erasing(name)))
        case .knowledge(.moved(let id, let state, let by, let at)):
            .knowledge(.moved(id, to: state, by: by.erasing(name), at: at))
        case .announcement(.announced(let announcement)): .announcement(.announced(announcement.erasing(name)))
        case .channel(let event): .channel(event.erasing(name))
        default: self
        }
    }
}

extension ChannelEvent {
    fileprivate func erasing(_ name: String) -> ChannelEvent {
        switch self {
        case .topicChanged(let id, let channel, let by, let topic, let number):
            .topicChanged(id, name: channel, by: by.erasing(name), topic.erasing(name), number: number)
        case .modesChanged(let id, let channel, let by, let edits, let at):
            .modesChanged(
                id, name: channel, by: by.erasing(name), edits.filter { !$0.isAbout(name) }, at: at)
        case .renamed(let id, let old, let new, let by, let reason):
            .renamed(id, from: old, to: new, by: by.erasing(name), reason: reason)
        default: self
        }
    }
}

extension ModeEdit {
    /// A ban, an exception or a standing of the person.
    fileprivate func isAbout(_ name: String) -> Bool {
        switch self {
        case .list(_, let mask, _): BanMask(mask).names(name)
        case .status(_, let nick, _): casefold(nick) == casefold(name)
        case .flag, .key, .limit: false
        }
    }
}

extension Person {
    /// By the account, or by the nick that is its name.
    fileprivate func erasing(_ name: String) -> Person {
        casefold(accountName ?? nick) == casefold(name) ? .erased : self
    }
}

extension Solution {
    package func erasing(_ name: String) -> Solution {
        Solution(
            id: id, community: community, channel: channel, question: question, answer: answer,
            author: author.erasing(name), askedBy: askedBy?.erasing(name), acceptedBy: acceptedBy.erasing(name),
            at: at, owner: owner?.erasing(name), reviewBy: reviewBy, outdated: outdated?.erasing(name),
            edited: edited.map { Solution.Edit(by: $0.by.erasing(name), at: $0.at) }, use: use)
    }
}

extension Solution.Remark {
    fileprivate func erasing(_ name: String) -> Solution.Remark {
        Solution.Remark(by: by.erasing(name), at: at, reason: reason)
    }
}

extension Question {
    func erasing(_ name: String) -> Question {
        Question(
            id: id, community: community, channel: channel, asker: asker, askedBy: askedBy.erasing(name), at: at,
            state: state, helpers: helpers)
    }
}

extension Announcement {
    func erasing(_ name: String) -> Announcement {
        Announcement(
            id: id, community: community, author: author.erasing(name), wantsAcknowledgement: wantsAcknowledgement,
            at: at, aim: aim, acknowledgedBy: acknowledgedBy, comments: comments, reminders: reminders,
            waitingSince: waitingSince, replies: replies)
    }
}

extension Channel.Topic {
    fileprivate func erasing(_ name: String) -> Channel.Topic {
        Channel.Topic(text: text, setBy: setBy.erasing(name), at: at)
    }
}

extension Channel {
    mutating func erase(_ name: String) {
        topic = topic?.erasing(name)
        for list in [ChannelModes.List.bans, .banExceptions, .inviteExceptions] {
            modes[list] = modes[list].filter { !BanMask($0.mask).names(name) }.map {
                ChannelModes.ListEntry(mask: $0.mask, setBy: $0.setBy.erasing(name), at: $0.at)
            }
        }
    }
}

extension String {
    /// A name that stands alone.
    fileprivate func erasing(_ name: String) -> String {
        casefold(self) == casefold(name) ? Person.erased.nick : self
    }
}
