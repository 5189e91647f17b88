extension ThreadWeights {
    /// Written by `Tests/Training/threads.py embed`, not by hand; the first lines say how it was made.
    static let standardText: StaticString = """
        # Weights of threads, version 1.
        # Made by Tests/Training/threads.py train --rooms asis,plain,quiet,quietplain --trees 300 --leaves 63 --rate \
        0.07 --turns 1 --folds 2 --fold-trees 60
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
        tree 22:3 51:0 38:2 32:0 13:0 18:4 63 0:23 33:0 48:40 16:-64 22:0 0:2 1253 557 131 38:0 20:1 232 574 831 50:0 \
        470 1069 -41 59:1 49:139 900 471 158 29 33:0 1772 -30 33:0 85 -69 62:0 32:0 26:0 33:0 38:2 478 218 -58 60:0 \
        210 -37 33:0 27:0 13:1 1545 808 556 -9 38:1 52:18 33:0 18:4 579 32:0 61:1 1578 1009 1703 196 33:0 32:1 1814 \
        2504 402 26:0 33:0 32:1 497 1232 -29 52:19 33:0 18:4 468 1151 529 1538 22:6 32:0 38:2 27:0 33:0 48:39 135 \
        62:0 322 679 -20 -8 -17 62:0 27:0 33:0 13:1 1410 645 -36 182 33:0 1940 -7 32:0 -62 27:0 62:0 33:0 561 -49 \
        33:0 1666 2 27:1 28:0 33:0 660 -63 32 -61
        tree 24:2 61:62 8:53 30:0 14:119 60:1 8:18 -15 138 33:0 346 -59 8:16 8:2 143 383 802 33:0 28:0 19:11 24:0 8:4 \
        355 180 47:0 174 367 13:0 39:2 305 27:1 473 133 320 27:0 250 -30 60:1 34:2 34:1 98 399 -56 -21 14:52 14:-2 80 \
        49:0 21:2 200 812 315 49:19 514 0:23 0:2 572 14:126 793 1242 746 47:0 14:67 33:0 34:2 24:0 8:3 414 185 40:0 \
        71 187 -12 -65 -42 14:119 33:0 50:0 39:1 867 371 654 39:1 545 -38 25 24:5 47:0 61:75 27:0 33:0 19:23 126 320 \
        -22 28:0 79 -48 -37 33:0 28:0 14:192 47:1 376 605 33 27:0 14:179 345 -44 48 -14 47:1 24:8 47:0 -46 61 -65 \
        28:0 33:0 61:54 548 216 15 20
        tree 22:4 61:49 62:0 4:0 47:0 61:2 12:15 30:0 -24 117 19:25 64 16:0 236 131 36:100 44:18 138 246 31 275 37:99 \
        12:23 56:0 73 259 19:13 241 355 75 56:0 -14 19:17 22:1 241 171 60:1 15:-63 204 324 56:1 287 36:10 211 33 47:0 \
        56:0 -69 56:1 38:0 18:4 192 37:9 275 52:1 1163 693 34:1 270 79 19:19 22:2 4:0 121 26 18 -37 34:1 56:0 -29 \
        56:1 543 217 19 47:0 22:8 37:9 12:4 -13 56:1 56:0 -45 60:1 533 284 99 38:2 23:1 56:0 -67 56:1 62:0 86 711 3 \
        -36 -45 64:0 -65 20 23:1 38:2 37:73 357 56:0 -59 56:1 38:0 60:2 883 -44 62:0 102 645 144 47:1 35 200 64:0 \
        47:2 -39 68 47:4 146 555
        tree 22:4 31:0 36:100 2:0 11:0 14:-34 85 318 62:0 14:119 39:1 14:-1 -24 10:0 19:9 43 12:9 55 262 -24 27:0 196 \
        28:0 15:-42 226 69 -23 22:1 12:99 390 227 71 11:22 46:9 171 225 249 26:0 14:179 -44 133 62:0 -11 176 46:14 \
        26:0 19:8 14:119 11:12 24:1 76 17 29:12 106 352 -48 -46 15:-44 61 186 2:0 14:192 239 52 76 60:1 11:9 373 603 \
        36:9 64:0 228 -11 39:4 236 11:7 356 533 31:0 46:19 22:8 36:100 27:0 62:0 47 174 -38 19:10 -27 -63 -66 27:0 \
        62:0 98 269 46:74 64:0 -34 123 58:0 32 48:71 64 860 28:0 60:1 36:6 592 861 12:10 27:0 273 658 615 28:1 27:0 \
        39:6 147 349 78 27:0 46:10 26 245 -58
        tree 25:2 31:0 1:1 25:0 55:0 14:71 10:0 50:0 14:-2 56:1 19:18 -29 12:14 -18 124 17:45 184 61 19:6 74 143 172 \
        -46 36:91 10:0 227 50 -18 10:0 36:60 149 50 182 23:1 36:99 10:1 45:15 25:1 134 28:0 95 -2 178 -33 14:102 \
        45:26 19:15 51 51:0 -26 69 136 -37 -29 56:0 -58 60:1 38:2 63:0 160 -44 -66 39:1 115 -41 28:0 37:17 60:1 270 \
        179 38:2 256 399 35:0 162 28 31:0 45:65 23:1 51:0 19:10 45:32 -29 50:0 40 213 -65 28:0 1:0 54:2 35 60:0 71 \
        179 -19 -30 -67 45:248 23:1 19:25 187 51:0 -33 128 64:0 -29 111 249 28:1 28:0 37:18 60:1 343 224 409 36:3 34 \
        39:2 26 25:8 250 85 23:1 83 -53
        tree 22:5 31:0 61:15 8:29 51:0 8:6 -5 4:0 33 107 22:2 8:4 22:1 143 23:0 134 76 36:34 100 -3 8:2 26:0 46:13 14 \
        146 -50 46:5 33:0 23:0 97 47 -10 35:0 145 42 18:2 10 178 46:14 33:0 8:10 22:2 18:7 44:1 64 8:4 8:1 72 242 92 \
        49:31 100 22 8:3 -32 38 4:0 40:0 -13 40 -45 -65 46:22 22:1 188 77 33:0 228 45 37:18 60:1 32:0 119 231 145 \
        44:11 166 235 31:0 46:17 22:9 51:0 -52 8:5 -46 33:0 60:0 24 101 -24 -66 46:68 23:1 33:0 8:4 25 149 -34 8:8 \
        -48 18 0:6 15 265 23:2 37:5 -29 22:15 36:6 151 237 36:12 -14 32:0 73 279 35:1 32:1 47:0 -18 123 37:5 -52 175 \
        -57
        tree 22:5 31:0 61:13 27:0 11:0 14:-2 35 165 39:1 14:46 30:0 14:-7 -38 9:2 -6 86 60 14:208 68 22:0 169 -4 61:1 \
        139 47:0 36:100 99 9:0 60:1 116 6 21 139 28:0 36:4 79 -17 -31 19:17 14:152 47:0 11:11 24:1 17:49 44:12 48 115 \
        20 8 29:8 44:14 15 106 28:0 11:22 202 380 58 44:-28 43 11:8 132 221 -46 47:0 32:0 -47 99 39:3 165 -1 39:3 \
        28:0 122 23 37:3 22:3 142 8 11:8 164 214 31:0 47:1 22:9 47:0 36:100 27:0 62:0 19 106 -43 -53 27:0 36:98 166 \
        29 -7 47:0 -67 -45 27:1 62:0 55 61:26 207 80 45:291 -34 157 28:1 28:0 208 45:32 30:0 216 48 187 27:0 32:0 \
        47:0 -16 150 232 -56
        tree 24:4 36:100 28:0 39:2 1:1 19:13 53 24:0 117 48 56:0 -48 38:1 121 29 56:0 -36 47:0 34:2 1:0 23:1 101 37 \
        129 55:0 -34 71 135 26:0 47:0 39:4 1 23:1 38:1 120 43 -3 138 46:53 -52 166 46:10 56:0 -67 1:0 24:1 26:0 34:2 \
        49:44 23:1 17:44 40:0 74 150 45 -30 17:45 34 -13 -54 92 19:8 23:1 9 -44 26:0 -56 63 38:1 166 62:0 31 88 56:0 \
        -39 23:1 34:1 123 63 38 47:0 23:1 32:0 38:2 28:0 36:100 89 -18 -36 19:12 -37 -60 36:5 41 136 32:1 -66 62:0 \
        23:3 -12 -62 56:0 -63 111 28:1 36:94 28:0 145 23:1 26:0 169 2 24 46:16 -18 38:0 140 37 23:2 32:0 -7 129 46:67 \
        -53 87
        tree 22:6 36:100 8:47 56:0 14:52 14:-11 -42 -1 1:1 8:4 11:1 122 26 12:66 170 93 -38 28:0 1:0 22:2 93 8:3 64:0 \
        27 85 82 34:2 114 21 8:2 -24 34:1 64:0 40:0 75 146 12 -31 1:1 14:-53 22 136 -26 56:0 -64 14:133 22:2 8:4 \
        11:12 82 136 1:0 43:-35 -2 15:-286 153 50:0 23 81 96 1:0 19:10 8:3 -9 8:11 57 43:102 -8 79 51:0 -37 54:3 11 \
        152 59:2 43:52 63 137 -23 64:0 1:0 -53 71 92 64:0 22:11 36:98 8:6 28:0 19 -49 56:0 -54 54:5 61 139 56:0 -70 \
        1:0 19:13 -35 -62 43:86 10 168 8:11 -67 51:0 -59 28:0 36:35 110 7 22:18 36:18 81 -44 -47 28:0 106 13:0 34:0 5 \
        177 -44
        tree 24:4 31:0 1:1 36:98 8:28 62:0 27:1 44:1 8:6 30:0 1 40 50 26:0 38:1 102 60 27:0 47 -33 -30 24:0 8:2 98 \
        0:2 98 49 8:3 48 44:0 42 92 38:2 116 3 24:1 8:5 27:0 44:-6 47 86 9 43:-5 -14 0:6 40:0 27 16:-11 2 118 16:-78 \
        117 4 8:22 27:0 44:0 1 43 -30 43:59 -47 4 26:0 -54 38:2 62:0 -6 98 -68 28:0 24:0 96 123 44:31 54 103 31:0 \
        64:0 27:0 36:92 1:0 38:2 102 28:0 75 -13 -28 8:19 56:0 -69 48:48 -23 62:0 9 113 -60 48:368 -65 38:0 201 -27 \
        52:1 132 1:0 48:24 -19 49 -56 28:1 37:5 -6 38:1 36:7 121 175 92 27:1 38:1 37:7 11 24:25 191 45 -32 -62
        tree 24:4 31:0 1:1 61:55 27:0 8:29 39:1 11:1 54 12:94 8:9 22 114 -1 15:-23 26:0 50:0 38:1 80 45 109 15:-83 \
        8:1 33 -22 9:0 87 35 26:0 57 15:6 96 130 102 28:0 15:-42 82 11 -29 23:1 50:0 11:10 12:62 -37 4:0 24:0 15:-194 \
        39:3 196 6 30 7 8:11 15 -40 12:71 5 52:4 34 98 40:0 11:1 13 60 90 -35 26:0 -52 38:2 63:0 15:-27 50 131 -19 \
        -67 39:3 38:1 84 20 103 31:0 23:1 61:62 27:0 62:0 23 93 27:1 1:0 10 -61 -50 1:0 27:0 8:33 28:0 12:100 -37 63 \
        -21 -43 -52 -70 27:0 61:62 62:0 -7 15:-30 72 174 -62 -66 28:2 28:0 132 27:1 38:1 118 39 -5 27:1 38:1 95 -45 \
        -64
        tree 22:7 46:11 36:98 27:1 9:207 39:2 8:18 62:0 11:1 47 8:4 -18 2:0 21 -25 37 2:0 75 -8 34:2 23:1 19:19 26:0 \
        44:35 51 89 22:1 73 8 60:2 38:1 84 59 -25 26 26:0 -28 2:0 81 -63 2:0 19:0 74 110 -8 28:0 10 -50 22:2 8:3 34:2 \
        29:11 58 11:23 96 286 26:0 -33 64 49:34 38:2 69 16 34:1 -4 -50 34:2 23:1 39:3 -29 49:84 27:0 33 -11 -13 -41 \
        -49 34:1 26:0 46:22 87 126 19:12 23:0 67 15 89 26:0 15 77 46:14 32:0 22:11 38:2 27:0 36:100 88 0 -37 -50 27:0 \
        51:0 -59 62:0 -25 82 -67 27:1 27:0 102 45 27:2 0 -63 27:1 38:1 99 23:2 58 -18 46:61 -39 49:139 -33 197
        tree 22:7 31:0 22:2 1:1 61:7 19:9 59:0 8:28 37:4 -10 41 17:21 35 83 58 8:10 26:0 34:1 61:1 32 65 -45 79 98 \
        46:10 8:5 19:23 53:2 42 104 -19 0:6 38:1 61 6 -21 17:50 111 55 56:0 -47 38:2 13:0 64 -34 -60 46:11 36:100 \
        28:0 1:0 31 -23 26:0 6 -52 19:10 -5 26:0 -58 35:0 56 -34 1:0 46:20 17:37 20 69 26:0 45:44 67 139 38:0 127 27 \
        -11 38:1 36:2 79 107 38:2 42 37:45 34:2 96 -14 116 31:0 46:16 22:11 36:100 8:8 28:0 1 -52 43 19:6 -38 -63 -64 \
        46:46 28:1 1:0 51 -42 -40 38:0 61:19 228 90 33 28:2 37:7 -27 22:24 38:1 130 45:40 49 168 20 22:20 45:48 -12 \
        151 -58
        tree 22:8 46:11 61:49 14:208 62:0 32:1 8:26 44:3 14:46 -16 11:1 69 17 26:0 34:1 43 -21 28:0 17 -53 14:-34 -15 \
        1:0 71 -8 58 56:0 -29 44:0 61:1 63 25 32:1 61:1 70 45 76 22:0 100 -7 34:1 14:56 56:0 -64 44:15 1:0 24:1 15 \
        -23 38:0 92 23 1:0 22:4 11:20 46 125 8:5 -30 26 92 14:152 -14 -57 -50 56:0 -21 14:237 26:0 34:1 44:-22 42 \
        46:22 82 111 23 28:0 60 46:59 -32 159 46:49 -28 115 45:40 32:0 28:0 51:0 -55 62:0 -15 56:0 -44 1:0 83 224 \
        22:13 -53 -67 22:18 8:8 7 90 8:19 -61 9 46:30 28:1 56:0 -65 1:1 14:208 8:8 -18 59 -39 60:2 96 -31 -34 38:0 \
        121 26:0 115 1
        tree 23:1 36:100 45:16 9:207 32:1 25:2 37:83 8:18 11:1 39 51:0 18:6 -32 1 32 43 15:-23 26:0 44:29 34 68 \
        15:-79 10:1 -38 47 29 26:0 25 23:0 78 32 8:3 -22 13:0 44:10 2 26:0 53 15:4 -17 131 -20 61 18:3 5 72 26:0 50:0 \
        65 100 15:-73 1 23:0 85 9:0 -26 58 25:3 50:0 8:6 44:-6 -1 25:1 43 8:2 -11 31 47:0 49:61 58:0 -2 41 -26 34 \
        57:1 74 45:36 22 61 47:0 25:5 -24 -49 50:0 21 77 45:40 25:3 23:3 9:1 -40 32:0 -8 56 -49 51:0 -65 54:7 23:3 \
        32:0 -48 -2 -64 23:3 9:1 -29 52 -31 23:3 9:1 4 50:0 36:97 68 3 77 45:153 9:3 -50 51:0 -26 35 15:-100 -2 111
        tree 22:9 38:2 27:1 39:2 8:26 19:13 -4 1:2 8:6 21 56 39:0 -47 22 22:1 1:1 19:17 4:0 36 73 83 39:0 -26 155 -34 \
        60:2 55:0 50:0 1:0 19:23 17 -26 41 60 19:4 26:0 45:15 48 82 22:1 59 38:0 51 -11 35:0 67 26:0 36:1 15 61 -11 \
        -26 28:0 13 -36 22:4 8:7 27:0 1:1 39:1 13 29:9 38 63 -3 45:29 19:16 9 -36 52 47:0 43:108 4:0 -10 -36 25 \
        43:-35 1 49 45:32 19:6 28:0 1 -37 61:35 -21 -54 19:25 26:0 36:75 145 56 -3 9 47:0 32:1 28:0 36:100 27:1 41 \
        -35 27:0 8:42 -12 -53 -65 45:144 -64 182 27:2 37:9 -39 22:20 78 19 -62 27:1 38:2 59 36:93 47 -20 45:186 -42 74
        tree 22:9 31:0 1:0 23:1 46:12 61:16 14:208 39:2 14:-2 39:0 9:2 -39 -2 22:2 27 -15 9:1 22:1 23 -9 51 27:1 27:0 \
        10:0 37 63 19 -26 22:0 49:399 92 2 -10 14:143 27:0 49:40 14:-3 13:0 52 -19 14 46:8 14:37 6 -22 36 22:4 14:-46 \
        49 -12 -33 -56 43:-33 43 14:192 72 15 45:27 61:49 27:0 -2 -39 -47 24 38:2 62:0 14:179 -35 34 38:0 61:4 121 \
        -57 13:0 48 -27 -65 39:6 38:1 64 39:1 -15 32 38:0 98 72 31:0 46:16 27:0 61:41 62:0 -9 56:0 -44 56:1 270 74 \
        9:5 1:0 -24 -68 -64 -65 46:46 27:0 9:13 55 -21 -33 14:-21 -36 94 22:24 38:1 61:11 38 110 45:42 2 107 35:1 \
        38:1 46 -37 -57
        tree 23:1 33:0 28:0 44:2 14:179 26:0 8:26 53:1 14:-1 23:-1 -36 11 8 36:91 30 0 43:-31 -29 31 43:2 25 57 23:-1 \
        49:399 82 0 -26 14:208 36:100 26:0 54:3 40:0 46 67 80 12:96 59 54:1 39 53:1 36 -21 17:63 57:1 68 37 26:0 \
        48:74 11 54:2 25 83 63 26:0 -42 57 48:38 30:0 26:0 44:27 5 52 -43 -24 44:52 14:152 26:0 43:29 36:28 29 -8 49 \
        -30 -35 14:192 26:0 63 -18 -32 26:0 -56 28:0 12:4 1 51 -44 28:0 36:89 33:0 8:8 64:0 8 54 58 -39 26:0 23:3 \
        33:0 48:67 17:24 10 -41 14:170 46 -54 -69 -59 14:71 -19 70 48:126 23:3 33:0 48:32 -53 -31 -69 -64 58:0 28:3 \
        -17 -56 14:4 -12 86
        tree 22:9 34:2 47:0 22:4 32:1 22:2 14:208 39:1 14:-1 39:0 14:-64 -43 -13 16:-44 128 5 1:2 9:3 21:5 4 37:2 41 \
        -5 45 -26 10:0 50:0 62:0 9:0 79 31 18:9 24 36:91 24 -8 46 47 29:1 72 -40 39:3 -15 14:179 22 -36 49 32:0 39:2 \
        -41 28:0 36:100 36 10:0 14:221 6 -55 -47 14:133 53:1 12 -22 -57 36:2 -6 49 14:316 41:0 50:0 47 16:-34 25 67 1 \
        64:0 -50 89 55:0 34:3 1:1 -56 -25 31 28:0 10:0 22:1 -37 10 22:1 1:0 67 -46 -33 -31 47:0 64:0 28:0 36:95 62:0 \
        -10 47 -53 32:0 -63 62:0 22:15 36:7 -39 65 -59 42 19 28:3 34:1 22:17 47 47:1 -8 34 -28 47:4 64:0 -45 110 72
        tree 22:10 33:0 46:9 56:1 39:3 14:56 19:18 14:-44 -45 -6 1:0 8:6 -6 52 39:0 -37 24 8:80 38 1:1 76 -21 38:1 69 \
        38:2 28 34:0 97 28 22:4 8:8 44:-37 -7 34:2 22:2 8:3 54:1 44 20 44:16 2 33 8:3 4 30 61:4 31 -55 14:56 38:2 9:4 \
        0 54:1 100 18 -9 -46 8:3 -41 9:5 39:2 -29 34:2 16 -39 -42 59:1 19:8 26:0 8:16 54 10 9 51 14:192 46:19 55 84 \
        -30 26:0 22:1 39:1 59:2 9 165 -44 -62 38:2 35:0 34:1 2 54:3 45 131 -31 -56 47:0 32:0 8:10 -64 38:2 22:16 \
        61:39 46 -18 -39 -57 22:22 33:0 1:0 -5 55 -64 8:21 -63 8 8:8 47:3 -35 48 33:0 38:2 55 7 -41
        tree 22:11 31:0 2:0 23:1 61:52 9:207 15:-25 60:1 64:0 17:46 10:1 -5 36 60:0 27 15:-92 -26 15 37 38:2 39 15 \
        37:100 10:0 21 -23 60:1 23:0 15:6 46 74 9:0 -26 15:14 20 63 8 17:23 20:1 0 82 62 17:26 40:0 22:1 56 14 73 \
        15:4 13:0 9:286 48:73 49:67 22:4 18:7 45 12 48:36 -11 38:2 134 18 -13 36 -14 -31 -25 48:58 38:2 -17 -46 38:2 \
        27 -15 38:2 38:1 22:3 51:0 -26 23 -53 63:0 28 -26 -64 38:1 61:11 54 81 38:2 20 37:50 4 73 31:0 64:0 48:120 \
        23:3 51:0 -59 61:11 -56 8 -66 52:8 15:-75 -10 58 -46 33:1 32 -51 22:27 37:11 -45 38:1 93 25 38:1 37:24 -64 \
        22:49 74 -20 -60
        tree 22:11 33:0 47:0 23:1 34:1 44:14 19:25 22:5 16:9 9:57 12 38:1 47 -11 39:3 9:5 -15 14 13 -19 38:1 9:14 \
        39:2 1:2 43:56 29 -48 30:0 -33 33 39 1:1 60 -8 39:1 -22 11 1:0 27:1 0:15 34:0 27 49 8 -19 59 61:6 27:0 30 -30 \
        1:0 34:3 -57 50 36:53 -24 66 1:0 38:2 44:67 -21 24 -42 43:108 16 74 1:0 41:0 47:1 27:1 0:8 16:-37 -6 50 27 -9 \
        53 -11 61 38:2 27:0 61:11 34:1 1:2 49 -32 44 22:1 39:3 127 -47 -55 -56 -63 47:0 27:1 51:0 -56 38:2 12:11 -33 \
        56:0 -56 27:0 60 15 -34 -64 27:1 33:0 1:0 61:47 45 19:7 25 -37 36:11 3 93 -37 47:1 -46 57:1 100 -12
        tree 22:11 31:0 34:2 46:10 22:4 2:0 44:-16 39:2 -27 26:0 -8 32 19:17 44:28 14:208 39:1 14:-1 39:0 -37 7 5 0:9 \
        22 0 61:1 62 -47 26:0 17:45 47 0:2 44 22:1 -22 20 -8 61:12 9:17 33 61 14:46 18 -47 26:0 -32 25 27:0 9:4 39:4 \
        -12 23 -36 2:0 34:0 -33 16 -64 26:0 14:237 44:-37 -9 46:19 19:12 47 39:2 101 2:0 19 -48 34:1 68 -56 -42 19:12 \
        38:0 14:119 16 111 -4 35:0 56 -2 26:0 46:18 -58 11 2:0 63:0 54 -14 -59 39:6 38:1 43 9 38:0 74 49 46:11 31:0 \
        27:0 61:78 38:2 34 -20 -58 -64 22:24 39:4 -13 38:0 119 39 35:1 1 -57 27:1 38:2 44 0 14:170 31:0 -47 15 65
        tree 23:1 33:0 46:9 56:1 39:3 8:18 19:13 -13 1:1 25 39:0 -37 17 1:2 19:4 22 48 -14 43:126 41 67 28:0 61:2 \
        15:-57 26:0 52 15:-79 -37 6 26:0 6 39:1 9 52 44:-13 -15 32:1 19:31 26:0 49:44 15:-16 0:2 54 26 14 15:-87 22 \
        -3 15:4 -22 82 26:0 -27 15:12 0:5 -5 60 119 39 39:4 -38 24:3 26:0 61:8 45 9 -31 32:0 -26 56 1:0 43:-25 44:-7 \
        -12 29 46:17 29 26:0 62 31 55 26:0 24:0 0:19 -37 39:3 136 -6 -60 15:-32 -1 49 46:11 28:1 61:62 33:0 1:0 9:1 \
        -32 1 37 -46 24:4 23:3 -5 -51 -53 24:10 -44 -64 33:0 28:3 1:0 46:32 23:3 19 -22 15:-100 13 77 62 49:259 -32 \
        77 -47
        tree 22:11 46:8 23:1 34:2 44:-16 39:2 0:1 16:-64 148 -2 -33 61:92 43:-100 -19 22 -11 32:1 22:5 20:2 59:0 11:1 \
        29:1 4:0 16:8 2:0 38 -24 2 0:6 -3 59 -19 39:1 4:0 6:0 -13 0:3 80 -9 12:95 42 6 0:7 23 0 56:0 -42 39:0 -33 0:9 \
        40:0 23 16:-21 -20 0:4 39:19 61:5 41 88 15 30 13 66 39:4 -25 56:0 -56 2:0 6 46 15:4 42 6 61:6 60:1 56:0 -68 \
        35:0 15:-83 -22 42 -25 -40 34:3 -43 41 36:76 39:6 -24 5 43:126 -43 -11 59:0 23:1 22 -14 46:19 23:3 56:0 -29 \
        34 -15 48 46:11 32:0 23:3 51:0 -52 61:11 -46 3 -63 12:11 -52 22:29 44 -33 43:77 23:3 6 -34 46:39 17 66
        tree 27:1 33:0 38:1 19:13 50:0 26:0 38:0 9:3 6:0 -12 54 53:5 22 -47 60:1 62 9:0 -8 33 53:1 26 10:1 -29 36 \
        26:0 45 38:0 35 -11 39:2 1:2 54:1 8:6 15 42 -11 38:0 -29 31 1:0 61:98 52:1 66 33 54:2 0:5 37 -21 -42 37:8 41 \
        67 8:14 27:0 39:3 8:6 51:0 8:2 117 23 3 -14 34:1 54:3 29:9 17 51:0 47 24 53 26:0 1:2 -43 17 47 39:2 -49 1:0 \
        19:12 63:0 14 -18 61:15 -13 -59 23 1:0 34:2 8:43 -7 54:1 -10 -40 -50 39:4 -8 31 26:0 38:2 39:1 54:1 60 -57 \
        -49 -66 38:2 34:1 -11 27:0 54:9 44 165 -26 -51 64:0 27:2 38:2 33:0 1:0 -20 24 -57 -51 -58 35
        tree 23:2 33:0 45:28 38:2 44:32 14:208 39:1 14:-2 44:-1 14:-99 -46 -18 25:0 40 -13 43:208 11:1 14:56 11 39 \
        8:6 -5 18 -61 19:33 23:0 61:1 43 12 8:15 -4 37 23 56:1 8:47 37 73 -25 1:0 11:1 43 17 49 25:4 14:143 44:2 25:1 \
        8:3 19 16:-54 62 -12 1:0 -19 32 8:10 57:1 48 23:0 22 25:0 36 8:3 -15 15 43:69 1:2 -12 35 35 -42 1:0 19:17 \
        23:1 -13 -44 61:36 -20 -63 13 1:0 14:343 44:-52 -13 43:-14 21 35 45:198 -61 75 49 38:2 56:0 1:1 18 -56 15:16 \
        25:0 33 61:27 -1 -55 73 -63 45:40 38:2 8:9 25:5 -32 -59 33:0 44:50 -21 25:7 69 0 -56 -60 38:1 33:0 28 -43 \
        23:7 -11 -54
        tree 22:12 31:0 23:1 1:1 44:-28 51:0 19:17 -13 -42 50:0 -7 19 27:1 32:1 50:0 28:0 49:98 10:1 15 22:0 -24 53 6 \
        19:23 30:0 44:29 5 38 -4 -22 49:10 22:1 17:81 45 8 23:0 14 -17 34 34 16:35 -29 6 56:0 22:1 -29 -63 28:0 27:0 \
        16:-44 82 51:0 0:20 -44 45 12:4 -3 33 -62 -46 23:3 56:0 -63 28:0 44:12 -15 19 27:0 51:0 -20 32 -36 51:0 -51 \
        54:5 -31 21 44:31 50:0 40:0 54:1 4 23 41 46 43 31:0 27:0 51:0 19:8 28:0 23:2 57 -27 -41 -65 56:0 -45 28 \
        49:259 27:2 51:0 -59 1:0 32:2 -26 35 -60 -65 50:0 -32 54 28:3 22:46 52:3 84 36 -24 27:1 32:0 -29 12:19 17 163 \
        -59
        tree 27:1 34:2 46:7 23:2 31:0 36:100 14:208 56:1 14:-1 34:1 -26 29 14:74 0:1 2:0 6:0 19 11:0 15 137 -29 19:0 \
        -19 7 27 16:0 22 11 23:-1 11:0 73 35 -18 56:0 -59 14:133 25:4 0:4 23:0 18:7 40 15 25:0 51 -11 18:9 5 61:8 25 \
        -19 27:0 -7 -39 61:43 -1 -52 38:1 36:7 31 59 38:2 5 48 36:97 -1 31:2 -52 19 31:1 46:15 14:237 23:3 56:0 -39 \
        24 -22 -44 38:0 47 28 44 33:0 61:34 37:29 -28 6:0 27:0 28 -16 -53 31:1 46:20 34:3 -57 15 20 37:72 -46 23:2 48 \
        -21 -67 46:19 31:0 23:1 -37 -62 23:4 36:7 -6 38:1 80 0 -47 57:1 46:39 46 155 45:43 -44 32:1 14:179 -9 82 76
        tree 27:1 23:2 46:10 33:0 36:100 39:4 14:179 14:-34 39:0 -33 26:0 0:5 34 2 15:-14 -35 43 49:0 22 4 37:5 9:18 \
        29 69 -44 26:0 15:-50 14:91 37 7 36:1 -2 20 15:-50 0:4 -60 15:-75 -33 17 9:0 15:0 32 68 11 14:96 2:0 27:0 \
        18:6 21 26:0 49:33 8 15:-36 -3 -25 15:-79 -30 15:10 26 84 11:1 -56 23:0 15:-28 49 -15 -23 39:10 20 62 26:0 \
        -41 39:8 -34 100 26:0 -56 38:2 15:-21 7 57 -49 26:0 46:24 14:237 33:1 54:6 28 74 39:2 77 -49 -40 49 15:-94 \
        45:163 -34 31 15:18 6:0 9:0 41 9 -47 70 38:2 45:18 36:99 1 -34 24 36:86 -11 -52 46:19 64:0 23:2 38:2 -24 -49 \
        -60 29 38:0 66 -1
        tree 24:10 23:3 31:0 1:1 28:1 36:100 19:17 39:3 11:1 17:45 20:2 -11 55 37 -8 62:0 30 60:1 15:-46 -44 18 24:5 \
        17:49 31 36:1 -45 15 120 60:1 35:0 39:3 11:1 39 13 36 4 11 19:27 18:7 55:0 28:0 8:3 54:3 58 -1 23 3 1 17:15 \
        55:0 45 -9 54:2 8:6 6 -13 39:2 -21 18 55:0 24:1 15:-133 39:2 100 -5 0:2 22 -31 -41 39:6 -9 52:1 73 12 8:3 -37 \
        39:6 -23 12 55:0 24:0 -15 -65 28:0 15:-27 -7 36 -46 39:6 40:0 6 38 35 31:0 55:0 -51 -23 15 31:0 8:10 -59 55:0 \
        19:10 23:3 28:0 22 -29 -53 -65 28:1 15:14 4 96 -38 28:3 36:12 -6 24:40 57 -15 36:12 -62 24:39 15 -46
        tree 22:14 45:29 22:5 32:1 43:-37 8:9 55:0 12:28 -22 11:6 14:-10 23 -13 17:96 29:14 46 101 2 2 14:10 -17 -41 \
        14:275 45:10 12:2 -12 43:0 14:78 37:99 14:-64 -33 17:50 20:2 -18 62 9 7 36:1 17:41 6 11:1 56 24 -18 14:52 9:9 \
        43:208 8:6 27:0 22 2 2 -9 53:1 50 13 -9 17:83 23 55:0 -19 23 53:0 9:18 35 69 -48 23 36:100 27:1 8:8 1 36:15 \
        32 2 28:1 0 -49 27:0 8:18 5 58:0 -40 48:46 3 98 -43 14:343 41:0 45:87 43:-35 8:26 17 -22 14:119 8:76 25 51 5 \
        35 30:0 97 -17 64:0 -54 61 45:40 8:13 64:0 -61 -3 36:94 27:2 27:0 24 -13 -58 28:0 -21 -55 8:12 45:186 -25 53 \
        23
        tree 27:1 34:2 44:15 23:1 44:-52 -17 14:275 47:0 49:46 24:3 11 -6 -2 20 53:0 49:399 54 -26 -40 51:0 31:1 47:0 \
        -51 -7 9 47:0 -10 20 31:1 23:3 47:0 1:1 14:192 26:0 17:25 57:1 68 31 14:22 24:0 49:35 26 17:53 11 -24 28:1 27 \
        -4 -1 23:0 14:0 4 33 14:6 -33 43:170 -8 74 26:0 -42 43:81 -15 162 26:0 -51 34:1 -28 35 26:0 24:4 26 1:1 \
        14:133 80 -17 -52 14:59 34:1 23:0 19 -25 52 44 61:98 3 -44 35:0 44:50 33 58 27:0 38 9 26:0 31:0 34:3 47:0 -60 \
        -28 16 4 1:0 63:0 35 -9 -54 47:1 24:10 31:1 23:0 0 -37 35:1 41 -10 31:0 -63 28:2 28 -54 57:1 92 28:1 58 -8
        tree 24:10 47:0 33:0 31:0 24:3 44:-37 39:2 50:0 -41 10 39:15 10 -25 2:0 54:1 19:14 39:0 17:41 -19 9:18 0 33 \
        17:55 40:0 14 17:16 52 20 8:5 24:0 -3 28 -22 24:1 48:38 22 5 -10 8:10 61:3 15:4 37:9 49 15:-71 -36 53:6 5 -31 \
        31 19:8 61:5 -3 44:1 4 39:15 40 6 51:0 -26 17 -16 -15 8:4 64:0 -37 25 9:7 44:3 -13 48:90 9 47 53:2 -4 -45 \
        39:3 0 58:0 21 51 51:0 -56 63:0 15:-22 -9 33 -36 44:-8 4 24:5 21 33:0 61:11 23 45:40 25 73 -23 47:0 31:0 64:0 \
        8:12 45:114 -64 155 51:0 -53 24:29 -1 -50 6 24:22 37:12 -36 39:4 -11 51 8:21 -51 -1 33:0 8:8 -9 24 -41
        tree 22:14 46:14 33:0 23:3 31:0 28:0 59:0 14:152 16:16 16:-64 60:1 -46 23 5 17:38 -17 -3 22:0 14:316 24 54 \
        -33 14:179 39:1 16:-57 76 -9 39:19 18 17:26 21 60:1 7 -20 26:0 -37 39:9 -22 80 39:2 -44 38:2 26:0 14:82 32 -8 \
        -33 22:6 -4 -29 38:1 36:6 22 46 39:3 -15 15 2:0 -39 6 26:0 22:2 16:-40 39:2 210 -17 -39 19:6 4 -63 38:2 28:0 \
        39:2 -14 34 -36 -50 26:0 46:23 39:1 61 24:4 14 19:10 64 33:0 27 -57 40 19:6 14:63 -19 38:0 69 -4 26 47:0 31:0 \
        28:0 26:0 19:10 -29 -62 14:56 -5 39:3 -28 136 46:46 -61 149 28:1 30 38:1 36:13 -52 59:1 91 4 -54 33:0 59:0 \
        -18 22 -40
        tree 27:2 46:7 28:1 33:0 44:-37 39:2 0:1 16:-64 154 -7 -38 26:0 39:16 -4 -35 28 36:99 39:1 14:46 14:-99 39:0 \
        -43 3 -6 11:1 36 53:0 12:99 28 0 -25 26:0 14:8 54:5 40:0 16:-34 45 12 34 50 25:0 -13 12 19:10 53:1 19 44:48 \
        -14 -45 0:3 25:0 36 -13 40 14:56 1:0 25:6 57:2 44:31 3 12:11 -22 23 -3 -29 39:10 19 51 64:0 14:192 -20 -54 \
        39:5 -24 91 26:0 -54 38:2 17 -50 38:1 27:0 44:48 6 58 -19 25:2 -11 -48 43:-1 44:-22 -21 36:89 26:0 30 19:9 \
        -23 28 28:0 10 -16 46:17 14:192 33:1 8:22 16 38 -31 26:0 -46 38 33 46:19 28:1 36:25 -11 -55 -62 14:170 57:1 \
        36:1 230 23 -24 92
        tree 27:2 23:3 33:0 44:3 44:-52 -17 28:0 11:1 27:0 17:41 58:0 0 35 38:1 27 -3 -39 50:0 -1 15 38:1 45:136 27:0 \
        18 -11 102 45:56 -28 39 31:1 47:0 35:0 17:15 60:1 9 38 28:1 37:11 15:8 25 -12 54:3 8:8 9 49:45 53:1 15 -12 \
        -20 27:0 8:48 8:7 13 38 -6 19:10 11:2 -34 28:0 47 -25 -40 27:0 8:14 29 -24 -32 38:2 8 23:0 1 -42 15:-119 10 \
        24 35:0 38:1 27:0 38 72 19 15:6 37:1 -46 19 -26 38:2 27:0 38:0 1:1 23 -47 15:16 28:0 17 -37 73 -44 19:6 -4 \
        -62 38:2 45:18 31:0 -31 6 17 11:2 -58 28:0 -11 -47 45:65 31:0 23:1 -39 -63 28:2 12 -52 15:-17 -9 44:-12 145 7
        tree 27:2 34:2 44:14 23:1 44:-52 39:4 -33 39:16 25 64:0 -36 38 45:10 28:0 49:37 9 4:0 26:0 -7 15:-69 -30 29 \
        37:7 0:9 2 49:242 42 -8 -21 39:2 -32 1 13 45:39 51:0 31:1 -48 3 54:5 -23 8 15 31:1 23:3 56:0 48:173 -38 83 \
        26:0 36:99 15:-48 22:5 28 2:0 61 -14 36:1 1 22 17:25 55:0 32 -15 48:110 28:1 0:6 11 -5 23:0 35 -33 28 15:-75 \
        34:1 45:153 -42 27 16 15:8 0:3 -12 34:1 23:0 28 -5 53 17:44 27 70 61:98 0 -42 63:0 44:50 27 52 20 26:0 31:0 \
        34:3 -53 14 37:72 -33 18 2:0 15:-81 -23 6:0 27:0 42 -31 -72 -53 45:62 31:0 22:14 -42 -64 28:2 10 -51 45:153 \
        -11 51
        tree 27:2 34:2 46:7 23:2 34:0 28:0 49:44 40:0 6 15:-140 15:-164 4 71 13 24:2 62:0 15:-318 -39 1:2 8:26 55:0 \
        17:96 -8 16 20 17 -17 15:-383 45:9 127 -19 8:9 -3 15:-73 -10 -39 56:0 -48 12 27:0 8:6 24 56:0 -60 40:0 8:29 \
        -3 -24 17 63:1 -29 8 17 55:0 24:0 34 -43 27:0 8:5 -25 17 32:2 -30 10 59:0 15:-81 60:1 37:86 39 -18 7 16 46:35 \
        23:8 9:2 23:2 16 -12 63:2 29 102 -25 40:0 45:44 -4 36 55 56:0 -67 55:0 1:1 46:18 34:3 -54 19 12 37:75 -49 14 \
        60:1 27:0 15:-26 -3 6:0 38 -55 -23 34:3 -33 37 46:14 28:1 55:0 -54 15:-75 12 -35 -62 46:61 28:4 5 -39 15:-33 \
        5 111
        tree 27:2 46:12 22:14 33:1 44:32 61:49 43:0 21:6 16:8 15:-383 -80 3 4:0 -11 26:0 0:14 3 32 -50 9 11 28:0 \
        15:-45 0:4 22:5 32 -21 15:-246 30 44:0 29:28 -15 71 7 0:6 27:0 1 -26 -29 38:0 6 -26 26:0 11:5 38:2 20 43:-19 \
        52:7 -1 -23 6 29:4 6 15:29 22:1 17 34 -14 15:-63 -39 43:43 0:2 -28 8 52:2 61 14 26:0 22:1 16:-41 146 -37 -59 \
        38:2 15:-61 -9 34 -59 38:2 61:82 27:0 30 -8 -29 28:0 -26 -55 43:-33 44:48 -4 18 26:0 46:22 15:-50 26 2 38 \
        15:-63 46:75 -23 44 15:10 18 53 46:14 28:1 61:41 15:-75 33:0 32 -64 -31 -54 -61 57:1 61:63 15:-15 22 169 -5 \
        43:143 28:2 13 -46 44
        tree 24:12 46:5 28:1 37:13 14:316 19:3 14:-28 -35 17:41 20:5 -22 61 14:78 6:0 -5 52 28 10 9:18 25 74 56:0 -51 \
        14:119 14:37 13:0 5 2:0 -26 6 26:0 19:8 -4 2:0 -42 -4 20:0 17 -23 9:3 -18 -49 24:1 16 26:0 51:0 58:0 -37 2:0 \
        -24 6:0 20 179 -8 -53 56:0 25:2 13 -48 46:19 14:275 25:3 0:9 15 17:50 9 26:0 24:1 -25 -1 30 48:90 17:19 -28 \
        13 33 -39 26:0 24:5 24 14:208 50 -46 14:63 19:6 -23 6:0 14 -55 58:0 3 46:58 35 108 47:0 28:1 51:0 56:0 -69 \
        2:0 -46 52:4 74 -3 62:0 -11 31 64:0 46:72 -57 107 60:1 108 -24 12:12 -31 14:-5 26:0 56:0 -60 26 -46 46:11 -18 \
        29
        tree 23:3 46:7 22:14 33:1 44:-52 -19 31:2 35:0 44:33 23:0 14:316 49:38 8 14:78 37:2 15:-169 -44 -12 0 37:9 \
        15:-318 -91 49:106 17:45 5 38 -2 8:4 7 -38 22:0 49:399 56 -15 -51 14:56 48:44 31:0 22:1 14 -12 38 9 -19 14:34 \
        11 64:0 14:275 -7 -53 34 38:1 7 -27 44:31 7 25 38:2 38:1 36:1 19 -43 15:-59 16:-40 75 -18 23 -63 31:0 8:12 \
        -56 36:94 9 -39 36:12 -20 38:1 58 1 56:0 33:1 24 -47 43:-6 44:-22 -20 11 9:3 46:39 13 63:0 18 43:73 31 46:53 \
        38 130 14:143 63:2 37 123 -24 45:40 31:0 9:3 -62 38:2 23:7 15:14 -7 93 -39 -50 35:3 43:193 -4 82 -47 15:-55 \
        33:1 -7 -61 46:21 -3 51
        tree 23:3 34:2 44:14 23:1 44:-52 39:2 16:-64 9:0 -45 121 -40 39:16 17 64:0 -35 33 39:5 16:16 28:0 9 -16 4:0 \
        -12 37:34 17 26:0 46:16 -19 55 -55 60:1 15:4 12 26:0 -14 65 15:-34 33:1 10 -43 -12 39:5 -34 9:1 45:45 -32 21 \
        8 26:0 33:1 15:14 44:50 46:17 28:2 11 -17 28 11:13 19 34 9:0 -28 43:49 15 -23 23:0 -9 -54 15:-75 34:1 46:62 \
        15:-153 -59 48:14 -64 -22 49 14 15:8 23:0 43:52 8 41 34:1 46:59 -20 56 42 42 26:0 46:18 34:3 2:0 -51 33:0 \
        37:100 -35 13 -68 22 13 28:0 15:-83 -21 2:0 32 -38 -46 45:40 9:3 64:0 -58 -4 51:0 43:133 -48 -10 -5 15:-77 \
        -16 57:2 61:44 65 9 -7
        tree 27:2 33:0 46:6 22:14 39:2 22:1 11:2 21:4 39:0 20:1 -12 32 32 15 44:22 8:14 -9 9 36 44:-13 -32 32:0 22:5 \
        9:1 26:0 40:0 2 44 -19 -24 -30 16 31:2 39:16 9:2 35:0 9 61:30 2 -33 43:108 -14 9:9 -1 44 9:1 -12 6 43:108 13 \
        34 61:82 39:1 -41 27:0 29 -9 31:1 -48 35:1 32 -30 43:-35 44:48 39:3 -31 39:34 0 -55 26:0 8:43 11:11 17 40 -22 \
        -12 39:20 50:0 27:0 17 2 43:37 17 36 9:5 61:28 10 -14 23 26:0 22:1 39:3 16:-10 120 18 -28 33:1 37:48 50 -38 \
        -59 27:0 39:3 -13 24 -30 46:14 31:0 22:12 -37 -63 35:3 37:9 -35 21 -54 43:102 46:60 24:21 -6 -55 10:0 -4 146 \
        39
        tree 27:2 23:3 46:5 33:0 44:-52 -19 40:0 28:1 44:31 14:316 19:4 29:7 11:5 17:24 37:2 -32 6 4 -16 3 61:46 1:0 \
        9 25:0 -18 7 57:1 10 14:56 27:0 -5 -44 -50 23:-1 9:18 26 72 -53 14:-13 14 9:2 2 -17 1:0 25:1 14 36:29 -8 -37 \
        4 14:56 9:10 1:0 25:8 8 -33 26 34 61:48 54:5 3 36:22 31 14:114 3 262 -29 61:26 27:0 4 -47 25:0 -8 -60 44:-8 1 \
        46:33 14:237 54:6 10 27:0 39 4 61:93 8 -54 4:0 40:0 0:1 -37 14:49 7 28:0 21 103 48 54 61:85 45:9 -15 14:-16 \
        -9 23 31:2 46:19 -50 3 29:7 26 -26 46:14 31:0 -56 28:4 5 -55 14:170 46:60 28:2 11 -40 61:1 136 8 71
        tree 27:2 59:0 22:16 36:97 14:46 39:1 14:-64 -30 17:69 20:2 -17 43 6:0 1 9:3 80 -1 4 11:1 17:23 0 35 4 56:0 \
        -60 9:2 27:0 54:3 18:6 16 -4 26 11:6 -34 5 31:0 -22 15 36:91 -10 -47 56:0 59:1 15 -53 39:1 16:-57 22:1 101 6 \
        44:-18 -37 22:1 0:14 44:31 -6 51 50 14:71 -10 -43 44:32 60:1 39:5 1 27:0 0:2 2 26 36:25 12 -20 14:152 39:37 \
        44:-80 -34 47:0 0:3 27:0 16 -18 31:1 19:29 17:52 10 22:1 -44 -1 -25 10 54:9 13 57 -41 -40 16:-6 43:56 13 -9 \
        9:3 39:20 18 16:30 -12 14 43:59 36:70 34 1 14:37 52 4 45:62 31:0 22:17 -37 -63 22:35 36:7 -17 38 -48 14:170 \
        -9 67
        tree 23:3 33:0 40:0 32:1 28:1 29:41 28:0 16:-6 7 24:2 14:82 8:5 2 -10 10 7 26:0 61:64 11 14:74 -6 -37 -27 26 \
        22:17 38:0 32 8:3 24:1 46 -39 14:143 -3 -45 -42 12:8 10 33 16:-21 0:2 -43 64:0 -10 34 26:0 14:102 0:3 14:-26 \
        0:1 28:0 91 4 40 0:0 -36 26 22:3 53:0 -18 20:0 22:1 -9 8:7 28 -1 28 19:11 44 1:1 61:33 25 -22 23 14:255 -8 \
        -56 14:126 53:0 28 19:17 -38 -1 38:0 62 -5 38:2 26:0 22:2 0:18 -8 73 19:6 30 -51 28:0 0:1 0:0 74 -46 22 -20 \
        19:16 -4 -59 38:2 8:9 28:4 33:0 1:0 -22 13 -60 14:160 -58 38:0 117 -36 23:8 14 -14 28:0 61:80 -3 -41 -56
        tree 27:2 33:1 39:4 28:0 16:8 60:1 43:304 3 -70 16:-64 63 10 26:0 4:0 29:8 -10 7 38:1 16 -13 4:0 -9 -44 45:37 \
        38:1 43:102 26:0 1 -43 -52 39:1 -51 -24 24 31:1 48:86 49:86 22:14 39:19 43:-39 8:18 26:0 8 4:0 48:8 -26 7 -49 \
        -23 16:-34 -8 12 8:9 -12 63:1 1 67 51:0 -35 6 55:0 -23 -1 22:1 8:3 8 -20 26:0 11:1 -1 12:80 11 22:4 8:7 35 3 \
        28:0 29:5 46 97 28 12:83 31 38:0 39:12 27:0 35 137 10 -18 35:0 27:0 29:1 64 22:6 13 35 47 8 38:2 26:0 22:1 \
        39:3 62 -19 -48 39:1 -32 35:1 22 -36 -60 45:40 31:0 22:13 -32 -61 28:3 7 -50 38:0 36 27:6 0 -52
        tree 28:3 34:2 44:1 14:74 39:1 25:3 16:16 44:-52 -53 0 -18 -41 39:24 3 -19 38:0 59:1 39:5 8:83 8 36 15:-26 29 \
        105 16:-64 39:3 127 -44 -28 26:0 14:170 11:18 -17 51 -46 15:-83 -32 8:3 2 65 26:0 15:-15 14:237 36:99 25:3 16 \
        63:0 12:96 33 74 29:7 10 48:75 18 52 59:0 8:22 6 -18 48:110 12:18 -11 13 34:1 44 -46 -37 44:19 -16 1 15:-57 \
        34:1 14:114 15:-122 -56 -27 12 12 15:10 6:0 12:100 28:0 27 -18 14:170 -4 51 25:4 -70 51 28:0 47 -4 26:0 31:0 \
        34:3 46:18 -53 -4 21 36:76 -28 17 28:0 15:-81 -21 6:0 28 -78 -43 38:0 63:2 30:0 52 -19 108 31:1 46:13 -55 -22 \
        38:1 36:11 -17 62 -35
        tree 27:2 34:2 46:6 22:16 31:0 28:1 43:208 59:0 17:41 -9 51:0 36:99 37:100 15:-318 -54 2:0 12 -9 37 8:18 \
        29:11 -3 20 -26 15:-21 -15 60:1 16 -26 15:-136 26:0 25 -40 4 9:7 29:25 26:0 16:-1 -52 -18 -1 88 24 -17 38:2 \
        38:1 36:7 9 33 -4 29 55:0 31:0 -48 28:0 78 -17 27:0 16 -16 59:0 15:-46 26:0 43:-37 -8 12 15:-125 -48 -11 6:0 \
        27:0 9:17 22:8 8:13 29 -18 26:0 117 15 -17 -3 -40 9:2 46:37 8 43:73 26:0 45:44 -6 47 -11 27:0 27 85 21 26:0 \
        31:0 34:3 46:18 -52 -2 16 36:76 -26 13 2:0 15:-83 -20 6:0 26 -66 -45 46:14 31:0 22:12 -30 -60 28:5 2 -57 \
        43:-19 -30 36:1 82 11
        tree 27:2 46:14 22:16 31:2 35:0 27:1 49:65 40:0 16:-4 27:0 10 15:-44 8:1 51 -11 -24 46:6 -3 10 16:-20 -22 \
        26:0 14:-14 15:-25 49:36 52 21 9 14:179 15:20 11 -35 -59 15:-23 -31 36:9 -10 38 22:4 8:7 -2 -11 14:143 56:0 \
        -37 14 -27 11:2 -55 -11 51:0 14:46 22:5 -2 -34 -54 17:85 -9 17 35:0 38:1 27:0 19 49 6 1 55:0 31:1 -48 35:1 27 \
        -31 27:0 46:3 4 45 38:1 -2 -37 26:0 46:27 38:1 9:2 13 14:237 41 -46 6 40:0 49:46 14:-24 -43 15 27 42 15:-119 \
        14:119 -42 7 14:63 15:10 38:1 -20 14:-76 40 0 33 27 46:14 31:2 22:15 -33 -59 24:26 36:8 -10 62 -45 14:170 \
        46:60 26:0 6 -43 49 58
        tree 27:2 46:11 25:8 32:1 28:0 39:29 39:1 25:0 21:6 6:0 4:0 -9 0:6 -21 18 61:17 15:-50 -25 30 110 11 -17 56:0 \
        -39 4:0 10:1 25:2 0:7 8 62:0 26:0 19:2 19 -19 15:-67 -2 70 57:3 0 -20 0:2 -3 27:0 9:8 15:-13 20 47 -7 19:12 \
        19 -21 32 0:7 57:1 25 26:0 15:-79 27 -5 15:-42 -64 6 27:0 -19 18 -15 39:2 -37 38:1 26:0 19 -29 56:0 -60 25:1 \
        11 9:3 27:0 5 -20 -27 15:8 13 -10 61:82 62:0 -12 22 -36 26:0 46:23 39:1 41 25:3 1 19:9 27:0 48 13 61:100 22 \
        -13 22 15:-119 46:53 -42 6 19:12 15:-25 -17 13 24 46:12 28:1 61:41 -3 -46 -55 57:1 62:0 85 -21 38:0 35 -21
        tree 27:3 34:2 48:62 27:0 50:0 34:1 33:1 24:5 11:1 29:5 8 -10 29:2 56:1 -3 -15 3 9:19 18 1:1 -36 23 59:2 -46 \
        25 51:0 -48 25 37:37 29 29:2 15 9:18 61:6 6:0 0 -66 12 -15 33:0 11:3 61:47 6:0 -9 54 1:0 -42 6 6:0 24:1 12 \
        1:1 24:12 48:27 -13 4 -31 10 58:0 23 88 -53 25:2 59:1 56:0 62 62:0 46:90 6 112 57:4 -1 -17 58:0 14 9:17 -24 \
        30 56:0 -29 11:11 59:0 11:1 -25 27:0 29:4 -8 24 -7 15 61:17 18 48 33:0 61:34 37:29 -27 6:0 27:0 11 -17 -51 \
        1:2 46:18 34:3 -46 16 9:286 -10 64 37:100 29:5 21 -54 11 -61 46:14 -51 57:1 50 27:6 8 58:0 -53 38
        tree 23:3 59:0 27:1 43:-37 11:5 11:0 -35 -13 61:10 -8 17:94 18 -9 17:24 20:4 39:0 14:316 -25 29 1 42 14:34 \
        39:1 6:0 11:3 -3 17:95 -26 -2 1:0 37 -31 5 23:-1 11:1 30 17:73 0 21 46:13 14:56 5 -23 24 28:0 11:7 -45 10 -38 \
        44:32 39:1 16:-64 53 44:-18 -34 23:0 5:0 2 54 -21 33:0 43:-104 -10 60:1 39:5 1 16 14:152 17:38 13 31:1 39:19 \
        46:27 14:-82 11 -8 34 -28 13 -35 51:0 -47 27:0 9 -46 17:19 60:1 59:1 -5 25 63:0 42 8 46:40 31:1 28:2 39:20 \
        14:192 11 -23 23:0 -22 16:44 -4 25 -25 17 40 38:2 27:6 39:4 -29 33:0 8 -38 43:220 -61 43:235 198 14:255 -43 \
        128 28:0 -24 -52
        tree 23:5 59:0 27:1 23:1 15:-133 -9 45:44 43:-37 8:15 -2 -28 2 15 9:6 27:0 8:2 -52 8 -23 -38 28:0 45:58 -19 \
        97 -41 39:1 23:0 16:-57 29:2 100 30 15:-180 16:41 68 0 43:208 16:25 5 -17 -50 46:77 -29 50 33:0 9:6 43:220 \
        54:4 46:37 39:30 8:7 28:1 9 15:-55 8 -24 24:1 -15 8 -12 25 8:8 1:0 24:8 8 -26 26 25 28:1 55:0 16:-1 -41 57:2 \
        49:50 4 29:2 -37 2 36 3 45:13 -3 50 43:102 39:15 46:27 28:0 7 -19 44 18:7 53 1 49:71 16:8 23 52 17 51:0 -46 \
        27:0 57:4 15:16 15 60 -17 46:84 -40 109 46:19 9:3 43:220 -56 -9 51:0 -40 23:11 43:379 0 111 -33 15:-77 -19 \
        10:1 28 143
        tree 23:5 34:2 44:3 23:1 43:-43 8:19 -8 -36 46:5 43:208 17:41 56:0 20:0 17:10 -45 -18 2 6 61:1 4:0 49:55 10 \
        -8 8:46 15 43 36:1 -32 0 9:4 -22 13 9 45:25 41:0 -27 18 4 56:0 22:2 46:2 -14 69 48:106 -48 12 48:90 37:54 \
        63:0 49:32 30 13 37:3 -8 2:0 24 1 17:11 22:1 34 61:5 -12 24 49:89 22:19 48:16 0 25:2 8:8 7 43:32 -22 45:31 \
        9:31 7 56 -17 8:7 23:0 23 -3 43:69 8:28 26 -10 41 2:0 -32 28 -8 25:2 5 63:0 30 46:61 33:0 16 -24 77 33:0 \
        61:34 37:29 -26 2 9:10 2:0 34:3 -47 24 37:74 -48 8 25:1 29 -13 -59 46:19 38:2 9:2 -44 -12 -52 10:1 6 109
        tree 22:18 48:62 33:0 49:73 58:0 22:5 26:0 15:16 8:8 29:11 15:-26 29:2 21:7 -3 25 49:33 21 22:1 17:65 8:4 17 \
        -32 -41 15 0 11:28 17:50 23 7 50 43:-8 36:8 20 -17 3 9:0 -31 -6 15:-44 15:-79 -46 48:0 -40 4:0 2 -51 9:0 \
        15:10 43:-104 -19 14 45 17:71 -24 19 8:6 36:80 26:0 15:-85 30 -8 15:-42 -59 -13 -35 9:16 7 -33 9:2 1:0 -1 24 \
        54:1 34 12 36:100 -3 15:-318 22:1 87 -2 46:19 -18 24 26:0 22:2 15:-232 74 -19 -54 15:-61 -18 17 54:5 46:35 \
        4:0 6 26:0 8:9 9 24:4 -25 8 15:-46 -40 -2 4:0 14 49 21 45:33 8:18 -46 56:0 -62 9:18 2 -35 15:-104 26:0 3 -38 \
        4:0 1 38
        tree 22:18 59:0 17:38 22:6 -6 -26 37:13 14:-11 22:1 14:-144 -47 -11 7 11:1 8:6 53 14:78 1 9:11 11 48 7 56:0 \
        -49 8:25 29:5 -8 11:4 -13 45:38 37:62 -21 4:0 9 -10 20 -19 56:0 59:1 20 -43 48:20 22:2 17:24 22:1 29 -1 37:18 \
        17 15:-318 99 8:4 3 9:6 -19 8 2:0 59:1 8:3 -13 16:-6 4:0 20 22:7 25 229 0 19:16 43:597 -6 63 54:3 -19 -48 6 \
        25:2 17:46 59:1 1 19:13 25 4 22:1 5:0 8:1 8 -23 39 14:108 8:9 12 -6 -19 14:133 8:8 8 19:10 34 54:9 9 35 55:0 \
        -41 45:11 -16 27 45:30 8:18 -45 55:0 -30 14:160 -4 15:-32 6 15:-1 318 30 15:-104 -15 14:119 1 55:0 -53 45
        tree 27:3 34:2 39:4 28:0 60:1 15:-16 4:0 19:18 -16 2:0 36:35 7 -25 -17 36:5 15:-32 19 -20 -27 5 15:-202 43 \
        0:1 33:0 31 -57 39:0 -56 8:2 15:23 20 -56 -5 39:1 38:1 -19 -48 47:0 -16 12 56:0 33:1 5 -44 2:0 39:20 36:98 \
        61:13 19:22 60:0 15:-33 3 28 27:0 60:1 15:-50 -45 53:2 25 -10 9:0 28:0 -32 36 13 28:0 15:-113 65 14 46:41 -11 \
        81 14 23 19:43 28:1 6 -12 61:29 26 -33 9:1 -12 6 35:0 38:0 38 14 46:55 33:0 36:4 -4 28:1 6 31 -24 127 33:0 \
        61:34 60:1 0:2 -21 27:0 18 -17 34:3 -30 38 27:0 46:18 34:3 2:0 -37 36:67 -43 4 29 16 -47 -59 46:14 28:3 -30 \
        -58 2
        tree 27:3 48:73 27:1 35:0 49:75 59:0 17:24 -10 61:1 17:74 3 0:7 8 29 56:0 -49 6:0 0:7 61:11 62:0 24:1 31 -7 \
        12:14 4 -23 62:0 -3 18:6 42 9 24:0 -34 -4 -24 56:0 61:5 29 -38 1:2 46:10 3 59:2 17:64 20 24:3 -8 22 -59 14 \
        46:17 -8 17 33:0 6:0 48:9 32:1 -30 35:1 -2 71 -3 0:2 48 -7 -48 33:0 1:1 24:10 -15 -38 35:1 23 -16 -57 30:0 \
        0:27 46:1 7 29 -12 24:4 0:9 59:1 3 1:0 37 6 -1 35:0 26:0 33:1 47:0 15 49:60 79 29:5 17 44 -34 12:81 48 29:4 \
        46:45 -13 27:0 0 49:307 123 30 -32 56:0 -59 32:0 -5 35:3 12 90 46:14 28:4 -32 -60 33:2 9 -62
        tree 23:7 34:2 44:14 23:1 14:275 44:-76 -20 40:0 16:1 3 14:14 48:25 -15 24:0 -12 3 1 43:119 16:0 3 16:46 37 7 \
        8:32 61:7 11 -22 30 52:3 25 -42 43:426 48:100 61:40 8:5 -27 2 24:7 -16 -40 2 49:153 44 -22 27:6 48:63 14:275 \
        27:0 0:15 19:10 61:6 59:1 62:0 23:0 26 -19 52:18 -9 -39 19 8:6 43:126 28 -12 24:2 43:69 -13 8:36 -10 33 23:0 \
        37 14:43 20 -9 13 -9 28:0 19:12 16:50 8 40 -6 43:73 36:46 -11 -38 16:83 1 65 -42 24:4 8:13 61:27 6 19:24 26 \
        -10 -9 63:0 30 13 -51 27:0 14:102 8:1 20 47:0 34:3 -19 28 7 47:1 -46 32 61:13 -18 -50 48:142 43:143 -46 -10 \
        14:-24 -31 17
        tree 23:7 44:-20 39:5 23:0 18:3 81 0:1 29:2 50 0 10:0 39:2 29:10 -41 -6 -3 7 23:1 -24 -46 43:-169 -38 60:1 \
        55:0 43:318 -17 27 44:-34 25 43:-118 -80 9 39:24 24:0 -17 48:130 0 4:0 18:10 78 -17 -31 -28 48:98 35:0 49:71 \
        44:46 23:1 39:24 39:1 23:0 18:6 44:11 -11 35 0:10 2 4:0 60:1 -5 46 42 -15 43:-37 4:0 1 -16 8 11:4 10 -41 38:2 \
        4:0 48:39 -18 16 25 -21 6:0 9 48:0 -30 43:12 -18 46 43:220 -2 -19 23:0 43:91 -1 48:8 -11 0:11 68 -13 38:2 \
        18:4 -40 45:97 -4 83 48:11 -45 43:0 -31 39:15 -14 28 54:3 44:63 43:-72 -9 6 14 17 38:2 45:0 -39 35:0 44:-15 \
        41 1 -25 -52
        tree 34:2 27:6 44:32 27:0 44:-69 -15 22:6 19:13 -3 26:0 44:-4 -10 15:10 2:0 57:2 14 -1 56:0 2:1 -19 82 4 -15 \
        15:-69 -18 62:0 49:0 -10 55 17 8:32 15:18 56:0 -42 16 26:0 -5 105 38:2 7 -28 56:0 -58 38:1 4:0 26:0 15:-10 \
        54:4 15 -11 -19 15:-29 -43 44:0 17 -36 21 22:9 -7 -32 26:0 15:-16 34:1 56:0 -27 54:6 8:5 17 22:2 17:73 1 -26 \
        8:17 17 38:1 17 -7 22:19 19:10 48:15 16 65 16 3 -40 27:0 6 -8 19:12 15:-24 15:-153 -57 -28 38:0 40 38:1 -30 5 \
        15:-153 -14 12:4 2 27 38:0 44:-60 44:-69 -31 193 -14 -55 56:0 -63 26:0 34:3 2:0 -37 37:72 -30 3 21 27:0 \
        15:-26 -3 27 -39
        tree 27:3 33:2 32:1 27:0 24:5 0:9 38:2 63:0 14:-13 22:0 5:0 -25 64 52:18 0 1:0 -29 9 38:0 49:82 7 -17 62:0 27 \
        10:1 -15 18 10 14:-11 5:0 12 -32 0:0 35 1 62:0 36:15 5:0 14:275 5 49:399 40 -16 -26 28:2 -8 38:0 103 12 33:0 \
        57:3 -4 -16 43 28:1 14:275 0:3 14:119 -5 62:0 -29 167 49:229 22 -13 -15 36:28 35 47:0 38:0 7 -34 16 28:0 \
        12:25 -15 29:3 -4 49:92 14:-46 26 1 37 38:0 10 31:0 36:76 -16 -34 22:25 10 -43 36:8 5 29:7 54:9 32 -6 42 38:2 \
        38:1 22:1 16 -36 52:19 20 54:3 -21 30 -58 14:108 31:1 22:18 -24 -54 28:4 24 -44 38:0 36:78 49:126 218 55 -28 \
        -22
        tree 23:7 44:-20 26:0 33:1 44:-80 2:0 -41 18 -8 -55 43:-1 23:0 8 -29 43:208 44:-47 57 28:0 19 -34 43:379 -17 \
        27 46:14 33:1 44:96 28:2 40:0 43:235 0 8:26 6 62 26:0 14:143 30:0 42 43:143 0:2 14:-7 23:0 43:34 0:1 96 24 22 \
        18 9 24:0 20:0 57:2 0 -35 28 13 8:30 -13 30 -27 58:0 -24 14:119 3 105 31:0 24:2 44:-6 43:-29 299 2 4 8:5 -48 \
        -17 43:-51 -21 44:63 13 88 26:0 13 -12 26:0 23:0 0:22 -24 24:0 105 -23 -57 28:0 9 -35 26:0 24:5 9 33:0 46:28 \
        21 49 -40 46:83 14:192 23:0 6 14:-3 -30 46:60 -12 55 49:147 23:2 20 134 -5 62:0 66 3 46:21 31:1 43:220 -49 \
        -11 -10 11
        tree 23:7 59:0 23:1 15:-133 26:0 43:-1 10:0 -10 35 8 -42 0 32:0 19:14 26:0 49:56 -17 62:0 3 44 -37 31:2 -44 \
        -6 28 35:0 31:2 15:-318 26:0 22:2 55 14 -52 62:0 23:0 14 49:15 31:0 -16 44 53:13 47:0 22:14 2 -26 11 26:0 26 \
        -21 57:3 43:208 21:3 22:1 57:2 30 7 26:0 15 19:0 -48 7 22:3 0 53:9 7 41 21:4 13 64:0 15:29 19:37 -10 -37 -72 \
        15:-25 -16 29 22:3 -12 32:2 61:78 30 -21 -36 22:7 61:2 36 8 40:0 19 59 33:0 57:3 6:0 -8 31:1 48 -22 43:96 4 \
        31 26:0 -56 -17 47:1 43:180 31:1 -47 -15 59:1 40:0 -28 23:15 14 58:0 -22 43:251 347 51 -19 15:47 -2 43:143 \
        197 -19
        tree 27:3 46:5 28:1 43:-159 16:-20 14:160 14 -86 -15 43:208 35:0 57:3 56:0 14:-28 -23 14:316 15:-318 -86 2:0 \
        19:3 15:-55 -12 6 13 -16 8:94 19 70 14:179 37:12 15 4 -21 62:0 36:98 14 27:0 -2 -27 38:1 22:3 8:1 3 11:5 -3 \
        -39 5 -4 56:0 -52 62:0 6:0 -5 30 -44 8:26 31:1 14:208 -20 30 15 54:26 13 124 38:1 31:0 27:0 14:49 19 -31 -27 \
        36:12 -1 48 22:8 43:10 -19 64:0 8 140 32:0 -39 63 43:-35 15:-157 -12 11:3 12:18 13 -11 28:4 5 67 30:0 16:-16 \
        -9 43:490 28:2 25 -9 81 35:0 7 57:2 -16 46:53 3 64 46:14 31:0 -48 28:4 9 -52 36:1 22:13 -13 11:23 148 -40 4:0 \
        -18 27:4 98 5
        tree 22:19 48:98 44:-60 14:221 -19 49:20 127 7 35:0 49:88 44:48 43:-43 14:-16 45:8 26:0 57:2 21 2 43:-169 55 \
        19:25 -30 6 -10 -9 1 26:0 14:192 17:34 18 24:4 22:1 17:73 49:26 25 -8 -30 45:58 7 -29 48:21 10 36 -36 19:20 \
        36:10 -41 -8 13 -5 56:0 -57 43:114 61:33 -4 24:7 -13 2:0 -56 -14 52:5 -5 34 25:3 36:59 62:0 8 52:22 -1 -19 10 \
        44:1 0 26:0 19:41 29:7 14:78 32 -8 11:10 38 80 3 19:9 -23 26 45:0 51:0 -40 61:8 -41 -6 56:0 -52 14:-14 26:0 \
        -2 -38 61:90 29:1 -14 44:47 35:0 45:248 26:0 5 44:-15 45:83 14:30 14 36:67 336 14 55 14:119 19 17:64 167 28 \
        18 4 24:46 13 -43 -22
        tree 23:8 44:-9 26:0 33:1 44:-47 43:-29 -29 -10 -5 -52 43:-39 23:0 2 19:13 -44 -6 9 45:16 23:2 33:1 43:597 \
        43:-159 -9 44:32 43:-104 53:20 -11 -71 1 26:0 43:40 9:3 19:0 20 38:2 36:8 10 36 19:28 5 61:15 1 -32 -8 9:10 \
        22:2 18:9 -4 -33 5 23:0 48 1 19:40 36:12 -26 1 20 55 38:2 35:0 3 -35 -53 31:0 9:1 -43 11:1 -33 44:127 35:0 0 \
        -38 69 43:143 1 31:1 203 36 30:0 15 35:0 31:1 22:5 45:23 13 1 26:0 19:12 45:64 11:13 14 46 64:0 22:7 21 57 \
        -10 37:33 19 -33 19:9 4:0 -34 -2 43:318 36:16 2 48 -27 22:16 15 59 56:0 -58 -1 38:2 4:0 -27 60:1 38:0 59 -9 \
        -29 -49
        tree 23:7 48:86 23:1 39:29 40:0 16:-6 28:0 39:0 14:-32 -31 5 15:-122 26:0 39:1 62 48:40 31 -8 -40 26:0 15:-15 \
        14:-8 5:0 43:-27 47:0 44 -35 11 -22 -3 -21 15:-20 -6 41 -12 39:4 14:-13 -15 23:0 14:275 1 25 -15 43:-66 6:0 \
        -4 -37 4 16:-21 48:41 -27 13 16:46 26:0 39:5 15:-140 87 39:0 -38 53:0 59 25 15:-16 14:43 24 -3 -2 15:16 43:32 \
        -27 10 51 22:3 -14 9 25:4 -17 14 39:7 36:65 -16 -32 5:0 31:0 28:0 54:25 2 66 33:0 36:93 16:83 -8 69 -25 -55 \
        43:160 5 55 43:133 21 103 39:6 26:0 57:1 58 38:1 36:6 6 37 16:21 15:-122 31 -6 -12 19:25 -30 2 22:1 -3 11 \
        38:2 48:68 -26 4 -47
        tree 34:2 23:8 48:62 27:1 40:0 16:1 23:0 5 36:98 24:6 -1 26 27:0 -4 -29 19:13 59:1 14:208 36:12 -15 -5 16 \
        49:83 4 -19 61:1 18:11 5 28 46:1 14:133 -6 -40 4 16:-21 48:28 -29 10 0:3 26:0 16:8 0:0 -36 17 14:16 49 13 \
        14:-7 -46 5 25:2 18:6 12 0:9 -1 -20 11 36:90 26:0 16:33 40:0 -20 13 37:17 -1 45 46:62 -36 63 -27 54:6 46:37 \
        14:302 59:1 34:0 -1 37:8 5 61:3 6 48 19:12 48:139 0:12 46:12 61:69 16 16:35 39 90 6 5 37 52:1 -44 0 -34 58:0 \
        26:0 27 -11 14:114 12 84 25:10 19 1 48:76 -37 -3 27:1 26:0 34:3 46:18 14:119 43:170 -26 27 -55 12 21 0:2 -21 \
        14 -47
        tree 34:2 27:6 44:46 27:0 44:-69 0:9 -2 -27 46:5 19:28 36:3 54:1 36:1 17:38 -13 60:1 4 -31 15 52:21 -12 -54 \
        8:3 61:3 15:18 -5 49 53:1 1 17:46 62 18 -1 61:46 6 53:0 15 31:0 -23 1 15:20 0:1 15:-25 -75 8:1 -89 6 5 60:1 \
        8:1 7 59 -10 46:37 56:0 -60 38:1 31:0 -5 36:13 13:0 7 -26 44:-60 -50 50 62:0 36:94 -10 -29 19:14 48:49 2 40 \
        -28 57:1 15:-100 -15 15:6 83 -7 48:46 -28 44:-37 -47 35 30:0 17 31:1 48:108 1 10 35:0 26 52:17 -9 21 38:0 \
        53:16 -13 44:-60 197 5 -51 56:0 -61 27:1 37:100 -26 31:1 61:27 15:-83 -19 0:2 -12 16 53:1 17:83 41 -30 46:29 \
        -37 35 9 -42
        tree 27:6 48:86 27:1 49:87 39:1 14:40 44:-52 -43 6:0 16:7 11:4 2 17:89 -22 3 44:29 0:14 -21 5 14 51:0 11:0 -6 \
        54:2 42 -36 -30 55:0 17:46 -1 54:2 22 -34 16:-78 87 -22 33:0 59:0 11:1 27:0 14:119 52:7 6 -15 -47 -45 6:0 \
        16:42 51:0 19:22 36:94 16:-31 82 29 11 -8 1 -8 27:0 61:1 -117 -27 38 48:20 39:16 0:7 6 -7 36:3 44:103 -36 9 \
        1:0 -6 22 60:0 16 5 61:36 0:6 -9 21:5 2 38 -43 36:96 -3 -12 38:2 33:0 39:7 -13 11:13 -1 26 -46 11:6 -47 44:53 \
        -26 19:8 27 -29 39:6 14:275 61:5 -7 52:4 29 4 -52 39:30 0:24 36:1 -3 14 0 -6 38:0 14:30 -44 39:10 -39 109 -50
        tree 34:2 39:4 22:5 16:8 59:1 1 15:-123 52:1 14:2 58 144 24:1 45 -8 39:0 -51 9 14:78 -7 22:1 11 -16 39:1 -29 \
        22:57 41:0 33:0 -5 -36 70 -66 30:0 16:-20 29:2 15:-48 -6 101 -12 16 39:29 56:0 19:6 23 22:6 -9 -49 24:2 18:9 \
        49:122 59:1 19:19 52:19 16:41 6:0 7 -31 15:-73 -23 4 64:0 -14 30 9 15:8 21:4 16 4 -14 -8 22:1 49:0 4 -22 \
        39:15 6 16:7 -31 -3 63:0 34:1 31:2 12:7 -14 9 24 59:1 90 26 33:2 49:13 -15 6:0 4 15:-110 -18 57 -30 16:40 \
        64:0 31:0 -26 6 15:-4 -10 48 29:12 22:1 -33 5 40 33:0 14:108 34:3 55:0 31:2 -27 29:5 23 -16 16:-37 -38 -1 15 \
        -35 -54
        tree 27:6 48:62 27:0 0:0 51:0 29:7 -20 40 40 46:10 52:18 0 29:7 -19 11:3 -16 26:0 17:60 17 22:1 -20 6 12:34 \
        -1 -27 0:1 10:0 48:19 58 -10 -85 8 33:0 6:0 11:1 1:2 -43 2 0:0 -52 28:0 29:5 22:5 39:29 3 -42 -17 11:5 -20 \
        12:38 64:0 -15 17 22:7 46:16 29 -34 80 39:2 -38 41:0 1:1 -16 12:3 -21 16 39:21 48:32 0:3 -55 76 174 -48 58:0 \
        14 0:7 98 -25 -48 39:5 26:0 45:36 52:22 3 -11 22:9 11 60 17:94 -18 9 22:1 17:61 6 10:0 29:35 -41 86 24 0:12 \
        12 11:1 27:0 -3 -42 22:5 2 27:0 29:4 3 28 46:50 26:0 13:0 11:16 8 46 -25 -24 45:358 117 20 46:21 -50 13
        tree 34:2 23:8 48:29 23:0 49:37 5 14:74 29:8 11:6 -6 62:0 44:32 -15 35 -29 2 9:153 2 14:143 -3 44 27:0 60:1 \
        17:77 32:0 29:8 -10 -27 26 7 14:152 44:-69 -33 9:2 43:96 40:0 12:81 -3 17 34 29:6 -23 22 43:251 -6 26 -36 \
        28:0 44:-6 -30 11:1 -35 29:16 -3 11:20 13 106 -23 59:0 29:3 -12 11:2 43:-48 -30 -6 38:2 62:0 6 -16 9:6 12 -25 \
        44:93 63:1 36:1 17:48 2 28:0 -24 14:-26 -29 37 43:-72 -2 14:96 38:2 4 28:2 15 -18 59:1 38:0 30 0 46:35 -23 39 \
        14:82 9:18 16 55 -7 64:0 53:0 -24 22 -2 48:76 -35 -3 27:1 46:17 34:3 60:1 23:1 59:0 -11 10 -29 9:9 -33 -4 19 \
        10 -43
        tree 23:8 59:0 27:1 16:107 23:3 -1 -19 -13 4:0 -28 11 39:1 23:0 16:-57 47 43:208 0:22 14:74 43:-63 29 0:0 60 \
        43:81 -5 63 -32 43:-1 -17 52:3 100 20 -44 0:1 1 -25 33:2 30:0 43:-37 0 36:28 18:4 0 39:7 40:0 8 57 43:-29 \
        39:8 241 48 32 0:27 9 -31 39:29 14:275 60:0 0:1 -13 27:0 47:1 17 -5 -1 36:10 19:0 -5 3 18:7 11 24:0 0:1 14:-3 \
        44 1 60:1 10 20:0 -24 8 59:2 6 -56 50:0 -31 18 16:69 -12 23:0 -21 25 51:0 -41 27:0 52:19 43:-19 24:7 23 36:55 \
        7 12:74 173 2 2 -18 -37 43:170 51:0 -45 27:5 -4 -56 40:0 -30 59:1 23:12 -6 43:235 49:112 288 79 14:143 -56 87 \
        -14
        tree 34:2 27:6 48:19 28:1 49:37 43:597 39:19 60:1 17:38 -9 0:2 -3 11 0:2 15:-28 23 39:6 17 -2 17:24 11 -7 -10 \
        47 43:293 4:0 -6 22:0 17:47 0:12 -21 10 0:9 4 49:73 63 23 -13 -26 38:1 -5 -26 39:6 28:0 15:-246 26:0 33 -50 \
        39:0 -33 1 39:1 -29 44:-22 -30 26:0 38:1 13 47:0 -14 12 -23 30:0 44:-43 54 15 24:4 38:1 17:11 15 39:20 62:0 6 \
        17:39 4 -15 -18 15:-140 -3 26:0 17:88 8 -12 4:0 17:37 8 48:53 16 49 -14 63:0 49:203 22 -8 26:0 8 15:-61 46:52 \
        -41 11 4:0 -3 55 43:220 -47 43:235 147 2 26:0 34:3 46:19 43:170 -27 22 10 16 35:0 6:0 15:-83 49:59 -52 10 21 \
        -53 -30
        tree 48:73 22:16 31:2 35:0 39:19 28:0 16:81 1 14:78 -12 7 39:2 46:22 -30 14:-1 -48 47 25:1 14:52 39:7 4 34 \
        16:26 -54 17 43:270 -7 33 17:26 57:4 8 -31 22:5 18:7 -3 22:3 -30 -8 14:-43 25 -5 6:0 61:23 17:84 -12 15 19:33 \
        -8 -37 29 39:10 0 37:12 28:0 23 -19 22 31:0 28:1 26:0 19:10 -3 -48 14:52 -13 75 57:1 61:89 14:126 12 233 -37 \
        -45 22:49 43:73 3 54:7 35:1 38:0 237 23 51 24 -38 39:30 39:6 14:275 26:0 57:1 44 38:1 17:33 27 22:1 17:71 2 \
        -58 10 16:19 46:12 -4 26 43:-33 -23 -3 19:6 -25 4 -47 46:53 35:0 25:1 3 26:0 16 19:5 -20 31 -1 63:0 -4 43:208 \
        75 18 -7
        tree 48:110 22:49 33:0 49:114 48:19 28:1 49:37 22:2 8:4 61:3 11:1 16 32:1 -2 15:0 28 -30 18:10 21 -5 0 53:0 \
        49:25 51:0 35 0 -7 8:5 -10 8:34 41:0 3 48 53:2 3 -27 4:0 -8 61:1 18:5 -23 16 -11 53:2 30:0 28:4 20 136 48:12 \
        -28 8:9 -29 83 63:3 8:7 -40 11:4 58:0 -36 27 6 127 24:5 45:51 36:1 -4 4:0 5 -3 53:0 61:12 17 -54 11:15 -9 \
        45:53 -49 21 8:6 36:76 12:8 -10 50:0 11 48 1:2 11:5 -41 19:16 7 -49 44 13 22:2 8:27 -6 14 -13 56:0 22:4 47:0 \
        1:2 7 -38 48 -53 28:0 15:16 41:0 22:1 9 -10 51 34 -30 8:30 -51 -12 36:6 30:0 49:307 18 81 -2 8
        tree 48:62 44:96 39:34 43:597 44:-52 39:6 16:-64 9:0 -61 0:1 132 -1 -26 39:14 60:1 39 15:-30 15:-65 0 58 -32 \
        -18 53:4 0 56:0 -52 41:0 39:1 30:0 -46 -11 -3 39:13 9:0 -6 9:16 43:20 44:-31 19 108 10 -17 44:65 -26 68 0:7 \
        54 -18 9:1 -34 -1 47:0 53:1 60:0 36 7 43:426 -1 80 22 59:0 15:-65 44:-16 -25 9:4 -1 39:1 31 -26 6 44:-8 \
        43:-118 -29 39:2 -17 60:1 15:-153 -13 39:5 -9 44:-12 25 -14 15:-79 9 39:24 0:13 3 -33 -61 43:152 36:8 30:0 \
        44:32 43:-57 -51 32:0 2 56 43:32 38 -4 44:109 1 20 52:34 16:44 10 43:43 15 32 39:9 15:14 -19 48 16 9:16 52:26 \
        -7 36 0:17 46 44:75 22 -39
        tree 48:98 22:48 33:0 31:2 1:2 22:18 44:-60 26:0 16:-64 42 -25 39:5 -17 33 49:88 26:0 44:53 39:37 57:2 3 \
        19:14 22:1 16:-20 18 8:5 51:0 18 -17 -32 11:7 38:1 14 -7 11 37:14 0 8:86 -20 16 -30 19:33 22:4 39:29 8:8 39:9 \
        22 6 -6 -16 8:7 11:5 -14 22 63:0 44 15 37:17 7 -17 19:17 16:31 28:0 44:55 60:0 44:-1 48 6 -4 -22 -30 -25 39:5 \
        64:0 3 -33 48:0 2 28:0 31 -5 28:0 39:6 18:11 -1 21 49:150 22:8 -7 27 -26 -16 61:51 45:11 39:23 -22 22:26 -16 \
        140 19:27 6 51 8:7 -51 -20 -22 39:10 39:0 -47 1 37:14 63:0 23 -9 28:1 16 44 38:2 35:0 2 -31 -43 -34 44:-96 \
        -32 5
        tree 34:2 27:6 39:1 25:1 0:14 16:21 15:43 21:6 -2 11 -41 -11 60:1 4:0 15:-46 16:-54 -60 -14 12 22 29:6 54 14 \
        28:0 43:-94 35 -14 -31 56:0 25:4 -3 -39 30:0 38:1 15 28:2 16:-57 -42 9 -19 28:0 25:2 17:72 39:29 51:0 17:29 \
        15 0:4 13 53:11 -6 20 19:22 54:1 2 60:1 53:6 15:18 -15 39 -42 1 7 -10 60:1 51:0 -12 15:-51 -2 60:0 41 14 0:2 \
        15:-44 26 -5 25:0 38:1 53:5 -48 -93 29:37 -30 60 60:2 -8 77 38:1 16:113 0 30 27:0 54:8 15:-13 12 34 42 11:6 \
        -15 19:8 29:5 4 52 -12 17:43 43:32 -19 -2 37:92 29:7 -5 20 43:73 -9 10 43:220 -44 36 56:0 -57 27:1 37:100 -22 \
        -4 -36
        tree 23:8 59:0 23:3 44:-96 -50 15:-133 61:20 12:78 3 15:-318 -50 -16 8:6 18 16:30 24:0 33 -7 -14 27:1 45:44 \
        -1 38:1 -10 11:6 5 26 4:0 -24 11:7 -28 45 -24 56:0 24:3 44:131 15:-383 133 15:-25 -21 33 140 -37 44:46 23:0 \
        18:4 27:0 26 -14 62:0 8:6 11:31 17 29:25 -52 34 40:0 -5 22 16:-64 15:-71 44:8 61 8 -36 54:3 8:1 7 8:33 8:7 -6 \
        -18 9 10 4:0 27:0 11:8 2 29:2 -31 -5 40:0 45:136 63:4 11:18 -18 15:-65 28 -15 105 31 54:3 12:9 -13 20 -14 \
        45:25 38:1 15:-28 0 24:6 12 58 -9 45:52 15:-1 23 77 5 16:61 15:53 4 -28 24:4 7 22 38:2 4:0 -21 60:1 38:0 53 \
        -2 -24 -41
        tree 27:6 59:0 27:1 15:-133 26:0 9:8 40:0 -2 14:-85 9:2 43 -16 -4 14:316 62:0 -29 39:3 42 -40 25:-1 64 -55 \
        -37 43:114 35:0 21:5 39:1 -7 0 39:13 5 -8 -11 14:126 19 -43 28:0 15:-13 11 -32 -30 39:0 -29 56:0 33:2 6 -40 \
        9:6 43:220 40:0 39:4 14:108 52:16 0 -10 -20 3 39:4 26:0 25:5 31 -12 -15 43:-11 26:0 15:-61 29 35:0 11 -22 \
        12:27 9 -40 25:2 -5 60:1 15 -4 60:1 39:6 -30 14:-6 -9 9:0 29 14:160 -9 8:14 44 -12 63:2 15:29 -16 -68 60 \
        43:102 14:143 28:0 14:-131 33 7 -7 -34 14:37 43:318 40:0 0 39:17 37 2 39:39 15:-53 28:1 49 25:4 182 22 24 5 4 \
        43:152 -45 9:3 1 141
        tree 23:10 48:62 23:0 49:38 46:93 39:0 14:-34 -24 0:4 4:0 4 0:3 -47 23 0:19 20 -49 9:9 39:14 0:1 26:0 21 -9 3 \
        43:20 7 -16 43:-8 -4 30 -46 26:0 39:4 14:74 49:150 15:43 -6 -49 18 9:153 5 14:143 -2 45 24:2 18:6 4 46:26 -22 \
        26 49:83 14 -20 15:-79 -29 39:5 11:4 -27 10 0:1 -32 33 39:4 41:0 23:1 -10 46:66 -28 29:3 137 -24 67 31:0 35:0 \
        0:1 22:1 15:-13 48 -9 46:45 -20 92 27:0 43:597 3 9:3 0 86 11:3 29:2 -1 -32 29:5 -11 26:0 11:5 -22 19:7 30 -5 \
        43:235 -30 85 32:1 -28 9 43:133 4 23:1 15:-79 35 -12 46:0 14:-131 -25 94 22 3 46:24 31:1 -40 -6 15:-65 -18 46
        tree 34:2 44:93 48:61 28:1 29:7 8:17 54:11 49:73 -2 26:0 -13 13 -28 44:-76 -38 3 26:0 8:10 19:14 13 49:40 8 \
        -7 54:3 29:51 -12 79 20 19:11 53:5 4:0 3 -34 54:1 -9 -44 48:0 -6 4:0 22 -15 53:2 45:30 30:0 6:0 44:-28 -32 \
        44:36 39 -7 44:0 29:6 203 -5 -1 48:9 -32 4 46:9 151 45 64:0 8:3 -36 -16 20 54:3 28:7 30:0 34:0 5 19:74 37 -54 \
        59:1 -2 5 -37 44:12 2 13 26:0 29:27 63:0 54:9 20:0 18:11 11 -17 28 8:5 -13 69 3 45 19:16 53:1 13 -31 15 26:0 \
        34:3 46:18 1:2 64:0 8:45 19:4 27 -41 -10 60 29:3 16 -16 8:92 -1 53 16 28:0 6:0 10 -49 46:55 -40 68
        tree 34:2 23:8 40:0 39:6 28:0 16:16 23:0 61:15 43:180 1:0 5 39:0 -27 6 -49 16:-44 24:0 45:20 95 22 11 4 -4 \
        14:96 24:0 19:11 -18 -3 58:0 0 -26 8:47 2 14:221 13 59 39:1 -28 -7 43:-159 11:3 -22 36:1 -22 4 16:26 16:-18 \
        45:21 12 -6 -2 23:5 24:4 5 23:0 42 11 -22 16:-23 48:41 -26 6 39:39 16:42 39:10 61:7 8 39:0 -43 16:39 45:24 \
        23:0 25 6 37 45:35 58:0 84 2 -23 18:10 8 -9 14:40 24:2 16:59 14 -10 43:12 -1 22 43:-19 39:21 5 103 -16 -18 \
        36:99 14:143 28:2 5 -33 49:92 61:23 6 39:8 24 277 13 -33 33:1 14:108 45:32 34:3 60:1 28:1 -2 -39 8:57 -29 11 \
        17 7 -31 -52
        tree 34:2 23:8 44:93 48:61 23:0 49:38 22:1 20:2 0:1 22:0 -5 6:0 17 59:1 -53 16 26:0 57:2 44:-4 -27 0 18:6 -3 \
        -27 18:4 50 7 41 7 19:11 22:3 11:2 0 0:7 -5 -18 10 2 31:0 35:1 48:10 22:1 44:-4 -13 0:3 33 1 0:1 -23 43:597 \
        -9 53 -1 -31 38:0 6:0 15 22:5 4 0:3 181 9 38:2 -3 28 59:1 34:1 0 22:3 0 56 19:10 48:118 0:12 21 53:12 -5 33 \
        29 -2 26:0 11:5 3 22:12 13 37:11 -38 44:101 105 36 19:16 23:1 11:8 22:5 21 -35 -32 -55 15 49:54 -34 -5 26:0 \
        31:0 19:4 33 47:0 53:0 0:2 92 -18 -39 -8 37:72 32:0 -22 50 7 35:0 6:0 11 0:3 -83 30 -25
        tree 48:110 22:49 33:2 43:-143 6:0 -6 -36 39:1 54:1 14:46 6:0 39:0 14:-144 -43 8:2 -24 38:0 15:43 -4 -57 -54 \
        8:3 14:37 11 -49 5:0 40:0 16:-40 16 -25 27 45 8:27 29:1 59 -8 62:0 -20 44 45:0 15:-383 -66 21:6 3 15 60:1 -36 \
        81 40:0 8:2 -37 28:0 29:27 -12 54:2 -24 8:7 17 189 -32 15 14:179 48:10 -1 22:1 -3 4 26:0 4:0 -22 -49 22:8 \
        39:13 15:-123 -50 43:81 -15 47 59 21:6 15:-136 -27 14:192 -4 8:29 39:4 39 238 24 4:0 -45 39:12 -9 133 38:2 \
        26:0 22:3 53:1 32 -24 13:1 -56 29 15:-59 43:-17 2 -35 14:-79 29:8 84 5 54:1 27 -3 -52 14:126 -39 39:9 -30 \
        15:-59 -2 8:33 36 271 5
        tree 27:6 44:-9 39:3 27:0 0:1 22:1 32 -3 44:-14 -17 10 -35 43:-143 -22 61:99 0:2 -8 8 54:5 44:-80 -27 0 -23 \
        59:0 18:5 43:2 -13 44:1 48 0 36:99 36:32 62:0 13:0 2:0 18:8 61:1 -6 9 8 55:0 -21 3 36:2 25 3 38:1 10:1 -24 24 \
        5 12:70 47:0 -19 29 51:0 54:6 28 90 7 8:25 27:1 54:5 -2 27:0 61:17 -4 59 -3 -26 43:-33 -28 -5 39:0 -25 35:0 \
        44:148 8:39 39:20 54:8 3 43:293 13:0 43:-6 46:23 27:0 44:11 116 50 20 -20 47:0 0 32 -5 -44 46:78 -8 39 43:304 \
        22:1 39:2 52 11 43:46 -8 0:25 44:63 9 40 -27 46:32 46 -67 37:48 44 11 37:1 -49 56:0 -46 -1 43:62 -46 12
        tree 23:10 48:110 33:0 49:114 39:1 14:-34 39:0 -22 22:4 -2 -27 23:0 17:45 53:18 20:0 59:1 -14 21 7 78 57:2 \
        64:0 14:102 7 21 -40 -13 38:1 0:1 29:6 55 -17 -12 27:0 -16 -52 22:71 1:0 27:1 39:16 14:179 3 29:1 23 11:1 -53 \
        -14 18:7 6 22:3 17:48 -4 64:0 -31 9 1 5:0 4:0 22:14 -9 -36 14 14:20 130 -26 39:10 1 22:11 38:2 39:36 7 -28 \
        59:1 7 39 39:25 20 17:99 79 -14 -56 39:1 25:2 17:91 -1 24 -37 4:0 -6 -28 38:2 27:0 59:1 0:14 8 49 -6 -32 1:1 \
        -11 -48 59:1 22:2 -4 39:37 6 -21 12:99 1 14:192 1:1 25 5 -32 38:1 4:0 -18 38:0 59:1 0:6 235 56 -21 -15 -42
        tree 23:10 48:29 23:0 0:1 60:1 16:17 16:-16 32:0 -19 38 6 -27 39:6 16:-54 29:2 116 36 24 5 62:0 17:16 61:1 \
        -19 15 4 17:38 7 60:1 16:53 8 -37 25:0 0:22 39:5 -14 -35 68 -4 25:0 0:9 14 -18 56:0 -40 39:1 -23 0:1 -17 -3 \
        25:2 8:7 38:2 62:0 25:1 11 21:3 -15 5 52:19 61:7 56:1 17 -1 -20 29:2 -89 8:5 10:2 -28 33 14 61:16 39:8 12:3 \
        18 -8 11 29:5 39:9 16 -12 17:99 27 -9 0:7 39:10 -2 21 39:1 11 23:0 16:-34 5 -26 -4 56:0 33:2 -2 -50 39:1 28:0 \
        1 -27 30:0 28:1 53:13 22 61 38:0 61:4 111 18 -1 8:8 23:0 8:1 -28 17 -2 28:0 13 3 38:1 -4 -40
        tree 34:2 27:6 31:1 39:29 34:0 2:0 27:0 1 -3 47:3 31:0 22:6 2:1 62:0 -19 12:86 0:0 69 -19 39:3 44 0 68 -38 \
        0:3 22:4 6 64 39:12 -28 25 58 31:0 52:1 125 62:0 8:1 39:8 10 49:49 3 -41 0:4 4 22 52:18 16:120 53:3 0 19 -55 \
        22:3 29:4 46:1 -98 -4 -16 60:1 54 -6 -30 9:2 64:0 29:14 -22 8:4 -8 53 52:1 39 0:2 22:5 1 126 -21 16:48 -5 20 \
        39:0 -43 39:10 2 63:0 20 46:4 16 -4 46:21 39:27 -47 39:29 229 -50 11:22 27:8 -8 16:-1 6 52:28 177 -23 -58 \
        32:0 27:0 4:0 46:63 46:12 29:3 12 8:1 15 -13 9:55 6 50 -77 46:24 -28 31 31:0 46:57 -40 73 -3 50
        tree 34:2 23:8 44:93 39:34 43:-109 11:3 -16 0 39:1 23:0 14:46 44:19 13:0 44:-52 15:-1 -58 13 39:0 14:-137 -40 \
        17:60 15:-32 -23 -5 0 26:0 15:-123 43:-1 -10 47:0 64 5 14:26 29:8 -16 11:26 4 126 45 62:0 15:-2 -16 77 -21 13 \
        15:-81 46:12 11:6 97 22 -6 2 22:1 46:8 17:16 -12 11:1 19 5 56 -17 46:66 23:1 26:0 -6 -29 29:43 -33 86 14:-28 \
        -51 63 2 26:0 29:4 14:-54 -5 -38 4 15:-94 -43 36 26:0 11:5 3 17:39 27 15:32 29:1 -22 24:1 1 21 -47 11:9 23:0 \
        31 -9 -27 15:43 43:170 51:0 -40 -10 4 56 26:0 31:0 34:3 46:10 -37 11:0 41 -13 19 29:3 23 37:99 -21 2 15:-26 \
        -10 10:1 21 -62
        tree 23:3 48:112 33:2 43:-72 8:26 61:33 -5 46:12 14:-43 16:-1 39:18 25 79 39:22 16 -34 1 45:33 -42 0 -16 \
        39:24 39:1 14:14 43:208 16:11 28:1 28:0 -2 -33 43:-9 -36 66 0:27 28:1 -12 -57 22 -53 15:35 23:0 6 46:66 -17 \
        70 -23 14:179 3 61:24 15:-59 -22 26 15:-119 39:2 69 -21 -49 36:1 -37 16:20 64:0 -16 14:119 2 96 4 38:2 15:-32 \
        41:0 -13 74 12 -47 38:2 2 54:3 7 16:35 6 32 61:90 14:119 28:0 16:-4 15:-187 -44 36 -4 46:84 33:0 56:1 12:21 \
        46:21 -16 63 27 9:3 -36 -4 -50 89 15:-153 -25 39:2 -51 48:80 43:119 60:0 23:4 -39 133 -2 16:33 165 27 19 38:1 \
        54:3 14:114 39:3 -57 38 -43 -19 -31
        tree 35:0 31:2 44:-96 18:7 24 30:0 68 -41 44:96 52:18 29:4 4:0 -2 60:1 24:7 5 16:-16 49:120 9:2 198 54 21 14 \
        49:59 6 -23 6:0 9:4 61:21 15:-46 32:0 45:198 -8 52 63:0 44:-9 -41 9 35 60:1 24:0 18:4 69 4:0 25 -15 18:4 -32 \
        8 53:4 44:34 -17 7 19 53:6 15:20 54:1 29:11 -6 13 16:-18 -6 24:16 1:2 54:7 16 44:-37 -41 49:65 26 79 -45 -25 \
        -26 24 -6 24:26 -13 129 29:8 54:3 50:0 60:1 -10 -31 0 5 41:0 1:2 -1 15:-50 -36 0 16:34 0 44:-18 0 95 5 44:52 \
        24:5 61:2 24 0 41:0 13 54:5 156 27 29:6 30 10 56:0 -48 24:42 63:1 49:28 -16 54:41 -4 84 15:6 10 -21 -33
        tree 34:2 48:19 28:1 -1 53:2 28:4 24:1 37 -8 72 -20 39:0 -28 24:5 38:2 62:0 38:1 45:23 48:64 64:0 39:13 5 \
        16:-20 -26 37 -7 16:-18 20:0 21 94 14 46:73 -2 39:8 5 93 26:0 0:3 20 -19 28 57:3 19:31 53:36 21:3 9 -10 -80 \
        51:0 39:7 53:1 28 -24 -29 12 10:1 -17 15 54:3 4:0 29:9 28:1 46:72 0 -51 28 12:3 30 8 26:0 46:27 -5 28 -28 \
        16:27 2 48:161 0:14 31 -2 60 12:8 -7 26:0 19:8 28:0 16:120 29:2 12 38 78 62:0 1 38 61:92 28:0 -2 16:168 21 \
        -37 -10 19:9 16:1 3 -26 47:1 39:7 13 56 4 45:65 24:7 4:0 26:0 0:9 -1 -21 0:2 -24 18 -23 48:42 -41 -11 12
        tree 34:2 40:0 27:0 25:4 8:9 36:10 11:1 10 12:15 1 -6 54:3 8:6 61:10 15:-102 -18 43:40 4:0 15:0 2 25 -33 39:5 \
        43:52 60 -16 32 43:37 8:2 21:4 64 25 25:0 2 20 -2 -5 24 43:-2 36:15 1 -18 1 8:62 47:2 15:53 13 85 -17 -16 \
        11:2 36:30 -8 -37 4:0 39:4 34:0 -21 5 15:-23 28:0 15:-113 28 3 31:2 -12 36:7 -6 25:6 104 25 -11 33:1 19 -39 \
        4:0 43:235 61:6 36:5 39:4 23 3 15:-18 -18 13 25:8 39:0 -43 43:0 8:36 28 -5 39:4 8:22 37 -8 45:16 21:3 24 -4 \
        16 -7 8:35 21:6 -4 -25 13 43:40 15:-1 -27 10 61:96 15:-8 6 43:65 121 32 8:30 -20 10 33:1 32:0 -7 49 -46
        tree 48:86 23:11 27:0 24:5 49:46 23:1 39:25 39:1 14:52 -4 9 17:63 7 22:1 -12 5 -10 41:0 17:40 -9 -39 39:12 \
        100 -13 60:1 17:76 59:0 2:1 14:316 -10 13 91 48:8 -19 5 5:0 8 -28 17:53 53:5 17:7 38:0 49:68 108 9 2 -6 9 \
        39:1 22:1 52:2 54 6 -11 0:9 22:1 -23 38:1 54:1 22 -19 9 26:0 -26 94 35:0 39:25 0:1 -10 14:275 12 -35 14:2 50 \
        5 -5 23:0 0:0 -52 14:59 8 -14 39:4 38:1 22:5 26:0 53:2 40 -6 -43 -17 39:1 -50 -21 49:22 52:4 -1 -25 4:0 \
        14:-51 0:17 -16 19 5:0 14:-46 24:16 45 -53 -3 37 27:1 1 25 38:0 22:28 -25 40:0 -14 23:18 2 23:24 270 27 -42 3
        tree 34:2 48:19 27:2 14:316 49:37 26:0 15:8 22:16 8:3 15:-25 43:-14 27 17:16 -10 13 43:77 62:0 15:-16 -33 2 \
        17:79 49:0 41 6 -8 -23 1 -23 9:0 -24 -4 15:-25 14:237 15:-119 -59 48:0 -31 2 73 14:152 49:10 29:9 15:10 -4 36 \
        -22 36:8 6 38 8:3 42 167 43:270 -4 29:25 8:63 -27 48:9 -15 65 108 29:2 9:16 13 56 -55 -22 14:316 26:0 15:-15 \
        34:1 54:2 17:70 6 22:4 -8 9 14:133 12 -8 -43 -6 15:-94 15:-153 -42 14:160 -21 9:0 -62 50 15:-30 -4 17:89 \
        54:10 7 47 33 26:0 -48 15 45:56 14:102 27:1 34:3 26:0 8:51 32:0 1:2 -28 43:-19 -23 4 40 22:3 35 -10 15:-26 \
        48:88 -19 28 18 21 -37 -36 9
        tree 48:120 34:2 27:6 36:98 36:8 19:44 39:20 17:94 48:16 18:6 60:1 -16 2 -2 50:0 17:38 3 60:0 25:1 28 -2 -8 \
        16:10 -2 22 60:0 21:4 48:44 44 -11 10 25:0 -22 2 49:17 -41 8:6 -13 15 4 39:3 29:11 21:6 -4 20 -12 25:3 8:8 \
        55:0 39:9 42 8 7 -5 30:0 9:4 61 2 29:5 -1 16:-16 39 0:7 4 46:3 16:83 26 82 29:12 -6 31 27:1 18:7 39:10 16:47 \
        3 -10 8 0:7 48:37 29:1 5 -4 46:15 21:5 0 23 25:2 29:9 -22 27 12 4:0 -5 -14 31:1 19:10 25:5 -5 -30 -43 47 -29 \
        25:5 8:57 55:0 -17 16:-37 -35 35:2 -2 49:53 -26 145 25:0 55 8:73 91 46:15 -15 54 31:0 -39 -9 4
        tree 48:120 34:2 24:39 31:1 28:1 29:7 11:6 1 6:0 29:4 43:-1 -8 -18 52:6 10 -7 38:0 0:3 66 6 59:1 -39 9 11:5 \
        14:12 43:-69 -17 5 -19 51:0 11:13 15:-187 44 7 29:13 11 43:-124 11:18 32 144 14:-110 24:4 63 211 37 41:0 \
        15:12 24:13 4:0 38:2 -4 6 29:51 64:0 -19 14 80 43:59 49 -38 43:-191 -44 15 24:2 15 14:63 48 198 24:1 29:33 \
        43:-3 2 46 -42 31:0 34:0 43:152 -18 55:0 24:7 15:-83 58 -14 -30 14:133 6:0 -2 139 15:-136 -28 178 12 38:0 \
        29:7 169 -21 13 38:2 24:12 35:0 40:0 0 52:5 3 31 -8 11:16 43:52 0 38 48:29 -10 120 43:65 17 49 14:114 -30 43 \
        56:0 -49 14:63 -3 -25 4
        tree 40:0 28:0 46:53 16:-20 5 29:48 62:0 26:0 4:0 6:0 -5 9:5 34 -16 8 9:0 15:-97 -20 15:35 41 113 15:14 -4 46 \
        6:0 18:4 13 -3 51:0 5 -52 41 4:0 -26 71 39:1 46:31 -28 14:-4 -43 51 26:0 11:14 14:152 30:0 43:-35 -6 29:8 19 \
        0 46:29 -8 14:-51 -32 48 -29 14 14:114 46:84 15:-94 -55 -21 51 43:96 -11 39:32 28:2 31 46:36 11:11 338 8 33 \
        -16 16:-28 5:0 46:27 -23 21 24 4:0 26:0 39:10 15:26 8:10 64:0 24:12 28 -14 5 46:16 5 39:7 13 66 -16 15:-48 10 \
        39:30 -1 -30 15:-23 -30 39:7 -18 17 24:6 46:55 14:67 46:3 1 -20 -36 38 43:43 -14 15:-8 12 26:0 1 46:12 53:2 \
        16 243 45
        tree 48:62 23:11 23:0 63:1 39:15 14:-137 36:1 -30 -2 43:-39 6:0 14:-53 9 15:-10 -9 4 -31 43:-29 17 14:316 \
        24:0 13:0 53:5 14:43 -6 3 11 13 39:1 -6 8 9:16 9 55 38:1 64:0 9:0 -34 -10 12:3 -44 15:-79 -33 32 14:-137 33 0 \
        15:-17 28 -4 39:4 41:0 8:36 15:2 -11 9:0 -32 43:-25 -12 22 -27 60 8:5 24:0 15:-1 16 -17 6:0 15:-92 -1 48:22 \
        -16 -6 43:-48 -31 9:0 14:-48 -44 15:4 130 -11 61:25 -8 55 33:0 14:40 39:15 41:0 1 36 48:8 43:426 39:16 41 -10 \
        46 41:0 61:9 -3 27 -19 61:96 52:2 14:119 4 101 5 14:192 47:0 -17 16 -51 61:27 5 -41 38:0 52:12 24:22 -35 \
        23:15 -46 88 108 -42 2
        tree 48:62 35:0 31:2 52:18 22:25 22:19 0 9:1 -39 -5 43:119 -6 15:-8 43:193 114 -20 43:208 42 269 54:1 29:13 \
        22:1 16:-10 8 -24 0 2 22:2 -28 22:18 25:4 -6 11 53:17 -50 5 22:12 6 43:69 16 67 33:0 6:0 48:8 32:1 -22 29:18 \
        -4 45 43:114 -6 46:0 31 -3 43:102 24:12 17 -39 25:2 4 76 -35 59:0 15:-65 9:6 -3 22:1 43:-33 -35 16:87 37 -38 \
        31:1 -36 10 5 52:1 -7 35:0 22:77 22:52 54:9 59:1 12:66 7 29:5 5 52:10 -23 -4 15:4 12:93 2 46:3 57:1 48:88 21 \
        54:1 35 9:7 174 5 20 46:31 15:-61 11 -6 29 -16 17 -33 15:-110 -5 104 46:55 37:1 -49 56:0 -52 63:2 22:45 -1 \
        -30 23 41
        tree 48:120 34:2 31:1 1:2 39:19 25:8 26:0 0:2 60:0 4:0 2 39:0 -58 5 25:1 8:4 39:5 38 12 5 31:0 -3 39 60:1 4:0 \
        48:39 -4 9 61:28 15 -8 17:44 3 25:1 39:2 0:22 -5 51 17:96 29:4 -28 -6 -35 19:11 8 -12 19:17 17:89 25:0 6:0 0 \
        -68 60:0 -6 11:16 -20 -47 11 39:6 0 0:3 -4 27 8:17 -22 46:0 -10 22 18:8 61:6 0:16 -13 20 7 25:4 17:27 0 -20 \
        59:1 19:5 -3 47 31:0 19:16 -1 -45 85 34:1 25:0 61:19 -17 39:2 46:14 96 12 -29 -36 26:0 -40 61:6 62:0 30 39:1 \
        -50 4 0:6 -5 79 39:0 -48 39:10 1 34:0 15 -1 56:0 -47 29:9 -1 61:16 19:5 64 -6 -25 4
        tree 23:3 39:34 39:6 26:0 34:1 57:6 62:0 38:1 38:0 14:-44 -15 21:3 -10 12:25 15 2 2:0 11:1 16:-31 112 33 4:0 \
        8 37 1 -7 57:2 16:-34 26 9 16:-54 22:1 46 -21 -4 -11 34:3 -19 38 54:1 23:0 8 -15 16:29 54:3 -15 14:-23 -19 14 \
        -25 16:20 -1 22:6 38:1 62:0 23:0 17 46:63 26:0 1 34:1 -41 91 97 11:4 3 -15 4:0 26:0 43:-69 -5 8 23:1 36:100 \
        16 16:34 7 52 -26 -3 11:21 22:22 10 -16 43:6 10 14:-30 45:15 227 26 8 29:4 26:0 14:0 16:71 46:1 7 -32 43:81 \
        -36 22:4 7 81 -34 9 7 55:0 31:2 46:20 39:26 -35 -5 16 43:193 -10 39 14:-16 26:0 33:2 3 -59 -33 12:3 -27 9
        tree 35:0 40:0 0 16:-21 0:3 29:16 -36 7 5:0 61:90 52:1 42 1 -21 25 26:0 0:3 16:1 0:0 -35 9 31 53:0 52:1 -23 0 \
        47:0 21:2 16:75 29:34 22 93 -7 53:28 4 -27 0:5 16:73 16:-1 1 38:0 100 46 -28 11 51:0 12:74 141 16:20 53:12 28 \
        155 5 38:0 16:44 47:1 53:3 19 95 -10 -13 38:1 0:12 0:6 -36 53:1 46 12:15 49 -25 61:6 -76 -25 63:0 53:36 11:6 \
        0:1 -23 29 -4 -61 16:-4 28 -31 33:0 63:1 37:1 -32 61:94 12:11 -6 4 -10 12:3 -13 16:79 52:5 -8 47:4 29:15 19 \
        12:4 67 -12 -75 28 26:0 53:0 60 -50 0:7 -42 35:1 12:5 18:8 25 38:1 -5 63:0 9 9:1 191 11 -10 -34
        tree 48:62 34:2 27:6 43:597 27:0 22:8 16:48 39:24 46:5 0:2 60:1 -4 9 -2 0:1 43:52 -34 57:2 47 -29 8 28:0 64:0 \
        9:1 38:1 -45 -13 -4 28 9:3 43:270 46:7 71 -29 -48 -12 37:26 3 39:4 -17 63:1 53:0 0:15 -13 -54 59:1 -11 53:1 \
        43:208 -22 19 16:94 2 35 26 9:18 59:1 55:0 9:3 66 2 53:23 16:-2 18:7 71 20 2 74 0 53:5 8 39:30 -37 46 0:0 -47 \
        33:1 5:0 16:-5 59:1 43:119 16:-40 11 -14 57:1 43:270 175 17 -1 43:220 -15 -52 9:0 29:31 5 -33 -7 43:119 13 \
        18:10 122 -26 -32 0:7 39:37 49 -6 -10 57:1 28:9 -19 145 -44 22:8 53:8 0:10 9:31 0 22:3 60 -17 -19 -18 -28 2
        tree 23:10 22:59 59:0 17:26 31:1 1:1 -7 -31 15 61:1 14:-34 16:-44 22:1 -51 43 -3 1:0 21:6 4 13:1 13 66 -9 \
        43:62 6:0 16:63 23:3 60:2 17:95 61:19 19:0 43:56 -11 55 45:8 -5 11 19:44 54:5 40:0 16:-37 14:-43 45:21 51 -13 \
        -7 0 17 14:6 49:49 21 16:-25 -17 81 43:-13 29 -30 -13 -6 17:51 -35 71 -21 22:1 -32 -4 -16 21:2 43:73 78 13 3 \
        17:11 59:1 22:1 12 14:56 -19 43:96 25 -21 19:18 20 23:0 21 -7 60:1 2 14:152 17:44 19:27 8 54:2 3 31:0 -34 2 \
        22:1 16:-41 16 21:3 2 -18 19:40 4 -5 6:0 -24 43 -24 49:147 38:0 25:17 54:2 45:7 -39 66 -27 16:29 23:18 31 228 \
        -30 -32 12
        tree 48:120 23:11 23:0 25:2 0:5 39:0 -4 39:13 6 46:5 -9 18:10 24 -25 61:3 15:-94 14:237 12:20 8:6 -3 41 \
        15:-318 -61 -14 16 26:0 8:25 18:10 44:156 -9 96 13 20 39:2 49:70 53:2 -52 1 38:2 -18 67 24 15:-79 39:1 0:8 \
        -16 47:0 15:-94 56 -32 8 -6 26:0 8:2 7 44:15 -32 0:9 -4 -25 40 0:18 44:-3 -3 13 -19 26:0 14:152 36:100 12:40 \
        0 11 9:0 38:1 2 -29 39:2 9:2 44:-22 -37 5 -29 24:1 7 -2 31:2 -28 31 15:-23 14:192 12:99 36:31 -19 35:1 14 -47 \
        15:-116 -50 -24 39:7 -13 15:-59 26 23:3 70 39:15 345 21 14:170 8:6 53:5 0:5 -9 22 -18 15:32 46:66 15 133 77 \
        0:7 109 29 -24 4
        tree 27:0 24:5 52:19 18:4 60:0 59:1 -12 25 61:2 38 7 0 60:0 61:2 15:10 24 91 1 61:3 54:1 24:0 0:24 26:0 -16 0 \
        -59 27 -39 -2 14:179 15:60 26:0 19:15 63:0 0:1 -18 61:11 -3 43 37:45 98 14:82 58:0 10 36 -16 33:0 1:0 37:97 \
        19 54:3 -6 -38 8 37:37 16 -57 19:24 15:-51 -37 -2 15:-149 -25 0:6 14:52 -7 45:31 61:20 36 171 -34 34 26:0 \
        52:19 -25 108 110 61:47 8 -38 33:0 4:0 5:0 26:0 15:-10 14:91 2 -14 14:-179 76 20:0 -18 2 14:-3 -39 19:7 -15 \
        15:-11 0 27:9 32 148 45:49 14:-99 -9 53:1 -13 0:12 38 92 -21 0:0 -50 45:66 49:13 40 14:255 15:38 7 -51 -43 24 \
        26:0 -45 -11
        tree 48:62 27:0 49:47 6:0 2 38:0 52:4 9:4 12:22 25:1 79 -22 19 30:0 -18 39:15 49:23 65 -17 -25 25:5 168 4 \
        61:4 16:-31 45 39:7 -40 -87 -8 29:30 11:7 26:0 39:1 49:153 -1 15 14:133 22:4 57:5 37:87 12 -10 -33 33:1 6 -45 \
        -29 39:3 40:0 -26 35 48:34 35 52:8 39:14 -19 20 34 29:5 12:69 38:0 13:0 -3 28 -26 -22 22:10 39:36 -4 48 26 \
        38:2 -5 27 6:0 11:1 31:2 61:10 30:0 49:20 -38 134 -24 -45 5 4:0 27:2 -5 54:5 52:28 27:9 14:-30 -22 16 113 \
        48:45 -51 39:16 -20 95 -37 33:1 10 -44 16:-31 -58 38:0 16:33 57:2 39:39 39:24 87 222 -20 8 -30 8:6 27:1 49:58 \
        47 -29 -12 -33 2
        tree 48:29 35:0 31:2 52:18 59:1 17:24 38:0 20:0 -21 -4 0 2:0 3 -9 17:26 24:3 57:1 43:69 9:6 43 9 7 1 -22 39:5 \
        57:2 43:37 39:0 -38 0:18 0:11 17:95 24:9 24 -30 -2 -26 11:6 73 -13 14:208 39:3 -28 43:160 -6 0:7 73 -22 71 \
        36:2 32 -23 9:3 43:143 14:-13 -1 -16 11:10 -30 18:7 20 -19 43:304 -7 28 11:2 -21 26:0 36:1 22:1 0:3 -15 \
        14:-59 -2 -90 9 11:6 -9 39:13 3 25 -13 22:13 5 48:15 21 84 51:0 24:4 -4 31:0 -40 39:3 -51 1 -3 59:0 9:6 22:51 \
        38:2 57:2 -30 -3 36:98 34:1 13 52:40 -19 19 31:1 14:-151 -15 47:1 -3 14 28 -50 43:29 39:5 -3 -28 0:7 39 -3 3
        tree 48:120 27:0 45:50 48:57 16:50 45:10 -1 0:1 15:-25 57:1 17 -75 8:1 -56 12 7 -4 57:3 54:7 0:15 12 -1 8:46 \
        39 -16 60:0 8:2 51 4 0:8 7 -12 57:2 -14 16:-12 -24 0:9 17 -4 6:0 15:-15 26:0 33:1 44:-22 -15 15:-92 9:0 54:7 \
        22 -21 27:2 8:1 44:50 49 16:48 31 -57 0:5 -30 0 36 0 -50 44:-76 50:0 -21 167 15:-136 -58 16:-64 109 0:7 -38 \
        48:88 39:3 -56 14 -42 0:0 -45 25:1 28:1 15:12 0:2 32 0:8 -17 39 9:0 -41 25 109 57:10 16:-40 27:1 45:12 72 -8 \
        -34 8:32 -16 66 60 16:-31 -48 0:7 29:2 57:2 54:7 127 14 20 39:3 44:23 -41 74 44:22 48:32 35 29:5 16 157 13 \
        -16 4
        tree 44:96 39:37 34:2 0 56:0 -43 14:108 37:75 64:0 59:1 37:2 33 -28 44:27 22:1 -26 48 -24 71 27:0 46:63 44:89 \
        46:31 5 34 -41 -69 45:98 36:1 39:9 39:4 -21 133 -42 -27 92 -27 9:1 26:0 -32 45:118 49:35 -41 22:10 14:-36 1 \
        73 -49 -44 45:52 44:35 14:-13 21 -31 25:2 44:41 64 -22 44:65 107 15 20:1 -21 43 45:70 14:-110 22:3 -14 44:98 \
        36:51 14:-144 15 190 -9 19:49 8:5 -14 23 -30 49:102 6 49:203 39:8 -4 16:136 16:110 22:8 24 46:10 54:4 36:53 \
        170 33 33 49:141 -54 66 44:115 15 155 -23 -6 14:119 58:0 17:58 44:156 -4 44:165 82 13 25:1 -56 -9 16:153 -38 \
        34 16:85 46:15 30 -29 8:9 14:192 39 140 14
        tree 35:0 24:5 45:225 0 16:24 3 54 27:0 47:3 15:60 16:50 17:9 -40 15:-318 -40 7 61:13 52:11 19:59 -26 67 29:5 \
        -24 36 28:0 31 37:2 143 47:0 -3 16:104 45 -9 61:23 103 5 -14 36:96 22:85 52:3 0:8 52:2 18 76 27:1 -11 44 28:0 \
        19:8 29:8 38:0 -30 30 11:6 12 94 -8 19:27 -11 19:34 22:13 12 88 10 15:-35 10 17:56 215 28 11:33 11:2 45:108 \
        22:30 -39 15:-26 -22 132 29 27:2 17:64 -17 3 2:0 -34 33:0 28:0 -25 96 -40 15:-100 232 7 33:0 57:3 37:1 -47 \
        19:0 15:-222 157 5 -6 15:16 63:1 22:4 19:14 57 9 38:1 36:17 24:17 3 -40 37 45:95 -14 41 14 29:26 -26 37 22:7 \
        17:84 -18 49 -36
        tree 48:86 34:2 44:96 27:3 -1 46:12 -24 14:-48 -50 54:13 56 -22 14:-110 29:16 14:-137 -5 -39 48:29 99 6 29:5 \
        13 11:7 -12 26:0 51:0 11:21 24 14:6 97 3 10 15:4 16:9 -57 16:25 46 -26 49 14:46 54:6 -1 -24 -24 38:2 26:0 \
        29:2 49:86 12 -14 38:1 60:1 46:9 15:47 27 -38 30:0 37 3 44:-12 -13 9:2 3 21 16:46 34:0 11 -25 -18 14:63 34:1 \
        15:-73 -43 15:4 9:0 -1 -35 6 53:7 29 13:0 54:2 -32 13 15:-14 0 186 4:0 46:12 49:159 28 -35 14:71 54 27:1 \
        46:80 -35 7 57:3 44:-12 84 -1 -52 16 57:1 46:6 74 13 11:6 14:208 54:26 27:0 46:71 5 -60 46:27 -18 26 15:-71 7 \
        139 44:112 -36 50 9
        tree 48:110 34:2 45:52 44:148 48:19 14:316 -2 29:2 8:94 12 53 -47 40:0 28:5 25:4 8:6 61:14 29:7 44:-37 -22 -3 \
        2 17:96 14:108 11 48:73 28 95 -8 58:0 14:133 46:53 54:2 44:17 8:19 -21 -2 -2 48:92 1 32 -56 46:12 -41 32 14 \
        46:3 12 61:42 24:14 16:-21 38 -5 32 24:9 -1 -27 -23 16:42 8:4 44:1 14:-151 -62 29 6:0 44:7 -43 -2 36 16 45:10 \
        64:0 14:24 22 16:99 -19 52 -22 17:15 44:40 -12 35 35:2 -14 8:23 3 133 16:-37 16:-64 -12 40:0 93 -1 9 24:4 8:4 \
        -2 46:35 -25 19:39 -12 63 46:80 17:97 46:11 -21 64:0 16:29 2 31 -10 -15 25:7 153 4 56:0 -41 14:63 -2 45:56 \
        -26 25 44:-96 -29 4
        tree 48:71 -1 39:30 39:5 52:22 26:0 24:5 15:-34 8 -12 45:43 8:8 -12 8:53 15:-36 14 8:16 100 6 -39 57:2 9 87 \
        15:-92 53:11 -39 31 45:13 48:130 39:1 22:1 46 -40 36:18 24:3 40 -43 75 53:2 25 -39 45:136 57:2 -44 -4 46 41:0 \
        -10 43:-44 142 3 22:77 24:52 43:-72 39:24 15:-187 26:0 6:0 43:-150 39:14 -48 4 9 -70 -51 48:212 -2 18 15:-27 \
        43:-82 41 -41 -24 0:18 9 22:5 -5 45:26 43:62 8:14 52:4 135 47 4 -14 64:0 7 -19 -30 15:-65 -6 12:89 8 39:15 \
        164 31 43:-60 41:0 8:5 0:9 -56 26:0 -12 53 0:16 62 9 48:80 65 -44 12:56 0:38 -33 29 24:49 22:6 0:7 36 45:225 \
        -22 48 36:1 109 8 -61
        tree 48:120 22:59 45:159 43:-72 16:-4 46:14 15:-1 52:5 21 4 15:12 -31 -2 -18 6:0 -4 22:1 -58 45:10 17:14 48 \
        -37 46:24 15:-55 -5 39:8 185 48:50 -8 116 -48 48:10 17:70 49:35 22:2 39:0 20:0 17:23 -31 0:6 -7 24 10 5 61:4 \
        -19 -3 0:33 46:12 -8 69 14 61:2 13:0 15:-318 -55 6 6:0 19 84 43:597 43:27 1 16:-37 -31 -6 57 49:159 39:6 \
        16:30 1 29:2 -18 -3 45:23 22:1 17:62 5 61:1 15:-57 -36 30 -29 39:8 4 46:12 13 -22 39:10 43:86 48:102 43:-46 \
        15:-44 -1 16:-14 -39 69 -6 24 43:108 16:-18 -39 57 46:26 27:3 43:114 -63 3 132 34 -3 39:9 4:0 5 -31 -27 73 \
        43:220 -34 16:0 46:18 154 -12 -12 4
        tree 23:24 27:6 59:0 9:6 27:1 22:10 5:0 0 -16 19:16 61:18 -4 8:12 5 8:28 24:16 43:10 17:96 9:1 21 43:-246 -9 \
        161 53 21 21 6 61:57 6 -34 32:1 -18 21 23:0 43:32 20:2 -4 23 0:7 43 -2 24:23 43:65 24:1 -8 -30 1 36:74 36:61 \
        30 168 -10 9:6 43:152 23:8 54:8 1 29:4 0 15 -35 6:0 18:10 27:1 5:0 -6 43:180 -54 61:8 111 8 49:65 22:33 0:3 \
        -34 23:2 66 8 196 -1 -16 27:0 61:100 -38 12 0:5 94 -24 43:102 23:0 8 36:94 15 -9 19:24 43:318 23:5 19 54:35 \
        -36 42 22:4 24 0:39 61 -20 1:0 -13 9 43:62 24:15 9 -51 54:4 9:0 -10 115 -12 49:190 23:102 -44 47 23:40 -10 102
        tree 48:62 45:87 27:1 -1 43:102 11:2 -54 16:-54 -51 -8 61:14 45:28 37:20 -39 19:39 6 79 10:1 53:4 11:3 -3 \
        46:20 28:0 34 277 20 17 -35 31:0 -19 57:1 63:0 16 142 -4 43:180 67 -26 30:0 43:490 16:161 61:71 18:7 28:2 \
        16:-49 -55 13 53:56 -21 81 24 43:143 43:37 -9 29 -29 -34 58 28:0 45:70 57:2 45:13 5:0 49:184 18 -20 58 60:1 \
        -4 13 62:0 19:14 60:0 7 35 26:0 43:193 32:0 -17 5 46 23 46:15 61:4 -10 1 11 18:11 -1 33:0 -22 28 46:36 26:0 \
        33:0 11:42 14:152 37:6 28:1 11:23 -9 16:61 92 -29 -36 32:0 0 16:128 22 -28 -21 46:10 156 -31 -38 14:160 -36 \
        43:22 -18 45:112 16:37 146 20 14 16
        tree 48:120 23:11 23:0 22:3 19:11 22:1 14:59 -8 4 9:1 4 43:170 -17 18 3 9:14 11:23 10:3 6 112 -15 28 56:0 -30 \
        26:0 19:8 14:152 43:597 44:-76 52:41 -31 85 62:0 38:1 9:2 52:17 1 24:10 14 27:4 110 -32 52:27 20 22:6 13 155 \
        9:17 0 43:119 -26 25 22:8 5:0 8 -23 44:0 -4 11:1 6 43:86 62 5 42 43:-27 11:1 -33 24:3 44:27 -6 94 -6 -30 2:0 \
        32:0 22:1 10 46:20 23:1 14:52 -16 -37 -39 14:-53 -34 17 44:-60 -64 44:67 1 21 59:2 43:108 -2 23:1 -2 27 -41 \
        19:8 14:170 46:92 -24 70 24:16 12 79 14:160 35:0 22:6 11:10 6 -15 27 -14 41 38:0 25:11 -16 44:7 27:2 19 199 \
        -3 -31 3
        tree 48:29 23:0 0:1 60:1 15:-29 27:0 11:1 0 57:3 -37 -6 22 22:2 4:0 44:-1 18 -2 50:0 -53 23 -13 15:-16 43:59 \
        44:136 27 86 44:-38 44:-76 -15 100 -13 3 62:0 15:-318 -41 44:98 0:36 15:-94 4:0 0:23 48:25 -10 38 15:-246 9 \
        -51 10 4 15:-9 34 -25 15:-32 8 52:7 102 15 10:0 15:-133 43:56 5:0 15 64 15:-383 79 -22 22:2 44:-3 -25 -10 3 \
        15:-81 -24 4:0 16 43:29 -41 22 31:0 44:-20 -17 23:5 0:1 22:1 15:-13 41 -14 4:0 -19 57:1 43:77 -13 113 -4 -1 \
        -27 3 59:0 15:-65 44:-76 -48 -4 27:4 3 -49 44:156 45:52 60:0 27:0 12 15:16 0 -43 44:131 43:-72 -5 3 30 48:126 \
        -7 3 0:26 48:46 43 3 54
        tree 44:-9 15:-23 56:0 -42 -5 51:0 22:28 44:-60 -32 14:-19 8 -14 14:22 -12 54:56 137 -32 22:89 52:3 24:1 7 33 \
        10:0 15:26 14:78 20:0 -4 63:0 40:0 -69 44 11:9 -13 73 45:41 15:-5 24:2 35 44:-34 34 208 4 -32 18 17 125 22:49 \
        24:5 45:225 0 14:52 14:-82 47 -32 61 56:0 -29 12:8 -7 36:100 45:70 14:-48 36:32 52:26 -4 19 29 44:73 34:3 13 \
        116 52:21 20 45:8 19 28:0 27 105 27:1 52:6 -26 3 18 28:0 9:0 -12 64:0 19:0 27:0 34 11:3 -23 21 7 -5 31:0 47:0 \
        54:24 24:7 -2 19:16 -21 -50 143 52:4 11:5 7 11:12 14:63 143 -16 -1 34:2 -10 48 53:1 -13 23 14:108 -30 45:20 \
        54:50 -9 129 -5
        tree 48:71 -1 30:0 41:0 16:161 32:2 16:-23 -16 39:5 16:97 4:0 -6 24:7 8 143 16:136 -62 18 12 23 17:18 40 -45 \
        61 36:6 26:0 17:84 11:37 24:16 4 -45 62:0 1 -68 22:1 48:145 -25 -77 -3 15:-63 12:32 3 -37 17:88 -3 24 58:0 \
        59:0 11:4 39:13 16:20 11 45:118 -13 51 16:35 -35 -7 54:1 15:-97 24:6 -16 24 9 13 36:80 24:1 21:2 16:63 48:104 \
        34 -50 -76 -2 22:28 22:16 15:-107 -5 45:19 23 3 17:84 46 45:42 39:8 -1 69 -25 16:29 12 -31 45:24 2:0 22:1 \
        53:9 -15 47 15:-69 48:130 63:0 58 7 15:-232 48 16:-14 -4 149 39:20 5 121 5 54:18 48:104 -5 12 39:9 -12 81 \
        39:12 48:102 -10 25 12:98 -29 -7
        tree 35:0 40:0 4:0 27:0 46:53 38:1 -3 54:3 8:6 6 -5 8:39 19 -8 -25 46:62 -8 24 46:37 38:1 5 61:2 -25 8:11 \
        34:1 7 -26 24:6 -18 8:39 26 -32 65 4:0 39:4 39:0 -28 25:5 61:3 7 8:4 48 14:-110 -10 14:-16 42 14:74 5 45 \
        14:-144 64 -25 46:8 22:25 15:-26 39:15 61:4 -6 8:11 29:4 6 27 1 18:8 7 -15 -6 39:16 11 15:-94 -7 160 14:126 \
        8:23 39:34 15:47 15:-13 8 18:5 -12 38 -44 -18 22:4 15 24:23 15:-110 27 74 -28 -20 54:7 46:53 14:67 46:3 22:11 \
        29:19 -4 32 39:15 10 161 39:4 -57 -14 15:-1 -39 61:6 46 -35 28 15:18 11 61:86 46:81 109 5 -43 56:0 -37 24:42 \
        46:55 -2 28 -26
        tree 48:71 34:2 -1 14:67 24:7 -1 48:42 -30 25:5 14:-16 -16 186 -13 43:65 -36 14 30:0 41:0 0:27 43:-27 39:13 \
        -7 46:4 48:142 88 -44 46:27 -5 59 49:36 96 13 -14 55 38:1 39:30 22:78 46:23 13:0 28:2 3 28:4 16:81 59:1 22:10 \
        -12 40:0 123 -8 -17 90 -15 -6 4:0 37:1 48 -17 39:12 21 22:18 46:30 -34 23 -32 39:8 -37 55 14:170 16:168 -22 \
        32 61:47 30 -34 46:32 14:302 54:7 28:0 4 43:102 17:15 -54 39:1 -44 -5 22:11 49:70 45 16:128 -21 56 49:153 \
        14:8 30 17:77 39:18 255 39 20 -37 39:3 -16 21 -37 41:0 39:6 46:73 16:34 31 17:80 17 -34 -43 40:0 0:13 31 \
        17:53 25 -37 16:35 86 26 16:20 -69 28
        tree 23:24 43:-206 8:25 14:208 14:179 -3 61 -48 -33 39:6 41:0 23:1 16:20 2 26:0 54:1 49:150 14:-110 -16 -4 \
        8:47 3 53 9:2 7 -14 4:0 54:2 0 -24 16:42 23:0 15 -45 -40 22:3 -29 9:0 -30 49:67 43:-72 -36 59:1 3 -20 43:193 \
        7 -54 23:1 16:-37 -63 25 43:10 5:0 53:12 14:-108 -54 100 170 -4 -43 16:19 54:63 39:24 60:1 49:0 14:78 31:0 \
        22:2 -3 8:10 -35 2 21 54:5 0 168 14:-23 1 43:69 5 49:43 39:15 43:379 38 123 64:0 -20 50 13 18:6 5 22:1 -15 \
        14:221 -1 -43 -10 64 23:5 24:4 2 5:0 26:0 14:74 22:22 15 -16 43:-60 26 -20 14:4 -20 12 39 -11 49:190 23:102 \
        -42 46 23:40 -10 43:12 154 -7
        tree 23:24 44:96 43:-109 27:2 6:0 53:1 -14 9:6 0 36:74 11 -25 -26 44:48 -54 36:36 -26 48 35:1 0 32:0 43:2 \
        57:4 -34 23:0 57 -16 23:13 33:0 44:-52 -45 2 -37 -55 27:1 0:2 81 21 -3 18:11 52:5 38:1 0:3 6:0 20 54:1 6 131 \
        23:3 -4 44:101 -54 43:490 51 -41 12:7 63 17 9:17 14:192 26:0 14:16 14:-24 9:1 0:2 54:3 10 86 -7 18 14:-11 \
        27:2 54:3 38 -22 44:131 18 231 9:6 9 83 44:127 -17 53:4 43:-246 34 -32 21 23:1 46:4 43:-130 40:0 -85 -3 \
        44:142 15 -68 36:30 0 0:7 -2 52:12 17 81 35:1 -50 27:0 119 -16 52:43 61:9 85 16 -38 -16 53:0 -41 -4 46:20 -35 \
        50:0 43:12 147 -19 -26
        tree 35:0 40:0 0 16:-21 0:3 24:21 -32 88 17:73 9 45:43 25:6 -42 14 4 26:0 0:3 14:-85 51 16:1 0:0 -32 36:1 -21 \
        9 14:56 26 -17 36:91 19:32 15 3 19:40 25:2 17:29 14:63 3 14:192 43 -32 54:2 30:0 18 53:0 -33 47:0 -19 4 17:84 \
        17:70 8 8:9 91 -1 -19 14:37 47:1 14 19:0 57 2 -12 2:0 -40 -1 14:-7 12:26 0:3 -38 12 -30 19:20 16:36 14:119 \
        17:95 25:13 -12 80 61:6 62 -18 32 0:6 -65 -18 51:0 45:98 215 52 14 19:0 0:23 14 28:0 144 -2 56:0 -36 63:1 -5 \
        12:3 -15 14:-48 53:20 16:85 -16 24:13 31 -36 40 54:2 25:3 5 45:112 21:4 36:24 24:7 34 115 26 22 -27 28:3 7 -43
        tree 43:-206 8:25 60:2 11:3 16:97 9:3 -14 24:1 -10 73 -60 16:120 16:69 16:67 8:1 40:0 -25 36:4 57 -27 49:211 \
        24:3 10 37:29 19:47 -65 -8 31:2 18:10 16:-12 8:8 0 49:35 -4 158 -3 -30 0:5 -15 165 -54 128 -20 8:3 4:0 86 -21 \
        15:-222 47 -29 43:-246 12:5 159 5 -18 15:-50 18:4 33 -54 15:-34 61 -30 31:1 0 24:42 24:6 15:60 54:1 50:0 -3 \
        5:0 43:220 24:4 21:2 37 5 51 -16 -43 43:293 6 -17 -40 36:7 37:2 59:0 135 51:0 103 1 19:60 16:-2 23 -11 -36 \
        8:7 20:0 49:38 -13 19:23 -33 24:25 15:-187 15:-232 24 152 35 -29 34:2 50:0 114 13 -7 9:12 57:4 0 40:0 9 34:0 \
        24:16 107 9 14 26 -18
        tree 48:120 23:11 23:0 62:0 44:2 17:16 49:0 9 -16 1:0 0:0 -32 6:0 3 9:5 29:1 0:3 49:41 44 125 17:71 -35 37 \
        17:42 68 -25 -7 -7 0:10 27:0 14 29:2 -16 5 -3 17:62 10:0 0:1 60:1 -26 53:32 20 -58 31:2 -3 46:5 44:31 9:0 -40 \
        4 26 40 6:0 4:0 17 52:1 34 -14 -30 54:3 29:39 0:6 46:76 48:41 0:3 -3 60:1 53:9 13 -64 54:2 -29 10 9 -65 57:3 \
        49:52 6:0 -28 51 -4 -32 44:-9 114 10 0:22 8 -45 48:28 44:-20 31:0 -16 6 34:2 -2 -16 49:114 58:0 0 49:71 10:0 \
        9:0 23:2 67 -31 15 -17 0:4 54 -5 53:4 44:156 -20 47 44:69 -7 23 58:0 -29 29:3 -29 46:0 -35 88 3
        tree 48:62 23:11 47:2 23:0 25:0 19:11 14:59 16:40 -5 -19 3 2:0 48:49 15:35 7 26:0 -28 32 -18 2:1 39:0 17:61 \
        -30 -4 15:-102 19 -6 48:8 79 -29 14:102 4 -13 39:4 41:0 40:0 -11 15:-5 8:41 2 -38 25:4 40 -10 52 8:5 16:16 \
        39:23 50:0 39:7 2:0 -19 20 17:7 46 0 -16 48:57 -27 46 26:0 4:0 6:0 -1 16:33 14:-36 -12 104 -9 17 14:133 4:0 \
        16:87 16:18 40 -17 15:-97 -7 78 -45 48:22 -17 82 39:19 41:0 33:0 0 -23 39:13 15:-104 -2 25:2 15:-5 45 -68 \
        15:-77 198 16:-6 -15 8:61 19:55 8:10 45 178 -13 -41 8:6 93 -27 26:0 14:46 63:1 7 33 -16 14:-16 15:18 -32 91 \
        19:31 25 97 68 -22 2
        tree 48:86 27:0 22:8 0 8:28 43:143 49:106 13:0 22:15 15:-10 26:0 16:92 19 -30 16:-5 21 -31 49:63 22 14:-73 \
        -29 57:2 25 163 15:-174 -36 41 -2 44 -5 38:2 8 46:46 -22 80 15:0 33:0 26:0 14:275 15:-75 8:3 37:2 -18 14 28:3 \
        27:2 43:4 -19 2 14:-82 -28 22:22 39:8 16 48:27 -15 14:34 37:34 58 303 6 -13 14:-1 43:160 17:45 85 14:-51 -35 \
        60 135 -28 28:6 14:-56 14:-243 70 -13 14:-46 14:-48 7 17:83 39:18 110 -24 1 -2 -52 -56 14:-14 -43 14:192 \
        46:39 15:-32 -29 43:102 -12 15:-8 -5 39:7 -41 43:270 218 -3 55 39:11 16:-34 48:32 -43 169 -50 39:18 48:65 292 \
        40 35 22:3 30 -32 8:13 -15 17:76 15:35 29 168 -17 2
        tree 48:120 35:0 43:490 34:3 34:2 45:51 48:15 43:-104 16:-3 36:5 0:2 3 -34 8:26 17 -29 -15 -1 43:180 1 8:28 \
        34:0 0:7 24:23 45:36 30:0 53 -3 40 150 5:0 -12 47 75 60:0 48:61 39 118 21 53:4 -10 2 4:0 8:47 60:1 0:2 -19 \
        61:39 16:-40 -41 17 -25 -18 24 50:0 -35 18 18 8:26 8:1 51 22:22 -6 70 8:70 62 18 22:57 56:0 -33 60:1 0 45:40 \
        61:40 36:6 11:21 45:25 -16 -58 29 16:-16 50 0:18 -4 25:3 -21 24:8 194 40 -24 64:0 11:3 -6 47:0 -29 40 -28 -36 \
        22:2 43:220 35:0 -1 25 -34 35:0 16:-8 5:0 2 47:2 43:-82 51 -18 -55 34:3 8 50:0 112 -1 46:55 -3 43:152 53:2 \
        -12 87 -16
        tree 48:62 43:597 27:0 0:0 51:0 43:-63 41 -15 30 62:0 51:0 33:0 15:43 0 -26 -38 15:12 36:2 19 41:0 -2 15:-129 \
        -37 59 28:0 41 43:-48 -44 28 18:4 6:0 17 -37 36:2 11:8 -5 0:6 -13 -35 -1 11:1 36:15 48:0 -36 19 46:23 -39 29 \
        0:0 -44 6:0 18:4 15:-63 2 -31 25:1 0:1 15:10 43:0 43:-2 11:4 97 11:12 -20 59 133 20 -44 28:1 19:12 0:8 3 37 \
        -10 15:-3 -32 186 0:1 11:37 27:9 -19 61:5 142 -30 48 11:3 38:1 -1 -25 15:-15 33:0 6 -27 8:13 46:3 43:-54 16 \
        -10 -22 0:4 91 -7 15:-102 -23 43:-48 -6 46:56 39 -47 17:74 19:0 28:0 38 -32 41:0 -26 76 15:-71 -2 15:12 18:12 \
        103 -1 -36 2
        tree 48:110 23:11 43:490 23:0 25:2 13:0 16:83 17:62 23:-1 20:0 17:37 -18 -4 7 4 61:2 3 16:-54 44:1 32 -4 24:0 \
        14:2 -10 51:0 -19 -56 -6 14:-131 -25 -5 57:2 13 19:3 -39 2 13:0 14:114 10 -17 -8 26:0 19:8 36:100 61:15 7 \
        44:79 24:9 9:1 29 -3 36:75 9:1 -4 54:1 128 31 149 45 14:237 44:-76 -39 9:0 -12 2 -38 31:0 37:45 43:52 44:-9 \
        -18 41:0 7 77 24:7 -30 15 54:3 53:1 4 24:0 6 46:20 -28 9 -41 43:108 -1 11 19:8 14:170 17:60 36:10 53:6 -23 \
        -48 -18 24:1 53:2 70 2 -16 21 61:3 48:10 -23 4:0 4 -27 14:71 7 34 14:-222 11:5 110 -27 7 58:0 -27 19:9 -27 \
        26:0 5 93 3
        tree 23:3 44:156 39:34 43:-223 60:2 -10 97 22:23 27:9 22:11 0 39:1 -23 56:0 -29 53:20 8 41:0 49:68 -6 43:-79 \
        98 27:1 3 24:11 -27 36:14 168 0 152 118 27:1 -2 -30 17:6 49:19 -29 43:490 11 92 53:22 -13 25:2 -21 53:40 44:4 \
        0 135 -31 17:52 24:7 24:3 18:9 17 63 -18 44:194 28:0 23 178 8 24:2 17:96 -9 -54 40:0 46:26 26 -51 -14 61:90 \
        22:2 44:15 -58 -6 13:0 44:7 22:88 17:67 39:39 43:426 20 46:9 44 -51 74 -9 85 36:8 44:55 39:4 39:3 -28 73 -36 \
        61:5 15 -29 37:47 22:49 40 -48 1 44:-20 -49 -7 44:50 43:490 -25 28:2 49:32 62 -38 64 27:0 23:5 43:-69 25:6 \
        -51 70 46 -1 5:0 -22 69
        tree 23:24 35:7 44:-9 29:39 60:1 43:-43 61:1 43:-51 23:0 31 44:-13 44:-16 41:0 44:-34 2 -67 71 77 -79 -55 -16 \
        23:13 46:21 43:490 28:0 43:220 11 -12 14:71 -14 22:24 6 49:102 187 -7 31 46:93 43:490 44:-38 11 57:6 -23 53 \
        -59 53:0 -67 28 61:37 89 -10 14:316 44:-80 2:0 -32 11 17:68 14:302 43:-25 43:-223 -39 14:-61 43:-89 16 -19 14 \
        43:-13 17:52 -40 29:3 100 -10 14:-43 6 58:0 43:-2 16 -20 49:42 19 -13 43:170 -27 105 61:5 -33 22:1 -24 -3 -58 \
        28:0 61:3 25 115 -8 46:36 0 2:0 28:0 51:0 46:73 44:75 18 76 -41 57:2 -23 6 14:-14 -12 49:41 68 29:3 40 6 29:4 \
        -4 46:83 29 98 -32 28:7 -34 57:1 103 -6
        tree 35:0 31:2 22:77 34:3 57:3 0 30:0 39:2 -22 10 60:1 0 29:7 -14 19:41 1 -16 3:0 39:34 33 -55 39:11 28 -113 \
        39:7 -44 39:32 53:11 12 29:15 120 -8 -46 61:2 32:1 8 38 34:0 39:10 37:13 28:0 39:4 29:7 39 -9 49 -7 22:6 18:4 \
        20 47:0 -10 61:23 43 -15 57:5 24 19:47 -61 26 13:0 28:1 9 57:4 49 -13 28:0 52 61:14 -14 37 60:1 61:54 25 -9 \
        -6 19:0 29:5 49:126 36 117 39:8 22:6 56 -10 -31 57:3 37:1 -45 6:0 39:2 -20 18:12 53:64 -5 -65 -24 12 39:38 \
        22:2 13:0 53:8 -20 29:27 31 -46 49:29 -18 47 19:36 47:0 -15 4 57:8 1 28 30:0 98 37:11 -43 35:5 54:2 73 -12 -53
        tree 44:96 43:-109 11:3 27:0 14:221 43:-179 52:8 -9 -36 44:89 49:259 53:1 -19 43:-130 53:4 46:12 40 -17 25:4 \
        -20 14:0 44:44 115 -1 -15 9:3 9:0 -45 8:3 -34 25 14:-36 -4 -59 -69 42 -58 -40 27:2 22:10 45:83 8:21 38:1 -6 3 \
        -33 52:18 37 -14 14:-59 -23 11:4 -23 49:57 44:15 43:-150 22:16 176 6 -45 44:55 -47 44:67 91 -17 49:84 2:0 \
        43:-159 56 52:24 59 281 39 23:1 -20 12:28 60:1 51 -43 8:31 104 -18 44:48 -52 -1 0 11:31 14:119 45:70 47:0 \
        53:37 2 43:-108 -57 -1 11:26 21:4 23:5 22:2 20:0 32 -23 -19 60 17 108 38:1 -21 -1 45:16 -5 53:5 8:6 64 23:0 \
        -33 30 9 23:1 43:-159 49:37 57 -28 54 -28
        tree 35:5 44:96 39:38 40:0 -1 26:0 39:4 39:0 -32 24:7 44:40 9:1 44:26 0:3 44 16 0:5 28 84 16:55 16:4 -8 \
        44:-13 -32 55 -20 45:13 12 16:34 18 -53 -13 16:-5 0:10 39:8 1:1 29:1 28 -17 38 29:6 -35 -7 8:1 73 5 0:7 45:38 \
        39:5 44:27 57 0:3 35 -11 19:40 8 -8 16:30 45 39:19 -6 58 22:4 9:0 -26 8:11 44:-26 45:6 127 15 -4 -18 19:24 17 \
        -1 16:50 39:7 63:0 45:136 19:43 -17 25:2 -2 64 90 -31 44:69 22:74 11 77 -25 61:8 45:170 -39 25 61:54 9 -74 \
        9:1 -23 1 18:11 63:0 24:1 29:5 16:67 18:8 39:37 36 -19 2 -14 18:5 29:12 -12 41 -11 26:0 22 -7 0 -9 19:79 -22 \
        63
        tree 48:19 23:1 14:316 -1 29:2 18 -54 38:2 44:-69 -48 43:208 44:131 -6 16:27 64 -23 17 45:19 19:4 -11 -32 37 \
        59:0 44:-96 -45 -1 45:52 14:316 44:131 36:44 25:5 0 16:0 39:7 44:-18 -38 46:52 8 97 16:-5 48:67 14:192 -7 110 \
        49 43:-136 -39 98 4 48:128 19:33 45:0 57:1 39:16 39:6 21 25:0 -4 16:-1 2 95 -30 16:107 43:91 1 53:1 59 11 42 \
        18:10 43:193 43:114 6 -14 45:16 -27 22 -7 -3 19:0 61:3 -32 45:20 79 30 43:52 2 39 14:-54 -2 25 39:9 -48 51:0 \
        -46 42 46:84 64:0 53:0 16:-23 23 -34 16:-7 -19 45:54 -20 36:3 25:3 12 45:92 84 3 4 46:20 36:34 -10 21 14:160 \
        36:94 -24 -60 43:318 21 -35 15
        tree 23:3 0 39:2 8:8 -47 53:13 -29 23:11 8:38 0:10 130 8 -20 -19 49:29 39:25 -24 17 16:27 44:101 54:53 0:25 \
        29:23 8 -24 -18 18:12 39:8 -13 56 -51 0:5 16:-21 -9 143 29:5 25:2 109 15 -26 23:5 0:19 44:96 44:85 44:-18 -35 \
        39:5 0:16 25:11 21:6 32 158 -34 -62 -6 53:8 54:2 191 20 -22 39:29 -56 39:39 44:136 158 -4 -39 44:46 29:7 \
        49:83 73 46:26 -18 66 -33 53:11 52:2 69 46:70 52:21 -25 78 78 8:4 2 107 44:-12 0:12 36:71 18:9 29:16 36:3 18 \
        196 -12 -31 16:77 -48 66 8:17 -35 26 44:40 -41 29:14 44:47 52:3 -33 16:94 0:7 -14 122 -39 46:41 -25 26 16:57 \
        0:7 -40 54:6 54:1 34 271 12 -5
        tree 48:62 23:11 45:87 23:0 0:5 39:1 15:43 16:21 1 15:6 -17 38 -76 6:0 30:0 19 5 43:270 16:33 22:1 16:-23 44 \
        9:0 -78 -21 -13 43:-39 -37 64 45 60:1 15:-94 4:0 48:16 5:0 -14 -50 5 16:83 15:-143 0:10 -35 12 0:24 22 93 -9 \
        5 15:-133 39:1 28 0 60:2 63:1 38:1 -21 -8 29:13 136 -26 72 56:0 -25 39:4 9:7 15:2 -7 46:4 2 47 -20 22:7 0:1 \
        22:1 16:-2 44 -8 -16 -1 5:0 29:19 39:25 11:1 38:2 -1 -27 39:5 43:-27 -15 16:-4 -22 9:1 29 90 -1 43:-11 -14 \
        45:8 43:490 4:0 48:14 -7 78 90 16:-10 -23 146 11 11:8 1 27:4 57 -31 35 42 38:0 29:3 -23 45:6 -31 43:304 122 \
        -10 -30 2
        tree 23:24 35:7 44:-9 29:25 60:1 15:-23 9:3 15:-149 -25 16:92 16:-40 13 19:35 -15 0 53:7 46 -20 53:22 21:2 \
        53:8 80 -16 -3 12:79 15:-59 181 16 9 23:5 51:0 -14 8:16 52:3 54:2 13 42 23:0 0:18 16:-54 -34 52:4 -14 29 -76 \
        16:-5 27:0 36 -19 -14 -29 9:7 16:-49 7 12:10 -27 102 -30 15:-116 38:0 52:2 11 0:23 0:11 30:0 106 -35 127 -31 \
        45:13 3 -18 0:1 9:1 27:0 16:-54 64 44:-18 23 38:2 -55 21 -22 -15 38:1 62:0 0:9 54:7 23 -44 -27 44:-12 0:5 -14 \
        -39 8 0:4 -18 -3 16:94 27:1 16:42 8:68 8:20 19 -56 30:0 -41 16:2 25 196 -11 -43 44:-34 93 30:0 -58 48 0 -30 \
        38:2 53:105 -14 68 -49
        tree 48:29 23:0 28:4 39:14 49:153 49:126 1 -16 22:2 14 -36 11:39 9:0 21:2 15 -15 53:18 43:86 11 -8 -44 69 77 \
        31:0 28:1 39:1 -16 22:53 43:597 23:6 12:28 30:0 12:3 39:7 4 93 -9 -11 44:-20 -11 0 -25 30 77 32:0 -19 29:17 \
        -7 68 3 30:0 39:4 -8 44:-43 43:49 2 43:86 39:10 198 38 23:13 22 112 7 44:-96 1:0 -34 36 38:1 62:0 1:0 39:22 7 \
        -7 53:4 -14 31:1 -20 60:1 15 -8 52:20 21:3 12:1 47 7 -5 22:3 31:0 -19 53:8 -133 -42 11 28:0 57:1 52:12 45:10 \
        37 7 92 22:3 13:0 -1 14 7 43:52 39:1 -42 23:3 53:20 -7 18 -28 44:15 -15 45:75 39:33 10 87 22:10 10 53:7 140 29
        tree 48:10 39:17 45:40 23:1 26:0 1 36:16 -13 3 31:0 37:36 39:8 -5 37:10 8 97 -18 58:0 -7 50:0 27 16:-1 -6 122 \
        82 36:5 11:49 25:9 -27 77 80 -4 39:6 16:57 23:1 1 46:30 25:0 -57 9:13 8:6 5:0 -22 48 39:5 18:5 39:4 93 -17 \
        39:1 -29 11:6 2 32 -26 -32 16:-8 -14 16:38 11:16 72 -26 -30 48:25 46:5 -10 -47 -4 45:23 36:1 -6 57:2 48:39 5 \
        36:99 39:7 -14 13 26 62:0 48:20 21 39:11 16:116 61:2 15 -3 16:141 55 4 36:13 39:30 21 -25 3 -2 18:11 46:35 0 \
        61:58 8:19 58:0 57:2 47:2 -51 11:2 -45 57:1 -22 37 16:-3 -33 21 39:25 11:3 46:63 20 90 7 -8 -17 31 39:19 -1 \
        -18
        tree 35:0 40:0 44:96 43:-109 -5 4:0 29:8 16:1 0 34:1 -6 11 28:0 38:1 62:0 52:23 -3 44:11 48 8 61:2 2 17:38 9 \
        -19 7 41:0 -5 9:8 67 -46 50:0 43:-108 53 43:-53 44:42 -19 9 34:1 4 -21 44:-12 29:8 11 -48 23 9:7 14:208 7 46 \
        44:142 -1 -43 4:0 16:-23 45:16 43:52 44:77 49:33 -20 17:76 38 -15 -39 -33 9:3 -4 33 43:235 34:1 44:-43 48 \
        33:2 52:46 23:4 12 44:71 -32 19 -5 -36 -6 14:52 28:1 -2 14:-38 -6 52:9 100 -25 -24 60:1 23:13 44:50 61:28 17 \
        16:85 -18 41 44:96 -21 6 16:16 105 3 59:1 -35 14:63 -1 -35 33:0 63:1 -4 6 23:1 60:2 -21 12:6 17:85 13 45:84 \
        60 203 -48 -33
        tree 48:86 -1 38:2 46:10 44:57 44:19 38:0 15:-232 -19 17:34 -3 28:1 32 24:13 208 2 44:-3 -3 39:18 38:1 15:-6 \
        62:0 28:1 15:-232 97 0:15 44 44:-1 86 -1 24:6 9:2 -2 140 -35 15:-69 -9 26 24:0 34 48:102 17 24:7 -70 16 18:8 \
        -29 16 28:1 53:11 103 4 -27 17:90 -9 31:0 4:0 38 -27 -11 18:5 35 7 4:0 64:0 -2 15:47 46:80 46:22 -17 29:2 -58 \
        -26 11 31 28:3 55:0 -20 8 0:7 152 25 28:3 59:1 9:4 15:-164 51:0 39:3 40 29:5 44:142 -34 57 12 -17 39:7 -1 11 \
        -12 15:4 48:212 0:11 23 15:-97 0:26 19:0 20:0 48:104 -11 29 53 5 29:17 31:2 -16 34 44:14 15:-202 110 -12 -5 \
        -7 31 -24 -15
        tree 27:0 52:19 28:6 1 44 -2 11:1 31:0 -31 2 33:2 5:0 46:37 26:0 11:11 23:0 6 38:1 30:0 19 -3 11:5 29:5 -7 \
        -28 -5 29:8 -2 46:25 21:4 29:13 8:2 -16 21 11:23 60:1 19 61:14 -29 61:36 89 1 43:-108 -10 61:27 32 104 1:0 \
        8:1 49:24 59 46:0 -23 39 48 46:16 -1 79 -24 43:102 -25 27:2 16:6 49:137 43:270 46:0 43:143 215 43:193 -44 116 \
        8:7 -29 76 -7 -55 38:2 -40 46:24 -10 139 46:0 -31 49:112 16:29 46:15 196 57 16:89 -30 151 11:4 106 -11 64:0 \
        43:208 11:4 23:1 28 104 20 -5 0 41:0 23:1 7 28:2 52:15 35 34:0 152 39 3 -27 26:0 -47 23:2 43:-29 30:0 49:104 \
        186 0 13 -10 -31
        tree 48:120 23:11 45:50 48:19 0:36 49:190 49:73 43:490 23:5 -1 -22 24:17 10 120 18:10 13:0 -12 39:3 43:0 13 \
        49:108 178 -2 -25 11:2 36:5 8:12 55 15 15:-153 37 -26 -6 43:40 9:1 11:4 15:-4 -44 38 19 25 -27 15 43:102 0 \
        9:3 45:0 27:2 24:7 15:-11 15:-51 0:4 15:-87 1 -71 18 53:3 49:37 8:2 -10 95 -12 0:9 78 -4 -13 0:7 39:11 19 112 \
        12 -36 6:0 43:108 15:-51 46:5 -10 75 -21 48:28 18:3 64 -21 -2 43:170 52:4 -64 44 0:5 82 -1 43:270 60:0 18:9 \
        10 49 -1 15:-52 18:6 83 23:3 42 -12 18:12 -3 86 39:2 34 52:8 8:4 39:39 -3 29 8:37 43:251 -12 20:0 -42 0 1 1 \
        49:51 -29 -2 3
        tree 48:62 44:148 44:142 45:87 35:1 43:-109 33:0 6:0 17:70 52:3 14 9:6 -1 44:91 -35 25 -11 48:46 -33 42 48:0 \
        -13 9:2 41 -29 0 63:1 37:76 36:5 1:1 17:73 -15 63 45:28 -54 49 17:62 49 50:0 -18 44 -25 54:5 6:0 8:1 49:13 40 \
        -52 52:5 -17 43:119 43:-136 69 14:-26 8:23 44:55 18:6 -12 62 -17 -35 -20 18:6 -39 17:91 41 36:85 146 16 1:2 \
        29:19 52:5 3 136 -36 -43 -35 58:0 58 -25 35:1 -29 49 29:5 44:194 43:32 9:7 14:-56 17:37 63 -19 43:-72 14:-5 \
        91 19 14:-28 5 120 -39 17:19 51 2:0 -30 40 49:64 -15 52:2 -35 67 9:8 14:-38 52:6 58 8:12 -6 14:-114 -28 72 \
        52:33 45:8 -34 1 23 -47 2
        tree 59:0 23:3 44:-96 -37 43:62 2:1 14:-192 29:5 11:10 -16 -65 52:19 9 -13 34:2 24:8 -1 11:3 -8 26:0 1:0 \
        36:99 55 21 -5 36:19 -45 20 46:17 14:56 24:4 29:10 13 -17 -26 -34 12 43:24 14:86 4 34:0 129 -15 86 29:30 \
        14:96 11:0 29 29:5 44:-60 63 -11 7 -21 39 31:1 36:3 -64 11:3 -35 -4 52:23 -14 33 44:148 43:-223 46:18 46:9 \
        44:-43 -51 -8 52:17 52:10 46:11 61 -8 73 -21 43:-246 -18 -78 35:1 1 37:100 37:5 1:1 15 -38 35:2 6 24:43 37:16 \
        11:22 29:10 25 -29 11:27 151 -1 44:67 44 36:25 52 164 -21 23:3 24:1 -70 44:-52 -49 -4 36:1 14:-10 -31 93 -28 \
        14:102 46:27 9 -53 52:35 11:0 -53 50 -49
        tree 23:24 35:7 22:8 45:198 0 19 8:8 36:95 43:37 14:-32 -13 43:4 43:-3 44:131 0 14:-11 147 18 44 -19 47:4 \
        41:0 14:143 36:1 44:-3 45:28 35 218 9 7 57:5 57 -54 43:77 184 12 -25 31:2 19:16 23:2 46:19 14:-21 5 -23 39:5 \
        -32 53 -29 -40 39:3 -30 48 8:28 43:152 61:21 17:36 20 57:2 46:23 -3 46:59 -50 16 8 19:9 63:0 22:19 8:11 16 \
        43:46 17:82 22:11 63 149 56 16 2 18 39:1 -41 61:65 32:1 14:255 30 139 -7 31:0 37:88 40 18:5 57 -38 12 14:160 \
        -11 14 43:62 38:2 3 22:30 -22 17:42 113 9 14:-16 44:59 43:160 43:69 70 -18 32 19:32 84 19 0 -28 57:1 43:-1 \
        43:-27 -12 164 14:179 -45 41 -31
        tree 39:39 23:24 28:7 39:1 28:0 6:0 11:5 1 11:26 43:-94 28 -9 8:4 6 15:-140 149 29:27 11 140 8:29 23:0 27 -27 \
        60:0 -18 35 38:1 -3 40:0 -36 15:-90 -42 18:9 7 125 1 57:2 15:-8 43:343 43:0 9:4 -30 59 -53 74 15:10 28:9 1 \
        160 0 43:37 -38 36:24 15:-55 -57 16:13 -30 60 63:1 57:5 38:2 126 1 -30 -43 28:7 39:7 0 -48 29:23 23:30 -25 \
        45:54 16 139 -34 4:0 61:3 43:426 16:75 9:0 16:-23 72 -10 -44 40 9:0 28:0 33 153 10 57:3 9:1 11:18 -43 18:7 \
        -39 38:1 4 119 29:2 -24 43:490 28:1 16:-10 -50 23:0 -27 38 -41 45 15:-187 38:2 99 8 57:8 -13 48 9:1 8:4 14 \
        -32 18:12 29 -53
        tree 48:120 23:11 45:50 41:0 0 24:2 -4 11:2 -9 9:1 20 45:21 83 5 -4 38:1 31:1 59:1 43:170 -20 43:251 88 -2 \
        24:1 34 -48 9:12 -22 55 11:4 -46 -6 38:2 0 54:3 59:1 8:11 45:38 45:13 5 61:100 -28 17:42 52 -17 17:16 -18 \
        48:257 9:3 8 75 40 24:6 -20 9 43:-223 -36 61:6 43:193 -7 75 0:25 16:10 1 24:0 23:0 -27 58 45:26 36:74 54:2 \
        43:73 57 -47 -70 43:-25 23 16:128 115 8 45:116 12 53 16:181 5:0 -12 28 43:22 -4 36:64 170 18 16:-41 -30 \
        45:144 43:59 8:44 43:-60 48:193 45:13 8:11 9 48:148 169 6 11 17:84 102 0 13 48:221 -28 48 45:26 -9 24:17 \
        16:57 6 68 45:78 14 164 24:18 -23 41
        tree 27:0 25:4 52:18 44:31 0 30:0 13 6:0 43:0 8:15 59:1 4:0 8 44:50 11 -17 8:10 22 -4 -11 64:0 9:18 43:152 -1 \
        -13 43:18 -37 16 43:426 12:2 -34 30 -43 59:0 -34 -4 8:14 36:1 62:0 63 8:2 33:0 10:2 -14 32 53 56:1 -74 -34 \
        60:1 60:0 8:2 44:23 47 47:0 -13 42 1 36:2 18:6 -68 -24 8:3 8:1 -3 -31 36:13 -11 34 25:3 5 -20 43:143 -15 \
        44:18 43:220 143 -8 0 36:2 8:13 7 146 56:0 -22 4 6:0 4:0 23:0 18:4 -21 43:160 43:114 5 37:64 -12 65 21:6 5 \
        -39 31:1 36:95 12:3 43:2 -11 -41 -3 23:2 44:-37 -41 -10 -31 36:11 -6 21 9:6 5 42 43:32 2 21:3 23:6 100 -34 28
        tree 48:71 -1 30:0 0:27 41:0 44:-60 53 6 14:-38 9:7 112 -11 6 61:4 23 -21 44:-96 -26 38:2 22:8 -2 26:0 19:42 \
        38:0 3 17:39 44:-20 -28 29:18 22:30 80 -21 -16 1:0 29:2 -23 52:40 44:-7 -8 44:26 29:7 27 14:-34 206 70 18:8 \
        48:133 -25 54 54 -15 0 -3 19:21 14:56 -46 -3 46:20 0:16 21:9 -7 97 61:8 -36 54:4 153 36 0 11:6 14:208 54:26 \
        46:72 46:27 52:12 45:0 29:5 61:100 17 14:-40 28 78 61:11 -34 9 -1 14:-21 -1 -16 26:0 23 18:9 6 -45 -40 65 \
        44:112 -34 36 29:5 31:2 44:32 -18 3 31 61:21 29:57 5 83 19:43 54:1 11 46:10 17:51 75 35 62:0 -4 22:10 21 \
        45:90 139 -4 45:74 -26 34
        tree 31:2 1:2 0 38:2 34:1 22:3 61:14 -14 23 -29 61:79 59:1 8:3 34:3 39:2 -40 6 103 43 52:19 53:2 -10 52:2 -77 \
        43:-191 52:13 27 119 61:4 53:4 55 14 -7 21:6 -28 16 -35 -37 38:2 22:8 62:0 53:93 8:6 25:1 52:37 6 32 37:2 \
        61:6 -34 57 -2 43:46 -16 -1 -70 21:3 23 37:21 32:0 16:-8 -6 39 51:0 -60 16:81 16:-1 22:1 52:13 -26 -112 6 17 \
        52:19 -11 -74 16:-31 34 16:147 -18 34 22:49 37:12 37:2 52:21 4 61:4 -2 129 -8 11 -22 34:2 39:8 29:5 37 -1 32 \
        29:3 32 39:21 52:49 37:23 53:2 11 -44 62:0 16:-6 36 -6 52:10 -1 -58 39:5 61:15 115 -4 -1 39:24 60 39:28 \
        43:180 -70 49 31
        tree 35:0 22:7 0 53:16 28:1 17:18 31 29:21 34:2 61:10 46:9 57:3 14:-21 17:71 -35 46:1 61:2 91 -8 28:0 90 -21 \
        24 14:-192 70 -15 46:46 -22 19 29:5 54:7 46:14 49:110 10 -33 39 -4 14:133 50:0 19:2 49:84 20 26:0 54:10 37 \
        102 -12 61:42 46:20 53:9 12 2:0 53:14 132 -18 19 -51 -15 -2 -22 61:44 8 -37 49:69 54:1 -25 74 0 2:0 57:1 \
        36:68 14:-19 -33 46:76 29:7 14:4 -26 46:20 17:39 13 17:76 245 34 52 18:6 83 -38 2 -8 -13 20 17:33 29:5 -25 \
        28:0 46:4 18:6 121 30 3 19:27 -19 43 29:33 46:21 30 -3 -29 19:0 29:5 49 23:2 46:5 38 -24 -52 57:3 17:85 -9 \
        22:23 7 -22 14:91 3 -13
        tree 31:2 1:2 36:98 61:56 19:0 15:-16 57:1 14:143 15:-63 -26 -7 4 -1 2 22:10 1 12:11 -9 36:3 68 52:7 28:0 -19 \
        20 24 12:58 -6 18 19:44 57:2 29:19 45:50 15:-318 29 3 22:6 -13 4 11:13 9 28:0 100 11 -4 61:43 60:1 9 -32 22:5 \
        9:4 -21 7 31:0 -40 15:-8 -25 80 15:-59 52:19 56:0 -21 22:1 15 14:-273 43 39:13 -20 51:0 -47 16 39:35 -27 \
        15:-104 -32 108 45:6 14:-59 39:1 11:1 45 -47 9:0 59 1 -10 51:0 -17 14:-179 15:-46 46 -70 15:16 39:18 14:-34 \
        49 7 19:68 57:3 25 -32 -81 60:1 61:6 3 86 52:12 15 156 24:40 22:12 1 36:16 12:3 36:4 57:2 -19 28:2 139 26 -9 \
        -6 11:14 16 50 -21
        tree 48:62 23:25 23:0 28:4 0:5 39:1 40:0 4:0 43:14 14:-13 29:7 14:-17 14:-28 -18 43:-1 23 -50 -52 22:2 26 -30 \
        4 8:37 -34 29 14:-16 20 0:2 8:7 -17 -72 20:0 17:65 -43 43:-1 9 -65 26 54:1 3 63 17:65 8:99 6 24:1 4:0 4 49 55 \
        39:9 22:1 17:97 8 -18 9 -8 8:27 36:98 17:96 -3 57:1 16 24:2 43:20 -27 12 14:71 28:0 54:1 52:14 152 -1 26 -10 \
        -29 8:7 43:208 43:114 -2 22:1 18:6 34 -35 39:7 14:-7 136 23 8:3 60 -17 14:221 0:15 -22 -71 73 39:37 -22 29:1 \
        -30 87 14:221 2 52:2 31 -53 58 39:0 14:96 -44 56 56:0 -22 22:8 -3 36:100 8 8:7 1:2 -25 33 28:0 12 -7 -32 1
        tree 48:110 0 22:77 22:59 44:-8 39:23 17:6 -50 17:14 25:3 43 -29 39:2 -17 22:1 48:128 20 17:22 18 -39 49:59 \
        15:-133 -12 86 28:1 2 21 54:24 64:0 -37 39:39 -21 34 19 39:22 54:11 1 49:203 17:87 9:5 51 44:65 -17 60 37:48 \
        -34 25:9 44:13 -74 54:14 46 -44 17:95 -37 49:122 95 18 25:15 25:7 19 44:-4 54 -38 50 25:7 39:30 44:19 39:23 \
        10 72 20:0 15:-8 3 0:12 -27 71 17:33 15:-125 45 -16 66 15:18 49:100 9:1 1 68 48:177 0:16 9:2 -3 49:124 6 96 \
        15:-40 61:4 22 -30 -77 5:0 24 -45 64:0 -64 43 9:1 37:16 35 -47 44:156 -5 25:11 76 -15 -30 44:-8 15:-100 -27 \
        39:17 156 34 18:8 17:49 -34 77 -27
        tree 48:10 23:0 14:-144 0:30 56:1 -37 -3 30 15:-318 59:1 14:316 -74 35 56 28:4 0:36 49:211 15:43 0 -20 14:492 \
        8:1 -38 0:23 15:-7 15:-32 0:16 11 77 -36 84 1 -51 49:229 39 -11 0:3 -12 165 4:0 31:0 60:1 0:5 14:40 -14 -34 \
        49:0 54 15:-10 8:10 -19 29:2 -20 23:2 38:0 71 -11 85 16 59:1 27:1 15:-8 8:25 19 28:0 6 -51 6:0 8:6 52:3 -57 \
        52:17 18 -38 18 -52 -36 12:33 -28 -6 1:1 6:0 8:8 -29 38 50 -1 37:1 20:0 159 17 38:1 14:-40 -14 15:-174 51:0 \
        132 -34 0:7 15:8 8:21 15:-71 36:9 6 84 0 52 64:0 22 129 -13 12:32 -32 29:25 28:0 60:0 14:-82 62 -31 15 -26 \
        8:9 103 -6 1
        tree 27:0 0 6:0 5:0 13:0 15:-71 26:0 14:275 12:3 -11 39:1 60:1 60:0 -37 34 -40 3:0 8 85 -55 14:30 12:2 71 -42 \
        39:21 39:9 45:106 -31 52 16:31 27:4 39 168 6 -43 14:-243 73 45:209 16:-40 27:1 44:-4 -18 44:3 116 26 -15 \
        14:-56 26:0 44:112 14:-93 60:0 -26 6 39:20 39:17 -19 -76 63:0 17:77 102 -31 -8 -43 -40 55:0 19:38 52:10 \
        14:119 27:2 44:98 1 31 -30 -37 -22 31:2 -47 -1 14:179 -3 26:0 -14 39:30 16:-7 -22 39:15 39:11 37 136 -20 140 \
        23 17:39 -28 -6 45:49 14:-99 -15 16:16 45:0 15:-20 28:2 65 -31 -21 44:20 -59 45:18 -42 61 17:45 12:4 9 151 42 \
        -18 16:-31 14:49 -61 29 52:3 16:44 55 -37 15
        tree 48:122 23:11 0 38:0 29:3 -24 19:17 -8 35:1 40:0 23 188 -3 36:95 41:0 -16 14:-23 99 -36 -41 38:2 63:2 0 \
        0:33 29:1 -29 35:3 47:4 70 -11 -5 -48 59:1 45:39 45:10 29:25 25:9 0 59:0 105 -24 21:4 63 -34 14:133 -18 19:0 \
        54 -13 14:-333 -39 8:52 4:0 40:0 61:4 44:9 -7 14:-104 29:17 76 -14 48:142 49 5 45:133 25:6 -4 14:-28 -8 71 \
        -35 0:17 29:4 -37 23:1 40 -31 23:0 -3 24:19 47:0 -8 85 -38 47:2 44:131 44:37 48:205 17 85 61:18 -52 11 47:1 \
        142 9 75 52:28 -29 29:12 -18 45:62 -18 99 14:143 0:8 61:11 -2 64 48:212 0:25 19:13 48:136 5 30 8:7 -23 14 \
        14:-333 28 45:108 -9 -58 27 -20
        tree 35:5 24:5 0 56:0 -26 37:8 37:2 1:1 -26 35:0 92 1 -14 36:100 26:0 29:7 1:1 24:12 12 -6 -6 46:29 53:3 \
        52:12 0:7 39:8 5 49:41 81 12 -4 -24 1:0 5:0 0:8 49:43 23 39:2 57 -17 23:3 43:-179 -22 43:-29 78 16:41 21:6 \
        -17 55 53:8 12 83 0:11 29:19 -4 147 -23 16:5 38 158 10 52:48 65 -8 19:11 16:37 29:9 43:-37 -28 38:2 0 0:6 -5 \
        72 -25 -31 53:20 10 45:91 43:152 43 171 -3 1:0 19:12 53:1 26:0 46:10 10 37 -27 16:48 -7 39:26 39:17 0:27 24:6 \
        22:8 12 86 -4 38 -22 34 26:0 46:11 -38 16:-16 -51 49:84 25 -17 9 0:1 1:1 29:7 126 -10 -5 53:1 -8 13 19:79 -19 \
        59
        tree 48:122 30:0 40:0 18:6 24:6 19:75 44:48 -8 0:8 24:3 48:33 44:52 78 -8 -48 43:14 94 -47 29 -51 43:426 9:4 \
        27:0 59:1 141 -1 19:27 -12 44:34 61:38 107 -28 -20 -24 117 12:100 8 0 14 27:7 -1 -27 38:2 0 54:3 59:1 9:0 \
        14:-28 60:1 44:19 52:12 48:148 24 -63 32 0:8 -15 52:19 79 14:-54 -6 82 -8 0:11 61:3 30 -25 61:6 -30 23 59:0 \
        18:10 44:77 14:133 -4 14:275 52:25 61 -3 -41 52:19 24:7 23 95 -8 -23 -18 52:8 0:16 43:2 10 68 10 14:143 \
        43:-223 -50 48:182 37:12 -39 0:9 34 -1 21 -28 43:-246 -31 57:5 18:11 43:-85 46:12 34:0 48:128 -13 107 4 \
        43:-124 44:127 -44 45 50 17 61:18 -34 17 -8
        tree 39:39 0 4:0 45:95 26:0 14:10 53:3 14:-3 23:0 36:20 84 45:34 0:10 -21 80 -52 45:39 -53 23:1 -28 25:3 84 \
        -9 60:0 76 -5 24:1 45:12 -45 49:80 48 -40 49:92 0:16 49:51 9:1 53:4 68 -36 49:31 94 -1 23:3 36:5 15 119 7 -25 \
        0:27 -37 48 49:94 -40 54:2 42 -35 45:87 25:4 49:24 -46 14:78 2:0 23:0 60 -1 -36 107 0:3 44 -56 93 9:0 53:5 52 \
        -29 23:0 -82 9:2 0:26 0:13 -14 -76 24:12 -30 89 -4 49:10 53:3 105 -9 26:0 14:119 9:1 0:17 49:51 -52 53:1 -34 \
        52 -76 14:-59 0:12 86 17 0:10 14:40 -56 23:1 77 -19 50:0 9:5 107 0 -32 -42 18:12 47:3 14:-2 -24 54:5 32 114 9 \
        -40
        tree 43:-206 8:25 14:208 14:179 39:7 15:-119 -68 0:12 -24 74 39:12 8:3 15:-100 -3 15:-14 18:8 91 21 39:9 54 \
        -21 15:-169 -50 14:-160 25:2 -35 132 0:7 9:0 -56 32 49:54 -79 24:5 14:-70 -30 45 -55 8:2 15:-18 46:9 29:22 \
        -25 34 49:49 76 -2 43:-223 49:28 -7 24:0 -116 -45 17 49:211 15:-42 29:25 15:-67 49:38 14:-61 0 24:7 70 -28 \
        54:9 15:-169 14:63 2:0 17:50 12 -43 15:-211 -18 95 0:21 -14 134 -19 14:-64 -17 92 0:15 17:80 39:20 9:1 -48 38 \
        -71 -1 22 39:14 -16 84 17:57 15:-15 39:35 29:23 90 -22 -39 15:0 -27 8:9 39:35 68 -36 -33 29:7 46:3 -9 42 -20 \
        -44 55 -45 15:-50 18:4 32 -51 15:-34 9:11 -13 91 -26 0
        tree 34:3 34:2 38:2 26:0 34:1 1 -35 15:-75 19:24 -36 -5 15:4 -2 16 31:2 28:0 2 32:0 39:1 -27 23:6 -3 -34 57 \
        19 33:1 26:0 63:0 53:2 17:83 49:10 36:43 -27 75 45:37 -6 34 -22 12:44 49:34 -11 -41 -11 32:0 2:1 16:231 39:15 \
        45:39 31:1 -22 15:-42 -13 49:114 49:59 16:44 20 -61 39:11 99 -21 -46 5:0 49:134 37 -15 -40 15:-38 45:136 35 \
        -57 -14 73 53 49:32 -18 90 16:-37 49:56 -57 4 36:95 17:27 -26 21:2 19:53 53:6 -2 83 53:9 50 -70 63:0 13 -18 \
        16:79 39:5 -10 53:6 44 19:51 -36 25 49:73 7 124 -38 39:11 49:102 45:21 28 -26 63 51:0 16:-31 112 19:51 19:0 \
        40 -37 21:5 100 -15 3:0 -27 -115
        tree 27:0 0 11:1 31:0 -29 1 46:37 11:10 12:3 -15 43:-69 14:24 44:29 -30 -9 1:2 44:123 -9 44:136 107 -1 38 6:0 \
        43:-53 40:0 4 14:-125 -17 8:8 89 -31 46:14 43:-31 14:179 -17 59 16:-21 59:1 31 -2 16:-6 -18 23:2 14:82 16:31 \
        16:-2 43:143 44:24 17:73 126 14 13 -48 44:-9 -27 1 14:-53 1 14:-38 46:2 14:-44 -24 74 43:4 -24 141 21 16:36 \
        28:2 44:91 16:29 -37 56 46:6 -10 177 175 -45 -11 8:5 14:-13 14:-104 -6 -44 14:10 21:5 68 -4 -19 3 14:-51 -23 \
        43:32 1 21:6 43:65 148 43:170 6 94 -4 44:63 11:57 56:0 -38 1 -67 44:67 59:1 15 46:1 27 122 45:34 27:7 43:-23 \
        25 4 -45 -5 16:-4 16:-12 6 -57 20
        tree 24:5 8:10 61:7 19:0 -4 1 15:23 19:34 22:2 8:3 14:119 12 64 8:6 0 -11 63:0 19:23 16:161 16 71 -9 4 14:18 \
        -2 -17 22:5 -23 8:7 -37 59 36:11 15:-180 16:23 -36 0 0:6 5:0 -4 84 4:0 15:-15 8:58 5 -16 15:6 45 5 8:28 5 34 \
        59:1 0:6 -5 15:-211 0 -21 8:28 -8 44:127 14:316 44:-76 -35 7 -61 -31 8:9 36:100 41:0 0 28:0 -7 36:21 16:-7 -1 \
        0:13 14:-104 -8 25:9 193 15 11 -38 1:2 22:14 -9 -30 7 25:8 14:82 19:17 61:45 57:2 15:18 22:9 21 -29 48 14 \
        28:0 8:46 44:-40 -17 22:13 40 0:3 -7 103 0:9 -17 27 8 4 61:35 61:11 15:-59 -49 12 16 -19 8:19 14:30 -20 3 5
        tree 35:0 31:2 0 27:0 34:0 13:0 39:11 43:-159 -72 23:4 43:-31 11:5 27 -4 -6 56 39:29 18 43:235 15 23:1 -78 13 \
        62:0 25:6 39:4 -26 11:2 -30 15 47 11:2 66 39:4 -8 37:37 37:3 10 67 8 17:54 6 24:0 17:76 -10 -54 43:160 -5 54 \
        23:1 24:7 45:47 8 47 19:53 -35 34 43:69 21 59 19:0 29:5 43:-69 -37 56 23:2 45:13 43:69 17:93 83 -20 -25 -21 \
        -51 37:1 17:56 -43 5 24:42 62:0 23:0 11:8 29:42 39:10 -8 9:31 19:67 6 -52 59 75 31:2 13:0 13 41 11:12 19 -14 \
        18:4 -17 33:0 23:2 -4 1:0 51:0 -36 12 24:20 37:6 -12 28 -3 34:1 -36 3 54:4 45:40 -54 23 29:9 45:27 -49 6 15 \
        -19
        tree 35:0 31:2 0 61:2 20 38:2 25:4 36:16 50:0 38:1 52:21 3 24:0 11:12 -116 -18 36:1 55 14:-23 43:-17 -19 21 \
        -35 12:6 43:-53 45 0:4 46 53:2 47 53:15 -21 21 -5 18 61:12 -62 45:94 -6 -54 36:2 21:7 117 -35 32:2 16 11:13 \
        -11 39 14:-17 0:12 43:-35 5 54:8 48 -26 12:93 61:31 39:5 -25 37 -39 27 43:-206 57 16:-37 -66 0 6:0 0:5 26:0 \
        45:86 40:0 32:2 43:490 24:3 0:4 45:21 19 -28 -19 16:50 -20 19 70 36:10 45:41 7 -63 24:24 68 3 -16 64 -25 \
        16:-9 35:2 61:38 36:22 45:50 18 -19 2:0 18 39:16 133 7 -3 16:-28 -39 9 -2 31:1 25:8 43:-2 43:-29 18:9 -4 70 \
        -44 25:2 6 53 -24 -9
        tree 46:84 45:248 23:11 25:4 0 53:18 44:-47 15:26 -18 46:11 -17 88 12:10 -5 3 0:7 0 15:-143 44:47 46:20 -29 \
        53 32 38:1 11 61:6 44:35 30 144 44:-22 44:-34 9 176 27:1 24:13 20 44:109 90 -38 -26 46:19 44:-40 27:6 16:52 \
        -35 54 98 52:1 44:19 44:0 -1 103 -25 44:42 -35 25:6 15:-57 16:81 14:-26 3 141 -29 -39 -28 16:-12 -43 15:-77 \
        45:46 76 23:33 -61 31 0:9 45:85 -49 74 45:176 24:36 39 196 -6 18:10 16:94 14:237 -27 23 61:12 -6 67 -46 61:90 \
        1:0 24:0 -43 52:24 16:61 16:20 15:-104 14:255 -47 24:14 58 -24 46:91 -8 14:30 52:13 85 5 44:-34 47 2 24:6 8 \
        14:160 2 -62 40 -44 44:-8 -27 84 14:275 -65 45
        tree 48:10 39:17 26:0 22:20 0 -19 16:-78 84 16:-37 44:6 11:2 54 44:-11 -44 12 -50 6:0 16:38 39:1 64:0 -3 -44 \
        44:1 11:8 24 11:40 -4 73 8:24 16:11 -10 9:1 44:16 -14 11:12 39 -16 -41 67 -20 22:3 -52 16:-11 92 -16 11:41 \
        32:0 22:25 40:0 16:-21 54:3 29:3 28 -13 9:1 39:28 -7 97 107 31:0 -11 8:5 -24 43 16:-1 -34 -8 22:49 78 -21 \
        41:0 -34 38 57 39:6 41:0 29:51 44:-16 28:0 29:21 57:4 -2 -24 16:-5 29:32 -51 45 16:38 29:32 80 9 39:1 62 -30 \
        48:130 16:-54 18 -35 39:5 -12 93 29:23 0 44:15 -16 1 44 11:1 -38 29:4 11:2 60 -50 44:36 8:15 18:10 46:18 \
        44:28 64 -41 -45 -27 93 136 2
        tree 48:10 39:17 45:40 14:-160 -14 26:0 15:43 45:8 1 -19 14:82 9:14 -47 39:2 -26 75 4:0 24 -43 15:-79 14:275 \
        12:8 24:0 8 -44 -51 59 15:0 14:170 14:-59 18:5 68 9 6:0 18:8 54:1 39:11 3 -33 15:-15 -44 54:3 14:-40 52 -35 \
        15:-5 -30 28:0 52:5 14 118 -39 39:3 14:-34 15:-15 -91 10 14:-28 86 18:11 -21 18 8:2 52:4 48 11 14:30 -16 44 \
        25:4 -48 22 8:3 14:208 -35 46 15:-25 -23 146 39:15 28:0 20:0 11:8 52:1 6 44 11:23 -4 49 14:-1 24 -44 -34 125 \
        70 14:-40 15:-22 11:1 -25 5 15:-16 70 21:2 77 -11 15:0 9:2 -14 3 26:0 -48 11:2 65 21:5 32 -65 39:0 14:-222 66 \
        14:24 -39 18:5 72 -6 1
        tree 48:71 -1 30:0 32:2 3 49:307 17 111 36:10 26:0 15:68 24:13 53:4 10:0 -1 -22 54:1 0 37:9 38:1 -5 26 24:4 \
        48:205 3 41 33 -21 -41 15:-63 12:32 -1 49:150 -37 24:1 21 -23 53:6 15:-52 24:6 58 -32 5 53:30 49:54 21 -18 \
        57:6 29:32 35 -74 62 38:0 4:0 63:2 53:7 -11 -45 20 26:0 -14 15:-194 -25 24:7 45 53:11 54:44 54:32 54:22 \
        15:-113 59 3 -33 64 -44 58 59:0 15:-63 -3 26:0 1 40:0 38:1 -30 57:6 52:12 42 29:4 -40 18 71 -22 36:80 29:22 \
        49:56 15:-51 -1 2:0 73 0 25:4 15:-164 -29 1 29:10 1 24 -17 54:18 49:307 15:-65 13 21:2 37 27:0 15:-51 48:145 \
        -4 -67 9 15:-55 32 -31 -27 42
        tree 30:0 41:0 39:6 44:-5 -25 15:-318 49:85 -77 -9 17:28 15:-55 22:3 19:27 -26 1 14:-104 44:38 19:32 141 1 \
        -19 53:20 -31 70 49:69 -5 14:-26 14:-44 11:9 59 -51 138 53:9 2 94 14:-95 17:94 -20 14 11:5 8 6:0 17:96 22:9 \
        19:41 -13 4 36:2 104 12 14:133 3 11:18 15:-140 76 2 123 15:-28 -10 17:64 4 82 11:7 44:-96 22:4 -6 140 53:15 2 \
        39:8 17:34 52:19 -21 108 -29 -30 39:29 11:38 15:-22 44:40 15:-27 7 85 29 17:76 14:-76 60 15:-16 -79 61:5 -33 \
        17:21 72 -5 61:1 145 23 47:0 93 -33 -22 61:47 15:-9 15:-34 21:2 115 14:-104 -28 39:11 15:-110 2 53:15 197 2 \
        -4 -26 123 39:31 -22 69 39:0 61:3 7 -36 0
        tree 48:168 43:490 43:343 0 8:28 0:10 16:3 15:-3 52:2 -59 29:4 -38 16:-12 87 -30 16:-20 47 8:4 -45 29:1 60 \
        -18 8:4 11:2 51 46:15 45:24 5 16:21 18 -71 49 11:16 53:0 -57 54:3 15:-75 49 63:0 49 -38 46:23 -49 31 18:9 85 \
        -20 36:28 18:8 -45 46:4 -32 16:-5 -43 48:108 101 -6 -45 16:67 1:1 15:16 19 -48 -20 0:19 29:3 15:-153 86 12 \
        135 -43 16:168 0:6 16:-31 -29 8:26 6:0 11:9 -1 54:2 15:-90 -28 89 -17 8:12 78 -49 8:70 90 0:1 -27 42 15:-125 \
        15:-147 5:0 46:12 -22 30 48:86 78 -25 53:3 0:10 9 0:18 138 26 -19 36:8 50:0 -14 46:17 100 -11 -22 79 25:7 5 \
        15:-104 -17 52:2 46:86 -38 7 16
        tree 48:10 43:40 58:0 14:-179 29:6 -31 18 26:0 28:1 50:0 53:54 53:13 57:2 21:2 -13 1 14:-11 0 11:7 -28 52:17 \
        7 -30 46:1 19 -38 -48 36:2 43:-39 38:1 9 29:5 38 -59 43:22 35 19:39 19 -54 14:-2 8:98 11 -19 43:34 -8 24:3 11 \
        212 8:9 -23 61:17 22:11 66 -15 28:4 43:-136 50:0 87 -40 -29 14:-24 -34 68 36:8 19:52 43:-104 -43 -15 17 \
        43:-23 -6 6:0 4:0 19:46 28 -7 -17 -52 61:100 43:-27 -59 -9 6:0 57:1 8:8 11:14 24:4 49 -11 -4 10 -6 60 4:0 \
        43:597 -7 19 26:0 14:52 14:2 43:56 -41 29:3 -10 14:-10 11:24 43:96 64 5 150 -12 11:1 43:77 -5 8:4 -24 111 10 \
        -26 14:170 14 43:96 -22 76 1
        tree 48:168 23:24 0 23:102 -31 47 26:0 29:2 17:6 40 63:0 17:44 59:0 -15 36 4:0 -10 -64 24:5 -43 -5 31:0 28:1 \
        24:8 27:2 11 48:198 125 -6 49:131 4:0 122 18 24:12 49:259 48:193 -8 16:21 -4 17:71 130 27:0 79 -30 -27 -17 -3 \
        31:1 -32 38:1 17:30 33 24:6 24:0 -28 17 9:6 -15 40 17:35 24:1 -40 -1 2 17:29 29:7 4:0 16:83 -32 38:0 69 -6 22 \
        38:0 18 -54 23:40 38:1 48:177 10:0 -47 29 29:9 24:14 38:0 23:2 36:52 89 27 -8 16:-20 -45 10 -6 29:21 -26 23 \
        16:-54 -51 63:0 17:80 49:150 6 51 49:150 29:10 16:35 -7 92 -22 36:33 17:95 -32 70 -39 23:0 17:79 -19 121 \
        48:278 -23 49:229 -33 46 100
        tree 35:5 24:5 0 8:9 11:21 61:62 37:8 46:36 61:10 -23 44 57 14:-51 0:12 32:2 45:14 -12 -39 14 64:0 8:5 1 \
        52:26 23 82 -13 49:58 0:7 6:0 3 46 14:71 0:9 45 -6 67 32:0 14:221 -8 49:141 66 1 20 14:102 46:19 8:2 -28 31:2 \
        12:30 -33 11:3 -24 4 19 52:4 25:8 81 -13 -2 -40 38:1 37:27 52:43 57:3 3 12:9 38 163 -14 -21 11:37 29 99 25:5 \
        14:74 13 44:156 52:7 6 44:19 -55 -5 93 59:1 9:0 -27 9:23 45:14 34:2 0:14 13 61:41 15 78 -14 14:-26 -11 52:6 0 \
        52:24 24:8 -25 34 8:21 -23 30 -16 28:2 14:119 0:4 -12 8 52:31 -36 50 -19 64:0 46:21 -26 0:10 -33 45:104 108 \
        -6 38
        tree 29:13 11:8 29:9 28:4 23:2 2 15:38 -6 26 46:6 58:0 10 44:-13 3 160 -1 62:0 15:-57 -3 46:36 -19 42 44:115 \
        44:106 23:5 2 72 64 -31 29:4 62:0 17:94 49:70 44:148 -3 53 46:19 23:2 8:15 -25 7 13 15 8:34 5 83 57:2 15:0 -3 \
        -29 -30 41:0 47:0 57:1 12 -4 26:0 11 15:-116 -37 1 28:0 4 58 11:6 47:1 32:0 17:93 -7 -21 9 22:5 -5 44 26:0 \
        19:15 11:13 23:1 9 53:13 22:9 -17 41 8:1 164 41 54:5 46:11 51:0 47 19 2 89 34:1 2 53:47 -25 76 15:-113 44:-47 \
        39 34:1 -44 -5 23:0 54:1 16 15:43 -9 59 15:43 22:1 8 8:3 -28 9:1 -14 46:4 22:17 69 -40 -10 46:7 58 -21
        tree 30:0 41:0 15:-222 14:343 52:2 15:-318 -54 0:29 -29 0:31 80 -8 -3 24 44:-96 24:3 -11 110 63:3 44:-28 27:2 \
        -14 33 0:9 36:6 14:-44 5:0 60:1 -23 15:-136 41 44:63 7 -46 77 -1 14:49 44:-14 -21 14:12 63:1 44:156 14:-24 \
        9:3 30 52:10 28 -39 53:1 26 53:9 -25 18 88 -12 15:-51 -4 54 44:-12 15:-23 15:-51 11 158 -57 -16 36:25 4:0 \
        15:-94 0:23 -2 0:35 52:6 -53 3 18 44:-13 36:5 52:12 17 14:-32 41 198 -17 44:57 52:16 8 9:0 -57 25:4 -14 55 \
        44:67 84 63:0 79 9:1 -23 9:4 62 -45 9:23 15:43 13 -45 14:-99 -37 57 15:-36 22:3 -17 22:8 53:9 4:0 45 -18 -15 \
        -15 -27 48 36:54 49 57:1 44 -28 0
        tree 27:0 24:5 0 15:60 4 39:11 71 -2 11:1 -20 4:0 29:32 26:0 15:-22 33:1 11:16 12:3 -11 61:2 39:18 16 -8 39:2 \
        -19 44:109 0 18 15:-100 29:3 17:60 -50 27:1 1 112 44:-5 -3 44:28 15:-187 8 29:10 53:10 70 -50 12:3 19 45:52 \
        159 -14 17:94 11:36 43 -17 -30 44:57 21:4 -22 11 39:32 32 -46 -39 8:2 24:1 39:4 16:-14 -39 29:4 65 59:1 32 \
        -34 -8 44:175 -18 64 16:-40 64:0 6 98 57:2 11 -11 15:-33 -25 44:20 11:18 27:1 11:14 24:7 25:4 15:60 -16 101 \
        91 -38 17:47 -11 123 60:0 -22 35:0 12:58 45:0 259 18 54 -2 -26 34:1 11:2 64:0 -41 17:52 -5 155 16:85 -31 57 \
        43 -22 62:0 5 44:-18 -13 30
        tree 46:84 35:5 34:3 34:2 0 32:0 37:74 63:0 -29 0:14 0:11 52:11 57:3 -1 104 -17 48 21:7 0:29 -62 21 46 8:22 \
        26:0 31:0 46:21 52:11 0:2 14 -23 63:0 -52 17:68 -41 52:23 -30 36:85 122 8 4 36:23 35:0 -47 60:1 -15 61 14 0:2 \
        -14 2:0 4:0 36:97 57:2 -18 16 8:2 10 0:5 -8 63 46:42 -18 73 -27 38:1 0:9 -10 130 4:0 12 0:4 37 -23 52:48 21 \
        103 46:43 63:0 60:1 57:5 -10 61 36:1 -17 49 46:32 35:2 -17 59 78 -81 64:0 20:5 -23 50 35 61:90 1:0 52:24 9:0 \
        63:0 57:1 -49 11 0:22 0:4 -5 58 -33 0:2 53 0:21 0:12 21 17:84 0 -49 36:45 5 39 -45 55 17:32 35 -49
        tree 48:62 44:148 44:142 39:39 43:597 -1 21:4 14:0 74 1 22:3 14:-28 19 46:9 -64 22 21:7 -4 44:16 22:12 46:3 \
        138 25 -4 -44 15:-136 14:-82 -15 14:4 48:11 -28 48:45 143 -7 2 14:2 14:-2 14:-64 53:2 -22 15:-26 14:-95 2 89 \
        -44 15:-14 -43 22:1 -57 14:-19 54:5 100 -23 -35 44:75 36:100 -69 5 115 15:23 -35 55:0 -34 99 39:27 14:43 \
        14:-79 -59 -8 -73 53:4 -27 61 29:5 27:3 13:0 44:194 46:1 8:30 36:92 18 14:-76 -11 53:3 43:34 14:0 172 32 28 \
        20 -15 48:30 43:-273 55 -36 39:18 8:9 -64 31 40 15:-48 9 -38 43:293 27:0 77 -19 -31 124 15:-40 46:4 8:27 \
        39:10 96 23 -38 39:35 -25 39 46:4 -29 8:1 62 -5 1
        tree 43:-206 8:25 37:1 17:77 23:0 59 4 -31 60:2 55:0 16:27 18:9 16:-10 36:31 -26 9:0 18 46:9 60:1 17 22:5 74 \
        195 3 57:2 17:71 23:0 43 -16 105 16:22 -18 67 16:-5 -33 16:-2 94 0 19:0 0 -31 9:3 16:124 16:94 50:0 16:-38 \
        -37 39:21 17:25 16:69 17:13 -9 16:20 2 46:1 129 31 -53 8:6 -1 33:2 46:8 -54 19:13 46 -39 84 17:99 -28 31 36:2 \
        17:59 7 64 16:17 40:0 16:0 43:-223 -33 35 -66 39:27 57 -43 33:0 8:1 75 16:30 33 -27 76 29:10 50:0 -38 35 -73 \
        8:3 46:20 105 -18 22:14 46:12 10 -73 69 23 43:-246 39:26 12:5 165 16 -22 -21 39:35 29:15 16:-41 16:-57 -42 86 \
        -45 46:10 -33 65 15 0
        tree 29:13 11:8 29:9 1 14:-3 63:0 44:123 44:13 1 44:19 14:-73 22 99 13 -35 -10 -13 29:4 62:0 6:0 31:1 8:14 \
        17:76 44:2 -21 14:59 52:18 -7 53:19 14:-48 4 59 -12 -30 -1 53:3 16 -33 10 24:5 11:12 67 10 -31 52:19 17:23 \
        44:142 2 126 -12 11:15 53:10 -50 8 9:0 -91 -35 47:0 52:11 3 29:7 -12 18:9 -5 44:22 63:0 5 63:1 66 -24 -3 \
        16:10 -4 11:12 2 18 11:6 14:6 47:1 -3 18:6 44:61 -43 50 18:10 54 -21 24:1 16:21 -38 17:12 61 -17 32:0 0:10 \
        47:0 24:3 17:45 54:2 44:55 61:2 -13 128 -19 -39 -9 -29 26 -23 20 51:0 37:100 44:91 -24 32 11:13 12 24:10 0:11 \
        28 47:0 75 28 -5 1
        tree 30:0 16:-70 58:0 -30 21:5 -28 70 16:161 55:0 17:76 15:43 18:11 44:40 23:2 11:10 17:17 15:-17 45:12 -19 \
        23 4 44:38 38:2 0 15 -51 15:-40 4:0 -12 12:11 73 17:17 76 -13 49:41 9:2 19:51 -29 18:8 86 -39 35 -41 -32 \
        17:20 52:23 35 -48 11:2 -19 44:42 76 9 11:2 9:2 21:9 15:-15 -4 65 78 10 12:9 57 -20 -32 38:1 21:4 15:-194 85 \
        11:6 9 9:2 18:6 17:91 -48 21 6:0 16:23 11:26 -17 74 81 142 94 6 -12 44:-96 17:34 -13 138 18:4 53:16 -14 52:18 \
        -68 29:26 63:1 22 44:25 193 -9 -6 15:68 16:136 8 11:3 -26 69 49:114 45:11 0 171 -10 9:4 -36 8 29:48 0 44:33 \
        53:49 44:-11 89 23 -48 -25
        tree 43:-35 8:25 6:0 63:0 17:53 55:0 12:66 -6 11:2 9:0 -30 8 8:6 28 22:5 40:0 -13 35 43:-76 16:29 60 -43 23:2 \
        50 196 57:1 -31 5 22:1 0:8 -6 17:59 16:42 37 -29 -31 8:5 -5 33:0 29:35 0:29 7 -23 56 43:-206 89 21 22:32 \
        17:44 16:25 31:1 -5 16 29:35 49:72 -7 -23 57:3 -60 43:-48 0:7 -16 141 -27 31:0 11:11 -1 29:6 21:5 7 -29 11:41 \
        9:1 43:-48 11:39 11 96 43:-46 114 49:29 80 17:78 38 -35 11:19 62 0 -46 36:18 36:2 57:2 -20 23 -22 24 -37 \
        43:-43 41:0 16:-31 0:7 47 -47 -28 29:7 11:1 72 -23 109 9:4 14 123 16:53 22:14 59:1 17:96 -11 -40 16:19 -9 19 \
        13 36:15 47 -26 0
        tree 40:0 0 26:0 14:255 15:16 36:91 27:0 6:0 11:9 0:3 34 33:0 16 86 4 14:-40 13 -50 9:0 15:-30 14:-82 15:-59 \
        8 -49 12:8 15:-40 11:14 13 -35 59 40 43:91 -13 12:21 -14 27:1 20 52:5 22 156 11:10 -16 8:3 0:18 14:-46 46:22 \
        -33 49 52:29 43:46 82 -8 -15 67 -13 37:32 90 33:1 46:21 18:8 52:48 5 -25 11:4 12:70 -20 45:91 4 -32 1:1 43:0 \
        2 -18 15 15:-18 43:293 18:4 60 0 46 43:220 53 -4 -36 43:86 1 11:35 -39 110 -39 14:133 15:-23 15:-147 -45 \
        14:-125 47:1 0:7 -24 45:10 112 46:11 -27 43:-108 142 11 -45 46:93 -23 45 12:3 -31 7 0:4 36:6 -15 103 45:9 \
        43:170 -65 26 45:44 43:43 -12 78 8
        tree 43:-206 8:25 14:208 14:179 14:-70 14:-76 40:0 0:6 -22 25:5 15:-79 43:-330 15:-113 46:21 0:12 -9 102 -33 \
        -22 0:11 25:3 34 -52 25:2 -44 5 0:24 8:10 52 -22 -46 8:16 -53 35 -34 -59 14:-61 15:-90 -18 43:-330 -11 80 \
        40:0 61:39 61:15 44:109 44:98 61:5 15:-116 -58 14:119 15:-29 2 44:33 -1 -47 46 17:22 43:-273 -30 117 2 0:8 \
        -84 2 61:4 0:3 15:-50 50 -43 14:30 14:-23 -1 100 4 -14 25:7 -58 8 17:35 -20 9:0 54:1 15:-8 -4 85 -27 29 46:17 \
        37:5 72 17:75 43:-223 57:3 14:-38 -32 57 25:3 -41 61 14:32 117 -8 -17 -35 26:0 72 -44 -43 15:-50 -41 15:-34 \
        44:93 9:16 0 132 -17 44:106 -68 15:-10 -30 0:7 100 -11 0
        tree 48:86 23:25 0 23:102 -38 41 22:77 22:59 44:-8 39:23 23:3 38:0 11:1 48:114 39:10 17 -83 0:12 51 -16 62:0 \
        5:0 0:20 28:1 54 145 16 -31 -14 39:6 57:4 -2 0:23 -28 39:4 -17 11:3 128 13 41:0 44:-31 0:6 80 61:2 57:1 -39 \
        9:0 24 84 48:242 22:2 59:1 -51 7 11:20 39:13 39:11 8:13 30 -21 0:11 -35 8:4 17 124 -8 -35 54 0:23 5 -21 11:4 \
        8:99 -61 31 39:16 20 -40 0:16 23:7 -22 10:0 4 106 22:36 -46 44:-60 84 -19 48:96 57:1 71 -5 22:30 23:11 -27 37 \
        63:1 0:19 -35 44:-96 -16 75 -54 22:10 2 26:0 19:6 21 5 19:9 -19 8 39:13 -1 -44 44:-8 39:29 87 -37 8:12 -41 \
        22:93 37 -44
        tree 35:1 31:2 0 2 57:4 43:29 32:0 8:5 -42 39:18 28:1 45:50 8:87 -6 39:3 -29 57 -47 30:0 8:21 8:11 -6 82 -46 \
        -44 57:3 -9 43:-104 132 4 28:1 1:0 20 39:4 13 8:8 37:7 -42 10 -74 36:9 64:0 45:33 -51 25 8:6 77 -20 24:38 \
        43:-72 11 43:-3 35:4 125 11 1 -14 43:170 45:11 39:3 -40 26:0 8 -37 39:6 35:3 22:10 54 -17 113 12 4:0 39:15 \
        14:52 -44 14:119 41 -40 -9 28:1 -27 35:4 31:2 22:24 -33 68 14:71 54:2 137 20 -44 -32 28:7 45:186 43:304 28:6 \
        43:-23 14:-13 23:0 80 21:5 34 24:40 -33 55 1:2 24:3 -34 24:20 50 -28 35:2 -38 17 0 14:-44 -31 9:1 7 154 4:0 \
        75 -25 -56 -19
        tree 48:110 43:490 39:20 0 36:3 25:6 -17 49:44 94 -2 18:9 16:-28 43:343 25:1 10 14:24 40:0 75 7 2 -40 16:31 \
        -5 43:77 14:67 15:-61 15:-83 12:30 43:-14 47 -19 -15 -44 44:89 16:50 2 66 -16 39:24 -13 16:59 44:32 -34 111 7 \
        29:2 16:32 129 49:106 14:-17 27 -21 -49 43:235 44:25 80 48:46 52 -1 28:0 39:26 39:24 43:304 -52 72 167 39:32 \
        -42 49 -23 -9 14:-222 14:-273 8 109 10:0 49:43 16:-11 14:10 -53 22 15:-5 15:-52 29:1 15:-97 67 1 -32 44:-43 \
        48:0 16:9 -31 78 -42 16:25 44:4 15:-42 223 64 14:6 14 104 14:-54 83 -40 25:5 18:9 6 -57 57 44:35 49:87 -14 \
        39:34 0 44:-12 94 2 15:-164 24 -43 39:19 -24 69 2
        tree 48:10 49:190 45:38 -1 44 39:10 13 -40 39:6 15:-263 22:3 45:7 43:-21 8 22:1 83 26 9 -9 43:220 -1 61:3 -72 \
        -12 45:23 36:1 22:3 18:6 38:2 5 -36 -17 32:1 27 -12 4:0 38:2 62:0 43:-118 43:-246 28 -16 1:0 44:59 48:86 4 \
        15:-13 38 -15 39:26 34 -28 2 18:10 57:2 1 -16 12 49:147 44:127 48:112 24:18 11 -27 15:-263 -26 15:-69 46 \
        44:52 28 43:-41 38 -69 39:39 39:13 19 -26 53 -7 43:-51 -11 49:122 22:1 -12 44:38 43:-39 15:-67 -4 44:1 -3 153 \
        39:33 45:20 39:9 43:-29 60 45:9 -16 43:77 43:4 -4 36:61 21 135 -20 43:-23 -24 32 -34 85 15:-69 16 24:16 -24 \
        59 -26 18:11 0 36:56 64:0 10 -19 22:7 -21 -1
        tree 44:96 0 11:31 45:70 29:5 17:31 16 49:17 8:7 17:89 16 -34 53:2 16:-20 -21 95 19:51 -18 74 45:58 16:25 \
        54:25 4 79 12:2 16:71 -4 120 22:1 -45 -10 8:8 25:5 25 110 11:1 41 -34 49:139 25:2 11:5 43:-15 29:28 -37 29 \
        17:74 49:34 -18 21:3 -16 52 -44 53:28 9:1 -5 17:74 9 78 -29 29:25 8:1 -34 16:-64 -48 5 44:112 43:-44 17:67 \
        158 14 10 9 45:63 11:17 8:23 17:36 43:-33 -31 45 47 -21 -22 78 44:156 46:53 9:3 44:136 -14 49:78 29 -50 29:3 \
        -19 23 16:104 -11 54 46:16 45:97 17:62 17:28 -19 65 -52 46:12 3 84 -7 29:13 49:129 54:1 8 11:32 39 -82 58 \
        28:1 29:21 29:17 37 130 45:19 -19 58 -44
        tree 48:168 0 26:0 19:15 54:3 39:4 17:86 11:3 8 43:43 62 -22 16:13 29 -40 60:1 40:0 39:13 -7 21 39:13 57 8 \
        15:-129 -14 7 11:6 16:181 8 59 45:75 76 48:212 -32 39 34:3 -1 25:1 -19 88 19:0 17:29 11:7 -16 -68 15:-153 \
        11:2 3 -51 8:1 43:10 55 -8 11:29 16:87 45:186 -32 0 43:-109 100 1 56 15:-286 -48 39:5 14:-30 43:-108 65 43:34 \
        -73 26 43:29 14:160 16:18 -15 33:0 77 -12 -51 -39 16:24 34:3 17:43 33:1 8:18 6 -48 -48 17:77 32 -4 -68 43:-35 \
        11:6 17:79 87 57:2 -37 48 48:368 17:84 17:59 25 -53 59 86 15:-81 14:-53 -54 25:9 12:16 -19 43 -24 35:1 63:0 \
        19:39 -16 33 58:0 12:3 92 -16 90 -25
        tree 39:39 0 61:93 11:14 9:0 46:21 45:48 15:-4 46:8 15:-125 45 45:11 29:7 10:0 8 -72 55 -61 59 44 71 -34 9:1 \
        29:4 15:2 -40 45:73 -36 53 15:-26 23:2 11:9 43 -14 -43 -48 11:7 45:136 32:0 45:67 7 19:11 22 11:1 22 120 29:4 \
        -32 29 45:291 -47 10 8:15 67 -12 -31 15:0 15:-3 15:-164 45:51 45:6 -23 15:-232 -1 8:10 27 124 8:2 56 -24 20:0 \
        33:2 57:7 15:-153 -70 29:1 8:2 15:-50 57 -34 63:1 -54 14 9:1 11:18 11:1 45:18 74 -40 -53 43 23:3 15:-122 9:8 \
        114 -74 8:11 15:-69 -21 70 -12 -46 43 68 11:10 23:1 -36 15:-44 46:10 -37 39 20:1 74 -22 15:-40 21:3 -8 96 -21 \
        18:6 -12 11:3 84 9 -43
        tree 48:62 45:87 -1 63:2 39:38 56 -26 -44 45:50 14:302 39:14 54:9 28:7 45:13 52:4 28:0 22 16:-54 81 -24 19:0 \
        7 41:0 0:10 4 48:142 16:13 2 -17 3 35 63:2 39:11 45:17 -14 2 11:10 14:170 -27 25:3 -24 107 17:62 -7 25:4 48 \
        -38 36 -46 48:71 -16 16 63:0 45:27 17:23 18 18:5 17:44 0:15 -54 45 46:2 123 -2 54:22 -18 57 11:34 48:108 \
        11:20 -2 52:21 25:0 0 155 -5 26 -60 14:-59 29:30 0 45:21 120 9 15:20 15:16 16:-16 15:-129 -6 45:43 83 -20 \
        16:39 1 25:5 36:5 13 28:1 48:84 8 77 16:52 -33 14:43 196 24 3 113 29:12 9 -68 36:5 10 -47 41:0 0 16:11 46:92 \
        -57 11 29:4 45:66 31 -34 32
        tree 48:168 35:5 43:490 43:343 25:6 0 11:1 -7 0:11 14:-40 -8 6 11 9:8 0:10 28:1 32:0 24:13 11:2 29:1 24:1 16 \
        -30 25 52:4 -25 38:1 14:-14 117 40:0 70 -33 -42 -54 66 24:3 100 27:1 -35 36:5 -32 0:6 139 5 24:29 14:-85 \
        14:-119 38:2 -35 37 46:6 -40 85 -47 18:8 91 -29 14:43 24:2 0:9 25 -25 40:0 0:5 -45 29 14:-21 14:-70 62 46:4 \
        -63 29 28:0 41 14:-16 217 60 -11 14:-222 0:26 108 -11 0:6 17:95 17:2 71 0:1 -15 11:6 36:15 -47 28:2 29:1 \
        17:82 31 -41 -23 102 18:10 57 -41 11:14 18:12 36:49 -12 91 0 -43 25:4 28:3 36:45 14:49 -2 98 14:-137 24:1 -13 \
        71 -11 80 47:0 -52 -3 -17 3
        tree 48:19 0:36 49:190 49:73 -1 26:0 44:25 44:13 13:0 11:2 9:2 14 0:12 -21 3 0:20 -10 -33 43:-2 -54 0:24 11 \
        16:-3 -33 86 44:17 29:5 4 54:3 59 181 12:83 -42 45:9 9:1 16:75 66 -46 -33 92 54:8 29:26 11:39 -26 39 39 34 10 \
        43:40 16:-78 -31 9:1 11:4 -24 16:44 -9 16:107 0:15 -3 124 -21 0:8 -37 16:71 16:25 0:28 36 -26 65 -2 -21 \
        44:-60 -61 49:229 5:0 37 -20 -9 45:23 57:2 61:37 2 12:96 61:44 73 -4 11:33 48:130 44:30 54:45 9:1 15 53:0 36 \
        -8 103 45:8 53:2 9:5 38 16:-25 -32 44:55 154 47 11:17 11:2 0 36 -31 29:7 -5 54:2 13 74 0:26 24:0 -10 82 -6 80 \
        0 48:26 -14 0
        tree 30:0 16:-70 -22 41:0 16:161 39:6 29:31 28:4 43:-108 0:1 48 -44 17:12 -11 2 36 -24 16:-5 -5 9 -22 61:47 \
        28:3 56 -40 -5 28:0 16:-78 13 0 43:52 46:32 8:30 17:48 29:42 -14 61 53:21 22:28 54:13 -4 21 -32 16:-40 105 14 \
        32:2 0:15 46:15 -23 53:10 -11 16:15 -30 146 -48 29:17 1 74 45:23 100 8:39 3 51 16:52 43:379 40:0 16:-25 39:30 \
        12 8:10 199 6 0:3 54:2 43:73 -17 43:77 198 30 -27 -15 16:-4 -12 39:30 39:26 46:16 0:6 16:23 17:35 -45 16:13 \
        42 -27 22:4 -40 39:18 54:2 29:8 157 31 35 -35 16:22 23 -35 25:6 9 17:52 2 79 16:31 40 53:2 258 19 -34 -19 \
        29:8 2 25:2 -22 29:34 39 -35
        tree 27:0 22:7 0 15:60 8:28 38:1 46:20 57:6 1 29 -13 61:21 47:1 1:0 1 39:9 7 45:35 20 98 -21 19:7 22:11 18 49 \
        55:0 -10 16:-20 -45 15:-161 -25 52:21 80 14 39:25 38:2 2 -12 16:-40 -40 22 29:7 12 91 5:0 18:4 20:3 29:27 \
        52:20 -22 44:34 39:16 61:1 30 -17 16:55 5 148 -14 -41 55 46:37 23:0 15:-28 29:32 22:7 8:4 29:2 44:-47 16:25 \
        141 -34 -8 18 16:6 -27 78 46:9 -24 44:18 -48 60 -43 -6 39:3 45:47 38:1 -3 -24 8:4 -24 126 -3 15:6 39:25 39:4 \
        57:1 33 -12 29:2 62 24 15:-57 -49 29 -15 45:49 23:1 39:12 17 -31 29:6 17 15:-246 -31 44:2 22:10 75 -33 44:96 \
        112 8:2 -53 68 -15
        tree 27:0 24:5 0 49:229 0:8 0 14:275 9 -21 0:21 0:12 -3 -50 11:12 -1 68 11:1 14:143 -16 -57 0:0 -42 4:0 23:0 \
        29:32 0:11 18:4 11:27 -31 28 49:0 24:1 14:12 58 -25 1 2 11:7 0 49:60 14:-48 146 42 45:23 14:22 45:8 0 69 0:15 \
        139 15 45:62 -26 14:-61 89 -8 -34 39:3 14:-243 43 38:1 49:57 23:1 16 -17 -21 11:5 -44 -14 11:16 14:-54 0:15 \
        -18 39:10 14:-73 11 14:-64 174 -9 -7 39:9 11:12 38:0 29:3 18:6 -26 8:3 39:7 40 124 18:8 -37 49 -15 5 -12 \
        14:237 -7 49:114 27:2 30 182 -5 21:4 29:13 45:7 -30 1 22:14 29:40 39:26 22 -40 -36 -24 38:0 45:30 9 85 11 \
        49:13 22:3 86 19 6
        tree 48:168 23:24 54:91 35:5 0 14:-131 -57 22:35 15:-63 15:-97 17:79 -37 54 102 -21 -30 63 23:102 -28 41 \
        23:40 22:16 22:3 15:-263 45:10 49 8 16:89 17:23 26:0 3 44:40 45:60 -46 8 -61 5 45:144 45:47 37:9 20 -17 \
        49:114 1 -50 41 15:-202 44:142 16:61 -29 14:82 61:5 -25 15 -43 56 44:136 16:61 17:19 23:7 49:116 -7 62 44:20 \
        -57 31 22:9 22:4 18:7 14:-137 40 -28 49:110 -26 46 -7 54:1 25:4 -32 60:0 14 44:46 14:-26 106 -6 186 15:-85 \
        45:41 -7 44:63 45:225 88 -6 -21 45:38 24:8 95 4 -20 45:291 18 76 14:78 25:3 4 -54 37 49:74 79 37:15 -52 \
        15:-104 9:6 16:-64 -79 -17 44:67 16:-78 68 -26 56 4 44:9 91 -23
        tree 34:3 34:2 0 47:0 14:49 8:47 60:1 -1 18:11 16:-2 17:62 19:62 57 -43 -24 8:12 -26 19:36 25:3 75 -26 -8 -50 \
        24:2 16:-54 108 43:-108 -32 43:16 16:75 18:8 1:2 148 34 24 -29 16:32 -30 37 -5 59:0 -32 43:-130 -64 16:23 \
        60:0 39:6 -59 1:0 132 -14 -45 35:1 52:3 -38 45 -41 22:33 35:4 16:-34 43:-85 26 -49 43:-191 -29 14:56 7 53:6 \
        50 53:26 -16 60 92 -54 60:1 39:11 8:1 17:26 -1 53:1 -8 111 16:47 14:-32 -68 45:15 17:31 -44 45 -54 61:7 -19 \
        81 43:-104 33 14:-23 14:-44 -35 40 19:57 -87 -3 14:-36 14:-56 63:0 19:5 -19 22:1 20 100 -19 43:-10 26 147 \
        43:-46 39:18 7 108 39:9 16:50 27 -46 17:17 30 -49
        tree 48:168 0 44:-96 15:0 -42 34 46:86 52:1 0:15 -80 -13 26:0 14:343 39:4 0:13 57:5 1 -52 14:-192 15:-194 21 \
        45:22 -57 29 39:1 24:1 15:-143 50 -8 -22 52:7 14:-48 4 44:-6 2 14:114 146 25 14:-108 17:94 81 -16 46:12 -4 53 \
        15:68 28:5 22:4 -1 1:1 14:78 39:29 25 -16 44:131 -13 0:29 120 -16 28:0 0:15 -49 22:21 0:25 13 -36 64 57:3 -3 \
        37:5 -22 31 -35 -38 -51 17:29 53:37 45:40 -41 -2 -74 15:-153 44:136 -37 37 53:36 46:20 39:7 15:-20 -19 17:59 \
        -15 45:25 79 -25 17:44 44:-16 61 -18 44:9 8 57:1 -22 44:69 14:-151 -8 116 45:41 -40 54 25:15 22:4 15:16 28 \
        -25 14:152 48:368 -42 13 17:86 41 -34 36 71 15
        tree 31:2 0 35:0 27:0 63:0 37:21 36:4 18:4 34 19:27 42 43:-21 0:8 24 0 16:-8 24:1 -66 1 1 28:0 8:5 -18 43:81 \
        54:1 0:7 46 -17 40 75 57:3 -31 22 8:87 24:0 15:-100 36:4 30 -11 36:86 -39 -8 0 15:-67 16:47 43:18 74 19:39 54 \
        -23 19:31 -39 28 -3 37:21 43:-10 61:7 -41 -14 36:4 16:39 -2 40 28:1 -39 3 0:16 8:12 23 0 54:2 43:-8 9 -47 \
        61:51 -19 48 23:1 7 43:193 19:49 38 -2 69 37:10 24:1 14 -13 28:1 47:0 63:0 -15 4 -12 43:490 24:21 23:1 -3 4:0 \
        27:0 -3 16:15 -3 43:108 15:-36 16:113 112 9 -4 35:2 -43 52 43:91 15 57:3 136 13 61:92 36:24 -21 32 -34 15:-94 \
        114 -9
        tree 48:168 35:5 0 53:55 -20 34 44:-96 15:0 -40 33 46:86 26:0 19:15 28:0 35:0 11:4 24:10 3 18:11 86 -12 36:1 \
        -9 36:80 36:3 18 53:5 25:4 41 -19 71 61:21 -21 26 79 15:-123 -14 37:100 -45 53:1 -24 18:5 -6 61:8 0:21 -25 \
        46:16 74 -15 44:89 15:-4 46:14 35 91 -4 4 28:0 15:-59 37:16 36:10 48:368 27:1 46:5 22 -4 56 -50 57 24:0 46:22 \
        -3 64 -18 -22 15:-65 44:23 49:259 8:2 -33 20 -33 -8 44:55 8 61:7 80 11 19:5 15:86 44:50 15:-161 -43 -8 44:223 \
        -41 33 56 15:-232 -31 46:63 33:1 64:0 26 0:16 -45 14 -3 15:-42 8 -43 46:93 44:35 8 78 44:0 36:17 -3 38 61:41 \
        44:61 48:368 18 -31 30 -39
        tree 48:62 23:0 63:1 29:41 0 20 13 39:0 -30 26:0 33:1 15:-24 22:1 5:0 57:7 15:-61 15:-65 11 -43 27 -47 -34 \
        8:41 29:4 15:-59 39:5 15:-180 29:2 12 -48 17:92 17:79 16 24:3 2 111 22:6 24 -38 -2 48:27 -16 21:8 -2 44 45:13 \
        29:20 15:-164 22:10 30 -14 3 4:0 29:32 24 -8 57:4 29:29 36 -39 28:3 102 -2 23:1 29:21 17:94 15:-69 13 -15 -27 \
        -43 48:56 6 15:-50 16 114 45:42 39:19 -15 45:33 13 -39 18 -5 -31 15:-23 15:-153 -42 2:0 29:7 24:30 17:52 -18 \
        24:3 39:1 -31 36 -12 20:0 -2 146 22:9 -33 17:36 48:42 -5 117 -18 6 17:65 8:3 45:8 -21 29:10 23 -26 23:1 39:2 \
        55 -13 35 29:3 48 12 1
        tree 30:0 15:-222 49:82 15:-383 -80 -17 -1 18:6 56:1 8:3 36:2 -21 21 15:-55 49:219 49:23 -36 50:0 -12 40 59 4 \
        26:0 11:39 15:-23 8:3 27 29:37 10 -25 -8 8:6 81 -38 57:6 -21 53:23 114 -22 55:0 53:14 12:29 6:0 15:-30 22:3 \
        12:5 3 15:-33 13:0 14 42 88 -20 8:3 -20 4 15:-44 -13 8:4 131 12:7 -29 54 11:2 15:-71 24:10 -3 -62 29:16 9 -52 \
        8:4 6:0 -17 18:10 9:0 -47 41 90 54:2 15:32 18:10 4 11:17 -14 52 -41 9:0 29:7 148 -7 13 -31 15:47 64:0 10:2 \
        54:1 12:1 32 0 49:141 12:69 13 56:1 83 52:26 13 61 -11 63 22:7 52:5 49:184 -50 50 -3 49:74 13:0 62 -29 53:15 \
        -25 65 49 0
        tree 48:168 23:24 0 23:102 -27 37 23:40 22:16 22:3 15:-263 15 16:89 17:23 26:0 2 44:40 49:174 19 -32 -56 23:0 \
        34:0 60:0 49:179 57 0 16:27 44:44 44:14 48:221 -13 28 48 -29 44:65 -24 24 -21 49:131 -3 22 44:42 44:11 49:170 \
        49:116 18 23:0 -8 -76 22 -46 44:53 46 26:0 37:10 14 -36 26 59:2 18:11 15:-263 16:63 -33 5 49:86 -8 49:184 \
        15:-100 63:0 44:-20 -18 52 59:1 0 33 24:9 44:75 16:69 16:55 51:0 21 -15 -59 17:81 43 -22 15:-42 4 56 49:166 \
        9:2 34 17:40 -5 143 -16 15:-174 -11 44:175 14 -57 23:0 21 -13 -26 49:74 72 37:15 -51 15:-104 9:6 44:-52 -72 \
        -16 44:67 16:-78 66 -24 24:43 75 -33 4 44:2 85 -19
        tree 44:96 0 63:0 0:39 17:93 22:10 16:65 0:28 46:11 17:25 18 2 54:1 15:-61 46:19 8:3 63 -11 -38 0:9 76 18 8:8 \
        46:27 11:3 53:2 15 -63 20 -58 39 -36 8:12 15:-69 17:37 26 45:58 44:194 0:6 22 0:18 -57 15 45 45:87 58 -11 -23 \
        22:8 -43 37 21:3 46:6 59:0 -6 196 6 61:35 -1 8:5 -32 55 0:15 22:4 -14 22:14 31 -22 -36 47:0 -5 65 45:61 \
        16:113 47:0 44:98 16:1 64 64:0 36:43 67 -16 -58 -6 11:26 61:12 15:-90 -40 53:4 -24 0:9 16:14 -50 46:18 -11 71 \
        8:7 87 -39 0:20 0:6 38 18:5 69 16:73 -23 46 16:55 16 129 77 16:147 18:7 10:0 -11 83 22:16 61:27 145 28 -46 -9 \
        46:81 -14 44
        tree 43:-35 11:1 44:-47 -42 19:24 52:5 8:1 -50 -1 61:9 6 -23 4 44:31 39:6 45:13 8:26 -2 -28 44:27 22:10 39:5 \
        -30 44:17 11 -52 24:8 117 -11 27 39:34 44:-40 52:30 43:-223 -30 23:3 53:13 52:9 34:1 19 94 -7 23:0 -16 107 \
        -47 49:83 34:1 53:29 107 5 -24 45:76 -20 86 43:-330 61:5 -17 125 -1 11:18 -40 30 8:25 61:21 59:0 33:0 -7 60:1 \
        1 22:6 53:3 -24 119 -7 22:21 45:16 43:-159 -12 4 52:20 22:2 27 8 23:5 1:2 45:50 52:31 -8 34 -14 -20 24:7 -3 \
        123 -29 19:23 12 24:16 52:3 16 -17 34:2 52 -28 39:15 22:22 8:29 -65 61:35 43 -27 52:20 43:-150 56 49:36 46 \
        -52 22:48 92 -13 37:30 58 -5 0
        tree 48:10 0:36 28:4 28:1 -1 -11 46:1 23:4 14:63 24:1 98 32:0 -12 9:1 -25 111 127 -26 22:12 -25 31:2 116 -1 \
        44:-60 -59 16 60:0 27:0 20:0 36:2 44:-2 47 0:7 -1 0:15 42 -6 14:71 45:153 44:-1 44:-4 57:8 13 -39 22:16 14:26 \
        16:-37 -17 0:12 48:63 70 -25 0:23 129 7 -7 -54 44:14 28:1 46:95 28:0 14:-160 0:23 50 -27 -7 14:32 -40 29 100 \
        16:13 14:-79 -47 44:10 134 -3 45:8 -45 28:2 93 -18 44:22 0:26 0:4 49 19 -28 6 -23 0:26 51:0 48:104 -21 9 \
        14:152 -5 46:30 22:16 19 100 -22 16 24:3 -8 5 0:4 45:85 57:2 38:0 14:-3 -23 94 -21 -25 75 9:6 44:-47 -31 -2 \
        14:126 45:98 -15 80 84 0
        tree 48:120 23:1 28:9 0 8:14 139 -20 5:0 29:19 16:79 31:0 59:1 59:0 28:0 0:11 61:2 -62 29:3 -25 48:71 12:13 \
        -35 16 -35 12:91 -30 8:43 8:26 33 121 -29 -29 61:6 14:192 26:0 2 14:-1 -42 0:7 20 -31 48:38 76 27:3 -27 82 \
        47:1 4:0 10 26:0 3 16:30 16:23 48:44 16:-2 102 12 29:2 -52 36 150 0:16 -11 109 -23 14:126 47:0 19:0 14:-222 \
        43 -12 -32 7 -53 38:0 0:1 29:7 88 -44 10 -4 26:0 19:8 28:1 28 -14 -5 14:160 19:23 -52 -4 23:2 -27 0:19 156 11 \
        26:0 28:7 16:-41 74 8:26 16:31 8:17 20:0 -20 17 79 27:3 16:55 64:0 19:0 61:17 6 134 14 132 8 23:3 212 21 -13 \
        -19 -17 16 2
        tree 25:2 35:1 0 -19 23:0 39:10 55:0 45:14 19:21 45:12 21 98 -1 -2 35:1 -5 57:4 -4 17:78 113 10 19:34 16 \
        39:19 11 -18 11:33 39:1 -12 8:7 6:0 41:0 43:-72 11:2 -37 -7 43:-54 11:26 15 27:1 141 -9 43:-33 39:8 -30 25:4 \
        17:74 -30 33 43:-39 44 -29 -3 39:21 43:270 45:37 43:77 58 -30 -20 158 -30 8:3 39:10 11:20 43:-113 -38 17:72 \
        32:0 78 -20 25:8 174 -7 -32 59:1 -25 21:6 43:0 -30 122 -38 2 8:41 6:0 19:12 26:0 43:29 54:12 16 27:0 70 11:3 \
        -31 39 45:0 15 45:26 -19 6 43:52 -23 -3 55:0 -12 5 -14 43:69 2:0 -22 -4 19:45 12 19:61 -21 21 45:18 43:37 24 \
        22:6 -7 39:7 -23 197 -8
        tree 48:10 43:77 26:0 0:1 14:119 23:0 23:-1 14:-11 -23 0:0 -28 49:41 8 51 14:-2 43:65 28:1 23 -35 -30 17:93 \
        14:59 8 54 -11 27:1 43:22 38:1 43:-1 10 14:2 55 -35 -4 43:29 -59 -11 -33 49:20 43:-1 -71 17 -5 0:14 14:102 \
        23:0 43:62 -6 25 2 57:1 9 -22 14:114 14:-179 43:-1 -32 22 12:19 53:1 11:3 2 69 -33 12 -2 0:0 25 0:2 14:160 \
        -17 40 62:0 23:1 14:-89 -25 14:-21 62 18 -26 38:2 -14 5 14:170 43:490 14:-23 0:5 -20 26:0 43:270 0:6 43:235 \
        15 129 -7 -29 49:49 -7 95 0:7 14:-14 22 14:4 23:0 2 -22 11:3 13 -6 -17 23:3 7 17:49 18 159 49:0 0:1 131 14 \
        17:52 -21 26:0 -17 69 1
        tree 48:71 0 45:50 52:4 64:0 49:211 14 -14 16:-28 12:54 93 -28 52:2 30 -35 54:9 28:7 1 -39 50:0 36:9 -50 \
        11:11 7 29:6 -19 17:93 48:212 69 -16 -9 79 16:-9 29:1 10 -12 64:0 53:0 8:4 4 50:0 -4 -52 29:4 16:46 -8 26:0 \
        28:0 17:50 16:52 63 12 49:124 8 -23 17:36 -35 12:7 64 52:13 0 -58 45:65 48:94 -12 88 11:1 75 28:0 18:10 -22 \
        26 0:32 45 -34 18:5 32:1 -9 12:5 3 104 16:47 26:0 0:7 45:114 20:0 44 99 -14 36:91 1:1 45:55 -17 12:2 -7 \
        45:136 60 -13 5 16:5 33 16:29 49:141 -29 26 14 8:5 17:91 53:1 -55 7 61 -20 45:75 16:141 2 -29 9 49:399 18:11 \
        -9 -35 8:16 59 -10
        tree 48:168 54:92 24:62 54:62 45:149 48:10 -1 0:10 27:0 59:1 15:10 15:-94 57:1 -44 46:3 0 0:2 -60 54:11 -12 \
        41 6:0 10:0 46:5 24:0 21:3 15:-52 27 -11 0:1 32 -25 0 4 12 62:0 14 54:4 -50 17 46:2 0 46:8 15:14 6 67 20:0 22 \
        -21 19:20 24:0 20:0 0:1 43 -10 25 48:47 10 45:50 57:3 39 12 45:97 -3 55 24:4 4 -10 6:0 0:3 -12 10:0 1 -8 24 \
        24:3 15:-232 55:0 28:0 46:2 40 63:0 46:8 -27 10 36 28:2 -24 45 -7 -4 2 48:114 20:0 54 -13 0:6 -68 46:59 46:47 \
        40:0 19:49 17 -41 -36 -67 23 54:66 80 40:0 -29 49 15:-63 -39 48:136 -11 55 53 54:90 54:77 3 15:-110 -11 74 -57
        tree 40:0 0 39:4 25:5 16:59 60:1 18:7 -4 39:1 1:0 27 98 8 16:-3 14:114 43:-19 26 -14 67 39:0 -25 14:56 43:-6 \
        14:-19 18:7 -9 67 -7 37:1 -9 29:26 14:-46 14:-73 43:62 62 -12 -20 14:-16 84 41 16:19 27 177 16:10 43:-19 -33 \
        91 29:2 50 -48 17:47 14:-10 -4 28:0 63 -32 43:62 -33 22:3 -14 70 43:-94 59 -18 16:-37 46:5 22:40 14:-44 5:0 \
        -51 -2 -16 89 43:-159 75 1 22:11 46:36 14:143 19:37 37:51 10:0 14:-131 -16 29 19:7 40 -33 17:14 10 25:2 39:10 \
        16:128 2 -44 -9 14:-192 35 2 61:33 43:-150 22 63:0 29:8 16 -10 61:12 -12 33 -13 43:-27 27:0 46:1 -11 62 -31 \
        60:1 16:36 11 -40 -44 16:35 34 -8 8
        tree 31:2 0 38:2 41:0 14:-38 -4 28:0 21:3 12:13 33 5 43:-6 16:16 29:3 14:24 -3 -69 14:91 1 54 29:18 16:27 60 \
        16:31 -32 16:41 51 12 -32 43:52 -16 6 37:8 43:-109 -41 0:30 43:-79 25 21:3 -36 60:1 29:6 54 -3 12:5 -6 -52 58 \
        28:1 16:16 14:74 12 -32 -15 16:11 28:2 29:7 16:-20 -44 43 29:11 132 39 6 64:0 43:43 0:7 -44 40:0 -11 25:8 103 \
        -40 16 60:1 77 6 0:2 -38 10:0 0:6 37:22 101 22 19 -24 29:3 16:-38 -29 16:-9 74 16:4 -15 32 28:0 14:-14 0:12 \
        16:-12 -20 16:36 43 0:6 -23 29 16:136 -18 26 29:6 0:5 46 16:34 -33 23 -26 24:1 50 18:8 -1 43:69 7 25:11 \
        14:-44 37 112 -17
        tree 34:3 60:0 17:45 59:1 14:14 8:4 57:2 -25 52:3 32 -11 32:0 -6 24 17:3 -27 1 16:50 23:1 52:36 2 39:5 108 14 \
        -15 43:-5 -2 52:7 8:15 24:5 -25 11:5 14:-104 64 -38 116 33 38 61:9 16:-70 -26 1:0 8 1:1 38:2 -27 44 2 24:3 \
        16:-94 49 43:-273 48 -7 8:10 11:18 -10 1:0 35 -28 6 17:46 1 24:1 -4 0 60:1 39:11 8:1 17:26 -1 75 16:47 14:-32 \
        -66 46:6 16:21 42 -44 -54 61:7 -18 39:7 19 115 43:-104 32 14:-23 14:-44 -33 37 14:63 -92 -19 14:-36 14:-44 \
        54:1 46:11 8:3 40 -47 68 52:1 -23 62:0 18 103 8:9 171 26 16:-31 81 43:-82 57 16:2 14:37 -67 6 16:50 43:43 55 \
        16:17 -60 19 -31
        tree 31:2 1:2 0 26:0 24:1 39:38 39:2 37:12 17:67 -26 11:17 -1 17:86 127 -1 34:1 46:14 12:18 -31 82 46:22 -8 \
        50 -36 29:2 8 -34 96 13:1 -39 39:24 -12 105 34:1 46:60 43:73 -19 -57 36 57:7 39:3 -14 12:1 18:5 -43 17:85 \
        43:-41 11:13 105 -13 -4 156 17:48 43:-19 11:16 49:95 28 -8 -29 -20 12:77 20 11:3 17:73 -37 45 -35 60:2 25 129 \
        35:0 4 60:1 28:1 47:2 35:1 37:98 24:3 39:6 25 -2 28:0 -27 39:11 30 -20 10 -8 -38 29:26 37:14 -8 55:0 24:18 \
        28:3 29:13 16 46:2 11 133 -23 -35 43 57:6 -45 30 24:3 -25 4:0 49:55 -26 0 43:73 46:16 -22 43:34 3 119 17:50 \
        37:21 -14 24:15 124 -2 16
        tree 48:120 45:159 45:50 23:2 27:9 27:6 0 -51 72 31:0 9:2 14:255 -18 9:1 -21 94 9:9 25:1 49:42 -38 51:0 17:14 \
        97 -3 -14 21:1 104 5 38:1 19:42 48:44 25:16 -8 81 25:3 76 -3 -42 14:-104 46:2 17:19 60 -31 -31 49:55 -46 -13 \
        27:1 0 29:7 17:11 -26 41 59:0 -32 37:20 -14 17:85 19:37 0 84 -26 29:29 49:92 14:-137 17:57 21:4 -22 29:3 9:1 \
        90 8 46:12 48 -31 19:57 -46 33 37:100 38:2 18:5 -29 46:33 49:77 20 -24 43 29:19 69 -29 21:7 25:2 48:86 -12 \
        45:58 59:0 12 -40 18:8 29 46:19 -47 18 9 -15 45:62 -25 38:2 17:11 18 -15 17:21 -28 27:2 45:70 29:11 7 79 1 66 \
        27:2 23 -49 39 2
        tree 44:96 0 35:0 31:1 37:100 36:87 34:2 31:0 52:15 52:3 43 17:57 37:1 39:16 -34 73 54:1 -55 -5 14 28 -33 -41 \
        90 39:11 15:-87 44:103 46:2 -14 52:4 93 15:-140 -31 41 -18 49:190 47:0 15:-81 36:15 -9 105 52:5 52:4 49:15 \
        26:0 64 -39 -4 54 36:81 52:22 36:41 17:29 36 -30 75 15:-73 -30 55 -19 44:136 49 -15 103 39:28 34:3 17:5 49:33 \
        -14 57 -6 76 27:1 56:0 70 44:101 20:0 46:5 108 14 -25 4:0 0 21 -24 16 15:-17 46:10 19:68 49:33 -14 36:4 \
        49:144 -14 52 54:2 61:13 28:1 49:100 52:27 107 0 -10 153 12:21 44:119 43 -53 40 54:34 52:30 -11 61:8 -28 76 \
        92 -34 -13 39:17 -40 39:29 13 15:0 10 -62
        tree 48:62 47:2 58:0 -1 6:0 32:0 36:89 39:3 -16 48:54 48:48 43:343 25:11 12 24:34 98 4 -16 48 50:0 -44 19 \
        43:59 60:1 39:10 43:37 43:-27 53:2 -73 33 -20 19 11:9 25 -43 8:8 11:14 39:9 53:1 47 50:0 -32 77 25:2 16 -39 \
        9:1 -16 62 1 9:3 55:0 24:0 53:0 18:4 48 -38 -2 48:28 25:3 8:2 11:18 50:0 39:11 10 72 -13 -39 -12 -22 11:18 -4 \
        11:26 48:42 150 16 -28 39:6 -18 48:35 43:597 24:9 33 -17 -37 39:14 -40 13 35:0 48:21 2 18:6 45 9:205 53:1 39 \
        8:21 -22 28 -2 -13 43:193 15 98 52:4 43:426 48:34 43:32 60:1 -9 53 48:17 -6 45 -20 43 25:5 106 5 43:235 18:8 \
        6 96 -32 1
        tree 48:168 23:24 35:5 0 -16 19:23 -40 57:1 29:4 2 97 -17 23:40 29:4 41:0 44:123 44:59 52:13 49:144 39:17 \
        49:118 34:1 8 -53 44:44 39:3 57 15:-100 -31 9:1 -12 59 82 44:-7 -1 80 2 -25 15:-33 15:-48 63:0 -1 59:1 -47 \
        39:25 -27 45 -72 39:13 -32 63:0 -4 58 63:0 44:148 93 15:-113 44 -21 59:1 17 -42 52:3 -3 -56 38:2 63:2 29:9 \
        34:3 35:0 49:104 46:12 0 64 6 15:-71 -22 13 78 44:98 44:87 29:14 9:0 39:2 33 44:-14 -1 -56 57:2 44:8 -60 \
        46:15 -26 26 1 30:0 44:-28 40 29:15 40 57:4 -47 -1 6 -43 15:-318 115 29:19 36:69 31 -39 -26 39:30 44:39 98 \
        39:15 -33 58 -41 44:148 10 -25 44:2 79 -19
        tree 30:0 15:-222 59:1 -17 61:4 45 45:46 -14 45:52 87 12 40:0 17:14 15:-110 -21 57:1 9:0 -32 -4 52:5 45 61:71 \
        46:16 15:-14 9:1 -12 37 -32 23:5 14 116 -28 4:0 23:2 25:4 57:10 1 -55 46:12 11:15 23:0 63 38:2 44:1 65 45:29 \
        11:2 60 -25 68 -15 17:47 -14 17:89 128 53:6 -46 84 11:1 52 -28 -13 15:-23 17:27 63:1 38:0 17:22 13 -23 -35 \
        45:11 -27 115 44:156 61:87 25:4 44:-10 -29 44:69 44:15 9:18 12 15:-140 -5 43 1:2 61:5 96 26 9 17:38 38 -66 \
        44:34 63:1 96 -6 59:0 73 -23 11:2 -28 17:83 25 -34 116 46:23 5:0 11:28 50:0 -17 17:62 60 -19 9:0 94 -17 67 66 \
        63:3 9 17:55 103 -17 0
        tree 48:29 49:150 49:129 -1 0:12 48:8 -39 4 8:8 -21 12 39:10 8:2 22:3 -19 16:63 -9 99 22:2 39:0 16:23 8:57 \
        0:21 25 -9 0:29 -75 14 8:47 16:34 62 0:16 -18 0:26 16:107 16:50 3 74 -21 8:31 8 -46 16:104 82 11 4:0 55 -20 \
        59:0 16:9 54:4 -46 49 49:229 98 -19 -24 54:5 -37 19 60:0 3 0:7 45:144 38:2 0 49:122 6 34 48:182 -66 13 23:0 \
        64:0 33:0 39:1 7 22:2 8:3 28:0 48:31 50 38:1 -16 22:1 7 -20 34 39:27 59:0 -28 -11 45:39 6 -71 0:21 4 -25 \
        45:198 10 97 16:50 47:0 49 6 45:15 -45 17 39:4 26:0 45:32 8:26 -3 -34 22:9 8 16:-18 -29 78 -25 45:13 39:7 -2 \
        14 0
        tree 48:168 43:490 39:29 0 8:7 16:28 64:0 43:208 43:193 -19 41 -44 53:3 25:4 11 76 -14 0:12 13:0 39:31 -35 \
        16:29 70 43:-150 26:0 -44 33 7 -51 0:17 57:3 6 19:5 12 43:-179 -15 114 8:5 39:30 72 -4 -51 63:2 43:152 53:2 \
        16:2 40:0 0:2 112 11 -36 -21 48:38 8:26 8:12 -16 24:2 -17 31:0 84 -9 -23 57:4 48:48 83 48:74 -12 39:34 68 18 \
        -7 48:69 16:-3 26 39:38 0:5 -53 0:7 24:2 -16 19:0 -7 123 13:0 16:55 -75 -3 55 13 -36 16:17 -28 8:16 132 25 \
        16:168 0:6 16:-31 -29 39:37 39:29 17 72 28:2 -13 69 40:0 48:56 12:8 59 -26 52:3 39:37 19 24:6 117 -12 -8 \
        48:11 53:1 53 -41 -15 70 3
        tree 43:-35 11:1 29:2 10:0 17:84 27:0 60:0 39:10 2 46 53:2 -10 22:4 41 -20 -50 38 -34 19:18 -20 16:113 0 -50 \
        29:3 5:0 39:10 11:14 19:65 15:-10 -11 49:70 4:0 16:-23 -47 46:29 0:11 18:9 11:3 25 -30 39 -46 -71 -41 32 37 \
        49:17 17:69 56 -44 -39 39:34 15:-13 15:-26 39:19 18:8 10:0 20 -26 -14 16:-37 62 13 37 15:6 -26 9 43:-150 -46 \
        43:-53 60:1 0 59:1 127 -18 -45 39:11 -7 -62 54:10 11:5 27:0 16:110 -3 43:-109 -5 41 -15 17:99 51:0 19:0 46:19 \
        62:0 11 27 -9 39:2 -39 49:32 11:6 77 9 46:32 -9 66 49:76 4 49:79 -27 -2 22:1 15:-81 18:8 65 -26 43:-94 -1 -49 \
        0 24:9 17:39 90 22 11 0
        tree 48:62 44:148 44:142 45:62 23:6 45:52 0 -11 15:8 28:1 29:8 43:8 43:-31 -17 15:-57 15:-110 -3 111 -17 \
        43:251 -40 53:12 44:-37 -32 56 -40 24:5 49:51 -45 34 32:2 15:-34 23:7 10 121 -6 -22 15:-169 44:22 23:9 -15 \
        101 -22 14:160 -37 24:31 -46 103 55:0 -31 43:24 49:10 70 -26 28:3 19 134 43:235 23:6 15 15:-71 3 126 -36 35:1 \
        -27 45 29:5 44:194 43:32 15:-32 15:-57 44:175 28:0 29 28:1 134 3 -17 -31 43:-82 35 53:8 62:0 174 50 1 23:1 \
        49:0 34 49:78 48:42 -56 11 36 53:2 87 6 15:-46 14:59 1 74 34:2 -37 51 15:-40 28:0 32:1 15 63 14:-8 53:8 29 \
        -29 -58 40:0 15:-29 -54 32:1 14:4 13 -36 54 -38 1
        tree 27:6 27:5 23:24 23:23 25:21 25:6 0 49:153 5:0 4:0 26:0 25:8 49:88 16:17 11 43:-143 38 -10 22 -4 6:0 1:1 \
        20:1 -22 99 18 45 16:-23 26:0 -16 8:24 14:63 12 168 -10 44:75 45:73 10 43:143 62 9:2 -37 44 -10 41:0 43:-143 \
        101 28 -35 -8 37:69 34 -32 52:4 78 -7 43:52 43:-27 1:1 -46 8 4:0 44:46 -21 46 87 14:343 -57 20 45:159 44:65 \
        9:2 20:0 -39 23:4 64 -46 52:11 100 -5 16:42 14:-32 8 25:6 151 23 61:23 -39 41 90 43:62 57:1 27:8 -30 8:1 98 \
        -5 16:94 -38 43:-72 98 -31 9:0 16:-28 28 -37 57:5 44:40 16:20 43:220 -46 49:346 25:11 0 108 -19 -41 44:52 134 \
        45:149 -37 56 49:100 134 14
        tree 40:0 0 4:0 26:0 46:21 19:60 43:40 9:13 17:14 32 63:0 0:1 14:-14 23:0 66 9 6 24:0 18:6 49:67 -1 43:-11 72 \
        -13 -8 52:14 23 49:36 -28 19:3 26 -11 46:10 0:4 -6 13 14:37 -25 52:28 1 128 -12 46:6 24:24 43:235 14:-61 -10 \
        5 9:2 -20 1 50 5:0 0:19 43:379 43:69 18:9 -32 32 14:152 22 -39 -10 36:13 23:2 50 -49 -20 41 43:-169 44 -17 \
        14:-85 41 1:0 20 -10 14:4 -20 45:94 36:43 -9 46:13 17:13 -20 45 -12 0:24 -54 11 26:0 14:67 43:318 17:32 1 \
        24:1 -31 -10 0:7 52 35:1 19:16 8 -70 82 37:17 14 -39 43:43 20:0 19:45 -11 33 -52 43:119 14:237 46:59 0:13 21 \
        -51 75 118 23:15 3 54
        tree 27:0 0 0:0 -38 4:0 18:4 -14 39:1 32:1 12:52 -36 27:9 -12 81 14:-48 58 -11 5:0 22:22 0 8:22 -17 18:9 -14 \
        32 41:0 39:15 18:9 22:3 2 25:2 45:0 178 29 26:0 54 -30 3 52:4 40 -21 -34 9:6 0:27 27:1 14:86 2:0 45:8 39:10 \
        39:7 14:52 14:-21 6 14:-11 103 33 -23 14:-64 52:7 94 -14 -42 8:1 14:4 119 18 54:1 -23 47 1 -7 35:1 -16 39:14 \
        9:1 1 135 -49 39:1 -29 39:33 59:1 52:32 39:12 0:12 14:-34 44 39:5 14:34 14:-10 -44 0:4 6 149 54:12 -39 76 \
        52:4 37 -35 12:17 -7 94 9:0 39:17 45:23 211 48 31 18:11 22:8 -16 59 -34 -4 14:22 22 -25 -28 27:1 1 -49 14:74 \
        -7 57
        tree 43:-35 11:1 27:0 -6 36:1 32 -38 6:0 14:275 0:1 22:2 16 27:0 47:0 15:-45 36:9 4 51 39:13 9 -32 -44 14:56 \
        11:31 -26 41 15:-36 -28 103 25:2 8:11 55:0 14:126 17:96 43:-46 12 -12 -14 52 -3 39:9 -33 36:55 9:8 2 74 -21 \
        8:8 9:2 39:7 27:1 43:-43 0 -29 -27 43:-72 22:4 43:-191 38 0 39:10 27:2 8:2 15:-23 83 -13 14:59 43:-246 80 -14 \
        11:12 5 108 -40 -12 15:16 43:-44 9:0 17:49 -7 52:42 59 -17 0:14 -10 0:16 121 5 -14 14:-5 53:5 24 158 -6 15:4 \
        0:23 49:39 -38 35 -39 97 17:79 9:5 53:6 22:4 8:16 70 -26 5 43:-48 22 43:-43 49:110 142 18 22 -3 1 -29 43:-43 \
        -17 40:0 48 -50 0
        tree 48:62 44:148 44:142 39:39 45:62 0 38:2 -1 14:-3 36:80 41 -38 46:19 10 92 9:1 16:6 14:-54 38:0 -21 45:27 \
        95 -10 53:5 16:-3 61:3 24 -51 14:28 18:10 49:43 37 -57 97 -48 -64 44:85 46:11 -49 19 16:18 -56 9 16:113 9:92 \
        14:10 28:1 16:-5 45:44 -36 62 16:28 76 4 -30 -18 44:77 52:4 -59 16 52:1 63 -11 72 39:27 14:43 48:18 -41 5 -69 \
        52:2 -44 14:-13 -16 48:11 -7 120 16:-37 9:7 16:-64 -3 65 -30 49:64 39:11 0:5 61 -10 16:120 39:12 -57 -6 62 \
        28:1 34:2 39 -29 -46 45:13 14:91 52:4 28:0 23 48:88 -45 16 39:10 61:9 41:0 0:8 5 -7 39 9:1 16 1 36:1 -14 15 \
        44:21 61:3 21 -7 -21 0
        tree 48:168 43:490 43:343 0 0:10 4:0 6:0 15:-73 45:9 14:-179 76 14:192 -33 55 15:-119 46:6 56 -31 64:0 75 -21 \
        22:3 46:15 21:6 14:14 14 -30 -35 46 15:-32 -53 14:-70 56 39:16 14:-17 -45 35 -42 28 36:7 -42 22:8 14:-59 -28 \
        26 54:4 14:28 151 12 15:-28 -23 14:119 -21 106 15:-116 39:20 22:7 -7 14:-125 -19 39:11 6 21:6 176 -7 -25 39:9 \
        -81 -30 14:-222 0:26 91 -9 0:6 39:37 39:29 15:-87 -23 19:3 36:100 -38 39:14 46:9 -31 50 11:4 74 11 19:41 -26 \
        25 20:0 70 -5 -6 15:-129 15:-147 22:2 40 39:25 -32 14:-14 0:22 48:59 2 104 -25 -38 0:15 39:29 21 132 -6 15:14 \
        14:170 -17 19:55 60:0 -55 14:208 71 -13 103 -54 3
        tree 30:0 41:0 2:1 40:0 29:32 52:43 12:100 8:6 6:0 11:1 26 9:3 32:2 -5 9 -38 52:15 11:2 -23 11:12 19:61 88 \
        -24 15 -45 29:19 10 -15 11:3 35:0 1:0 1 51:0 -16 19:37 -5 69 11:2 12 8:5 -29 102 25:2 6:0 8:30 52:4 -15 -4 \
        11:7 -3 42 19 7 11:8 34:1 29:17 19 -28 58 12:65 24:1 32 -3 55 11:10 20:0 5:0 -40 52 57:4 -38 40 45:9 -19 8:4 \
        -3 8:6 88 8:11 -31 63 27:0 8:9 52:47 52:5 12 9:0 8 49 -14 6:0 4 -52 63:3 29:36 -13 11:17 152 -38 69 19:39 -9 \
        8:14 19 8:27 165 23 51:0 58:0 -27 41 29:37 52:7 9 11:6 20 57:5 102 11 -38 29:48 0 29:64 24 -24
        tree 28:0 38:1 39:15 0 -5 37:6 17 39:0 -29 4:0 27:0 29:27 50:0 60:1 15:-94 61:26 43:24 15:-174 -23 4 -27 \
        43:160 6 50 39:6 4 29:5 23:3 26 86 43:-66 23:0 9 49:81 -37 61:7 -28 64 14 15:-90 45:8 15 -1 51:0 17:96 4 \
        43:-179 44 -14 60:2 29:7 -29 17:62 10 -20 23:0 61:4 102 -16 6 -2 17:34 61:11 -29 17 43:16 14 15:-46 29:30 -11 \
        45:14 110 36 16 40:0 15:0 -6 -27 45:118 6 90 47:2 51:0 12:100 -17 40:0 11 59:1 -33 5 29:51 31:2 -16 43:18 25 \
        -25 88 39:9 92 19 39:2 17:33 5 32:1 -18 43:-53 -35 19 63:2 -1 39:8 17:39 59:1 -9 102 11 43:220 43:-69 47 -20 \
        43:426 28:3 20 100 -7
        tree 48:10 43:37 26:0 15:43 16:-34 56:0 15:-20 12:84 8 16:-57 -36 -7 16:-40 40 -8 38:0 49 43:-15 18 -2 43:-41 \
        52:1 42 6:0 44:39 15:8 15:6 44:34 -5 -35 73 -34 3 16:53 44:17 -59 -15 64 44:73 64:0 6:0 0 44:6 16:-16 15:-107 \
        46 -67 9:5 51:0 16:46 16:37 8:4 15:-6 18:11 -4 93 8:1 12 102 2:0 31 -22 103 -17 -11 43:-1 2:0 1 -55 54 43:-29 \
        41 15:-187 92 -40 15:-63 59 8 6:0 16:-7 16:-25 69 -33 43:6 42 4 -45 16:50 44:46 16:-44 7 -47 35 40 15:0 38:1 \
        16:-78 70 15:-42 -36 -15 44:-60 97 18:10 15:-83 16:-37 -4 -53 -7 52:2 -31 26 17 16:-37 44:-40 16:-54 62 -16 \
        59:1 16:-78 63 -8 -43 -2 0
        tree 24:90 24:5 0 56:0 -22 12:11 41:0 -6 44:-43 -33 37:8 44:9 169 5 23 59:2 44:-69 14:78 -27 12 53:12 28:0 \
        19:12 26:0 44:-22 -9 0:10 14:46 16 -11 14:208 24:12 18:7 59:0 52:11 159 34 34 0:17 45:40 18 53 7 44:63 21:7 \
        41 44:-1 -3 0:17 58 199 2 -15 44:-34 14:-13 -6 75 44:59 57:2 -18 14:-3 36:34 -47 16 57:3 69 12 -38 26:0 36:7 \
        14:-48 -18 26 -14 46:20 23 -8 19:10 52:4 18:6 46 19:3 44:-4 -29 5 14:0 81 -13 41:0 -10 45:54 57 -35 59:1 \
        14:-93 -14 0:25 22 -18 0 34:3 44:59 44:10 57:9 11 44:-5 6 104 19:36 -12 10 24:43 35:2 59:0 44:61 99 -3 31 \
        23:8 106 -3 -32 90 -21 -46
        tree 48:120 23:0 24:2 0 13:0 49:114 8 -16 -9 39:0 -31 26:0 33:1 15:-24 24:1 5:0 8 -15 36:100 46:3 36:55 5 \
        28:0 24:4 11 13:0 116 -20 6 46:32 16:-4 -20 23:1 -6 8 29 28:0 1 49:104 38:1 15:-34 5:0 -3 39:13 -31 107 39 -9 \
        -22 46:20 -4 23:4 21:8 11 -42 46:37 103 -31 13:1 -35 24 15:-92 16:-78 15:-194 -49 93 1:0 15:-153 -44 -22 -3 \
        17:84 61:3 49:0 -37 16:87 52:20 -5 24:0 -1 15:23 -41 13 35 36:32 16:0 15:68 6 90 15:-5 16:97 -25 39:13 -21 \
        147 39:2 72 -2 15:-24 16:-34 71 -4 16:-38 -30 16:-7 65 16:6 -4 39:17 23 83 38:1 16:-2 22 46:97 -12 102 16:77 \
        15:-30 2 64:0 41 -50 113 2
        tree 25:18 22:10 23:2 0 17:40 6:0 41:0 0:39 46:71 11:5 0:7 -26 44:-20 0:18 45 -22 -10 61:5 -13 44:33 -4 17:7 \
        87 14 43 44:18 -21 40 47:0 39:8 83 53:5 39:29 87 -17 -7 -32 60:1 59:1 39:4 80 -19 39:17 142 -6 -9 41:0 -34 37 \
        56:0 -26 24:7 11:35 46:31 23:5 23:0 67 -3 23:7 17:29 113 -15 8 77 121 59:1 4 31:0 22:21 44:55 0:17 17:90 -21 \
        -2 23:3 11:1 -19 52:9 51 6 -35 53:19 5 53:27 104 -1 -26 32:2 23:1 46:21 -2 -53 39:4 -13 0:2 52:10 90 2 11:16 \
        15 25:6 0 39:11 135 26 -17 44:47 39:9 63:0 -56 31:1 -27 17:94 69 -16 46:69 53:10 51:0 -30 45 17:36 -7 81 -20 \
        -41
        tree 48:168 54:92 54:78 43:490 39:29 0 44:127 16:31 62:0 52:4 43:343 17:13 -40 0:10 0:1 -12 62 16:-57 80 -30 \
        -26 -12 46:12 -18 43:-179 21 -63 29:4 46:2 19 -17 46:0 18:7 25 -59 39:30 38:1 107 48:62 -51 51 12 44:165 \
        44:156 43:143 13:1 43:65 0:5 16:59 8 120 -20 58 96 -24 52:10 78 -7 -5 44:73 17:71 18:10 39:29 44:17 13:0 27:2 \
        17:12 44 17:33 -21 16 72 -52 -36 44:63 44:37 16:31 16:17 26:0 39:37 42 -24 39:39 -6 96 92 16:147 39:35 24 -39 \
        67 -24 47:0 134 6 -28 16:107 39:10 -23 46:22 29:1 39:38 0:1 -9 55 26:0 -40 52 48:12 39:23 -12 70 -26 77 18:10 \
        128 15 17:2 64 -28 -34 39:9 -18 82 2
        tree 43:-206 43:-246 16:-4 9:1 23:0 27 22:7 14:-30 -7 -75 17 15:-104 -2 44:-37 -41 60 54:3 44:30 22:3 14:10 \
        15:-40 44:6 -64 12 14:-34 65 -22 -79 44:1 56 -57 16:5 52:5 41 -45 14:59 16:27 16:10 -13 44:109 22:1 0 90 \
        16:19 43 -20 16:104 14:4 14:-13 17:32 44:52 37 -61 14:-61 12 36:2 28 -48 66 -44 35:0 6 84 44:175 44:67 36:5 \
        108 11 54:2 15:-140 37 -36 74 84 44:15 15:-73 -24 81 15:-263 37 -31 9:6 18:5 23:5 23:1 24 -38 88 15:-94 \
        15:-110 -16 -58 15:-75 22:4 46:8 18 105 54:8 -38 61 52:15 44:-37 -48 44:50 15:-20 15:-36 17:89 47 -46 126 -12 \
        16:57 36:1 32 -24 14:-40 -25 64 37:10 52:49 -18 81 -39 -53 0
        tree 30:0 16:-70 15:-38 14:595 -30 39 15:-1 52 -19 16:161 16:136 2 21 61:41 -32 16 28:0 15:-232 61:30 39:3 20 \
        39:14 0:21 59:1 -21 23 43:43 62:0 0:35 33 -40 -43 -72 36:21 43:-44 43 49:91 41 -29 -24 45:9 43:-21 -2 39:10 \
        47 -7 14:114 4 38 39:0 61:3 16:40 24 -36 -36 0 21:4 46:47 52:16 -15 25:3 45:23 39:14 -9 0:13 45:20 52:42 -32 \
        41 106 80 28:1 -16 -50 31:0 -5 16 15:6 15:-107 -18 25:6 84 3 -37 43:102 14:-76 -9 61:57 36:10 8:6 7 22:3 48 \
        -14 12 16:-4 -21 16:20 52:2 18:9 3 95 8 -9 43:426 16:-1 14:119 -13 25 49:69 61:3 43:126 52:9 181 1 31 15:6 23 \
        -36 5 14:-222 83 49:0 49 -23
        tree 62:0 18:4 26:0 -2 -22 46:94 16:-78 -13 1 23 38:1 33:0 11:9 18:5 14:126 9 41 13:1 -2 -20 38:0 2 -13 0:8 \
        25:2 16:35 31 -30 -35 34 25:2 13:0 8:6 19:50 53:1 -4 26:0 19:9 14:126 39:8 15:4 25:0 8:2 35 14:-179 -39 6 8:2 \
        8 39 -13 53:11 -1 17 57:3 11:2 12 86 -8 14:0 6 12:10 -46 -5 15:-77 12:2 31 39:6 14:-85 -9 -52 16:87 -16 24 \
        14:32 10 -13 8:1 3 -22 9:9 45:85 14:-13 45:13 39:7 16:-44 14:-67 -16 57 -13 14:-144 39:14 78 -22 0:8 13 -26 \
        -17 -18 22 19:21 -3 18 60:1 -62 0:7 19:5 -25 53:32 29 -23 3 19:6 57:1 27 11:3 12:19 107 -3 15 26:0 -12 46:35 \
        28 -29
        tree 48:71 23:11 35:7 0 -35 58:0 28:0 11:3 22:40 -48 18 52:18 15:-38 46:5 12:62 27 155 -28 -17 -21 -35 19:9 \
        24:1 38 4:0 -50 24:14 -30 43 28:3 27:0 22 -39 35:1 44:0 23 160 -4 25:17 24:36 28:7 25:16 46:10 4:0 4 -5 4:0 \
        26:0 1 -8 6 -45 19:61 23:21 -41 31 58 18:7 44:42 28:0 46:30 -37 60 25:14 -66 10 15:-15 23:9 37 -41 74 15:-35 \
        22:41 25:14 -4 98 36:45 -30 28:3 11:2 -26 25:16 36:100 -36 48 86 24:45 -11 80 44:20 12:14 -15 52:2 34 25:13 \
        164 55 25:14 -42 24:55 70 -34 22:77 24:42 15:-14 18:11 29 -41 69 -40 61:87 48:136 -19 61:71 61:44 45 18:10 25 \
        -64 36:80 108 14 44:-26 27 -54
        tree 48:10 14:316 28:4 28:1 -1 54:2 60:0 1:0 -44 10 14:59 14:-1 11:3 8:9 1:1 70 -18 -14 58:0 34:0 -38 24:3 \
        -30 8:2 -35 71 14:-40 -39 57:1 138 -24 23:2 14:0 8:6 22:3 75 -42 63:1 23:1 139 6 -11 63:1 22:9 -12 50 87 -30 \
        -45 31:0 -31 -1 11:17 14:4 54:1 37 -13 28:5 108 11 -24 8:94 7 22:0 63 -46 14:316 60:0 27:0 61:3 40:0 33:0 \
        48:14 56 11:13 11:5 63:0 14:-56 60 17 -2 38 57:6 -2 37 -21 14:-43 63:0 5 -59 1 11:23 3 48:84 -23 9 8:3 22:21 \
        -9 -42 11:21 33:2 1 -38 28:3 23:2 54:4 1 80 48:60 191 40 -47 0 61:94 40:0 28:5 -18 56 23:10 61:47 12 -55 60 \
        -43
        tree 48:71 52:6 0 14:275 43:270 36:94 39:23 44:-80 38:1 -1 14:-51 139 17 1 0:6 39:27 26:0 14:-6 43:4 -28 28 \
        -58 -84 -10 43:170 36:20 -11 63:0 44:109 -39 47 12:26 128 14 52:15 49:74 159 -2 -19 28:0 1:2 19:0 54:3 51:0 0 \
        10:0 -16 46:1 44:-10 -23 43 -23 43:52 43:-72 14:-79 -36 18 33 -14 26:0 0:1 39:11 44:-4 -20 12:19 -12 43:-60 \
        43:-113 8 111 43:-37 -38 44:14 76 11 -24 52:48 12:100 52:22 -33 -1 44:115 -6 -46 -43 0:3 -9 14:74 30 -34 \
        14:-137 44 49:27 39:12 51:0 43:-17 -15 54 -17 58 -4 24:18 39:35 -8 14:4 58 -30 -39 44:-20 -19 49:80 46:3 54:1 \
        -18 24:17 77 -33 14:52 19:49 101 -11 -8 -25 -35 1
        tree 48:10 39:17 14:-160 43:-60 24 43:-29 -64 43:-23 70 6:0 -16 16:-8 -10 89 23:1 28:7 0 97 38:1 57:4 43:-113 \
        33 16:31 16:15 20:1 39:11 29:15 43:10 1:2 15 -45 1:0 -35 29:4 28:0 -18 73 -25 11:6 84 -8 14:4 0 43:59 -23 74 \
        14:74 -53 30 -38 22:25 1:0 26:0 19 -35 25:3 -7 38:0 107 5 -44 34 9:23 -11 -34 14:-40 11:2 20:0 14:-119 34 \
        38:1 22:2 9 -50 13 -43 14:-43 54:8 14:-160 50 16:20 14:-56 39:19 29:6 -13 61 -13 28 43:235 14:-76 16:52 -36 \
        23 -61 14:-108 -46 40:0 105 8 43:-143 -39 39:21 -3 16:-6 -1 128 11:10 -15 97 14:-23 -29 25:4 -11 39:21 -25 \
        16:33 14:34 22 26:0 -51 25 39:36 94 -24 0
        tree 48:19 49:150 28:4 43:-109 43:-124 49:10 34:2 38:0 66 22:1 17:72 15:-50 30 -20 -54 7 24:4 29:14 29:2 14 \
        53:3 160 36 -17 -34 38:1 -18 1:0 -5 34:1 45 -1 -18 28:1 29:41 -1 17:49 22:1 -61 30 15:-35 83 22:2 31 -42 \
        53:11 54:2 43:86 43:37 43:-66 -32 15:8 15:-2 49:38 43:-21 43:-25 17:30 -51 36:10 36:3 -17 91 -20 112 -29 29 \
        23:1 8:9 31 113 -24 -41 49:80 -38 53 22:3 73 29:3 -24 22:9 17:63 24 -29 58 29:19 -24 22 45:12 48:15 43:-69 \
        59:0 57 -37 -51 27 15:-51 -33 88 29:6 106 25:3 49:15 28:7 -51 80 53:6 138 -1 59:1 8:12 -19 8:82 74 -23 -31 \
        22:2 8:2 -13 15:68 16 -49 22:5 -36 4 1
        tree 48:168 23:11 0 46:19 41:0 23:16 16:147 -35 54 53:20 45:21 61:91 123 -7 -38 16:35 39:25 62:0 -29 24:14 \
        -21 64 27:0 -23 83 -37 0:6 -40 24:31 70 -19 39:21 39:7 53:32 -42 49 23:19 45:55 0 120 -31 -51 16:-54 -8 46:84 \
        45:90 5 18:10 16:141 53:8 41:0 24:12 16:81 39:33 16:35 16:14 8 43 23:0 22 23:1 24:2 1 -64 48:242 -14 60 -29 \
        39:17 16:116 24 -48 47:2 77 17 27:2 -28 28 -55 39:29 16:55 39:9 29 27:0 1 -40 47:1 10 -44 0:19 -34 39:36 73 \
        16:85 -42 52 46:14 -36 0:23 60 39:19 -6 41 0:7 -84 39:14 53:5 39:7 58 8 24:43 -42 31 -22 63:0 46:93 39 36:83 \
        -40 8 24:7 65 36:14 -13 33
        tree 48:168 43:490 43:343 0 9:8 0:10 16:3 15:-3 5:0 -45 43 1 8:4 0:6 43:426 43:379 0:4 -30 50 24:5 43 146 -7 \
        16:14 15:-63 102 -14 24:2 11 -52 16:6 18:9 104 -24 46:5 -36 54:3 48:45 59 -4 -26 8:13 20:1 -40 37 49:65 54 \
        -22 16:67 6 0:19 24:2 28 24:11 122 -14 -34 16:168 8:1 54:4 57:1 61 7 -29 8:26 46:20 18:10 25:9 25:4 15:-102 \
        15:-149 1 16:-2 -24 18:7 8 122 16:33 46:11 4:0 9:2 -30 16:8 -20 55 39 54 48:8 19 -49 15:-51 -45 15:-42 61 -14 \
        8:10 155 19 24:1 -50 49:19 15:-19 -8 87 4:0 18:12 -48 0:12 -32 44 24:6 58 -18 47:1 9 -59 8:71 43 16:-34 -43 6 \
        49:150 86 -17 2
        tree 24:5 0 56:0 -20 11:33 15:26 27:0 46:19 0:9 11:19 1 -29 49:179 14:143 14 49:118 24:19 -28 15:-85 -24 \
        43:18 -6 127 14:275 42 -32 11:13 43:43 46:13 28:0 9 -40 38 -40 56 26:0 46:28 -3 15:-77 46:43 10 -46 59:0 69 \
        16 46:90 24:33 49:40 33 -33 16 12 43:102 11:2 45:153 36:5 49:52 60:1 15:-24 43:29 149 -18 -3 -33 -26 60:0 -12 \
        -39 70 26:0 46:37 5:0 10:0 13:0 1 -14 -19 14:-169 -56 45:47 19:39 15:-57 97 7 18 -22 15:-22 36:79 19:35 19:0 \
        42 166 23 -7 -15 15:-53 -33 0 6 43:152 46:16 43:-179 -48 16 23:5 21 89 61:35 5 -51 15:-113 27:2 -17 28:3 35:0 \
        241 43 -31 45:18 43:73 18:7 -27 51 123 -35
        tree 48:110 45:159 45:23 46:37 0 27 14:-3 48:38 46:12 44:-18 25:5 44 -45 18:7 9 52:21 -20 23 15:-6 31:0 -29 5 \
        2 64:0 36:39 44:85 44:69 46:23 48:50 15:-20 -29 15:-14 75 -6 45:50 29:2 -32 15:-136 44:35 47:0 44:-3 -19 \
        44:22 100 2 -6 15:-211 1 14:-85 132 19 24:3 46:16 8 43 -12 44:-34 23:1 -21 133 -20 23:0 40 46:51 44:1 14:-79 \
        -26 48:57 7 107 46:32 -28 44:33 -18 62 -45 14:-160 43 13:1 51:0 24 -59 38 46:11 -2 24:5 14:-79 41 -2 44:98 \
        36:6 201 43 44:136 -4 14:-70 -19 125 24:5 -8 52:4 36:81 -60 21 14:-160 -34 23:0 43 -1 47:0 5 -21 18:6 44:-2 \
        15:-55 48 8 3 44:0 14:30 3 -16 3 37 1
        tree 48:10 49:190 0:36 -1 5:0 28 -21 39:10 12 -35 39:6 44:-40 -11 15:-263 44:33 44:30 23:2 16 -35 82 -12 0:8 \
        48:20 -5 3 61:5 62:0 -1 44:9 23:0 -13 48:49 -61 -24 0:13 -18 44:67 14 -44 16:89 39:4 15:-15 15:-19 44:53 5 34 \
        48:33 -41 75 54:2 -26 9:5 36:8 -15 33 -46 30:0 15:-30 0 48:36 -22 80 27:2 0:21 9:15 -10 -38 11 0:13 15:-57 \
        23:4 182 6 -3 -15 -10 38:2 0 16:-11 0:9 37:10 16:-20 36:6 106 -17 -20 54:13 49:17 35 -2 0:4 -29 87 -12 27:0 \
        49:399 48:307 0:24 48:110 16:141 5 -21 16:50 6 47:0 44:20 44:-28 4 74 21 39:8 -14 19 39:15 54:4 -25 25 61:10 \
        44 4 52 -37 3:0 -2 112
        tree 29:13 0 26:0 34:1 8:12 28:3 19:16 53:1 -4 17:46 46:10 24 29:23 14 -19 29:20 22:2 -7 10 36:3 0 28:0 29:36 \
        12:15 90 18 0:4 6 94 23:0 -11 19 39:0 -57 2 20:0 -29 10 22:15 17:92 -3 -17 29:19 46:2 19:45 -43 19 23 28:7 \
        17:36 -8 53:6 15 46:11 121 33 2 53:44 46:26 -20 21 38 22:1 17:60 17:34 53:49 36:28 17:9 57 6 -34 -37 27 0:1 \
        -32 2 17:45 39:6 17:11 -66 17:38 39:2 0:15 50 -50 -3 -30 20:3 19:29 -40 -13 55 60:0 22:2 36:21 0:2 -16 29:31 \
        29:22 36 106 14 -30 0:12 29:44 29:33 -6 -60 69 39:15 5 46:18 9:0 14 186 -17 36:12 -17 46:11 60:2 -14 29:18 77 \
        -18 47
        tree 48:168 0 25:7 22:3 0 10:1 6:0 27:0 53:6 22:12 8:4 48:212 -7 60 -1 54:14 21:4 6 70 -16 19 12:3 -26 17:21 \
        24:3 -16 29:5 25:3 -43 31 26:0 85 -30 44:131 18:3 51 53:28 48:177 22:8 47:1 71 -22 -15 53:3 9 -12 -44 36:2 \
        -47 52 36:2 45 -22 44:44 0 79 20:0 22:77 48:205 12:12 -25 12:56 36:46 22:24 41 -37 90 25:9 22:19 17:94 29 -36 \
        -57 44:55 44:-34 -23 60:0 4 75 -16 17:72 25:8 -24 17:45 53:5 49 17:35 0 -57 24:15 22:14 76 -68 12:12 -32 \
        25:20 47 -21 22:57 25:14 24:19 -3 -35 29:4 24:42 14 -50 8:19 92 -12 -52 22:94 36:92 67 -7 -43 36:69 47:4 53:5 \
        28 -33 -65 17:73 -25 47
        tree 48:10 0:36 17:70 0:4 23:0 36:6 44:-2 16 -5 8 -5 -4 37:7 0:7 16:25 15:-46 0:3 10 15:-113 -6 45 -1 8:2 -46 \
        8:3 17:89 118 -24 15:-119 44:-1 -57 20 15:-61 18 15:-52 -55 8:45 -18 30 15:-94 8:32 15:-136 16:8 8:12 -55 14 \
        16:153 0:14 14 58 -34 16:13 17:85 78 -7 -17 16:27 -42 8:39 -50 18 17:94 17:81 16:-18 9:1 15:-16 132 25 7 \
        15:-63 8:20 15:-85 12 -71 40 16:40 8:8 -21 8:16 69 -6 15:-6 8:6 73 -16 135 8:7 -29 5 0:29 16:18 15:-29 15:-36 \
        22 97 15:-14 -44 16:-14 8:13 1 70 -15 16:22 107 16:92 41 -9 -43 43:597 -2 57:1 16:42 -8 93 103 44:-60 -57 9:1 \
        40 8:47 -9 15:-246 0 60 0
        tree 48:168 52:19 27:0 1 0:0 -37 11:1 1:0 -22 7 52:12 37:1 -33 1 -6 11:4 27:1 29:2 15 -7 -40 41:0 29:13 24:0 \
        8:11 38:2 29:4 -56 0:7 48:28 53:8 -58 1 1:2 37 -17 -33 13:0 -1 44 -63 44:-18 34:2 -21 27 44:20 34:3 5 68 \
        11:30 0:2 44:55 -6 36:19 11:23 57 -43 11:5 67 -24 0:23 -5 52:32 46 -16 -22 8:30 51:0 11:13 44:53 24:2 3 21:7 \
        -29 51 52:30 0:17 24:3 50 -19 116 44:96 29:27 19:15 -26 48 52 -34 19:21 24:19 53:13 20 63:0 21:3 48:17 72 -14 \
        36:84 34 107 24:3 -14 75 -32 -2 1 32:2 44:112 -41 37 37 24:9 53:58 11:31 16 44:-34 -86 0 86 52:27 4 29:22 122 \
        2 2
        tree 40:0 0 16:-23 5:0 15:-48 0:9 43:27 43:-37 -37 6 -49 -6 15:-38 39 -5 46:18 27 -25 26:0 15:26 0:3 15:-125 \
        46 16:1 24:22 0:0 -34 16:-21 -55 15:-90 -49 5 96 15:2 62:0 10 24:4 30 -9 -11 19:62 16:-20 15:-107 -26 48 \
        15:-25 4 16:63 15:-4 0:11 12:3 40 -10 43:-63 0:16 -42 15:-11 130 -3 -47 61:3 0:5 -2 53 56:0 103 0 -43 -13 \
        43:102 29:2 12:1 -73 38 -17 -43 15:23 43:43 38:1 33:1 -39 27 43:-41 0:7 43:-72 -31 15:-42 -30 47 15:-143 -32 \
        53:23 56 -18 16:-4 19 61:8 0:4 -10 -48 46:2 74 46:46 -54 74 43:46 52:10 123 -11 15:-164 -33 16:107 -1 46:20 \
        97 46:60 -47 66 43:318 0:21 15:53 40 -26 95 -30
        tree 48:62 45:102 0 23:8 42 -39 45:13 51:0 9:1 19:6 22:14 8:18 27 -47 -30 43:52 18:8 -27 11:6 43:12 43:-19 \
        9:0 -39 43 90 -19 -18 11:12 5 84 24:35 48:130 43:-169 -48 43:-94 49:55 -31 18:7 -4 67 17:13 43:208 34 -50 -9 \
        16:81 22:14 20 22:22 127 -33 19:10 17 -46 22:50 149 -1 41:0 11:4 24:7 48:71 26 6 45:10 17:19 45 -22 30 64:0 \
        9:2 23:3 -2 -32 -18 43:49 22:10 16:48 16:39 24:5 18:9 1:0 -5 8:2 59 -10 68 -35 82 -11 8:21 1:2 48:82 7 116 24 \
        -28 -17 9:0 51 49:62 59 16:94 -19 38:1 -15 89 41:0 0 16:9 45:35 45:28 -24 87 -41 11:9 17:6 63 -12 17:92 16:55 \
        -34 41 49:89 134 -5
        tree 48:168 23:11 22:8 0 49:179 5:0 41:0 39:25 0:14 16:-14 59:1 23:9 15 16:-40 170 -7 43:-48 17 -24 22:36 \
        46:46 18:4 46:20 -47 40 17:20 46:20 9:0 43:4 138 -4 -5 73 -4 43:-2 -23 35 -23 45:0 19:2 59:0 63 17 8 2 16:-2 \
        -9 0:27 0:16 20 -15 17:72 3 114 39:10 16:-14 -27 15:-102 13 0:3 12 49:79 64:0 185 5 39 0 41:0 16:-28 17:99 \
        -19 52 43:-27 23:4 41 115 61:21 48 43:143 -21 41 -54 -17 49:51 29:1 39:5 78 -29 22:24 -44 9:42 -21 35 29:3 \
        46:30 49:55 22 16:-6 0 -60 21 48:23 36:34 -17 16:44 115 -10 49:147 63:1 23:16 -33 2 61:65 36:4 -20 85 -38 \
        27:3 38:1 15:-104 20 164 1 -27 2
        tree 48:10 49:190 28:4 -1 52:23 30:0 49:15 22:12 -44 55:0 -17 117 28:6 125 7 17:40 -41 17:87 48 -24 8:14 -38 \
        43:-8 1:2 97 -20 -30 9 60:1 43:43 45:23 41:0 1 48:148 26 -29 11:37 12:64 1 26:0 -1 8:1 52:24 22:16 43:6 13 \
        -29 73 48:116 -4 -87 -18 24 8:35 44:-22 12 1 16:40 6 22:19 43:270 44:48 5 46 67 -11 17:45 27:0 44:50 8:3 \
        43:318 51:0 19:45 29 -40 7 -48 48:242 -4 27 12 43:-5 -17 48:15 -41 12:1 -42 48:173 28:3 5 8:5 -15 28:7 45:0 \
        225 52 -41 -35 22:2 17:96 -5 16:77 49:137 8:4 -27 -9 20 -42 19:25 11:3 27:0 59:1 -7 9 -21 21:4 -1 10 1:0 28:0 \
        -20 43:-66 16 -9 0
        tree 48:168 54:92 0 39:9 -17 72 29:4 59:0 41:0 52:13 15:-50 39:3 32 -20 43:-35 80 -7 52:26 -47 48:182 48 18:9 \
        -39 38 -59 2 43:597 43:108 61:36 28:2 29:37 43:18 17:21 -15 4 25:0 -14 53:24 15:-15 17:15 67 25:2 -9 16 15:-4 \
        117 17:91 17:56 -16 84 -34 29:8 -14 78 39:10 63 -31 25:4 61:7 -29 15:-129 -15 29:17 138 3 -29 43:-72 15:-77 \
        43:-150 -11 28:0 12:91 -11 67 -1 55 43:62 54:6 -6 43:-15 25:6 -16 87 1 39:10 25:7 54:1 25 141 -19 3 15:-107 \
        48:307 5:0 53:2 2 29:6 -72 -25 25:5 51 -28 17:74 33 -33 15:-100 65 43:270 43:235 63:3 4:0 8:40 15:-81 14 -33 \
        47 25 71 -54 43:343 53 21:6 23 -65 64
        tree 29:13 11:11 0 29:5 12:98 15:-14 1 21:5 62:0 -11 -42 3 43:-93 4 -15 46:11 54:4 0:7 1 39:6 -23 15:14 49:84 \
        7 52:4 32 28:1 -28 44:46 16:50 -19 103 -35 31 14 9 11:6 46:29 43:91 -8 16:-7 -21 13 15:-33 0:11 -16 38 62:0 \
        63 -14 26:0 12:58 2 23:1 11:11 52:48 6 -18 46:28 54:5 43:-150 21:5 26 97 11:32 15:-32 19 1 17:85 44:77 8 78 \
        95 70 -26 17:95 36 -28 15:-122 44:-47 44 49:150 -40 13 4:0 23:0 44:34 49:71 9 32 46:7 15:-5 11:14 30 -37 \
        43:-150 -66 27 44:40 -55 34 43:77 -11 46:16 39:5 -35 49:39 -3 15:-13 40 115 23:5 -48 71 40:0 16:61 39:22 \
        11:42 -55 45 46 6 44:29 42 -13
        tree 29:13 52:12 0 61:93 29:1 38:1 45:8 -53 -5 15:-51 -18 24 61:60 45:16 -2 15:-116 45:149 46:18 -2 -26 36 7 \
        25 12:7 37:4 38 -50 29:1 46:11 47 -16 46:27 -8 14 64:0 61:4 54:1 1 15:29 61:3 -19 38:1 -12 16 13 47:1 9:2 \
        19:15 46:8 26:0 15:-119 21 8 15:26 -27 52 15:-232 45 62:0 -15 5 39:24 0:9 1 -9 27 38:1 39:13 20 37:12 -50 \
        61:31 33 -26 32:0 -7 37:10 11 103 61:9 61:5 26 -22 9:0 -16 40:0 16 0:36 62 -27 46:12 0:9 9:0 52:40 6 40:0 53 \
        -8 15:0 -19 29 60:1 0:16 29:22 15:16 47 -26 4:0 -27 63 45:50 46:1 15:-110 -50 61 106 -21 15:-133 -35 38:2 3 \
        99 32:1 -20 14
        tree 34:3 34:2 0 9:31 43:379 26:0 63:0 53:2 43:-1 -18 43:18 57:2 14:-44 1 113 16:46 -42 57 54:4 -12 64 0:8 \
        -15 -39 31:0 52:18 -19 59:0 -6 40:0 14:-10 14 14:14 181 21 -31 35:0 16:89 16:16 45 -2 86 4 16:-34 43:-85 19 \
        54:3 -58 20 53:10 52:28 14:-93 32 2 48 12:3 -38 5 98 0:4 43:91 49:27 28:0 39 -39 49:37 118 34 -23 3 60:1 13:0 \
        16:61 0:8 43:12 43:-37 25 53:6 -65 15 43:86 53 -6 43:-96 28 -47 54:1 57:3 9 109 -13 -54 14:-36 14:-46 63:0 \
        0:8 79 0:14 -43 49:129 83 -1 1:1 33 28:2 -63 20 9:1 160 34 16:-31 73 0:1 49:23 -70 24 43:-69 58 36:12 36:5 -9 \
        88 43:81 -33 24
        tree 24:90 34:3 34:2 0 47:0 39:21 14:82 44:83 43:24 9:3 26:0 2:1 -12 39:8 106 -49 17:86 0:6 -13 24:1 -4 44 32 \
        14:-222 90 0:6 24:2 67 31:2 -40 36 -7 -17 43:108 2:1 -31 50 44 -26 30:0 17:25 -28 108 29:5 26 -9 32:0 9:55 1 \
        57:3 17:87 20 -58 43:-96 120 43:62 0 19:49 -6 127 78 39:11 44:93 44:-34 -26 17:25 14:-85 57 14:28 -47 18 \
        61:23 60:1 24:2 58 61:7 -41 39:7 -19 69 24:0 12 117 44:34 63:0 14:-6 0:8 74 -13 -23 24:9 -60 18 52 -55 51:0 \
        43:-46 44:47 -3 110 24:0 67 43:91 62:0 -60 15 17:32 9:7 86 2 -23 3:0 29:10 0:5 43:-48 25 -68 39:20 54 -36 \
        44:83 -80 9 -93 -45
        tree 35:1 0 25:3 39:2 57:4 -13 12:5 114 15 29:5 57:4 44:65 44:46 -11 28:0 -4 78 44:123 -58 10 41 -24 44:-15 \
        39:4 -54 49:153 12:10 25 18:7 -45 0 -47 22:46 29:2 -14 12:5 22:6 0:4 111 3 57:8 -16 64 17:46 21:2 32:0 15:-63 \
        44:32 44:7 59 -48 44:52 125 14 -33 49:50 16 163 44:61 21:7 39:11 28:1 -20 22:15 25:4 4 78 32:0 -32 28:5 100 \
        -30 17:41 -40 39:21 -34 92 65 49:184 49:80 49:51 49:42 7 99 29:16 -44 49 67 -50 18:5 -39 25:4 17:50 -30 18:9 \
        49:43 95 0:15 5 79 -6 39:7 29:13 0:2 12:82 2 122 24:36 -5 73 -28 9:0 39:10 34:0 12:97 -29 89 119 60:1 24 -40 \
        3 4:0 -34 18
        tree 48:86 23:25 45:102 45:80 45:76 45:52 23:1 0 41:0 5:0 39:15 -8 29:23 0 16:28 -12 23:3 134 -5 39:7 -14 38 \
        39:10 45:22 76 -16 4 46:77 29:33 45:54 16:5 39:23 22 -48 -32 16:55 29:28 43:597 15:-7 -3 59:1 15:18 -27 48:78 \
        21:4 -10 56 -48 48:63 -82 46:20 -50 16 -44 -62 46:10 45:66 -49 12 14:-46 15:-222 46:17 -4 70 16:71 22 39:34 \
        -35 68 46:37 14:237 15:-73 16:97 16:69 19 39:11 23 104 39:17 44 -21 14:32 16:69 87 -3 -17 -39 -20 15:-13 52 \
        -24 77 23:4 15:-92 14:-144 31 -35 14:52 46:32 14:-30 20 99 -8 -30 83 39:18 0 49:159 48:84 63:0 8 45:88 -61 -2 \
        -63 40 45:110 55 50:0 -43 18 23:102 -32 33 1
        tree 24:5 0 56:0 -19 44:-47 33:2 57:2 30:0 39:7 -46 53 61:14 16 -16 -27 24:9 -14 118 41:0 39:25 39:20 39:19 \
        5:0 44:25 39:1 27:0 6:0 36:11 32 -16 54 -25 5 15:-136 45:163 -11 43 15:-71 44:106 24:43 14:-51 14:-273 44:53 \
        122 -17 -1 20 -51 39:15 -43 17 15:-38 44:89 21:6 -25 14:143 4 -45 44:96 15:-44 47:0 43 21:5 240 33 -41 24:6 \
        67 -19 0 14:-179 -33 20 14:-119 23:2 44:119 138 -23 2 8 -10 25:7 44:96 45:14 23:3 23:1 15:-34 7 38:0 20 135 \
        -8 14:30 124 -9 47:0 -7 14:-40 52 7 15:-187 41 -2 19:31 -19 11 45:22 39:14 64:0 36:11 24:6 2 14:-85 -3 156 \
        36:17 -15 58 -25 44:20 -30 39 32:0 -17 34
        tree 48:29 23:0 25:3 16:161 16:141 16:116 0 4:0 18:8 -21 23 14:237 -41 37 44:23 14:152 53 -15 -33 19:27 -43 8 \
        36:2 12:24 18 61:2 120 -23 38:2 44:32 14:-89 14:-125 -23 64:0 62 -30 61:5 14:0 -25 44:-14 99 -2 -26 21:8 \
        44:67 12:5 -31 37:83 77 14:-76 60 -5 55:0 18 -45 19:33 79 -13 17:71 44:-9 -32 44:-1 219 8:3 -15 14:-76 -11 \
        16:-38 -19 16:-8 152 16:12 16:0 52 -43 19:35 115 -4 63:0 17:94 17:91 20 112 48:17 -6 14:6 67 -20 16:27 4 -31 \
        44:-69 23:1 4:0 8:8 14:49 61:8 17:24 -56 18:10 69 -41 -49 -73 50:0 48:21 -33 74 60 25:2 8:8 72 -22 -23 16:29 \
        -53 38:1 16:36 53 -42 63 12:40 -5 0 1
        tree 48:168 0 54:90 54:77 25:7 45:358 3 27:0 14:255 -14 37 47 15:-129 14:275 49:203 14:-333 49:162 65 -13 \
        8:21 31:2 -45 4 54:5 -25 14:-114 53:10 -52 24 45:54 -16 54:26 102 -2 32:2 -50 0:29 48 -37 25:8 -43 54:6 78 \
        15:-246 8:40 -15 81 -22 14:237 37:12 -40 45:122 24:19 29:10 53:4 15:-51 -13 45:84 75 -30 37:100 25 114 0:18 \
        54:4 -19 62 -36 53:41 48:177 39 45:94 63:0 49:153 46 -36 -42 37:83 -32 62 61 4:0 45:291 63:1 14:143 29:4 -79 \
        -20 10 13 17 45:248 45:186 24:32 -29 43 71 3 24:13 15:26 -100 20 25:19 25:15 25:12 15:-38 50:0 -27 54 53:11 \
        -47 25 0:28 -70 24:38 47 -44 25:16 85 5 -58 15:-110 -11 63 -52
        tree 48:57 44:148 -1 17:96 11 -18 43:-191 15:60 44:53 18:6 49:52 27 49:219 -51 23 33:2 -15 39 44:69 48:177 \
        17:19 -23 4:0 15:-65 15:-122 81 15:-94 -53 33 49:56 15 28:0 141 11 18:7 42 -44 -25 18:11 44:103 57:4 29:8 \
        52:10 -18 17:73 64 -23 -46 49:87 -28 9:1 44:85 130 12 -4 37:3 42 37:8 -45 9:0 48:221 -27 51 17:54 53:9 61:5 \
        44 -9 -20 53:4 4:0 -16 57:3 73 -23 43:-206 34:0 49:174 28 -46 17:80 44:175 117 5 3 137 -36 0:26 22:5 114 2 \
        -13 43:-179 44:89 0:12 63:0 4:0 60 -22 -33 37:11 -83 15:-113 -38 9:2 -18 63 20:0 0:7 -16 44:93 143 15:-187 \
        -18 29:19 18:11 48:92 23 111 -7 -10 22:4 -47 38 1
        tree 22:10 0 37:10 37:4 29:3 15:-55 131 -38 -2 -31 29:5 15:20 -3 38:0 18:10 12 -45 33 11:4 38:1 25:4 62 43:43 \
        12:23 -3 35 -9 31:1 46:30 -19 0:12 -5 96 52:49 13 -36 5:0 39:28 43:-223 -21 43:-150 62:0 25:8 15:-102 -24 \
        15:-28 111 -14 29:6 65 -47 46:5 160 14 0:4 -4 16:18 38:2 14 29:9 27:2 15:-187 -19 52:28 105 0 10 0:8 -15 40 \
        39:15 49:259 49:126 15:-246 43:-46 -34 49:71 -14 135 11:19 15:-143 -26 2 22:12 25:4 146 22 29:23 37 -42 39:9 \
        12:32 43:29 -1 16:53 -34 107 -29 -44 29:6 -29 16:77 107 7 27:4 11:11 25:5 -39 22:16 29:18 65 -39 -3 15:-8 \
        39:18 88 -12 183 -24 -17 25:11 27:4 56 -29 -14
        tree 40:0 0 16:-37 0:2 15:-44 -42 29:16 -16 68 36:3 20 16:-44 5:0 -9 20 15:-90 -59 -11 26:0 15:26 0:3 15:-129 \
        42 16:-21 -32 0:0 -31 23:0 15:-16 16:-10 16:-14 43:86 43:-46 -16 86 -47 -70 51:0 38 18:9 -1 43 7 3 36:24 64:0 \
        19:58 28:5 13 -44 29:12 4 -34 60:1 28:0 15:-5 -8 24 19:23 -11 29:7 15 79 5:0 -26 78 25:2 15:-21 16:79 15:-383 \
        65 0 23:0 -26 28:0 8 -37 -18 19:8 18:8 20 4 31:1 37:30 67 -25 6 43:96 -6 -41 15:8 43:43 25:0 4 1:1 -29 1 \
        43:46 81 15:-164 -31 16:99 19:16 16:36 -2 -28 7 43:102 -40 27:1 82 -18 36:18 23:8 43:170 29:3 61 -3 -38 79 \
        43:379 0:1 -38 49 -16
        tree 22:10 23:5 0 -11 56:0 -23 24:8 47:0 38:1 17:35 42 17:83 -17 49:72 49:48 45 -42 89 24:6 14:56 14:-144 71 \
        -12 100 49:43 -44 -3 29:4 -2 14:-61 49:92 -29 47:2 65 -50 61:5 12 76 12:12 41:0 19:39 49:82 -32 0 14:143 -6 \
        17:65 -12 25:9 61:14 57:3 147 25 -14 5 49:94 23:5 96 -12 -17 59:1 47:1 49:399 8 -38 64:0 23:1 28:0 -40 52:11 \
        -33 49 14:-89 -25 38:1 50:0 52:5 60 49:126 56 -25 -2 17:50 14:16 45 -33 17:79 25:12 98 -12 25 29:4 19:57 25:7 \
        15 -21 28 -41 14:67 57:1 52:7 29:1 23:2 49:31 -42 36 -44 21 -30 49:38 -12 29:39 49:41 52:15 52:8 18 101 -31 1 \
        -56 61:19 37:41 56 -9 -29
        tree 48:168 43:490 43:343 0 0:10 28:1 11:2 44:65 11:1 48:9 -23 17:61 31 29:1 -58 20 44:-7 64 -11 37 21:8 \
        45:35 53:1 -4 -42 15:-104 -44 15:-81 114 9 -47 31:2 43 15:-136 49 -27 44:46 15:-119 44:-43 -60 28:1 15:-222 \
        11:2 51 -39 -34 45:54 92 -24 -45 45:75 27 -21 17:69 18:10 44:0 46:19 44:-43 15:-140 45:38 86 -12 48:84 -20 \
        48:106 75 -14 27:0 40:0 68 19:22 20 -38 83 44:-60 12 -59 22:8 19:0 17 61:1 50 18:9 11:2 -59 -7 21 -42 17:6 \
        45:41 63 -27 -34 44:98 45:106 15:29 44:-1 44:-69 37 29:1 48:51 15:0 -29 44 66 0:5 4 -61 61:69 44:7 77 -37 \
        24:5 11:2 56 -3 29:3 90 -7 -49 44:-43 109 20 -37 2
        tree 48:10 39:17 45:40 45:8 13:0 16:116 0 39:5 -20 14 39:2 6:0 16:128 8:63 9 -26 59 44 44:93 -4 11:18 41 -35 \
        60:0 16:40 44:34 -1 49 -39 57:2 -7 -34 48 14:-40 11:2 -12 61:6 16:19 39:19 37 17:44 52:49 -8 81 -39 -40 \
        14:-48 22:5 17:66 -13 22 48:8 44:131 14:-67 39:22 -14 60 -35 22:7 138 12 124 49 44:85 8:4 23:3 6:0 14:-24 -59 \
        -21 17:96 54:2 -100 -8 19 31 64:0 61:6 -51 16:-23 16:-40 11:3 -56 32 44:17 -25 17:71 105 -9 31:0 16:92 -19 58 \
        14 14:-13 -56 17:85 86 -12 39:28 16:-54 50 -11 44:96 14:-5 -29 8:2 -8 17:66 140 4 8:2 54:1 11 83 14:6 28:0 \
        19:59 -22 73 52:10 110 -40 -39 0
        tree 27:6 22:10 0 37:10 37:4 28:1 22:12 -25 49:70 49:33 -7 192 7 -15 -29 29:5 44:142 11:5 14:-243 45:41 \
        49:137 110 0 -16 32:1 1 8:15 8 -37 -13 18:5 130 19 11:4 44:-15 14:-82 14:-131 -32 59:0 -39 79 -43 36:78 15 \
        31:0 23:0 48 -19 14 5:0 44:127 44:85 11:21 45:102 28:5 14:-85 -2 49:259 12 79 44:67 -26 14:0 126 -25 -14 9:0 \
        -7 22:12 49:112 125 -28 49:49 -35 40 63:1 29:9 18:13 -24 81 44:103 49:179 73 -43 8 22:12 -4 29:15 121 6 -16 \
        44:-1 -22 50 31:2 57:1 27:8 -28 14:-1 -38 45:74 78 6 9:0 -40 11:33 38:0 36:12 57 57:3 -47 28 -30 44:2 136 -32 \
        22:19 105 14:-23 44:10 68 27:8 41 -37 -31
        tree 24:90 30:0 41:0 1 20 39:0 61:3 23:0 21 -30 24:13 -36 45 28:0 15:-232 44:-37 -25 39:3 46:11 54:1 52 24:11 \
        3 84 6 61:30 39:14 -16 11 23:0 63:0 -14 25 36:24 92 19 38:1 -1 24:2 36:5 15:-11 18:10 9 41 23:0 44:14 44:-11 \
        10 -32 27:0 29 -34 -28 18:7 1 46:71 24:0 39:2 5 -10 5:0 0 -26 -39 27:0 24:12 15:-85 46:23 19:38 63:0 15:-104 \
        19 19:0 9 -36 -6 -10 -30 4:0 14 44:38 9 -23 36:38 -6 15:-116 39:17 75 0 21 19:10 46:1 5:0 10 36:34 -32 103 \
        49:94 -12 12 36:5 5 -26 15:-286 -23 18:4 -17 46:97 19:0 -6 27:0 28:6 19:25 44:109 3 43 36:2 23 46:29 -10 16 \
        41 5 48 -43
        tree 29:13 11:11 0 46:14 29:6 1:1 51:0 -6 62:0 44:136 -13 25 -29 44:-26 33 0 25:3 -4 4:0 6 41:0 22 160 44:-24 \
        -23 16:110 44:-4 34 60:1 0 16 47:2 -34 26 11:6 32:0 46:27 59:1 -12 28:1 15:29 2 -52 -16 12 7 26:0 12:58 33:1 \
        2 -35 23:1 11:11 22:2 -7 18:10 46:22 16:15 16 -11 49 43 46:28 15:-113 31 11:32 11 39 -24 46:9 44:1 44:-31 \
        20:0 95 -3 -12 47 11 15:-122 44:-47 42 34:1 -39 -3 4:0 23:0 44:34 50:0 15:-30 16:71 1 46 11:34 36 44:14 \
        15:-13 -74 2 47 -3 46:7 15:0 11:14 28 -29 20 44:40 -51 32 -5 16:59 46:37 16:13 22:1 50 15:29 -39 44:33 74 -60 \
        -47 11:19 -15 81 10
        tree 52:19 64:0 1 16:57 18:4 52:1 23 -36 39:6 43:304 53:15 61:5 17:64 29:11 -16 52:12 52:7 1 77 -28 46:18 \
        39:1 -10 29:17 25:1 55 18 -33 -27 16:30 25:13 -41 35 20 45 16:14 -64 14 52:2 22:17 43:-27 -37 20 -6 52:6 -11 \
        10:0 45:29 29:14 43:-169 39:17 116 -5 21 -15 -12 45:37 -16 22 46:75 46:15 -8 39:11 34:0 -26 29 -47 35 64:0 \
        43:270 25:4 22:4 -2 -8 31:1 22:18 43:-44 29:21 6 61:36 45:48 16:37 39:6 109 21:4 45 -59 168 -17 -2 18:8 45:55 \
        -24 15 7 53:18 43:46 -36 4 17:48 -22 22:37 16:77 59 -27 -10 13 16:32 5:0 -11 103 61 45:30 17:25 38 21:3 43:65 \
        -9 39:12 52:35 -48 49 76 19 -6
        tree 48:122 0 60:0 48:124 39:11 29:8 23 -37 43:56 57:4 133 13 18 3 29:2 14:52 50:0 59:0 43:-118 31 -40 27:0 \
        43:-17 -7 35 -20 -26 39:12 15:-67 39 1 53:6 59:1 25:7 43:59 15:-113 25 -61 26 24:23 -58 0 -49 43:69 69 0 \
        14:343 54:12 24:15 39:15 43:193 0 -32 14:221 53:34 43:27 43:16 15:-81 43:-223 21:5 -41 8 43:-143 48:205 24:2 \
        31 -32 72 25:3 57:2 17 -24 15:-143 8:20 48:278 81 -6 -39 -27 15:-67 47:1 94 -12 14 14:-48 124 6 43:43 -42 8:8 \
        47:3 48:126 52 0 44 43:73 -54 24:1 -42 29:9 -9 58 53:84 -31 51 36:12 65 -17 29:9 3 -42 14:10 1 25:19 15:-33 \
        36:58 3 49 48 24:81 -60 58 43:126 -47 0
        tree 40:0 0 39:4 25:5 57:3 27:1 15:-136 43:86 21 14:-160 -21 61:8 -7 127 39:0 61:3 22 -47 61:3 15:-61 45:10 \
        37 -31 53:1 45:7 -40 22 43:-13 38 -6 9:1 34:1 14:-48 43:46 14:-56 15:-107 -57 15:-57 50 -24 -75 22:3 -10 107 \
        17:88 24:2 11:16 61 7 15:-92 -67 12:4 -56 14:0 15:-26 129 15 14:26 -57 43:43 73 -30 13 -25 43:37 13 15:2 -28 \
        65 14:56 57:1 150 42 -24 53:0 70 61:15 9:0 61:7 -10 68 43:-76 -42 14:-169 -31 14:40 22:1 6 50 -9 -14 43:-94 \
        22:25 80 -33 -16 22:13 30:0 39:9 43:318 16 85 39:28 39:20 43:-76 38 17:8 31 14:46 14:24 -16 15:-27 -13 110 \
        -48 -32 43:170 -16 43:235 114 17:21 55 -22 -2 6
        tree 48:57 49:184 -1 22:2 14:275 34:1 17 -42 49:399 12 14:378 -45 21:6 22 -35 29:13 16:75 14:-43 25:6 14:-93 \
        8 72 -37 -19 -38 59:0 16:46 6 85 29:25 11:8 -40 47 -62 59:1 33:0 16:30 2 9:8 14:-169 -10 40:0 1 9:4 16:97 \
        49:399 26:0 22:15 -7 -49 11:4 64:0 16:61 -17 43 -29 -45 38:0 68 -18 49:61 -46 27:0 22 -12 14:40 -15 48:307 55 \
        -12 -16 60:1 16:22 16:-37 29 49:47 41 -24 12 63:0 19:50 9:4 90 -1 10 49:196 59:0 -32 21:6 -7 66 70 19:6 16:39 \
        0 63:0 21:2 49:61 24 11:15 62:0 19 -60 25 22:2 9:27 9 56 31 14:-5 21:2 14:-85 17 68 63:3 6 59 63:1 -2 -29 \
        14:170 -1 56:1 0 -41
        tree 48:168 35:5 25:6 0 56:0 -23 0:11 11:34 12:12 37:69 -2 43:251 8:26 -37 52 49:48 67 -26 61:3 48:13 28:2 97 \
        -3 49:61 0:6 3 79 -24 1 28:3 44:21 166 12 -16 49:179 22:9 9:5 9:2 12:86 19:39 115 20 48:12 84 -9 99 -42 11:2 \
        28:5 8:5 -48 61:9 58 46:11 -12 48:94 39 -6 25:12 9 121 45:88 46:1 35:0 49:102 53:13 19:47 46 -21 22:21 20 \
        12:38 28 170 -5 -2 48:139 46:10 48:112 8:7 13 8:19 -35 45:13 42 0:19 44:30 8:28 107 -16 -24 -48 8:12 -11 \
        19:35 114 22 22:38 44:142 44:71 8:5 -15 43:208 48 -24 -25 99 -28 49:63 55 -26 43:126 38:1 -21 22:16 69 -4 \
        43:343 93 4 -15 19:79 -17 42 2
        tree 48:10 49:150 14:343 49:141 17:70 61:3 18:10 38:0 14:-93 0:39 -32 57 18:6 20:2 0:6 -25 14:114 4 -26 49:46 \
        48 -24 20:0 -8 12:11 17:56 14:-6 -17 14:114 17:44 112 2 13 -54 2 54:1 43:91 4 10:1 -29 41 -13 23:0 49:114 \
        17:58 17:33 2 11:5 14:108 29 79 -4 11:1 14:-5 -41 37 29:6 -31 33 -39 -23 29:1 43:86 0:20 17:58 12 45 84 -3 \
        0:6 0 -10 0:7 43:597 -1 41 43:-2 22:1 -53 14:-56 26 -14 18:5 65 49:76 61:45 19 0:8 -34 10 -2 -21 38:0 23 -43 \
        43:-60 -34 43:40 14:108 19:47 9:4 29:19 49:211 -18 24 73 34 0:6 -38 0:37 68 -5 0:7 49:179 107 -8 1 38:2 -30 \
        11:10 17:60 99 -3 -38 0
        """
}
