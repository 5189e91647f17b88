@testable import FikaCore

extension Event {
    private static let moment = Timestamp(milliseconds: 1_700_000_000_123)
    private static let (account, channel, file) = (AccountID(1), ChannelID(2), CaseID(3))

    /// One of each kind that the log keeps, and those twice that have two shapes.
    static let storedSamples: [Event] =
        accountSamples + channelSamples + communitySamples + questionSamples + caseSamples + accessSamples
        + documentSamples
        + retentionSamples + [
            .knowledge(.accepted(.sample(1), question: "", answer: "")),
            .knowledge(.changed(.lived, question: nil, answer: nil)), .knowledge(.offered(.lived, by: MessageID(7))),
            .knowledge(.judged(.lived, of: MessageID(7), by: account, worked: true)),
            .announcement(
                .announced(
                    Announcement(
                        id: MessageID(9), community: CommunityID(1), author: "anna", wantsAcknowledgement: true,
                        at: moment))),
            .announcement(.commented(MessageID(9), MessageID(10))),
            .announcement(.acknowledged(MessageID(9), account, at: moment)),
            .announcement(.reminded(MessageID(9), round: 1)),
            .announcement(.awaited(MessageID(9), since: moment)),
            .announcement(.answered(MessageID(9), afterSeconds: 60)),
            .announcement(
                .announced(
                    Announcement(
                        id: MessageID(9), community: CommunityID(1), author: "anna", wantsAcknowledgement: true,
                        at: moment, aim: .handlers(caseType: "permit"), acknowledgedBy: [account], reminders: 2))),
            .metadata(.changed(.account(account), target: "anna", key: "avatar", value: "https://example.org/ä")),
            .metadata(.changed(.channel(channel), target: "#café", key: "url", value: nil)),
        ]

    private static let accountSamples: [Event] =
        [
            .account(.added(.sample(1, "anna"))),
            .account(
                .added(
                    Account(
                        id: AccountID(2), name: "filing-bot", credentials: [], clearance: .topSecret,
                        scopes: Array(Scope.allCases), isDisabled: true, createdAt: moment))),
            .account(.credentialsSet(account, [0, 127, 255])),
            .account(.clearanceSet(account, .restrictedPublic)),
            .account(.scopesSet(account, [])),
            .account(.aboutSet(account, Account.About(description: "Files", owner: "the archive"))),
            .account(.stayingOnSet(account, true)),
            .account(.stayingOnSet(account, nil)),
            .account(.showingHelpSet(account, false)),
            .account(.digestSet(account, minute: 510)),
            .account(
                .added(
                    Account(
                        id: AccountID(3), name: "eva", credentials: [1], clearance: .public, scopes: nil,
                        isDisabled: false,
                        createdAt: moment, contact: "eva@example.org"))),
        ] + certificateSamples + [
            .account(.disabled(account)),
            .account(.enabled(account)),
        ]

    private static let certificateSamples: [Event] =
        CertificateFingerprint(String(repeating: "ab", count: 32)).map {
            [.account(.certificateAdded(account, $0)), .account(.certificateRemoved(account, $0))]
        } ?? []

    private static let channelSamples: [Event] = [
        .channel(
            .created(
                Channel(id: channel, name: "#café", purpose: .casework(file), founder: account, createdAt: moment))),
        .channel(
            .topicChanged(
                channel, name: "#café", by: .anna,
                Channel.Topic(text: "\"quotes\" \\ / \u{1F1F3}\u{1F1F1} \u{2}bold\u{2}", setBy: "anna", at: moment),
                number: nil)),
        .channel(
            .topicChanged(
                channel, name: "#café", by: .anna, Channel.Topic(text: "numbered", setBy: "anna", at: moment),
                number: MessageID(90))),
        .channel(
            .modesChanged(
                channel, name: "#café", by: .anna,
                [
                    .flag([.moderated, .noCTCP], adds: true), .key("k"), .key(nil), .limit(5), .limit(nil),
                    .list(.banExceptions, mask: "*!*@*", adds: false),
                    .status(.channelOperator, nick: "anna", adds: true),
                ], at: moment)),
        .channel(.renamed(channel, from: "#café", to: "#cafés", by: .anna, reason: "more of them")),
        .channel(.dropped(channel)),
        .channel(.memberKept(channel, account)),
        .channel(.memberReleased(channel, account)),
        .channel(.botTurned(channel, account, isOn: false)),
        .channel(.forgotten(channel, before: moment)),
    ]

    private static let communitySamples: [Event] = [
        .community(
            .created(
                Community(
                    id: CommunityID(1), name: "it-help", title: "IT", kind: .help, joinRule: .open, channel: channel,
                    owners: [account], members: [account]))),
        .community(.memberAdded(CommunityID(1), account)),
        .community(.memberRemoved(CommunityID(1), account)),
        .community(.ownerAdded(CommunityID(1), account)),
        .community(.joinRuleSet(CommunityID(1), .members)),
        .community(.charterSet(CommunityID(1), "Be kind.")),
        .community(.charterSet(CommunityID(1), nil)),
        .community(
            .wavesSet(
                CommunityID(1),
                [.init(opens: moment, circle: .members(CommunityID(2))), .init(opens: moment, circle: nil)])),
    ]

    private static let questionSamples: [Event] = [
        .knowledge(
            .askedPrivately(
                PrivateQuestion(
                    id: MessageID(11), community: CommunityID(1), channel: channel, asker: account, helpers: [account],
                    answer: MessageID(12), published: SolutionID(1)))),
        .channel(
            .created(
                Channel(
                    id: channel, name: "#question-11", purpose: .question(MessageID(11)), founder: nil,
                    createdAt: moment))),
        .knowledge(
            .asked(
                Question(
                    id: MessageID(11), community: CommunityID(1), channel: channel, asker: account, askedBy: "anna",
                    at: moment, state: .answered, helpers: [AccountID(2)]))),
        .knowledge(.replied(MessageID(11), with: MessageID(12), by: account)),
        .knowledge(.replied(MessageID(11), with: MessageID(13), by: nil)),
        .knowledge(.moved(MessageID(11), to: .solved, by: "anna", at: moment)),
        .knowledge(.helperAdded(MessageID(11), account)),
        .knowledge(.settled(MessageID(11), answer: MessageID(12))),
        .knowledge(.published(MessageID(11), as: SolutionID(1))),
        .knowledge(.withdrawn(MessageID(11))),
    ]

    private static let caseSamples: [Event] =
        filingSamples + [
            .casework(.typeDefined(type)),
            .casework(
                .opened(
                    CaseFile(
                        id: file, number: "2026-0042", title: "A permit", type: type, channel: channel,
                        confidentiality: .secret, openedAt: moment, openedBy: "anna", deadline: moment.adding(days: 56),
                        status: "received"))),
            .casework(.statusSet(file, "decided", by: "anna", at: moment)),
            .casework(
                .assigned(
                    file, CaseFile.RoleHolder(account: account, name: "anna", role: .adviser), by: "bert", at: moment)
            ),
            .casework(.unassigned(file, account, by: "bert", at: moment)),
            .casework(.closed(file, result: "granted", status: "decided", by: "anna", at: moment)),
            .casework(.queued(.sample(messages: [4]), copies: [])),
            .casework(.digested(account, day: 20_000)),
        ] + caseSteps.map { .casework(.step(file, $0, by: "anna", at: moment)) }

    private static let filingSamples: [Event] = [
        .casework(.filed(.sample(messages: [1, 2, 3]), copies: [])),
        .casework(
            .filed(
                Filing(
                    id: FilingID(2), caseID: file,
                    source: .conversation(one: account, other: nil, names: ["anna", "x"]),
                    messages: [MessageID(1)], filedBy: "anna", filer: account, proposedBy: "filing-bot", at: moment,
                    version: 2,
                    withdrawals: [Filing.Withdrawal(version: 1, by: "bert", at: moment, reason: "a mistake")]),
                copies: [])),
        .casework(
            .filed(
                Filing(
                    id: FilingID(3), caseID: file, source: .note(digest: .max), messages: [MessageID(7)],
                    filedBy: "anna", at: moment), copies: [])),
        .casework(
            .filed(
                Filing(
                    id: FilingID(4), caseID: file, source: .messages(channel: channel, name: "#café"),
                    messages: [MessageID(7)], filedBy: "anna", at: moment), copies: [])),
        .casework(
            .filed(
                Filing(
                    id: FilingID(5), caseID: file, source: .thread(root: MessageID(1), channel: channel, name: "#café"),
                    messages: [MessageID(1)], filedBy: "filing-bot", filer: account,
                    judgement: Judgement(reason: "Three “words” are said here.", percent: 93),
                    receipts: [MessageID(8), MessageID(9)], at: moment), copies: [])),
        .casework(
            .filing(
                .withdrawn(file, FilingID(2), Filing.Withdrawal(version: 2, by: "anna", at: moment, reason: "again")))),
        .casework(
            .filing(
                .proposed(
                    Proposal(
                        message: MessageID(5), channel: channel, number: "2026-0042", proposedBy: "filing-bot",
                        at: moment)))),
        .casework(
            .filing(
                .settled(
                    proposal: MessageID(5), Proposal.Settlement(isAccepted: false, by: "anna", at: moment)))),
    ]

    private static let caseSteps: [CaseStep] = [
        .admitted(.sample(messages: [4])), .declined(.sample(messages: [5]), reason: "too late"),
        .reopened(status: "received", reason: "an objection"), .extended(deadline: moment, reason: "more time"),
        .suspended(reason: "a drawing is missing"), .resumed(deadline: moment.adding(days: 3)),
        .propertySet("address", value: "Lane 4"), .propertySet("address", value: nil),
        .mainSet(CaseID(8)), .mainSet(nil), .related(CaseID(9)), .unrelated(CaseID(9)),
        .decided(CaseDecision(number: 1, text: "granted", by: "bert", at: moment, validFrom: moment.adding(days: 1))),
        .warned(deadline: moment, isDue: true), .held(reason: "a lawsuit"), .released(reason: "it is over"),
    ]

    private static let type = CaseType(
        id: "permit", name: "Permit", statuses: ["received", "decided"], results: [CaseType.Result("granted")],
        deadlineDays: 56,
        confidentiality: .caseConfidential, channelPattern: "#case-{number}", version: 2)

    /// One of each kind that ends with the process.
    static let transientSamples: [Event] = [
        .session(.closed(SessionID(1), UserID(1))),
        .session(.watched(SessionID(1), ["anna"])),
        .user(.quit(UserID(1), .anna, reason: "bye")),
        .metadata(.changed(.user(UserID(1)), target: "anna", key: "avatar", value: "x")),
        .metadata(.told(.channel(channel), target: "#café", key: "url", value: nil)),
        .channel(.parted(channel, name: "#café", UserID(1), .anna, reason: nil)),
        .channel(
            .modesChanged(
                channel, name: "#café", by: .anna, [.status(.voice, nick: "anna", adds: true)], at: moment)),
        .message(.posted(.sample(1, isStored: false))),
        .document(.ticketSpent(TicketID(1))),
        .document(.hosted(.lapsed(HostedFileID(1)))),
        .document(
            .hosted(
                .received(
                    HostedFile(
                        id: HostedFileID(1), account: account, file: Document.Version.sample(1, "a").file, ends: moment)
                ))),
        .document(.uploadBegun(TicketID(1), endsBefore: moment)),
        .document(
            .ticketIssued(
                DocumentTicket(
                    id: TicketID(1), account: account, purpose: .download(DocumentID(1), version: 1),
                    expiresAt: moment),
                at: moment)),
    ]
}

extension Filing {
    static func sample(_ id: Int64 = 1, version: Int = 1, messages: [Int64]) -> Filing {
        Filing(
            id: FilingID(id), caseID: CaseID(3),
            source: .thread(root: MessageID(messages[0]), channel: ChannelID(1), name: "#c1"),
            messages: messages.map(MessageID.init), filedBy: "anna", filedThrough: "filing-bot",
            at: Timestamp(milliseconds: 9), version: version)
    }
}

extension Solution {
    static func sample(_ id: Int64, community: Int64 = 1, at: Int64 = 5) -> Solution {
        Solution(
            id: SolutionID(id), community: CommunityID(community), channel: ChannelID(1), question: MessageID(1),
            answer: MessageID(2), author: "bert", acceptedBy: "anna", at: Timestamp(milliseconds: at))
    }

    /// One that came from elsewhere and to which everything has happened.
    static let lived = Solution(
        id: SolutionID(1), community: CommunityID(1), channel: ChannelID(1), question: nil, answer: nil,
        author: "bert", askedBy: "carla", acceptedBy: "anna", at: Timestamp(milliseconds: 5), owner: "dirk",
        reviewBy: Timestamp(milliseconds: 9),
        outdated: Remark(by: "eva", at: Timestamp(milliseconds: 7), reason: "sold"),
        edited: Edit(by: "finn", at: Timestamp(milliseconds: 6)),
        use: Use(offered: 3, worked: 2, failed: 1))
}
