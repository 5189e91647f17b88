import NIOCore
import NIOSSL
import Testing

@testable import FikaServer

@Suite("WebSocket", .timeLimit(.minutes(2)))
struct WebSocketTests {
    private static let page = "https://chat.example.org"

    /// A plain listener, and one for WebSocket.
    private static func configuration(origins: [String] = [page]) -> Configuration {
        Rig.configuration {
            $0.listeners.append(Configuration.Listener())
            $0.listeners[1].port = 0
            $0.listeners[1].kind = .websocket
            $0.listeners[1].origins = origins
        }
    }

    @Test(
        "The client's order of subprotocols counts, and both kinds of message carry lines",
        arguments: [
            ("text.ircv3.net", "text.ircv3.net", 1), ("binary.ircv3.net", "binary.ircv3.net", 2),
            ("binary.ircv3.net, text.ircv3.net", "binary.ircv3.net", 2), ("mqtt, text.ircv3.net", "text.ircv3.net", 1),
        ] as [(String, String, UInt8)])
    func talk(offered: String, agreed: String, opcode: UInt8) async throws {
        try await Rig.run(Self.configuration()) { rig in
            let anna = try await rig.client("anna")
            try await WebClient.connect(port: rig.listeners[1].port) { bert in
                try await bert.request(WebClient.handshake + ["Sec-WebSocket-Protocol: \(offered)"])
                let head = try await bert.readHead()
                #expect(head.hasPrefix("HTTP/1.1 101 "))
                #expect(head.lowercased().contains("sec-websocket-protocol: \(agreed)"))
                // The answer to the key of RFC 6455 §1.3.
                #expect(head.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="))
                try await bert.register("bert")
                try await bert.send("PRIVMSG anna :by frame")
                try await anna.expect("PRIVMSG anna :by frame")
                try await anna.send("PRIVMSG bert :by line")
                let frame = try await bert.expect("by line")
                #expect(frame.opcode == opcode && frame.text.hasSuffix(" PRIVMSG bert :by line"))
            }
        }
    }

    @Test("Without a subprotocol text is sent, and none is named")
    func legacy() async throws {
        try await Rig.run(Self.configuration()) { rig in
            try await WebClient.connect(port: rig.listeners[1].port) { anna in
                try await anna.request(WebClient.handshake)
                #expect(try await anna.readHead().lowercased().contains("sec-websocket-protocol") == false)
                try await anna.send("PING x", opcode: 2)
                #expect(try await anna.readFrame().opcode == 1)
            }
        }
    }

    @Test("What is no WebSocket gets an answer that a person can read")
    func noWebSocket() async throws {
        let other = ["Origin: https://evil.example"]
        let requests: [([String], String, String, String)] = [
            (["Host: chat.test"], "GET", "426", "IRC clients"),
            (WebClient.handshake, "POST", "426", "IRC clients"),
            (WebClient.handshake.map { $0.replacing("13", with: "8") }, "GET", "426", "version 13"),
            (Array(WebClient.handshake.dropLast()), "GET", "400", "Key"),
            (WebClient.handshake + other, "GET", "403", "origin"),
            (["Host chat.test"], "GET", "400", "no HTTP"),
            (["Host: chat.test", "X: " + String(repeating: "x", count: 20_000)], "GET", "400", "no HTTP"),
        ]
        try await Rig.run(Self.configuration()) { rig in
            for (headers, method, status, word) in requests {
                try await WebClient.connect(port: rig.listeners[1].port) { visitor in
                    try await visitor.request(headers, method: method)
                    let head = try await visitor.readHead()
                    #expect(head.hasPrefix("HTTP/1.1 \(status) "), "\(headers)")
                    #expect(head.contains("Connection: ") && head.contains("close"))
                    #expect(try await visitor.readRest().contains(word), "\(headers)")
                }
            }
        }
    }

    @Test("A page that is named may connect, others may not", arguments: [[page], ["*"], []])
    func origins(allowed: [String]) async throws {
        try await Rig.run(Self.configuration(origins: allowed)) { rig in
            try await WebClient.connect(port: rig.listeners[1].port) { anna in
                try await anna.request(WebClient.handshake + ["Origin: HTTPS://chat.example.org"])
                let head = try await anna.readHead()
                #expect(head.hasPrefix(allowed.isEmpty ? "HTTP/1.1 403" : "HTTP/1.1 101"))
            }
        }
    }

    @Test("A ping is answered with what it brought; a message may come in pieces, with a ping between")
    func control() async throws {
        try await Rig.run(Self.configuration()) { rig in
            try await WebClient.connect(port: rig.listeners[1].port) { anna in
                try await anna.open()
                try await anna.send("are you there", opcode: 9)
                #expect(try await anna.readFrame() == WebClient.Frame(opcode: 10, bytes: Array("are you there".utf8)))
                try await anna.send("PI", isFinal: false)
                try await anna.send("", opcode: 9)
                try await anna.send("NG pie", opcode: 0, isFinal: false)
                try await anna.send("ces", opcode: 0)
                #expect(try await anna.readFrame().opcode == 10)
                #expect(try await anna.readFrame().text.hasSuffix("PONG fika.localhost :pieces"))
            }
        }
    }

    @Test("A line at the limit is read; a longer message ends the connection with 1009")
    func limit() async throws {
        let tags = "@+x=" + String(repeating: "y", count: 4_091) + " "
        let ping = "PING " + String(repeating: "z", count: 505)
        #expect(tags.utf8.count + ping.utf8.count == WebSocketLimit.messageBytesMax)
        try await Rig.run(Self.configuration()) { rig in
            try await WebClient.connect(port: rig.listeners[1].port) { anna in
                try await anna.open()
                try await anna.send(tags + ping)
                try await anna.expect("PONG")
                try await anna.send(tags + ping + "z")
                #expect(try await anna.readFrame().code == 1_009)
            }
            try await WebClient.connect(port: rig.listeners[1].port) { anna in
                try await anna.open()
                try await anna.send(tags, isFinal: false)
                try await anna.send(ping + "z", opcode: 0)
                #expect(try await anna.readFrame().code == 1_009)
            }
        }
    }

    @Test(
        "What cannot be understood ends the connection with its code",
        arguments: [
            ([0xC3, 0x28], 1, true, 1_007), ([0x50], 1, false, 1_002), ([0x50], 0, true, 1_002),
            ([0x50], 3, true, 1_002), ([0x03, 0xE9], 8, true, 1_001), ([], 8, true, 1_000),
        ] as [([UInt8], UInt8, Bool, Int)])
    func ends(bytes: [UInt8], opcode: UInt8, isMasked: Bool, code: Int) async throws {
        try await Rig.run(Self.configuration()) { rig in
            let bert = try await rig.client("bert")
            try await bert.join("#room")
            try await WebClient.connect(port: rig.listeners[1].port) { anna in
                try await anna.open()
                try await anna.register("anna")
                try await anna.send("JOIN #room")
                try await bert.expect("JOIN")
                try await anna.send(bytes, opcode: opcode, isMasked: isMasked)
                try await bert.expect("QUIT")
                var last = try await anna.readFrame()
                while last.opcode != 8 { last = try await anna.readFrame() }
                #expect(last.code == code)
                #expect(try await anna.readRest().isEmpty)
            }
        }
    }

    @Test("What is no UTF-8 in a binary message is answered as on a plain socket")
    func binaryIsNotUTF8() async throws {
        try await Rig.run(Self.configuration()) { rig in
            try await WebClient.connect(port: rig.listeners[1].port) { anna in
                try await anna.open()
                try await anna.register("anna")
                try await anna.send(Array("PRIVMSG bert :caf".utf8) + [0xE9], opcode: 2)
                #expect(try await anna.readFrame().text.contains("FAIL PRIVMSG INVALID_UTF8"))
            }
        }
    }

    @Test("QUIT is answered, and goodbye said")
    func quit() async throws {
        try await Rig.run(Self.configuration()) { rig in
            try await WebClient.connect(port: rig.listeners[1].port) { anna in
                try await anna.open("binary.ircv3.net")
                try await anna.register("anna")
                try await anna.send("QUIT")
                try await anna.expect("ERROR")
                #expect(try await anna.readFrame().code == 1_000)
            }
        }
    }

    @Test("A request that takes too long is closed; so is one that never comes")
    func tooSlow() async throws {
        try await Rig.run(Self.configuration()) { rig in
            try await WebClient.connect(port: rig.listeners[1].port) { visitor in
                // Another one that is in shows that the first has been accepted.
                try await WebClient.connect(port: rig.listeners[1].port) { try await $0.open() }
                for _ in 0...WebSocketLimit.requestTicks { await rig.server.tick() }
                #expect(try await visitor.readRest().isEmpty)
            }
        }
    }

    @Test("One too many is told so in HTTP")
    func tooMany() async throws {
        var configuration = Self.configuration()
        configuration.limits.sessions = 0
        try await Rig.run(configuration) { rig in
            try await WebClient.connect(port: rig.listeners[1].port) { visitor in
                let head = try await visitor.readHead()
                let body = try await visitor.readRest()
                #expect(head.hasPrefix("HTTP/1.1 503"))
                #expect(body == "The server is full; try again later\n")
            }
        }
    }

    @Test("With TLS it is the same", .enabled(if: CertificateFolder.canMake))
    func secure() async throws {
        let folder = try CertificateFolder()
        try folder.make("a")
        var configuration = folder.configuration("a")
        configuration.listeners[0].kind = .websocket
        try await Rig.run(configuration, clock: folder.clock) { rig in
            try await WebClient.connect(port: rig.port, tls: try folder.trusting("a")) { anna in
                try await anna.open()
                try await anna.register("anna")
                try await anna.send("QUIT")
                try await anna.expect("ERROR")
                #expect(try await anna.readFrame().code == 1_000)
            }
        }
    }
}
