/// What a script learns from: the very numbers that the library judges by.
extension FilingLibrary {
    /// The columns of `trainingRows`.
    package static var trainingNames: [String] { FilingFeature.allCases.map { "\($0)" } }

    /// Each candidate's number and features.
    package func trainingRows(
        _ thread: UnfiledThread, where isOpen: (Int) -> Bool
    ) -> [(number: Int, features: [Double])] {
        candidates(view(thread), where: isOpen).map { ($0.number, $0.features.values) }
    }
}
