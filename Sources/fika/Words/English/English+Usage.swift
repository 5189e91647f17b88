extension English {
    func usage(of command: CommandName.Talk) -> Usage {
        switch command {
        case .join: Usage("CHANNEL", "enter a channel and talk there")
        case .part: Usage("[CHANNEL] [reason]", "leave a channel")
        case .switch: Usage("[CHANNEL|NICK]", "talk somewhere else, or list where you are")
        case .msg: Usage("CHANNEL|NICK text", "say something there")
        case .reply: Usage("ID text", "answer a message")
        case .react: Usage("ID emoji", "react to a message")
        case .unreact: Usage("ID emoji", "take back a reaction")
        case .me: Usage("text", "say what you do")
        case .ask: Usage("COMMUNITY question", "ask in a help community")
        case .redact: Usage("ID [reason]", "take back what you said")
        case .history: Usage("[n]", "show the last messages here")
        case .more: Usage("[n]", "show older messages than were shown")
        case .around: Usage("ID [n]", "show what was said around a message")
        case .on: Usage("DAY [n]", "show what was said on a day, such as yesterday or 2026-11-22")
        case .unread: Usage("", "show what you have not read here, on any device")
        case .thread: Usage("ID", "show the conversation a message belongs to")
        case .search:
            Usage(
                "words [in CHANNEL] [from NICK] [case NUMBER] [after DAY] [before DAY] [has document] [is solved]",
                "find messages by their words")
        case .hit: Usage("n", "show a message found by the last search, with what is around it")
        case .markread: Usage("[CHANNEL|NICK]", "say that you have read everything there")
        case .mute: Usage("[CHANNEL|NICK] [off]", "be told nothing of what is said there")
        case .pin: Usage("[CHANNEL|NICK] [off]", "keep a conversation on top of the list")
        case .follow: Usage("[CHANNEL|NICK] [off]", "be told everything said there")
        case .quiet: Usage("[HH:MM HH:MM|off]", "be told nothing between these times")
        case .drafts: Usage("", "list what you began to write")
        case .draft: Usage("[text]", "keep a text for here until you send it; without a text, forget it")
        case .outbox: Usage("", "list what is not known to have arrived")
        case .again: Usage("NUMBER|all", "send again what may not have arrived")
        case .forget: Usage("NUMBER|all", "forget what may not have arrived")
        case .who: Usage("[CHANNEL|NICK]", "show who is here, with names")
        case .names: Usage("[CHANNEL]", "show who is in a channel")
        case .whois: Usage("NICK", "show who somebody is")
        case .topic: Usage("[text]", "show or set the topic of this channel")
        case .away: Usage("[reason]", "say that you are away, or back")
        case .nick: Usage("NAME", "change your name on the screen")
        case .raw: Usage("line", "send a line of the protocol as it is")
        case .server: Usage("[NAME]", "go to another of your servers, or list them")
        case .trust: Usage("NAME [yes|no]", "look at the certificate of one of your servers, and decide")
        case .help: Usage("[command]", "explain a command, or list all")
        case .quit: Usage("[reason]", "leave")
        }
    }

    func usage(of command: CommandName.Work) -> Usage {
        switch command {
        case .file:
            Usage("[NUMBER[,NUMBER]] ID [ID...] | :text", "file a thread, several messages or a note into a case")
        case .likely: Usage("ID", "show the cases that a message may belong to, and why")
        case .filed: Usage("[NUMBER] F1 [version]", "show what was filed, as it was then")
        case .unfile: Usage("[NUMBER] F1 reason", "take out again what was filed")
        case .proposals: Usage("", "list what bots propose to file")
        case .agree: Usage("ID", "say yes to a proposal to file")
        case .disagree: Usage("ID", "say no to a proposal to file, or to what a bot filed on its own")
        case .cases: Usage("[all]", "list the open cases you may see, or all")
        case .case: Usage("[NUMBER]", "show a case: its roles and what is filed")
        case .open: Usage("TYPE title", "open a case")
        case .types: Usage("", "list the types a case can have")
        case .status: Usage("[NUMBER] status", "set the status of a case")
        case .close: Usage("[NUMBER] result", "close a case")
        case .assign: Usage("[NUMBER] ACCOUNT role", "give somebody a role in a case")
        case .unassign: Usage("[NUMBER] ACCOUNT", "take somebody's role in a case")
        case .extend: Usage("[NUMBER] reason", "move the deadline of a case")
        case .suspend: Usage("[NUMBER] reason", "let a case wait")
        case .resume: Usage("[NUMBER]", "go on with a case that waited")
        case .reopen: Usage("[NUMBER] reason", "open a closed case again")
        case .property: Usage("[NUMBER] NAME value", "set a property of a case")
        case .decide: Usage("[NUMBER] decision", "record a decision in a case")
        case .relate: Usage("[NUMBER] OTHER", "link this case with another")
        case .unrelate: Usage("[NUMBER] OTHER", "take the link with another case away")
        case .partof: Usage("[NUMBER] OTHER", "make this case a part of another")
        case .timeline: Usage("[NUMBER] [after]", "what happened to a case")
        case .late: Usage("", "list what was filed into your closed cases")
        case .admit: Usage("[NUMBER] RECEIPT", "take in what was filed late")
        case .refuse: Usage("[NUMBER] RECEIPT reason", "leave out what was filed late")
        }
    }

    func usage(of command: CommandName.Consult) -> Usage {
        switch command {
        case .consult:
            Usage(
                "[NUMBER] ACCOUNT DAYS|DATE all|ID[,ID]|D1[,D2] question", "ask somebody, and show a part of the case")
        case .grant:
            Usage("[NUMBER] ACCOUNT DAYS|DATE all|ID[,ID]|D1[,D2] reason", "show somebody a part of a case")
        case .grants: Usage("[NUMBER]", "list what of a case was granted, and who was asked")
        case .revoke: Usage("KEY", "take a grant back at once")
        case .settle: Usage("KEY", "say that the answer is enough")
        case .withdraw: Usage("KEY", "take a question back")
        case .approve: Usage("KEY REQUEST all|ID[,ID]|D1[,D2]", "show the one you asked more")
        case .deny: Usage("KEY REQUEST", "do not show more")
        case .consultations: Usage("", "list what you were granted, and are asked")
        case .read: Usage("KEY [n]", "read what you were shown")
        case .answer: Usage("KEY text", "answer what you were asked, for the file")
        case .request: Usage("KEY text", "ask to see more, and say why")
        case .documents: Usage("[NUMBER|GRANT]", "list the documents of a case, or of what you were shown")
        case .upload:
            Usage("FILE [into NUMBER|D1] [as KIND] [title]", "put a file into a case, or a new version of one")
        case .download: Usage("D1[/VERSION] [as FILE | over FILE]", "fetch a document; over: in the place of a file")
        case .files: Usage("", "list the files that you sent and put into no case yet")
        case .attach: Usage("[NUMBER] FILE [as KIND] [title]", "put a file that you sent into a case")
        case .comment: Usage("D1[/VERSION] [@PLACE] text", "say something about a document")
        case .comments: Usage("D1[/VERSION]", "show what was said about a document")
        }
    }

    func usage(of command: CommandName.Know) -> Usage {
        switch command {
        case .accept: Usage("ID", "mark the answer that solved your question")
        case .questions: Usage("[STATE]", "list what was asked in this community")
        case .unsolved: Usage("ID", "say that your question is not solved after all")
        case .outdated: Usage("ID reason", "say that a question is out of date")
        case .solutions: Usage("[COMMUNITY]", "list the newest accepted answers")
        case .answers: Usage("words", "look for words among all accepted answers")
        case .solution: Usage("NUMBER", "show an accepted answer, and how often it worked")
        case .correct: Usage("NUMBER answer", "put another answer in the place of an accepted one")
        case .reviewed: Usage("NUMBER [YYYY-MM-DD]", "say that an accepted answer still holds")
        case .obsolete: Usage("NUMBER reason", "say that an accepted answer is out of date")
        case .digest: Usage("[at HH:MM|off]", "show what waits for you; or choose when to be told, in UTC")
        case .bots: Usage("", "list the bots here, and what each of them may do")
        case .whoknows: Usage("words", "find people whose accepted answers speak about something")
        case .helpers: Usage("[YYYY-MM]", "list who helps in this community")
        case .bot: Usage("info|off|on BOT", "show what a bot may do; turn it off or on here")
        case .askprivately: Usage("COMMUNITY text", "ask the owners of a community something in private")
        case .private: Usage("", "list the private questions you may see")
        case .bringin: Usage("ACCOUNT", "bring somebody in to help with a private question")
        case .publish: Usage("[yes] [words]", "show what would be public of a private question; with yes, make it so")
        case .community: Usage("[COMMUNITY]", "show a community: its charter, and when it opens")
        case .charter: Usage("COMMUNITY text", "set what a community asks of its members")
        case .helping: Usage("show|hide", "choose whether you are named for what you solved")
        case .communities: Usage("", "list the communities")
        case .ack: Usage("ID", "acknowledge an announcement")
        case .announcement: Usage("ID", "show who has not acknowledged an announcement")
        }
    }
}
