import TextAnalysis

/// A set of registries of cases and of threads, as its README describes it.
struct FilingSet {
    struct Registered {
        let registry: String
        let id: String
        let openCase: OpenCase
        let said: [(time: Int64, utterance: Utterance)]
    }

    struct Unfiled {
        let registry: String
        let id: String
        let open: [String]
        let time: Int64
        let utterances: [Utterance]
    }

    let cases: [Registered]
    /// In the order of time.
    let threads: [Unfiled]

    init(_ folder: String, isBlind: Bool) throws {
        let registered = try InputFile(folder + "/cases.jsonl")
        cases = try registered.rows(of: CaseRow.self).enumerated().map { index, row in
            Registered(
                registry: row.registry, id: row.case,
                openCase: OpenCase(
                    title: row.title, description: row.description, kind: row.type,
                    people: row.author.map { [$0] } ?? [], language: .english,
                    time: try Self.time(row.opened, registered, index)),
                said: try row.messages.map {
                    (try Self.time($0.at, registered, index), Utterance(who: $0.who, text: $0.text))
                })
        }
        let file = try InputFile(folder + (isBlind ? "/threads.blind.jsonl" : "/threads.jsonl"))
        threads = try file.rows(of: ThreadRow.self).enumerated().map { index, row in
            Unfiled(
                registry: row.registry, id: row.id, open: row.open, time: try Self.time(row.at, file, index),
                utterances: row.messages.map { Utterance(who: $0.who, text: $0.text) })
        }.sorted { ($0.time, $0.id) < ($1.time, $1.id) }
    }

    private static func time(_ text: String, _ file: InputFile, _ index: Int) throws -> Int64 {
        guard let time = Moment.seconds(text) else {
            throw InputFault(path: file.path, line: index + 1, reason: "no date: \(text)")
        }
        return time
    }

    private struct CaseRow: Decodable {
        let registry: String
        let `case`: String
        let type: String
        let title: String
        let description: String
        let opened: String
        let author: String?
        let messages: [MessageRow]
    }

    private struct ThreadRow: Decodable {
        let registry: String
        let id: String
        let at: String
        let open: [String]
        let messages: [SpeechRow]
    }

    private struct MessageRow: Decodable {
        let at: String
        let who: String
        let text: String
    }

    private struct SpeechRow: Decodable {
        let who: String
        let text: String
    }
}
