import IRCWire
import Testing

extension SystemTests {
    /// Bots that know nothing of Fika, on the libraries that most are written with.
    @Suite(
        "Foreign bots", .timeLimit(.minutes(2)),
        .enabled(if: Programs.areInstalled("openssl"), "openssl is not installed."))
    struct ForeignBots {
        @Test(
            "Limnoria joins a case, does what it is told, answers, reads history, and is back after a restart",
            .enabled(if: Programs.areInstalled(Limnoria.program), "Limnoria is not installed."))
        func limnoria() async throws {
            try await Visit.pay { visit in
                let channel = visit.channel
                let pin = try await visit.town.fingerprint()
                var client: Limnoria?
                try await visit.firstHour { anna in
                    let limnoria = try Limnoria.start("bert", in: visit.town, pin: pin, channel: channel, owner: "anna")
                    client = limnoria
                    try await anna.seesBert(in: channel)
                    let order = try await anna.say("bert: echo hello from Limnoria", in: channel)
                    try await anna.hearsBert(say: "hello from Limnoria", inAnswerTo: order)
                    try await anna.say("bert: ircquote CHATHISTORY LATEST \(channel) * 10", in: channel)
                    try await limnoria.reads(Visit.past)
                }
                _ = try #require(client)
                try await visit.afterRestart { anna in
                    let order = try await anna.say("bert: echo still here", in: channel)
                    try await anna.hearsBert(say: "still here", inAnswerTo: order)
                }
            }
        }

        @Test(
            "A bot on the library irc joins a case, talks, answers, reads history, and is back after a restart",
            .enabled(if: PythonBot.canRun, "Python's library irc is not installed."))
        func python() async throws {
            try await Visit.pay { visit in
                let channel = visit.channel
                let bot = try PythonBot.start("bert", in: visit.town, channel: channel)
                try await visit.firstHour { anna in
                    try await anna.hearsBert(say: "hello from Python")
                    let question = try await anna.say("are you there?", in: channel)
                    try await anna.hearsBert(say: "yes", inAnswerTo: question)
                    try await anna.say("read!", in: channel)
                    try await bot.reads(Visit.past)
                }
                try await visit.afterRestart { anna in
                    let question = try await anna.say("still there?", in: channel)
                    try await anna.hearsBert(say: "yes", inAnswerTo: question)
                }
            }
        }
    }
}
