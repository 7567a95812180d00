/** What a heading is worth: the text under it decides, and what it denies, puts off or leaves to the writer of the document is none. */
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import {parse} from '../parse/index.ts'
import {recognise} from './index.ts'
import {lexiconOf} from './lexicon.ts'

const knowledge = loadKnowledge(join(import.meta.dirname, '../..'))
const lexicon = lexiconOf(knowledge)

/** The element's status in a document of a kind with this body. */
function status(id: string, kind: string, language: 'sv' | 'fi', body: string): string | undefined {
  const name = language === 'sv' ? 'Malax' : 'Alavus'
  const own =
    language === 'sv' ? 'Vi i Malax kommun har skrivit texten.' : 'Me Alavuden kaupungissa kirjoitimme tekstin.'
  const text = `---\nkind: ${kind}\nlanguage: ${language}\nmunicipalities: [${name}]\n---\n\n# ${name}\n\n${own}\n\n${body}\n`
  const {elements} = recognise(parse(text, 'x.md'), lexicon, knowledge.packs, '2026-11-21')
  return elements.find((element) => element.id === id)?.status
}

/** Where two verdicts stand, either will do: what is named and not done. */
type Case = readonly [element: string, language: 'sv' | 'fi', body: string, status: string]

it.each<Case>([
  [
    'civic-orientation',
    'fi',
    '## Yhteiskuntaorientaatio\n\nPieksämäellä ei toistaiseksi järjestetä monikielistä yhteiskuntaorientaatiota, koska osallistujia on ollut liian vähän.',
    'missing'
  ],
  [
    'civic-orientation',
    'fi',
    '## Yhteiskuntaorientaatio\n\nKaupunki ei järjestä yhteiskuntaorientaatiota, sillä ryhmän vähimmäiskoko on kymmenen osallistujaa.',
    'missing'
  ],
  [
    'civic-orientation',
    'fi',
    '## Yhteiskuntaorientaatio\n\nKoska osallistujia on ollut liian vähän, yhteiskuntaorientaatiota ei järjestetä.',
    'missing'
  ],
  [
    'civic-orientation',
    'fi',
    '## Yhteiskuntaorientaatio\n\n[Kuvaa tähän, miten yhteiskuntaorientaatio järjestetään kunnassasi, kuka sen toteuttaa ja millä kielillä.]\n\nPieksämäellä ei toistaiseksi järjestetä monikielistä yhteiskuntaorientaatiota, koska osallistujia on ollut liian vähän.',
    'missing'
  ],
  [
    'civic-orientation',
    'fi',
    '## Yhteiskuntaorientaatio\n\n[Kuvaa tähän, miten yhteiskuntaorientaatio järjestetään kunnassasi, kuka sen toteuttaa ja millä kielillä.]',
    'missing'
  ],
  [
    'civic-orientation',
    'fi',
    '## Yhteiskuntaorientaatio\n\nYhteiskuntaorientaatio on toistaiseksi tauolla.',
    'missing'
  ],
  ['civic-orientation', 'fi', '## Yhteiskuntaorientaatio\n\nYhteiskuntaorientaatiosta on luovuttu.', 'missing'],
  [
    'civic-orientation',
    'fi',
    '## Yhteiskuntaorientaatio\n\nOrientaatiokurssin toteutus on keskeytetty, kun kouluttaja siirtyi muihin tehtäviin.',
    'missing'
  ],
  ['guidance', 'fi', '## Ohjaus koko kotoutumisajan\n\nAsiasta päätetään myöhemmin.', 'partial|missing'],
  [
    'guidance',
    'fi',
    '## Ohjaus koko kotoutumisajan\n\nOhjelman aikainen ohjaus ja neuvonta pyritään järjestämään resurssien puitteissa.',
    'partial|missing'
  ],
  [
    'guidance',
    'fi',
    '## Ohjaus koko kotoutumisajan\n\nOhjelman aikainen ohjaus ja neuvonta pyritään järjestämään resurssien puitteissa. Mahdollisuutta omaan vastuutyöntekijään selvitetään.',
    'partial|missing'
  ],
  [
    'final-test',
    'fi',
    '## Koulutus\n\nKielitaidon päättötestauksen toteuttamistapa selvitetään vuoden 2027 aikana.',
    'partial'
  ],
  ['final-test', 'fi', '## Koulutus\n\nKielitaidon päättötestauksen toteuttamistapaa selvitetään.', 'partial'],
  ['final-test', 'fi', '## Koulutus\n\nKielitaidon päättötestaus selvitetään myöhemmin.', 'partial'],
  ['final-test', 'fi', '## Koulutus\n\nMahdollisuutta järjestää kielitaidon päättötestaus selvitetään.', 'partial'],
  [
    'final-test',
    'fi',
    '## Koulutus\n\nKielitaidon päättötestauksen järjestäminen on selvityksessä vuonna 2027.',
    'partial'
  ],
  [
    'final-test',
    'fi',
    '## Koulutus\n\nKaupunki selvittää vuonna 2027, miten kielitaidon päättötestaus voidaan järjestää.',
    'partial'
  ],
  [
    'final-test',
    'fi',
    '## Koulutus\n\nTyöllisyysalue kartoittaa vaihtoehtoja kielitaidon päättötestauksen hankkimiseksi keväällä 2027.',
    'partial'
  ],
  [
    'final-test',
    'fi',
    '## Päättötestaus\n\nPäättötestauksen järjestämistä pohditaan yhdessä kansalaisopiston kanssa syksyllä 2027.',
    'partial'
  ],
  [
    'needs-assessment',
    'fi',
    '## Alku\n\nAlkuhaastattelussa selvitetään asiakkaan osaaminen ja kotoutumisen palvelutarve. Arvioinnin tekee palveluohjaaja.',
    'present'
  ],
  [
    'guidance',
    'fi',
    '## Neuvonta\n\nNeuvonnassa selvitetään asiakkaan kanssa arjen asiat, ja neuvoja on paikalla kirjastossa joka arkipäivä.',
    'present'
  ],
  [
    'welfare-region-coordination',
    'fi',
    '## Yhteistyö\n\nEtelä-Savon hyvinvointialueen kanssa yhteistyön muodot täsmentyvät myöhemmin.',
    'partial'
  ],
  [
    'welfare-region-coordination',
    'fi',
    '## Yhteistyö\n\n*Tähän kuvataan yhteistyö hyvinvointialueen, työvoimaviranomaisen ja kolmannen sektorin kanssa. Esim. ”Kunta X tekee yhteistyötä hyvinvointialueen kanssa”*',
    'missing'
  ],
  [
    'cooperation-described',
    'fi',
    '## Yhteistyö\n\n*Tähän kuvataan yhteistyö hyvinvointialueen, työvoimaviranomaisen ja kolmannen sektorin kanssa. Esim. ”Kunta X tekee yhteistyötä hyvinvointialueen kanssa”*',
    'missing|partial'
  ],
  [
    'employment-authority',
    'fi',
    '## Yhteistyö\n\n*Tähän kuvataan yhteistyö hyvinvointialueen, työvoimaviranomaisen ja kolmannen sektorin kanssa. Esim. ”Kunta X tekee yhteistyötä hyvinvointialueen kanssa”*',
    'missing'
  ],
  [
    'civil-society',
    'fi',
    '## Yhteistyö\n\n*Tähän kuvataan yhteistyö hyvinvointialueen, työvoimaviranomaisen ja kolmannen sektorin kanssa. Esim. ”Kunta X tekee yhteistyötä hyvinvointialueen kanssa”*',
    'missing'
  ],
  [
    'welfare-region-coordination',
    'fi',
    '## Yhteistyö\n\n*Ohje laatijalle: kuvaa yhteistyö hyvinvointialueen ja järjestöjen kanssa. Poista tämä teksti ennen julkaisua.*',
    'missing'
  ],
  [
    'cooperation-described',
    'fi',
    '## Yhteistyö\n\n*Ohje laatijalle: kuvaa yhteistyö hyvinvointialueen ja järjestöjen kanssa. Poista tämä teksti ennen julkaisua.*',
    'missing|partial'
  ],
  [
    'civil-society',
    'fi',
    '## Yhteistyö\n\n*Ohje laatijalle: kuvaa yhteistyö hyvinvointialueen ja järjestöjen kanssa. Poista tämä teksti ennen julkaisua.*',
    'missing'
  ],
  [
    'welfare-region-coordination',
    'fi',
    '## Yhteistyö\n\nKuvaa tässä luvussa, miten kunta järjestää yhteistyön hyvinvointialueen kanssa.',
    'missing'
  ],
  [
    'guidance',
    'fi',
    '## Palvelut\n\n(kunnan nimi) tarjoaa neuvontaa kaikille maahan muuttaneille kirjastossa.',
    'missing'
  ],
  ['guidance', 'fi', '## Palvelut\n\nKunta X tarjoaa neuvontaa kaikille maahan muuttaneille kirjastossa.', 'missing'],
  [
    'guidance',
    'fi',
    '## Palvelut\n\nKuvaa tilanteesi neuvojalle omalla kielelläsi: neuvontapiste on avoinna kirjastossa joka arkipäivä, ja tulkki tilataan.',
    'present'
  ],
  [
    'civic-orientation',
    'fi',
    '## Kieli ja yhteiskunta\n\n- **Kielikahvila** – suomen puhumista keskiviikkoisin – kirjasto.\n- **Iltaryhmä** – keskustelua tiistaisin – Ylivieskan Martat.',
    'missing'
  ],
  [
    'integration-training',
    'fi',
    '## Alku\n\nArvioinnissa käydään tulkin avulla läpi työkokemus, koulutus, luku- ja kirjoitustaito, terveys sekä perheen tilanne.',
    'missing|partial'
  ],
  [
    'guidance',
    'fi',
    '## Lukijalle\n\nTähän on koottu, mitä apua Ylivieskaan muuttanut saa alkuvaiheessa, keneltä ja missä järjestyksessä.',
    'missing'
  ],
  [
    'civil-society',
    'fi',
    '## Palvelut\n\nYrittäjän alkutaipaleella neuvoo Ylivieskan Seutukuntayhdistyksen yritysneuvoja venäjäksi ja englanniksi.',
    'missing'
  ],
  [
    'civil-society',
    'fi',
    '## Palvelut\n\nSuunnitelmien laatimista on ajateltu ostaa jatkossa järjestöltä ostopalveluna.',
    'missing'
  ],
  [
    'integration-plan',
    'fi',
    '## Palvelut\n\n- **Oma kotosuunnitelma** – kirjataan yhdessä tavoite, kurssit ja päivämäärät, ja sovitut asiat katsotaan läpi puolen vuoden välein – kotopalvelut.\n- **Neuvonta** – apua arjessa – kotopalvelut.',
    'present'
  ],
  [
    'immigrant-participation',
    'fi',
    '## Asiakkaiden ääni\n\nKotokoulutuksen päättäneiltä pyydetään palaute puhuttuna, tulkin välityksellä, ja toimenpiteet kerrotaan heille takaisin.',
    'present'
  ],
  [
    'responsibility-described',
    'fi',
    '## Palvelut\n\nRinnalla kulkija vastaa kysymyksiin Kelan kirjeistä ja asumisesta arkisin puhelimessa.',
    'missing|partial'
  ],
  [
    'civic-orientation',
    'sv',
    '## Samhällsorientering\n\nKommunen ordnar tills vidare ingen samhällsorientering, eftersom deltagarna har varit för få.',
    'missing'
  ],
  [
    'civic-orientation',
    'sv',
    '## Samhällsorientering\n\nSamhällsorientering ordnas inte, för gruppens minimistorlek är tio deltagare.',
    'missing'
  ],
  [
    'civic-orientation',
    'sv',
    '## Samhällsorientering\n\nEftersom deltagarna har varit för få, ordnas ingen samhällsorientering.',
    'missing'
  ],
  ['civic-orientation', 'sv', '## Samhällsorientering\n\nSamhällsorienteringen ligger på is tills vidare.', 'missing'],
  [
    'civic-orientation',
    'sv',
    '## Samhällsorientering\n\n[Beskriv här hur samhällsorienteringen ordnas i er kommun, vem som genomför den och på vilka språk.]',
    'missing'
  ],
  ['civic-orientation', 'sv', '## Samhällsorientering\n\nSamhällsorienteringen har lagts ned.', 'missing'],
  ['guidance', 'sv', '## Handledning under hela integrationstiden\n\nFrågan avgörs senare.', 'partial|missing'],
  [
    'final-test',
    'sv',
    '## Utbildning\n\nSättet att ordna sluttestningen av språkkunskaperna utreds under år 2027.',
    'partial'
  ],
  ['final-test', 'sv', '## Utbildning\n\nMöjligheten att ordna en sluttestning av språkkunskaperna utreds.', 'partial'],
  ['final-test', 'sv', '## Utbildning\n\nKommunen utreder våren 2027 hur sluttestningen kan ordnas.', 'partial'],
  [
    'final-test',
    'sv',
    '## Utbildning\n\nSluttestningen är under beredning och formerna klarnar under 2027.',
    'partial'
  ],
  [
    'needs-assessment',
    'sv',
    '## Början\n\nVid startsamtalet utreds kundens kunnande och behov av integrationstjänster. Bedömningen görs av en socialhandledare.',
    'present'
  ],
  [
    'welfare-region-coordination',
    'sv',
    '## Samarbete\n\nFormerna för samarbetet med Österbottens välfärdsområde tar form under programperioden.',
    'partial'
  ],
  [
    'welfare-region-coordination',
    'sv',
    '## Samarbete\n\n*Här beskrivs samarbetet med välfärdsområdet, arbetskraftsmyndigheten och tredje sektorn. T.ex. ”Kommun X samarbetar med …”*',
    'missing'
  ],
  [
    'civil-society',
    'sv',
    '## Samarbete\n\n*Här beskrivs samarbetet med välfärdsområdet, arbetskraftsmyndigheten och tredje sektorn. T.ex. ”Kommun X samarbetar med …”*',
    'missing'
  ],
  [
    'employment-authority',
    'sv',
    '## Samarbete\n\n*Här beskrivs samarbetet med välfärdsområdet, arbetskraftsmyndigheten och tredje sektorn. T.ex. ”Kommun X samarbetar med …”*',
    'missing'
  ],
  [
    'welfare-region-coordination',
    'sv',
    '## Samarbete\n\n*Anvisning till skribenten: beskriv samarbetet med välfärdsområdet och föreningarna. Ta bort den här texten före publicering.*',
    'missing'
  ],
  [
    'civil-society',
    'sv',
    '## Samarbete\n\n*Anvisning till skribenten: beskriv samarbetet med välfärdsområdet och föreningarna. Ta bort den här texten före publicering.*',
    'missing'
  ],
  ['guidance', 'sv', '## Tjänster\n\nKommun X erbjuder rådgivning för alla invandrare i biblioteket.', 'missing'],
  [
    'integration-training',
    'sv',
    '## Början\n\nVid bedömningen går handledaren igenom arbetserfarenhet, utbildning, läs- och skrivkunnighet, hälsa och familjens situation.',
    'missing|partial'
  ],
  [
    'immigrant-participation',
    'sv',
    '## Kundernas röst\n\nDe som avslutat integrationsutbildningen ger muntlig respons med hjälp av tolk varje vår, och de får höra vad som har ändrats.',
    'present'
  ],
  [
    'civic-orientation',
    'fi',
    '## Yhteiskuntaorientaatio\n\nOrientaatiota ei järjestetä kunnan omana toimintana, vaan sen hankkii työllisyysalue. Kurssi on 70 tuntia, ja se pidetään viidellä kielellä.',
    'present'
  ],
  [
    'civic-orientation',
    'fi',
    '## Yhteiskuntaorientaatio\n\nKunta ei itse järjestä orientaatiota. Kurssin pitää Raahen kansalaisopisto kaksi kertaa vuodessa arabiaksi, venäjäksi ja selkosuomeksi.',
    'present'
  ],
  [
    'civic-orientation',
    'fi',
    '## Yhteiskuntaorientaatio\n\nOrientaatiota ei järjestetä heinäkuussa, koska opisto on kiinni. Muina kuukausina uusi ryhmä alkaa joka toinen viikko.',
    'present'
  ],
  [
    'final-test',
    'fi',
    '## Kielitaidon päättötestaus\n\nTestausta ei ole voitu käynnistää, sillä tehtävään ei ole saatu pätevää arvioijaa, ja resurssit on käytetty opetukseen.',
    'missing'
  ],
  [
    'final-test',
    'fi',
    '## Kielitaidon päättötestaus\n\nTestaus järjestetään kurssin viimeisellä viikolla. Niille, jotka keskeyttävät, testiä ei tarjota.',
    'present'
  ],
  [
    'final-test',
    'fi',
    '## Kielitaidon päättötestaus\n\nPäättötestauksen järjestämisestä neuvotellaan ammattiopiston kanssa vuonna 2027.',
    'missing|partial'
  ],
  [
    'guidance',
    'fi',
    '## Ohjaus ja neuvonta\n\nNeuvontapisteen perustamista harkitaan, jos valtion korvaukset riittävät.',
    'partial'
  ],
  [
    'guidance',
    'fi',
    '## Ohjaus ja neuvonta\n\nNeuvontapiste palvelee kirjastossa arkisin kello 10–15. Toisen pisteen perustamista harkitaan.',
    'present'
  ],
  [
    'guidance',
    'fi',
    '## Ohjaus ja neuvonta\n\nNeuvonta on lakkautettu säästösyistä vuoden 2025 lopussa.',
    'missing|partial'
  ],
  [
    'integration-plan',
    'fi',
    '## Kotoutumissuunnitelma\n\nKotoutumissuunnitelmaa varten selvitetään asiakkaan tavoitteet. Suunnitelman laatii sosiaaliohjaaja kahden viikon kuluessa.',
    'present'
  ],
  [
    'integration-plan',
    'fi',
    '## Alku\n\nKotoutumissuunnitelman laatii sosiaaliohjaaja, joka selvittää samalla luku- ja kirjoitustaidon.',
    'present'
  ],
  [
    'needs-assessment',
    'fi',
    '## Palvelutarpeen arviointi\n\nPalvelutarpeen arvioinnissa kartoitetaan koulutus, työhistoria ja perhetilanne. Arvioinnin tekee kunnan palveluohjaaja.',
    'present'
  ],
  [
    'needs-assessment',
    'fi',
    '## Palvelutarpeen arviointi\n\nPalvelutarpeen arvioinnin toteuttamistapa selvitetään.',
    'partial'
  ],
  [
    'immigrant-participation',
    'fi',
    '## Palaute\n\nKurssin käyneiltä kysytään palautetta kaksi kertaa vuodessa, ja vastaukset käsitellään johtoryhmässä.',
    'present'
  ],
  [
    'civic-orientation',
    'sv',
    '## Samhällsorientering\n\nKommunen ordnar inte orienteringen i egen regi, utan sysselsättningsområdet skaffar den. Kursen omfattar 70 timmar och hålls på fem språk.',
    'present'
  ],
  [
    'civic-orientation',
    'sv',
    '## Samhällsorientering\n\nEftersom det har kommit få deltagare erbjuder staden tills vidare ingen samhällsorientering.',
    'missing'
  ],
  [
    'civic-orientation',
    'sv',
    '## Samhällsorientering\n\nIngen samhällsorientering ordnas i juli, för institutet har stängt. Under de andra månaderna börjar en ny grupp varannan vecka.',
    'present'
  ],
  ['final-test', 'sv', '## Sluttest\n\nSluttest ordnas inte, då institutet saknar en behörig bedömare.', 'missing'],
  [
    'final-test',
    'sv',
    '## Sluttest\n\nVi förhandlar med yrkesinstitutet om möjligheten att ordna sluttestet från och med 2028.',
    'missing|partial'
  ],
  [
    'final-test',
    'sv',
    '## Sluttest\n\nSluttestet ordnas under kursens sista vecka. För dem som avbryter ordnas inget test.',
    'present'
  ],
  [
    'guidance',
    'sv',
    '## Handledning och rådgivning\n\nMan överväger att öppna en rådgivningspunkt, om statens ersättningar räcker till.',
    'partial'
  ],
  [
    'guidance',
    'sv',
    '## Handledning och rådgivning\n\nRådgivningspunkten i biblioteket är öppen vardagar kl. 10–15. En filial övervägs.',
    'present'
  ],
  [
    'guidance',
    'sv',
    '## Handledning och rådgivning\n\nRådgivningen har dragits in av besparingsskäl.',
    'missing|partial'
  ],
  [
    'integration-plan',
    'sv',
    '## Integrationsplan\n\nSocialhandledaren gör upp planen inom två veckor. För integrationsplanen utreds kundens mål.',
    'present'
  ],
  [
    'needs-assessment',
    'sv',
    '## Bedömning av servicebehovet\n\nSättet att ordna bedömningen av servicebehovet utreds.',
    'partial'
  ],
  [
    'needs-assessment',
    'sv',
    '## Bedömning av servicebehovet\n\nVid bedömningen av servicebehovet kartläggs utbildning, arbetshistoria och familjesituation. Bedömningen görs av kommunens servicehandledare.',
    'present'
  ],
  [
    'immigrant-participation',
    'sv',
    '## Respons\n\nDe som har gått kursen ger respons två gånger om året, och svaren behandlas i ledningsgruppen.',
    'present'
  ],
  [
    'responsibility-described',
    'sv',
    '## Tjänster\n\nLotsen svarar på frågor om FPA:s brev och boende på telefon på vardagar.',
    'missing|partial'
  ],
  [
    'guidance',
    'sv',
    '## Till läsaren\n\nHär har vi samlat vilken hjälp den som flyttat till kommunen får i början, av vem och i vilken ordning.',
    'missing'
  ],
  [
    'civic-orientation',
    'sv',
    '## Samhällsorientering\n\nDet ska utredas om samhällsorientering kan köpas.',
    'missing|partial'
  ],
  ['civic-orientation', 'sv', '## Samhällsorientering\n\nFrågan är öppen.', 'missing|partial'],
  ['civic-orientation', 'sv', '## Samhällsorientering\n\nFrågan är bordlagd.', 'missing|partial'],
  [
    'civic-orientation',
    'sv',
    '## Samhällsorientering\n\nTanken är att komma i gång om anslag beviljas.',
    'missing|partial'
  ],
  [
    'civic-orientation',
    'sv',
    '## Samhällsorientering\n\nAvsikten är att starta en kurs när läget tillåter.',
    'missing|partial'
  ],
  [
    'civic-orientation',
    'sv',
    '## Samhällsorientering\n\nDet utreds som bäst vem som kunde hålla kursen.',
    'missing|partial'
  ],
  ['civic-orientation', 'sv', '## Samhällsorientering\n\nKursen är vilande.', 'missing|partial'],
  ['civic-orientation', 'sv', '## Samhällsorientering\n\nVerksamheten har pausats tills vidare.', 'missing|partial'],
  ['civic-orientation', 'sv', '## Samhällsorientering\n\nSamarbetet ligger nere.', 'missing|partial'],
  [
    'civic-orientation',
    'sv',
    '## Samhällsorientering\n\nKommunen har hittills inte gett någon samhällsorientering. Huruvida den kunde köpas av Karleby stad ska utredas under 2027.',
    'missing|partial'
  ],
  [
    'guidance',
    'sv',
    '## Vägledning\n\nDet vore önskvärt med en lågtröskelmottagning, men kommunen har inga anslag för ändamålet.',
    'missing|partial'
  ],
  [
    'guidance',
    'sv',
    '## Vägledning\n\nKunden har rätt till vägledning och rådgivning. Det vore önskvärt med en lågtröskelmottagning, men kommunen har inga anslag för ändamålet.',
    'missing|partial'
  ],
  [
    'integration-plan',
    'sv',
    '## Integrationsplan\n\nEn integrationsplan är ett viktigt verktyg för den enskilde. Se lagstiftningen ovan.',
    'missing|partial'
  ],
  ['civic-orientation', 'fi', '## Yhteiskuntaorientaatio\n\nAsia on vireillä ja avoin.', 'missing|partial'],
  ['civic-orientation', 'fi', '## Yhteiskuntaorientaatio\n\nAsia on pantu pöydälle lautakunnassa.', 'missing|partial'],
  [
    'civic-orientation',
    'fi',
    '## Yhteiskuntaorientaatio\n\nTarkoituksena on käynnistää kurssi, kun rahoitus varmistuu.',
    'missing|partial'
  ],
  [
    'civic-orientation',
    'fi',
    '## Yhteiskuntaorientaatio\n\nParhaillaan selvitetään, kuka kurssin voisi pitää.',
    'missing|partial'
  ],
  ['civic-orientation', 'fi', '## Yhteiskuntaorientaatio\n\nToiminta on keskeytyksissä.', 'missing|partial'],
  [
    'welfare-region-coordination',
    'sv',
    '## Samverkan\n\nDiskussioner med välfärdsområdet har inletts men något avtal finns inte. Samarbetet med föreningarna ligger nere sedan vänverksamheten upphörde 2023.',
    'missing|partial'
  ],
  [
    'cooperation-described',
    'sv',
    '## Samverkan\n\nDiskussioner med välfärdsområdet har inletts men något avtal finns inte. Samarbetet med föreningarna ligger nere sedan vänverksamheten upphörde 2023.',
    'missing|partial'
  ],
  [
    'civic-orientation',
    'sv',
    '## Samhällskännedom\n\nTvå gånger om året startar en kurs i samhällskännedom på sex språk. Helheten är 70 timmar. Medborgarinstitutets rektor ansvarar.',
    'present'
  ]
])('in an integration programme: %s (%s) %s', (id, language, body, wanted) =>
  expect(wanted.split('|')).toContain(status(id, 'integration-programme', language, body))
)

it.each<Case>([
  [
    'welfare-region-coordination',
    'fi',
    '## Yhteistyö\n\n- Kanta-Hämeen hyvinvointialue: yhteistyötä tiivistetään',
    'partial'
  ],
  [
    'welfare-region-coordination',
    'fi',
    '## Yhteistyö\n\nHyvinvointialueen ja kaupungin yhteistyöryhmä kokoontuu neljä kertaa vuodessa, ja yhteistyötä tiivistetään.',
    'present'
  ],
  [
    'coordinating-authority',
    'fi',
    '## Kuka pitää langat käsissään\n\nKotoryhmässä istuvat sivistyspalvelut, kaupunkikehitys, Salon seudun työllisyysalue sekä kaksi järjestöjen valitsemaa jäsentä.',
    'missing|partial'
  ],
  [
    'coordinating-authority',
    'fi',
    '## Kuka pitää langat käsissään\n\nKotoutumistyön kokonaisuutta luotsaa elinvoimapalvelujen kansainvälisyyspäällikkö.',
    'present'
  ],
  [
    'coordinating-authority',
    'fi',
    '**Kuka vastaa?**\n\n- Koordinaatio: sivistystoimiala, maahanmuuttokoordinaattori\n- Järjestöt mukana',
    'present'
  ],
  [
    'coordinating-authority',
    'fi',
    '## Vastuut\n\nKoordinaatiosta vastaa sivistystoimialan maahanmuuttokoordinaattori.',
    'present'
  ],
  [
    'good-relations',
    'fi',
    '## Teema 3: Koti, naapurit ja osallisuus\n\nVuokra-asunnon saa ilman välikäsiä, kun asumisneuvoja auttaa hakemuksen täyttämisessä torstaisin.',
    'missing|partial'
  ],
  [
    'situation-picture',
    'fi',
    '**Numeroita**\n\n- Vieraskielisiä 1 260, osuus 7,5 %\n- Ukrainasta paenneita noin 300\n- Suurimmat kieliryhmät: ukraina, venäjä, viro\n- Lähde: Tilastokeskus, väestötilasto 31.12.2025\n\n**Tavoitteet**\n\n- Kielikahvilat jatkuvat',
    'present'
  ],
  [
    'strategic-link',
    'fi',
    '## Yhteistyö\n\nSyyskuussa käydään läpi hyvinvointialueen palvelustrategia ja sen vaikutukset kaupungin työhön.',
    'missing'
  ],
  [
    'strategic-link',
    'fi',
    '## Yhteistyö\n\nSyyskuussa verrataan kaupunkistrategian ja hyvinvointialueen palvelustrategian tavoitteita, ja kaupunkistrategian painopiste 2 ohjaa suunnitelmaa.',
    'present'
  ],
  [
    'communication',
    'fi',
    '## Nykytila\n\nVuonna 2025 Salossa asui 5 140 vieraskielistä eli 10,2 prosenttia väestöstä. Kieli-illoissa kerrottiin, ettei kaupungin verkkosivuilla osaa asioida puhelimella.',
    'missing|partial'
  ],
  [
    'situation-picture',
    'fi',
    '## Nykytila\n\nVuonna 2025 Salossa asui 5 140 vieraskielistä eli 10,2 prosenttia väestöstä. Kieli-illoissa kerrottiin, ettei kaupungin verkkosivuilla osaa asioida puhelimella.',
    'present'
  ],
  [
    'situation-picture',
    'fi',
    '## Miksi tämä on tehty\n\nLuonnosta hiottiin kevään 2025 mittaan kolmessa kieli-illassa, joihin saapui 61 muualta muuttanutta asukasta.',
    'missing'
  ],
  [
    'follow-up',
    'fi',
    '## Miksi\n\nLain kotoutumisen edistämisestä (681/2023) 45 § antaa kaupungille vastuun kotoutumisen ja väestösuhteiden suunnittelusta; tämä paperi kertoo, mitä Salossa sen nojalla tehdään.',
    'missing'
  ],
  [
    'good-relations',
    'fi',
    '## Miksi\n\nLain kotoutumisen edistämisestä (681/2023) 45 § antaa kaupungille vastuun kotoutumisen ja väestösuhteiden suunnittelusta; tämä paperi kertoo, mitä Salossa sen nojalla tehdään.',
    'missing'
  ],
  [
    'follow-up',
    'fi',
    '## Vastuut\n\nKunkin teon kohdalle on merkitty veturi, jonka esihenkilö vie asian oman yksikkönsä käyttösuunnitelmaan.',
    'missing'
  ],
  [
    'follow-up',
    'fi',
    '## Kytkökset\n\nValtion kotoutumisen edistämisohjelmasta poimittiin kaksi painotusta, joita Salossa viedään eteenpäin: naisten tie työelämään ja rasismin vastainen työ.',
    'missing'
  ],
  ['follow-up', 'fi', '## Työ jatkuu\n\nKotoryhmä käy seurantaluvut läpi maaliskuussa ja lokakuussa.', 'present'],
  [
    'follow-up',
    'fi',
    '## Työ jatkuu\n\nKoordinaattori vie seurantaraportin sivistyslautakunnalle joka helmikuu.',
    'present'
  ],
  [
    'good-relations',
    'fi',
    '## Toimet\n\nVäestöryhmien hyvä arki ja vuorovaikutus on kesäpäivän aihe: Yhtiönpuistossa kohtaavat 500 kaupunkilaista joka kesäkuu.',
    'present'
  ],
  [
    'strategic-link',
    'sv',
    '## Samarbete\n\nI september går vi igenom välfärdsområdets servicestrategi och hur den påverkar arbetet i kommunen.',
    'missing'
  ],
  [
    'coordinating-authority',
    'sv',
    '## Vem håller i trådarna\n\nI integrationsgruppen sitter bildningsväsendet, livskraftssektorn, sysselsättningsområdet och två representanter för föreningarna.',
    'missing|partial'
  ],
  [
    'communication',
    'sv',
    '## Nuläge\n\nÅr 2025 bodde 510 personer med främmande språk i kommunen. Vid diskussionskvällarna sades att webbsidorna är svåra att använda i telefonen.',
    'missing|partial'
  ],
  [
    'situation-picture',
    'sv',
    '**Siffror**\n\n- Invånare med främmande språk 510, 7,5 %\n- Personer från Ukraina cirka 120\n- Källa: Statistikcentralen, befolkningsstatistik 31.12.2025\n\n**Mål**\n\n- Språkkaféerna fortsätter',
    'present'
  ],
  [
    'coordinating-authority',
    'fi',
    '## Koordinointi\n\nKotoutumisen edistämistä koordinoi hyvinvointipalvelujen suunnittelija.',
    'present'
  ],
  [
    'coordinating-authority',
    'fi',
    '## Yhteensovittaminen\n\nKokonaisuutta johtaa sivistysjohtaja, ja työryhmä kokoontuu neljä kertaa vuodessa.',
    'present'
  ],
  [
    'follow-up',
    'fi',
    '## Seuranta\n\nMaahanmuuttotyöryhmä käsittelee mittarit helmikuussa ja vie yhteenvedon kunnanhallitukselle.',
    'present'
  ],
  [
    'follow-up',
    'fi',
    '## Seuranta\n\nSuunnitelman toteutumista arvioi kotoutumistyöryhmä kahdesti vuodessa.',
    'present'
  ],
  [
    'good-relations',
    'fi',
    '## Väestösuhteet\n\nKirjasto ja seurakunta järjestävät joka kuukausi yhteisen illan, jossa eri taustoista tulevat asukkaat tutustuvat.',
    'present'
  ],
  [
    'strategic-link',
    'fi',
    '## Kytkennät\n\nSuunnitelma toteuttaa kaupunkistrategian tavoitetta 2, ja valtion strategia otetaan huomioon.',
    'present'
  ],
  [
    'civil-society',
    'fi',
    '## Yhteistyö\n\nKuntayhdistyksen lisäksi järjestöt pitävät kohtaamispaikkaa Torpalla joka keskiviikko.',
    'present'
  ],
  [
    'immigrant-participation',
    'fi',
    '## Palaute\n\nYrityksiltä kysytään palautetta rekrytoinnista kaksi kertaa vuodessa.',
    'missing'
  ],
  [
    'situation-picture',
    'fi',
    '## Missä mennään nyt\n\nKunnassa asuu 312 vieraskielistä, mikä on 4,1 prosenttia väestöstä (Tilastokeskus 2025).',
    'present'
  ],
  [
    'communication',
    'fi',
    '## Viestintä\n\nSuunnitelmasta kerrotaan kunnan verkkosivuilla suomeksi ja englanniksi, ja esite jaetaan kirjastossa.',
    'present'
  ],
  [
    'coordinating-authority',
    'sv',
    '## Samordning\n\nIntegrationsfrämjandet samordnas av planeraren vid välfärdstjänsterna.',
    'present'
  ],
  [
    'coordinating-authority',
    'sv',
    '## Organisering\n\n- Koordinering: bildningssektorn, integrationskoordinatorn\n- Föreningarna är med i gruppen',
    'present'
  ],
  [
    'strategic-link',
    'sv',
    '## Kopplingar\n\nPlanen genomför mål 2 i stadsstrategin, och den nationella strategin beaktas.',
    'present'
  ],
  [
    'civil-society',
    'sv',
    '## Samarbete\n\nFöreningarna håller en öppen träffpunkt varje onsdag tillsammans med församlingen.',
    'present'
  ],
  [
    'communication',
    'sv',
    '## Kommunikation\n\nVi berättar om planen på kommunens webbplats på svenska och engelska, och broschyren delas ut i biblioteket.',
    'present'
  ],
  [
    'good-relations',
    'sv',
    '## Goda relationer\n\nBiblioteket och församlingen ordnar varje månad en kväll där invånare med olika bakgrund möts.',
    'present'
  ],
  ['welfare-region-coordination', 'sv', '## Samarbete\n\nSamarbetet med välfärdsområdet fördjupas.', 'partial'],
  [
    'welfare-region-coordination',
    'sv',
    '## Samarbete\n\nSamarbetet med välfärdsområdet fördjupas: handledaren och områdets socialarbetare träffas varje månad.',
    'present'
  ],
  [
    'civil-society',
    'sv',
    '## Samarbete\n\nBildningschefen har tills vidare lagt samarbetet med föreningarna på is.',
    'missing|partial'
  ],
  [
    'immigrant-participation',
    'sv',
    '## Delaktighet\n\nHur invandrarna ska höras är tills vidare öppet.',
    'missing|partial'
  ],
  [
    'staff-competence',
    'sv',
    '## Personal\n\nPersonalens kunskaper i bemötande är ett utvecklingsområde.',
    'missing|partial'
  ],
  ['staff-competence', 'sv', '## Personal\n\nPersonalens kunskaper i bemötande är bristfälliga.', 'missing|partial'],
  [
    'staff-competence',
    'fi',
    '## Henkilöstö\n\nHenkilöstön osaaminen kulttuurien kohtaamisessa on kehittämiskohde.',
    'missing|partial'
  ],
  [
    'welfare-region-coordination',
    'fi',
    '## Yhteistyö\n\nKeskustelut hyvinvointialueen kanssa on aloitettu, mutta sopimusta ei ole.',
    'missing|partial'
  ],
  [
    'immigrant-participation',
    'fi',
    '## Osallisuus\n\nMiten maahan muuttaneita kuullaan, on toistaiseksi auki.',
    'missing|partial'
  ],
  ['immigrant-participation', 'sv', '## Styrgrupp\n\nTre invandrare sitter i styrgruppen.', 'present'],
  ['immigrant-participation', 'sv', '## Styrgrupp\n\nI styrgruppen ingår tre invandrare.', 'present'],
  ['immigrant-participation', 'sv', '## Styrgrupp\n\nInvandrarföreningen har en plats i styrgruppen.', 'present'],
  [
    'immigrant-participation',
    'sv',
    '## Styrgrupp\n\nDe inflyttades förening skrev första utkastet till mål 4.',
    'present'
  ],
  [
    'immigrant-participation',
    'sv',
    '## Styrgrupp\n\nVi frågar de nyinflyttade varje höst vad som fungerar.',
    'present'
  ],
  [
    'immigrant-participation',
    'sv',
    '## Styrgrupp\n\nTre personer med invandrarbakgrund sitter i styrgruppen.',
    'present'
  ],
  ['immigrant-participation', 'fi', '## Ohjausryhmä\n\nOhjausryhmässä istuu kolme maahan muuttanutta.', 'present'],
  [
    'immigrant-participation',
    'fi',
    '## Ohjausryhmä\n\nMuualta muuttaneilla on kaksi paikkaa johtoryhmässä.',
    'present'
  ],
  ['immigrant-participation', 'fi', '## Ohjausryhmä\n\nKysymme uusilta asukkailta joka syksy, mikä toimii.', 'present'],
  ['immigrant-participation', 'fi', '## Toimet\n\nMaahan muuttaneet istuvat kielikahvilassa joka torstai.', 'missing'],
  ['follow-up', 'sv', '## Uppföljning\n\nFullmäktige får en redogörelse varje maj.', 'present'],
  ['follow-up', 'sv', '## Uppföljning\n\nI februari plockar utredaren fram siffrorna för varje mål.', 'present'],
  [
    'budget-link',
    'sv',
    '## Styrdokument\n\nPlanen förverkligar kommunstrategins tyngdpunkt Öppna dörrar. I budgeten för 2026 har fullmäktige tagit in 18 000 euro för planens åtgärder.',
    'present'
  ],
  [
    'strategic-link',
    'sv',
    '## Styrdokument\n\nPlanen förverkligar kommunstrategins tyngdpunkt Öppna dörrar. I budgeten för 2026 har fullmäktige tagit in 18 000 euro för planens åtgärder.',
    'present'
  ],
  ['situation-picture', 'sv', '## Uppdatering\n\nLägesbilden uppdateras 2028.', 'missing'],
  [
    'situation-picture',
    'sv',
    '## Mål\n\nKommunstrategin vill se 6 600 invånare 2030, och var femte ny granne är född utomlands.',
    'missing'
  ],
  [
    'coordinating-authority',
    'sv',
    '## Samordning\n\nPlaneraren vid bildningssektorn fungerar som sammanhållande länk i integrationsarbetet.',
    'present'
  ],
  [
    'children-and-youth',
    'sv',
    '## Grupp\n\nBildningschefen kallar ihop lotsgruppen, där kansliet, dagvården, skolorna och biblioteket har en stol.',
    'missing|partial'
  ]
])('in a promotion plan: %s (%s) %s', (id, language, body, wanted) =>
  expect(wanted.split('|')).toContain(status(id, 'promotion-plan', language, body))
)
