import FikaCore
import LibCrypto

@testable import FikaServer

/// Accounts to log in to: anna with a password, a bot without one, dora who is disabled.
enum Accounts {
    private static var commands: [AccountCommand] {
        get throws {
            let record = try PasswordRecord.make(password: "correct horse", cost: .test).encoded()
            return [
                .add(name: "anna", credentials: record, clearance: .internal, scopes: nil),
                .provisionBot(name: "bot", scopes: [.read]),
                .add(name: "dora", credentials: record, clearance: .internal, scopes: nil), .disable(name: "dora"),
            ]
        }
    }

    /// By the rules: only they make accounts.
    static func fill(_ book: CredentialBook) async throws {
        var state = ChatState()
        for command in try commands {
            let request = Request(
                actor: .serverOperator("root"), command: .account(command), at: Timestamp(milliseconds: 0))
            state.perform(request).events.forEach(book.take)
        }
    }

    static func add(to sequencer: Sequencer) async throws {
        for command in try commands {
            _ = try await sequencer.ask(.account(command), as: "root")
        }
    }
}
