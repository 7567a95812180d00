/** Swedish and Finnish words bend as rules/lexicon/inflection.yaml says: `word: forms found | words that are another word`. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readLexicon} from '../knowledge/lexicon.ts'
import type {Language} from '../model/law.ts'
import {compileLexicon} from './lexicon.ts'
import {bentWords} from './testing.ts'

const {inflection} = readLexicon(join(import.meta.dirname, '../..'))

const swedish = `
  kommun: kommunen kommunens kommuner kommunerna kommunernas kommuns | kommunal kommunalt kommunfullmäktige
  mätare: mätaren mätarna mätarens mätarnas mätares
  åtgärd: åtgärden åtgärder åtgärderna åtgärdernas åtgärds
  förening: föreningen föreningar föreningarna föreningens föreningarnas | förenlig förena föreningsliv
  skola: skolan skolor skolorna skolornas skolans skolors | skolgång skolning skolkurator
  område: området områden områdena områdets områdens | områdesvis
  program: programmet programmen programmets programs
  nämnd: nämnden nämnder nämnderna nämndens | nämligen nämner
  styrelse: styrelsen styrelser styrelserna styrelsens
  tjänst: tjänsten tjänster tjänsterna tjänsternas | tjänsteman tjänsteinnehavare tjänstgöra
  invånare: invånaren invånarna invånares invånarnas
  mål: målet målen målens målets | målsättning måltid målgrupp
  myndighet: myndigheten myndigheter myndigheterna myndigheternas
  möte: mötet möten mötena | mötesplats
  center: centret centren
  medel: medlen medlet | medelvärde medellång
  stad: staden städer städerna stadens städernas | stadga stadig stadion stadsdel
  land: landet länder länderna landets | landskap landsting
  byrå: byrån byråer byråerna
  kvinna: kvinnan kvinnor kvinnorna kvinnornas
  vecka: veckan veckor veckorna | veckovis
  månad: månaden månader
  rektor: rektorn rektorer rektorerna rektorns
  koordinator: koordinatorn koordinatorer
  barn: barnet barnen barnens barns | barndom barnbarn barnslig barnomsorg
  förälder: föräldern föräldrar föräldrarna föräldrars
  vuxen: vuxna vuxnas
  anställd: anställda anställdas anställde
  ansvarig: ansvariga ansvarigt | ansvarar
  timme: timmen timmar timmarna
  andel: andelen andelar andelarna
  antal: antalet antalen
  plan: planen planer planerna planens | planera planering planerar
  strategi: strategin strategier strategierna strategins
  budget: budgeten budgetar budgetens budgeter
  tolk: tolken tolkar tolkarna | tolkning tolktjänst
  välfärdsområde: välfärdsområdet välfärdsområdena välfärdsområdets
  fullmäktige: fullmäktiges fullmäktigen
  familj: familjen familjer familjerna familjers
  lag: lagen lagar lagarna lagens | lagom lagring lagstadgad
  språk: språket språken språkets språks
  enhet: enheten enheter enheterna | enhetlig enhetschef
  handläggare: handläggaren handläggarna
  ordförande: ordföranden ordförandena
  enkät: enkäten enkäter
  projekt: projektet projekten
  resurs: resursen resurser
  nyckel: nyckeln nycklar nycklarna
  medlem: medlemmen medlemmar medlemmarna
  elev: eleven elever eleverna elevers
  tidtabell: tidtabellen tidtabeller
  ansvar: ansvaret ansvars
  revidering: revideringen
  indikator: indikatorn indikatorer indikatorerna
  nivå: nivån nivåer
  arbetssökande: arbetssökanden arbetssökandena
  invandrare: invandraren invandrarna invandrares
  samarbete: samarbetet samarbetets samarbeten
`

const finnish = `
  asukas: asukkailleen asukkaalleen asukkailtaan asukkaansa | asukki
  kalajoki: kalajoen kalajoella kalajokea kalajokeen | kalajuttu
  riihimäki: riihimäen riihimäellä riihimäkeä | riihimies
  kunta: kunnan kuntaa kuntaan kunnassa kunnasta kunnalla kunnalta kunnalle kuntana kunnaksi kunnat kuntien kuntia kuntiin kunnissa kunnista kunnilla kunnille kunnilta | kuntoutus kuntalainen kuntayhtymä kunnon kunnossa kunnallinen kuntoilu kuntatalous kunnioitus
  vastuutaho: vastuutahon vastuutahot vastuutahoa vastuutahoja vastuutahojen vastuutahoille vastuutahoilla vastuutahona
  toimenpide: toimenpiteen toimenpidettä toimenpiteet toimenpiteitä toimenpiteiden toimenpiteillä toimenpiteisiin toimenpiteeseen toimenpiteestä toimenpiteenä | toimenkuva toimia
  koulutus: koulutuksen koulutusta koulutukset koulutuksia koulutuksiin koulutuksesta koulutukseen koulutusten koulutuksien | koulu koulussa kouluttaja koulutuksellinen
  tavoite: tavoitteen tavoitteet tavoitetta tavoitteita tavoitteiden tavoitteisiin tavoitteeseen tavoitteena tavoitteeksi | tavoittaa tavoin tavoitetaso
  hyvinvointialue: hyvinvointialueen hyvinvointialueella hyvinvointialueelle hyvinvointialueelta hyvinvointialueet hyvinvointialueiden hyvinvointialueita hyvinvointialuetta hyvinvointialueeseen
  mittari: mittarin mittaria mittarit mittareita mittareiden mittarien mittareilla mittareihin mittarina | mitta mittava mittaus
  järjestö: järjestön järjestöt järjestöjen järjestöjä järjestöille järjestöissä järjestöihin | järjestää järjestys järjestelmä
  yhdistys: yhdistyksen yhdistykset yhdistysten yhdistyksiä yhdistyksille yhdistyksiin yhdistystä | yhdistää yhdistyslaki yhdessä
  kaupunki: kaupungin kaupunkia kaupungissa kaupunkiin kaupungit kaupunkien kaupunkeja kaupungeissa kaupungeille
  viranomainen: viranomaisen viranomaiset viranomaisia viranomaisten viranomaiselle viranomaiseen viranomaisiin viranomaisille viranomaista
  päällikkö: päällikön päälliköt päällikköä päälliköille päälliköiden päälliköitä päällikölle
  yksikkö: yksikön yksiköt yksikköä yksikköön yksiköiden yksiköissä yksiköitä
  lapsi: lapsen lapset lasta lapsia lasten lapsille lapsiin lapsilla | lapsuus lapsiperhe lasi lapio lasku lasin
  nuori: nuoren nuoret nuorta nuoria nuorten nuorille nuorilla nuoriin | nuoriso nuorukainen nuorisotyö
  perhe: perheen perheet perhettä perheitä perheiden perheille perheissä | perhonen perhekoti perhetyö
  vanhempi: vanhemman vanhemmat vanhempaa vanhempia vanhempien vanhemmille vanhemmilla
  asiakas: asiakkaan asiakkaat asiakasta asiakkaita asiakkaiden asiakkaille asiakkaalle
  asukas: asukkaan asukkaat asukasta asukkaita asukkaiden asukkaille
  hanke: hankkeen hankkeet hanketta hankkeita hankkeiden hankkeissa hankkeeseen | hankinta hankitaan
  tarve: tarpeen tarpeet tarvetta tarpeita tarpeiden tarpeisiin tarpeeseen
  tuki: tuen tukea tuella tukeen tuet tukia | tukka tuotta tukehtui tuuli tukkia
  laki: lakia lakiin lakeja lakien | lakkaa lakko laaja lakaisu laita laitos lainaa
  luku: luvun lukua luvut lukuja luvuissa | lukio lukea lukutaito
  virka: viran virkaa virat virkoja viroissa | viranhaltija viranomainen virasto virta
  valtuusto: valtuuston valtuustoa valtuustossa valtuustot valtuustojen valtuustolle valtuustoon | valtuutettu valtuustokausi
  lautakunta: lautakunnan lautakuntaa lautakunnat lautakuntien lautakunnissa lautakuntia lautakunnalle
  hallitus: hallituksen hallitusta hallitukset hallitukselle hallituksessa | hallinto hallita hallituskausi
  keskus: keskuksen keskusta keskukset keskuksessa keskukseen keskusten | keskustelu keskustella
  palvelu: palvelun palvelut palvelua palveluita palveluja palveluiden palvelujen palveluihin palveluista palveluissa palvelulla | palvella palvelee palveluntuottaja
  koordinaattori: koordinaattorin koordinaattoria koordinaattorit koordinaattoreita koordinaattoreiden koordinaattorille koordinaattoreille
  suunnitelma: suunnitelman suunnitelmaa suunnitelmat suunnitelmia suunnitelmien suunnitelmassa suunnitelmissa suunnitelmiin suunnitelmaan suunnitelmaansa suunnitelmamme suunnitelmissamme suunnitelmakin | suunnittelu suunnittelija
  opettaja: opettajan opettajat opettajia opettajien opettajille opettajilla opettajaa
  toimija: toimijan toimijat toimijoita toimijoiden toimijoille toimijoilla toimijaa
  työntekijä: työntekijän työntekijät työntekijöitä työntekijöiden työntekijöille työntekijää
  arviointi: arvioinnin arviointia arvioinnit arviointeja arvioinnissa arviointiin arviointien | arvio arvioida arviointiryhmä
  seuranta: seurannan seurantaa seurannassa seurantaan seurannasta | seuraava seuraa seuralla
  vastuu: vastuun vastuuta vastuussa vastuut vastuita vastuiden vastuulla | vastuutaho vastuullinen vasta vastuualue
  kumppanuus: kumppanuuden kumppanuutta kumppanuudet kumppanuuksia kumppanuuteen kumppanuuksien
  oikeus: oikeuden oikeutta oikeudet oikeuksia oikeuteen oikeuksien oikeudesta
  terveys: terveyden terveyttä terveydestä terveyteen
  päätös: päätöksen päätöstä päätökset päätöksiä päätöksessä päätösten päätökseen
  tulos: tuloksen tulosta tulokset tuloksia tulosten tuloksista
  jäsen: jäsenen jäsenet jäseniä jäsenten jäsenille jäsentä
  avain: avaimen avaimet avainta avaimia
  yhteistyö: yhteistyön yhteistyötä yhteistyössä yhteistyöhön yhteistyöllä
  tieto: tiedon tietoa tiedot tietoja tietojen tiedoista tietoihin | tietoinen tie tien tietotaso
  vuosi: vuoden vuotta vuodet vuosia vuosien vuosina vuonna vuodessa vuoteen | vuosittain vuoro vuota vuono vuotaa
  tulkki: tulkin tulkkia tulkit tulkkeja tulkkien tulkeille | tulee tulkinta tulkkaus
  ryhmä: ryhmän ryhmää ryhmät ryhmiä ryhmien ryhmille ryhmässä ryhmään
  tehtävä: tehtävän tehtävät tehtäviä tehtävien tehtäviin
  kieli: kielen kieltä kielet kieliä kielten kielillä kielellä | kielto kieltää kiellettyä
  vieraskielinen: vieraskielisen vieraskieliset vieraskielisiä vieraskielisten vieraskielisille vieraskielistä
  työtön: työttömän työttömät työtöntä työttömiä työttömien työttömille
  muuttanut: muuttaneen muuttaneet muuttaneita muuttaneiden muuttaneille muuttanutta
  strategia: strategian strategiaa strategiat strategioita strategioiden strategioissa strategiaan strategiaansa strategiaamme strategiassakin
  budjetti: budjetin budjettia budjetit budjetteja budjetissa budjettiin
  kurssi: kurssin kurssia kurssit kursseja kurssien kursseille kurssille | kurssilainen
  työpaikka: työpaikan työpaikkaa työpaikat työpaikkoja työpaikkojen työpaikoilla
  henkilö: henkilön henkilöt henkilöä henkilöitä henkilöiden henkilöille
  asunto: asunnon asuntoa asunnot asuntoja asuntojen asunnoissa
  lomake: lomakkeen lomakkeet lomaketta lomakkeita
  ohje: ohjeen ohjeet ohjetta ohjeita ohjeiden | ohjelma ohjaus ohjeistus ohjaa
  sopimus: sopimuksen sopimukset sopimusta sopimuksia sopimuksiin
  kokous: kokouksen kokoukset kokousta kokouksia kokouksissa
  kotoutuminen: kotoutumisen kotoutumista kotoutumiseen kotoutumisessa
  aika: ajan aikaa ajassa aikaan ajat aikoja | aihe ajo ajaa ajankohta aiemmin aikataulu aikuinen
  ikä: iän ikää iässä
  kerta: kerran kertaa kerrat kertoja | kertoa kertoi kertomus
  tapa: tavan tapaa tavat tapoja tavoilla | tapaaminen tapahtuma
  pykälä: pykälän pykälät pykälää pykälien pykälässä
  momentti: momentin momenttia momentit momentissa
  maakunta: maakunnan maakunnat maakuntien
  aikuinen: aikuisen aikuiset aikuisten aikuisia
  nainen: naisen naiset naisten naisia naisille
  oppilas: oppilaan oppilaat oppilasta oppilaita oppilaiden oppilaille
  maahanmuuttaja: maahanmuuttajan maahanmuuttajat maahanmuuttajien maahanmuuttajia maahanmuuttajille
  lähde: lähteen lähteet lähdettä lähteitä
  osuus: osuuden osuutta osuudet osuuksia | osasto osallistuu osuuskunta
  määrä: määrän määrää määrät määrien
  ikääntynyt: ikääntyneen ikääntyneet ikääntyneitä ikääntyneiden ikääntyneille
  kysely: kyselyn kyselyt kyselyä kyselyitä kyselyjen kyselyssä
  johtaja: johtajan johtajat johtajalle johtajien
  puheenjohtaja: puheenjohtajan
  apu: avun apua avulla | apuraha avoin avuton avustus
  kotoutumissuunnitelma: kotoutumissuunnitelman
  pakolainen: pakolaisen pakolaiset pakolaisten pakolaisia
  raportti: raportin raportit raportteja raporttia
  ehdotus: ehdotuksen
  linja: linjan linjat linjoja linjoilla | linjaus
  rehtori: rehtorin rehtorit rehtorien rehtoreiden rehtoreille
  sihteeri: sihteerin sihteerille
  työ: | työntekijä työllisyys työtön työttömyys
`
describe.each<[Language, string]>([
  ['sv', swedish],
  ['fi', finnish]
])('a bent word in %s', (language, table) => {
  const rows = bentWords(table)

  it('is looked for in many forms', () => {
    expect(rows.flatMap(({found}) => found).length).toBeGreaterThan(150)
    expect(rows.flatMap(({others}) => others).length).toBeGreaterThan(30)
  })

  it.each(rows)('$word~', ({word, found, others}) => {
    const words = {[language]: [`${word}~`]}
    const lexicon = compileLexicon({inflection, groups: {test: [{id: 'word', words}]}})
    const has = (text: string) => lexicon.has('test/word', language, text)
    expect([word, ...found].filter((form) => !has(form))).toEqual([])
    expect(others.filter(has)).toEqual([])
  })
})
