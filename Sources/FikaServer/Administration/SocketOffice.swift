import Glibc

/// Has an operator's requests done by the running daemon, over the socket in its data folder.
package final class SocketOffice: Office, Sendable {
    /// The name of the socket in the data folder.
    package static let socketName = "admin.sock"
    /// A backup of a large store takes its time.
    static let answerTimeoutSeconds = 600

    private let socket: LocalSocket

    /// nil: no daemon runs there.
    package init?(folder: String) throws(AdminFailure) {
        let path = "\(folder)/\(Self.socketName)"
        do {
            socket = try LocalSocket(.stream, connectedTo: path, timeoutSeconds: Self.answerTimeoutSeconds)
        } catch {
            if error.isAbsence { return nil }
            throw AdminFailure(path, error)
        }
    }

    package func answer(_ request: AdminRequest) async -> AdminAnswer {
        ask(request)
    }

    /// Blocks until it is answered: a command has nothing else to do.
    func ask(_ request: AdminRequest) -> AdminAnswer {
        let line = AdminCodec.line(request)
        guard line.count <= AdminCodec.requestBytesMax else {
            return .failed("That is more than the daemon takes at once.", .badInput)
        }
        do {
            try socket.send(line)
            guard let answer = try socket.receiveLine(bytesMax: AdminCodec.answerBytesMax) else {
                return .failed("fikad hung up: it may be stopping, or you may not be allowed.", .unavailable)
            }
            return AdminCodec.read(AdminAnswer.self, from: answer)
                ?? .failed("fikad answered something that this release does not know.", .software)
        } catch {
            return .failed("fikad does not answer (\(error.reason)).", error.code == EAGAIN ? .temporary : .unavailable)
        }
    }

    package func close() async {}
}
