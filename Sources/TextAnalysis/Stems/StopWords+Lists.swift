extension StopWords {
    static let english = """
        a about after all also am an and any anybody anyone are aren arent as at be because been before being but by can
        cant could couldn couldnt d did didn didnt do does doesn doesnt doing don done dont each else for from get got
        had hadn hadnt has hasn hasnt have haven havent having he her here hers him his how i if im in into is isn
        isnt it its ive just ll m may me might more most much must my no nor not now of off on once one only or other
        our out over own please re s same shall she should shouldn shouldnt so some someone such t than thanks that
        thats the their them then there these they theyre this those to too up us ve very was wasn wasnt we weve were
        weren werent what whats when where which while who whom whose why will with wont would wouldn wouldnt yes you
        your yours youre
        """

    static let dutch = """
        aan al alle alleen als alsjeblieft altijd andere ben bent bij bijna daar dan dank dat de der deze die dit doe
        doen doet door dus een eens eigenlijk en er even ga gaat geen goed graag haar had hallo heb hebben hebt heeft
        hem het hier hij hoe hoi hun iemand iets ik in is ja je jij jou jouw jullie kan kun kunnen kunt maar m me mee
        meer men met mij mijn moet moeten mogen mag n na naar nee niemand niet niets nog nou nu of om omdat ons onze
        ook op over s si sinds t te tegen tijdens toch toen tot u uit uw van veel via voor waar waarom wanneer want
        waren was wat we wel welk welke werd wie wij wil worden wordt z zal ze zelf zich zij zijn zo zoals zou
        """

    static let swedish = """
        alla allt att av bara bli blir da de dem den denna det detta dig din ditt du efter eller en er ett fran for
        ha han har hade hej hon hur i ifran in inte ja jag kan kunde man med men mig min mitt mot mycket nagon nagot
        nar nej ni nu och om oss pa sa sedan sig sin ska skulle som tack till under upp ut utan vad var vara vem vi
        vid vill vilken vilket
        """

    static let french = """
        a ai au aux avec avez avons bonjour c ca ce ces cet cette comment d dans de des du elle elles en es est et etre
        eu il ils j je l la le les leur lui m ma mais me meme merci mes moi mon n ne non nos notre nous on ont ou oui
        par pas plus pour pourquoi qu quand que quel quelle qui s sa se sera ses si son sont sur t ta te tes toi ton tu
        un une va vos votre vous y
        """

    static let german = """
        aber alle als also am an auch auf aus bei bin bis bist bitte da danke dann das dass dem den der des dich die
        dies diese dieser dir doch du ein eine einem einen einer es euch fur hab habe haben hallo hat hatte ich ihm ihn
        ihr im in ist ja jetzt kann konnen man mein meine mich mir mit muss nach nein nicht noch nun nur ob oder ohne
        schon sein sich sie sind so um und uns vom von vor war warum was wenn wer wie wir wird wo zu zum zur
        """
}
