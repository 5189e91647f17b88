import NIOHTTP1

/// What the request for a WebSocket comes to (RFC 6455 §4.2, IRCv3 websocket).
enum WebSocketRequest: Equatable {
    case granted(LineForm, subprotocol: String?)
    /// `headers` beside those of every answer; the sentence is its body.
    case refused(HTTPResponseStatus, HTTPHeaders, String)

    /// Web pages of everywhere.
    static let anyOrigin = "*"
    private static let version = "13"
    private static let forms: [String: LineForm] = [
        "binary.ircv3.net": .binaryMessages, "text.ircv3.net": .textMessages,
    ]

    /// The origins are the web pages that may connect. A browser tells which page asks, and asks for every page that
    /// anybody opens in it; programs that are no browsers tell nothing and are let in.
    init(_ head: HTTPRequestHead, origins: [String]) {
        let headers = head.headers
        guard headers[canonicalForm: "upgrade"].contains(where: { $0.lowercased() == "websocket" }), head.method == .GET
        else {
            self = .refused(
                .upgradeRequired, ["Upgrade": "websocket"],
                "This is where IRC clients connect by WebSocket; there are no pages here.")
            return
        }
        guard headers["Sec-WebSocket-Version"] == [Self.version] else {
            self = .refused(
                .upgradeRequired, ["Upgrade": "websocket", "Sec-WebSocket-Version": Self.version],
                "Only version \(Self.version) of WebSocket is spoken here.")
            return
        }
        guard headers["Sec-WebSocket-Key"].count == 1 else {
            self = .refused(.badRequest, [:], "The request has no Sec-WebSocket-Key.")
            return
        }
        let isWelcome = headers["Origin"].allSatisfy { origin in
            origins.contains { $0 == Self.anyOrigin || $0.lowercased() == origin.lowercased() }
        }
        guard isWelcome else {
            self = .refused(
                .forbidden, [:], "Pages of this origin may not connect; the operator names those that may (origins).")
            return
        }
        // The client's order counts. Without a word that is known text is sent, which every client reads.
        let wanted = headers[canonicalForm: "sec-websocket-protocol"].map(String.init).first { Self.forms[$0] != nil }
        self = .granted(wanted.flatMap { Self.forms[$0] } ?? .textMessages, subprotocol: wanted)
    }

    /// Those of the answer to a request that is granted, beside those of every WebSocket.
    var grantedHeaders: HTTPHeaders? {
        guard case .granted(_, let subprotocol) = self else { return nil }
        return HTTPHeaders(subprotocol.map { [("Sec-WebSocket-Protocol", $0)] } ?? [])
    }
}
