extension English {
    func text(_ phrase: DocumentPhrase) -> String {
        switch phrase {
        case .grant(let key, let account, let slice, let until, let state, let by, let reason):
            "  \(key): \(account) sees \(slice) until \(until), \(state), by \(by): \(reason)"
        case .consultation(let key, let channel, let by, let account, let day, let state, let question):
            "\(key) in \(channel): \(by) asked \(account) on \(day), \(state) (question \(question))"
        case .consultationAnswer(let key, let day, let id): "  \(key) answered on \(day): \(id)"
        case .consultationRequest(let key, let request, let state, let reason):
            "  \(key) request \(request) for more, \(state): \(reason)"
        case .wholeFile: "the whole file"
        case .theThread(let ids): "the thread \(ids)"

        case .document(let name, let title, let kind, let confidentiality, let number, let versions, let comments):
            "\(name) \(title) (\(kind), \(confidentiality)) in \(number): \(counted(versions, "version", "versions"))"
                + (comments == 0 ? "" : ", " + counted(comments, "comment", "comments"))
        case .version(let name, let version, let title, let bytes, let account, let day, let id):
            "  \(name)/\(version) \(title), \(bytes) bytes, by \(account) on \(day) \(id)"
        case .download(let name, let version, let title, let bytes, let until, let link):
            "\(name)/\(version) \(title), \(bytes) bytes, until \(until): \(link)"
        case .upload(let title, let until, let link): "Send \(title) until \(until): curl -T FILE \(link)"
        case .commented(let name, let version, let id): "Your comment on \(name)/\(version) is in the file: \(id)"
        case .caseDocument(let number, let name, let title, let kind, let confidentiality, let versions):
            "  \(number) document \(name) \(title) (\(kind), \(confidentiality)), "
                + counted(versions, "version", "versions")
        case .caseConsultation(let number, let key, let channel, let by, let account, let day, let state):
            "  \(number) consultation \(key) in \(channel): \(by) asked \(account) on \(day), \(state)"
        case .attached(let name, let version, let title, let number):
            "\(name) version \(version), \(title), is in case \(number)."
        case .hosted(let name, let title, let bytes, let until):
            "\(name) \(title), \(bytes) bytes: yours alone until \(until)"

        case .sent(let file, let number): "\(file) is in case \(number)."
        case .fetched(let name, let version, let file): "\(name) version \(version) is in \(file)."
        case .progress(let file, let percent): "\(file): \(percent) %"
        }
    }
}
