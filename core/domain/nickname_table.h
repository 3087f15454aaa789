// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace kontor {

/// First names that stand for each other, a family on each line: English, German, French, Italian, Spanish, Portuguese,
/// Dutch, Scandinavian, Polish, Czech, Hungarian, Russian, Greek.
inline constexpr auto nicknameLines = std::to_array<std::u16string_view>({
    u"robert bob bobby rob robbie robby bert roberto rupert robin",
    u"william bill billy will willy willie liam wilhelm willi guillaume guglielmo guillermo willem wim vilem",
    u"richard rick ricky rich dick richie ricardo riccardo rik",
    u"james jim jimmy jamie jaime jem",
    u"john johnny jon jack jackie johann johannes hans jean juan giovanni gianni jan ivan ian sean evan joao jens "
    u"vanya "
    u"hansi janek johan janos jancsi yannis giannis ioannis nonni",
    u"jonathan jon jonny nathan",
    u"joseph joe joey jo josef sepp josip jozef giuseppe beppe jose pepe joao iosif osip jozsef seppl pino",
    u"michael mike mickey mick mikey mitch michel michele miguel mikhail misha michal mikael mischa michi mihaly misi "
    u"mikhalis mihail",
    u"charles charlie chuck chas chip charley karl carl carlo carlos karel kalle karol karoly carlitos",
    u"edward ed eddie eddy ted teddy ned edoardo eduard edi eduardo edouard edek",
    u"theodore theo ted teddy theodor fyodor fedya teodoro fjodor tudor",
    u"thomas tom tommy thom tomas tommaso tomasz tomek tamas",
    u"timothy tim timmy timo timotheus timofey",
    u"daniel dan danny dani daniele danilo daniil danya danek",
    u"david dave davey davy davide dawid davi dodo",
    u"anthony tony anton antonio antoine toni antoni antonin ton antal antonis",
    u"andrew andy drew andreas andre andrea andres andrej andrei anders andrzej andras bandi ondrej andris anderl",
    u"alexander alex al sandy xander alec alessandro sandro alexandre alejandro aleksander aleksandr sasha sascha "
    u"shura "
    u"alexandros alekos olek sandor alek",
    u"alexandra alex sandra sandy lexi sasha sascha alessandra alejandra aleksandra ola",
    u"benjamin ben benny benji benjamim beniamino benedek",
    u"christopher chris topher kit christoph kristof cristoforo cristobal krzysztof krzys christophe christoffer "
    u"stoffel",
    u"christian chris christiaan cristian kristian krystian",
    u"christine chris chrissy christina kristin kristina christa christel tina cristina krystyna kirsten kerstin "
    u"christiane stina",
    u"samuel sam sammy samuele samu",
    u"samantha sam sammy",
    u"matthew matt matty matthias matteo mathieu mathias mateo mateusz matti matej matyas matvey mats",
    u"nicholas nick nicky nico nikolaus klaus claus niklas nicolas nicola niccolo nikolai kolya nikolas nikos mikolaj "
    u"nicolae miklos miki nils klaas",
    u"patrick pat paddy patrizio patricio patrik padraig",
    u"patricia pat patty tricia trish trisha patrizia pati",
    u"peter pete petey petr pedro pietro pierre piotr pyotr petya petros pieter piet pjotr petri peer per pedrito",
    u"philip phil filip filippo philippe felipe philipp flip fulop pip",
    u"stephen steve stevie steven stefan stephan stephane stefano esteban stepan stefanos istvan pista szczepan "
    u"steffen "
    u"steffan etienne",
    u"stephanie steph stefanie steffi stefania estefania stephania stefi",
    u"joshua josh giosue josue",
    u"jeffrey jeff geoff geoffrey jeffery gottfried goffredo",
    u"gregory greg gregor gregorio grzegorz grigori grisha gregoire gregg",
    u"kenneth ken kenny",
    u"ronald ron ronnie ronny",
    u"donald don donnie donny",
    u"lawrence larry laurence laurie lorenz lorenzo laurent lars lorenc laurenz lovro",
    u"leonard leo len lenny leonardo leonhard leon leonid",
    u"raymond ray raimund raimondo ramon raimond",
    u"gerald gerry jerry gerhard gerard gerd gert gerrit gerardo geert",
    u"jeremy jerry jeremias jeremie geremia",
    u"francis frank frankie fran franz francesco franco francisco paco pancho francois frans franciszek frantisek "
    u"ferenc "
    u"feri franta frantz franzl",
    u"frances fran frankie fanny francesca franziska francoise francisca franzi paquita",
    u"frederick fred freddy freddie friedrich fritz federico frederic frederik fryderyk bedrich rick frigyes fredrik "
    u"friedel",
    u"henry harry hank heinrich heinz henri enrico enrique henrik hendrik henk heiner jindrich hinrich hal heini "
    u"henryk",
    u"george georg jorge giorgio georges yuri jiri jerzy jurgen jorg jurek georgi georgios yorgos gyorgy joris goran "
    u"schorsch jurij",
    u"louis lou louie ludwig luigi luis lewis ludovico lajos ludvik lodewijk gigi luiz",
    u"louise lou luise luisa louisa lulu",
    u"albert al bert bertie alberto adalbert albrecht bela vojtech",
    u"alfred al fred alf alfredo alfie fredi",
    u"arthur art artie arturo artur arturs",
    u"walter walt wally gualtiero gauthier wouter",
    u"vincent vince vinnie vincenzo vicente vinzenz wincenty enzo",
    u"victor vic viktor vittorio witek wiktor",
    u"zachary zach zack zak zacharias",
    u"elizabeth liz lizzie beth betty betsy eliza elisabeth elsa else lisa lisbeth elisabetta isabel elzbieta liesl "
    u"sisi "
    u"elise ela lise ilse lies erzsebet bozsi alzbeta liselotte lilibeth libby",
    u"margaret maggie meg peggy marge margie margarete grete gretel margherita margarita marguerite rita margot greta "
    u"malgorzata gosia margit marketa gitta margareta daisy madge",
    u"katherine kate katie kathy kat kitty catherine cathy katharina kathrin katrin katja caterina catalina katarzyna "
    u"kasia ekaterina katya karin trine katarina katalin kati karen cat cathleen kathleen katerina kaethe",
    u"mary molly polly maria marie mia mitzi miriam marika marja masha marion mari maryla marysia marianne mimi mariya "
    u"mascha",
    u"anne ann anna annie nancy anita anja annette anneliese anneke anya ania hanna hannah ana nan anni annika anke "
    u"aneta "
    u"hanka anouk annika nina",
    u"susan sue susie suzy susanne susanna suzanne zuzana zuzanna susana susi sanne zsuzsanna zsuzsa suzie",
    u"barbara barb babs bobbie barbora basia varvara babette borbala bara",
    u"jennifer jen jenny jenni",
    u"jessica jess jessie gessica",
    u"deborah deb debbie debby debora",
    u"rebecca becky becca rebekka rebeca",
    u"rachel rach raquel rachele rahel",
    u"victoria vicky vicki tori viktoria vittoria vika wiktoria",
    u"dorothy dot dottie dorothea dora dorothee thea doris dorota",
    u"eleanor ellie nell nora leonora eleonore eleonora lenore leonor",
    u"helen nell ellen lena helena helene elena lenka yelena ela lenka ilona heleni eleni jelena ilka",
    u"theresa terry tess teresa therese resi tereza terka reserl",
    u"judith judy judit giuditta jutta",
    u"sarah sara sally sadie zarah",
    u"caroline carrie carol caro carolin carolina karoline karolina lina line carla",
    u"charlotte lottie charlie lotte carlotta carlota sarlota charly",
    u"emily em emmy emilia emilie emma milly millie emilka",
    u"gabriele gabi gabriela gabriella gaby gabrielle",
    u"gabriel gabe gabriele gabor gavriil gabri",
    u"josephine jo josie josefine giuseppina josefina fini pepita josefa jozefina",
    u"julia julie juliane giulia yulia juliana jule julka juli",
    u"magdalena lena magda madeleine maddalena magdalene leni maddy madeline magdolna",
    u"natalie nat nathalie natalia natasha natascha natalya natali",
    u"sophia sophie sofia sofie zofia sonja sonya zosia sofya zsofia fieke",
    u"tatiana tanya tanja tatyana tatjana",
    u"valentina valja valentine valya",
    u"irene irina ira ire irena rena irka",
    u"eugene gene eugen evgeny evgeni yevgeny zhenya eugenio evgenii jewgeni jeno",
    u"vladimir vova volodya wladimir vlad waldemar volodymyr vladimiro wlodzimierz wladek",
    u"dmitry dima dmitri dimitri dimitrios mitya dimitris dmytro dmitrij dmitrii",
    u"sergei sergey serge sergio sergiusz serhii seryozha sergej sergii",
    u"paul pavel pablo paolo pawel pal paulo pasha pauli paavo pavlos pauwel",
    u"martin marty martino martijn marcin maarten morten marton martins tino",
    u"maximilian max maxim massimiliano maksim maks maxi maxime maximiliano",
    u"sebastian seb bastian basti sebastiano sebastien sebastiaan",
    u"wolfgang wolf wolfi",
    u"augustus gus august agostino augusto augustin agustin ago",
    u"douglas doug dougie",
    u"phillip phil philip",
    u"abraham abe abram bram avi ibrahim",
    u"muhammad mohammed mohamed mohammad muhammed mehmet ahmad mohamad",
});

} // namespace kontor
