/// What an account may see of a case.
enum CaseSight: Equatable {
    case nothing
    /// What these grants name, and nothing else: not that there is more, nor where it comes from.
    case slice([Grant])
    case whole
}
