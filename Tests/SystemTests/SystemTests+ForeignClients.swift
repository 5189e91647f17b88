import IRCWire
import Testing

extension SystemTests {
    /// Clients that know nothing of Fika, as Debian packages them.
    @Suite(
        "Foreign clients", .timeLimit(.minutes(2)),
        .enabled(if: Programs.areInstalled("openssl"), "openssl is not installed."))
    struct ForeignClients {
        @Test(
            "WeeChat joins a case, talks, answers, reads history, and is back after a restart",
            .enabled(if: Programs.areInstalled(WeeChat.program), "weechat-headless is not installed."))
        func weechat() async throws {
            try await Visit.pay { visit in
                let channel = visit.channel
                let pin = try await visit.town.fingerprint()
                var client: WeeChat?
                try await visit.firstHour { anna in
                    let weechat = try WeeChat.start("bert", in: visit.town, pin: pin, channel: channel)
                    client = weechat
                    try await anna.seesBert(in: channel)
                    try await weechat.type("hello from WeeChat", in: channel)
                    try await anna.hearsBert(say: "hello from WeeChat")
                    let welcome = try await anna.say("welcome, WeeChat", in: channel)
                    try await weechat.shows("anna\twelcome, WeeChat", in: channel)
                    try await weechat.type("/quote @+draft/reply=\(welcome) PRIVMSG \(channel) :thank you", in: channel)
                    try await anna.hearsBert(say: "thank you", inAnswerTo: welcome)
                    try await weechat.type("/quote CHATHISTORY LATEST \(channel) * 10", in: channel)
                    try await weechat.shows("anna\t\(Visit.past)", in: channel)
                }
                let weechat = try #require(client)
                try await visit.afterRestart { anna in
                    try await weechat.type("still here", in: channel)
                    try await anna.hearsBert(say: "still here")
                }
            }
        }

        @Test(
            "irssi joins a case, talks, answers, reads history, and is back after a restart",
            .enabled(if: Programs.areInstalled(Irssi.program, "tmux"), "irssi or tmux is not installed."))
        func irssi() async throws {
            try await Visit.pay { visit in
                let channel = visit.channel
                try await Irssi.run("bert", in: visit.town, channel: channel) { irssi in
                    try await visit.firstHour { anna in
                        try await anna.seesBert(in: channel)
                        try await irssi.type("/window goto \(channel)")
                        try await irssi.shows("fika/\(channel)")
                        try await irssi.type("hello from irssi")
                        try await anna.hearsBert(say: "hello from irssi")
                        let welcome = try await anna.say("welcome, irssi", in: channel)
                        try await irssi.shows("welcome, irssi")
                        // It knows tags, and does not ask for them.
                        try await irssi.type("/quote CAP REQ message-tags")
                        try await irssi.type("/quote @+draft/reply=\(welcome) PRIVMSG \(channel) :thank you")
                        try await anna.hearsBert(say: "thank you", inAnswerTo: welcome)
                        try await irssi.type("/quote CHATHISTORY LATEST \(channel) * 10")
                        try await irssi.shows(Visit.past)
                    }
                    try await visit.afterRestart { anna in
                        try await irssi.type("still here")
                        try await anna.hearsBert(say: "still here")
                    }
                }
            }
        }
    }
}
