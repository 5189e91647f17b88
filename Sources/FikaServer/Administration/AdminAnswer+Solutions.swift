import FikaCore

extension AdminAnswer {
    static func table(_ solutions: [Page.KeptSolution]) -> AdminTable {
        AdminTable(
            columns: [
                "number", "question", "answer", "author", "date", "review", "owner", "outdated", "offered", "worked",
                "failed",
            ],
            rows: solutions.map { kept in
                let solution = kept.solution
                return [
                    "\(solution.id)", kept.question, kept.answer, solution.author, solution.at.dateText,
                    solution.reviewBy?.dateText ?? "", solution.owner ?? "", solution.outdated?.reason ?? "",
                    "\(solution.use.offered)", "\(solution.use.worked)", "\(solution.use.failed)",
                ]
            })
    }
}
