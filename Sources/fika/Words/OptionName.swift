/// Every option of the command line, by what is typed behind `--`; the same in every language.
enum OptionName: String, CaseIterable, Sendable {
    case server
    case account
    case nick
    case passwordFile = "password-file"
    case passwordCommand = "password-command"
    case noTLS = "no-tls"
    case pin
    case plain
    case send
    case join
    case history
    case config
    case checkConfig = "check-config"
    case printConfig = "print-config"
    case help
}
