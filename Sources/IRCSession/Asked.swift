/// A request that has been settled: what it was for, and the command that `FAIL` names.
struct Asked: Sendable {
    let purpose: Purpose
    let verb: String
}
