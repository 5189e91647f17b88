/// What the server tells of cases.
enum CasePhrase: Equatable, Sendable {
    case summary(
        number: String, title: String, status: String, phase: String, due: String, handler: String, type: String,
        confidentiality: String, channel: String)
    case nobody
    case role(number: String, account: String, role: String)
    case result(number: String, result: String)
    case type(id: String, name: String, days: String, statuses: String)
    case suspended(number: String, since: String)
    case property(number: String, name: String, value: String)
    case link(number: String, kind: String, other: String)
    case decision(number: String, decision: String, kind: String, account: String, from: String, text: String)
    case waiting(
        number: String, receipt: String, count: Int, channel: String, account: String, day: String, thread: String)
    case keptForEver(number: String)
    case destroyed(number: String, years: String)
    case held(number: String, since: String, reason: String)
    case event(place: String, day: String, text: String, account: String)
    case more(number: String, kind: String, count: String)
}
