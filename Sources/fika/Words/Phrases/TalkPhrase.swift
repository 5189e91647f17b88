/// What is said in channels, and around it.
enum TalkPhrase: Equatable, Sendable {
    case inNoChannelYet
    case noCommand(word: String)
    case didYouMean(command: String)
    case seeHelp
    case usage(usage: String)
    case alsoKnownAs(aliases: String)
    case helpEnding
    case notALine
    case inNoChannel
    case inChannels(names: String)
    case talkingTo(target: String)
    case noMessage(id: String)
    case noDay(day: String)

    case joinedMyself(channel: String)
    case joined(channel: String, nick: String)
    case left(channel: String, nick: String, reason: String)
    case removed(channel: String, nick: String, other: String, reason: String)
    case wentAway(nick: String, reason: String)
    case renamed(nick: String, new: String)
    case topicSet(channel: String, nick: String, topic: String)
    case invited(nick: String, other: String, channel: String)
    case modeSet(channel: String, nick: String, modes: String)
    case topic(channel: String, topic: String)
    case noTopic(channel: String)
    case isAway(nick: String, reason: String)
    case present(channel: String, count: Int, names: String)
    case presentAndMore(channel: String, count: Int, names: String, more: Int)
    case whoAway(nick: String, name: String, place: String)
    case whoHere(nick: String, name: String, place: String)
    case inPlace(place: String)
    case bot
    case asksToAcknowledge(id: String)
    case toFileIt(id: String)
    case toTakeItOut(id: String)
    case reacted(place: String, nick: String, emoji: String, quote: String)
    case tookBack(place: String, nick: String, emoji: String, quote: String)
    case redacted(place: String, nick: String, quote: String)

    case nowMuted(target: String)
    case nowUnmuted(target: String)
    case nowPinned(target: String)
    case nowUnpinned(target: String)
    case nowFollowed(target: String)
    case nowUnfollowed(target: String)
    case quietHours(from: String, until: String)
    case noQuietHours
    case noServer(name: String, names: String)
    case onServer(name: String)
    case searched(servers: String)
    case noHit(number: Int)
    case draftOf(target: String, text: String)
    case noDrafts
    case draftKept(target: String)
    case draftForgotten(target: String)
}
