extension Dutch {
    func usage(of command: CommandName.Talk) -> Usage {
        switch command {
        case .join: Usage("KANAAL", "ga een kanaal in en praat daar")
        case .part: Usage("[KANAAL] [reden]", "verlaat een kanaal")
        case .switch: Usage("[KANAAL|NAAM]", "praat ergens anders, of toon waar je bent")
        case .msg: Usage("KANAAL|NAAM tekst", "zeg daar iets")
        case .reply: Usage("ID tekst", "beantwoord een bericht")
        case .react: Usage("ID emoji", "reageer op een bericht")
        case .unreact: Usage("ID emoji", "trek een reactie in")
        case .me: Usage("tekst", "zeg wat je doet")
        case .ask: Usage("GEMEENSCHAP vraag", "stel een vraag in een hulpgemeenschap")
        case .redact: Usage("ID [reden]", "trek in wat je zei")
        case .history: Usage("[n]", "toon de laatste berichten hier")
        case .more: Usage("[n]", "toon oudere berichten dan getoond zijn")
        case .around: Usage("ID [n]", "toon wat rond een bericht gezegd is")
        case .on: Usage("DAG [n]", "toon wat op een dag gezegd is, zoals gisteren of 2026-11-22")
        case .unread: Usage("", "toon wat je hier op geen enkel apparaat gelezen hebt")
        case .thread: Usage("ID", "toon het gesprek waar een bericht bij hoort")
        case .search:
            Usage(
                "woorden [in KANAAL] [from NAAM] [case NUMMER] [after DAG] [before DAG] [has document] [is solved]",
                "vind berichten aan hun woorden")
        case .hit: Usage("n", "toon een vondst van de laatste zoektocht, met wat eromheen staat")
        case .markread: Usage("[KANAAL|NAAM]", "zeg dat je daar alles gelezen hebt")
        case .mute: Usage("[KANAAL|NAAM] [off]", "hoor niets over wat daar gezegd wordt")
        case .pin: Usage("[KANAAL|NAAM] [off]", "houd een gesprek boven in de lijst")
        case .follow: Usage("[KANAAL|NAAM] [off]", "hoor alles wat daar gezegd wordt")
        case .quiet: Usage("[UU:MM UU:MM|off]", "hoor niets tussen deze tijden")
        case .drafts: Usage("", "toon wat je begon te schrijven")
        case .draft: Usage("[tekst]", "bewaar een tekst voor hier tot je hem verstuurt; zonder tekst: vergeet hem")
        case .outbox: Usage("", "toon wat misschien niet aangekomen is")
        case .again: Usage("NUMMER|all", "verstuur opnieuw wat misschien niet aangekomen is")
        case .forget: Usage("NUMMER|all", "vergeet wat misschien niet aangekomen is")
        case .who: Usage("[KANAAL|NAAM]", "toon wie hier is, met namen")
        case .names: Usage("[KANAAL]", "toon wie in een kanaal is")
        case .whois: Usage("NAAM", "toon wie iemand is")
        case .topic: Usage("[tekst]", "toon of verander het onderwerp van dit kanaal")
        case .away: Usage("[reden]", "zeg dat je er niet bent, of weer wel")
        case .nick: Usage("NAAM", "verander je naam op het scherm")
        case .raw: Usage("regel", "verstuur een regel van het protocol zoals hij is")
        case .server: Usage("[NAAM]", "ga naar een andere server van je, of som ze op")
        case .trust: Usage("NAAM [ja|nee]", "bekijk het certificaat van een van je servers, en beslis")
        case .help: Usage("[opdracht]", "leg een opdracht uit, of toon ze alle")
        case .quit: Usage("[reden]", "ga weg")
        }
    }

    func usage(of command: CommandName.Work) -> Usage {
        switch command {
        case .file:
            Usage("[NUMMER[,NUMMER]] ID [ID...] | :tekst", "berg een gesprek, berichten of notitie op in een zaak")
        case .likely: Usage("ID", "toon bij welke zaken een bericht kan horen, en waarom")
        case .filed: Usage("[NUMMER] F1 [versie]", "toon wat opgeborgen is, zoals het toen was")
        case .unfile: Usage("[NUMMER] F1 reden", "neem er weer uit wat opgeborgen is")
        case .proposals: Usage("", "toon wat bots voorstellen op te bergen")
        case .agree: Usage("ID", "zeg ja tegen een voorstel om op te bergen")
        case .disagree: Usage("ID", "zeg nee tegen een voorstel om op te bergen, of tegen wat een bot zelf opborg")
        case .cases: Usage("[all]", "toon de open zaken die je mag zien, of alle")
        case .case: Usage("[NUMMER]", "toon een zaak: de rollen en wat opgeborgen is")
        case .open: Usage("TYPE titel", "open een zaak")
        case .types: Usage("", "toon welke zaaktypen er zijn")
        case .status: Usage("[NUMMER] status", "geef een zaak een status")
        case .close: Usage("[NUMMER] resultaat", "sluit een zaak")
        case .assign: Usage("[NUMMER] ACCOUNT rol", "geef iemand een rol in een zaak")
        case .unassign: Usage("[NUMMER] ACCOUNT", "neem iemands rol in een zaak weg")
        case .extend: Usage("[NUMMER] reden", "verleng de termijn van een zaak")
        case .suspend: Usage("[NUMMER] reden", "schort een zaak op")
        case .resume: Usage("[NUMMER]", "ga verder met een opgeschorte zaak")
        case .reopen: Usage("[NUMMER] reden", "open een gesloten zaak opnieuw")
        case .property: Usage("[NUMMER] NAAM waarde", "geef een zaak een eigenschap")
        case .decide: Usage("[NUMMER] besluit", "leg een besluit in een zaak vast")
        case .relate: Usage("[NUMMER] ANDERE", "verbind deze zaak met een andere")
        case .unrelate: Usage("[NUMMER] ANDERE", "maak de band met een andere zaak los")
        case .partof: Usage("[NUMMER] ANDERE", "maak deze zaak deel van een andere")
        case .timeline: Usage("[NUMMER] [na]", "toon wat er met een zaak gebeurde")
        case .late: Usage("", "toon wat in je gesloten zaken opgeborgen werd")
        case .admit: Usage("[NUMMER] BEWIJS", "neem op wat te laat opgeborgen werd")
        case .refuse: Usage("[NUMMER] BEWIJS reden", "laat buiten wat te laat opgeborgen werd")
        }
    }

    func usage(of command: CommandName.Consult) -> Usage {
        switch command {
        case .consult:
            Usage(
                "[NUMMER] ACCOUNT DAGEN|DATUM all|ID[,ID]|D1[,D2] vraag",
                "vraag iemand raad, en toon een deel van de zaak")
        case .grant:
            Usage(
                "[NUMMER] ACCOUNT DAGEN|DATUM all|ID[,ID]|D1[,D2] reden", "geef iemand inzage in een deel van een zaak")
        case .grants: Usage("[NUMMER]", "toon wie in een zaak inzage heeft, en wie geraadpleegd is")
        case .revoke: Usage("SLEUTEL", "trek inzage meteen in")
        case .settle: Usage("SLEUTEL", "zeg dat het antwoord genoeg is")
        case .withdraw: Usage("SLEUTEL", "trek een vraag in")
        case .approve: Usage("SLEUTEL VERZOEK all|ID[,ID]|D1[,D2]", "toon meer aan wie je raadpleegt")
        case .deny: Usage("SLEUTEL VERZOEK", "toon niet meer")
        case .consultations: Usage("", "toon waarin je inzage hebt, en waarover je geraadpleegd wordt")
        case .read: Usage("SLEUTEL [n]", "lees waarin je inzage hebt")
        case .answer: Usage("SLEUTEL tekst", "beantwoord wat je gevraagd is, voor het dossier")
        case .request: Usage("SLEUTEL tekst", "vraag om meer te zien, en zeg waarom")
        case .documents: Usage("[NUMMER|SLEUTEL]", "toon de documenten van een zaak, of van wat je mag inzien")
        case .upload:
            Usage(
                "BESTAND [into NUMMER|D1] [as SOORT] [titel]", "doe een bestand in een zaak, of een nieuwe versie ervan"
            )
        case .download:
            Usage("D1[/VERSIE] [as BESTAND | over BESTAND]", "haal een document op; over: in de plaats van een bestand")
        case .files: Usage("", "toon je verstuurde bestanden die nog in geen zaak zijn")
        case .attach: Usage("[NUMMER] BESTAND [as SOORT] [titel]", "doe een verstuurd bestand in een zaak")
        case .comment: Usage("D1[/VERSIE] [@PLAATS] tekst", "zeg iets over een document")
        case .comments: Usage("D1[/VERSIE]", "toon wat over een document gezegd is")
        }
    }

    func usage(of command: CommandName.Know) -> Usage {
        switch command {
        case .accept: Usage("ID", "merk het antwoord dat je vraag oploste")
        case .questions: Usage("[STAND]", "toon wat in deze gemeenschap gevraagd is")
        case .unsolved: Usage("ID", "zeg dat je vraag toch niet opgelost is")
        case .outdated: Usage("ID reden", "zeg dat een vraag verouderd is")
        case .solutions: Usage("[GEMEENSCHAP]", "toon de nieuwste aanvaarde antwoorden")
        case .answers: Usage("woorden", "zoek woorden in alle aanvaarde antwoorden")
        case .solution: Usage("NUMMER", "toon een aanvaard antwoord, en hoe vaak het hielp")
        case .correct: Usage("NUMMER antwoord", "zet een ander antwoord in de plaats van een aanvaard")
        case .reviewed: Usage("NUMMER [JJJJ-MM-DD]", "zeg dat een aanvaard antwoord nog klopt")
        case .obsolete: Usage("NUMMER reden", "zeg dat een aanvaard antwoord verouderd is")
        case .digest: Usage("[at UU:MM|off]", "toon wat op je wacht; of kies wanneer je het hoort, in UTC")
        case .bots: Usage("", "toon welke bots hier zijn, en wat elk mag")
        case .whoknows: Usage("woorden", "vind mensen wier aanvaarde antwoorden over iets gaan")
        case .helpers: Usage("[JJJJ-MM]", "toon wie in deze gemeenschap helpt")
        case .bot: Usage("info|off|on BOT", "toon wat een bot mag; zet hem hier uit of aan")
        case .askprivately: Usage("COMMUNITY text", "vraag de eigenaren van een gemeenschap iets in vertrouwen")
        case .private: Usage("", "toon de vragen in vertrouwen die je mag zien")
        case .bringin: Usage("ACCOUNT", "haal iemand bij een vraag in vertrouwen")
        case .publish:
            Usage("[yes] [words]", "toon wat van een vraag in vertrouwen openbaar zou worden; met yes gebeurt het")
        case .community: Usage("[COMMUNITY]", "toon een gemeenschap: haar afspraken, en wanneer ze opengaat")
        case .charter: Usage("COMMUNITY text", "leg vast wat een gemeenschap van haar leden vraagt")
        case .helping: Usage("show|hide", "kies of je genoemd wordt bij wat je oploste")
        case .communities: Usage("", "toon de gemeenschappen")
        case .ack: Usage("ID", "bevestig een mededeling")
        case .announcement: Usage("ID", "toon wie een mededeling niet bevestigd heeft")
        }
    }
}
