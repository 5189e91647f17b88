import FikaCore
import HTTPTypes
import Hummingbird
import Synchronization

/// Accounts that prove themselves by name and password (RFC 7617), and no faster than people type.
final class ProofDesk: Sendable {
    private struct State {
        var wrong: [String: Int] = [:]
        var minute = ContinuousClock.now
    }

    private let counsel: WebCounsel
    private let state = Mutex(State())

    init(counsel: WebCounsel) {
        self.counsel = counsel
    }

    /// Throws 401 with a challenge, or 429.
    func account(of request: Request) async throws -> AccountID {
        guard let (name, password) = BasicProof.read(request.headers[.authorization]) else { throw Self.challenge }
        guard mayTry(casefold(name)) else {
            throw WebRefusal(.tooManyRequests, "Too many wrong passwords. Try again in a minute.")
        }
        guard let account = await counsel.prove(name, password) else {
            note(casefold(name))
            throw Self.challenge
        }
        return account
    }

    private static var challenge: WebRefusal {
        var fields = HTTPFields()
        fields[.wwwAuthenticate] = "Basic realm=\"Fika\", charset=\"UTF-8\""
        return WebRefusal(.unauthorized, "Log in with the account and password of the chat.", fields: fields)
    }

    private func mayTry(_ name: String) -> Bool {
        state.withLock { state in
            if state.minute.duration(to: .now) > .seconds(60) { state = State() }
            return state.wrong[name, default: 0] < WebLimit.wrongProofsPerMinute
                && state.wrong.count < WebLimit.wrongNamesMax
        }
    }

    private func note(_ name: String) {
        state.withLock { $0.wrong[name, default: 0] += 1 }
    }
}
