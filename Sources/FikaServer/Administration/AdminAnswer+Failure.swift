import FikaStorage

extension AdminAnswer {
    /// What an error means to whoever asked.
    package init(failure error: any Error) {
        switch error {
        case let fault as StoreFault: self = .failed(fault.description, ExitStatus(fault.code))
        case AskFailure.storeFailed(let fault): self = .failed(fault.description, ExitStatus(fault.code))
        case let failure as AskFailure: self = .failed(failure.description, .temporary)
        default: self = .failed("That did not work: \(error)", .software)
        }
    }
}
