/// The first start as a value: what is asked, what was answered, what is to be done next. It reads and writes nothing;
/// `FirstStartDesk` does. Whatever is answered wrong is asked again, a few times.
struct FirstStart: Equatable, Sendable {
    /// Wrong answers, and log-ins that failed, before it gives up.
    static let triesMax = 6

    enum Step: Equatable, Sendable {
        /// Show these lines, then ask.
        case ask(lines: [String], prompt: String, isSecret: Bool)
        /// Connect and log in, and tell `tried`.
        case logIn(Settings.Server, password: String)
        /// Write both files, the second only where there is one, and tell `wrote`.
        case write(settings: String, secret: Secret?)
        /// Go on to the screen.
        case done(lines: [String], Settings.Server, password: String)
        case giveUp(lines: [String])
    }

    /// A password to keep, and where.
    struct Secret: Equatable, Sendable {
        let file: String
        let password: String
    }

    /// What came of logging in.
    enum Outcome: Equatable, Sendable {
        case accepted
        /// The sentence says why; `question` is what has to be answered again.
        case refused(String, again: Question)
    }

    enum Question: Equatable, Sendable {
        case server, account, password, keeping, command, channels
    }

    private let words: Words
    private let standardServer: String
    private let standardAccount: String
    private let settingsFile: String
    private var question = Question.server
    private var server = Settings.Server()
    private var password = ""
    private var secret: Secret?
    private var tries = 0

    /// `user` is the system's name for who sits here.
    init(words: Words, settingsFile: String, standardServer: String = "localhost", user: String) {
        self.words = words
        self.settingsFile = settingsFile
        self.standardServer = standardServer
        standardAccount = user
    }

    static func == (left: FirstStart, right: FirstStart) -> Bool {
        left.question == right.question && left.server == right.server && left.password == right.password
            && left.secret == right.secret && left.tries == right.tries
    }

    func begin() -> Step { ask([words(.greeting)]) }

    /// Nil at the end of the input.
    mutating func answer(_ text: String?) -> Step {
        guard let text else { return .giveUp(lines: [words(.ended)]) }
        let answer = text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
        switch question {
        case .server: return takeServer(answer)
        case .account: return takeAccount(answer)
        case .password: return takePassword(text)
        case .keeping: return takeKeeping(answer)
        case .command: return takeCommand(text)
        case .channels: return takeChannels(answer)
        }
    }

    mutating func tried(_ outcome: Outcome) -> Step {
        switch outcome {
        case .accepted:
            question = .keeping
            return ask(keepingLines)
        case .refused(let reason, let again):
            question = again
            return wrong(words(.failed(reason: reason)))
        }
    }

    /// The fault's reason, where something could not be written.
    mutating func wrote(_ reason: String?) -> Step {
        if let reason {
            return .done(
                lines: [words(.cannotWrite(file: settingsFile, reason: reason))], server, password: password)
        }
        var lines = [words(.written(file: settingsFile))]
        if let secret { lines.append(words(.writtenSecret(file: secret.file))) }
        return .done(lines: lines, server, password: password)
    }

    // MARK: - Answers

    private mutating func takeServer(_ answer: String) -> Step {
        let text = answer.isEmpty ? standardServer : answer
        guard let address = try? ServerAddress(parsing: text, defaultPort: 6697) else {
            return wrong(words(.notAServer(text: PlainText.quote(text))))
        }
        server.address = text
        server.name = Self.name(of: address.host)
        return move(to: .account)
    }

    private mutating func takeAccount(_ answer: String) -> Step {
        let name = answer.isEmpty ? standardAccount : answer
        guard Launch.isWord(name), name.utf8.count <= 64 else {
            return wrong(words(.notAName(text: PlainText.quote(name))))
        }
        server.account = name
        return move(to: .password)
    }

    private mutating func takePassword(_ text: String) -> Step {
        guard !text.isEmpty else { return wrong(words(.passwordEmpty)) }
        password = text
        return .logIn(server, password: text)
    }

    private mutating func takeKeeping(_ answer: String) -> Step {
        switch answer {
        case "", "1":
            let file = secretFile
            secret = Secret(file: file, password: password)
            server.passwordFile = file
            return move(to: .channels)
        case "2": return move(to: .command)
        case "3": return move(to: .channels)
        default: return wrong(words(.notAChoice(text: PlainText.quote(answer), highest: 3)))
        }
    }

    private mutating func takeCommand(_ text: String) -> Step {
        let command = PlainText.of(text)
        guard command.contains(where: { $0 != " " }), command.utf8.count <= 1000 else {
            return wrong(words(.passwordEmpty))
        }
        server.passwordCommand = command
        return move(to: .channels)
    }

    private mutating func takeChannels(_ answer: String) -> Step {
        let names = answer.split { $0 == " " || $0 == "," }.map(String.init)
        if let bad = names.first(where: { !$0.hasPrefix("#") || !Launch.isWord($0) }) {
            return wrong(words(.notAChannel(text: PlainText.quote(bad))))
        }
        server.channels = names
        return .write(settings: Settings.text(for: server), secret: secret)
    }

    // MARK: - Questions

    private mutating func move(to next: Question) -> Step {
        question = next
        return ask([])
    }

    private mutating func wrong(_ sentence: String) -> Step {
        tries += 1
        guard tries < Self.triesMax else { return .giveUp(lines: [sentence, words(.tooManyTries)]) }
        return ask([sentence])
    }

    private func ask(_ lines: [String]) -> Step {
        .ask(lines: lines, prompt: prompt, isSecret: question == .password)
    }

    private var prompt: String {
        switch question {
        case .server: words(.askServer(standard: standardServer))
        case .account: words(.askAccount(standard: standardAccount))
        case .password: words(.askPassword(account: PlainText.of(server.account ?? "")))
        case .keeping: words(.askKeeping)
        case .command: words(.askCommand)
        case .channels: words(.askChannels)
        }
    }

    private var keepingLines: [String] {
        [
            words(.keepingFile(number: 1, file: secretFile)), words(.keepingCommand(number: 2)),
            words(.keepingNot(number: 3)),
        ]
    }

    private var secretFile: String {
        let folder = settingsFile.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return folder.joined(separator: "/") + "/\(server.name).password"
    }

    /// `chat.example.org` is `chat`; an address is `server`.
    private static func name(of host: String) -> String {
        let first = host.split(separator: ".").first.map(String.init) ?? ""
        let isName =
            !first.isEmpty && first.utf8.count <= 32 && first.contains(where: \.isLetter)
            && first.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D }
        return isName ? first : "server"
    }
}
