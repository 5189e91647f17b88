import IRCClient
import IRCWire

/// Carries files: asks the server for a link, and tells how far it is.
struct Courier: Sendable {
    /// Between two words about one file.
    private static let wordInterval = Duration.seconds(2)

    let transfer: FileTransfer
    /// Asks the server.
    let ask: @Sendable (IRCMessage) async -> Result<[IRCMessage], ClientFailure>
    let show: @Sendable (ScreenLine) async -> Void
    let home: String?
    let words: Words

    /// Whether it was done.
    func carry(_ errand: Errand) async -> Bool {
        let answer: [IRCMessage]
        switch await ask(errand.request) {
        case .success(let messages): answer = messages
        case .failure(let failure): return await refuse(words.tongue.text(failure))
        }
        if let refusal = answer.refusal { return await refuse(refusal.parameters.last ?? refusal.command) }
        do throws(TransferFault) {
            switch errand {
            case .send(let file, _): try await send(file, answer)
            case .fetch(_, let name, let overwrites): try await fetch(answer, as: name, overwrites: overwrites)
            }
            return true
        } catch {
            return await refuse(error.description)
        }
    }

    private func refuse(_ sentence: String) async -> Bool {
        await show(ScreenLine(PlainText.of(sentence), .alert))
        return false
    }

    /// `UPLOAD number document kind confidentiality time link :title`
    private func send(_ file: String, _ answer: [IRCMessage]) async throws(TransferFault) {
        guard let line = answer.first(where: { $0.command == "UPLOAD" }), line.parameters.count >= 7 else {
            throw .notALink
        }
        let path = FileName.expanded(file, home: home)
        let name = FileName.last(of: path)
        try await told(name) { progress throws(TransferFault) in
            try await transfer.send(path, as: name, to: line.parameters[5], progress)
        }
        let phrase = DocumentPhrase.sent(file: PlainText.of(name), number: PlainText.of(line.parameters[0]))
        await show(ScreenLine(words(phrase), .dim))
    }

    /// `DOWNLOAD number document version bytes digest time link :name`
    private func fetch(_ answer: [IRCMessage], as name: String?, overwrites: Bool) async throws(TransferFault) {
        guard let line = answer.first(where: { $0.command == "DOWNLOAD" }), line.parameters.count >= 8,
            let bytes = Int64(line.parameters[3]), bytes >= 0
        else { throw .notALink }
        let path = name.map { FileName.expanded($0, home: home) } ?? FileName.harmless(line.parameters[7])
        try await told(FileName.last(of: path)) { progress throws(TransferFault) in
            try await transfer.fetch(
                line.parameters[6], digest: line.parameters[4], bytes: bytes, to: path, overwrites: overwrites,
                progress)
        }
        let (document, version) = (PlainText.of(line.parameters[1]), PlainText.of(line.parameters[2]))
        let phrase = DocumentPhrase.fetched(name: document, version: version, file: PlainText.of(path))
        await show(ScreenLine(words(phrase), .dim))
    }

    /// Says every few seconds how far it is.
    private func told(
        _ name: String, _ body: (@escaping FileTransfer.Progress) async throws(TransferFault) -> Void
    ) async throws(TransferFault) {
        let (steps, outlet) = AsyncStream.makeStream(of: Int64.self, bufferingPolicy: .bufferingNewest(1))
        async let telling: Void = tell(name, steps)
        let result: Result<Void, TransferFault>
        do throws(TransferFault) {
            result = .success(try await body { bytes, total in outlet.yield(total > 0 ? bytes * 100 / total : 100) })
        } catch {
            result = .failure(error)
        }
        outlet.finish()
        await telling
        try result.get()
    }

    private func tell(_ name: String, _ steps: AsyncStream<Int64>) async {
        var last = ContinuousClock.now
        for await percent in steps where last.duration(to: .now) >= Self.wordInterval {
            last = .now
            await show(ScreenLine(words(.progress(file: PlainText.of(name), percent: Int(percent))), .dim))
        }
    }
}
