/// The numbers that a model judges one thing by.
struct FeatureVector<Feature: ModelFeature>: Sendable, Equatable {
    private(set) var values = [Double](repeating: 0, count: Feature.allCases.count)

    subscript(feature: Feature) -> Double {
        get { values[feature.rawValue] }
        set { values[feature.rawValue] = newValue }
    }
}
