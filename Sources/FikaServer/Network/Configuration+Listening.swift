import Glibc
import NIOCore

extension Configuration.Listener {
    /// The address to bind; refuses to talk in plain text where others could listen.
    func resolve() throws(ServerFault) -> SocketAddress {
        let address: SocketAddress
        do {
            address = try SocketAddress.makeAddressResolvingHost(host, port: port)
        } catch {
            throw ServerFault(
                .noSuchAddress, "Cannot listen on \(host):\(port): nothing is known under that name.",
                cause: "\(error)")
        }
        guard usesTLS || allowsPlaintextOffLoopback || PeerAddress(address).isLoopback else {
            throw ServerFault(
                .plaintextOffLoopback,
                "The listener \(host):\(port) would send passwords in plain text to other machines. Give it a "
                    + "certificate and a key, let it listen on 127.0.0.1, or set plaintext_off_loopback = true.")
        }
        return address
    }

    /// What a failed bind means to the operator.
    func fault(_ error: any Error) -> ServerFault {
        let place = "\(host):\(port)"
        let cause = "\(error)"
        switch (error as? IOError)?.errnoCode {
        case EADDRINUSE:
            return ServerFault(
                .portInUse,
                "Cannot listen on \(place): another program does. Stop that one, or choose another port.", cause: cause)
        case EACCES, EPERM:
            return ServerFault(
                .portNotPermitted,
                "Cannot listen on \(place): not permitted. Ports below 1024 need CAP_NET_BIND_SERVICE.", cause: cause)
        case EADDRNOTAVAIL, EAFNOSUPPORT:
            return ServerFault(
                .noSuchAddress, "Cannot listen on \(place): this machine has no such address.", cause: cause)
        default:
            return ServerFault(.network, "Cannot listen on \(place).", cause: cause)
        }
    }
}
