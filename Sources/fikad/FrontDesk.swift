import ArgumentParser
import FikaFiles
import FikaSQLite
import FikaServer
import FikaStorage
import Foundation
import SettingsFile

/// Hands an operator's requests to the running daemon, or does them in the store when there is none.
struct FrontDesk {
    let place: Place

    /// Asks, prints the answer, and ends with the code of a refusal.
    func serve(_ request: AdminRequest, asJSON: Bool = false) async throws {
        let answer = try await open(needsDaemon: request.needsDaemon) { await $0.answer(request) }
        try Self.show(answer, asJSON: asJSON)
    }

    /// For work of more than one request. The office is closed however it ends.
    func open<Value>(needsDaemon: Bool = false, _ work: (any Office) async throws -> Value) async throws -> Value {
        let office = try await office(needsDaemon: needsDaemon)
        do {
            let value = try await work(office)
            await office.close()
            return value
        } catch {
            await office.close()
            throw error
        }
    }

    /// All pages of a list, whose first column is the number that the next page comes after; or what kept it from being
    /// read.
    static func everything(
        of office: any Office, _ page: (_ after: Int64) -> AdminRequest
    ) async -> AdminAnswer {
        var rows: [[String]] = []
        while true {
            let answer = await office.answer(page(rows.last.flatMap { Int64($0[0]) } ?? 0))
            guard case .tables(let tables) = answer, let table = tables.first else { return answer }
            guard !table.rows.isEmpty else { return .tables([AdminTable(columns: table.columns, rows: rows)]) }
            rows += table.rows
        }
    }

    static func show(_ answer: AdminAnswer, asJSON: Bool = false) throws {
        switch answer {
        case .done(let sentence): print(sentence)
        case .tables(let tables):
            print(tables.map { asJSON ? $0.json : $0.text }.joined(separator: "\n"), terminator: "")
        case .failed(let sentence, let status): throw Ending.failure(sentence, status)
        }
    }

    private func office(needsDaemon: Bool) async throws -> any Office {
        let (configuration, _) = try place.read()
        let folder = configuration.server.dataFolder
        do {
            if let office = try SocketOffice(folder: folder) { return office }
        } catch {
            throw Ending.failure(error.description, error.status)
        }
        guard !needsDaemon else {
            throw Ending.failure("no fikad is running on \(folder).", .unavailable)
        }
        return try await openStore(configuration)
    }

    private func openStore(_ configuration: Configuration) async throws -> StoreOffice {
        try Self.checkOwner(of: configuration.server.dataFolder)
        let types = configuration.casework.caseTypesFolder.map { CaseTypeReader().read(folder: $0) }
        types?.faults.forEach { Ending.say($0.description) }
        let clock = try place.clock()
        do {
            let store = try SQLiteStore(
                folder: configuration.server.dataFolder, language: configuration.history.searchLanguage,
                checkpoints: configuration.audit.checkpointsPath)
            return try await StoreOffice(
                store: store, settings: configuration.core, caseTypes: types?.types ?? [], clock: clock,
                operatorName: UserName.own,
                backup: { path in
                    try await Backup.write(store, dataFolder: configuration.server.dataFolder, to: path)
                },
                scrubbing: Scrubbing(store, try DocumentFiles.ifThere(in: configuration.server.dataFolder)),
                export: { export, folder in
                    try await Archive.write(export, store, configuration, to: folder)
                })
        } catch {
            throw Ending.failure(error.description, ExitStatus(error.code))
        }
    }

    /// Files that root makes in the daemon's folder are files that the daemon cannot open.
    private static func checkOwner(of folder: String) throws {
        var status = stat()
        guard stat(folder, &status) == 0, status.st_uid != geteuid() else { return }
        let name = UserName.of(status.st_uid)
        throw Ending.failure(
            "\(folder) belongs to \(name), and no fikad is running on it; do that as \(name): sudo -u \(name) fikad …",
            .noPermission)
    }
}
