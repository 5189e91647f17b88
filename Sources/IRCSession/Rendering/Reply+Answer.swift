import FikaCore
import IRCWire

extension Reply {
    /// What was read, as lines; what needs to know how it was asked for is told by the settlement.
    func answer(for viewer: Viewer) -> Answer {
        switch self {
        case .renamed(let old, let new, let reason, let person, let realname, let welcome):
            viewer.has(.channelRename)
                ? .nothing
                : welcome.reduce(.lines(viewer.moved(from: old, to: new, reason, person, realname: realname))) {
                    $0 + $1.answer(for: viewer)
                }
        case .invitations(let channels):
            .lines(
                channels.map { viewer.numeric(.rplInviteList, [$0]) }
                    + [viewer.numeric(.rplEndOfInviteList, [], "End of /INVITE list")])
        case .names where viewer.has(.noImplicitNames) || viewer.has(.draftNoImplicitNames):
            // Who asks gets them: NAMES has a purpose of its own.
            .nothing
        case .names(let channel, let isSecret, let members):
            .lines(viewer.names(channel, isSecret: isSecret, members) + [viewer.endOfNames(channel)])
        case .topic(let channel, let topic): .lines(viewer.topic(channel, topic))
        case .modes(let channel, let modes, let createdAt, let showsKey):
            .lines(viewer.modes(channel, modes, createdAt: createdAt, showsKey: showsKey))
        case .list(let channel, let list, let entries): .lines(viewer.list(channel, list, entries))
        case .channels(let channels): .lines(viewer.channels(channels))
        case .who(let mask, let entries): .lines(viewer.who(mask, entries, nil))
        case .whois(let whois): .lines(viewer.whois(whois))
        case .whowas(let nick, let people): .lines(viewer.whowas(nick, people))
        case .userhost(let entries): .lines(viewer.userhost(entries))
        case .isOn(let nicks): .lines(viewer.isOn(nicks))
        case .userModes(_, let modes): .line(viewer.numeric(.rplUserModeIs, [modes.text]))
        case .counts(let counts): .lines(viewer.counts(counts))
        case .inviting(let nick, let channel, let away):
            .lines(
                [viewer.numeric(.rplInviting, [nick, channel])]
                    + (away.map { [viewer.numeric(.rplAway, [nick], $0)] } ?? []))
        case .away(let nick, let message): .line(viewer.numeric(.rplAway, [nick], message))
        case .grants(let grants, let consultations):
            consultation(grants, consultations, for: viewer)
        case .cases, .caseFile, .caseTypes, .lateFilings, .communities, .announcement, .filed, .unfiled, .queued,
            .proposals, .declined:
            work(for: viewer)
        case .accepted, .acknowledged, .bot, .bots, .charter, .digest, .digestTime, .privateQuestions, .publishable,
            .questions, .showsHelp, .solution, .solvers:
            knowledge(for: viewer)
        case .document(let reply): reply.answer(for: viewer)
        case .place(let channel, let person, let realname): .line(viewer.place(channel, person, realname: realname))
        case .stayingOn(let wish, let isOn): .line(viewer.stayingOn(wish, isOn: isOn))
        case .metadata(let reply): reply.answer(for: viewer)
        case .watchList(let nicks): .lines(viewer.watchList(nicks))
        case .watchedPresence(let online, let offline): .lines(viewer.watched(online: online, offline: offline))
        case .readMark(let target, let time): viewer.readMark(target, time)
        // An operator's tool prints these; no command of the wire asks for them.
        case .accounts, .done, .export, .guest, .made, .registered, .retention: .nothing
        }
    }

    /// Answers to Fika's own verbs.
    private func work(for viewer: Viewer) -> Answer {
        switch self {
        case .cases(let files, let channels):
            return viewer.answer(
                "fika/cases", files.map { $0.line(channel: channels[$0.channel] ?? "*") }, none: "There are no cases")
        case .caseFile(let file, let channel, let links):
            return viewer.answer("fika/case", file.lines(channel: channel, links: links), none: "")
        case .lateFilings(let files):
            return viewer.answer("fika/late", files.flatMap(\.lateLines), none: "Nothing waits for you")
        case .caseTypes(let types):
            return viewer.answer("fika/casetypes", types.map(\.line), none: "There are no case types")
        case .communities(let communities, let channels):
            return viewer.answer(
                "fika/communities", communities.map { $0.line(channel: channels[$0.channel] ?? "*") },
                none: "There are no communities")
        case .announcement(let announcement, let channel, let missing, let acknowledged):
            let lines = announcement.lines(channel: channel, missing: missing, acknowledged: acknowledged)
            return .lines(lines.flatMap { viewer.lines($0) })
        case .filed(let filing, let number, let isNew):
            return viewer.answer(filing.receipt("FILED", number: number, isNew: isNew))
        case .unfiled(let filing, let number, let isNew):
            return viewer.answer(filing.receipt("UNFILED", number: number, isNew: isNew))
        case .proposals(let proposals, let channels):
            return viewer.answer(
                "fika/proposals", proposals.map { $0.line(channel: channels[$0.channel] ?? "*") },
                none: "No proposals wait for you")
        case .declined(let proposal):
            return viewer.answer(
                StructuredLine("DECLINED", [proposal.wire], sentence: "Declined the proposal \(proposal.wire)"))
        case .queued(let filing, let number):
            let words = [number, String(filing.id.value), String(filing.version), String(filing.messages.count)]
            let sentence = "\(number) is closed: F\(filing.id.value) waits for a handler of the case"
            return viewer.answer(StructuredLine("QUEUED", words, sentence: sentence))
        default:
            return .nothing
        }
    }
}

extension Bool {
    /// Whether something came of it or had been so before.
    var word: String { self ? "new" : "same" }
}
