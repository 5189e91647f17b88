extension ThreadWeights {
    /// Written by `Tests/Training/threads.py embed`, not by hand; the first lines say how it was made.
    static let standardText: StaticString = """
        # Weights of threads, version 1.
        # Made by Tests/Training/threads.py train: a first fit, 60 trees on half of the rooms
        # from irc-disentanglement (Kummerfeld et al. 2019, CC-BY 4.0), the training part of #ubuntu.
        word i 20 1 -2
        word the -10 0 4
        word to 13 8 -5
        word it -38 4 6
        word a 21 -15 7
        word you -93 -56 37
        word is 17 -17 13
        word and -12 29 -10
        word that -53 -7 2
        word in 14 -10 -8
        word for 10 -6 1
        word can 46 4 5
        word ubuntu 43 -20 8
        word on 14 -4 -9
        word have 15 -10 13
        word t -27 -3 7
        word but -20 37 -9
        word of 17 -10 -4
        word do 24 -17 12
        word not -44 -15 2
        word what 40 -46 41
        word my 29 6 -8
        word with 27 -9 -4
        word s -6 -16 9
        word how 117 -25 32
        word if -13 27 -12
        word just -23 3 7
        word be -14 -9 8
        word get 16 0 -9
        word there 33 -5 6
        word this 0 20 -2
        word install 34 -17 11
        word or 0 18 2
        word so -11 10 4
        word me 20 14 8
        word no -45 -51 9
        word use 7 -33 -7
        word your -77 -47 16
        word are -8 -49 18
        word from -1 6 4
        word know -12 -8 -2
        word help 33 16 -15
        word m 8 -2 15
        word then -64 2 14
        word all 27 -4 -12
        word like 13 -7 11
        word need 19 6 12
        word try -63 -50 23
        word see -67 -25 -17
        word when 57 1 -11
        word an 28 -26 8
        word as -16 19 -8
        word don -41 -35 -9
        word any 72 1 15
        word one -6 2 -3
        word ok -53 -122 -37
        word anyone 176 -6 -18
        word http 6 0 -23
        word will 0 -11 -2
        word com -46 -19 -13
        word at -12 -15 -11
        word now -5 23 -2
        word up 15 1 -8
        word does 60 -15 19
        word was -29 -16 1
        word using 14 -4 5
        word about 2 -34 -3
        word want -1 7 6
        word linux 15 4 4
        word thanks -93 -102 -40
        word windows -14 -2 13
        word work 11 -20 6
        word file 29 -10 3
        word installed 45 -12 8
        word some 3 -4 1
        word its -46 -6 4
        word sudo -59 -27 32
        word yes -108 -161 40
        word should -23 3 32
        word out -11 -5 1
        word would -5 -6 9
        word problem -3 5 -15
        word run 2 -15 11
        word only -21 -7 -1
        word did -37 -49 34
        word apt 1 -12 19
        word well -50 -47 -1
        word think -60 -27 7
        word here 77 -29 -2
        word why 67 -35 24
        word hi 316 -147 -69
        word boot -8 -14 8
        word am 12 -8 18
        word right -23 -34 21
        word has 42 -4 3
        word system 1 -10 16
        word find 30 -24 5
        word make 39 1 5
        word please -12 -19 -8
        word sure -52 -44 -1
        word which -17 9 -1
        word where 82 -13 20
        word could 14 21 -13
        word way 73 -27 2
        word 2 -17 22 3
        word other -29 22 -1
        word d -24 -14 -6
        word trying 29 -17 -24
        word new 15 -9 6
        word by 21 6 -1
        word 1 13 4 -14
        word still 27 11 25
        word they -18 0 1
        word 10 20 -8 3
        word error 31 25 -18
        word command 47 -13 9
        word good 60 -54 15
        word etc -8 -1 7
        word something 22 8 7
        word got 40 -13 -8
        word also -57 22 -4
        word server 9 0 1
        word package 14 -14 -8
        word im -5 16 21
        word ll -34 -2 -4
        word more -40 -18 -4
        word dont -47 -20 28
        word cd -14 -16 8
        word version -17 -29 10
        word tried 12 -32 -3
        word gnome 35 -24 -13
        word go 2 -10 8
        word time -4 24 -13
        word 04 22 -30 13
        word doesn 26 -8 -4
        word sorry -52 -14 -4
        word after 20 22 -35
        word desktop 15 -18 6
        word ve 10 -31 19
        word https -62 -16 -7
        word running 29 -36 -2
        word too -18 0 2
        word same -26 10 34
        word files 27 1 12
        word working 52 -7 -11
        word yeah -85 -140 -3
        word into 16 8 -21
        word re -5 -6 -4
        word them -33 12 14
        word org 6 -15 -17
        word card -3 -17 9
        word set 25 -25 0
        word question 75 -43 -7
        word works -5 6 -4
        word network 25 -29 21
        word partition 9 3 11
        word because -29 11 -3
        word hello 302 -135 -78
        word really -14 -1 20
        word 0 4 21 0
        word check -39 -50 19
        word first -27 -10 5
        word back 28 -14 5
        word root 32 -2 -14
        word anything 11 -6 15
        word someone 73 4 -1
        word look -47 -23 30
        word had -19 -4 -9
        word used 8 -13 -7
        word grub -4 -26 15
        word p -22 29 -14
        word kernel 26 2 7
        word even -7 49 6
        word mean -48 11 -14
        word change 27 0 -7
        word usb 15 -18 18
        word drive 11 3 1
        word user 6 -15 15
        word read -14 -40 -12
        word might -44 -3 1
        word terminal -33 -23 15
        word tell -6 -29 -5
        word support 0 -37 0
        word packages 6 14 -11
        word says 23 5 3
        word 3 -5 -11 9
        word driver -7 20 -8
        word type -9 -14 8
        word lol -43 -21 -54
        word open 32 -38 0
        word line -19 -8 25
        word screen 4 21 -4
        word update 5 12 -5
        word again 7 35 13
        word channel 35 -45 -21
        word drivers -6 20 -16
        word maybe -61 -6 -6
        word ask -46 -83 9
        word default 16 -19 1
        word paste -29 -13 11
        word thing -16 18 0
        word oh -23 -50 -20
        word hey 215 -113 -31
        word u -32 -28 21
        word much -2 -26 6
        word though -17 25 7
        word than 22 -14 18
        word x 5 -10 -4
        word found -2 12 5
        word start -1 7 7
        word nvidia 24 -13 12
        word www -20 -9 5
        word home -23 -16 -5
        word add 16 -20 -15
        word installing 52 -46 -3
        word fine 11 -13 -5
        word before 0 29 -4
        word manager -23 -7 11
        word mount 32 -11 15
        word fix 1 22 -36
        word give -33 -2 -9
        word remove 0 -15 11
        word been -3 -1 1
        word dev -2 14 10
        word pastebin -3 -39 57
        word guys 157 -14 -22
        word laptop 3 23 8
        word cant 25 11 4
        word going 26 22 8
        word able 7 -3 7
        word issue -23 -8 -8
        word having 59 -1 -23
        word list 28 7 8
        word very 7 -18 -5
        word we -34 -7 17
        word computer -24 17 27
        word menu 28 -8 -4
        word without 5 -6 -2
        word download 7 -12 9
        word sound 34 15 -8
        word name 27 8 3
        word another -2 18 1
        word getting 50 -31 -17
        word live 13 -19 25
        word upgrade 30 -15 15
        word already 0 -15 6
        word wiki -32 -56 -3
        word seems 23 14 -22
        word stuff 17 8 10
        word option -21 19 -8
        word isn 14 -18 0
        word say 10 -24 31
        word problems 37 3 -5
        word old -32 11 3
        word wireless 13 5 13
        word things -10 14 26
        word let 1 3 -9
        word nothing -11 -4 -11
        word program 40 -18 27
        word actually -35 9 3
        word firefox 18 7 10
        word 5 32 -11 0
        word idea -53 25 2
        word software -17 12 -9
        word machine -8 -10 -1
        word probably -33 8 -5
        word never -39 -18 18
        word put 9 19 -8
        word directory 25 12 12
        word off 2 21 -1
        word 4 24 0 -2
        word better -23 27 6
        word didn 14 -32 17
        word link -13 10 10
        word guess -40 25 -25
        word looking -2 6 -9
        word community -81 -47 -28
        word okay -13 -58 -20
        word people 52 -23 -13
        word wrong -8 39 -11
        word script 13 7 -1
        word may -26 3 -14
        word source -2 13 1
        word 9 2 -10 -8
        word doing 2 27 -20
        word everything 16 -4 -2
        word those -50 -15 26
        word 6 28 -10 0
        word 8 2 -12 2
        word output -7 -6 14
        word different -39 0 -18
        word disk 13 9 -4
        word connect 36 -18 -5
        word bit -2 1 3
        word google -15 -23 19
        word xorg -10 -9 12
        word php 22 -7 -3
        word since 0 13 -22
        word access 8 -4 -12
        word log 8 2 18
        word search -46 -16 18
        word thats -68 -20 3
        word ah -41 -70 -21
        word ati 2 1 17
        word won 33 -21 25
        word info -18 -37 31
        word most -24 -11 6
        word while -12 21 -14
        word take 32 -19 10
        word os -29 12 17
        word c 23 -5 6
        word said -10 -19 23
        word password 34 -24 15
        word always -9 -19 -7
        word thank 9 -45 -50
        word looks -20 15 4
        word through 8 -3 -7
        word video 5 -25 10
        word conf -8 17 -1
        word lot -61 44 -1
        word net -9 -1 9
        word kde 24 -8 6
        word done -31 13 17
        word config 6 29 -20
        word over 17 -2 -18
        word down 11 -17 6
        word cannot 14 14 -19
        word installation 24 -4 7
        word he -47 -22 -2
        word login 15 -15 1
        word such -1 -1 2
        word play 28 -9 21
        word hmm 73 -42 -19
        word box 8 2 -15
        word synaptic -9 -17 29
        word click -14 -23 -17
        word iso -1 -19 32
        word window 7 4 4
        word doesnt 5 -4 13
        word ip -13 -1 17
        word via 7 -12 -26
        word show -19 3 22
        word instead 2 12 7
        word hard 5 -11 -11
        word who 31 3 27
        word both 0 -10 4
        word key 42 -9 1
        word bad 4 -6 -6
        word keep -6 -34 22
        word seem 5 18 -22
        word two 27 -12 4
        word wine 13 -45 5
        word free 29 -45 11
        word folder 25 17 4
        word setup 17 -35 14
        word best 60 8 3
        word flash 27 -36 10
        word thought -47 -13 11
        word under 9 2 5
        word every -1 11 -4
        word else -8 32 -9
        word last -31 22 -4
        word internet 8 -16 13
        word yet 23 -20 20
        word bug 13 -11 -11
        word dapper 38 -19 -19
        word available 37 -33 -14
        word dpkg -8 -10 3
        word copy 3 -34 19
        word few -40 14 -5
        word o 17 -32 -20
        word man 22 -66 -3
        word samba 15 -18 0
        word router -4 -20 -16
        word settings -5 -9 9
        word ntfs 32 -40 41
        word configure -6 9 -11
        word ssh 6 -43 29
        word reboot -18 -1 29
        word hardware -22 -35 17
        word possible 112 -19 20
        word image 3 14 -11
        word device 18 31 4
        word irc 41 -32 -10
        word anybody 121 11 -24
        word mode -14 28 13
        word page 9 -2 18
        word release 24 -45 13
        word gui -5 12 -8
        word nice 16 -30 -32
        word reinstall -39 -1 29
        word message -16 -23 -20
        word pretty -37 -9 18
        word write -22 31 -8
        word xp 7 18 -5
        word data -20 -4 -22
        word around -13 -4 5
        word come 14 1 17
        word being -1 6 15
        word edit -14 -27 36
        word point -36 9 3
        word create -7 8 4
        word worked -23 -6 26
        word unconvertable 3 -24 -12
        word connection 5 -25 4
        word ideas 7 45 -41
        word enter -19 -10 12
        word usr -3 -4 -9
        word 7 -19 5 12
        word anyway 15 4 -10
        word var 13 -28 16
        word l -26 10 13
        word deb -8 -12 15
        word answer 11 -47 0
        word wifi -15 -13 36
        word once -62 39 23
        word client -19 11 -9
        word correct 4 -6 2
        word knows 13 20 -31
        word pc -10 -16 35
        word shows 13 -15 -2
        word were -22 -30 26
        word full -9 18 7
        word ill -38 37 -32
        word 14 16 -8 9
        word wait -18 28 -34
        word long 6 3 13
        word text -12 8 3
        word either -16 -4 -3
        word questions -39 -17 -31
        word partitions 10 -18 15
        word their -21 -7 -14
        word local 24 -4 9
        word understand -43 34 2
        word restart 29 -4 15
        word easy -3 5 10
        word errors 0 22 -10
        word programs -5 0 8
        word whats 59 -61 56
        word reason 20 21 -19
        word breezy 40 -60 29
        word kubuntu -2 -44 12
        word path -22 -15 7
        word debian 10 1 30
        word wont 29 2 -7
        word next -14 -7 14
        word share 15 -43 26
        word information -15 3 -35
        word many -27 -1 -4
        word k -31 -57 -55
        word html -24 -28 -8
        word plugin 25 -16 22
        word app 19 -30 24
        word build -23 -11 2
        word supported -51 -12 4
        word enable 4 -8 -7
        word dual 24 -12 5
        word java 13 0 9
        word cause -1 37 -4
        word us -19 9 -6
        word space -16 -7 3
        word made 6 -2 -21
        word e -37 33 -1
        word grep -35 -40 37
        word great 11 -52 -6
        word called 2 -39 -12
        word 12 -19 54 -9
        word remember -6 -14 9
        word own 18 -13 4
        word 16 7 -15 12
        word issues 15 3 24
        word main -19 13 -4
        word port 10 -18 29
        word compile 27 -13 4
        word must -7 5 -1
        word join 14 -30 -50
        word bin 16 -24 -9
        word swap 11 -3 23
        word cool -11 -44 -36
        word r 38 -27 28
        word control 3 -14 -23
        word mouse 14 53 -25
        word dvd 24 -23 -8
        word latest 4 -19 -15
        word options 10 -18 4
        word mp3 41 -28 19
        word current -12 -3 10
        word size -26 -13 -36
        word users 30 18 -8
        word monitor 31 -19 -12
        word installer 13 -3 12
        word exactly -32 -28 3
        word alt 22 -11 32
        word part -26 -8 4
        word bash -10 -7 25
        word process 25 8 -13
        word means -20 30 13
        word normal 1 8 9
        word unless -10 32 -6
        word saying 14 11 -4
        word stop 12 -45 28
        word format 16 -19 20
        word second -37 32 -38
        word manually -5 -17 2
        word sources 9 -14 15
        word booting 0 -1 18
        word failed 28 16 -48
        word site -2 -34 15
        word updates -1 -48 32
        word these -11 -14 12
        word asking -26 6 31
        word xubuntu 11 -27 10
        word test -2 9 -7
        word application 10 -10 -17
        word ram 16 -38 18
        word little 20 10 -1
        word haven -21 23 7
        word guide -22 0 13
        word kind -28 -4 26
        word disable 22 -33 4
        word intel -3 -13 -2
        word nope -56 -92 40
        word load 2 -9 22
        word others -25 17 -11
        word media -28 -15 16
        word shell -14 4 14
        word bios -9 -28 20
        word interface -14 -8 -6
        word whatever -17 9 -2
        word uses 31 -35 22
        word console -4 -19 31
        word sounds -30 -31 17
        word least -24 28 24
        word end 3 18 6
        word applications -6 -50 14
        word example -30 44 -5
        word solution -24 8 43
        word display -18 16 -32
        word far -16 19 -4
        word mac 26 -32 -2
        word web 13 -52 3
        word apps 21 26 21
        word setting -15 2 3
        word hd 19 16 -20
        word happens -4 -5 11
        word case -23 16 -16
        word makes 37 -52 25
        word away 3 8 -10
        word specific -30 4 -6
        word figure -29 -5 -24
        word ago -22 7 19
        word ctrl -10 6 -17
        word post -10 -18 -3
        word graphics 14 6 1
        word enough -20 -10 -18
        word following 31 7 -9
        word needs 11 -26 22
        word top 28 -5 18
        word games -2 -4 32
        word nl 6 3 -3
        word cache -21 0 6
        word edgy 43 -34 -1
        word tool 17 -15 23
        word automatically 22 -9 -21
        word select -19 -20 4
        word fstab 9 -25 10
        word resolution 17 -21 27
        word everyone 100 -32 -2
        word 11 12 -7 20
        word likely -28 5 -12
        word ubuntuforums 4 -16 6
        word nautilus 15 -15 3
        word f 13 9 9
        word place 7 3 -21
        word left 10 3 -44
        word hoary 4 -27 47
        word goes -9 6 22
        word gparted 6 -2 -4
        word asked -25 -32 8
        word thx -28 -82 -34
        word tab -12 -2 1
        word switch 2 -10 -17
        word non -24 -10 10
        word address 15 0 18
        word session -24 6 -12
        word quite -3 -2 -16
        word dmesg 8 9 -14
        word broken -6 5 19
        word repos -15 -16 -19
        word follow -12 -36 19
        word years -17 -21 -5
        word lib 6 8 11
        word yea -21 -87 -20
        word usually -40 -43 6
        word however 26 21 -29
        word mounted -1 -18 -9
        word didnt -41 -13 -1
        word each -2 -23 6
        word compiz 56 -39 7
        word keyboard 19 7 -29
        word w 3 2 19
        word needed -3 -16 -5
        word times -26 -28 16
        word xchat 46 -36 -4
        word modules 5 10 13
        word audio 30 -25 2
        word told -35 22 20
        word browser 4 -13 -11
        word started 12 -14 29
        word choose -29 -8 5
        word missing -19 24 -9
        word ppa -22 -37 15
        word believe -35 -23 8
        word weird -5 -1 -37
        word lines -2 22 -2
        word vmware 19 -12 -5
        word backup 10 -27 3
        word talking -22 -22 15
        word enabled -4 -13 9
        word restricted -14 -13 3
        word delete 10 -37 0
        word luck -9 -20 10
        word cpu -21 -13 26
        word save -6 16 10
        word language -38 -34 38
        word isnt 6 -8 14
        word downloaded 31 -19 -15
        word launchpad 24 -28 -2
        word move -20 -6 20
        word send 40 -14 15
        word updated 35 -6 22
        word ethernet -37 -18 21
        word commands -11 -7 37
        word went 18 -18 17
        word stick -13 -19 -15
        word mine -14 -12 1
        word ever 58 -14 -13
        word player 33 -5 11
        word code 14 -9 -11
        word drives 56 -4 -13
        word button -9 -3 1
        word external 8 11 -24
        word making -10 23 -10
        word reading 2 -10 19
        word ones -23 0 0
        word archive 17 19 -7
        word ping 11 -10 22
        word recovery -33 -14 21
        word group -8 15 -2
        word mplayer 27 -25 34
        word depends -26 -17 -5
        word between 64 -14 9
        word simple 5 -12 -21
        word searching -23 -18 -27
        word ive 6 1 21
        word based 11 5 11
        word flood -19 -21 -7
        word gives -3 38 -43
        word repository 26 -27 -10
        word 15 -9 -31 13
        word big -16 10 -2
        word module 14 -18 -16
        word somewhere -1 -33 -2
        word rather -10 46 -12
        word seen 16 -19 11
        word service 8 17 -5
        word security 11 17 -24
        word id 10 27 -33
        word gtk 18 1 -27
        word slow 56 25 8
        word forums -1 -18 -9
        word yep -37 -91 36
        word aptitude 4 -7 -25
        word g -40 16 -10
        word themes -3 -18 9
        word hdd 16 -16 -9
        word real -18 -24 10
        word instructions -23 -18 -15
        word later 45 13 -27
        word startup 3 -16 7
        word bugs -13 -1 -11
        word wanted 13 -24 19
        word heard 4 -48 8
        word changed 14 17 13
        word sometimes -23 19 -32
        word connected -13 4 -11
        word xmms 7 -30 30
        word ya -14 -35 -14
        word anymore 20 5 -8
        word trouble 39 -18 -13
        word showthread 11 -18 -6
        word sec -17 -40 -36
        word theme -17 38 11
        word day 26 -8 -14
        word chat 28 5 -16
        word remote -12 -4 -12
        word unity 22 3 -18
        word course -36 -21 1
        word virtual -5 -2 17
        word universe -10 -16 7
        word repositories -4 -16 9
        word dell 6 -10 -9
        word power 26 -1 0
        word sort -14 -9 -1
        word admin 12 -16 4
        word heh 17 -14 -24
        word gonna -7 21 -21
        word messages -3 -26 26
        word volume 36 23 -16
        word simply -21 -9 -24
        word lts -15 -8 -19
        word permissions 7 -12 16
        word recommend 9 -31 19
        word fixed 33 -3 3
        word comes -29 7 5
        word ran 1 -13 3
        word init 31 -21 16
        word whole -10 0 -7
        word properly 9 25 -35
        word pm 23 -11 26
        word y 34 -15 23
        word distro 6 -2 -10
        word suggest 25 -18 48
        word myself -19 -16 24
        word i386 -11 18 18
        word es -31 -55 26
        word dir 15 -5 -38
        word fglrx 9 10 10
        word pidgin -11 -40 57
        word details -15 -10 15
        word tools 5 -6 -9
        word mail 31 -5 -36
        word hope 8 3 -16
        word icon -2 -5 4
        word en -30 -31 -18
        word modem 29 -24 25
        word versions -17 -16 1
        word btw -2 27 3
        word clean -21 18 -52
        word brb 57 16 -55
        word upgraded 55 -31 -15
        word standard 11 12 6
        word days -12 8 -21
        word gets -24 41 -15
        word perhaps -22 -21 -10
        word difference 30 -6 14
        word learn -18 -9 7
        word easier 3 -3 -5
        word loading 2 22 -9
        word longer 10 24 12
        word topic 15 -29 2
        word exist 12 -35 -11
        word offtopic -40 -41 6
        word yourself -11 10 2
        word removed 1 -15 -7
        word preferences -14 -14 -12
        word url 12 -22 -19
        word alsa -2 6 28
        word livecd 28 -35 27
        word filesystem -7 25 5
        word generic -15 8 12
        word website -2 -6 -34
        word takes 0 -12 3
        word gdm 1 -26 -8
        word changes -17 1 12
        word checked -32 0 -11
        word during 14 39 -33
        word dns 25 -8 19
        word currently -21 -10 -12
        word press -15 -10 15
        word 64 5 20 36
        word gave -20 -14 16
        word memory 32 25 -31
        word wow 73 -36 -6
        word graphical 16 -11 -37
        word tells 48 -5 -12
        word couldn -6 17 9
        word n -10 -18 28
        word created 0 -1 -25
        word panel 12 -28 21
        word until 8 -16 -11
        word none -1 6 -22
        word showing 0 16 12
        word his 9 -30 1
        word feel -9 5 -18
        word wondering -9 -8 16
        word happen -22 24 -10
        word less -19 -9 10
        word kill 12 23 26
        word easily -4 -4 -7
        word stuck 4 3 32
        word fresh 3 18 -7
        word bot 0 -31 -5
        word allow 1 7 -17
        word damn 17 14 -38
        word welcome -17 -57 -50
        word raid 21 -14 -10
        word configuration -10 0 11
        word correctly 3 -12 24
        word unix -10 -8 21
        word systems -6 10 0
        word hit -23 5 6
        word inside 17 -46 -8
        word minutes 10 -16 -10
        word related -10 -27 -1
        word alright -6 -16 2
        word today 27 2 -11
        word common -4 2 -31
        word matter 9 18 -6
        word unable 21 1 18
        word basically -11 12 16
        word vlc 45 -19 36
        word useful 23 7 -21
        word eth0 -29 38 -8
        word purge -39 -5 23
        word servers 7 -10 23
        word account 28 -22 19
        word runs 15 21 -11
        word ndiswrapper 9 9 11
        word resize 2 11 -15
        word amd64 25 -11 -15
        word experience -2 -32 8
        word np -37 -72 -77
        word su 1 -18 -11
        word turn -8 -24 5
        word cdrom -1 -2 -1
        word changing -2 -6 13
        word keys 3 21 7
        word similar 0 -14 12
        word echo -20 -28 25
        word fsck -4 2 -26
        word private 6 -43 8
        word cards 26 -5 17
        word lost 16 -22 -15
        word except -13 27 -5
        word wouldn -1 -9 25
        word host -5 14 -18
        word radeon 13 -2 -4
        word bluetooth -9 -21 17
        word itself 7 16 -1
        word mysql 8 -27 -21
        word starts 9 17 -6
        word small -8 8 24
        word auto 11 -5 12
        word tar 6 -34 52
        word nfs 45 -23 -7
        word 13 23 0 23
        word environment 1 -2 -7
        word lvm -9 2 8
        word gutsy 35 -33 -18
        word hehe -11 -25 -57
        word stable -8 -9 -10
        word applet -9 1 6
        word profile 0 1 20
        word supports -12 -10 20
        word chipset -32 -1 32
        word disabled 14 -4 4
        word exit 63 -2 -19
        word 20 2 6 12
        word job -1 -20 23
        word exact -29 -16 -14
        word sh 0 -7 23
        word nm -17 5 13
        word lan -17 -32 14
        word v -15 37 -15
        word listed 3 -15 -20
        word fast 13 32 -27
        word syslog -50 48 -29
        word gedit 16 -10 0
        word editor 1 -19 -1
        word safe 20 -40 11
        word sense -18 -13 1
        word meant -6 -8 4
        word game 36 -3 -11
        word vim -18 -23 -7
        word 192 -7 -16 10
        word single 1 -11 -7
        word appear 12 33 -51
        word starting 11 -21 4
        word rc 3 -22 -7
        word blank -15 -6 6
        word xfce 19 11 -12
        word quick 33 8 3
        word stupid -12 27 27
        word view 16 -14 -3
        word added 14 15 -32
        word cable 6 -13 24
        word wasn -12 2 -18
        word plugins 6 -25 -13
        word networking -25 -16 22
        word plug -16 7 31
        word cat 14 -20 -14
        word happened 1 6 8
        word proper 30 -32 9
        word completely -6 3 9
        word binary 16 -3 21
        word love 13 1 -9
        word directly -2 -7 -9
        word msg 1 -7 -39
        word thinking -7 -25 5
        word friend -12 7 22
        word playing 13 -2 -8
        word looked -7 19 11
        word complete -13 14 15
        word although -34 30 10
        word supposed 21 3 24
        word online 11 -7 3
        word older 9 -14 21
        word ahh -16 -48 -33
        word ubuntulinux 4 -8 -6
        word controller -9 4 -7
        word true 11 -28 -14
        word 100 0 -6 -6
        word codecs 15 -14 26
        word dd -3 -23 32
        word keeps 28 24 2
        word lspci 11 -40 11
        word reconfigure -2 3 -11
        word folders -4 49 -9
        word kb -39 -33 -20
        word checking 32 -5 -4
        word 32 -16 -16 0
        word cron 5 9 -2
        word mind 7 9 -13
        word upgrading 16 -11 7
        word ftp 14 -8 21
        word extra 2 -1 -14
        word python 13 -41 12
        word 06 23 -33 26
        word fdisk 3 -20 15
        word wants 8 10 35
        word our -27 19 -21
        word appears -23 24 -16
        word rw -18 29 -16
        word mounting 17 -27 15
        word lets 6 4 -24
        word cgi -9 -2 -32
        word dunno -24 -44 11
        word development -32 -5 -3
        word yup -30 -53 23
        word fat32 -1 -4 -1
        word images 41 -13 25
        word computers -6 -8 -9
        word replace -13 -23 15
        word side -3 1 19
        word documentation -10 -21 11
        word printer 8 36 -36
        word step 10 1 25
        word permission 25 -1 14
        word devices -8 28 3
        word leave 10 28 -8
        word hold -6 -16 -5
        word above -3 -14 2
        word came -15 23 -6
        word aren -12 4 22
        word certain 7 27 14
        word official -20 17 3
        word haha -13 -34 -29
        word entry 12 6 12
        word compiling -4 -5 7
        word actual -29 19 -27
        word videos -8 -10 -1
        word 168 -17 -9 12
        word nick 67 -22 -9
        word somebody 65 -17 22
        word xserver -10 -7 7
        word black -16 -4 -25
        word status 19 -2 5
        word de -4 -38 13
        word links 2 -10 -8
        word bots -19 -1 -8
        word odd -11 -18 -5
        word finally -9 14 -18
        word rhythmbox -1 -2 11
        word anyways 5 12 4
        word call -12 12 -2
        word forgot -8 19 -32
        word dhcp -4 -7 2
        word ext3 0 7 -21
        word ifconfig -8 -17 28
        word soon 4 1 -8
        word machines 15 2 20
        word x11 -23 -7 -17
        word advice 9 3 -4
        word username 1 10 -23
        word uefi -38 14 -4
        word totem 11 -5 -23
        word typing 5 0 -13
        word adding 8 -23 46
        word hours 0 39 7
        word wanna -7 0 41
        word english 15 -18 2
        word theres 20 -15 0
        word faster -10 -6 8
        word 17 25 -30 12
        word howto -39 2 10
        word solve -23 16 -21
        word repo 12 -34 7
        word mbr 20 -28 -4
        word several 3 -3 -13
        word bar -14 7 -6
        word input -12 17 5
        word prompt -22 1 -4
        word vnc -7 3 7
        word logged 7 -19 -17
        word seconds -1 14 -22
        word vm 20 -17 18
        word chrome 28 -10 5
        word lists -16 13 8
        word wonder -26 16 6
        word dependencies 10 -9 25
        word core 24 -15 4
        word fedora 21 16 -10
        word him -8 -5 22
        word crap 9 -7 -4
        word wish 25 -22 -26
        word newer 5 -28 -15
        word locate 7 -30 23
        word saw -12 -7 -10
        word ls -3 4 -1
        word buy 9 -12 28
        word prefer -3 -15 16
        word alot -10 -19 13
        word usage -27 33 -13
        word administration -5 -14 4
        word apache 20 -12 23
        word punctuation -5 -16 -24
        word double 5 18 16
        word earlier -2 20 11
        word report -20 5 20
        word normally -11 6 -4
        word suppose -6 -4 -16
        word shouldn -3 -20 24
        word manual 2 -15 -13
        word lots 0 -8 -27
        word hand 7 8 12
        word proprietary 10 -27 30
        word ie 7 2 -11
        word burn -3 20 28
        word hosts 20 -33 -10
        word due 20 -7 -21
        word restore 1 -4 6
        word lucid 13 -23 5
        word order 17 8 -1
        word built -9 4 4
        word suggestions 4 24 19
        word worth -4 -36 10
        word forum 10 -2 -20
        word component -13 -16 -16
        word general -3 15 -6
        word required 18 -6 14
        word tho -26 20 27
        word gone 16 7 -25
        word fails 7 -7 19
        word lst -1 7 26
        word force 7 11 6
        word cedega 0 -18 -3
        word uninstall 33 -9 -12
        word scripts -7 6 -6
        word phone -3 11 -9
        word scroll -5 -2 2
        word backports 19 -14 8
        word optional -18 -16 -9
        word domain -13 25 -31
        word sata 7 14 24
        word watch 19 -3 -21
        word outside 4 15 12
        word interfaces -6 1 -11
        word 3d 20 -19 30
        word chmod -14 -7 -1
        word happy 22 -19 3
        word crash 4 -14 1
        word speed 2 23 -13
        word kinda -12 19 -13
        word custom -10 -11 14
        word compatible -25 -2 5
        word win 34 15 -18
        word shut -4 24 5
        word cli 11 -24 10
        word annoying -10 38 11
        word hm 20 -38 -10
        word boots 14 -8 6
        word disks -1 -30 -1
        word section -3 -12 20
        word releases -11 -9 -11
        word assume -12 -11 20
        word hell 13 -17 -1
        word messed -23 2 13
        word essential -13 3 11
        word opengl -8 39 -9
        word ignore 14 17 19
        word print 8 10 -14
        word high 13 -1 -15
        word ur -13 16 20
        word rid 26 -17 -16
        word bottom 23 -14 1
        word requires 5 -20 26
        word selected 7 -1 18
        word bashrc 3 -15 17
        word somehow 11 2 -5
        word vista 8 16 -19
        word seeing 5 12 -2
        word aware -21 -7 -14
        word music 18 -14 18
        word date 9 1 -5
        word dist -1 1 -12
        word anywhere 0 5 -5
        word known 5 -14 -8
        word reinstalling -30 7 -11
        word fan -17 -29 18
        word awesome 9 -6 -23
        word fact -21 52 -38
        word gz 16 6 -13
        word hear -22 2 0
        word talk 16 -12 10
        word nobody -5 6 -2
        word pci -1 16 -4
        word onto 8 -10 4
        word term -4 -4 18
        word direct 1 8 18
        word amd 7 -2 -14
        word static 13 1 22
        word deleted -7 8 2
        word drop 24 -19 -18
        word close 3 29 12
        word provide 9 -9 -15
        word feisty 9 3 -7
        word mint 3 -20 20
        word unetbootin -16 11 15
        word moment 5 12 12
        word kernels 11 -3 25
        word compiled 40 -16 -11
        word amarok 15 -22 10
        word number 13 6 -21
        word hang -5 3 8
        word mess 8 4 -19
        word logs -12 18 -2
        word library 9 39 -38
        word recently 27 -12 20
        word strange 19 -13 11
        word existing -11 -6 13
        word wired -3 7 28
        word method -7 -7 15
        word months -28 2 8
        word figured 6 21 -11
        word regular 3 8 23
        word splash -7 19 6
        word huh -6 -45 31
        word modprobe 16 6 36
        word alternative 15 20 -2
        word past 1 -25 28
        word night 37 31 -11
        word reply -10 -6 -6
        word finding 8 -24 -2
        word newbie 0 24 1
        word block 16 6 -3
        word irssi 12 -9 6
        word disc 27 -7 -5
        word center 6 -1 16
        word nmap -6 -3 18
        word xgl 6 -35 -3
        word gpu 6 -3 -7
        word factoids -12 -17 -13
        word warty -5 23 -9
        word fail -2 28 -7
        word noticed 20 -33 12
        word management -6 8 2
        word fun -11 6 -22
        word comp -9 34 2
        word often -9 12 6
        word almost -2 -18 3
        word care -9 -16 18
        word doubt 5 -44 5
        word mozilla 16 13 -4
        word f1 -11 -15 18
        word iptables 3 -25 22
        word resolve -14 -4 -3
        word ipod -3 -27 39
        word detected 10 16 -17
        word torrent 23 -12 3
        word model -22 -14 17
        word forward 3 -20 -9
        word configured 22 4 2
        word location -5 4 -2
        word alternate -4 -13 17
        word grub2 -13 10 -4
        word folks 18 3 18
        word adapter -31 18 -15
        word hmmm -16 -33 -32
        word table 7 -1 -13
        word break 5 -21 -26
        word project -23 15 -9
        word multiverse -7 -14 11
        word removing -14 -4 1
        word xine -6 -15 -2
        word sites -7 11 29
        word hangs -2 47 1
        word active 18 7 2
        word hp -8 13 -34
        word shift 15 -29 3
        tree 22:3 51:0 38:2 32:0 13:0 0:21 16:-69 59:0 1334 172 48:30 18:4 54 33:0 38:0 20:1 315 791 1209 -86 33:0 \
        0:7 1564 651 -20 61:19 49:170 1089 458 176 38 33:0 2391 -46 -26 62:0 26:0 38:1 27:0 33:0 53:9 1074 1819 17 \
        60:1 802 8 231 60:0 234 -63 38:1 52:23 33:0 18:3 634 2172 459 33:1 3239 531 26:0 33:0 59:0 300 848 -37 52:22 \
        33:0 1511 693 2236 22:6 32:0 38:2 48:38 38:0 2 62:0 89 51:0 307 1517 62:0 26:0 50:0 290 907 -3 61:63 33:0 \
        1903 559 289 51:0 -76 62:0 -1 530 27:0 33:0 62:0 1301 2755 1 312 38:2 27:0 32:1 61:79 62:0 112 26:0 33:0 1679 \
        56 647 -52 33:0 62:0 928 2476 -6 -79 -97
        tree 24:3 61:42 8:42 39:1 14:119 30:0 14:-3 -55 58 168 24:-1 8:16 485 997 56 33:0 27:1 47:0 19:16 59:0 186 \
        272 28:0 351 27:0 370 -9 387 28:0 171 -59 60:1 34:2 27:0 34:1 122 452 -59 -92 -39 14:-1 108 14:82 49:0 21:2 \
        338 1043 504 16:-69 679 0:21 49:19 691 1576 831 47:0 53:1 49:30 33:0 43:60 96 16:-12 67 389 -81 14:70 39 -72 \
        -56 14:126 39:1 0:8 295 1303 33:0 59:0 140 50:0 400 714 -69 -19 47:1 24:7 61:87 28:0 33:0 47:0 59:0 90 27:1 \
        323 60 471 -53 27:0 140 -62 47:0 -81 42 51:0 -98 28:0 33:0 60:0 7 27:2 270 -46 -74 27:0 14 -93 28:1 33:0 59:0 \
        177 14:160 558 51:0 -67 534 -5 8
        tree 22:5 36:97 47:0 44:9 12:14 56:0 -18 180 19:20 151 56:1 279 145 56:0 -55 56:1 60:2 60:1 38:1 570 231 280 \
        -29 23:1 61:77 221 38:2 346 -16 67 36:1 215 62:0 427 291 47:0 38:2 56:0 -89 56:1 52:1 34:0 18:5 423 1385 306 \
        43:100 95 60:2 556 -65 64:0 54:1 81 -26 167 61:5 62:0 -2 15:-25 81 240 -56 43:-51 54 56:0 -39 56:1 38:1 653 \
        339 187 64:0 47:0 22:9 36:26 61:6 -56 38:2 36:5 -30 61:10 163 332 -17 -80 -94 23:1 38:1 56:0 -64 56:1 61:81 \
        388 1082 232 47:1 4 179 38:1 47:2 22:12 89 -42 164 -78 60:1 47:0 37:70 56:1 56:0 -69 37:5 -13 926 144 61:6 \
        194 23 36:29 60:0 318 758 290 -31
        tree 22:5 31:0 36:55 2:0 11:0 14:-44 45 326 39:1 14:70 62:0 14:-11 -35 10:0 19:15 41 191 -53 129 52:1 10:0 \
        19:19 14:207 165 358 392 57 52 27:0 14:220 46:9 10:0 44:-9 109 181 242 232 24 28:0 19:10 232 81 -29 26:0 \
        14:179 -63 178 62:0 -25 157 26:0 46:16 19:19 14:119 58:0 -29 66 -93 -77 205 63:0 15:-68 63 39:2 88 229 -22 \
        36:11 60:1 28:0 11:6 398 627 183 219 28:0 52:3 465 696 269 31:0 64:0 46:16 22:9 36:26 27:0 46:0 92 239 -67 \
        -84 -95 27:0 36:53 290 47 -49 46:46 2:0 28:0 36:11 263 66 25 -87 452 28:0 60:1 36:6 643 1107 36:77 299 1096 \
        28:1 36:5 34 22:22 349 47 27:0 22:16 174 -25 -83
        tree 25:3 36:74 28:1 31:0 1:1 14:179 39:1 14:-1 39:0 -19 94 19:11 96 12:14 83 10:0 248 30 28:0 45:20 23:1 146 \
        51 183 64:0 25:1 185 70 -5 23:-1 254 44 56:0 -72 38:2 35:0 125 -61 -94 60:1 294 193 23:1 60:1 -57 38:1 36:2 \
        -32 213 -30 -75 31:0 25:0 10:0 5:0 50:0 -11 113 39:2 392 -15 174 45:40 51:0 38:1 19:4 20 -70 -74 5 50:0 4 134 \
        38:2 38:1 325 146 23:2 558 45 31:0 64:0 23:1 36:24 28:0 19:10 63:0 243 69 46 45:37 -44 162 45:35 -86 50:0 -37 \
        113 45:78 -95 45:332 -26 294 45:25 28 45:272 133 315 28:1 28:0 51:0 472 60:1 371 199 37:4 7 23:1 276 114 23:2 \
        45:33 3 291 -84
        tree 22:6 61:58 31:0 8:28 22:0 4:0 6:0 -13 118 96 22:2 61:1 151 44:-13 55 36:17 60:0 194 121 61:2 101 6 8:3 \
        46:6 23:0 38 -21 78 36:11 44:32 46:10 33:2 91 -69 186 185 57:1 210 47:0 -7 103 4:0 143 206 60:1 232 35:0 165 \
        44 31:0 46:14 24:1 59:1 -55 33:0 0:6 44:-4 17 40:0 73 195 36:25 204 -15 -81 -65 33:0 46:22 112 226 7 37:40 \
        106 44:14 185 289 31:0 46:17 51:0 -96 23:1 8:6 -44 36:19 33:1 8:12 78 200 -62 -28 8:8 -89 36:27 22:17 47 -56 \
        -81 46:60 23:2 33:0 22:14 26:0 36:86 266 93 34 14 -59 -44 48:135 10 274 22:18 37:6 -52 35:1 227 103 36:17 -90 \
        32:0 -42 22:45 296 21
        tree 22:7 61:58 31:0 27:0 9:654 39:1 14:77 30:0 14:-13 -52 9:2 6:0 -16 149 101 57 22:1 17:41 80 154 -40 36:8 \
        44:-17 80 128 9:0 60:1 127 25 13:0 59:0 18 85 -47 14:-26 -4 14:57 113 182 28:0 36:7 19:10 27:1 171 64 34 -48 \
        45:201 -43 317 28:0 27:0 153 222 36:1 0 130 31:0 47:0 24:1 14:43 9:9 -7 43:-8 19 44:-17 13 186 -67 43:57 -82 \
        19:8 -2 -84 14:192 43:-51 -23 9:4 79 172 -82 39:3 68 37:40 94 11:3 196 288 47:0 31:0 36:29 27:0 62:0 35 132 \
        28:0 36:11 52 -61 45:133 -92 363 -96 28:1 28:0 196 63 22:16 -4 -88 27:1 36:65 27:0 195 28:0 238 66 31:1 47:1 \
        -58 47 242 45:332 -58 356
        tree 24:5 38:2 46:11 23:1 39:3 1:1 19:13 36:9 60 -11 24:0 125 22 56:0 -68 28:0 38:1 131 27 -37 56:0 -68 1:0 \
        55:0 17:24 160 49:21 98 36:93 139 -18 99 38:0 211 36:99 129 57 28:0 36:75 72 -22 -31 23:2 133 46 55:0 46:12 \
        24:1 56:0 -94 1:0 -25 139 -71 24:1 117 28 28:0 56:0 -84 46:10 26:0 36:16 72 -21 23:0 54:1 130 62 36 118 26:0 \
        46:12 -6 173 -79 47:0 38:2 23:1 38:0 24:10 -5 -83 28:1 26:0 121 62:0 -51 169 -32 28:1 36:44 28:0 48 -24 -81 \
        -87 -94 38:1 23:2 36:91 26:0 36:6 93 221 54 50:0 -5 133 46:39 28:0 52:6 13 213 -32 63:0 72 271 23:1 30 28:0 \
        55:0 -68 73 -81
        tree 22:8 36:55 28:1 14:207 56:0 14:47 8:19 14:-61 -74 -27 15:-62 -18 2:0 19:5 73 166 -34 11:1 129 8:4 -5 2:0 \
        12:40 196 74 -40 28:0 2:0 50:0 81 106 34:2 51:0 178 115 1 8:2 -18 34:1 90 -31 22:0 150 0 8:3 64:0 -77 8:1 370 \
        11 47 24:1 14:119 56:0 -82 43:-36 17 8:23 8:1 51:0 -12 115 1:0 39 105 114 8:3 29 -69 43:79 51:0 14:132 56:0 \
        -99 1:0 -58 59:2 80 -79 -95 -11 56:0 -91 1:0 14:63 8:3 -40 54:1 59:1 13 169 50:0 12 0:1 -1 147 64:0 -68 58 \
        59:1 20 179 64:0 51:0 43:117 -92 22:12 -27 -78 28:1 36:35 8:10 22:14 21 -60 112 -47 54:8 -89 22:17 80 -57 \
        13:0 80 -35
        tree 24:6 38:2 31:0 1:1 27:1 44:-15 44:-69 -29 36 8:26 55:0 8:1 -38 48:23 31 87 44:32 75 26:0 36:3 95 62:0 \
        232 128 62:0 -7 93 54:1 110 34 64:0 -54 114 26:0 -64 62:0 -24 101 38:1 36:3 100 27:0 147 230 44:33 35 118 \
        55:0 31:0 24:1 43:-19 -47 1:1 21 -95 -70 37:52 -23 172 27:0 56:0 -78 8:1 6:0 96 -50 31:2 1:2 36:29 44:12 34 \
        77 26:0 -14 52 -94 150 64:0 31:1 -54 106 26:0 99 -36 64:0 31:0 27:0 36:60 63:0 44:3 32 52:15 102 216 38:1 97 \
        -48 51:0 -87 62:0 -55 88 48:317 -93 38:0 321 -44 28:2 36:7 -26 38:1 187 43:60 52 195 27:0 38:1 206 -53 -89 \
        48:15 -11 27:3 74 327
        tree 24:7 38:2 31:0 1:1 27:1 23:1 9:4 39:2 4:0 38:0 11:1 24:0 67 -62 -10 43 26:0 63 -56 61:62 82 50:0 11 91 \
        89 39:6 -42 52:11 16 98 63:1 -47 52 26:0 -61 63:0 15:-54 17 137 -46 38:1 61:11 99 147 39:4 -5 81 61:87 27:0 \
        15:-58 59:1 4:0 8 -47 39:4 10 101 26:0 28 1:0 15:6 63:0 39:2 40 107 10 60:0 289 124 -69 26:0 -3 -73 31:0 24:1 \
        1:0 50:0 15:-186 53 -31 44 -87 -69 37:79 -18 39:3 36 170 38:2 27:1 61:90 26:0 59:1 39:1 -5 127 37 62:0 -25 \
        15:18 44 243 31:1 -70 28:1 180 11 27:3 61:99 28:0 64 -48 -86 -87 28:0 61:67 27:0 59:0 -13 155 -54 31:2 -94 84 \
        -95
        tree 22:9 38:2 46:11 44:1 8:26 39:2 44:-52 -73 11:1 50 50:0 4:0 -15 36:5 34 -85 62 23:1 39:16 50 0 -18 60:1 \
        4:0 2:0 19:11 37 102 -16 109 -7 27:1 36:99 26:0 36:1 55 19:5 114 79 22:1 99 5 49:71 23:3 61 -51 -14 28:0 33 \
        -59 26:0 34:1 36:1 63 119 -30 66 46:11 51:0 22:5 43:32 -42 59:0 -31 9:4 0 83 -79 22:2 4:0 52 -6 28:0 59:0 -14 \
        39:3 -16 56 -37 43:-34 23:1 54 -46 46:23 72 26:0 173 77 46:16 38:2 27:1 36:71 44:14 3 26:0 36:8 15 19:9 183 \
        89 -24 -57 22:14 -40 -88 -92 38:1 48:61 2 46:35 26:0 27:2 153 2 -8 27:0 87 46:51 93 307 27:0 8:32 127 -24 -59
        tree 22:10 36:96 45:17 28:0 31:0 1:2 9:116 59:0 19:15 53:5 3 36:8 63 -7 61:8 8:6 41 90 -47 49 19:10 17:23 15 \
        80 109 26:0 -67 38:2 54 -100 34:2 91 -8 26:0 38:1 8:4 22:2 72 -15 62 -15 -71 46:20 28:2 71 -31 26:0 123 38:0 \
        46:65 76 362 48 31:0 46:10 24:1 61:2 48 0:3 53:3 60 -29 17:45 19:25 28 -64 -55 53:1 19:19 63:1 -14 94 26:0 \
        -83 22 26:0 -79 -6 53:1 80 27 28:0 120 63:1 41 197 45:40 31:0 61:42 28:1 36:22 19:8 27 -45 -61 -90 -96 28:1 \
        78 22:28 36:10 -69 38:1 181 -45 -87 38:1 46:30 31:0 22:17 52 -28 37:10 -52 139 122 31:1 28:0 61:79 73 -67 -70 \
        22:23 181 -45
        tree 22:11 38:2 44:0 14:141 46:9 14:-58 56:0 -64 10 44:-60 -39 16:19 0:23 22:4 26:0 29 73 -6 -46 4:0 44:-2 17 \
        14:14 -58 21:7 -19 76 32 72 61:1 8:78 0:21 95 29 121 46:34 -53 80 56:0 61:2 62:0 -33 264 -74 14:269 60:2 \
        46:21 28:1 44:46 53 8:1 40 26:0 22:1 20:0 34 106 14:40 105 38:0 -19 86 30 8:4 -43 53 101 -37 -57 61:58 46:10 \
        22:4 4:0 56:0 -65 33 -11 62:0 -40 46 63 46:11 22:5 14:97 56:0 -93 1:0 8:28 -36 22:1 72 -1 70 -86 -81 56:0 -79 \
        14:192 8:23 28 94 -74 45:40 38:2 8:10 22:14 -33 -87 51:0 -59 22:18 44:59 25 128 -22 -93 38:1 46:17 0 11:25 91 \
        -90 28:0 16 -62
        tree 23:1 36:40 45:12 44:14 11:1 18:3 -42 44:-41 -79 56 32:1 37:51 8:14 -11 15:-173 -30 46 61:1 25:0 15:-22 \
        19 104 15:-68 101 -19 9 13:1 66 -10 35:0 40:0 32:1 37 72 26:0 36:2 57 109 18 5 44:-10 36 26:0 45:43 66 103 \
        15:-60 45:136 -18 140 72 47:0 25:2 49:44 54:1 52:6 68 14 52:11 44:6 -20 35 -55 15:-315 25:0 326 20 26:0 9:5 \
        -48 4 15:-62 -22 56 58:0 26:0 -65 15:6 -9 174 8:3 -66 25:7 49:91 32 -45 -61 50:0 25:0 65 17 53:134 62 199 \
        45:40 51:0 25:1 -20 -89 23:3 9:1 26:0 -30 -95 36:31 44:42 7 64 -48 9:3 -86 -38 47:1 23:3 36:75 57 -17 45:272 \
        -47 210 15:-104 23:4 45 -41 69
        tree 22:11 38:2 45:12 28:0 39:3 43:198 4:0 50:0 8:100 43:0 -2 47 32 67 36:6 8:26 36 82 -57 -77 60:1 56 36:98 \
        51:0 98 48:32 39:24 55 -55 9 11 27:0 39:2 -37 36:10 59 10 63:1 -46 18 27:1 39:30 60:2 64 -16 24 45:46 -21 56 \
        61:58 27:0 39:3 8:1 28 -15 43:-66 13 36:29 61 26:0 63:0 -28 50 1:1 19:10 30 119 -92 26:0 45:47 36:40 63:0 -30 \
        29 -63 50:0 38 184 -69 22:5 43:29 22:1 39:2 43:-48 -55 70 -17 48:81 -51 63:0 -35 47 8:8 -16 63:1 34 170 45:32 \
        -78 8 47:0 38:2 27:1 36:80 39:7 -5 55 -59 45:115 -81 196 -92 38:2 27:6 48:120 19 71 -63 27:0 43:-26 -53 61:81 \
        158 4 -70
        tree 22:11 31:0 61:84 1:1 45:29 14:207 39:3 14:-30 39:0 -49 -2 22:1 14:47 16:19 27 -20 49:82 39:0 74 0 11 \
        38:0 -81 38:1 43:-10 -15 50 -29 23:1 27:1 43:-69 23 44 -13 -14 22:0 49:399 102 -13 -45 55 62:0 -59 38:2 39 \
        -97 46:11 53:1 56:0 -94 14:77 54:1 16:-51 43:37 62:0 45 490 80 0:5 70 8 16:-21 -72 39:2 -57 49:84 28 -41 -66 \
        22:4 14:132 9:5 -55 7 -94 -78 14:192 43:-8 -4 1:0 46:24 67 133 -31 -69 39:4 38:1 52 1 38:0 116 73 47:0 31:0 \
        38:2 27:1 61:78 5 -78 -86 -93 35:1 38:1 100 -12 22:22 9 -79 38:2 27:4 31:0 56:1 -46 61:30 68 4 102 46:50 -63 \
        164 27:0 43:-26 -50 55 -67
        tree 23:1 33:0 44:12 63:3 36:35 14:179 43:0 14:-40 23:-1 -50 12 49:53 24 14:77 -11 23 28:2 40 -59 23:-1 \
        49:399 88 -14 -45 54:1 58:0 28:0 14:37 26 -29 -41 5:0 43 165 40:0 -38 8 23:0 632 189 14:234 36:16 26:0 36:1 \
        33 10:1 40:0 44:77 50 88 88 -37 23:0 28:0 54:1 80 11 -38 -20 43:47 17:45 43:-99 -9 51 48:62 57:1 34 26:0 -38 \
        9 21 17:28 107 48:73 49:71 39 -17 87 26:0 -83 43:83 -60 168 26:0 0:31 -77 19 28:0 36:1 152 21 -58 64:0 48:98 \
        28:1 36:78 33:0 0 -74 43:60 -86 54:2 11 -62 -86 28:3 36:53 8:8 6 60 43:72 -56 29 57:1 146 -77 60:1 28:1 48:15 \
        -25 43 60:0 3 293 -35
        tree 22:12 36:29 47:0 39:4 14:150 40:0 28:0 14:-61 39:0 -57 62:0 40 52:2 90 -25 1:2 16:16 23 14:29 -17 20 \
        32:0 -39 39 -43 39:0 -51 61 52:1 9:57 48 104 -47 34:2 14:-44 35:0 53 14 1:1 21 35:0 60 13 37:25 -68 -4 35:0 \
        59 22 47:0 22:4 14:57 53:3 9:9 16:50 22:1 43 39:3 -34 27 39:4 -75 -3 58 -10 50:0 14:132 39:9 -51 14 -71 15 \
        53:1 39:2 -65 48:67 -5 94 55:0 39:23 -71 -21 -32 14:192 9:5 39:19 40 -1 34:1 70 -6 47:3 39:1 97 -68 120 47:0 \
        64:0 28:1 36:78 9:1 16:93 -46 52:10 -76 170 19 -83 -89 39:12 -17 28:4 35 284 48:124 22:48 55:0 -50 28:2 38 \
        -24 -78 35:3 45 -51
        tree 22:12 33:0 46:10 38:2 44:0 14:43 39:1 14:-44 -42 16:1 8 -23 63:2 12 165 61:1 14:308 1:1 42 -40 87 -17 \
        1:0 14:70 26:0 19:11 47 32:1 54:1 17 -48 38 22:2 63:0 62 -79 -39 61:59 20 -62 38:1 69 21 22:5 14:40 1:0 59:0 \
        61:10 19:17 0 26:0 -19 73 -32 39:2 -7 9:4 28 79 34:2 115 22 61:4 1 -52 61:87 32:0 54:5 -35 25 177 1:2 -75 29 \
        46:19 14:234 39 -63 26:0 72 38:0 46:50 28 63:0 83 299 14:114 27 -60 26:0 22:1 39:1 59:2 -16 194 -59 19:6 \
        61:22 128 -64 -91 34:2 34:1 -32 56 -94 47:0 38:2 8:12 22:14 -14 63:4 -79 171 44:41 -31 33:0 54 -72 -90 38:2 \
        33:1 39 -59 -37
        tree 23:1 31:0 2:0 61:87 40:0 48:62 23:0 16:8 15:-315 -87 9:98 53:0 12 38 60 11 9:0 64:0 -55 10 49:122 9 -76 \
        51:0 91 60:1 15:-125 3 45 22:3 17:63 18 -38 38 38:2 51:0 119 42 17 17:37 22:1 89 9:3 -13 47 53:1 48:77 49:50 \
        6 15:-131 16:33 25:1 48:0 280 81 -22 -26 -47 55 48:124 22:9 -40 -84 24 38:2 56:0 33:1 48:41 -29 127 -84 63:0 \
        52:24 22:1 89 23 -8 -48 -87 63:1 38:1 51:0 86 48 38:2 15 37:69 3 84 112 38:2 48:40 31:0 22:16 22:1 55 -44 -78 \
        22:44 38:0 117 13 -82 33:1 23:3 63:2 53:5 21 60 137 48:251 9:3 -49 16 67 -67 51:0 -87 22:16 -30 61:17 -84 \
        63:0 38 -60
        tree 22:14 33:0 47:0 23:1 39:4 44:-17 44:-52 -65 -24 22:4 19:13 16:8 39:0 11:1 30 -13 36 -8 1:1 9:11 32 64 \
        39:0 -39 20 38:1 0 -45 1:0 61:61 43:-69 44:27 -16 36:12 36 -12 51:0 36:63 19:15 103 -4 -36 28 19:29 9:3 \
        43:-38 -49 16:-15 -50 0:6 11:15 18 119 -21 43:43 -2 48:15 31 0:15 142 13 -56 39:10 42 75 38:2 48:57 1:0 44:71 \
        -42 24:3 99 -21 36 39:6 -13 59 61:77 -33 -79 44:-9 39:21 27 -23 1:0 23:3 41 -20 68 38:2 27:0 51:0 39:1 22:1 \
        134 -70 -77 34:1 1:2 53 -42 49 -76 -88 47:0 38:2 27:2 61:82 61:18 -27 44:17 -19 23:6 95 -22 -62 -82 -89 47:1 \
        27:4 36:61 29 -40 -86 33
        tree 22:14 46:14 61:67 39:3 14:150 44:-14 -35 14:-34 39:0 -44 6 17:38 -12 15 22:0 9:57 33 95 -46 27:2 31:0 \
        35:0 57:2 22:1 57 26:0 19:13 60 -2 19:19 -26 50 62:0 38:1 61:17 63:0 64 26:0 34 -43 185 22:2 52 -8 61:1 42 \
        22:6 0:1 14:-6 82 -24 57:6 -10 -54 56 -27 44 63:2 -48 100 31:0 22:5 34:1 14:119 17:45 22:1 44:-3 10 0:6 144 \
        39:1 213 23 44:28 -16 44 0:4 11 -28 -68 -77 19:16 38:2 27:0 14:82 37 -69 -57 -63 -90 38:1 81 39:15 1 80 26:0 \
        44:-29 -12 34:1 55 -1 23 46:11 31:0 27:0 61:70 6 -85 -87 35:0 86 22:36 63:1 -22 94 -77 46:39 27:0 46 -37 63:0 \
        18 38:0 184 13
        tree 23:1 46:10 33:0 32:1 28:0 49:44 44:-1 10 1:0 39:17 29:1 54 22 -6 57 29:26 44:-12 39:2 -54 26:0 -24 30 \
        26:0 15:-60 24:0 19:11 -14 1:2 39:1 62 -43 39:9 -48 90 26 61:29 -3 -45 15:-62 -33 15:6 41 102 43:16 18 95 \
        39:6 39:2 -61 -25 61:47 26:0 44 15:38 -43 138 1:0 24:4 2 -51 52 15:-44 44:-40 -32 63 16 26:0 19:9 2 -81 \
        15:-56 -24 35:0 61 -48 33:1 44:93 46:22 28:2 28 -50 26:0 60 15:-85 -42 31 63 56:0 -81 16 46:13 28:1 61:78 \
        33:0 39:7 -22 20 -58 43:60 -83 54:4 12 -56 32:0 43:351 24:10 -59 -88 6 9:1 -70 23:5 72 -38 46:73 33:0 1:1 \
        43:-19 -24 20 60 -55 28:0 34 133
        tree 22:14 59:0 61:39 36:17 46:9 4:0 15:-193 57:4 -58 34 16:3 11:1 38 29:10 -1 32 44:14 -15 23:1 24 -45 0:6 \
        15:-28 11 -38 29:1 50 -19 39 15:-92 -49 56:0 -91 5 46:10 22:5 34:1 -25 -64 -78 43:-28 -38 15 56:0 59:1 22:2 \
        114 -18 -85 44:0 60:1 39:7 43:198 24:1 16:44 39 -25 -11 -57 23:0 73 43:0 15:12 -30 94 49 23:1 16:-38 22:1 \
        39:10 36:1 41 179 -33 -1 40:0 44:-77 -82 43:-8 -32 46:12 0:2 28 39:4 -41 1 46 36:27 71 -2 -50 23:3 35:0 46:19 \
        34:2 2:0 15:-80 38 21 40:0 38 75 -10 60 23:0 31 -6 -26 46:11 51:0 -81 61:12 -71 23:5 39:1 -61 18 -42 43:14 \
        51:0 -68 -3 35:3 38 -55
        tree 27:1 61:67 39:3 58:0 21:7 50:0 -5 29 24 -50 6:0 33:1 51:0 26:0 38:1 37:3 -7 106 32 -31 1:0 63:0 60:1 \
        19:25 26:0 38:2 8:17 85 225 -13 54:1 37 29:13 6 -44 26:0 14 71 0:2 48 9:0 -38 12 26:0 29:5 0 31 52:2 37 27:0 \
        9:0 44 -30 -57 38 26:0 19:7 195 -83 34:2 34:1 -39 69 -100 63:0 0:2 -107 0 9:0 123 6 53:2 33:0 63:1 50:0 1:1 \
        54:1 5:0 0:6 27 6:0 -27 95 79 19:20 -9 -67 31 30 63:3 80 279 39:1 54:1 68 -88 -79 27:0 33:0 1:0 54:1 -11 -50 \
        39:8 -11 61 -83 -83 64:0 38:2 27:6 33:0 4:0 -35 24 -85 -84 -82 26:0 60:1 75 -61 8:4 406 100
        tree 23:3 33:0 45:28 36:33 44:0 14:43 39:3 16:16 15:-168 -76 44:-69 -110 2 -32 39:15 22 14:-6 -6 -86 61:1 \
        14:308 15:-186 -46 28 68 -9 14:-14 61:10 21 38:1 48:94 56 140 27 14:294 38:1 8:17 5:0 13 104 92 61:44 2 -53 \
        -88 25:5 14:73 1:0 25:1 18:9 43:-93 -27 44:-3 0 45 61:2 27 -19 8:2 -65 39:1 -59 23:0 20 -21 38:1 74 38:2 -11 \
        53 61:11 39:6 -52 56 -56 1:0 -68 64 1:0 44:-82 -54 14:346 48:116 19 43:47 24 25:0 -3 71 -58 50 38:2 25:2 \
        52:23 25:0 16:-2 124 35 8 -25 61:37 48:39 -60 0 -89 -85 45:40 38:2 44:61 39:22 -65 2 8:14 -42 23:7 107 -35 \
        -85 15:-66 -28 45:127 61:38 33 -50 90
        tree 22:14 33:0 31:0 23:3 44:-14 54:1 1 -24 28:2 1:2 40:0 51:0 27:0 19:13 62:0 -8 17:42 55 3 22:1 10:0 37 -22 \
        -24 19:12 28:0 1 -53 -81 62:0 27:0 23:0 48 0:5 -3 36 54:1 52:23 -25 22:5 21:5 34 157 -19 53:5 10 28:0 103 7 \
        10:0 22:7 16:-3 17 44:34 -33 53:43 12 -65 64 19:10 16:18 39 -8 63 16:-21 17:15 68 -23 0:4 53:39 23:0 66 22:2 \
        70 13 -25 22:1 17:32 42 -44 19:6 33 -1 -41 -35 51:0 -66 -19 40:0 50:0 17 47 47 56:0 1:1 0 -86 62:0 -42 52:24 \
        46 22:4 -41 96 51:0 31:1 -77 28:3 22:46 94 -46 -55 27:3 27:0 21 33:1 49:248 -15 59 -88 52:8 23:4 -31 283 -78
        tree 27:2 36:100 45:17 34:2 34:0 33:2 14:346 37:17 14:47 19:11 14:-99 -68 -24 1 0:21 25 11:0 54 -28 36:16 \
        61:16 14:294 12 -103 14:-28 78 18 -6 23:-1 68 -60 -73 38:2 14:294 13:1 30 2 -125 141 37:64 -66 33:0 5 -91 \
        34:2 61:14 36:8 29 25:0 -44 16 46 -12 27:0 46:10 56:0 -82 14:132 52:6 48:66 2:0 54:1 18:8 38 16:-51 101 -5 \
        23:1 0:13 3 -46 -46 35 0:11 25:1 63 199 39 31:0 23:1 11:7 61:8 21 34:2 18:7 18 -27 -75 -49 -63 38:1 257 16 \
        61:78 -1 -81 24 31:2 46:36 23:1 19:4 52:3 1 -60 -83 -88 64 64 46:29 31:0 46:12 -81 14:160 -54 61:58 57:2 417 \
        94 -55 23:4 15 -58 0:8 -29 117
        tree 23:3 46:7 36:33 27:2 39:1 14:77 14:-53 -31 0:21 23:0 6:0 -2 9:5 15:-15 7 122 -6 -37 -56 9:116 13 14:141 \
        0 82 35:0 62:0 26:0 15:-92 38:1 67 26 48:15 63:0 37 -10 14:-7 47 63:1 6 86 15:14 15:-62 -59 -1 27:0 173 39:14 \
        -55 228 6:0 0:2 39 15:-20 -5 26:0 9:1 -22 42 58 -73 33:1 63:1 -9 40 -78 64:0 15:-125 41 -64 91 27:0 14:57 \
        63:1 49:36 7 26:0 33:0 63:0 11:2 -2 -40 8 -79 15:-58 -26 0:2 -72 54 48:21 8 23:0 212 21:4 -15 112 26:0 0:5 \
        -15 -67 39:6 -49 79 38:2 -39 -75 63:2 27:1 22 45:47 -39 17 84 45:40 64:0 27:0 -45 -82 30 46:19 -27 15:-100 \
        -16 48:133 2 83
        tree 23:3 31:0 35:0 36:29 39:1 28:0 17:24 23:-1 20:2 -41 40 25 21:7 1:2 19:3 -6 18 -44 26 -51 8:21 28:2 62:0 \
        63:0 52:19 26 21:2 34 83 15:-15 60:0 -3 52:22 26 60:1 93 31 6:0 8:2 -29 15 95 6:0 57:3 18:6 43 14 24:6 -7 82 \
        -74 63:3 -31 158 63 28:0 43:-43 -21 17:24 9:11 17 71 60:1 39:3 15:-25 -47 55:0 -71 28 15:8 11:7 30 -11 55:0 \
        -17 103 39:1 15:-104 54:2 105 -66 -27 19:17 0:11 15:6 15 -50 -34 24:1 -27 -79 43:32 24:8 -41 -79 63:2 -16 120 \
        1:0 23:0 11 -36 -74 63:1 35:0 39:8 15 49 -4 36:17 49 116 43:139 28:1 36:86 52:7 -42 19 -66 -76 17:31 54:3 16 \
        -63 24
        tree 27:2 36:100 48:85 35:0 32:1 14:319 37:29 17:24 -31 14:77 14:-149 -50 -4 52:1 27 -58 28:0 8:1 29 62:0 \
        48:0 -1 31 24:5 53:32 6:0 52:2 36:4 63 6 -1 36:3 -104 -3 22:3 -65 34 52:23 29 144 27:0 14 -26 29:1 56 -72 25 \
        32:0 64:0 27:0 -16 -64 6:0 -4 133 36:8 -6 56 22:1 52:23 17:47 48:267 47 -70 8:2 26 -55 29:19 -75 -4 29:1 -33 \
        29 27:0 29:5 48:68 53:1 17:29 40 2 43:106 8:8 3 -36 20 8:4 54 17 14:192 45:32 22:10 43:-93 -51 -10 -62 43:12 \
        -6 40 -88 53:1 11:13 -29 46 22:2 30 -70 64:0 45:40 28:1 36:25 52:28 -32 51 -85 -87 14:170 -34 43:106 -12 \
        52:15 141 453 28:2 54 235
        tree 23:3 34:2 44:14 63:2 28:0 43:-40 61:2 9 44:-60 -95 -20 63:0 43:212 14:207 49:47 17:18 44:-6 44 -26 14 \
        47:0 -10 22 9:18 13 71 53:3 -16 -107 30 27:0 61:58 11 63:1 -37 44 64:0 -53 41:0 -9 204 44:-15 36 43:117 53:4 \
        263 44 64 31:1 28:2 14:234 27:0 17:15 44 24:2 49:32 26:0 34 -5 60:0 23 -3 63:0 53:8 26:0 1:2 44 -67 49:133 \
        -18 73 71 23:0 63:1 19 132 2 1:1 60:0 -20 53:6 4 35 -64 26:0 -74 43:83 -69 110 -32 35:0 46 63:1 2 62 26:0 \
        31:0 47:0 34:3 -85 14 -27 -10 1:0 27:0 51 -50 -82 64:0 47:1 31:1 28:0 51:0 -72 -11 -80 35:3 43:198 11 145 -74 \
        20 28:3 10 145
        tree 24:12 48:85 33:0 31:0 54:1 24:2 50:0 19:12 8:3 9 -8 2:0 15:-76 52:1 54 9 61:3 37:38 15:21 8:1 -25 23 -38 \
        42 -17 -30 39:11 30 17:37 31 -23 48:19 -29 63:2 8:2 -33 11 77 40:0 61:64 39:2 44:-13 -63 -20 48:44 17:59 -25 \
        0 14 53:2 44:48 -29 24 -64 48:21 -5 15:-92 -3 39:34 45 -35 39:6 63:1 0 73 58:0 24 61 56:0 61:2 9 -81 15:0 \
        63:0 4:0 8 -57 -59 58 63:1 44:-4 63:0 15:-74 -37 4 20 45:166 54:3 13 33 15:-36 97 -6 8:30 15:-18 33:0 37 -92 \
        105 4:0 15:-97 209 45 4 45:40 31:0 51:0 -81 8:13 64:0 -79 16 15:14 -17 82 24:39 37:13 -54 39:6 3 75 -56 39:14 \
        36 -11
        tree 23:3 59:0 38:2 14:47 22:1 14:-141 -74 19:11 39:24 -23 -213 5 26:0 33:1 52:13 -10 40 -80 -33 16 33:1 32:0 \
        22:4 19:12 36:4 30 -24 26:0 -9 6:0 47 -117 45:32 -51 31:0 -6 105 120 -89 48:62 22:2 0:2 39:23 40:0 28 16:-21 \
        -37 82 -30 21:3 33 17:38 20 60:1 17 39:1 0:15 -19 122 23:0 31:2 -52 27 14 39:4 23:0 40:0 -19 50 59:1 -15 -55 \
        33:0 2:0 48:9 23:0 10 -24 0:14 40:0 8 0:4 81 22 -31 30 26:0 -73 9 19:12 26:0 22:2 17:45 40 -9 14:192 36:6 40 \
        48:137 0:11 97 31 116 -34 2 26:0 31:1 46:35 32:0 -35 7 72 19 37 38:2 46:17 31:0 -42 12 29 28:0 55:0 -68 9 -83
        tree 27:2 46:14 36:100 39:4 40:0 14:-34 -20 21:7 -4 25:0 28 -11 38:1 26:0 56 -25 -10 30:0 26:0 43:-69 5 44:59 \
        36 90 -19 44:117 39:23 43:-69 -4 14:12 17 0 25:4 45:13 -63 -7 23 53:4 3 53:24 72 1 27:0 28:0 14:126 44:-69 \
        -45 43:-93 -23 11:5 16 44:2 -36 7 26:0 -60 39:7 -38 43:117 -11 118 43:32 -50 54:8 0:18 44:48 -2 57 -44 -69 \
        53:1 -22 -67 46:35 27:0 21 26:0 11:13 -4 55 -59 38:0 54:26 45:76 21 112 -11 16:-34 44:4 -72 119 32 64:0 \
        14:170 28:3 36:60 16:39 -45 11:32 28:1 40 -51 57:3 -53 12:8 65 405 -80 57:1 23 -89 46:13 -76 0:29 44:25 36:69 \
        43:117 53 453 33 51 5 26:0 35 218
        tree 27:2 47:0 23:1 44:-52 18:5 41 -27 33:0 49:46 28:1 60:1 23:0 15:-68 27:0 60:0 17:18 -40 13 -79 15:-92 86 \
        -41 37:12 21:7 -5 33 15:4 21 27:0 87 -36 -12 15:6 17:48 44:9 17 47 54:3 6 37 -31 -17 60:1 45:0 53:8 -3 20 \
        15:-4 14 27:0 86 -19 17:64 4 15:-135 8 44:2 -52 54:4 28:0 53:41 -38 -122 3 16 38:2 15:-30 15:-231 96 -21 36 \
        -77 38:1 31:1 1:1 44:40 45:68 -20 116 5:0 13 137 -72 51:0 19:43 46 160 19 51:0 31:1 -76 -23 28:0 54:4 -20 \
        35:0 63 -79 -44 44:-8 -2 18 45:40 28:1 15:-116 11:20 44:37 -42 109 160 -50 -77 44:-14 15:-51 -11 53:6 2 \
        49:314 293 46 49:399 28:2 23 -47 121
        tree 34:2 27:3 48:87 23:1 49:87 39:2 44:-14 -34 22:4 39:0 17:45 -19 4:0 6:0 -3 51 0:7 15:-60 48 -29 78 19 -26 \
        39:29 63:3 56:0 61:2 64 -60 27:1 17:42 51:0 40 13 22:1 0:1 29 10:0 29:11 -48 17:54 70 -27 15:-78 -69 48 2:0 \
        10 32 15:-3 8 -60 123 22:3 -41 11 54:1 0:29 -12 23 31:1 -46 25 31:0 36:80 -14 27:0 39:7 -62 52:2 44:46 15:-3 \
        -36 95 67 -37 -83 37:11 -15 39:4 -16 56 63:1 44:-8 15:-97 -24 11 54:6 22:18 16 -39 38 55:0 44:125 102 -63 \
        10:1 27 180 64:0 45:166 28:4 63:1 -54 28 -85 78 147 26:0 31:0 45:33 34:3 -83 7 -27 37:74 -54 11 2:0 27:0 0:2 \
        -21 56 -57 -83
        tree 59:0 23:1 62:0 12:37 34:2 22 -25 15:-135 5:0 -17 -68 45:58 24:4 0 53:21 -43 10 38 15:-25 60:1 15:-92 -81 \
        -26 49:34 15:-139 93 -3 46:7 -51 -3 6:0 60:1 32 -19 60:1 -179 -40 32:0 28:0 53:81 63:2 -38 182 25 46:9 -76 \
        -35 21 56:0 1:1 24:3 61 -36 -80 46:19 27:3 63:1 27:0 23:11 45:9 15:-243 28:0 59:1 -23 97 -8 49:36 28:1 14 \
        59:1 54 -48 8:1 49:146 35 -77 40:0 -11 13 60:1 15:6 25 45:25 60:0 192 75 46 23:0 45:42 17:61 20 -22 -50 28 \
        -66 28:0 15:-50 30 -19 32:0 60:0 -63 8:1 -60 -15 12:2 -52 48 23:0 63:3 71 248 6:0 13 49:54 17:64 70 290 -6 \
        63:1 -74 18 41:0 30 -42
        tree 22:16 48:85 33:0 44:-69 46:18 -39 72 43:-40 61:100 44:33 -11 26:0 0:7 28:0 15:-44 60:0 1 76 13 -4 22:8 \
        -17 61 15:4 48:43 -60 15:-46 -24 69 56 27:0 -22 -69 46:6 22:5 0:3 60:1 1 15:-16 22:1 0:1 104 20 24 5 62:0 4:0 \
        48:19 15:-94 -34 -4 23 61:62 15:10 32 -27 -27 52:26 61:1 15:-52 -26 58 15:-243 43:64 100 -49 -11 29:19 38:1 \
        -128 -39 -1 38:1 3 61:87 -7 43:32 -76 -13 48:31 21:9 38 -55 8 26:0 22:2 16:-40 98 -40 -76 15:-74 -41 38:2 47 \
        -54 46:35 44:-4 -4 16 38:0 107 26:0 56 38:1 -83 48:175 -32 92 48:40 38:2 27:0 -8 -53 -78 38:1 33:0 19 -61 \
        28:1 61:66 43 -54 32:0 -69 109
        tree 28:3 48:87 24:12 46:11 24:1 0:1 26:0 14:-36 30:0 -26 85 12 0:0 92 16:-4 1 14:-40 -146 -43 12:40 60:1 20 \
        37:10 8 -25 14:251 -7 60:1 9:18 15 89 -78 56:0 -76 14:179 48:28 26:0 -7 14:160 19:17 -48 12:5 -51 15 194 63:2 \
        14:141 6 -53 46:1 133 -10 -51 63:0 0:1 14:-1 -100 6:0 78 -51 14:234 27 -68 16:-6 -33 47:0 -25 16:72 29 -31 \
        51:0 -50 14:160 46:46 -18 134 26:0 -28 127 63:1 35:0 24:1 52:23 46:23 7 42 62:0 9:0 91 10 -34 17:23 -7 23 -10 \
        14:82 51:0 85 52:23 15 79 46:53 -38 149 58:0 64:0 37:65 9:1 -68 19 -71 26 63:2 14:220 24:11 16:31 -25 138 -48 \
        133 16:-24 -11 60:0 78 336
        tree 23:7 48:85 23:1 49:82 63:3 44:99 33:0 43:-109 16:82 48:45 -20 21 -78 24:9 63:1 3 48:9 -9 36:19 15:-8 \
        15:-51 31 -49 46:2 129 -1 16:3 22 124 -21 38:2 15:8 -11 67 -71 44:107 52 13 24:7 148 -10 36:69 46:14 43:-40 \
        -36 -5 63:0 88 -39 15:-157 22:1 55 -24 45:79 -49 51 31:0 35:0 38:2 44:42 48:25 15:8 -50 36 63:1 -13 73 8:15 3 \
        16:80 49:47 99 -10 190 36:88 -16 43:198 -61 36 -69 38:0 80 3 63:1 35:0 44:-9 43:-203 -108 15:-87 -20 14 36:23 \
        22:2 7 30 48:251 49:158 43:40 14:-17 -19 14:251 23 -93 33 -39 48 -9 33:0 46:54 14:77 8:30 40 43:8 17 147 -20 \
        149 -75 46:21 38:2 -39 -81 36:54 62 -26
        tree 34:2 23:7 48:24 23:1 49:37 26:0 44:31 15:10 6 -29 15:-16 34 9 15:-25 15:-148 -130 -49 15:16 8 44:-34 -47 \
        87 44:-9 -37 43:-221 -91 4:0 39:7 -15 44:2 -63 15 37:26 15:-32 28 -11 -26 43:434 44:42 28:0 15:8 -35 26:0 -21 \
        160 53:2 -9 -71 9:1 -45 12 53:5 9 235 39:6 28:0 15:-285 67 60:0 23 44:-40 -43 49:56 14 46:13 -13 60:1 -16 39 \
        45:32 61:29 26:0 44:-6 -38 1 -60 53:1 3 -69 57:2 -19 35 30:0 53:3 46:63 45:107 15:-62 35 -22 -94 194 28:3 53 \
        43:183 -29 135 46:33 49:179 10 -15 21:9 46 -38 45:41 -58 44:-12 58 -23 33:0 26:0 46:18 1:0 34:3 -71 16 37:45 \
        -55 4 23 28:0 16:-37 -55 42 -49 -89
        tree 27:3 61:90 39:1 44:-19 16:-77 110 52:48 -51 22 21:8 4:0 16:19 1 -26 26:0 13 -73 8:3 58 6 35:0 31:2 24:6 \
        46:37 4:0 39:38 7 -37 26:0 8:12 27:0 0 52:22 14 16:9 -27 111 -54 16:4 28 52:1 19 -68 4:0 15 94 26:0 44:-69 \
        -88 33:1 61:15 20 22:18 11:16 62 192 10 -51 4:0 44:61 27:0 52:4 -20 52 -33 -59 16:36 70 -10 26 33:0 27:0 32:0 \
        4 55 -9 -51 27:0 56:0 -71 52:5 39:37 8:4 44 43:434 39:0 -92 7 24:3 16 101 -30 43:60 -25 16:-8 -25 24:2 7 59 \
        11:17 43:117 -68 16:31 -46 26 30 64:0 46:68 22:20 16:38 -59 11:28 -7 9:0 7 282 43:155 -82 46:12 -60 49:112 \
        189 -15 109 113
        tree 23:7 28:7 46:6 36:29 40:0 53:19 23:3 44:33 14:43 -8 36:4 12 -24 54:5 14:-44 21 -6 29:21 36 36:11 34 264 \
        -40 54:9 29:11 61:25 -11 94 64:0 28:3 17 -77 71 83 44:-41 -62 16 27:0 14:40 17:13 29 64:0 0 -36 29:6 0:4 54:6 \
        53:1 14:294 27 162 -48 4:0 31 263 -25 -50 31:0 25:3 19:6 57:1 51 -33 -70 -70 29:12 63 -56 46:35 27:0 14:294 \
        25:3 36:4 21 0:6 19 29:5 61:4 0:16 9 97 45:33 32 -12 -16 64:0 40:0 14:-51 0 11:13 28 109 0:33 14:-61 110 41 \
        -39 -33 -71 33:0 53:11 -10 29:37 24 -77 -66 27:0 6:0 17 -47 14:32 26 91 -69 46:20 44:-60 36:74 14:29 -11 356 \
        -58 31:1 -70 -10 16
        tree 59:0 36:27 22:28 47:3 14:308 17:42 -14 60:0 16:-69 -58 2:0 12:58 31 6 -14 6:0 22:3 43:-24 17:60 -3 44:19 \
        -88 0:7 29:4 -131 12 -79 39:17 14:-204 -117 29:2 -87 17 -84 52:31 -17 28 27:0 -148 31 33 96 -74 27:0 19:11 \
        -26 56:0 -80 14:23 9:2 35 -7 -21 31:1 -65 29 56:0 59:1 27:0 39 -60 -73 39:4 44:-19 16:-46 29:2 117 44:-41 \
        -105 36 43:198 43:183 -30 188 14:220 -85 32 16:-34 52:7 64 0 40:0 0:21 45:34 27:2 -11 -72 26 45 22:7 39:0 -48 \
        0:2 60:0 -19 103 30 -30 39:29 0:0 -37 44:117 14:150 27:0 17 6:0 1 40:0 16 0:8 199 -71 59:1 60:1 16:37 60 -15 \
        -38 -59 34 16:54 -19 39:39 42 -12
        tree 23:7 28:7 55:0 53:2 11:17 -1 23 8:47 22:12 52:4 22:3 47 -25 -34 -64 14:192 5 -78 26:0 33:2 22:1 8:5 \
        16:-20 14:4 38:1 0:7 53 -73 11:11 41 211 -24 20:0 18:4 52 52:7 4 38:1 -51 -6 22 38:1 52:26 -48 -170 16:-14 \
        14:-43 113 -15 -30 19:10 38:1 61:11 64:0 40:0 19 51 52:22 -7 37 8:11 106 40 28:1 14:10 29:15 10 45 -9 -25 \
        32:0 1:0 23:0 0:5 17 -35 -44 33:0 8 -84 38:2 29:4 -6 19 111 -63 19:8 23:0 4:0 0:1 -35 14:-85 -23 22 -35 \
        14:150 38:1 -55 -22 16:38 38 -36 28:0 0:2 0:0 111 -12 4:0 52:2 6 48 24:2 -24 32 38:0 14:97 -7 105 -36 -66 \
        14:141 -47 26:0 -72 58
        tree 48:76 27:1 49:76 35:0 31:2 48:24 43:-109 -25 1:2 1 26:0 -43 8 4:0 60:1 27:0 23 41:0 16:-40 67 -8 127 3 \
        43:-43 -29 6 38:0 72 14 33:0 63:1 -18 48:9 -13 46 -66 38:2 43:50 49:190 45:86 -8 138 21 -25 43:106 4:0 12:19 \
        10 -36 -73 12 64:0 31:0 4:0 22:18 -47 -80 38:1 48:13 -47 48 -50 35:1 38 -41 11:29 30 -66 63:1 35:0 39:6 26:0 \
        48:124 45:44 -10 32 43:-48 16:58 17 -52 37 48:149 -6 11:25 -70 38:2 -64 145 39:37 22:1 1 16:46 12 28:4 51:0 \
        45:14 43:-149 -78 43:16 199 45 38:1 28:0 107 9 43:21 -11 48:104 -22 88 23 -68 -16 32:0 28:1 -10 -53 27:0 63 \
        -2 33:0 10:2 33 190 -71
        tree 59:0 36:27 34:2 28:7 47:3 14:308 15:-315 44:15 -103 57 -2 32 98 -87 -45 54:1 -10 46:13 31:1 -48 0 15:-80 \
        -35 30 48:18 25:1 15:-135 26:0 16:52 39:5 52:1 237 81 31 -15 -76 8:7 9 -16 39:2 28:0 36:4 28 -35 -64 31:0 \
        12:5 -49 59:1 9 54:8 -9 -53 36:18 -7 46 63:1 28:3 40:0 44:48 48:61 28:0 39:14 5 -28 -26 38:2 2 39:5 54:6 -6 \
        95 35 54:3 46:10 29:11 -14 25 63:0 49 -3 43 26:0 15:-22 45:51 42 46:21 -16 14:10 84 3 16:31 15:14 33 -29 -55 \
        16:26 14:141 15:-100 -143 19 63:0 33 157 -45 59:1 11:11 70 -54 -64 46:2 6:0 26:0 57 -40 15:-87 -25 234 44:47 \
        15:29 30 128 39:10 46 -24
        tree 59:0 36:35 34:2 17:69 16:-69 -51 -6 60:0 27:3 14 -86 -8 -41 22:9 43:-113 -44 15:-80 22:1 16:46 43:94 28 \
        222 -36 63:0 -55 -14 28:1 26:0 50:0 -24 11 6:0 29:14 53:134 28 132 -44 -92 45:23 9 176 31:1 46:10 -70 -19 25 \
        63:1 27:3 34:2 43:212 28:0 15:-231 26:0 58 -71 38:2 17:38 22:2 38:0 56 19 53:13 -14 32 36:1 8:4 -14 -67 34:1 \
        3 26:0 -52 63 22:26 17 221 59:1 26:0 28:4 53:32 36:3 38:2 27:0 21 -35 53:4 8:4 329 -9 19 60:1 73 27 31:2 143 \
        -27 130 38:0 46:65 9 170 -49 22:4 0 45:12 38:1 -21 -59 -8 9:5 -15 18 26:0 -37 21 45:76 -62 47 6:0 16:4 -2 26 \
        15:-87 -21 132
        tree 35:0 31:2 46:19 36:29 53:3 -2 26:0 22:3 36:6 38:2 8:2 15:-33 45 -2 22:1 17:61 -15 -77 53:8 30 17:44 17 \
        -41 37 14:10 -19 -82 14:-94 45 37:35 -14 22 15:-33 15:-116 -69 49:32 -64 -11 38:0 14:18 -49 433 27:0 9:0 \
        15:24 39 106 -6 -55 27:0 49:116 26:0 14:132 56:0 -65 15:14 63:1 11:19 17:74 53:4 14 -13 22:3 -28 38:0 37 -15 \
        52 43 -39 -54 15:-82 16:-69 84 38:0 -104 14:-246 101 -27 8:10 15:6 12 54 38:1 14:119 -3 144 63:0 53:17 8:18 \
        254 -35 465 31 -27 22:8 -16 -65 38:0 36:29 46:43 29 108 17:20 90 6 16:-34 -29 11 22:9 14 58 56:0 -83 22:44 \
        63:1 51:0 -31 -6 31:0 -10 36:7 9 60 -63
        tree 28:7 39:6 28:0 29:48 0:1 60:1 46:21 2 9:0 -107 16 15:-50 70 21 15:-285 39:0 -52 26:0 67 -109 62:0 53:5 \
        4:0 26:0 21:3 -29 -6 15:4 8 112 15:-32 61:24 15:-135 0:14 -44 32 33 -49 -16 38:1 46 29:27 -1 89 4:0 53:111 \
        61:1 0:12 29 -48 15:35 29:13 49:133 -2 38 26:0 -14 -65 -70 -57 15:-54 26:0 -29 -97 61:38 61:11 -10 87 -64 68 \
        61:60 26:0 39:1 -34 3 46:39 -59 29:9 53:2 -62 273 -68 53:2 -23 -68 56:0 61:4 27 19:16 13 -78 39:16 0:24 46:16 \
        8 23 46:8 27:0 -7 58 -34 53:0 60:1 3 61:5 -191 0:10 62:0 15:-70 -78 15:-11 190 -14 -30 -75 9:1 46:78 -7 85 10 \
        38:0 53:18 -17 155 -71
        tree 59:0 61:41 24:26 62:0 57:3 21:7 21:3 -26 24:3 11:26 20:0 -10 15 51 -48 18:9 50 1:0 12 -43 63:0 27:0 25:7 \
        29:32 61:3 20:0 78 -18 19 118 112 18:7 -36 34 33:0 0 -62 6:0 57:4 24:0 16 11:8 6 48:112 -45 31 -23 -116 -61 \
        27:1 46:27 29:2 45:40 25:3 29 -48 -68 34:1 1:2 -30 14 -55 16 -88 48:59 56:0 61:4 13 -77 27:1 21:4 24:1 51:0 \
        36 9 6:0 45:36 -9 51 57 63:3 1:2 59:1 6:0 7 -42 57:2 6:0 -6 25 -25 64:0 19 -29 110 63:1 -34 57:1 419 48:10 \
        -42 25 63:5 51:0 48:137 45:55 24:11 35 -24 46:10 -60 4 1:0 45:107 24:0 -13 109 31 13 30:0 24:18 31 -54 7 162
        tree 59:0 61:41 28:3 16:-69 -34 14:294 43:-89 -15 0 38 38:1 44:52 -50 73 -86 27:1 43:-113 -57 -16 -86 39:4 \
        44:-19 16:-46 25 28:0 63:0 14:-38 39:1 -90 -25 11:1 14:220 -73 71 -4 36 -68 16:-34 27:0 46 -15 40:0 63:3 \
        46:12 28:0 -6 -28 11:22 26 -66 201 23:0 41 39:0 -92 6 46:38 23:6 38:2 39:20 44:57 43:-176 17:78 -9 -84 44:-47 \
        36 3 18 16:16 20:1 -24 76 63:2 14:-204 56 -3 44:47 139 1 33:1 14:132 43:256 16:35 23:1 63:1 12 58 44:134 \
        43:174 -38 74 166 32 61:26 -5 16:-16 -23 44:91 44:-37 -6 187 -39 51:0 -75 46:4 -55 43 -78 44:-60 27:2 -24 \
        44:-82 -53 251 -30 27:0 60:1 39:21 -27 46 54 39:7 138 46
        tree 59:0 54:2 43:-36 4:0 28:0 43:-38 -2 -89 -30 45:67 -50 46 15:-131 -13 55:0 53:2 1 -33 28:3 15:-32 62:0 20 \
        -22 39:0 -83 27 -79 57:3 -40 24:36 46:13 29:2 -65 -10 25 -74 35:0 39:4 16:-69 29:2 114 23 43:212 63:4 28:0 \
        15:-220 54:1 93 0 16:40 43:-8 57:2 13 -19 64:0 20 15:18 -36 88 27:0 43:-4 -4 24:5 -55 57:3 -18 151 36 45:32 \
        -24 26 223 -59 39:37 24:77 16:8 59:1 24:6 8 41 -8 51:0 33:1 15:-74 8:4 43:-135 -56 45:8 53:2 15:-193 -33 180 \
        46 49 24:4 18:7 50 6 39:22 40 24:10 150 10 16:60 20 -24 -52 43:212 45:127 8 54 54:1 15 -44 125 -13 33:0 57:1 \
        -69 27:0 9 64:0 -25 1 -53
        tree 34:2 48:24 23:1 49:36 44:34 0 12 44:-13 43:-32 -69 -21 49:190 -8 53:0 28 -59 43:112 22:1 52 44:42 -48 \
        63:0 34 -43 4:0 -24 44:-69 -60 43:198 -1 22:5 13 49:56 205 16 63:2 23:10 44:93 48:135 49:112 34:1 33:1 63:1 \
        40:0 23:0 6 46:66 -6 79 8:3 52:33 5 -55 53:392 22:1 -14 26 125 36:59 23:1 -5 44:-37 49:61 271 -20 52:28 61:20 \
        -21 45:16 -46 213 48:57 3 52:45 295 50 61:5 52:6 14 263 48:52 43:131 32 149 12 23:0 10 -72 61:52 41 -61 -16 \
        12 45:77 26 63:0 48:167 -3 67 53:13 -65 12 49:155 -52 26 44:40 43:139 85 19 -4 33:0 37:52 32:0 -59 42 45:33 \
        61:16 -2 2:0 -56 -6 52:26 4 72 -81
        tree 48:85 22:16 49:86 48:24 43:-109 49:26 -9 36:4 43:-221 -74 3 -56 54:1 8:21 5 46:2 -9 36 8:3 54:2 29:7 5 \
        20:0 -21 -101 11:15 -47 3 56:0 -66 4:0 -5 58:0 29:5 18:8 -85 -3 54:7 8 98 49:58 53 -27 63:2 4 45:8 15:-125 \
        -36 15:-94 257 55 5 36:69 -5 15:-157 54:1 11:10 20:0 51 -51 -78 -42 -49 48:40 8:19 -53 43:322 36:94 43:-141 \
        -103 16 -49 22:26 -10 216 46:66 22:60 5 -61 168 24:17 25:6 45:161 49:265 8 -23 33 49:149 36:10 26:0 46:26 \
        49:74 60 -14 133 -94 36:40 4:0 26:0 25:9 11:3 -33 43:-118 -41 112 43:-4 221 21 -24 17:49 24 199 46:10 15:-40 \
        -61 55 57:4 26 24:10 11 48:104 -28 218 2 -7
        tree 48:62 22:16 54:1 16:84 35:1 19:13 -1 7 -28 19:10 -26 5 56:0 -58 2:0 40:0 8:3 20:0 54:2 -8 -37 22:9 -69 \
        11:5 -63 155 59:1 16:-18 55:0 -52 15:-11 16 25:3 29 16:-37 20 182 48:0 -23 1 19:26 4:0 -19 14:32 37 -28 -53 \
        16:-29 -44 35:0 43:212 16:42 63:0 16:15 26 57:1 113 35 -9 -12 -7 -49 8 48:40 14:170 15:8 -45 8:10 -60 43:14 \
        -6 57:2 203 -11 55:0 -81 15:-39 16 264 63:1 -7 45:12 29:8 17:75 363 46 -3 -8 59:0 43:47 -6 57:5 15:-131 -52 \
        25:1 14:-10 126 -8 -19 22:6 29:26 -4 96 25:4 14:-48 288 83 14:23 15:-21 46 200 -15 19:15 9:20 43:147 22:3 10 \
        27 -2 14:207 63 -71 35:5 3 -65
        tree 34:2 39:6 28:0 0:32 49:0 9 21:8 53:502 53:46 -4 0:4 53 60:0 35 53:52 138 -22 -68 13 15:-102 35 -26 61:60 \
        41:0 11:19 46:3 38:1 27:0 49:64 0:2 15:-102 118 15 -21 44 -31 53:0 119 -37 13 -45 15:-104 -72 170 53:2 0:6 4 \
        -41 -64 39:20 0:24 34:1 33:2 2:0 7 38:2 38:0 15:26 50 -88 39:10 -7 21 19:17 -14 35:2 78 -48 0:2 27 -70 \
        15:-128 -30 0:1 -69 58 36:54 5 60:0 -2 46:24 -62 48 53:0 60:1 11:5 35 -66 61:5 -181 0:13 -25 -100 46:73 9:1 \
        0:22 -15 39:37 44 -39 39:22 -21 12 44 33:0 46:18 61:8 60:1 36:20 -14 30 28:0 -71 23 34:3 39:21 -45 2:0 -35 59 \
        44 46:49 34 -64 -79
        tree 59:0 61:41 28:1 62:0 52:13 24:5 17:69 21:9 29:24 1:0 12:84 11 -14 -44 93 0:26 47 -70 18:5 81 6:0 0:4 -13 \
        10 12:19 180 0:14 49:39 23 120 -85 17:17 89 -55 63:0 21:3 12 50 27:2 -2 53 6:0 0:7 24:6 24:0 13 49:118 61:5 \
        -32 11 91 78 17:54 -3 21:7 -45 5 -107 27:0 5 49:265 -47 0:19 218 -57 27:1 32:0 24:8 0:8 30:0 29:15 48:37 48 \
        189 -24 29:2 25 -16 -28 -47 83 -82 48:18 49:36 28:1 26:0 29:14 5 28 24:0 14 -21 29:7 4 -42 27:1 29:31 -15 39 \
        -60 35:1 63:1 29:32 48:171 49:158 35:0 8 62:0 -4 -70 -15 19 -17 0:4 52:8 28:0 36 161 61:4 -30 75 22 33:0 -7 \
        -71
        """
}
