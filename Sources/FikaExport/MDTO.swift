import FikaCore
import IRCWire

/// Metadata in the Dutch standard MDTO 1.0 (*Metagegevens voor duurzaam toegankelijke overheidsinformatie*), a file for
/// each thing described. (https://www.nationaalarchief.nl/archiveren/mdto; the order of the elements is the schema's.)
struct MDTO {
    let export: CaseExport
    /// The organisation that keeps the case.
    let organisation: String

    private var file: CaseFile { export.file }
    private var source: String { "\(organisation) (Fika)" }

    // MARK: Things described

    /// The case as a whole, with what it is made of.
    func dossier(parts: [(id: String, name: String)]) -> String {
        let ended = file.closedAt.map { tag("dekkingInTijdEinddatum", $0.dateText) } ?? ""
        return document(
            "informatieobject",
            head(file.number, file.title)
                + concept("aggregatieniveau", "Dossier", list: "Begrippenlijst Aggregatieniveaus MDTO")
                + concept(
                    "classificatie", file.type.nameDutch ?? file.type.name, code: file.type.id,
                    list: "Zaaktypen van \(organisation)")
                + block(
                    "dekkingInTijd",
                    concept("dekkingInTijdType", "Looptijd van de zaak", list: source)
                        + tag("dekkingInTijdBegindatum", file.openedAt.dateText) + ended)
                + events + appraisal
                + parts.map { reference("bevatOnderdeel", $0.name, id: $0.id) }.joined()
                + related + creator
                + file.roles.map { holder in
                    block(
                        "betrokkene",
                        concept("betrokkeneTypeRelatie", holder.role.rawValue, list: "Rollen (ZGW)")
                            + reference("betrokkeneActor", holder.name))
                }.joined()
                + restriction(file.confidentiality))
    }

    /// A document, or the conversation: a part of the case.
    func part(
        _ id: String, _ name: String, kind: String?, at: Timestamp, by: String, level: Confidentiality,
        files: [BagFolder.Entry]
    )
        -> String
    {
        document(
            "informatieobject",
            head(id, name) + concept("aggregatieniveau", "Archiefstuk", list: "Begrippenlijst Aggregatieniveaus MDTO")
                + (kind.map { concept("classificatie", $0, list: "Informatieobjecttypen van \(organisation)") } ?? "")
                + event("Creatie", at, by) + appraisal + reference("isOnderdeelVan", file.title, id: file.number)
                + files.map { reference("heeftRepresentatie", $0.path, id: $0.path) }.joined() + creator
                + restriction(level))
    }

    func file(_ entry: BagFolder.Entry, named name: String, mediaType: String, of id: String, _ title: String) -> String
    {
        document(
            "bestand",
            head(entry.path, name) + tag("omvang", String(entry.bytes))
                + concept("bestandsformaat", mediaType, list: "IANA Media Types")
                + block(
                    "checksum",
                    concept("checksumAlgoritme", "SHA-256", list: "Begrippenlijst ChecksumAlgoritme MDTO")
                        + tag("checksumWaarde", entry.digest) + tag("checksumDatum", time(export.at)))
                + reference("isRepresentatieVan", title, id: id))
    }

    // MARK: Groups of elements

    private var events: String {
        let closed = file.closedAt.map { event("Afsluiting", $0, nil, result: file.result) } ?? ""
        return event("Creatie", file.openedAt, file.openedBy) + closed
            + event("Export", export.at, export.exportedBy, result: export.reason)
    }

    private func event(_ type: String, _ at: Timestamp, _ by: String?, result: String? = nil) -> String {
        block(
            "event",
            concept("eventType", type, list: type == "Creatie" ? "Begrippenlijst EventTypen MDTO" : source)
                + tag("eventTijd", time(at)) + (by.map { reference("eventVerantwoordelijkeActor", $0) } ?? "")
                + (result.map { tag("eventResultaat", $0) } ?? ""))
    }

    private var appraisal: String {
        let list = "Begrippenlijst Waarderingen MDTO"
        switch file.retention {
        case nil: return concept("waardering", "Nog niet bepaald: de zaak is open", list: source)
        case .keepForever: return concept("waardering", "Blijvend te bewaren", code: "B", list: list)
        case .destroy(let years):
            let (start, end) = (file.closedAt?.dateText, file.closedAt.map { $0.dateText(afterYears: years) })
            return concept("waardering", "Tijdelijk te bewaren", code: "V", list: list)
                + block(
                    "bewaartermijn",
                    concept("termijnTriggerStartLooptijd", "Afsluiting van de zaak", list: source)
                        + (start.map { tag("termijnStartdatumLooptijd", $0) } ?? "")
                        + tag("termijnLooptijd", "P\(years)Y") + (end.map { tag("termijnEinddatum", $0) } ?? ""))
        }
    }

    private var related: String {
        func relation(_ number: String, _ kind: String) -> String {
            block(
                "gerelateerdInformatieobject",
                reference("gerelateerdInformatieobjectVerwijzing", number, id: number)
                    + concept("gerelateerdInformatieobjectTypeRelatie", kind, list: "Zaakrelaties (ZGW)"))
        }
        return
            ([export.links.main].compactMap(\.self).map { relation($0, "hoofdzaak") }
            + export.links.parts.map { relation($0, "deelzaak") }
            + export.links.related.map { relation($0, "gerelateerde zaak") }).joined()
    }

    private var creator: String { reference("archiefvormer", organisation) }

    private func restriction(_ level: Confidentiality) -> String {
        block(
            "beperkingGebruik",
            concept("beperkingGebruikType", level.dutch, list: "Vertrouwelijkheidaanduidingen (ZGW)"))
    }

    // MARK: Elements

    private func document(_ name: String, _ content: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <MDTO xmlns="https://www.nationaalarchief.nl/mdto" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:schemaLocation="https://www.nationaalarchief.nl/mdto \
        https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd">
        <\(name)>
        \(content)</\(name)>
        </MDTO>

        """
    }

    private func head(_ id: String, _ name: String) -> String {
        block("identificatie", identity(id)) + tag("naam", name)
    }

    private func identity(_ id: String) -> String {
        tag("identificatieKenmerk", id) + tag("identificatieBron", source)
    }

    private func concept(_ name: String, _ label: String, code: String? = nil, list: String) -> String {
        block(
            name,
            tag("begripLabel", label) + (code.map { tag("begripCode", $0) } ?? "")
                + block("begripBegrippenlijst", tag("verwijzingNaam", list)))
    }

    private func reference(_ name: String, _ title: String, id: String? = nil) -> String {
        block(
            name, tag("verwijzingNaam", title) + (id.map { block("verwijzingIdentificatie", identity($0)) } ?? ""))
    }

    private func tag(_ name: String, _ text: String) -> String {
        "<\(name)>\(Markup.escaped(text))</\(name)>\n"
    }

    private func block(_ name: String, _ content: String) -> String {
        "<\(name)>\n\(content)</\(name)>\n"
    }

    private func time(_ time: Timestamp) -> String { ServerTime.format(milliseconds: time.milliseconds) }
}

extension Timestamp {
    /// The same day so many years later; 29 February becomes the 28th where there is none.
    fileprivate func dateText(afterYears years: Int) -> String {
        let date = civilDate
        let year = date.year + years
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let day = date.month == 2 && date.day == 29 && !isLeap ? 28 : date.day
        return "\(year.padded(to: 4))-\(date.month.padded(to: 2))-\(day.padded(to: 2))"
    }
}

extension Confidentiality {
    /// As the ZGW standard has it.
    fileprivate var dutch: String {
        switch self {
        case .public: "openbaar"
        case .restrictedPublic: "beperkt_openbaar"
        case .internal: "intern"
        case .caseConfidential: "zaakvertrouwelijk"
        case .confidential: "vertrouwelijk"
        case .strictlyConfidential: "confidentieel"
        case .secret: "geheim"
        case .topSecret: "zeer_geheim"
        }
    }
}
