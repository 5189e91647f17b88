import IRCWire
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// An IRC server on a loopback port that answers each line as a script says, for as many connections as come.
final class ScriptedServer: Sendable {
    /// The lines to send back for a line, given the number of the connection (from 1). `nil` closes the connection.
    typealias Script = @Sendable (_ line: IRCMessage, _ connection: Int) -> [String]?

    let port: Int
    private let channel: any Channel
    private let record: Record
    private let heard = Mutex<[String]>([])

    /// All lines that came, in order.
    var lines: [String] { heard.withLock { $0 } }

    /// - Throws: when the port cannot be opened.
    static func start(
        tls: NIOSSLContext? = nil, greeting: String? = nil, script: @escaping Script
    ) async throws -> ScriptedServer {
        let record = Record()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { child in
                child.eventLoop.makeCompletedFuture {
                    if let tls { try child.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
                    let number = record.add(child)
                    try child.pipeline.syncOperations.addHandler(
                        ScriptHandler(greeting: greeting) { line in
                            record.server?.heard.withLock { $0.append(line.line) }
                            return script(line, number)
                        })
                }
            }
            .bind(host: "127.0.0.1", port: 0)
            .get()
        let server = ScriptedServer(channel: channel, port: channel.localAddress?.port ?? 0, record: record)
        record.set(server)
        return server
    }

    private init(channel: any Channel, port: Int, record: Record) {
        self.channel = channel
        self.port = port
        self.record = record
    }

    /// Takes no more connections, and waits until the clients have closed theirs: then all they said was heard.
    func stop() async {
        try? await channel.close()
        for connection in record.connections { try? await connection.closeFuture.get() }
    }

    /// Lets anybody in who registers, with these capabilities; PRIVMSG is echoed with its label, CASE LIST answered.
    static func welcoming(_ capabilities: String) -> Script {
        { line, _ in
            let label = line[tag: "label"].map { "@label=\($0) " } ?? ""
            switch (line.command, line.parameters.first) {
            case ("CAP", "LS"): return [":srv CAP * LS :\(capabilities)"]
            case ("CAP", "REQ"): return [":srv CAP * ACK :\(line.parameters.last ?? "")"]
            case ("CAP", "END"): return [":srv 001 anna :Hej", ":srv 005 anna BOT=B :x", ":srv 422 anna :No"]
            case ("JOIN", let channel?): return ["\(label):anna!a@h JOIN \(channel)"]
            case ("PRIVMSG", "#closed"): return ["\(label):srv 404 anna #closed :You may not talk here"]
            case ("PRIVMSG", let target?): return ["\(label):anna!a@h PRIVMSG \(target) :\(line.parameters.last ?? "")"]
            case ("CASE", _):
                return [
                    "\(label):srv BATCH +b fika/cases", "@batch=b :srv CASE 1", "@batch=b :srv CASE 2", ":srv BATCH -b",
                ]
            case ("DROP", _), ("QUIT", _): return nil
            default: return []
            }
        }
    }

    private final class Record: Sendable {
        private let state = Mutex<(server: ScriptedServer?, connections: [any Channel])>((nil, []))

        var server: ScriptedServer? { state.withLock { $0.server } }

        func set(_ server: ScriptedServer) { state.withLock { $0.server = server } }

        var connections: [any Channel] { state.withLock { $0.connections } }

        /// The number of the connection, from 1.
        func add(_ connection: any Channel) -> Int {
            state.withLock { state in
                state.connections.append(connection)
                return state.connections.count
            }
        }
    }
}
