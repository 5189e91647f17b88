extension Settings {
    /// What `fika --print-config` prints: every key there is, with what it is when nobody writes it.
    static let example = """
        # Settings of fika: \(place)
        # Everything here may be left out. What the command line and the environment say goes before it.
        # `fika --check-config` tells what is wrong, with its line.

        # The language of the program: en or nl. Without it, that of the system (LC_ALL, LC_MESSAGES, LANG).
        #language = "nl"

        # One for each account on a server. fika is on all of them at once, unless --server or --account names one.
        #[[server]]
        # What --server calls it.
        #name = "town"
        # HOST, HOST:PORT or [ADDRESS]:PORT; port 6697 without one.
        #address = "chat.example.org"
        # false: in the clear, to this machine only.
        #tls = true
        # false: only when --server names it. At most \(Office.desksMax) are connected to at once.
        #connect = true
        #account = "anna"
        # The name on the screen, if it is not the account's.
        #nick = "anna"
        # One of these two: a file whose first line is the password and which only you can read (chmod 600; a relative
        # path is below the folder of this file), or a command that prints it.
        #password_file = "town.password"
        #password_command = "pass show fika"
        # Or a certificate of yours that the operator knows (SASL EXTERNAL), with its key, in PEM.
        #certificate = "anna.pem"
        #certificate_key = "anna.key"
        # The server's certificate and no other; certificates that you said yes to are in known-servers.
        #pin = "SHA-256 fingerprint"
        # Channels to enter beside those you are in already.
        #channels = ["#it-help"]
        # Messages of the past to show on entering a channel, 0 to \(Launch.historyMax).
        #history = 20

        [look]
        # auto, dark or light. auto: as the terminal answers (OSC 11), else as COLORFGBG says, else dark.
        theme = "auto"
        # auto, none, 16, 256 or true.
        colours = "auto"
        # Columns of the list on the left, up to 60; 0: as the window is wide.
        list_columns = 0
        mouse = true
        # The program that opens an address you click, and its arguments, such as ["xdg-open", "{link}"]. It is started
        # as it is, by no shell. Without one the address goes into the clipboard.
        link_command = []
        # Conversations on top of the list.
        pinned = []

        # Keys of your own, by the names that /keys lists.
        [keys]
        #palette = "ctrl-k"

        [notify]
        bell = true
        # What the terminal shows: auto, osc9, osc777 or none. auto: what TERM and TERM_PROGRAM say.
        terminal = "auto"
        # A program to run, and its arguments; {title} and {text} are replaced. It is started as it is, by no shell.
        command = []
        # Whether what was said is in the notification; others may see your screen.
        show_text = false
        # What is told.
        mentions = true
        replies = true
        private = true
        deadlines = true
        consultations = true
        announcements = true
        # Whether a mention in a café is told.
        cafe = false
        # Conversations of which nothing is told, and those of which everything is.
        muted = []
        followed = []
        # Nothing is told between these times, or at weekends; where you are, not UTC.
        #quiet_from = "22:00"
        #quiet_until = "07:00"
        quiet_weekends = false
        """ + "\n"

    /// Where the file is looked for.
    static let place = "$XDG_CONFIG_HOME/fika/fika.toml, or ~/.config/fika/fika.toml"
}
