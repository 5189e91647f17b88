import Testing
import TextAnalysis

/// Two conversations at once, as people hold them: each must come out whole. The number before a line is its minute.
@Suite("Two conversations at once")
struct ThreadConversationTests {
    @Test("in Dutch, with nicks")
    func dutch() {
        let talk = RoomTalk(
            """
            0 sanne: goedemorgen, weet iemand of de vergunning voor het terras aan de Dorpsstraat al verleend is?
            1 joris: sanne: die ligt nog bij juridische zaken, ik verwacht hem morgen
            1 fatima: mijn printer op de tweede verdieping doet het niet meer, wie kan helpen?
            2 sanne: joris: oké, belt de aanvrager dan zelf of doen wij dat?
            2 pieter: fatima: welke foutmelding geeft de printer?
            3 joris: sanne: wij bellen, dat heb ik beloofd
            3 fatima: pieter: papier vastgelopen, maar er zit niets
            4 sanne: joris: fijn, dank je
            4 pieter: fatima: zet hem even uit en weer aan
            6 fatima: pieter: hij doet het weer, dank je wel
            """)
        #expect(talk.threads == [0, 0, 2, 0, 2, 0, 2, 0, 2, 2])
    }

    @Test("in English, where most name nobody")
    func english() {
        let talk = RoomTalk(
            """
            0 maria: hi, does anyone know how to mount a usb drive as a normal user?
            1 tom: maria: which version do you have?
            1 maria: tom: the latest one, with the default desktop
            2 kate: is the wireless driver for the old laptops broken for anyone else since the update?
            2 tom: maria: then it should show up by itself when you plug it in
            3 leo: kate: yes, the driver needs a new firmware file
            3 maria: it does not, i only see an error about permissions
            4 kate: leo: where do i get that firmware?
            4 tom: maria: add yourself to the group plugdev
            5 leo: kate: it is in the package linux-firmware
            6 maria: tom: that worked, thanks a lot
            6 kate: leo: thanks, installing it now
            """)
        #expect(talk.threads == [0, 0, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3])
    }

    @Test("a thread after a long silence is a new one")
    func silence() {
        let talk = RoomTalk(
            """
            0 maria: does anyone have the minutes of the last meeting?
            1 tom: maria: they are on the shared drive
            1 maria: tom: found them, thanks
            240 kate: hello, can somebody tell me how to reset my password?
            """)
        #expect(talk.threads == [0, 0, 0, 3])
    }
}
