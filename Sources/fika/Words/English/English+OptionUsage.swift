extension English {
    func usage(of option: OptionName) -> Usage {
        switch option {
        case .server:
            Usage(
                "server", "Server as HOST[:PORT], or its name in the settings; also FIKA_SERVER. Port 6697 without one."
            )
        case .account: Usage("account", "Account to log in with; also FIKA_ACCOUNT.")
        case .nick: Usage("nick", "Name on the screen, if it is not the account's.")
        case .passwordFile: Usage("file", "File whose first line is the password; also FIKA_PASSWORD_FILE.")
        case .passwordCommand: Usage("command", "Shell command that prints the password.")
        case .noTLS: Usage("", "Connect in the clear, to this machine only.")
        case .pin: Usage("fingerprint", "SHA-256 fingerprint of the server's certificate.")
        case .plain: Usage("", "Work line by line, as screen readers and old terminals want it.")
        case .send: Usage("target", "Send standard input there, line by line, and leave.")
        case .join: Usage("channel", "Channel to enter; may be given several times.")
        case .history: Usage("count", "Messages of the past to show on entering a channel.")
        case .config: Usage("file", "Settings to read in the place of fika.toml.")
        case .checkConfig: Usage("", "Tell what is wrong in the settings, and leave.")
        case .printConfig: Usage("", "Print settings with every key explained, and leave.")
        case .help: Usage("", "Show this, and leave.")
        }
    }
}
