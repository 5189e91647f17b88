import GRDB
import Glibc

/// The server is killed (SIGKILL) in the middle of a full load, again and again on the same data: whatever was echoed
/// must be in the store.
struct KillLoad {
    private static let senders = 10
    private static let window = 16
    private static let milliseconds: ClosedRange<Int64> = 100...900

    let runs: Int

    var name: String { "kill -9 under load, \(runs) runs" }

    private struct Count {
        var (echoed, stored, lost) = (0, 0, 0)
    }

    func run(_ trial: Trial) throws(LoadFault) -> [Figure] {
        var count = Count()
        var (firstNumber, lastID): (Int, Int64) = (0, 0)
        for run in 0..<runs {
            if run > 0 { try trial.restart() }
            let (echoed, next) = try talk(trial, from: firstNumber)
            let (kept, last) = try stored(in: trial, after: lastID)
            count.echoed += echoed.count
            count.stored += kept.count
            count.lost += echoed.subtracting(kept).count
            (firstNumber, lastID) = (next, last)
        }
        let isSound = trial.verify()
        return [
            Figure(load: name, unit: "echoed", value: Double(count.echoed)),
            Figure(load: name, unit: "stored", value: Double(count.stored)),
            Figure(load: name, unit: "echoed and lost", value: Double(count.lost), mustBe: 0),
            Figure(load: name, unit: "sound after the last", value: isSound ? 1 : 0, mustBe: 1),
        ]
    }

    /// What was echoed until the last byte that the server had sent, and the number after the last one said.
    private func talk(_ trial: Trial, from first: Int) throws(LoadFault) -> (echoed: Set<Int>, next: Int) {
        let crowd = trial.crowd()
        try crowd.connect(Self.senders, echo: true)
        try crowd.join(0..<Self.senders) { _ in "#load" }
        var (echoed, next, sayers): (Set<Int>, Int, [Int]) = ([], first, [])
        var credits = [Int](repeating: Self.window, count: Self.senders)
        crowd.heard = { number, member, _ in
            guard sayers[number - first] == member else { return }
            echoed.insert(number)
            credits[member] += 1
        }
        let end = Clock.nanoseconds + Int64.random(in: Self.milliseconds) * 1_000_000
        while Clock.nanoseconds < end {
            for sender in 0..<Self.senders where credits[sender] > 0 {
                for _ in 0..<credits[sender] {
                    Numbering.say(next, in: "#load", &crowd.members[sender].waiting)
                    sayers.append(sender)
                    next += 1
                }
                credits[sender] = 0
                try crowd.flush(sender)
            }
            try crowd.pump(milliseconds: 5)
        }
        crowd.mayEnd = true
        trial.killServer()
        try crowd.pump(seconds: 20, "the end of all connections") { crowd.members.allSatisfy(\.hasEnded) }
        return (echoed, next)
    }

    private func stored(in trial: Trial, after last: Int64) throws(LoadFault) -> (numbers: Set<Int>, last: Int64) {
        do {
            let store = try DatabaseQueue(path: "\(trial.folder)/fika.sqlite")
            return try store.read { db in
                var (numbers, newest): (Set<Int>, Int64) = ([], last)
                let rows = try Row.fetchCursor(
                    db, sql: "SELECT id, text FROM message WHERE id > ? ORDER BY id", arguments: [last])
                while let row = try rows.next() {
                    newest = row[0]
                    let text: String = row[1]
                    if let number = Int(text.suffix(Numbering.digits)) { numbers.insert(number) }
                }
                return (numbers, newest)
            }
        } catch {
            throw LoadFault("The store cannot be read after the kill: \(error)")
        }
    }
}
