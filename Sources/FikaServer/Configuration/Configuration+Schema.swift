import FikaCore
import SettingsFile

/// Every table and key of `fikad.toml`. The annotated example documents each of them; a test compares the two.
extension Configuration {
    static let schemas: [TableSchema<Configuration>] = [
        server, log, limits, abuse, accounts, history, storage, casework, communities, audit, bots, web,
    ]

    private static let server = TableSchema<Configuration>(
        "server",
        [
            .text("name", \.server.name, .serverName),
            .text("description", \.server.description, .line(1...200)),
            .text("network", \.server.network, .networkName),
            .text("data_dir", \.server.dataFolder, .path, isRequired: true),
            .text("password", \.server.password, .line(1...300)),
            .number("sts_port", \.server.strictTransportPort, 0...65_535),
            .number("sts_duration_s", \.server.strictTransportSeconds, 0...315_360_000),
            .texts("motd", \.server.motd, .line(0...400, mayRepeat: true), atMost: 100),
            .choice("casemapping", of: ["ascii"]),
            .notYet("unicode_nicks", \.server.unicodeNicks),
            defaultUserModes,
            .flag("utf8_only", \.server.utf8Only),
        ])

    private static let defaultUserModes = Setting<Configuration>(
        "default_user_modes", allowed: "\"\", \"+i\""
    ) { node, configuration in
        guard case .text(let modes) = node else { return .wrong("is \(node.kindName), not a text") }
        guard ["", "+i"].contains(modes) else { return .wrong("\"\(modes)\" is not a mode that everyone can have") }
        configuration.limits.core.startsInvisible = !modes.isEmpty
        return .taken
    }

    private static let log = TableSchema<Configuration>(
        "log", [.choice("level", \.log.level), .choice("to", of: ["stderr"])])

    private static let limits = TableSchema<Configuration>(
        "limits",
        [
            .number("nick_length", \.limits.core.nickLength, 1...64),
            .number("channel_length", \.limits.core.channelLength, 8...200),
            .number("topic_length", \.limits.core.topicLength, 1...390),
            .number("kick_length", \.limits.core.kickLength, 1...390),
            .number("away_length", \.limits.core.awayLength, 1...390),
            .number("realname_length", \.limits.core.realnameLength, 1...390),
            .number("monitor_entries", \.limits.core.monitorEntries, 1...10_000),
            .number("whowas_entries", \.limits.core.whowasEntries, 1...100_000),
            .number("list_modes", \.limits.core.listModes, 1...1_000),
            .number("multiline_max_bytes", \.limits.multilineBytes, 512...65_536),
            .number("multiline_max_lines", \.limits.multilineLines, 1...1_000),
            .number("metadata_max_keys", \.limits.core.metadataKeys, 1...100_000),
            .number("metadata_max_subs", \.limits.core.metadataSubscriptions, 1...10_000),
            .number("chathistory_max", \.limits.core.historyPage, 1...1_000),
            .number("sessions_per_account", \.limits.core.sessionsPerUser, 1...1_000),
            .number("channels_per_session", \.limits.core.channelsPerSession, 1...10_000),
            .number("sendq_bytes", \.limits.sendQueueBytes, 65_536...1_073_741_824),
            .number("recvq_bytes", \.limits.receiveQueueBytes, 8_704...1_048_576),
            .number("inbox_requests", \.limits.inboxRequests, 64...1_048_576),
            .number("pipeline_requests", \.limits.pipelineRequests, 1...4_096),
            .number("sessions_max", \.limits.sessions, 1...1_000_000),
        ])

    private static let abuse = TableSchema<Configuration>(
        "abuse",
        [
            .number("connections_per_host", \.abuse.connectionsPerHost, 0...1_000_000),
            .number("connection_rate", \.abuse.connectionRate, 0...1_000_000),
            .number("command_rate", \.abuse.commandRate, 0...1_000_000),
            .notYet("resolve_hostnames", \.abuse.resolvesHostNames),
            .notYet("ident", \.abuse.asksIdent),
            .number("registration_timeout_s", \.abuse.registrationTimeoutSeconds, 1...600),
            .number("ping_interval_s", \.abuse.pingIntervalSeconds, 1...3_600),
        ])

    private static let mechanisms = ["PLAIN", "SCRAM-SHA-256", "EXTERNAL"]

    private static let accounts = TableSchema<Configuration>(
        "accounts",
        [
            .flag("required", \.limits.core.requiresAccount),
            .texts("sasl_mechanisms", \.accounts.saslMechanisms, .oneOf(mechanisms), atMost: 3),
            .number("password_max_bytes", \.accounts.passwordBytesMax, 8...1_024),
            .choice("password_cost", of: ["interactive", "test"]) { $1.accounts.passwordCost = $0 },
            .flag("multi_session", \.limits.core.allowsSeveralSessions),
            .flag("always_on", \.limits.core.staysOn),
            .flag("nick_reservation", \.limits.core.reservesNicks),
            .flag("registration", \.accounts.allowsRegistration),
            .flag("registration_before_connect", \.accounts.allowsRegistrationBeforeConnect),
            .flag("registration_email_required", \.accounts.registrationNeedsEmail),
        ])

    private static let history = TableSchema<Configuration>(
        "history",
        [
            .flag("enabled", \.history.isEnabled),
            .flag("playback_on_join", \.limits.core.playsBackOnJoin),
            .flag("redact_own", \.limits.core.letsPeopleRedact),
            .texts("store_tagmsg", \.limits.core.storedTags, .clientTag, atMost: 32),
            .choice("search_language", of: searchLanguages) { $1.history.searchLanguage = $0 },
        ])

    private static let storage = TableSchema<Configuration>("storage", [.choice("synchronous", \.storage.durability)])

    /// Those of the stemmer; `TextAnalysis.Language` has the same names.
    private static let searchLanguages = ["english", "dutch", "swedish", "french", "german"]

    private static let casework = TableSchema<Configuration>(
        "casework",
        [
            .text("case_types_dir", \.casework.caseTypesFolder, .path),
            .number("undo_hours", \.limits.core.undoHours, 0...8_760),
            .number("filed_alone_per_hour", \.limits.core.filedAlonePerHour, 0...1_000),
            .texts("approvals", \.limits.core.approvals, .line(1...64), atMost: 32),
            .number("grant_days_max", \.limits.core.grantDays, 1...3_660),
        ])

    private static let communities = TableSchema<Configuration>(
        "communities",
        [
            .number("cafe_days", \.limits.core.cafeDays, 0...3_650),
            .number("solution_review_days", \.limits.core.reviewDays, 1...3_650),
        ])

    private static let audit = TableSchema<Configuration>(
        "audit", [.text("checkpoints", \.audit.checkpointsPath, .path)])

    private static let bots = TableSchema<Configuration>(
        "bots",
        [
            .text("directory", \.bots.folder, .path),
            .text("programs", \.bots.programsFolder, .path),
            .texts("enabled", \.bots.enabled, .botName, atMost: Bots.countMax),
            .number("restarts_max", \.bots.restartsMax, 0...1_000),
            .number("backoff_max_s", \.bots.backoffSecondsMax, 1...3_600),
        ])

    private static let web = TableSchema<Configuration>(
        "web",
        [
            .flag("enabled", \.web.isEnabled),
            .text("host", \.web.host, .host),
            .number("port", \.web.port, 0...65_535),
            .flag("tls", \.web.usesTLS),
            .text("tls_cert", \.web.certificatePath, .path),
            .text("tls_key", \.web.keyPath, .path),
            .text("public_url", \.web.publicURL, .address),
            .number("file_max_bytes", \.web.fileBytesMax, 1_024...1_099_511_627_776),
            .number("upload_link_s", \.web.uploadLinkSeconds, 60...86_400),
            .number("download_link_s", \.web.downloadLinkSeconds, 60...86_400),
            .number("connections", \.web.connections, 1...65_536),
            .texts("origins", \.web.origins, .address, atMost: 64),
        ])

    static let listener = TableSchema<Listener>(
        "listener", isArray: true,
        [
            .text("host", \.host, .host),
            .number("port", \.port, 0...65_535),
            .choice("kind", \.kind),
            .texts("origins", \.origins, .origin, atMost: 64),
            .text("tls_cert", \.certificatePath, .path),
            .text("tls_key", \.keyPath, .path),
            .flag("plaintext_off_loopback", \.allowsPlaintextOffLoopback),
        ])

    static let serverOperator = TableSchema<ServerOperator>(
        "oper", isArray: true,
        [
            .text("name", \.name, .word("letters, digits, . _ -", 1...63) { TextKind.isName($0) }, isRequired: true),
            .text("password", \.password, .line(1...300), isRequired: true),
            .choice("role", of: ["admin"]) { $1.role = $0 },
        ])

    /// Every key with its table, as `server.name`.
    static var keyNames: [String] {
        schemas.flatMap { schema in schema.keys.map { "\(schema.name).\($0)" } }
            + listener.keys.map { "listener.\($0)" } + serverOperator.keys.map { "oper.\($0)" }
    }
}
