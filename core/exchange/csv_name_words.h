// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kontor {

// Words that values are known by, folded, a blank (or `|`) between them.

inline constexpr QStringView givenNames =
    u"aaron ada adam adele adrian agnieszka ahmed alain alan albert alejandro aleksandr alessandro alex alexander "
    u"alexandra "
    u"alexei alfred ali alice amanda "
    u"amelie amy ana anastasia anders andrea andreas andreas andrei andrew andrzej angela anja anke ann anna anne "
    u"annette anthony antje anton "
    u"antonio arne arthur astrid august augusta barbara beate benjamin bernard bernd bernhard betty bill birgit bjorn "
    u"bob bogdan "
    u"brandon brian brigitte bruce "
    u"camille carl carla carlos carmen carol caroline catherine charles charlotte chris christa christian christina "
    u"christine christoph "
    u"christopher claire clara claudia claus cynthia daniel daniela david deborah denis dennis diana dieter dirk "
    u"dmitri dmitry donald donna "
    u"doris dorothea eduardo edward ekaterina elena elisabeth elizabeth ella emil emily emma eric erik erika ernst "
    u"esther eugen eva evelyn "
    u"fabian fatima felix fernando florian francesca francesco francisco frank franz frederic frederik friedrich "
    u"gabriel gabriela gary george "
    u"georg gerald gerd gerhard gisela giovanni giulia giuseppe grace gregory grzegorz guido guillaume gunther gustav "
    u"hannah hans harald heather "
    u"heidi heike heinrich heinz helen helena helga henri henrik henry herbert hermann hugo igor ines inga ingrid "
    u"irene irina isabel isabella "
    u"ivan jack jacob jacqueline jakob jakub james jan jana jane janet jason javier jean jeffrey jennifer jens jeremy "
    u"jessica jim joachim "
    u"joan joao joe joerg johan johann johannes john johnny jonas jonathan jorg jorge jose josef joseph joshua juan "
    u"judith julia julian julie "
    u"julien jurgen justin kai karen karin karl karl katarzyna katharina katherine kathleen kathrin katja keith kelly "
    u"ken kenneth kerstin kevin "
    u"kim klaus krzysztof kurt lars larry laura lauren lea lena leo leon leonie linda lisa louis louise luca lucas "
    u"lucia lucie ludwig luis luisa "
    u"lukas maciej magdalena malgorzata manfred manuel manuela marc marcel marcin marco marcus margaret maria marie "
    u"marina mario marion mark "
    u"markus marta martha martin martina mary mateusz mathias matthew matthias maurice max maximilian megan melanie "
    u"melissa mia michael michal "
    u"michel michele michelle miguel mike mikhail mohamed mohammed monica monika moritz nadine nancy natalia natalie "
    u"natasha nathalie nathan "
    u"nicholas nicolas nicole niklas nils nina noah nora ole oleg olga oliver olivia olivier oscar otto pablo pamela "
    u"pascal patricia patrick "
    u"paul paula paulo pavel pawel pedro per peter petra philip philipp philippe pierre piotr rachel rafael rainer "
    u"ralf ralph ramona raymond "
    u"rebecca regina reinhard rene richard rita robert roberto roger roland rolf roman ronald rosa rudolf ruth ryan "
    u"sabine samantha samuel "
    u"sandra sara sarah scott sebastian sergei sergey sergio sharon silke silvia simon simone sofia sofie sonja sophia "
    u"sophie stefan stefanie "
    u"stefano steffen stephan stephanie stephen steve steven sue susan susanne sven svetlana sylvia tanja tatiana "
    u"teresa theodor theresa thomas "
    u"thorsten tim timothy tobias tom tomasz tony torsten tracy udo ulrich ulrike ursula ute uwe valentina vanessa "
    u"vera veronica veronika victor "
    u"victoria viktor vincent virginia vladimir volker walter waltraud werner wilhelm william wolfgang xavier yann "
    u"yves yvonne zofia "
    u"александр алексей анастасия андрей анна антон борис валентина василий вера виктор виктория виталий владимир "
    u"галина георгий дарья денис "
    u"дмитрий евгений екатерина елена иван игорь илья ирина кирилл константин ксения людмила максим мария марина "
    u"михаил надежда наталья никита "
    u"николай оксана олег ольга павел петр роман светлана сергей софия татьяна федор юлия юрий";

inline constexpr QStringView firmWords =
    u"gmbh ag kg ohg gbr ug ek kgaa mbh inc llc llp ltd limited corp corporation co company plc pty sa sarl sas sasu "
    u"eurl snc srl spa sl slu bv nv vof "
    u"ab as asa aps oy oyj ooo oao zao pao ооо оао зао пао ип sp zoo spzoo sro kft zrt bt dd doo doel ead eood se eg "
    u"ev oü sia uab group gruppe groupe grupo "
    u"gruppo holding holdings partners partner associates consulting consultants solutions services service systems "
    u"systeme technologies technology "
    u"tech software industries industrie international brewing brewery breweries brewers brauerei brasserie brouwerij "
    u"cervejaria cerveceria birrificio browar "
    u"brewpub taproom cidery winery weingut hotel restaurant gasthof cafe bar pub apotheke pharmacy bank versicherung "
    u"insurance university universitat "
    u"school schule college hospital klinik praxis kanzlei verein foundation stiftung association club institute "
    u"institut studio studios media verlag "
    u"books press bau logistics logistik transport handel trading import export shop store markt market motors "
    u"autohaus garage werkstatt agentur agency "
    u"marketing design architekten immobilien estate properties ventures capital energy solar foods bakery backerei "
    u"metzgerei druckerei works werke "
    u"manufacturing factory labs lab center centre zentrum council department office ministry stadt gemeinde";

inline constexpr QStringView honorifics =
    u"mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|hon|fr|frau|herr|hr|herrn|familie|dr med|prof dr|dipl "
    u"ing|ing|mag|m|mme|mlle|monsieur|madame|"
    u"mademoiselle|me|maître|sr|sra|srta|señor|señora|don|doña|sig|sig ra|signor|signora|signorina|dott|dott "
    u"ssa|avv|dhr|mevr|de heer|mevrouw|pan|pani|p|"
    u"mgr|inż|fru|herra|rouva|úr|bay|bayan|г н|г жа|господин|госпожа|mr mrs|mr and mrs|senator|rep|capt|major|col";

/// What programs and people write into a column that tells firms and people apart.
inline constexpr QStringView contactTypeFirms =
    u"business|company|organization|organisation|firm|corporate|corporation|legal entity|firma|unternehmen|juristische "
    u"person|société|entreprise|personne morale|empresa|persona jurídica|azienda|società|persona giuridica|"
    u"pessoa jurídica|bedrijf|organisatie|przedsiębiorstwo|osoba prawna|selskap|bedrift|virksomhed|företag|yritys|"
    u"společnost|cég|şirket|компания|организация|юридическое лицо|юрлицо";
inline constexpr QStringView contactTypePeople =
    u"person|individual|private|private person|private individual|natural person|privat|privatperson|natürliche "
    u"person|einzelperson|particulier|personne|personne physique|particular|persona|persona física|persona fisica|"
    u"privato|pessoa física|particuliere|osoba|osoba fizyczna|osoba prywatna|privatkunde|henkilö|osoba soukromá|"
    u"magánszemély|şahıs|человек|физическое лицо|физлицо|частное лицо";

} // namespace kontor
