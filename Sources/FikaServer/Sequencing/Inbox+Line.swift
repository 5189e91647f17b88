extension Inbox {
    /// First in, first out; what is given out is a part of an array that nobody appends to any more.
    struct Line {
        /// What came since the last swap.
        private var arriving: [Entry] = []
        /// What was swapped out, given out as far as `position`.
        private var drawn: [Entry] = []
        private var position = 0

        var count: Int { arriving.count + drawn.count - position }
        var left: [Entry] { drawn[position...] + arriving }

        mutating func append(_ entry: Entry) { arriving.append(entry) }

        /// nil: there is nothing, or no room.
        mutating func take(max: Int) -> ArraySlice<Entry>? {
            guard max > 0 else { return nil }
            if position == drawn.count {
                guard !arriving.isEmpty else { return nil }
                swap(&drawn, &arriving)
                arriving.removeAll(keepingCapacity: true)
                position = 0
            }
            let end = Swift.min(position + max, drawn.count)
            defer { position = end }
            return drawn[position..<end]
        }
    }
}
