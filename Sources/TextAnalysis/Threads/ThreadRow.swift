/// The features of one candidate.
package struct ThreadRow: Sendable {
    package private(set) var values: [Int32]

    init() {
        values = [Int32](repeating: -1, count: ThreadFeature.allCases.count)
    }

    subscript(feature: ThreadFeature) -> Int {
        get { Int(values[feature.rawValue]) }
        set { values[feature.rawValue] = Int32(truncatingIfNeeded: newValue) }
    }

    mutating func set(_ feature: ThreadFeature, _ truth: Bool) {
        self[feature] = truth ? 1 : 0
    }
}
