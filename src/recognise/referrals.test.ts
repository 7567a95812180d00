/** Who receives those whom others refer: sentences as people write them. */
import {describe, expect, it} from 'vitest'
import type {Language} from '../model/law.ts'
import {chapterOf} from './testing.ts'

describe('who receives referrals', () => {
  it.each<[Language, string, boolean]>([
    [
      'sv',
      'Myndigheter som möter en person i behov av integrationstjänster kontaktar Welcome Office, tfn 06 123.',
      true
    ],
    ['sv', 'Den som enligt 9 § 2 mom. tar emot kontakter är integrationsbyrån.', true],
    ['sv', 'Kommunen ska enligt 9 § 2 mom. i lagen utse en mottagare för kontakter från andra myndigheter.', false],
    ['sv', 'Integrationskoordinatorn tar kontakt med andra myndigheter vid behov.', false],
    [
      'sv',
      'Välfärdsområdet, polisen och skolan hänvisar kunder till integrationskoordinatorn, integration@malax.example.',
      true
    ],
    ['sv', 'Remisser: integrationsenheten, integration@malax.example.', true],
    ['sv', 'Kontaktperson för myndigheter är integrationskoordinatorn.', true],
    ['sv', 'Samarbetet med andra myndigheter utvecklas.', false],
    ['sv', 'Hänvisningar till kommunen görs till adressen integration@malax.example.', true],
    ['fi', 'Viranomaiset ohjaavat asiakkaan ottamalla yhteyttä kotoutumispalveluihin, koto@x.example.', true],
    ['fi', 'Kunta nimeää 9 §:n mukaisen yhteydenottojen vastaanottajan.', false],
    ['fi', 'Yhteydenottojen vastaanottajaksi on nimetty maahanmuuttokoordinaattori.', true],
    [
      'fi',
      'Muu viranomainen voi ohjata henkilön kunnan palveluihin lähettämällä viestin osoitteeseen koto@x.example.',
      true
    ],
    ['fi', 'Yhteistyötä muiden viranomaisten kanssa tiivistetään.', false],
    ['fi', 'Yhteydenotot: Kotoutumispalvelut, koto@x.example', true],
    ['fi', 'Ohjaaja ottaa yhteyttä viranomaisiin asiakkaan puolesta.', false],
    [
      'fi',
      'Koulu, poliisi tai hyvinvointialue ilmoittaa palvelujen tarpeessa olevasta henkilöstä kotoutumiskoordinaattorille.',
      true
    ],
    ['fi', 'Kun Migri tai oppilaitos haluaa kertoa muuttajasta, viesti lähetetään osoitteeseen koto@x.example.', true],
    ['fi', 'Koulujen ja lääkärien ilmoitukset ottaa vastaan kotopalvelut.', true],
    ['fi', 'Onko rehtori kohdannut tulijan? Viesti lähetetään osoitteeseen koto@x.example.', true],
    ['fi', 'Lääkäri lähettää ilmoituksen hyvinvointialueelle.', false],
    ['sv', 'Har en läkare träffat på någon? Skicka ett meddelande till Välkomstbyrån (koto@x.example).', true],
    ['sv', 'Anmälningar från skolor och läkare tar Välkomstbyrån emot.', true],
    [
      'sv',
      'Du som är lärare, hälsovårdare eller handläggare på FPA: skriv två rader till integrationsteamet på vardag@x.example.',
      true
    ],
    ['sv', 'Anmälningar till kursen tas emot av medborgarinstitutet, kurs@x.example.', false]
  ])('%s: %s', (language, text, told) => {
    expect(chapterOf('promotion-plan', language, 'A', text).said.referral !== null).toBe(told)
  })
})
