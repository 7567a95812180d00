/** From a parsed document to a recognised programme: what it says about elements, actions, services, dates and decisions. */
import type {Document} from '../model/document.ts'
import {type Day, demandsOn, kindInForce, type Language, type LawPack} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import type {Programme, SectionTopic} from '../model/programme.ts'
import {readAbbreviations} from './abbreviations.ts'
import {readActions} from './actions.ts'
import {isPlanned, readBullets} from './bullets.ts'
import {readCitations} from './citations.ts'
import {readClaims} from './claims.ts'
import {readApprovals, readPeriod, readTitle} from './decisions.ts'
import {readDescriptions} from './descriptions.ts'
import {readElements} from './elements.ts'
import {readFrontMatter} from './front-matter.ts'
import {informed} from './learned.ts'
import {readMentions} from './mentions.ts'
import {readPlaces} from './places.ts'
import {readReview} from './review.ts'
import {readRows} from './rows.ts'
import {readSentences} from './sentences.ts'
import {readServices} from './services.ts'
import type {Subject} from './subject.ts'
import {readTables} from './tables.ts'
import {readTextFacts} from './text-facts.ts'
import {readTopics} from './topics.ts'
import {speaksOfItself} from './voice.ts'

/** Reads a document as a programme of the kinds its front matter names. Never throws on a document's content. */
export function recognise(parsed: Document, lexicon: Lexicon, packs: readonly LawPack[], asOf: Day): Programme {
  const view = readFrontMatter(parsed)
  const language = view.language?.value ?? guessLanguage(parsed, lexicon)
  const topics = readTopics(parsed.sections, language, lexicon)
  const document = headed(parsed, topics, (heading) => lexicon.has('roles/contents', language, heading))
  const municipalities = view.municipalities.map(({value}) => value)
  const joint = municipalities.length > 1
  const abbreviations = readAbbreviations(document)
  const subject: Subject = {document, view, language, lexicon, abbreviations, asOf, municipalities, joint}

  const kinds = view.kinds.map(({value}) => value)
  const describes = kinds.length === 1 && kinds[0] === 'integration-programme'
  const begins = view.period?.start?.value ?? asOf
  const tables = readTables(topics, {language, lexicon, services: describes, begins})
  const sentences = readSentences(subject, topics, tables)
  const withLabels = informed(topics, subject)
  const bullets = readBullets(topics, {...withLabels, services: describes}).filter(
    (raw) => !describes || isPlanned(raw)
  )
  const actions = readActions([...readRows(document, tables), ...bullets], subject)
  const asked = kinds.map((id) => {
    const force = kindInForce(packs, id, asOf)
    return {force, ids: demandsOn(force.kind, asOf).map((demand) => demand.id)}
  })
  const components = asked.flatMap(({ids}) => ids)
  const descriptions = readDescriptions(components, {topics, sentences, tables}, subject)
  const services = kinds.includes('integration-programme')
    ? readServices(tables, bullets, topics, sentences, descriptions, withLabels)
    : []
  const approvals = readApprovals(subject, sentences, tables)
  const review = readReview(subject, sentences, topics)
  const claims = readClaims(subject, sentences, topics)
  const general = !speaksOfItself(subject, sentences, actions, tables)
  const found = {topics, sentences, tables, actions, services, approvals, review, general, descriptions}
  const elements = asked.flatMap(({force, ids}) => readElements(ids, force, subject, found))
  const citations = once(() => readCitations(subject, sentences))
  const mentions = once(() => readMentions(subject, found, tables))
  const places = once(() => readPlaces(subject, found))
  const said = once(() => readTextFacts(subject, found))
  return {
    get said() {
      return said()
    },
    get citations() {
      return citations()
    },
    get mentions() {
      return mentions()
    },
    get places() {
      return places()
    },
    document,
    frontMatter: view,
    kinds,
    language,
    title: readTitle(subject),
    status: view.status?.value ?? null,
    municipalities: view.municipalities,
    joint: subject.joint,
    period: readPeriod(subject, sentences, claims),
    approvals,
    review,
    claims,
    elements,
    tables,
    actions,
    services,
    sentences,
    topics
  }
}

/** A list of contents heads no document: what concerns the whole then stands on its title, else on the first heading of its text. */
function headed(
  document: Document,
  topics: readonly SectionTopic[],
  namesContents: (heading: string) => boolean
): Document {
  const first = topics.find(({section}) => section.heading !== null)
  if (first?.role !== 'contents' || !namesContents(first.section.heading?.value ?? '')) return document
  const title = document.frontMatter?.places.get('/title')
  const real = topics.find(({section, role}) => section.heading !== null && role !== 'contents')?.section
  const head = title ? (title.key ?? title.value) : real?.heading && {...real.place, end: real.heading.place.end}
  return head ? {...document, head} : document
}

/** What is read when it is first asked for. */
function once<T>(read: () => T): () => T {
  let known: {readonly value: T} | null = null
  return () => {
    known ??= {value: read()}
    return known.value
  }
}

/** Unit: letters read to guess the language. */
const sample = 4000

/** Without a declared language: the one whose joining words are met more often. */
function guessLanguage({text}: Document, lexicon: Lexicon): Language {
  const met = (language: Language) => lexicon.all('owners/function', language, text.slice(0, sample)).length
  return met('fi') > met('sv') ? 'fi' : 'sv'
}
