/// Asks again and again until there is an answer, and fails with the sentence when there is none in time.
///
/// The times are for a machine that builds something else beside; a healthy test needs a small part of them.
func eventually<Value>(
    _ sentence: @autoclosure () -> String, within limit: Duration = .seconds(20), _ answer: () async throws -> Value?
) async throws -> Value {
    let deadline = ContinuousClock.now + limit
    while true {
        if let value = try await answer() { return value }
        guard ContinuousClock.now < deadline else { throw Failed("Not within \(limit): \(sentence())") }
        // Other processes tell nobody when their state changes: it has to be looked at.
        try await Task.sleep(for: .milliseconds(4))
    }
}

/// As above, for a condition.
func eventually(
    _ sentence: @autoclosure () -> String, within limit: Duration = .seconds(20),
    holds condition: () async throws -> Bool
) async throws {
    let _: Void = try await eventually(sentence(), within: limit) { try await condition() ? () : nil }
}
