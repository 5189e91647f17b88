/// How cases are ranked for a thread, and when one is proposed.
package struct FilingModel: Sendable {
    let ranking: LinearModel<FilingFeature>
    let proposal: LinearModel<ProposalFeature>

    /// Reads the weights of both; see `LinearModel`.
    package init(ranking: String, proposal: String) throws(ModelFault) {
        self.ranking = try LinearModel(ranking)
        self.proposal = try LinearModel(proposal)
    }

    /// What was learned from public registries; `Tests/Training/filing.py` writes it.
    package static let shipped: FilingModel = {
        do {
            return try FilingModel(ranking: shippedRanking, proposal: shippedProposal)
        } catch {
            preconditionFailure("the weights that are part of the program are no weights: \(error)")
        }
    }()
}
