import CNetwork
import Glibc

/// A server that was started for a load, in a folder of its own that goes with it.
final class Trial {
    static let serverCore = 0
    let peer: Peer
    private(set) var server: ServerProcess
    private let port: UInt16
    private let tlsPort: UInt16
    let folder: String
    private let counter: Counter?

    /// `data`: a folder with what was stored before, for fikad; it stays.
    init(_ peer: Peer, data: String? = nil, counter: Counter? = nil) throws(LoadFault) {
        self.peer = peer
        self.counter = counter
        var template = Array("/tmp/fika-load-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw LoadFault("No folder can be made in /tmp.") }
        folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        port = UInt16.random(in: 20_000..<30_000)
        tlsPort = port + 1
        try peer.writeConfiguration(folder: folder, data: data ?? folder, port: port, tlsPort: tlsPort)
        let certificate =
            "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=load.test -days 2"
            + " -keyout \(folder)/tls.key -out \(folder)/tls.crt 2>/dev/null"
        let preparations = [
            certificate, peer.preparation(folder: folder),
            counter?.preparation(of: peer.program, folder: folder) ?? "",
        ]
        for command in preparations where !command.isEmpty {
            guard system("\(command) >\(folder)/log 2>&1") == 0 else { throw LoadFault("Failed: \(command)") }
        }
        do throws(LoadFault) {
            server = try ServerProcess(
                peer, core: Self.serverCore, folder: folder, ports: [port, tlsPort], counter: counter)
        } catch {
            throw LoadFault("\(error)\n\(SmallFile.text("\(folder)/log"))")
        }
    }

    deinit {
        server.stop()
        _ = system("rm -rf '\(folder)'")
    }

    func killServer() {
        server.end()
    }

    /// Another process on the same data.
    func restart() throws(LoadFault) {
        server = try ServerProcess(peer, core: Self.serverCore, folder: folder, ports: [port, tlsPort])
    }

    /// Whether the server's own program finds nothing wrong with what is stored.
    func verify() -> Bool {
        system("\(peer.program) verify '\(folder)' >/dev/null") == 0
    }

    /// What the server has counted of itself; nil: it has no such count.
    func count(_ name: String) -> Double? {
        guard let command = peer.statusCommand(folder: folder) else { return nil }
        for line in SmallFile.output(of: command).split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count == 2, words[0] == name { return Double(words[1]) }
        }
        return nil
    }

    /// People of one kind, who believe any certificate.
    func crowd(tls: Bool = false) -> Crowd {
        tls ? Crowd(port: tlsPort, tls: SSL_CTX_new(TLS_client_method())) : Crowd(port: port, tls: nil)
    }
}
