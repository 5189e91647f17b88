extension English {
    func text(_ phrase: EntryPhrase) -> String {
        switch phrase {
        case .greeting:
            "This is fika. It does not know a server yet, so a few questions; Ctrl-C leaves, and nothing is kept."
        case .askServer(let standard): "Server [\(standard)]: "
        case .askAccount(let standard): "Your account's name\(standard.isEmpty ? "" : " [\(standard)]"): "
        case .askPassword(let account): "Password of \(account) (it is not shown): "
        case .askChannels: "Channels to enter, with spaces between; empty for those you were in [none]: "
        case .askKeeping: "The password is right. Shall it be kept? [1] "
        case .keepingFile(let number, let file): "  \(number)  in \(file), which only you can read"
        case .keepingCommand(let number): "  \(number)  no: a command of mine prints it, such as: pass show fika"
        case .keepingNot(let number): "  \(number)  no: ask me each time"
        case .askCommand: "Command: "
        case .tooManyTries: "That did not work. Start again with fika, or write the settings by hand: fika help config"
        case .notAServer(let text): "\"\(text)\" is no server. Write HOST, HOST:PORT or [ADDRESS]:PORT."
        case .notAName(let text): "\"\(text)\" cannot be a name."
        case .notAChannel(let text): "\"\(text)\" is no channel. Its name begins with #."
        case .notAChoice(let text, let highest): "\"\(text)\" is none of them. Type a number from 1 to \(highest)."
        case .trying(let server): "Trying \(server) …"
        case .failed(let reason): "\(reason) Once more:"
        case .written(let file): "The settings are in \(file); fika help config explains them."
        case .writtenSecret(let file): "The password is in \(file), which only you can read."
        case .cannotWrite(let file, let reason): "\(file) cannot be written: \(reason). Nothing was kept."
        case .ended: "Nothing was kept."

        case .tourList: "Here are your channels, cases and people, unread first. Alt-1 to Alt-9 go there."
        case .tourTalk: "Here is what is said. PageUp goes back as far as the server remembers."
        case .tourEditor: "Here you write. Enter sends, Alt-Enter begins a new line, / begins a command."
        case .tourKeys: "? in an empty line shows what can be done here."
        case .tourPalette: "Ctrl-K finds channels, cases, people and commands by a few of their letters."
        case .tourSearch: "Alt-S finds what was said, in all that you may read."
        case .tourWork: "Arrow up goes to a message: reply, react, file it into a case, ask a colleague."
        case .tourEnd: "That is all. F12 shows this again."
        case .tourPlace(let step, let count): "\(step) of \(count) – Enter: next, Escape: leave"
        }
    }

    func text(_ phrase: NoticePhrase) -> String {
        switch phrase {
        case .mention(let nick, let target): "\(nick) names you in \(target)"
        case .reply(let nick, let target): "\(nick) replied to you in \(target)"
        case .privateMessage(let nick): "\(nick) wrote to you"
        case .followed(let nick, let target): "\(nick) wrote in \(target)"
        case .deadline(let number, let days):
            days == 0 ? "Case \(number) is due today" : "Case \(number) is due in \(counted(days, "day", "days"))"
        case .overdue(let number, let days): "Case \(number) is \(counted(days, "day", "days")) late"
        case .consulted(let nick): "\(nick) asks you for advice in a case"
        case .announcement(let target): "An announcement in \(target) waits for your acknowledgement"
        case .several(let count): "\(count) more since then"
        }
    }
}
