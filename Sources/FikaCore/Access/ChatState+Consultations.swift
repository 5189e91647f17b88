/// Asking someone about a case, in a channel of its own.
extension ChatState {
    /// Those of a case that are neither settled nor withdrawn, nor over by their date: the case is not closed before.
    package func openConsultations(of file: CaseFile) -> [Consultation] {
        access.consultations(in: file.id).filter(\.isOpen)
    }

    func consulting(
        _ name: String, about number: String, _ slice: Grant.Slice, until: Timestamp, question: String, by asker: Asker
    ) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        let (file, channel) = try handled(number, by: asker)
        let account = try requireGranting(slice, of: file, to: name, until: until, reason: question, asker)
        guard openConsultations(of: file).count < settings.consultationsPerCase else {
            throw .tooLong(what: "list of open consultations", limit: settings.consultationsPerCase)
        }
        let grant = grant(
            to: account, slice, of: file, until: until, reason: question, consultation: access.nextConsultation,
            by: asker)
        let room = try newRoom(
            Consultation.channelPrefix, grant.key, for: .consultation(access.nextConsultation), at: asker.now)
        let words = "Consultation \(grant.key), asked by \(asker.name), until \(until.lastDayText)"
        let topic = Channel.Topic(
            text: words.prefix(bytes: settings.topicLength), setBy: Person.fika.nick, at: asker.now)
        let message = Message(
            id: nextMessage, at: asker.now, author: user.person, authorAccount: user.account,
            place: .channel(room.id, name: room.name), kind: .privmsg, text: question)
        let consultation = Consultation(
            id: access.nextConsultation, key: grant.key, caseID: file.id, channel: room.id, channelName: room.name,
            account: account.id, name: account.name, askedBy: asker.name, askedAt: asker.now, grant: grant.id,
            question: message.id)
        var decision = Decision()
        decision.events = [
            .access(.granted(grant)), .access(.consulted(consultation)), .channel(.created(room)),
            .channel(.topicChanged(room.id, name: room.name, by: .fika, topic, number: nil)),
        ]
        decision.replies = [.topic(channel: room.name, topic)]
        enter(room, user, &decision, by: asker)
        decision.events.append(.message(.posted(message)))
        decision.notice(
            "\(asker.name) consults \(account.name) in \(room.name) until \(until.lastDayText), with \(slice.words).",
            in: channel, by: self, at: asker.now)
        let invited = presence.users(of: account.id) + colleagues(of: user, handling: file)
        decision.events += inviting(invited, to: room, by: user.person)
        decision.replies.append(.grants([grant], consultations: [consultation]))
        return decision
    }

    private func colleagues(of user: User, handling file: CaseFile) -> [User] {
        file.roles.filter { $0.role == .handler && $0.account != user.account }
            .flatMap { presence.users(of: $0.account) }
    }

    func answering(_ key: String, _ text: String, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        let (consultation, room) = try consulted(key, asker)
        guard !text.isEmpty else { throw .noTextToSend }
        let message = Message(
            id: nextMessage, at: asker.now, author: user.person, authorAccount: user.account,
            place: .channel(room.id, name: room.name), kind: .privmsg, text: text, parent: consultation.question)
        let answer = Consultation.Answer(message: message.id, at: asker.now)
        var decision = Decision(.message(.posted(message)))
        decision.events.append(.access(.answered(consultation.id, answer)))
        tellCase(of: consultation, "\(consultation.name) has answered in \(room.name).", &decision, at: asker.now)
        var changed = consultation
        changed.answers.append(answer)
        decision.replies = [.grants([], consultations: [changed])]
        return decision
    }

    func requesting(more reason: String, in key: String, by asker: Asker) throws(Refusal) -> Decision {
        let (consultation, room) = try consulted(key, asker)
        try requireReason(reason, limit: settings.grantReasonLength)
        guard consultation.requests.count < settings.consultationRequests else {
            throw .tooLong(what: "list of requests", limit: settings.consultationRequests)
        }
        let request = Consultation.Request(
            number: consultation.requests.count + 1, reason: reason, at: asker.now)
        var decision = Decision(.access(.requested(consultation.id, request)))
        decision.notice(
            "\(consultation.name) asks to see more (request \(request.number)): \(reason)", in: room, by: self,
            at: asker.now)
        tellCase(
            of: consultation,
            "\(consultation.name) asks to see more (consultation \(consultation.key), request \(request.number)).",
            &decision, at: asker.now)
        var changed = consultation
        changed.requests.append(request)
        decision.replies = [.grants([], consultations: [changed])]
        return decision
    }

    func approving(_ number: Int, in key: String, _ slice: Grant.Slice, by asker: Asker) throws(Refusal) -> Decision {
        let (consultation, request) = try requested(number, in: key, asker)
        guard let file = cases[consultation.caseID], let opening = access[consultation.grant] else {
            throw .access(.noSuchGrant(key))
        }
        let account = try requireGranting(
            slice, of: file, to: consultation.name, until: opening.ends, reason: request.reason, asker)
        let grant = grant(
            to: account, slice, of: file, until: opening.ends, reason: request.reason, consultation: consultation.id,
            by: asker)
        var decision = decided(request, of: consultation, .approved, "approved: \(slice.words) more", by: asker)
        decision.events.insert(.access(.granted(grant)), at: 0)
        return decision
    }

    func denying(_ number: Int, in key: String, by asker: Asker) throws(Refusal) -> Decision {
        let (consultation, request) = try requested(number, in: key, asker)
        return decided(request, of: consultation, .declined, "declined", by: asker)
    }

    private func decided(
        _ request: Consultation.Request, of consultation: Consultation, _ state: Consultation.Request.State,
        _ words: String, by asker: Asker
    ) -> Decision {
        var decision = Decision(
            .access(
                .requestDecided(
                    consultation.id, request: request.number, state, by: asker.name, at: asker.now)))
        let line = "Request \(request.number) of \(consultation.key) was \(words), by \(asker.name)."
        if let room = channels[consultation.channel] {
            decision.notice(line, in: room, by: self, at: asker.now)
        }
        tellCase(of: consultation, line, &decision, at: asker.now)
        var changed = consultation
        changed.requests = consultation.requests.map {
            var other = $0
            if other.number == request.number { other.state = state }
            return other
        }
        decision.replies = [.grants([], consultations: [changed])]
        return decision
    }

    func closing(_ key: String, as kind: Grant.Ending.Kind, by asker: Asker) throws(Refusal) -> Decision {
        _ = try handledGrant(key, asker)
        guard let consultation = access.consultation(key: key) else { throw .access(.noSuchGrant(key)) }
        guard consultation.isOpen else { return Decision(reply: .grants([], consultations: [consultation])) }
        var decision = Decision()
        end(consultation, Grant.Ending(kind: kind, by: asker.name, at: asker.now), &decision)
        var changed = consultation
        changed.ending = Grant.Ending(kind: kind, by: asker.name, at: asker.now)
        decision.replies = [.grants([], consultations: [changed])]
        return decision
    }

    /// A line in the case's own channel.
    func tellCase(of consultation: Consultation, _ line: String, _ decision: inout Decision, at: Timestamp) {
        guard let channel = cases[consultation.caseID].flatMap({ channels[$0.channel] }) else { return }
        decision.notice(line, in: channel, by: self, at: at)
    }
}
