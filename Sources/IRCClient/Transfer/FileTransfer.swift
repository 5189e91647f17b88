import LibCrypto
package import NIOCore
import NIOHTTP1
import NIOPosix

/// Sends files to a server's links, and fetches them, in pieces. It trusts the certificate that the chat trusts, goes
/// where the link says and nowhere else, and shows no password.
package struct FileTransfer: Sendable {
    /// How much has gone, of how much.
    package typealias Progress = @Sendable (_ bytes: Int64, _ total: Int64) -> Void

    /// Bytes in memory.
    static let pieceBytes = 65_536
    /// Of a refusal's words.
    static let wordsBytesMax = 512

    private let settings: ClientSettings
    private let group: any EventLoopGroup

    /// `settings`: those of the chat.
    package init(settings: ClientSettings, eventLoopGroup: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton) {
        self.settings = settings
        group = eventLoopGroup
    }

    /// Returns when the server has the file and said so.
    package func send(_ path: String, as name: String, to link: String, _ progress: @escaping Progress)
        async throws(TransferFault)
    {
        let link = try parsed(link)
        let file = try await onDisk { () throws(TransferFault) in try LocalFile(reading: path) }
        let head = head(
            .PUT, link, path: link.named(name),
            [("Content-Length", String(file.bytes)), ("Content-Type", MediaType.of(name: name))])
        let answer = try await exchange(link) { inbound, outbound in
            async let answer = Answer.read(inbound) { _ in nil }
            do {
                try await outbound.write(.head(head))
                var sent: Int64 = 0
                while sent < file.bytes {
                    let (start, count) = (sent, Int(min(Int64(Self.pieceBytes), file.bytes - sent)))
                    let piece = try await onDisk { () throws(TransferFault) in try file.read(at: start, count: count) }
                    try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: piece))))
                    sent += Int64(count)
                    progress(sent, file.bytes)
                }
                try await outbound.write(.end(nil))
            } catch let fault as TransferFault {
                throw fault
            } catch {
                // The server hung up. If it said why, that is what counts.
            }
            return try await answer
        }
        guard (200..<300).contains(answer.status) else { throw answer.refusal }
    }

    /// What came before is gone on with. Returns when the file is there under its name, and is what was announced.
    /// `digest`: SHA-256 in hexadecimal digits.
    package func fetch(
        _ link: String, digest: String, bytes: Int64, to path: String, overwrites: Bool, _ progress: @escaping Progress
    ) async throws(TransferFault) {
        let link = try parsed(link)
        guard ClientSettings.fingerprint(digest) == digest else { throw .notALink }
        let part = try await onDisk { () throws(TransferFault) in
            try PartFile(for: path, digest: digest, overwrites: overwrites)
        }
        // More than there can be of it is something else.
        if part.bytes > bytes { try await onDisk { () throws(TransferFault) in try part.restart() } }
        let before = part.bytes
        let range = before > 0 ? [("Range", "bytes=\(before)-"), ("If-Range", "\"\(digest)\"")] : []
        if before < bytes || bytes == 0 {
            let head = head(.GET, link, path: link.path, range)
            let answer = try await exchange(link) { inbound, outbound in
                try await outbound.write(contentsOf: [.head(head), .end(nil)])
                return try await Answer.read(inbound) { head in
                    guard head.status == .ok || head.status == .partialContent else { return nil }
                    // A whole file where a part was asked for: from the beginning.
                    if head.status == .ok { try await onDisk { () throws(TransferFault) in try part.restart() } }
                    return { piece in
                        guard part.bytes + Int64(piece.count) <= bytes else { throw TransferFault.wrongContent }
                        try await onDisk { () throws(TransferFault) in try part.append(piece) }
                        progress(part.bytes, bytes)
                    }
                }
            }
            guard (200..<300).contains(answer.status) else { throw answer.refusal }
        }
        try await onDisk { () throws(TransferFault) in try part.finish(bytes: bytes) }
    }

    private func parsed(_ text: String) throws(TransferFault) -> FileLink {
        guard let link = FileLink(text) else { throw .notALink }
        guard link.isEncrypted || settings.security == .plaintext else { throw .notEncrypted }
        return link
    }

    private func head(_ method: HTTPMethod, _ link: FileLink, path: String, _ fields: [(String, String)])
        -> HTTPRequestHead
    {
        let common = [("Host", link.authority), ("Connection", "close"), ("User-Agent", "fika")]
        return HTTPRequestHead(version: .http1_1, method: method, uri: path, headers: HTTPHeaders(common + fields))
    }

    private func exchange(
        _ link: FileLink,
        _ body:
            @escaping @Sendable (
                NIOAsyncChannelInboundStream<HTTPClientResponsePart>,
                NIOAsyncChannelOutboundWriter<HTTPClientRequestPart>
            ) async throws -> Answer
    ) async throws(TransferFault) -> Answer {
        var settings = settings
        settings.host = link.host
        settings.port = link.port
        if !link.isEncrypted { settings.security = .plaintext }
        let witness = CertificateWitness()
        do {
            let channel = try await Connector(settings: settings, group: group).openHTTP(witness)
            return try await channel.executeThenClose(body)
        } catch let fault as TransferFault {
            throw fault
        } catch {
            let failure = witness.failure(for: error, settings: settings)
            throw failure == .connectionLost ? .brokenOff : .noConnection(failure)
        }
    }

    private func onDisk<Value: Sendable>(
        _ work: @escaping @Sendable () throws(TransferFault) -> Value
    ) async throws(TransferFault) -> Value {
        let result = await BlockingWork.run { () -> Result<Value, TransferFault> in
            do throws(TransferFault) {
                return .success(try work())
            } catch {
                return .failure(error)
            }
        }
        guard let result else { throw .brokenOff }
        return try result.get()
    }
}
