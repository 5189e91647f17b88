/// The names of a model's numbers, in their order. Their spelling in Swift is their spelling in files of weights.
protocol ModelFeature: CaseIterable, Hashable, RawRepresentable, Sendable where RawValue == Int {}
