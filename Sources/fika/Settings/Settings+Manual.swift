extension Settings {
    /// What `fika help config` prints.
    static let manual = """
        FIKA CONFIGURATION

        Where. \(place).
          fika --config FILE       reads another file
          fika --check-config      tells what is wrong in it, with lines, and leaves
          fika --print-config      prints a file with every key explained: a start for one's own
        The first start asks for server, account and password, and writes the file.

        Order. The command line goes before the environment (FIKA_SERVER, FIKA_ACCOUNT, FIKA_PASSWORD_FILE), and that
        before the file.

        Servers. At a terminal fika is on every [[server]] at once, but for those with connect = false, and at most on
        \(Office.desksMax). The list shows them one below the other. alt-o and /server NAME go from one to the next; the
        palette, the search, ctrl-n and alt with a digit reach all. Each has its own connection, drafts, outbox and
        read marks, and what is wrong with one stops no other. In line mode each line has its server's name in front,
        and what is typed goes to the one chosen with /server NAME; /search asks all, says which, and numbers what they
        find through, so that /hit NUMBER goes to the right one. `fika --server NAME` is on that one alone, `fika
        --server HOST:PORT` on one the file does not know. A pipe and a script are on one, the first where none is
        named.

        Secrets. A password is never in fika.toml. password_file names a file whose first line it is and which only its
        owner may read (chmod 600, or fika refuses it); password_command is run by /bin/sh and prints it. With
        certificate and certificate_key there is no password (SASL EXTERNAL): give the operator the fingerprint,
          openssl x509 -in anna.pem -noout -fingerprint -sha256

        Trust. The system's authorities, or the pin. A certificate that nobody vouches for is shown and asked about;
        the answer is kept in known-servers, beside fika.toml. A changed one is refused. Of several servers the question
        names the one it is about, /trust NAME yes or no answers it, and nothing is sent there before; the others go on.

        What it remembers. Drafts, what may not have arrived, and what you chose with /mute, /follow, /pin and /quiet
        are in ~/.local/state/fika (or $XDG_STATE_HOME/fika), a file of mode 0600 for each account on each server, such
        as anna@chat.example.org_6697.memory, written at most once a second. Deleting one forgets that.

        Kept keys. A password that lies in a file is turned into keys only once (SCRAM); they are kept beside the file
        above, in anna@chat.example.org_6697.memory.keys, mode 0600. They log in to that account on that server like the
        password itself, and to nothing else. One that others can read is not believed and written anew. Deleting it
        costs the next log-in a tenth of a second; changing the password makes it worthless. With password_command, or a
        password typed each time, none is written.

        Sending once. Each message carries a token, +fika/id, which the server keeps with it. When the connection was
        lost before the answer, fika looks for the token in the server's history (CHATHISTORY), and sends again only
        what is not there. Where the history cannot tell, /outbox lists what is uncertain; /again sends, /forget
        forgets. At most \(Outbox.entriesMax) messages wait; what is typed beyond that becomes a draft.

        Notifications. What names you, answers you or is written to you alone, consultations, announcements to
        acknowledge, and deadlines of \(Bell.deadlineDays) days or less (looked at once an hour); nothing from cafés
        unless cafe = true or /follow. Not more than one in 10 seconds for a conversation, \(Bell.perMinuteMax) in a
        minute. The program in `command` is started as it is, without a shell, with PATH, HOME and where the screen
        is.

        Keys. [keys] holds an action and its chord, such as palette = "ctrl-k"; "" takes a key away.

        Language. English and Dutch: language, or LC_ALL, LC_MESSAGES, LANG. What the server says is the server's.

        EVERY KEY

        \(example)
        """
}
