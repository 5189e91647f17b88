package import NIOCore
import NIOHTTP1
import NIOPosix

/// Reads one page of the web, as a polite robot: only when it has changed, from the place that was named, within
/// bounds. HTTPS trusts the system's authorities.
package struct PageFetch: Sendable {
    /// Times that a page may say it is elsewhere on the same host.
    static let redirectsMax = 3
    /// Of what a server says about a page's version; a longer one is not remembered.
    static let versionBytesMax = 400

    private let bytesMax: Int
    private let secondsMax: Int64
    private let group: any EventLoopGroup

    /// `secondsMax` is for all of it: a server that trickles is given up.
    package init(
        bytesMax: Int, secondsMax: Int64, eventLoopGroup: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
    ) {
        self.bytesMax = bytesMax
        self.secondsMax = secondsMax
        group = eventLoopGroup
    }

    /// Nil: nothing changed since `version`, which an earlier fetch returned.
    package func fetch(_ address: String, version: String?) async throws(TransferFault)
        -> (bytes: [UInt8], version: String?)?
    {
        var link = try Self.parsed(address)
        for _ in 0...Self.redirectsMax {
            let page = try await inTime(link, version)
            switch page.status {
            case 200: return (page.bytes, page.version)
            case 304 where version != nil: return nil
            case 301, 302, 303, 307, 308: link = try Self.target(page.location, from: link, status: page.status)
            default: throw .refused(status: page.status, words: "")
            }
        }
        throw .refused(status: 310, words: "It is elsewhere more than \(Self.redirectsMax) times.")
    }

    /// Elsewhere on the same host, and never from an encrypted place to one that is not.
    static func target(_ location: String?, from link: FileLink, status: Int) throws(TransferFault) -> FileLink {
        let refused = TransferFault.refused(
            status: status, words: "It has moved to another place; look there, and set that address.")
        guard var location else { throw refused }
        if location.hasPrefix("/"), !location.hasPrefix("//") {
            location = (link.isEncrypted ? "https://" : "http://") + link.authority + location
        }
        let target = try parsed(location)
        guard target.host == link.host, target.isEncrypted || !link.isEncrypted else { throw refused }
        return target
    }

    private static func parsed(_ address: String) throws(TransferFault) -> FileLink {
        let parts = address.split(separator: "/", omittingEmptySubsequences: false)
        guard let link = FileLink(parts.count == 3 ? address + "/" : address) else { throw .notALink }
        return link
    }

    private func inTime(_ link: FileLink, _ version: String?) async throws(TransferFault) -> Page {
        let result = await withTaskGroup(of: Result<Page, TransferFault>.self) { group in
            group.addTask {
                do throws(TransferFault) {
                    return .success(try await get(link, version))
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                // Cancelled as soon as the page is there.
                try? await Task.sleep(for: .seconds(secondsMax))
                return .failure(.refused(status: 408, words: "It took more than \(secondsMax) seconds."))
            }
            defer { group.cancelAll() }
            return await group.next() ?? .failure(.brokenOff)
        }
        return try result.get()
    }

    private func get(_ link: FileLink, _ version: String?) async throws(TransferFault) -> Page {
        let settings = ClientSettings(
            host: link.host, port: link.port, security: link.isEncrypted ? .tls(.system) : .plaintext, nick: "fika")
        let witness = CertificateWitness()
        let head = Self.head(link, version)
        do {
            let channel = try await Connector(settings: settings, group: group).openHTTP(witness)
            return try await channel.executeThenClose { inbound, outbound in
                // At once: a server may answer and close as soon as it has the head.
                try await outbound.write(contentsOf: [.head(head), .end(nil)])
                var page = Page()
                let answer = try await Answer.read(inbound) { head in
                    page.take(head)
                    guard head.status == .ok else { return nil }
                    return { piece in
                        guard page.bytes.count + piece.count <= bytesMax else {
                            throw TransferFault.refused(status: 200, words: "It has more than \(bytesMax) bytes.")
                        }
                        page.bytes += piece
                    }
                }
                page.status = answer.status
                return page
            }
        } catch let fault as TransferFault {
            throw fault
        } catch {
            let failure = witness.failure(for: error, settings: settings)
            throw failure == .connectionLost ? .brokenOff : .noConnection(failure)
        }
    }

    /// Nothing compressed is asked for, so nothing grows when it is unpacked.
    private static func head(_ link: FileLink, _ version: String?) -> HTTPRequestHead {
        let standard = (link.isEncrypted ? 443 : 80) == link.port
        let host = standard ? String(link.authority.dropLast(String(link.port).count + 1)) : link.authority
        var headers = HTTPHeaders([
            ("Host", host), ("Connection", "close"), ("User-Agent", "fika"), ("Accept-Encoding", "identity"),
        ])
        if let version {
            let isTag = version.hasPrefix("\"") || version.hasPrefix("W/")
            headers.add(name: isTag ? "If-None-Match" : "If-Modified-Since", value: version)
        }
        return HTTPRequestHead(version: .http1_1, method: .GET, uri: link.path, headers: headers)
    }

    private struct Page: Sendable {
        var status = 0
        var bytes: [UInt8] = []
        var version: String?
        var location: String?

        mutating func take(_ head: HTTPResponseHead) {
            let version = head.headers.first(name: "ETag") ?? head.headers.first(name: "Last-Modified")
            self.version = version.flatMap { $0.utf8.count <= PageFetch.versionBytesMax ? $0 : nil }
            location = head.headers.first(name: "Location")
        }
    }
}
