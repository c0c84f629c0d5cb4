/// Natural logarithm of a positive, finite number.
///
/// Written out since the core modules import no C library; the error is below 1e-7 of the result or of 1.
func logarithm(_ x: Float) -> Float {
    guard x > 0, x.isFinite else { return 0 }
    // x = m · 2^e with m in [√½, √2), then ln m = 2 artanh((m − 1) / (m + 1)).
    var exponent = Double(x.exponent)
    var significand = Double(x.significand)
    if significand > 1.414_213_562_373_095 {
        significand /= 2
        exponent += 1
    }
    let z = (significand - 1) / (significand + 1)
    let square = z * z
    var sum = 0.0
    for divisor in stride(from: 15.0, through: 1, by: -2) { sum = sum * square + 1 / divisor }
    return Float(exponent * 0.693_147_180_559_945_3 + 2 * z * sum)
}

/// e to the power of a number at most 0.
func exponential(_ x: Double) -> Double {
    guard x > -40 else { return 0 }
    // e^x = (e^(x / 1024))^1024, the inner power by its series.
    let small = x / 1024
    var result = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { result *= result }
    return result
}
