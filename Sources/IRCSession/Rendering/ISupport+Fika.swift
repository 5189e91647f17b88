import FikaCore
import IRCWire

extension ISupport {
    /// What this server announces in 005 (modern.ircdocs.horse, RPL_ISUPPORT).
    /// `fileHost`: where files are sent, under both names that clients know (IRCv3 draft/FILEHOST, soju's extension).
    static func fika(_ settings: SessionSettings, fileHost: String?) -> ISupport {
        let files = ["draft/FILEHOST", "soju.im/FILEHOST"].compactMap { key in
            fileHost.map { Token(key: key, value: $0) }
        }
        let core = settings.core
        let targets = settings.targetsMax
        let many = ["JOIN", "KICK", "NAMES", "NOTICE", "PART", "PRIVMSG", "TAGMSG"].map { "\($0):\(targets)" }
        return ISupport(
            [
                Token(key: "ACCOUNTEXTBAN", value: ExtendedBan.accountNames),
                Token(key: "AWAYLEN", value: String(core.awayLength)),
                Token(key: "BOT", value: "B"),
                Token(key: "CASEMAPPING", value: Casemapping.ascii.rawValue),
                Token(key: "CHANLIMIT", value: "#:\(core.channelsPerSession)"),
                Token(key: "CHANMODES", value: ModeGrammar.fika.chanModes),
                Token(key: "CHANNELLEN", value: String(core.channelLength)),
                Token(key: "CHANTYPES", value: "#"),
                Token(key: "CHATHISTORY", value: String(core.historyPage)),
                Token(key: "ELIST", value: "CMNTU"),
                Token(key: "EXCEPTS", value: "e"),
                Token(key: "EXTBAN", value: "\(ExtendedBan.prefix),\(ExtendedBan.letters)"),
                Token(key: "HOSTLEN", value: String(WireLimit.hostBytesMax)),
                Token(key: "INVEX", value: "I"),
                Token(key: "KICKLEN", value: String(core.kickLength)),
                Token(key: "MAXLIST", value: "\(ModeGrammar.fika.lists):\(core.listModes)"),
                Token(key: "MODES", value: String(WireLimit.modeParametersMax)),
                Token(key: "MONITOR", value: String(core.monitorEntries)),
                Token(key: "MSGREFTYPES", value: "timestamp,msgid"),
                Token(key: "NAMELEN", value: String(core.realnameLength)),
                Token(key: "NETWORK", value: settings.network),
                Token(key: "NICKLEN", value: String(core.nickLength)),
                Token(key: "PREFIX", value: ModeGrammar.fika.prefix),
                Token(key: "STATUSMSG", value: ModeGrammar.fika.memberSigns),
                Token(key: "TARGMAX", value: (many + ["WHOIS:1"]).joined(separator: ",")),
                Token(key: "TOPICLEN", value: String(core.topicLength)),
                Token(key: "USERLEN", value: String(settings.usernameLength)),
                Token(key: "UTF8ONLY"),
                Token(key: "WHOX"),
            ] + files)
    }
}
