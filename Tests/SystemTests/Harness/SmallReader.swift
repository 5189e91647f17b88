/// A client that takes 1,024 bytes from its TLS library whenever the system says that its socket has something, as
/// Limnoria does: what is left in the library is nobody's until the socket has something again.
enum SmallReader {
    static let canRun = Programs.installed("python3") != nil

    /// Asks for so many long answers at once, and ends well when all have come without a further word from either side.
    static func hear(_ answers: Int, as account: String, in town: Town) async throws -> String {
        let script = try town.write(text, to: "reader.py")
        return try await town.tool(
            "python3", script, "\(town.securePort)", town.certificatePath, account, Town.password(of: account),
            "\(answers)")
    }

    private static let text = #"""
        import base64, select, socket, ssl, sys

        port, certificate, account, password, answers = sys.argv[1:]
        tls = ssl.create_default_context(cafile=certificate)
        stream = tls.wrap_socket(socket.create_connection(("127.0.0.1", int(port))), server_hostname="fika.test")

        def say(*lines):
            stream.sendall("".join(line + "\r\n" for line in lines).encode())

        def hear(end):
            heard = b""
            while end not in heard:
                if not select.select([stream], [], [], 5)[0]:
                    sys.exit(f"nothing comes any more after {len(heard)} bytes: {heard[-80:]}")
                heard += stream.recv(1024)
            return heard.decode()

        say("CAP REQ sasl", f"NICK {account}", f"USER {account} 0 * :{account}", "AUTHENTICATE PLAIN")
        hear(b"AUTHENTICATE +")
        say("AUTHENTICATE " + base64.b64encode(f"\0{account}\0{password}".encode()).decode(), "CAP END")
        hear(b" 376 ")
        say(*[f"PING :{number} {'x' * 400}" for number in range(int(answers))], "PING :last")
        print(hear(b":last\r\n").count("PONG"))

        """#
}
