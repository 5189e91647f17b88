/// What the server tells of what is filed into cases.
enum FilingPhrase: Equatable, Sendable {
    case queued(number: String, receipt: String)
    case filed(number: String, count: Int, version: String)
    case filedAlready(number: String, count: Int, version: String)
    case unfiled(number: String, receipt: String)
    case unfiledAlready(number: String, receipt: String)
    case message(day: String, channel: String, nick: String, text: String)
    case takenBack
    case proposal(id: String, channel: String, account: String, place: String, number: String)
    case declined(id: String)

    case filing(number: String, day: String, account: String, what: String, version: String, ending: String)
    case note
    case messages(count: Int)
    case fromPlaces(first: String, others: [String])
    case ofThread(id: String)

    case likely(place: Int, number: String, title: String, reason: String)
    case likelyHint(id: String)
    case reasonHere
    case reasonNamed
    case reasonWords(words: String)
    case reasonHandler
    case reasonPerson(nick: String)
    case reasonThread(number: String)
}
