/// The command line of a bot's program.
struct BotOptions: Sendable, Equatable {
    var manifest: String?
    var server: String?
    var pin: String?
    var isPlaintext = false
    var account: String?
    var passwordFile: String?
    var state: String?
    var checksOnly = false
    var showsSettings = false
    var showsHelp = false

    private static let source = "the options"

    init(_ arguments: [String]) throws(BotFault) {
        var rest = arguments[...]
        while let option = rest.popFirst() {
            switch option {
            case "--manifest": manifest = try Self.value(of: option, &rest)
            case "--server": server = try Self.value(of: option, &rest)
            case "--tls-pin": pin = try Self.value(of: option, &rest)
            case "--plaintext": isPlaintext = true
            case "--account": account = try Self.value(of: option, &rest)
            case "--password-file": passwordFile = try Self.value(of: option, &rest)
            case "--state": state = try Self.value(of: option, &rest)
            case "--check": checksOnly = true
            case "--settings": showsSettings = true
            case "--help", "-h": showsHelp = true
            default:
                throw BotFault(file: Self.source, key: option, problem: "unknown option", allowed: "see --help")
            }
        }
        if isPlaintext, pin != nil {
            throw BotFault(
                file: Self.source, key: "--plaintext", problem: "stands with --tls-pin", allowed: "one of them")
        }
    }

    private static func value(of option: String, _ rest: inout ArraySlice<String>) throws(BotFault) -> String {
        guard let value = rest.popFirst(), !value.isEmpty else {
            throw BotFault(file: source, key: option, problem: "stands without a value", allowed: "see --help")
        }
        return value
    }

    static func help(program: String) -> String {
        """
        \(program) — a bot of Fika

        usage: \(program) --manifest FILE [options]

          --manifest FILE       the bot's bot.toml                          (or FIKA_BOT_MANIFEST)
          --server HOST:PORT    the server; default 127.0.0.1:6667          (or FIKA_SERVER)
          --tls-pin SHA256      trust this certificate and no other         (or FIKA_TLS_PIN)
          --plaintext           no TLS                                      (or FIKA_PLAINTEXT=1)
          --account NAME        log in as; default: the manifest's account  (or FIKA_BOT_ACCOUNT)
          --password-file FILE  the account's password                      (or the descriptor FIKA_BOT_SECRET_FD,
                                                                             or $CREDENTIALS_DIRECTORY/password)
          --state FOLDER        where it remembers what was done            (or FIKA_BOT_STATE, or $STATE_DIRECTORY;
                                                                             default: ./NAME.state)
          --check               read the manifest, say what is wrong with it, and end
          --settings            print each setting with what it takes and what it is now, and end
          --help                this text

        An option goes before the environment. Without --tls-pin and --plaintext a server on this machine is spoken to
        without TLS, and any other with TLS and the system's authorities.
        It ends with 0 when it is told to (SIGTERM, SIGINT), 64 for a wrong option, 69 when there is no server to be
        had for good, 74 when its state cannot be written, 77 when the password is wrong, 78 for a fault in a file.
        """
    }
}
