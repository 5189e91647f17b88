import FikaCore
import FikaStorage
import HTTPTypes
import Hummingbird
import NIOCore

/// Gives a file out, or the part of it that a broken download misses.
struct DownloadRoute: Sendable {
    let counsel: WebCounsel
    let files: any FileStore
    let disk: DiskWork
    /// How often the rules are asked whether what is being given out still may be.
    let rightsInterval: Duration

    func serve(_ request: Request, token: String, by eventLoop: any EventLoop) async throws -> Response {
        let claim = try counsel.claim(token)
        return try await serve(request, .open(claim.ticket), to: claim.account, by: eventLoop)
    }

    /// By whoever proved an account.
    func serve(
        _ request: Request, document: String, version: String?, to account: AccountID, by eventLoop: any EventLoop
    ) async throws -> Response {
        guard let id = DocumentID(name: document) else { throw WebRefusal(.document(.noSuchDocument(document))) }
        let command = DocumentCommand.openDocument(id, version: version.map { Int($0) ?? 0 })
        return try await serve(request, command, to: account, by: eventLoop)
    }

    /// A file that belongs to no case yet, or did not once.
    func serve(
        _ request: Request, file: String, to account: AccountID, by eventLoop: any EventLoop
    ) async throws -> Response {
        guard let id = HostedFileID(name: file) else { throw WebRefusal(.document(.noSuchFile(file))) }
        return try await serve(request, .hosted(.open(id)), to: account, by: eventLoop)
    }

    private func serve(
        _ request: Request, _ command: DocumentCommand, to account: AccountID, by eventLoop: any EventLoop
    ) async throws -> Response {
        let (stored, again) = try await opened(command, by: account)
        let file = try? await disk.run { [files] in try files.open(stored.digest) }
        guard let file = file ?? nil else {
            throw WebRefusal(.internalServerError, "The file cannot be read. Tell the operator: fikad verify.")
        }
        let copy = Copy(stored: stored, file: file, again: again, account: account, eventLoop: eventLoop)
        return response(to: request, copy)
    }

    /// What is to be given out, and what to ask while it is.
    private func opened(_ command: DocumentCommand, by account: AccountID) async throws -> (
        StoredFile, again: DocumentCommand
    ) {
        switch try await counsel.reply(to: command, by: account) {
        case .opened(let document, let version):
            return (version.file, .goOnReading(document.id, version: version.number))
        case .hosted(let files, _):
            guard let file = files.first else { throw WebRefusal(.document(.noSuchTicket)) }
            return (file.file, .hosted(.open(file.id)))
        default: throw WebRefusal(.document(.noSuchTicket))
        }
    }

    /// A file that is given out, to whom, and what is asked to know whether that still may be.
    private struct Copy: Sendable {
        let stored: StoredFile
        let file: any FileReading
        let again: DocumentCommand
        let account: AccountID
        /// Of the connection that takes it.
        let eventLoop: any EventLoop
    }

    private func response(to request: Request, _ copy: Copy) -> Response {
        let (stored, bytes) = (copy.stored, copy.file.bytes)
        let wantsInline = request.uri.queryParameters["inline"] != nil
        var headers = WebHeaders.fields(of: stored, wantsInline: wantsInline)
        let tag = WebHeaders.tag(of: stored)
        if let known = request.headers[.ifNoneMatch], known == "*" || known.contains(tag) {
            return Response(status: .notModified, headers: headers)
        }
        // A part is worth something only to who has the rest of the same file.
        let isSame = request.headers[.ifRange].map { $0 == tag } ?? true
        switch ByteRange(header: isSame ? request.headers[.range] : nil, bytes: bytes) {
        case .whole:
            return Response(status: .ok, headers: headers, body: body(of: copy, 0..<bytes, request))
        case .part(let range):
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes)"
            return Response(status: .partialContent, headers: headers, body: body(of: copy, range, request))
        case .unsatisfiable:
            headers[.contentRange] = "bytes */\(bytes)"
            return Response(status: .rangeNotSatisfiable, headers: headers)
        }
    }

    /// One piece is in memory at a time; the next one is read when the connection has taken it: reading comes back by
    /// way of the connection's event loop, behind the piece before, and by then a full connection has said so. (Without
    /// that a loop that has no processor for a moment finds hundreds of pieces when it does.) Whoever loses the right
    /// meanwhile does not get the rest.
    private func body(of copy: Copy, _ range: Range<Int64>, _ request: Request) -> ResponseBody {
        ResponseBody(contentLength: Int(range.count)) { [disk, counsel, rightsInterval] writer in
            // HEAD: the length alone.
            guard request.method != .head else { return try await writer.finish(nil) }
            var (offset, asked) = (range.lowerBound, ContinuousClock.now)
            while offset < range.upperBound {
                let (start, count) = (offset, Int(min(Int64(WebLimit.pieceBytes), range.upperBound - offset)))
                if asked.duration(to: .now) >= rightsInterval {
                    do {
                        _ = try await counsel.reply(to: copy.again, by: copy.account)
                        asked = .now
                    } catch let refusal as WebRefusal {
                        throw refusal
                    } catch {
                        // The rules have no time to say; they are asked again before the next piece.
                    }
                }
                let piece = try await disk.run(by: copy.eventLoop) {
                    ByteBuffer(bytes: try copy.file.piece(at: start, bytesMax: count))
                }
                guard piece.readableBytes == count else { throw CutShort() }
                try await writer.write(piece)
                offset += Int64(count)
            }
            try await writer.finish(nil)
        }
    }

    /// The file ended before its end: the connection is closed, so that the client knows.
    struct CutShort: Error {}
}
