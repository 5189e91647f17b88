import ArgumentParser

/// The daemon and the operator's tool in one program.
@main
struct Fikad: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fikad",
        abstract: "Fika, a chat server for the work of an organisation.",
        discussion: """
            Without a running daemon, account, case, retention, community, solutions, import, backup and verify work \
            on the store itself.
            Exit codes are those of sysexits.h: 64 usage, 65 refused or unusable input, 66 no such input, 69 not \
            running, 73 cannot create, 74 disk, 75 try again, 77 not permitted, 78 configuration.
            """,
        subcommands: [
            RunVerb.self, CheckConfigVerb.self, AccountVerbs.self, CaseVerbs.self, RetentionVerbs.self,
            CommunityVerbs.self, SolutionVerbs.self, AuditVerbs.self, BotVerbs.self,
            ImportVerb.self, BackupVerb.self, VerifyVerb.self, StatusVerb.self, ReloadVerb.self, DemoVerb.self,
            VersionVerb.self,
        ])

    static let version = "0.1.0"
}
