import FikaCore
import HTTPTypes
import Hummingbird

/// A no, as a status and a line of text. What is not there and what one may not have are the same answer.
struct WebRefusal: Error, HTTPResponseError {
    let status: HTTPResponse.Status
    let sentence: String
    var fields = HTTPFields()

    init(_ status: HTTPResponse.Status, _ sentence: String, fields: HTTPFields = HTTPFields()) {
        self.status = status
        self.sentence = sentence
        self.fields = fields
    }

    init(_ refusal: Refusal) {
        switch refusal {
        case .caseIsClosed: self.init(.conflict, "The case is closed.")
        case .document(.fileTooLarge(let limit)):
            self.init(.contentTooLarge, "The file is too large: at most \(limit) bytes.")
        case .document(.malformedFile): self.init(.badRequest, "That is no file.")
        case .document(.tooManyVersions(let limit)):
            self.init(.conflict, "A document has at most \(limit) versions.")
        case .document(.tooManyHosted(let limit)):
            self.init(.conflict, "At most \(limit) files wait for a case. Put them into one, or wait.")
        // Whoever lost a right is told what one is told who never had it.
        default: self.init(.notFound, "There is nothing here, or not any more. Ask for a new link.")
        }
    }

    func response(from request: Request, context: some RequestContext) throws -> Response {
        var headers = WebHeaders.common
        headers[.contentType] = "text/plain; charset=utf-8"
        for field in fields { headers[field.name] = field.value }
        return Response(
            status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: sentence + "\n")))
    }
}
