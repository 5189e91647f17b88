import IRCClient
import IRCWire
import TerminalUI

/// What is under way on the screen, and what is kept for the next run.
extension Desk {
    /// Shows what is in the outbox and stands nowhere yet.
    mutating func expectOutbox() {
        for entry in state.outbox.entries {
            let place = place(of: entry.target)
            guard conversations[place]?.firstPending(where: { $1 == entry.token }) == nil else { continue }
            var message = state.message(for: entry)
            if message[tag: Outbox.tag] == nil {
                message.tags.append(MessageTag(key: Outbox.tag, value: entry.token))
            }
            expect(message, in: place)
        }
    }

    /// What came of a message that was sent: its echo takes the place of what stood for it.
    mutating func concluded(
        _ token: String, _ answer: Result<[IRCMessage], ClientFailure>, in place: Place
    ) -> [Effect] {
        let (lines, effects) = state.conclude(token, answer)
        let heard = lines.flatMap { hear($0) }
        dropSettled()
        return heard + absorb(effects, in: place)
    }

    /// What the history said of messages whose answer never came.
    mutating func concluded(_ search: OutboxSearch, _ answer: Result<[IRCMessage], ClientFailure>) -> [Effect] {
        let effects = state.answered(search, answer)
        dropSettled()
        return absorb(effects, in: place(of: search.target))
    }

    /// Takes away what stands for messages that are no longer under way.
    mutating func dropSettled() {
        for place in pendingPlaces {
            while let id = conversations[place]?.firstPending(where: { _, label in
                label.map { state.outbox.isOurs($0) && state.outbox[$0] == nil } ?? false
            }) {
                conversations[place]?.remove(id)
            }
            if conversations[place]?.firstPending(where: { _, _ in true }) == nil { pendingPlaces.remove(place) }
        }
    }

    // MARK: - Drafts

    /// What was begun in a conversation, in this run or an earlier one.
    mutating func takeDraft(of place: Place) -> String {
        if let draft = drafts[place] { return draft }
        guard !place.isThread, let name = conversations[place]?.name,
            let draft = state.drafts.text(for: name, state.fold)
        else { return "" }
        state.drafts.forget(name, state.fold)
        return draft
    }

    /// With what is being typed here and elsewhere.
    var memory: Memory {
        var memory = state.memory
        for (place, text) in drafts where place != here && !place.isThread {
            if let name = conversations[place]?.name { memory.drafts.keep(text, for: name, state.fold) }
        }
        if !here.isThread, !typing.isEmpty, let name = target(of: here) {
            memory.drafts.keep(typing.text, for: name, state.fold)
        }
        return memory
    }

    // MARK: - Notices

    /// Where the person is, for what is told.
    var moment: Bell.Moment {
        let (minute, isWeekend) = state.time.moment(now)
        let isPresent = isFront && hasFocus && now - lastKey < Self.presenceMax
        return Bell.Moment(
            now: now, minute: minute, isWeekend: isWeekend, hasFocus: isPresent,
            open: target(of: here).map { state.fold($0) })
    }
}
