import type { Fact, Refused as SchemaRefused } from '#schema/generated/server.ts'
import type { Refused } from '../problems.ts'

/** Named values for a sentence, as the schema carries them. */
export function toFacts(facts: Record<string, string | number>): Fact[] {
  return Object.entries(facts).map(([name, value]) => ({ __typename: 'Fact', name, value: String(value) }))
}

/** An expected no, as the schema carries it. */
export function toSchemaRefused(refused: Refused): SchemaRefused & { __typename: 'Refused' } {
  return { __typename: 'Refused', code: refused.refused, facts: toFacts(refused.facts) }
}
