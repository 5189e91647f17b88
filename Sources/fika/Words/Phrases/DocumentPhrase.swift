/// Grants, consultations and documents, and files that go up and down.
enum DocumentPhrase: Equatable, Sendable {
    case grant(key: String, account: String, slice: String, until: String, state: String, by: String, reason: String)
    case consultation(
        key: String, channel: String, by: String, account: String, day: String, state: String, question: String)
    case consultationAnswer(key: String, day: String, id: String)
    case consultationRequest(key: String, request: String, state: String, reason: String)
    case wholeFile
    case theThread(ids: String)

    case document(
        name: String, title: String, kind: String, confidentiality: String, number: String, versions: Int, comments: Int
    )
    case version(name: String, version: String, title: String, bytes: String, account: String, day: String, id: String)
    case download(name: String, version: String, title: String, bytes: String, until: String, link: String)
    case upload(title: String, until: String, link: String)
    case commented(name: String, version: String, id: String)
    case caseDocument(
        number: String, name: String, title: String, kind: String, confidentiality: String, versions: Int)
    case caseConsultation(
        number: String, key: String, channel: String, by: String, account: String, day: String, state: String)
    case attached(name: String, version: String, title: String, number: String)
    case hosted(name: String, title: String, bytes: String, until: String)

    case sent(file: String, number: String)
    case fetched(name: String, version: String, file: String)
    case progress(file: String, percent: Int)
}
