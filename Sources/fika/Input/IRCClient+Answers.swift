import IRCClient
import IRCWire

extension IRCClient {
    func answer(to message: IRCMessage) async -> Result<[IRCMessage], ClientFailure> {
        do throws(ClientFailure) {
            return .success(try await request(message))
        } catch {
            return .failure(error)
        }
    }

    /// What ended it; nil: it was asked to end.
    func runToEnd() async -> ClientFailure? {
        do throws(ClientFailure) {
            try await run()
            return nil
        } catch {
            return error
        }
    }
}
