import FikaCore
import IRCWire

/// The case file for machines: format `fika-case-file`, version 1. Keys are only ever added in one version.
enum CaseJSON {
    static let version: Int64 = 1

    static func file(_ export: CaseExport, documents: [JSONValue]) -> JSONValue {
        let file = export.file
        return [
            "format": "fika-case-file", "version": .number(version), "exported": exported(export),
            "number": .text(file.number), "title": .text(file.title), "channel": .text(export.channel),
            "type": [
                "id": .text(file.type.id), "version": JSONValue(file.type.version), "name": .text(file.type.name),
                "nameDutch": JSONValue(file.type.nameDutch),
            ],
            "confidentiality": .text(file.confidentiality.rawValue), "status": .text(file.status),
            "result": JSONValue(file.result), "retention": JSONValue(file.retention?.words),
            "opened": ["at": time(file.openedAt), "by": .text(file.openedBy)],
            "closedAt": file.closedAt.map(time) ?? .nothing, "deadline": time(file.deadline),
            "suspendedSince": file.suspendedAt.map(time) ?? .nothing,
            "roles": .list(file.roles.map { ["account": .text($0.name), "role": .text($0.role.rawValue)] }),
            "properties": .list(file.properties.map { ["name": .text($0.name), "value": .text($0.value)] }),
            "decisions": .list(file.decisions.map(decision)), "links": links(export.links),
            "filings": .list(
                file.filings.map { filing($0, isWaiting: false) }
                    + file.lateFilings.map { filing($0, isWaiting: true) }),
            "grants": .list(export.grants.map(grant)), "consultations": .list(export.consultations.map(consultation)),
            "documents": .list(documents), "documentsWithheld": JSONValue(export.withheld),
        ]
    }

    static func time(_ time: Timestamp) -> JSONValue {
        .text(ServerTime.format(milliseconds: time.milliseconds))
    }

    private static func exported(_ export: CaseExport) -> JSONValue {
        [
            "at": time(export.at), "by": .text(export.exportedBy), "for": JSONValue(export.reader),
            "reason": .text(export.reason),
        ]
    }

    private static func decision(_ decision: CaseDecision) -> JSONValue {
        [
            "number": JSONValue(decision.number), "text": .text(decision.text), "by": .text(decision.by),
            "at": time(decision.at), "validFrom": time(decision.validFrom),
        ]
    }

    private static func links(_ links: CaseLinks) -> JSONValue {
        [
            "main": JSONValue(links.main), "parts": .list(links.parts.map { .text($0) }),
            "related": .list(links.related.map { .text($0) }),
        ]
    }

    private static func filing(_ filing: Filing, isWaiting: Bool) -> JSONValue {
        [
            "id": .text("F\(filing.id)"), "version": JSONValue(filing.version), "from": .text(filing.origin),
            "messages": JSONValue(filing.messages.count), "by": .text(filing.filedBy),
            "through": JSONValue(filing.filedThrough), "proposedBy": JSONValue(filing.proposedBy),
            "judgement": filing.judgement.map { ["percent": JSONValue($0.percent), "reason": .text($0.reason)] }
                ?? .nothing,
            "at": time(filing.at), "isWaiting": .flag(isWaiting),
            "takenOut": .list(
                filing.withdrawals.map {
                    ["at": time($0.at), "by": .text($0.by), "reason": .text($0.reason)]
                }),
        ]
    }

    private static func grant(_ grant: Grant) -> JSONValue {
        [
            "key": .text(grant.key), "account": .text(grant.name), "slice": .text(grant.slice.words),
            "reason": .text(grant.reason), "by": .text(grant.givenBy), "at": time(grant.givenAt),
            "until": time(grant.ends), "isBreakGlass": .flag(grant.isBreakingGlass ?? false),
            "ended": grant.ending.map(ending) ?? .nothing,
        ]
    }

    private static func consultation(_ consultation: Consultation) -> JSONValue {
        [
            "key": .text(consultation.key), "channel": .text(consultation.channelName),
            "account": .text(consultation.name), "askedBy": .text(consultation.askedBy),
            "askedAt": time(consultation.askedAt), "question": message(consultation.question),
            "answers": .list(consultation.answers.map { message($0.message) }),
            "requests": .list(
                consultation.requests.map {
                    [
                        "number": JSONValue($0.number), "reason": .text($0.reason), "at": time($0.at),
                        "state": .text($0.state.rawValue),
                    ]
                }), "ended": consultation.ending.map(ending) ?? .nothing,
        ]
    }

    private static func ending(_ ending: Grant.Ending) -> JSONValue {
        ["kind": .text(ending.kind.rawValue), "by": .text(ending.by), "at": time(ending.at)]
    }

    private static func message(_ id: MessageID) -> JSONValue { .number(id.value) }

    static func message(_ message: Message) -> JSONValue {
        [
            "id": .number(message.id.value), "at": time(message.at), "kind": .text(message.kind.rawValue),
            "nick": .text(message.author.nick), "account": JSONValue(message.author.accountName),
            "isBot": .flag(message.author.isBot), "text": .text(message.text),
            "answers": message.parent.map { .number($0.value) } ?? .nothing,
            "isTakenBack": message.isRedacted ? true : .nothing,
            "tags": message.tags.isEmpty
                ? .nothing : .list(message.tags.map { ["key": .text($0.key), "value": .text($0.value)] }),
        ]
    }

    static func document(_ document: Document, paths: [Int: String]) -> JSONValue {
        [
            "id": .text(document.name), "title": .text(document.title), "kind": .text(document.kind),
            "confidentiality": .text(document.confidentiality.rawValue),
            "versions": .list(
                document.versions.map { version in
                    [
                        "number": JSONValue(version.number), "path": JSONValue(paths[version.number]),
                        "name": .text(version.file.name), "mediaType": .text(version.file.mediaType),
                        "bytes": .number(version.file.bytes), "sha256": .text(version.file.digest),
                        "by": .text(version.author), "at": time(version.at),
                    ]
                }),
            "comments": .list(
                document.comments.map { comment in
                    [
                        "message": message(comment.message), "version": JSONValue(comment.version),
                        "place": .text(comment.anchor), "by": .text(comment.author), "at": time(comment.at),
                    ]
                }),
        ]
    }
}

extension Retention {
    /// As an archive says it.
    var words: String {
        switch self {
        case .keepForever: "keep"
        case .destroy(let years): "destroy after \(years) years"
        }
    }
}
