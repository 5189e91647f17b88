/// What a page of the store's told somebody of confidential cases: to be put on record before the page is handed out.
/// Only this module can make one.
package struct Disclosure: Sendable, Equatable {
    let entries: [AuditEntry]

    init(entries: [AuditEntry]) {
        self.entries = entries
    }
}
