import IRCClient
import Testing

@testable import fika

@Suite("Line mode can do what the screen can")
struct LineCommandTests {
    @Test("Every command that has a name can be typed, and none is without a name")
    func complete() {
        #expect(Set(Command.all.map(\.id)) == Set(CommandName.all))
        #expect(Command.all.count == CommandName.all.count)
    }

    @Test("Around a message, on a day, before what was shown, and what is unread")
    func reading() throws {
        var desk = try Desk.inChannel()
        #expect(desk.type("/around k3f") == ["? CHATHISTORY AROUND #it-help msgid=k3f 20"])
        #expect(desk.type("/around k3f 5") == ["? CHATHISTORY AROUND #it-help msgid=k3f 5"])
        #expect(
            desk.type("/on yesterday") == ["? CHATHISTORY AFTER #it-help timestamp=2026-11-20T22:59:59.999Z 50"])
        #expect(desk.type("/on soon").first?.hasPrefix("! soon is no day.") == true)
        #expect(desk.type("/more") == ["? CHATHISTORY BEFORE #it-help msgid=k3f 50"])
        #expect(desk.type("/more 9999") == ["? CHATHISTORY BEFORE #it-help msgid=k3f 500"])
        #expect(desk.type("/unread") == ["? CHATHISTORY LATEST #it-help * 50"])
        #expect(try desk.hear("MARKREAD #IT-help timestamp=2026-11-22T08:00:00.000Z").isEmpty)
        #expect(desk.type("/unread") == ["? CHATHISTORY AFTER #it-help timestamp=2026-11-22T08:00:00.000Z 500"])
        #expect(desk.type("/markread") == ["? MARKREAD #it-help timestamp=2026-11-22T09:42:00.000Z"])
    }

    @Test("Asking, taking back, and putting a sent file into a case")
    func doing() throws {
        var desk = try Desk.inChannel()
        #expect(desk.type("/ask it-help Where is it") == ["> PRIVMSG #it-help :Where is it"])
        #expect(desk.type("/ask hr Who is it") == ["> JOIN #hr", "> PRIVMSG #hr :Who is it"])
        #expect(desk.type("/redact k3f typed wrong") == ["? REDACT #it-help k3f :typed wrong"])
        #expect(desk.type("/redact k3f") == ["? REDACT #it-help k3f"])
        #expect(desk.type("/unreact k3f 👍") == ["> @+draft/unreact=👍;+draft/reply=k3f TAGMSG #it-help"])
        #expect(
            desk.type("/attach 2026-0042 f1 as permit The plan")
                == ["? CASE ATTACH f1 2026-0042 permit :The plan"])
        #expect(
            try desk.hear(":bert!b@h REDACT #it-help k3f")
                == ["10:42 #it-help bert took back what was said ↳ [k3f] bert: The printer is on fire"])
    }

    @Test("A question is marked as one where the server takes tags")
    func asking() throws {
        var desk = Desk(capabilities: ["message-tags", "echo-message"])
        _ = try desk.hear(":anna!a@h JOIN #it-help")
        #expect(desk.type("/ask it-help Where is it") == ["> @+fika/question;+fika/id=1 PRIVMSG #it-help :Where is it"])
    }

    @Test("Mute, follow, pin and quiet hours")
    func habits() throws {
        var desk = try Desk.inChannel()
        #expect(desk.type("/mute") == ["Nothing in #it-help is told any more."])
        #expect(desk.state.habits.loudness == ["#it-help": .muted])
        #expect(desk.type("/mute off") == ["What is said to you in #it-help is told again."])
        #expect(desk.type("/follow #News") == ["Everything said in #News is told."])
        #expect(desk.type("/pin #News off") == ["#News stands in its usual place again."])
        #expect(desk.state.habits.loudness == ["#it-help": .usual, "#news": .followed])
        #expect(desk.state.habits.pinned == ["#news": false])
        #expect(desk.type("/quiet 22:00 7:00") == ["Nothing is told from 22:00 until 07:00."])
        #expect(desk.type("/quiet") == ["Nothing is told from 22:00 until 07:00."])
        #expect(desk.type("/quiet off") == ["There are no quiet hours."])
        #expect(desk.type("/quiet soon").first?.hasPrefix("! Usage: /quiet") == true)
    }

    @Test("Drafts")
    func drafts() throws {
        var desk = try Desk.inChannel()
        #expect(desk.type("/drafts") == ["There are no drafts."])
        #expect(desk.type("/draft half a thought") == ["Kept for #it-help."])
        #expect(desk.type("/drafts") == ["#it-help: half a thought"])
        #expect(desk.type("/draft") == ["The draft for #it-help is forgotten."])
        #expect(desk.type("/outbox") == ["Nothing waits to be sent."])
    }

    @Test("In Dutch")
    func dutch() {
        var state = State(nick: "anna", channels: [], historyOnJoin: 0, time: Desk.time, words: Words(Dutch()))
        #expect(
            state.enter("/react").map(Desk.text) == ["! Gebruik: /react ID emoji — reageer op een bericht"])
        #expect(
            state.receive(.disconnected(.connectionLost, retryInSeconds: 2)).map(Desk.text)
                == ["! De verbinding is weg. Controleer het netwerk. Nieuwe poging over 2 s."])
    }
}
