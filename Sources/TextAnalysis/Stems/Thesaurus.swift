/// Words that people at a help desk use for one another: who asks says `erase`, who answered said `delete`.
///
/// Our own short lists, a group a line, most of it English; names of products and things are the same everywhere.
/// Words of a group need not mean the same, only be worth a look: another word of the group counts less than the one
/// that was said.
enum Thesaurus {
    /// How far another word of the group counts.
    static let share: Float = 0.5

    private static let groups: [Language: [String: [String]]] = [
        .english: group(english, .english), .dutch: group(dutch, .dutch), .german: group(german, .german),
        .french: group(french, .french), .swedish: group(swedish, .swedish),
    ]

    /// Stems of words like one, by its stem.
    static func alike(_ stem: String, _ language: Language) -> [String] {
        groups[language]?[stem] ?? []
    }

    private static func group(_ list: String, _ language: Language) -> [String: [String]] {
        var groups: [String: [String]] = [:]
        for line in list.split(separator: "\n") {
            var words: [String] = []
            for stem in stems(of: String(line), language: language) where !words.contains(stem) { words.append(stem) }
            for word in words {
                groups[word, default: []] += words.filter { $0 != word && groups[word]?.contains($0) != true }
            }
        }
        return groups
    }

    private static let english = """
        delete remove erase rid discard clear purge
        uninstall remove
        install setup
        mail email mails emails message
        picture image photo photograph pic
        graphic video gpu
        computer pc machine laptop desktop notebook
        mac macos osx apple
        windows win
        linux ubuntu
        phone mobile smartphone cellphone
        facebook fb
        youtube yt
        google gmail
        twitter tweet
        executable exe program binary
        program application app software
        folder directory
        file document
        download save store locally offline
        copy backup archive
        backup restore
        move transfer migrate export import
        export save
        split separate divide
        join merge combine
        thread conversation
        group thread
        search find query lookup
        filter rule
        hide private invisible secret
        private privacy
        show display view visible
        list listing
        multiple several two both more
        change modify edit alter switch
        replace substitute
        create make add new
        rename name
        send sent sending outgoing smtp
        receive incoming inbox get
        address contact
        author user owner person
        contact communicate reach message
        login logon signin log sign
        password passphrase credential passwd
        account profile
        lock block ban
        unlock unblock
        disable deactivate off stop prevent turn
        enable activate on
        slow lag sluggish performance speed
        freeze hang stuck unresponsive frozen
        crash abort fail
        error fault failure
        broken corrupt damaged
        repair fix restore recover
        missing lost disappear vanish gone
        empty blank
        screen display monitor
        resolution size
        sound audio speaker music
        microphone mic
        printer print printing
        scan scanner
        wifi wireless wlan
        network internet connection lan ethernet
        connect connection
        share sharing public
        link url hyperlink
        website site webpage page web
        browser firefox chrome
        calendar schedule appointment event
        task todo
        attachment attach attached
        spam junk
        trash bin deleted
        sort order arrange
        update upgrade version
        disk drive hdd partition
        usb stick pendrive
        dual boot grub bootloader
        boot start startup
        shutdown poweroff
        font text letter
        format style markup
        sheet spreadsheet excel
        cell column row
        theme appearance look dark
        icon button
        bar toolbar menu
        tab window pane
        keyboard key shortcut hotkey
        mouse pointer cursor touchpad
        clipboard paste
        terminal console shell commandline command
        root sudo admin administrator
        permission right access
        server host
        driver module
        nvidia ati radeon
        encrypt encryption pgp gpg
        certificate ssl tls
        language locale dictionary spelling
        notification notify alert popup
        size large big space
        count number amount
        automatic automatically auto
        time date period
        every all
        """
    private static let dutch = """
        verwijderen wissen weghalen deleten
        mail email bericht
        foto afbeelding plaatje
        computer pc laptop machine
        map folder
        bestand document
        opslaan bewaren downloaden
        wachtwoord password
        inloggen aanmelden login
        scherm beeldscherm monitor
        traag langzaam
        vastlopen hangen
        fout foutmelding storing
        kapot defect
        verdwenen weg kwijt
        wijzigen veranderen aanpassen
        sturen verzenden versturen
        telefoon mobiel
        wifi draadloos
        printer afdrukken printen
        """
    private static let german = """
        löschen entfernen
        mail email nachricht
        bild foto
        computer pc rechner laptop
        ordner verzeichnis
        datei dokument
        speichern sichern herunterladen
        passwort kennwort
        anmelden einloggen login
        bildschirm monitor
        langsam träge
        fehler fehlermeldung störung
        kaputt defekt
        verschwunden weg
        ändern anpassen
        senden verschicken
        handy telefon
        drucker drucken
        """
    private static let french = """
        supprimer effacer enlever
        mail courriel email message
        image photo
        ordinateur pc portable
        dossier répertoire
        fichier document
        enregistrer sauvegarder télécharger
        écran moniteur
        lent ralenti
        erreur panne
        disparu perdu
        modifier changer
        envoyer expédier
        imprimante imprimer
        """
    private static let swedish = """
        radera ta bort
        mejl epost mail meddelande
        bild foto
        dator pc laptop
        mapp katalog
        fil dokument
        spara ladda
        skärm bildskärm
        långsam seg
        fel felmeddelande
        skrivare skriva
        ändra byta
        """
}
