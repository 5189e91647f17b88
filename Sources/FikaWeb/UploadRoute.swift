import FikaCore
import FikaStorage
import HTTPTypes
import Hummingbird
import Synchronization

/// Takes a file: the rules are asked, the bytes go to disk as they come, the rules are asked again, and only then is
/// it a document. Whatever goes wrong before that leaves nothing.
final class UploadRoute: Sendable {
    private let counsel: WebCounsel
    private let files: any FileStore
    private let disk: DiskWork
    private let publicURL: String
    private let keeper: HostedFileKeeper
    private let atOnce = Mutex(0)

    init(
        counsel: WebCounsel, files: any FileStore, disk: DiskWork, publicURL: String, keeper: HostedFileKeeper
    ) {
        self.counsel = counsel
        self.files = files
        self.disk = disk
        self.publicURL = publicURL
        self.keeper = keeper
    }

    /// `name` is the last part of the address, where a client put the file's name there.
    func receive(_ request: Request, token: String, name: String?) async throws -> Response {
        try await receive(request, UploadErrand(counsel.claim(token)), name: name)
    }

    /// FILEHOST: by the account's password, or by a token that it got in the chat.
    func host(_ request: Request, _ proofs: ProofDesk) async throws -> Response {
        if let token = Self.bearer(request.headers[.authorization]) {
            let claim = try counsel.claim(token)
            return try await receive(
                request, UploadErrand(hostingFor: claim.account, ticket: claim.ticket), name: nil)
        }
        let account = try await proofs.account(of: request)
        return try await receive(request, UploadErrand(hostingFor: account, ticket: nil), name: nil)
    }

    /// RFC 6750 §2.1.
    private static func bearer(_ header: String?) -> String? {
        guard let header, header.prefix(7).lowercased() == "bearer " else { return nil }
        return String(header.dropFirst(7).drop { $0 == " " })
    }

    private func receive(_ request: Request, _ errand: UploadErrand, name: String?) async throws -> Response {
        guard enter() else {
            throw WebRefusal(.serviceUnavailable, "Too many uploads are under way. Try again in a minute.")
        }
        defer { leave() }
        let length = try Self.length(of: request, atMost: try await begun(errand))
        let (digest, bytes) = try await take(request.body, length: length)
        let stored = StoredFile(
            digest: digest, bytes: bytes, mediaType: request.headers[.contentType] ?? "",
            name: name ?? ContentDisposition.name(in: request.headers[.contentDisposition]) ?? "")
        return try await conclude(stored, errand)
    }

    /// How long the file may be.
    private func begun(_ errand: UploadErrand) async throws -> Int64 {
        switch try await counsel.reply(to: errand.begin, by: errand.account) {
        case .upload(_, let most), .room(let most): return most
        default: throw WebRefusal(.document(.noSuchTicket))
        }
    }

    /// Without a declared length a connection that broke cannot be told from one that came to its end.
    private static func length(of request: Request, atMost most: Int64) throws -> Int64 {
        guard let length = request.headers[.contentLength].flatMap({ Int64($0) }), length >= 0,
            request.headers[.transferEncoding] == nil
        else { throw WebRefusal(.lengthRequired, "Say how long the file is (Content-Length).") }
        guard length <= most else { throw WebRefusal(.document(.fileTooLarge(limit: most))) }
        return length
    }

    private func take(_ body: RequestBody, length: Int64) async throws -> (digest: String, bytes: Int64) {
        let draft = try await onDisk { [files] in try files.begin(expecting: length) }
        do {
            var received: Int64 = 0
            for try await buffer in body {
                received += Int64(buffer.readableBytes)
                guard received <= length else { throw WebRefusal(.badRequest, "More came than was announced.") }
                try await onDisk { try draft.write(Array(buffer.readableBytesView)) }
            }
            guard received == length else { throw WebRefusal(.badRequest, "Less came than was announced.") }
            return try await onDisk { try draft.keep() }
        } catch {
            draft.discard()
            throw error
        }
    }

    private func conclude(_ stored: StoredFile, _ errand: UploadErrand) async throws -> Response {
        let reply: DocumentReply?
        do {
            reply = try await counsel.reply(to: errand.complete(stored), by: errand.account)
        } catch {
            await settle(stored.digest, isNamed: false)
            throw error
        }
        switch reply {
        case .kept(let document, _):
            await settle(stored.digest, isNamed: true)
            let version = document.latest
            return created(
                "/documents/\(document.name)/\(version.number)",
                "\(document.name) version \(version.number), SHA-256 \(version.file.digest)")
        case .hosted(let files, _):
            files.forEach(keeper.take)
            let name = files.first?.id.name ?? ""
            return created("/files/\(name)", "\(name), SHA-256 \(stored.digest)")
        default: preconditionFailure("an upload that was not refused is there")
        }
    }

    private func created(_ path: String, _ line: String) -> Response {
        var headers = WebHeaders.common
        headers[.location] = publicURL + path
        headers[.contentType] = "text/plain; charset=utf-8"
        return Response(status: .created, headers: headers, body: .init(byteBuffer: ByteBuffer(string: line + "\n")))
    }

    /// Done even if the client has gone.
    private func settle(_ digest: String, isNamed: Bool) async {
        _ = try? await disk.run { [files] in files.settle(digest, isNamed: isNamed) }
    }

    /// A disk that fails is not the uploader's fault, nor is it theirs to know about.
    private func onDisk<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        do {
            return try await disk.run(body)
        } catch let fault as StoreFault {
            throw fault.code == .diskFull
                ? WebRefusal(.init(code: 507), "There is no room for the file.")
                : WebRefusal(.internalServerError, "The file could not be kept.")
        }
    }

    private func enter() -> Bool {
        atOnce.withLock { count in
            guard count < WebLimit.uploadsAtOnce else { return false }
            count += 1
            return true
        }
    }

    private func leave() {
        atOnce.withLock { $0 -= 1 }
    }
}
