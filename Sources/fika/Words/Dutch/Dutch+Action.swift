extension Dutch {
    func text(_ phrase: ActionPhrase) -> String {
        switch phrase {
        case .title(let action): title(action)
        case .question(let wish): asked(wish)
        case .confirm(let action): "\(action)? Enter: ja, Escape: nee"
        case .undone(let action): "Ongedaan gemaakt: \(action)"
        case .canUndo(let action, let key): "\(key) draait het terug: \(action)"
        case .nothingToUndo: "Er is hier niets terug te draaien."
        case .notHere(let action): "\(action): kan hier niet."
        case .paletteTitle: "Ga naar, of doe"
        case .pickHint: "↑↓ enter esc"
        case .askHint: "enter: verder, alt-enter: nieuwe regel, esc: stop"
        case .noneFits: "Niets in de lijst past; Enter neemt wat je typte."
        case .nothingFits: "Niets in de lijst past."
        case .typeIt: "Er is niets om uit te kiezen; typ het en druk op Enter."
        case .proposedBy(let nick): "\(nick) stelt dit voor"
        case .days(let count): counted(count, "dag", "dagen")
        case .otherDay: "tot een dag die je noemt"
        case .sliceThread: "dit bericht en zijn draad"
        case .sliceAll: "het hele zaakdossier"
        case .sliceMessages(let count): counted(count, "gemarkeerd bericht", "gemarkeerde berichten")
        case .sliceDocument(let name): "document \(name)"
        case .sliceDocuments(let count): "alle \(count) documenten"
        case .helpIntroduction: "Enter verstuurt wat je typt. En:"
        case .helpFooter: "esc"
        case .helpNumbers: "Ga naar wat dit nummer heeft in de lijst"
        case .helpPart(let from, let to, let count): "\(from)–\(to) van \(count), ↑↓ voor meer, esc"
        case .topicMessage(let quote, let key): "Met een bericht (\(key) kiest)" + (quote.isEmpty ? "" : ": " + quote)
        case .topicCase(let number): number.isEmpty ? "Zaken" : "Zaak \(number)"
        case .topicCommunity: "Wat anderen weten"
        case .topicConversation: "Dit gesprek"
        case .topicScreen: "Overal"
        case .searchHint: "in:#kanaal from:naam case:2026-0042 after:1-11 before:vandaag has:document is:solved"
        case .searching: "Zoekt…"
        case .searchFooter: "↑↓ enter: openen, tab: filters, esc"
        case .searchOffline: "Er is geen verbinding om over te zoeken."
        case .searchUnknown: "Deze server kan niet zoeken."
        case .nothingFound: "Er is niets gevonden."
        case .found(let count): counted(count, "bericht", "berichten")
        case .picked(let count):
            counted(count, "bericht", "berichten") + " met een document, onder de nieuwste die passen"
        case .dayUnknown(let day): "\(day) is geen dag."
        case .refused(let reason): reason
        }
    }

    private func asked(_ wish: ActionPhrase.Wish) -> String {
        switch wish {
        case .emoji: "welke?"
        case .community: "in welke community?"
        case .channel: "welk kanaal?"
        case .person: "wie?"
        case .caseFile: "welke zaak?"
        case .caseType: "wat voor zaak?"
        case .status: "welke status?"
        case .result: "met welk resultaat?"
        case .until: "hoe lang?"
        case .slice: "wat mag gezien worden?"
        case .document: "welk document?"
        case .filing: "welk deel?"
        case .reply: "je woorden"
        case .question: "je vraag"
        case .comment: "je opmerking"
        case .decision: "wat er besloten is"
        case .reason: "de reden"
        case .role: "als wat"
        case .path: "welk bestand op deze machine"
        case .caseTitle: "waar het over gaat"
        case .message: "je woorden"
        case .day: "welke dag, zoals gisteren of 2026-11-22"
        case .subject: "waarover"
        }
    }
}
