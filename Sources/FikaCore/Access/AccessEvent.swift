/// What happened to grants and consultations.
package enum AccessEvent: Sendable, Equatable, Codable {
    case granted(Grant)
    case ended(GrantID, Grant.Ending)
    case consulted(Consultation)
    case answered(ConsultationID, Consultation.Answer)
    case requested(ConsultationID, Consultation.Request)
    case requestDecided(ConsultationID, request: Int, Consultation.Request.State, by: String, at: Timestamp)
    case closed(ConsultationID, Grant.Ending)
}
