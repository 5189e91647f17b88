import FikaCore
import IRCWire

extension Document {
    /// The document, and each of its versions. `number` is the case's, or the key of the grant that shows it.
    func lines(number: String, _ naming: MessageNaming?) -> [StructuredLine] {
        let count = versions.count == 1 ? "1 version" : "\(versions.count) versions"
        let first = StructuredLine(
            "DOCUMENT",
            [number, name, String(versions.count), kind.word, confidentiality.rawValue, String(comments.count)],
            text: title,
            sentence: "\(number): \(name) \(title) (\(kind), \(confidentiality.rawValue)), \(count)")
        return [first] + versions.map { line(of: $0, naming) }
    }

    /// One line of the case's file.
    func caseLine(number: String) -> StructuredLine {
        StructuredLine(
            "CASEDOCUMENT", [number, name, String(versions.count), kind.word, confidentiality.rawValue], text: title,
            sentence: "\(number): document \(name) \(title) (\(kind), \(confidentiality.rawValue)), version "
                + "\(latest.number) by \(latest.author) on \(latest.at.dateText)")
    }

    private func line(of version: Version, _ naming: MessageNaming?) -> StructuredLine {
        let file = version.file
        return StructuredLine(
            "DOCUMENTVERSION",
            [
                name, String(version.number), file.digest, String(file.bytes), file.mediaType, version.author,
                version.at.dateText, version.receipt.wire(as: naming),
            ], text: file.name,
            sentence: "\(name) version \(version.number): \(file.name), \(file.bytes.sizeText), "
                + "by \(version.author) on \(version.at.dateText)")
    }

    /// A comment with its words, and the place it is about.
    func line(of comment: Comment, text: String, _ naming: MessageNaming?) -> StructuredLine {
        let place = comment.anchor.isEmpty ? "" : ", \(comment.anchor)"
        // The words begin with what the other parameters say.
        let opening = "\(name) version \(comment.version)\(place): "
        let words = text.hasPrefix(opening) ? String(text.dropFirst(opening.count)) : text
        return StructuredLine(
            "DOCUMENTCOMMENT",
            [
                name, String(comment.version), comment.anchor.word, comment.message.wire(as: naming), comment.author,
                comment.at.dateText,
            ], text: words, sentence: "\(comment.author) on \(comment.at.dateText), \(opening)\(words)")
    }
}

extension DocumentReply {
    func answer(for viewer: Viewer) -> Answer {
        switch self {
        case .list(let number, let documents):
            return viewer.answer(
                "fika/documents", documents.flatMap { $0.lines(number: number, viewer.naming) },
                none: "There are no documents")
        case .ticket(let ticket, let number, let document):
            guard let links = viewer.settings.documents else {
                return .lines(Refusal.document(.isOff).lines(for: viewer, verb: "CASE"))
            }
            if ticket.purpose == .host { return .line(viewer.line("FILEHOST", ["TOKEN", links.token(ticket)])) }
            return viewer.answer(
                ticket.line(number: number, document: document, link: links.link(ticket), now: viewer.now))
        case .commented(let document, let comment):
            let place = comment.anchor.isEmpty ? "" : ", \(comment.anchor)"
            return viewer.answer(
                StructuredLine(
                    "COMMENTED",
                    [document.name, String(comment.version), comment.message.wire, comment.anchor.word],
                    sentence: "Your comment on \(document.name) version \(comment.version)\(place) is in the file"))
        case .kept(let document, let number):
            return viewer.answer(
                StructuredLine(
                    "ATTACHED", [number, document.name, String(document.latest.number)], text: document.title,
                    sentence: "\(document.name) version \(document.latest.number), \(document.title), is in \(number)"))
        case .hosted(let files, let isNew):
            guard let links = viewer.settings.documents else { return .nothing }
            let lines = files.map { $0.line(link: links.link($0)) }
            guard !isNew else { return lines.map { viewer.answer($0) }.reduce(.nothing, +) }
            return viewer.answer("fika/files", lines, none: "No file of yours waits for a case")
        // For the web side.
        case .upload, .opened, .room, .fates: return .nothing
        }
    }
}

extension DocumentTicket {
    fileprivate func line(number: String, document: Document?, link: String, now: Timestamp) -> StructuredLine {
        let minutes = max(1, (expiresAt.milliseconds - now.milliseconds) / 60_000)
        let time = ServerTime.format(milliseconds: expiresAt.milliseconds)
        switch purpose {
        case .upload(let draft):
            let what = document.map { "the new version of \($0.name)" } ?? draft.title
            return StructuredLine(
                "UPLOAD",
                [number, document?.name ?? "*", draft.kind.word, draft.confidentiality.rawValue, time, link],
                text: draft.title,
                sentence: "Send \(what) within \(minutes) minutes: curl -T FILE \(link)")
        case .download(let id, let version):
            let file = document?.version(version)?.file
            return StructuredLine(
                "DOWNLOAD",
                [
                    number, id.name, String(version), String(file?.bytes ?? 0), file?.digest ?? "*", time, link,
                ], text: file?.name ?? "",
                sentence: "\(id.name) version \(version), \(document?.title ?? ""): \(link) (for \(minutes) minutes)")
        case .host: return StructuredLine("FILEHOST", [link], sentence: "Send files to \(link)")
        }
    }
}
