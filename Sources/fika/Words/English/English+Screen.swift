extension English {
    func text(_ phrase: ScreenPhrase) -> String {
        switch phrase {
        case .unreadLine(let count): "\(count) unread"
        case .tooSmall(let columns, let rows): "The window is too small: \(columns)×\(rows)"
        case .home: "Server"
        case .section(let section): heading(section)
        case .threadIn(let name): "Thread in \(name)"
        case .day(let weekday, let day, let month, let year, let fromToday):
            date(weekday, day, month, year, fromToday)
        case .daysLeft(let days):
            days < 0 ? "\(counted(-days, "day", "days")) late" : days == 0 ? "today" : counted(days, "day", "days")
        case .daysLeftShort(let days): days < 0 ? "\(-days)d late" : days == 0 ? "today" : "\(days)d"
        case .cameIn(let names): "→ \(names)"
        case .wentOut(let names): "← \(names)"
        case .andMore(let count): " and \(count) more"
        case .takenBack: "(taken back)"
        case .notSent: "(not sent)"
        case .questionMark: "? question"
        case .solutionMark: "✓ solution"
        case .documentMark(let name): "document \(name)"
        case .connectingNow: "Connecting…"
        case .retrying(let seconds): "No connection, again in \(seconds) s"
        case .notConnected: "No connection"
        case .unreadConversations(let count): "\(count) unread"
        case .openQuestions(let count): "\(count) open"
        case .fetching: "Fetching…"
        case .nothingYet: "Nothing was said here yet. Type to say something."
        case .firstSteps(let palette, let help):
            "Nothing is open yet. \(palette) finds cases, communities and people, and does everything; alt-1 opens "
                + "what has the number 1 in the list; \(help) tells what can be done."
        case .helpHint: "? help"
        case .sharedHint(let key): "\(key) the part of the case  ? help"
        case .asked(let nick, let channel, let key):
            "\(nick) asks you for advice in a case, in \(channel). \(key) goes there."
        case .pastHint: "Esc to the newest"
        case .threadHint: "Esc closes the thread"
        case .copyHint: "Esc shows the frame again"
        case .linkCopied(let link): "The address is in the clipboard: \(link)"
        case .membersHeading(let count): counted(count, "person", "people")
        default: field(phrase)
        }
    }

    private func field(_ phrase: ScreenPhrase) -> String {
        switch phrase {
        case .closed: "closed"
        case .fieldStatus: "Status"
        case .fieldHandler: "Handler"
        case .fieldDeadline: "Due"
        case .fieldType: "Type"
        case .fieldConfidentiality: "Level"
        case .rolesHeading: "Roles"
        case .documentsHeading: "Documents"
        case .consultationsHeading: "Consultations"
        case .filingsHeading: "Filed"
        case .othersHeading: "Also"
        default: ""
        }
    }

    private func heading(_ section: ListItem.Section) -> String {
        switch section {
        case .pinned: "Pinned"
        case .unread: "Unread"
        case .cases: "Cases"
        case .communities: "Communities"
        case .channels: "Channels"
        case .people: "People"
        }
    }

    private func date(_ weekday: Int, _ day: Int, _ month: Int, _ year: Int, _ fromToday: Int) -> String {
        if fromToday == 0 { return "Today" }
        if fromToday == -1 { return "Yesterday" }
        let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        let date = "\(weekdays[weekday]) \(day) \(months[month - 1])"
        return fromToday > -300 ? date : date + " \(year)"
    }
}
