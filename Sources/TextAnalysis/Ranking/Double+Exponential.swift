extension Double {
    /// e to the power of this number, to about 1e-15 of itself: this module links no C mathematics, and so scores
    /// are the same on every machine. 0 below -700, and at most e to the 700th.
    var exponential: Double {
        guard self > -700 else { return 0 }
        let power = (Swift.min(self, 700) * 1.442_695_040_888_963_4).rounded()
        let rest = Swift.min(self, 700) - power * 0.693_147_180_559_945_309
        // |rest| < 0.35, so the term of degree 15 is below 1e-19.
        let sum = stride(from: 15.0, through: 1, by: -1).reduce(1) { 1 + $0 * rest / $1 }
        return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
    }
}
