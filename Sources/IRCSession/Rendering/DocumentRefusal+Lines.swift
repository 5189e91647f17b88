import FikaCore

extension DocumentRefusal {
    var code: String {
        switch self {
        case .noSuchDocument: "NO_SUCH_DOCUMENT"
        case .noSuchVersion: "NO_SUCH_VERSION"
        case .noSuchKind: "NO_SUCH_KIND"
        case .noSuchTicket: "NO_SUCH_TICKET"
        case .wrongConfidentiality: "WRONG_CONFIDENTIALITY"
        case .isOnlyShown: "ONLY_SHOWN"
        case .noSuchFile: "NO_SUCH_FILE"
        case .tooManyHosted: "LIST_FULL"
        case .readersOnlyRead: "READER_ONLY"
        case .tooManyVersions, .tooManyDocuments: "LIST_FULL"
        case .fileTooLarge: "TOO_LONG"
        case .malformedFile: "MALFORMED_FILE"
        case .isOff: "DOCUMENTS_OFF"
        }
    }

    var context: [String] {
        switch self {
        case .noSuchDocument(let name), .isOnlyShown(let name), .noSuchFile(let name): [name.word]
        case .noSuchVersion(let name, let version): [name, String(version)]
        case .noSuchKind(let kind, _): [kind.word]
        case .wrongConfidentiality(let limit): [limit.rawValue]
        case .readersOnlyRead(let number): [number]
        case .noSuchTicket, .tooManyVersions, .tooManyDocuments, .fileTooLarge, .malformedFile, .tooManyHosted, .isOff:
            []
        }
    }

    var sentence: String {
        switch self {
        case .noSuchDocument: "There is no such document; CASE DOCUMENTS names those of a case"
        case .noSuchVersion: "The document has no such version"
        case .noSuchKind(_, let allowed):
            allowed.isEmpty
                ? "That is no kind of document"
                : "There is no such kind of document; choose of \(allowed.joined(separator: ", "))"
        case .noSuchTicket: "The link is no longer valid; ask for a new one"
        case .wrongConfidentiality(let limit): "A document here is at most \(limit.rawValue)"
        case .noSuchFile: "There is no such file of yours, or it waits no more; CASE FILES names them"
        case .tooManyHosted(let limit): "At most \(limit) files wait for a case; put them into one first"
        case .isOnlyShown: "The document was shown to you to read; say what you think of it in the consultation"
        case .readersOnlyRead: "Readers of the case add nothing to it"
        case .tooManyVersions(let limit): "A document has at most \(limit) versions"
        case .tooManyDocuments(let limit): "A case has at most \(limit) documents"
        case .fileTooLarge(let limit): "The file is too large; the limit is \(limit) bytes"
        case .malformedFile: "That is no file"
        case .isOff: "Documents are switched off on this server"
        }
    }
}
