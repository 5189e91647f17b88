extension Command {
    /// Why an operator wants to look into a case.
    var reason: String? {
        switch self {
        case .read(.caseFile(_, let reason)): reason
        case .query(.timeline(_, _, _, let reason)): reason
        default: nil
        }
    }

    /// The case, or the part of one, that is asked for; nil: it concerns no case.
    var subject: AuditSubject? {
        switch self {
        case .casework(let command): command.subject
        case .document(let command): command.subject
        case .access(let command): command.subject
        case .read(let command): command.subject
        case .query(let command): command.subject
        case .channel(let command): command.subject
        case .message(let command): command.subject
        case .metadata(.set(let target, _, _)), .metadata(.clear(let target)): AuditSubject(.changed, channel: target)
        case .metadata(.subscribe), .metadata(.unsubscribe): nil
        case .retention(let command): command.subject
        case .session, .account, .community, .knowledge, .announcement, .reading, .audit, .clock: nil
        }
    }
}

extension CaseCommand {
    fileprivate var subject: AuditSubject? {
        switch self {
        case .defineType: nil
        case .open: AuditSubject(.opened)
        case .setStatus(let number, _), .close(let number, _, _): AuditSubject(.changed, [number])
        case .assign(let number, _, _): AuditSubject(.assigned, [number])
        case .unassign(let number, _): AuditSubject(.unassigned, [number])
        case .act(let number, .admit(let filing)): AuditSubject(.admitted, [number], filing: filing)
        case .act(let number, .refuse(let filing, _)): AuditSubject(.declined, [number], filing: filing)
        case .act(let number, .setMain(let main)): AuditSubject(.changed, [number] + [main].compactMap(\.self))
        case .act(let number, .relate(let other)), .act(let number, .unrelate(let other)):
            AuditSubject(.changed, [number, other])
        case .act(let number, _): AuditSubject(.changed, [number])
        case .filing(.file(let request)):
            AuditSubject(request.judgement == nil ? .filed : .filedAlone, request.numbers)
        case .filing(.withdraw(let number, let filing, _)): AuditSubject(.unfiled, [number], filing: filing)
        case .filing(.accept), .filing(.decline): AuditSubject(.filed)
        case .export(let number, _, _): AuditSubject(.exported, [number])
        }
    }
}

extension RetentionCommand {
    fileprivate var subject: AuditSubject {
        switch self {
        case .hold(let number, _): AuditSubject(.held, [number])
        case .release(let number, _): AuditSubject(.released, [number])
        case .destroy(let number, _): AuditSubject(.destroyed, [number])
        }
    }
}

extension DocumentCommand {
    fileprivate var subject: AuditSubject {
        switch self {
        case .requestUpload(let number, _, _, _): AuditSubject(.uploaded, [number])
        case .requestVersion(let id): AuditSubject(.uploaded, document: id)
        case .beginUpload, .completeUpload: AuditSubject(.uploaded)
        case .requestDownload(let id, _), .openDocument(let id, _), .goOnReading(let id, _):
            AuditSubject(.document, document: id)
        case .open: AuditSubject(.document)
        case .comment(let id, _, _, _): AuditSubject(.comments, document: id)
        case .hosted(.attach(_, let number, _, _, _)): AuditSubject(.uploaded, [number])
        case .hosted(.attachVersion(_, let id)): AuditSubject(.uploaded, document: id)
        case .hosted(.open): AuditSubject(.document)
        case .hosted: AuditSubject(.uploaded)
        }
    }
}

extension AccessCommand {
    fileprivate var subject: AuditSubject? {
        switch self {
        case .grant(let number, _, _, _, _): AuditSubject(.granted, [number])
        case .breakGlass(let number, _, _, _): AuditSubject(.brokeGlass, [number])
        case .consult(let number, _, _, _, _): AuditSubject(.consulted, [number])
        case .revoke: AuditSubject(.grantEnded)
        case .answer: AuditSubject(.answered)
        case .request: AuditSubject(.askedForMore)
        case .approve, .deny: AuditSubject(.decidedRequest)
        case .settle, .withdraw: AuditSubject(.consultationEnded)
        }
    }
}

extension ReadCommand {
    fileprivate var subject: AuditSubject? {
        switch self {
        case .caseFile(let number, _): AuditSubject(.read, [number])
        case .documents(let number), .grants(let number): AuditSubject(.listed, [number])
        case .names(let name), .topic(let name), .modes(let name), .list(let name, _), .who(let name):
            AuditSubject(.listed, channel: name)
        case .metadata(.get(let target, _)), .metadata(.list(let target)), .metadata(.sync(let target)):
            AuditSubject(.listed, channel: target)
        default: nil
        }
    }
}

extension QueryCommand {
    fileprivate var subject: AuditSubject? {
        switch self {
        case .history(let target, _, _, _), .message(let target, _), .chosen(let target, _, _),
            .thread(let target, _, _):
            AuditSubject(.history, channel: target)
        case .filing(let number, let filing, _): AuditSubject(.readFiling, [number], filing: filing)
        case .search(_, let channel, _, _, _, _): channel.flatMap { AuditSubject(.found, channel: $0) }
        case .comments(let id, _, _): AuditSubject(.comments, document: id)
        case .slice: AuditSubject(.slice)
        case .timeline(let number, _, _, _): AuditSubject(.timeline, [number])
        case .proposedThread: AuditSubject(.filed)
        case .targets, .unread, .solutions, .experts, .certificates, .person, .personalMessages,
            .settledQuestion:
            nil
        }
    }
}

extension ChannelCommand {
    fileprivate var subject: AuditSubject? {
        switch self {
        case .join(let name, _, _): AuditSubject(.entered, channel: name)
        case .part(let name, _): AuditSubject(.left, channel: name)
        case .setTopic(let name, _), .kick(let name, _, _), .rename(let name, _, _), .edit(let name, _),
            .turnBot(let name, _, _), .invite(_, let name):
            AuditSubject(.changed, channel: name)
        }
    }
}

extension MessageCommand {
    fileprivate var subject: AuditSubject? {
        switch self {
        case .send(let target, _, _, _, _, _, _): return AuditSubject(.said, channel: target)
        case .redact(let message, _):
            guard case .channel(_, let name) = message.place else { return nil }
            return AuditSubject(.said, channel: name)
        case .importing(let name, _): return AuditSubject(.said, channel: name)
        }
    }
}
