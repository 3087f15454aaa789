// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Given names, family names and titles of the demonstration's persons, made up for it. "Ново=novo" gives the Latin form
// for addresses, "Nowakowski/Nowakowska" his and hers.

#include <array>

namespace kontor::demo {

struct NameRow {
    const char* language;
    const char16_t* female;
    const char16_t* male;
    const char16_t* family;
    const char16_t* titles;
};

struct LongName {
    bool female;
    const char16_t* title;
    const char16_t* first;
    const char16_t* middle;
    const char16_t* last;
    const char16_t* nickname;
};

inline constexpr auto nameTable = std::to_array<NameRow>({
    {"de",
     u"Anna;Andrea;Annegret;Beate;Birgit;Carola;Christine;Doris;Elke;Franziska;Gerda;Hanna;Heike;Ines;Jana;Käthe;"
     u"Karin;Katharina;Lena;Magdalena;Marlene;Monika;Nele;Petra;Regina;Sabine;Sieglinde;Susanne;Theresa;Ulrike;"
     u"Verena;Zoë",
     u"Alexander;Andreas;Benedikt;Bernd;Christoph;Clemens;Dieter;Emil;Florian;Friedrich;Georg;Götz;Hannes;Heinz;"
     u"Jakob;Jörg;Jürgen;Konrad;Lukas;Markus;Matthias;Moritz;Oskar;Paul;Rainer;Sebastian;Stefan;Thomas;Ulrich;"
     u"Vinzenz;Wolfgang;Xaver",
     u"Auer;Bäcker;Baumgartner;Brückner;Dietrich;Eberl;Fäßler;Fischbach;Gärtner;Gruber;Haßlinger;Hofer;Huber;Jäger;"
     u"Kästner;Kirchmayr;Köhler;Kröger;Lang;Leitgeb;Löffler;Maier;Moosbrugger;Mühlbauer;Müller;Nägele;Oberhofer;Ölz;"
     u"Pfeiffer;Pröll;Rösch;Rüegg;Sailer;Schäfer;Schmid;Schönherr;Schröder;Steinbeißer;Süß;Thaler;Übelhör;Vogl;"
     u"Wäger;Weiß;Winkler;Wörndl;Zehetner;Zürcher",
     u"Dr.;Dr.;Dipl.-Ing.;Mag.;Prof. Dr.;Ing."},
    {"fr",
     u"Agnès;Amélie;Aurélie;Béatrice;Brigitte;Camille;Céline;Chloé;Clémence;Élodie;Estelle;Éva;Françoise;Gaëlle;"
     u"Hélène;Inès;Jeanne;Juliette;Laëtitia;Léa;Lucie;Maëlys;Margaux;Mélanie;Noémie;Océane;Solène;Sylvie;Valérie;Zoé",
     u"Adrien;Alain;André;Antoine;Aurélien;Benoît;Cédric;Clément;Damien;Étienne;Fabrice;François;Gaël;Gérard;"
     u"Guillaume;Hervé;Jean-Luc;Jérôme;Joël;Julien;Laurent;Loïc;Mathieu;Noël;Olivier;Pascal;Rémi;Sébastien;"
     u"Théo;Yann",
     u"Allard;Aubé;Barthélemy;Beaulieu;Bénard;Besnard;Boucher;Caillé;Charpentier;Chauvet;Couturier;Delaunay;"
     u"Desprès;Dubreuil;Dufrêne;Escoffier;Fauré;Ferrand;Gaudin;Génin;Giraudeau;Guérin;Hébert;Jacquemin;Lacroix;"
     u"Lefèvre;Lemaître;Marchand;Mégret;Moulin;Noël;Péron;Poirier;Prévost;Renaudin;Rivière;Sénéchal;Tessier;"
     u"Thévenin;Vasseur",
     u"Dr;Me;Pr"},
    {"en",
     u"Abigail;Alice;Amelia;Beatrice;Bethany;Caitlin;Charlotte;Claire;Daisy;Eleanor;Emily;Fiona;Georgina;Grace;"
     u"Hannah;Harriet;Imogen;Isla;Jessica;Kathleen;Lucy;Maeve;Megan;Nora;Olivia;Phoebe;Rebecca;Siobhán;Tamsin;Zara",
     u"Alistair;Andrew;Arthur;Benjamin;Callum;Charles;Connor;Daniel;Dylan;Edward;Ewan;Frederick;George;Gareth;Harry;"
     u"Hugh;Isaac;James;Kieran;Lewis;Marcus;Nathan;Oliver;Patrick;Ralph;Rory;Samuel;Seán;Theodore;William",
     u"Abbott;Ashworth;Atherton;Bancroft;Birtwhistle;Blakely;Brennan;Caldwell;Carruthers;Clayton;Corrigan;D'Arcy;"
     u"Delacourt;Dunmore;Ellsworth;Fairbairn;Fitzgerald;Garside;Hargreaves;Hathaway;Holloway;Ingram;Kavanagh;Kendrick;"
     u"Lockwood;MacAllister;Merriweather;Nettleton;O'Callaghan;O'Rourke;Penhaligon;Pritchard;Ravenscroft;Redfern;"
     u"Sinclair;Standish;Thistlewood;Tremaine;Underhill;Whitcombe;Wolstenholme;Yardley",
     u"Dr;Dr;Prof"},
    {"nl",
     u"Anouk;Annelies;Bregje;Carlijn;Daphne;Eefje;Elise;Femke;Floor;Hendrika;Ilse;Jacoba;Jolijn;Judith;Lieke;Lotte;"
     u"Maartje;Marloes;Mieke;Noor;Renée;Roos;Sanne;Tessa;Trijntje;Willemijn",
     u"Arjen;Bart;Bas;Bram;Casper;Daan;Diederik;Floris;Gerrit;Hendrik;Jasper;Jelle;Joost;Klaas;Lars;Maarten;Niels;"
     u"Pieter;Reinier;Ruben;Sander;Sjoerd;Teun;Wouter;Willem;Zeger",
     u"van den Berg;Boersma;Brouwer;de Bruijn;van Dalen;Dijkstra;van Doorn;Driessen;van Eijk;Feenstra;de Graaf;"
     u"Groeneveld;Haverkamp;van der Heijden;Hoekstra;Hofstede;IJsselstein;Jonker;Kuipers;van Loon;van der Meer;"
     u"Molenaar;Noordhoek;Oosterhuis;Postma;de Ruiter;Schuurman;van 't Hof;ter Horst;Veenstra;Verhoeven;Vermeulen;"
     u"Visser;Wagenaar;Westerhof;Zijlstra",
     u"dr.;ir.;mr.;drs."},
    {"no",
     u"Åse;Astrid;Berit;Bjørg;Eline;Frøydis;Gro;Guro;Hege;Ingrid;Ingvild;Kari;Kjersti;Liv;Maren;Marit;Nora;Ragnhild;"
     u"Randi;Sigrid;Silje;Solveig;Synnøve;Tiril;Tone;Turid;Unni;Vår",
     u"Aksel;Arne;Asbjørn;Bjørn;Eirik;Eivind;Espen;Geir;Gunnar;Håkon;Håvard;Ivar;Jørgen;Kjetil;Knut;Lars;Magne;Odd;"
     u"Øyvind;Petter;Ragnar;Sindre;Sjur;Sondre;Steinar;Tor;Trond;Vegard",
     u"Aamodt;Aas;Bakke;Bjørnstad;Brekke;Dahlstrøm;Eikeland;Engebretsen;Fjeld;Fossum;Grønvold;Haugen;Håland;Hjelmeland;"
     u"Kvåle;Langøy;Lødrup;Moen;Myhre;Nærland;Nygård;Ødegård;Rønning;Sandvik;Sæther;Skjærvik;Solbakken;Strøm;Sørbø;"
     u"Tangen;Torkildsen;Tveit;Ulvøy;Vågen;Vestby;Ytterøy",
     u"Dr.;Siv.ing."},
    {"sv",
     u"Agneta;Annika;Astrid;Birgitta;Ebba;Elin;Frida;Gunilla;Hedvig;Ingegerd;Jenny;Kerstin;Linnéa;Lovisa;Maja;"
     u"Märta;Moa;Pernilla;Siv;Tuva;Ulrika;Åsa",
     u"Anders;Axel;Björn;Erik;Fredrik;Göran;Gustav;Håkan;Henrik;Ingemar;Jonas;Kjell;Lennart;Magnus;Mårten;Mikael;"
     u"Nils;Olle;Örjan;Rickard;Sten;Torbjörn",
     u"Ahlgren;Bergkvist;Björklund;Blomqvist;Dahlberg;Ekström;Engström;Forsberg;Fröberg;Grönlund;Hägglund;Hedström;"
     u"Holmqvist;Källström;Lindgård;Löfgren;Lundqvist;Malmsten;Nordström;Öberg;Palmér;Rosén;Sjöblom;Ståhlberg;"
     u"Sundström;Thörnqvist;Wallén;Åkerlund;Åström;Östlund",
     u"Dr.;Civ.ing."},
    {"pl",
     u"Agnieszka;Aleksandra;Barbara;Beata;Bożena;Danuta;Dorota;Ewa;Gabriela;Grażyna;Halina;Iwona;Izabela;Joanna;"
     u"Jadwiga;Justyna;Katarzyna;Krystyna;Lucyna;Łucja;Małgorzata;Natalia;Renata;Stanisława;Urszula;Wioletta;Zofia;"
     u"Żaneta",
     u"Adam;Andrzej;Bartłomiej;Bogusław;Czesław;Dariusz;Eugeniusz;Filip;Grzegorz;Henryk;Ireneusz;Jacek;Jarosław;"
     u"Kazimierz;Krzysztof;Łukasz;Maciej;Michał;Paweł;Piotr;Przemysław;Radosław;Stanisław;Szymon;Tomasz;Wacław;"
     u"Wojciech;Zbigniew",
     u"Adamczyk;Bąk;Błaszczyk;Brzezicki/Brzezicka;Chmura;Cieślak;Dąbrowiecki/Dąbrowiecka;Dudzik;Gołąb;Górecki/Górecka;"
     u"Jabłoński/Jabłońska;Jagielski/Jagielska;Kłos;Kołodziej;Konieczny/Konieczna;Kościelny/Kościelna;Krawiec;Kruk;"
     u"Łęcki/Łęcka;Majchrzak;Małecki/Małecka;Mróz;Nowicki/Nowicka;Ogórek;Piątek;Podgórski/Podgórska;Rogoziński/"
     u"Rogozińska;Sęk;Sikora;Śliwa;Szczepański/Szczepańska;Tokarz;Wąsik;Wierzbicki/Wierzbicka;Wróbel;Zając;"
     u"Źródlany/Źródlana;Żurek",
     u"dr;mgr inż.;inż."},
    {"es",
     u"Ainhoa;Alba;Alejandra;Ángela;Begoña;Belén;Carmen;Concepción;Cristina;Elena;Esperanza;Estíbaliz;Eulàlia;Inés;"
     u"Isabel;Itziar;Lucía;Luz;María José;Marta;Mónica;Montserrat;Núria;Paloma;Pilar;Rocío;Sofía;Verónica",
     u"Adrián;Alejandro;Álvaro;Andrés;Ángel;Antonio;Borja;César;Cristóbal;Diego;Domènec;Emilio;Fermín;Gonzalo;"
     u"Héctor;Íñigo;Jesús;Joaquín;Jordi;José Luis;Julián;Mateo;Nicolás;Óscar;Raúl;Rubén;Sebastián;Tomás",
     u"Aguirre;Alarcón;Álamo;Arroyo;Avellaneda;Barrientos;Beltrán;Benítez;Cabañas;Calderón;Carrión;Castañeda;Cordón;"
     u"Echevarría;Escribano;Fuentes;Galán;Gálvez;Ibáñez;Iriarte;Lozano;Marín;Méndez;Montañés;Muñiz;Núñez;Olmedo;"
     u"Ordóñez;Peñalver;Quintana;Rincón;Robledo;Salcedo;Sanchís;Trujillo;Ureña;Valdés;Villalobos;Yáñez;Zárate",
     u"Ing.;Lic."},
    {"it",
     u"Agnese;Alessia;Beatrice;Bianca;Caterina;Chiara;Donatella;Elisa;Fiorella;Francesca;Giada;Giulia;Ilaria;Letizia;"
     u"Lucrezia;Martina;Nicoletta;Ornella;Patrizia;Raffaella;Serena;Silvia;Valentina",
     u"Alessandro;Andrea;Carlo;Claudio;Daniele;Davide;Enrico;Fabio;Filippo;Gianluca;Giosuè;Lorenzo;Luca;Matteo;"
     u"Michele;Niccolò;Paolo;Pietro;Riccardo;Salvatore;Simone;Tommaso;Vittorio",
     u"Amadori;Barbieri;Bellucci;Bonfanti;Bressan;Caruso;Cattaneo;D'Angelo;De Luca;Del Monte;Fabbri;Ferraris;Galli;"
     u"Gentilini;Lombardi;Mancini;Marchetti;Morandi;Nicolò;Orlandi;Pellegrini;Ricciardi;Santoro;Tonello;Vianello;"
     u"Zanetti",
     u"Ing.;Avv."},
    {"cs",
     u"Alžběta;Barbora;Božena;Dagmar;Eliška;Hana;Ivana;Jitka;Kateřina;Kristýna;Lenka;Ludmila;Markéta;Marie;Petra;"
     u"Šárka;Tereza;Veronika;Zdeňka",
     u"Antonín;Bohumil;Dušan;František;Jaroslav;Jiří;Josef;Karel;Lukáš;Matěj;Miloš;Ondřej;Pavel;Přemysl;Radek;"
     u"Stanislav;Tomáš;Vojtěch;Zbyněk;Zdeněk",
     u"Beneš/Benešová;Bláha/Bláhová;Čapek/Čapková;Dohnal/Dohnalová;Dvořáček/Dvořáčková;Fiala/Fialová;Hájek/Hájková;"
     u"Hrubý/Hrubá;Jelínek/Jelínková;Kadlec/Kadlecová;Kopřiva/Kopřivová;Král/Králová;Mach/Machová;Němec/Němcová;"
     u"Pokorný/Pokorná;Říha/Říhová;Sedláček/Sedláčková;Šimek/Šimková;Švec/Švecová;Tichý/Tichá;Vlček/Vlčková;"
     u"Zítek/Zítková;Žák/Žáková",
     u"Ing.;Mgr.;JUDr.;MUDr."},
    {"ar",
     u"فاطمة=fatima;ليلى=layla;مريم=maryam;نور=nour;سارة=sara;هدى=huda;عائشة=aisha;ريم=reem;دانة=dana;شيخة=shaikha",
     u"محمد=mohammed;أحمد=ahmed;خالد=khalid;يوسف=yousef;عمر=omar;سلطان=sultan;راشد=rashid;طارق=tariq;حمدان=hamdan;"
     u"زايد=zayed",
     u"المنصوري=almansoori;الهاشمي=alhashimi;البلوشي=albalooshi;الكعبي=alkaabi;النعيمي=alnuaimi;الشامسي=alshamsi;"
     u"الزعابي=alzaabi;المهيري=almheiri;الظاهري=aldhaheri;السويدي=alsuwaidi",
     u"م.;د."},
    {"zh", u"芳=fang;秀英=xiuying;敏=min;静=jing;丽=li;雪梅=xuemei;婷=ting;玉兰=yulan",
     u"伟=wei;强=qiang;磊=lei;建国=jianguo;志明=zhiming;浩=hao;文博=wenbo;俊=jun",
     u"王=wang;李=li;张=zhang;刘=liu;陈=chen;杨=yang;黄=huang;赵=zhao;周=zhou;吴=wu;欧阳=ouyang;司马=sima",
     u"博士;教授"},
    {"ja", u"陽子=yoko;美咲=misaki;由美子=yumiko;さくら=sakura;恵=megumi;直美=naomi;彩花=ayaka;久美子=kumiko",
     u"健=ken;大輔=daisuke;翔太=shota;誠=makoto;拓也=takuya;浩二=koji;一郎=ichiro;直樹=naoki",
     u"佐藤=sato;鈴木=suzuki;高橋=takahashi;田中=tanaka;渡辺=watanabe;小林=kobayashi;山本=yamamoto;中村=nakamura;"
     u"長谷川=hasegawa;五十嵐=igarashi",
     u"博士;教授"},
    {"uk",
     u"Олена=olena;Наталія=nataliia;Ірина=iryna;Оксана=oksana;Юлія=yuliia;Світлана=svitlana;Ганна=hanna;"
     u"Соломія=solomiia",
     u"Олександр=oleksandr;Андрій=andrii;Дмитро=dmytro;Сергій=serhii;Тарас=taras;Богдан=bohdan;Ярослав=yaroslav;"
     u"Євген=yevhen",
     u"Коваленко=kovalenko;Бондаренко=bondarenko;Ткачук=tkachuk;Кравчук=kravchuk;Мельниченко=melnychenko;"
     u"Поліщук=polishchuk;Савчук=savchuk;Гриценко=hrytsenko;Щербак=shcherbak;Їжакевич=yizhakevych",
     u"к.т.н."},
    {"el", u"Ελένη=eleni;Μαρία=maria;Κατερίνα=katerina;Αικατερίνη=aikaterini;Σοφία=sofia;Δέσποινα=despina;Άννα=anna",
     u"Γιώργος=giorgos;Δημήτρης=dimitris;Κωνσταντίνος=konstantinos;Νίκος=nikos;Παναγιώτης=panagiotis;Χρήστος=christos;"
     u"Άγγελος=angelos",
     u"Παπαδάκης=papadakis;Γεωργίου=georgiou;Νικολαΐδης=nikolaidis;Οικονόμου=oikonomou;Κωνσταντινίδης=konstantinidis;"
     u"Αλεξίου=alexiou;Μακρής=makris;Δημητρακόπουλος=dimitrakopoulos",
     u"Δρ."},
});

inline constexpr auto longNames = std::to_array<LongName>({
    {false, u"Dr. Dr. h. c.", u"Karl-Theodor", u"Maria Nikolaus Johann",
     u"Freiherr von und zu Hohenstein-Oberfalkenberg", u"Theo"},
    {true, u"", u"Hubertine", u"Wilhelmina Geertruida Johanna", u"van der Heijden-Zwartkruis van Noordwijkerhout",
     u"Tineke"},
    {true, u"Dra.", u"María de los Ángeles", u"Inmaculada Concepción",
     u"Fernández de Villavicencio y Castañeda de la Peña", u"Marián"},
    {false, u"", u"Wolfe", u"", u"Featherstonehaugh-Cholmondeley-Wriothesley", u"Wolfie"},
    {false, u"Prof. Dr.-Ing. habil.", u"Hans-Jürgen", u"Ehrenfried", u"Schwarzenberger-Niederöcknersdorf", u"Hajo"},
});

} // namespace kontor::demo
