/// What came of a request: events to be stored, deliveries to be made after that, perhaps a question for the store.
package struct Outcome: Sendable, Equatable {
    package let actor: Request.Actor
    package let ticket: Int64
    /// In order, transient ones too.
    package internal(set) var events: [Event] = []
    /// In order; to be shown only when the events are on disk.
    package internal(set) var deliveries: [Delivery] = []
    /// The asker gets the answer after the deliveries.
    package internal(set) var query: Query?
    /// To be stored with the events, before anything is shown.
    package internal(set) var audits: [AuditEntry] = []
    /// What of the answer must go on record; nil: nothing.
    var inquiry: Inquiry?

    package init(actor: Request.Actor, ticket: Int64) {
        self.actor = actor
        self.ticket = ticket
    }

    /// Nothing came of it yet but a question to the store.
    package var isQuestionAlone: Bool { query != nil && events.isEmpty && deliveries.isEmpty }

    /// The question alone, where the rest has been shown before the answer came.
    package var questionOnly: Outcome {
        var outcome = Outcome(actor: actor, ticket: ticket)
        outcome.query = query
        return outcome
    }

    /// What a page that answers the question tells of confidential cases: on record before the page is handed out.
    package func disclosure(of page: Page) -> Disclosure? {
        inquiry?.disclosure(of: page)
    }

    /// The reason, where the request was refused as a whole.
    package var refusal: Refusal? {
        for delivery in deliveries {
            if case .refusal(let refusal) = delivery.content { return refusal }
        }
        return nil
    }
}
