import FikaCore
import IRCWire

/// Answers about people.
extension Viewer {
    func who(_ mask: String, _ entries: [Reply.WhoEntry], _ fields: WhoFields?) -> [IRCMessage] {
        entries.map { entry in fields.map { who(entry, $0) } ?? who(entry) }
            + [numeric(.rplEndOfWho, [mask], "End of WHO list")]
    }

    private func who(_ entry: Reply.WhoEntry) -> IRCMessage {
        let person = entry.person
        return numeric(
            .rplWhoReply,
            [
                entry.channel ?? "*", person.user, person.host, settings.serverName, person.nick, flags(entry),
            ], "0 \(entry.realname)")
    }

    /// WHOX: the fields that were asked for, in an order of its own.
    private func who(_ entry: Reply.WhoEntry, _ fields: WhoFields) -> IRCMessage {
        let person = entry.person
        let parameters = WhoFields.order.filter(fields.letters.contains).map { field in
            switch field {
            case "t": fields.token
            case "c": entry.channel ?? "*"
            case "u": person.user
            // The address itself is nobody's business.
            case "i": "255.255.255.255"
            case "h": person.host
            case "s": settings.serverName
            case "n": person.nick
            case "f": flags(entry)
            case "d": "0"
            case "l": String(entry.idleSeconds)
            case "a": person.accountName ?? "0"
            case "o": "n/a"
            default: entry.realname
            }
        }
        return numeric(.rplWhoSpcRpl, parameters)
    }

    private func flags(_ entry: Reply.WhoEntry) -> String {
        (entry.isAway ? "G" : "H") + (entry.isOperator ? "*" : "") + (entry.person.isBot ? "B" : "")
            + entry.status.signs(isMulti: has(.multiPrefix))
    }

    func whois(_ whois: Reply.Whois) -> [IRCMessage] {
        let person = whois.person
        let nick = person.nick
        let channels = whois.channels.map { $0.status.signs(isMulti: has(.multiPrefix)) + $0.channel }
        var lines = [numeric(.rplWhoisUser, [nick, person.user, person.host, "*"], whois.realname)]
        lines += listing(.rplWhoisChannels, [nick], channels)
        lines.append(numeric(.rplWhoisServer, [nick, settings.serverName], settings.description))
        if let away = whois.away { lines.append(numeric(.rplAway, [nick], away)) }
        if whois.isOperator { lines.append(numeric(.rplWhoisOperator, [nick], "is an IRC operator")) }
        if person.isBot { lines.append(numeric(.rplWhoisBot, [nick], "is a bot on \(settings.network)")) }
        if let account = person.accountName {
            lines.append(numeric(.rplWhoisAccount, [nick, account], "is logged in as"))
        }
        if whois.isSecure { lines.append(numeric(.rplWhoisSecure, [nick], "is using a secure connection")) }
        lines.append(
            numeric(
                .rplWhoisIdle, [nick, String(whois.idleSeconds), whois.signedOn.seconds],
                "seconds idle, signon time"))
        return lines + whoisMetadata(nick, whois.metadata) + [endOfWhois(nick)]
    }

    func endOfWhois(_ nick: String) -> IRCMessage {
        numeric(.rplEndOfWhois, [nick], "End of /WHOIS list")
    }

    func whowas(_ nick: String, _ people: some Sequence<Reply.Departed>) -> [IRCMessage] {
        people.flatMap { gone in
            let person = gone.person
            return [
                numeric(.rplWhowasUser, [person.nick, person.user, person.host, "*"], gone.realname),
                numeric(.rplWhoisServer, [person.nick, settings.serverName], settings.description),
            ]
        } + [endOfWhowas(nick)]
    }

    func endOfWhowas(_ nick: String) -> IRCMessage {
        numeric(.rplEndOfWhowas, [nick], "End of WHOWAS")
    }

    func userhost(_ entries: [Reply.WhoEntry]) -> [IRCMessage] {
        let words = entries.map { entry in
            let person = entry.person
            let sign = entry.isAway ? "-" : "+"
            return "\(person.nick)\(entry.isOperator ? "*" : "")=\(sign)\(person.user)@\(person.host)"
        }
        return words.isEmpty ? [numeric(.rplUserhost, [], "")] : listing(.rplUserhost, [], words)
    }

    /// A channel one is in already, as a JOIN of one's own.
    func place(_ channel: String, _ person: Person, realname: String) -> IRCMessage {
        let more = has(.extendedJoin) ? [person.accountName ?? "*", realname] : []
        return person.line("JOIN", [channel] + more, for: ViewerTraits(capabilities), forcesTrailing: !more.isEmpty)
    }

    /// A channel that has another name now, for a client that knows no RENAME.
    func moved(
        from old: String, to new: String, _ reason: String, _ person: Person, realname: String
    ) -> [IRCMessage] {
        let words = reason.isEmpty ? [] : [reason]
        let part = person.line(
            "PART", [old] + words, for: ViewerTraits(capabilities), forcesTrailing: !words.isEmpty)
        return [part, place(new, person, realname: realname)]
    }

    /// Told to the one who has just said so.
    func away(_ isAway: Bool) -> IRCMessage {
        isAway
            ? numeric(.rplNowAway, [], "You have been marked as being away")
            : numeric(.rplUnaway, [], "You are no longer marked as being away")
    }

    /// IRCv3 draft/persistence: the wish, and what comes of it.
    func stayingOn(_ wish: Bool?, isOn: Bool) -> IRCMessage {
        let words = [wish.map { $0 ? "ON" : "OFF" } ?? "DEFAULT", isOn ? "ON" : "OFF"]
        return line("PERSISTENCE", ["STATUS"] + words)
    }

    func isOn(_ nicks: [String]) -> [IRCMessage] {
        nicks.isEmpty ? [numeric(.rplIsOn, [], "")] : listing(.rplIsOn, [], nicks)
    }

    /// Without 253, which is only for a count above none (RFC 1459 §4.3.2): the rules do not know of connections that
    /// are not registered.
    func counts(_ counts: Reply.Counts) -> [IRCMessage] {
        let (all, most, invisible) = (counts.users, counts.usersMost, counts.invisible)
        let local = "Current local users \(all), max \(most)"
        let global = "Current global users \(all), max \(most)"
        return [
            numeric(
                .rplLuserClient, [], "There are \(all - invisible) users and \(invisible) invisible on 1 servers"),
            numeric(.rplLuserOp, [String(counts.operators)], "operator(s) online"),
            numeric(.rplLuserChannels, [String(counts.channels)], "channels formed"),
            numeric(.rplLuserMe, [], "I have \(all) clients and 0 servers"),
            numeric(.rplLocalUsers, [String(all), String(most)], local),
            numeric(.rplGlobalUsers, [String(all), String(most)], global),
        ]
    }
}
