extension Double {
    /// The natural logarithm of a finite number above 0, to the last digit or two: this module links no C
    /// mathematics, and so scores are the same on every machine.
    ///
    /// x is split into m·2ᵉ with m near 1, and ln m = 2·artanh((m − 1)/(m + 1)) by its series.
    var naturalLogarithm: Double {
        precondition(self > 0 && isFinite, "only finite numbers above 0 have a logarithm here")
        var mantissa = significand
        var power = Double(exponent)
        if mantissa > 1.414_213_562_373_095 {
            mantissa /= 2
            power += 1
        }
        let ratio = (mantissa - 1) / (mantissa + 1)
        // |ratio| < 0.172, so the term of degree 25 is below 1e-20.
        let sum = stride(from: 25.0, through: 1, by: -2).reduce(0) { $0 * ratio * ratio + 1 / $1 }
        return power * 0.693_147_180_559_945_309 + 2 * ratio * sum
    }
}
