extension HelpText {
    /// The commands that every IRC server has (modern.ircdocs.horse).
    static let irc = connection + talk + channels + people + server

    private static let connection = [
        HelpText("PASS", "PASS <password>", "The server's password, before registration; few servers have one."),
        HelpText("NICK", "NICK <nick>", "The name you are seen by. Reserved for an account, it needs that account."),
        HelpText("USER", "USER <user> 0 * :<real name>", "Who you are; the last step of registration."),
        HelpText("PING", "PING <token>", "Answered with PONG and the token, after all you sent before."),
        HelpText("PONG", "PONG <token>", "The answer to the server's PING. Clients send it by themselves."),
        HelpText("QUIT", "QUIT [:<reason>]", "Ends this connection. Others of your account stay."),
        HelpText("OPER", "OPER <name> <password>", "Makes you an operator of the server."),
    ]

    private static let talk = [
        HelpText(
            "PRIVMSG", "PRIVMSG <target>[,<target>...] :<text>", "Says something to a channel or to a person.",
            "@#channel reaches its operators alone, +#channel those with voice too."),
        HelpText(
            "NOTICE", "NOTICE <target>[,<target>...] :<text>",
            "As PRIVMSG, for what must not be answered: bots use it."),
        HelpText("WALLOPS", "WALLOPS :<text>", "For operators: says something to everybody who has set the mode +w."),
    ]

    private static let channels = [
        HelpText(
            "JOIN", "JOIN <channel>[,<channel>...] [<key>[,<key>...]]",
            "Takes you into channels; one that is not there is made. JOIN 0 leaves all."),
        HelpText("PART", "PART <channel>[,<channel>...] [:<reason>]", "Leaves channels."),
        HelpText("TOPIC", "TOPIC <channel> [:<topic>]", "Shows the topic or sets it."),
        HelpText("NAMES", "NAMES <channel>[,<channel>...]", "Who is in a channel: @ an operator, + with voice."),
        HelpText(
            "MODE", "MODE <channel> [<modes> [<parameter>...]]", "Shows or sets modes.",
            "+i by invitation, +k with a key, +l with a limit, +m only voices speak, +n nobody from outside speaks,",
            "+s secret, +t only operators set the topic, +C no CTCP, +R only for accounts, +o operator, +v voice.",
            "+b bans a mask, +e excepts one, +I lets one in: nick!user@host, ~a:account, ~m:mask (may not speak).",
            "MODE <your nick> <modes>: +i invisible, +w hears WALLOPS, +B a bot, +T no CTCP."),
        HelpText("KICK", "KICK <channel> <nick>[,<nick>...] [:<reason>]", "Puts people out of a channel."),
        HelpText("INVITE", "INVITE [<nick> <channel>]", "Invites someone, or lists where you are invited to."),
        HelpText(
            "LIST", "LIST [<channel>[,<channel>...]]",
            "The channels with their size and topic. >3 and <20 bound the size."),
    ]

    private static let people = [
        HelpText("WHO", "WHO <channel or mask> [o] [%<fields>[,<token>]]", "Who is there, one line each."),
        HelpText("WHOIS", "WHOIS <nick>", "Who someone is, and in which of your channels."),
        HelpText("WHOWAS", "WHOWAS <nick> [<count>]", "Who had a nick before."),
        HelpText("USERHOST", "USERHOST <nick> [<nick>...]", "User and host of up to five people."),
        HelpText("ISON", "ISON <nick> [<nick>...]", "Which of these people are there."),
        HelpText("AWAY", "AWAY [:<text>]", "Says that you are not there; without a text, that you are back."),
        HelpText("MONITOR", "MONITOR + | - | C | L | S [<nick>[,<nick>...]]", "Tells you when people come and go."),
        HelpText("SETNAME", "SETNAME :<real name>", "Changes your real name."),
    ]

    private static let server = [
        HelpText("MOTD", "MOTD", "The message of the day."),
        HelpText("VERSION", "VERSION", "The server's version, and what it supports."),
        HelpText("LUSERS", "LUSERS", "How many people and channels there are."),
        HelpText("TIME", "TIME", "The server's time, in UTC."),
        HelpText("INFO", "INFO", "What this server is, and since when it runs."),
        HelpText("ADMIN", "ADMIN", "Who runs this server."),
        HelpText("LINKS", "LINKS", "The servers of the network; there is this one."),
        HelpText("USERS", "USERS", "Not answered here; NAMES and WHO say who is there."),
        HelpText("HELP", "HELP [<command>]", "All commands, or one of them."),
        HelpText("HELPOP", "HELPOP [<command>]", "The same as HELP."),
        HelpText("KILL", "KILL <nick> [:<reason>]", "For operators: ends all of someone's connections."),
    ]
}
