import ArgumentParser
import Foundation
import Testing

@testable import fika_evaluate

@Suite("Evaluation: inputs that are not what they should be")
struct InputFaultTests {
    /// What is wrong with which file, and the end of the line that says so.
    struct Fault: Sendable, CustomTestStringConvertible {
        let file: String
        /// Nil: the file is not there.
        let text: String?
        let line: String

        var testDescription: String { "\(file): \(line)" }
    }

    private static let filingSet = [
        "cases.jsonl": """
        {"registry":"r","case":"1","type":"","title":"Gate","description":"","opened":"2026-01-01","messages":[]}
        """,
        "threads.jsonl": """
        {"registry":"r","id":"t1","at":"2026-01-02T10:00:00","open":["1"],"messages":[{"who":"p1","text":"gate"}]}
        """,
    ]
    private static let answersSet = [
        "store.jsonl": """
        {"id":"a1","created":"2026-01-01","locale":"en","solved":true,"title":"Gate","question":"","answers":["Push"]}
        """,
        "queries.jsonl": """
        {"id":"q1","created":"2026-01-02","locale":"en","title":"Gate?","question":"It is shut"}
        """,
        "labels.tsv": "q1\ttrain\tanswerable",
        "qrels.tsv": "q1\ta1\t2",
    ]

    /// Runs a verb on the files, one of them changed; what it says when it fails, and its exit code.
    private func run(_ verb: String, _ files: [String: String], _ fault: Fault?) throws -> (line: String, code: Int32)?
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: "fika-evaluate-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        var files = files
        if let fault { files[fault.file] = fault.text }
        for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
        do {
            var command = try FikaEvaluate.parseAsRoot([verb, folder.path])
            try command.run()
            return nil
        } catch {
            let line = FikaEvaluate.fullMessage(for: error).replacing(folder.path + "/", with: "")
            return (line, FikaEvaluate.exitCode(for: error).rawValue)
        }
    }

    @Test("Files that are as they should be are no fault", arguments: ["filing", "answers"])
    func sound(verb: String) throws {
        let failure = try run(verb, verb == "filing" ? Self.filingSet : Self.answersSet, nil)
        #expect(failure == nil, "\(failure?.line ?? "")")
    }

    @Test(
        "A fault of a filing set is one line with file and line, and an exit code",
        arguments: [
            Fault(file: "cases.jsonl", text: nil, line: "cases.jsonl: no such file, nor one with .gz behind it"),
            Fault(file: "threads.jsonl", text: nil, line: "threads.jsonl: no such file, nor one with .gz behind it"),
            Fault(file: "cases.jsonl", text: "{\"registry\":", line: "cases.jsonl:1: not the expected JSON"),
            Fault(
                file: "cases.jsonl", text: "\n{\"registry\":\"r\"}\n",
                line: "cases.jsonl:2: not the expected JSON: no “case”"),
            Fault(
                file: "threads.jsonl",
                text: InputFaultTests.filingSet["threads.jsonl"]?.replacing("\"at\":", with: "\"when\":"),
                line: "threads.jsonl:1: not the expected JSON: no “at”"),
            Fault(
                file: "threads.jsonl",
                text: InputFaultTests.filingSet["threads.jsonl"]?.replacing("2026-01-02T", with: "yesterday "),
                line: "threads.jsonl:1: no date"),
            Fault(
                file: "threads.jsonl",
                text: InputFaultTests.filingSet["threads.jsonl"]?.replacing("[\"1\"]", with: "1"),
                line: "threads.jsonl:1: not the expected JSON: “open” is of another type"),
        ])
    func filingFault(fault: Fault) throws { try expect(fault, of: "filing", Self.filingSet) }

    @Test(
        "A fault of a set of answers is one line with file and line, and an exit code",
        arguments: [
            Fault(file: "store.jsonl", text: nil, line: "store.jsonl: no such file, nor one with .gz behind it"),
            Fault(file: "qrels.tsv", text: nil, line: "qrels.tsv: no such file, nor one with .gz behind it"),
            Fault(file: "queries.jsonl", text: "[]", line: "queries.jsonl:1: not the expected JSON"),
            Fault(file: "labels.tsv", text: "q1\ttrain", line: "labels.tsv:1: 2 columns instead of 3"),
            Fault(
                file: "store.jsonl",
                text: InputFaultTests.answersSet["store.jsonl"]?.replacing("\"solved\":true,", with: ""),
                line: "store.jsonl:1: not the expected JSON: no “solved”"),
        ])
    func answersFault(fault: Fault) throws { try expect(fault, of: "answers", Self.answersSet) }

    private func expect(_ fault: Fault, of verb: String, _ files: [String: String]) throws {
        let failure = try #require(try run(verb, files, fault))
        #expect(failure.line.hasPrefix("Error: " + fault.line), "\(failure.line)")
        #expect(!failure.line.contains("\n") && failure.code == 1, "\(failure)")
    }

    @Test("Weights that are none are told with their line")
    func weights() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "fika-weights-\(UUID().uuidString)")
        try Data("bias 0\nscore much".utf8).write(to: path)
        defer { try? FileManager.default.removeItem(at: path) }
        for verb in ["filing", "answers"] {
            do {
                var command = try FikaEvaluate.parseAsRoot([verb, "/nowhere", "--ranking-weights", path.path])
                try command.run()
                Issue.record("\(verb) took it")
            } catch {
                #expect(FikaEvaluate.fullMessage(for: error).hasPrefix("Error: weights, line 2: "))
            }
        }
    }
}
