extension English {
    func text(_ phrase: LaunchPhrase) -> String {
        switch phrase {
        case .clearElsewhere(let host): "--no-tls is for this machine only: \(host) could be read by others on the way."
        case .pinNeedsEncryption: "--pin needs TLS; leave --no-tls out."
        case .noName(let name): "\"\(name)\" cannot be a name."
        case .oneTarget: "--send takes one channel or name."
        case .noChannel(let channel): "\"\(channel)\" is no channel. Write its #, in quotes: --join '#it-help'."
        case .historyRange(let limit): "--history takes a number from 0 to \(limit)."
        case .twoPasswords: "--password-file and --password-command exclude each other."
        case .passwordOfNobody: "A password belongs to an account: add --account NAME."
        case .noFingerprint: "--pin takes a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons."
        case .noServer(let text): "\"\(text)\" is no server. Write HOST, HOST:PORT or [ADDRESS]:PORT."
        case .saysNothing(let text): "\"\(text)\" says nothing here; see --help, or: help config"
        case .tooManyServers(let limit): "there are more than \(limit) servers. Delete some."
        case .optionsWrong(let sentence): "\(sentence) See: fika --help"
        case .overview: "Talk in Fika's channels from a terminal, a script or a pipe."
        case .discussion:
            "With a terminal, type text or commands (/help lists them). Without one, each line of standard input is a "
                + "command or a text, as if typed. With --send each line is a message to one target, and the exit "
                + "status is 0 when all of them are stored. Without a server named anywhere, the first start asks for "
                + "one; 'fika help config' explains the settings. At a terminal fika is on all servers of the settings "
                + "at once; --server or --account name one."
        case .usageHeading: "Usage: fika [OPTIONS]"
        case .optionsHeading: "Options:"
        }
    }
}
