/// A sum of weighted features: what a script learned from examples, as text.
///
/// The text has a line `name weight` for each feature and one for `bias`, in any order, and any number of lines
/// `name*name weight` for products of two; empty lines and lines that begin with `#` are comments.
struct LinearModel<Feature: ModelFeature>: Sendable, Equatable {
    struct Product: Sendable, Equatable {
        let left: Int
        let right: Int
        let weight: Double
    }

    private(set) var bias = 0.0
    private(set) var products: [Product] = []
    private(set) var weights = [Double](repeating: 0, count: Feature.allCases.count)

    /// Reads weights. Every feature must have exactly one, and it must be a finite number.
    init(_ text: String) throws(ModelFault) {
        var known: Set<String> = []
        let places = Dictionary(uniqueKeysWithValues: Feature.allCases.map { ("\($0)", $0.rawValue) })
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.split(separator: " ")
            guard let name = words.first.map(String.init), !name.hasPrefix("#") else { continue }
            guard words.count == 2, let weight = Double(words[1]), weight.isFinite else {
                throw ModelFault(line: index + 1, reason: "a line is a name and a finite number")
            }
            guard known.insert(name).inserted else {
                throw ModelFault(line: index + 1, reason: "\(name) has a weight already")
            }
            if name == "bias" {
                bias = weight
            } else if let place = places[name] {
                weights[place] = weight
            } else {
                let factors = name.split(separator: "*", omittingEmptySubsequences: false)
                    .compactMap { places[String($0)] }
                guard factors.count == 2, name.filter({ $0 == "*" }).count == 1 else {
                    throw ModelFault(line: index + 1, reason: "no feature is called \(name)")
                }
                products.append(Product(left: factors[0], right: factors[1], weight: weight))
            }
        }
        let missing = Feature.allCases.map { "\($0)" }.filter { !known.contains($0) }
        guard missing.isEmpty, known.contains("bias") else {
            throw ModelFault(line: 0, reason: "no weight for \((missing + ["bias"]).first ?? "")")
        }
    }

    func score(_ vector: FeatureVector<Feature>) -> Double {
        var sum = bias
        for (weight, value) in zip(weights, vector.values) { sum += weight * value }
        for product in products {
            sum += product.weight * vector.values[product.left] * vector.values[product.right]
        }
        return sum
    }
}
