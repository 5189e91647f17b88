extension Double {
    /// e to this power, to the last digit or two; 0 below −700, and nothing larger than e⁷⁰⁰.
    ///
    /// x is split into k·ln 2 + r with |r| <= ln 2 / 2, and eʳ is its series: see `naturalLogarithm` for why.
    var exponential: Double {
        guard self > -700 else { return 0 }
        let power = Swift.min(self, 700)
        let turns = (power / 0.693_147_180_559_945_309).rounded()
        let rest = power - turns * 0.693_147_180_559_945_309
        // |rest| < 0.347, so the term of degree 15 is below 1e-19.
        let series = stride(from: 15.0, through: 1, by: -1).reduce(1) { 1 + $0 * rest / $1 }
        return series * Double(sign: .plus, exponent: Int(turns), significand: 1)
    }

    /// From any number to a probability: 1 / (1 + e⁻ˣ).
    var logistic: Double { 1 / (1 + (-self).exponential) }
}
