extension LineEditor {
    /// The run of characters other than white space that ends at the cursor: what Tab completes.
    var wordBeforeCursor: String {
        String(before.suffix(before.reversed().prefix { !$0.isWhitespace }.count))
    }

    /// Puts in what the candidates have in common; when that is no more than what stands there, the next Tab goes
    /// through the candidates one by one. A single candidate is finished with a space.
    ///
    /// Does nothing when the line no longer ends (left of the cursor) in the completion's prefix.
    package mutating func begin(_ completion: Completion) -> EditorAction {
        guard before.hasSuffix(completion.prefix), !completion.candidates.isEmpty else { return .none }
        if completion.candidates.count == 1 {
            return swap(completion.prefix, for: completion.candidates[0] + " ")
        }
        var started = completion
        let shared = completion.commonPrefix
        if shared.count > completion.prefix.count {
            started.inserted = shared
            self.completion = started
            return swap(completion.prefix, for: shared)
        }
        self.completion = started
        return cycle(backwards: false)
    }

    mutating func cycle(backwards: Bool) -> EditorAction {
        guard var running = completion else { return .none }
        let old = running.inserted
        let new = running.advance(backwards: backwards)
        completion = running
        return swap(old, for: new)
    }

    private mutating func swap(_ old: String, for new: String) -> EditorAction {
        let kept = before.dropLast(old.count)
        guard kept.utf8.count + new.utf8.count + after.utf8.count <= bytesMax else {
            completion = nil
            return .none
        }
        before = kept + new
        return .redraw
    }
}
