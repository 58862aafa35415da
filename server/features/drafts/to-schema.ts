import type {
  Draft as SchemaDraft,
  DraftCheck,
  DraftVersion as SchemaVersion,
  SentenceBasis,
} from '#schema/generated/server.ts'
import { toFacts } from '#server/graphql/to-schema-refused.ts'
import type { Note } from '../notes/note.ts'
import { toSchemaNote } from '../notes/to-schema.ts'
import type { Checked } from './check-text.ts'
import { LONGEST_TEXT, firstSeenDetails, wordCount, type DraftVersion } from './draft.ts'

const BASIS: Record<string, SentenceBasis> = {
  notes: 'NOTES',
  relationship: 'RELATIONSHIP',
  opinion: 'OPINION',
  'own-words': 'OWN_WORDS',
}

export function toSchemaCheck(text: string, checked: Checked): DraftCheck & { __typename: 'DraftCheck' } {
  const characters = Array.from(text).length
  return {
    __typename: 'DraftCheck',
    sentences: checked.sentences.map(({ text: words, start, end, paragraph, basis, noteIds, keptSentences }) => ({
      __typename: 'DraftSentence',
      text: words,
      start,
      end,
      paragraph,
      basis: BASIS[basis] ?? 'OWN_WORDS',
      noteIds,
      kept: keptSentences,
    })),
    findings: checked.findings.map((finding) => ({
      __typename: 'Finding',
      key: finding.key,
      code: finding.code,
      severity: finding.severity === 'hard' ? 'HARD' : 'SOFT',
      facts: toFacts(finding.facts),
      start: finding.start,
      end: finding.end,
      noteIds: finding.noteIds,
      help: finding.help,
      instead: finding.instead,
      setAside: finding.setAside,
    })),
    words: wordCount(text),
    characters,
    seenFirst: firstSeenDetails(text),
    readyToAsk: checked.hardStanding === 0 && checked.unkept === 0 && characters <= LONGEST_TEXT && text.trim() !== '',
  }
}

export function toSchemaDraft(
  recommendationId: string,
  draft: DraftVersion,
  checked: Checked,
  notUsable: Note[],
): SchemaDraft & { __typename: 'Draft' } {
  return {
    __typename: 'Draft',
    recommendationId,
    version: draft.version,
    text: draft.text,
    wording: draft.wording,
    pronoun: draft.pronoun,
    check: toSchemaCheck(draft.text, checked),
    notUsable: notUsable.map((note) => toSchemaNote(note)),
    savedAt: draft.savedAt.toISOString(),
  }
}

export function toSchemaVersion({
  version,
  text,
  origin,
  savedAt,
}: DraftVersion): SchemaVersion & { __typename: 'DraftVersion' } {
  return { __typename: 'DraftVersion', version, text, origin, savedAt: savedAt.toISOString() }
}
