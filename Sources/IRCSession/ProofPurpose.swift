/// What a verification under way is for.
enum ProofPurpose: Sendable, Equatable {
    case connectionPassword
    case serverOperator
    case sasl
    case accountRegistration(name: String, contact: String?)
}
