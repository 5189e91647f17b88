/// What a link says of its ticket: which one, and whose. Without a seal it is worth nothing.
package struct TicketClaim: Sendable, Equatable {
    package let ticket: TicketID
    package let account: AccountID

    init(ticket: TicketID, account: AccountID) {
        self.ticket = ticket
        self.account = account
    }

    /// `17-3`.
    package var text: String { "\(ticket)-\(account)" }

    /// nil: no claim.
    package init?(text: String) {
        let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { Int64($0) }
        guard numbers.count == 2, let ticket = numbers[0], let account = numbers[1], ticket > 0, account > 0 else {
            return nil
        }
        self.init(ticket: TicketID(ticket), account: AccountID(account))
    }
}
