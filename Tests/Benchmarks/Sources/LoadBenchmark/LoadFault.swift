/// Why there is no figure, for whoever runs the benchmark.
struct LoadFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
