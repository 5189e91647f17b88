import CExpat

/// Reads RSS (0.9 to 2.0) and Atom (RFC 4287) with expat. Entities that a feed declares itself end the reading: no feed
/// needs them, and bombs are made of them. Nothing outside is ever looked up.
final class FeedReader {
    /// Why it is no feed; a sentence.
    struct Refused: Error, Equatable {
        let reason: String
    }

    private static let entryNames: Set<String> = ["item", "entry"]
    private static let rootNames: Set<String> = ["rss", "feed", "rdf:RDF"]

    private var path: [String] = []
    private var entries: [FeedEntry] = []
    private var entry: FeedEntry?
    /// Where in `path` the entry began.
    private var entryDepth = 0
    private var text: [UInt8] = []
    private var refusal: String?

    private init() {}

    /// Newest first, as feeds have them.
    static func read(_ bytes: [UInt8]) throws(Refused) -> [FeedEntry] {
        let reader = FeedReader()
        guard let parser = XML_ParserCreate(nil) else { throw Refused(reason: "There is no memory for it.") }
        defer { XML_ParserFree(parser) }
        // The parser calls back during XML_Parse alone, while `reader` is alive.
        XML_SetUserData(parser, Unmanaged.passUnretained(reader).toOpaque())
        reader.listen(to: parser)
        let status = bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { XML_Parse(parser, $0.baseAddress, Int32($0.count), 1) }
        }
        if let refusal = reader.refusal { throw Refused(reason: refusal) }
        guard status == XML_STATUS_OK else {
            let words = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "no XML"
            throw Refused(reason: "It is not XML: \(words) in line \(XML_GetCurrentLineNumber(parser)).")
        }
        return reader.entries
    }

    private func listen(to parser: XML_Parser) {
        XML_SetElementHandler(
            parser,
            { pointer, name, attributes in
                guard let name else { return }
                FeedReader.at(pointer)?.begin(String(cString: name), FeedReader.pairs(attributes))
            },
            { pointer, _ in FeedReader.at(pointer)?.end() })
        XML_SetCharacterDataHandler(parser) { pointer, characters, count in
            guard let characters else { return }
            FeedReader.at(pointer)?.take(UnsafeBufferPointer(start: characters, count: Int(count)))
        }
        XML_SetEntityDeclHandler(parser) { pointer, _, _, _, _, _, _, _, _ in
            FeedReader.at(pointer)?.refuse("It declares entities of its own.")
        }
        self.parser = parser
    }

    /// Alive as long as the reader is used.
    private var parser: XML_Parser?

    private static func at(_ pointer: UnsafeMutableRawPointer?) -> FeedReader? {
        pointer.map { Unmanaged<FeedReader>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func pairs(_ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) -> [String: String] {
        guard var rest = attributes else { return [:] }
        var pairs: [String: String] = [:]
        while let name = rest[0], let value = rest[1] {
            pairs[String(cString: name)] = String(cString: value)
            rest += 2
        }
        return pairs
    }

    private func refuse(_ reason: String) {
        refusal = refusal ?? reason
        XML_StopParser(parser, XML_Bool(0))
    }

    // MARK: - What is in it

    private func begin(_ name: String, _ attributes: [String: String]) {
        guard refusal == nil else { return }
        guard !path.isEmpty || Self.rootNames.contains(name) else { return refuse("It is neither RSS nor Atom.") }
        guard path.count < FeedLimit.depthMax else { return refuse("Its elements are nested too deeply.") }
        path.append(name)
        text = []
        if Self.entryNames.contains(name), entry == nil, entries.count < FeedLimit.entriesMax {
            entry = FeedEntry()
            entryDepth = path.count
        }
        // Atom's link is an attribute, and one without `rel` is what RSS calls the link.
        let isPage = ["alternate", nil].contains(attributes["rel"])
        if name == "link", isDirect, isPage, let address = attributes["href"] { entry?.link = Self.address(address) }
    }

    private func end() {
        guard refusal == nil, let name = path.last else { return }
        let words = String(decoding: text, as: UTF8.self)
        switch name {
        case "title" where isDirect: entry?.title = PlainWords.of(words)
        case "guid" where isDirect, "id" where isDirect: entry?.id = Draft.oneLine(words)
        case "link" where isDirect && entry?.link.isEmpty == true: entry?.link = Self.address(words)
        case _ where path.count == entryDepth:
            if let entry, !entry.isEmpty { entries.append(entry) }
            entry = nil
            entryDepth = 0
        default: break
        }
        path.removeLast()
        text = []
    }

    private func take(_ characters: UnsafeBufferPointer<XML_Char>) {
        let room = FeedLimit.textBytesMax - text.count
        guard entry != nil, room > 0 else { return }
        text += characters.prefix(room).map { UInt8(bitPattern: $0) }
    }

    /// Of the entry itself, not of something in it.
    private var isDirect: Bool { entry != nil && path.count == entryDepth + 1 }

    /// Only what leads to the web, and has no sign that could be taken for something else.
    private static func address(_ text: String) -> String {
        let text = text.filter { !$0.isWhitespace }
        let isOfTheWeb = text.lowercased().hasPrefix("https://") || text.lowercased().hasPrefix("http://")
        let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) } && text.utf8.count <= 400
        return isOfTheWeb && isPlain ? text : ""
    }
}
