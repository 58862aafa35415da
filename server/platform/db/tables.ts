// Every table, as the typed SQL sees it. Each row belongs to a tenant; all but three belong to a user as well.
import type { Generated } from 'kysely'

interface Owned {
  tenant_id: string
  user_id: string
}

export interface Tables {
  user_key: Owned & { key_id: string; wrapped: string; made_at: Date }
  source_switch: Owned & { source: string; state: string; granted_once: boolean; at: Date }
  /** That something was erased: what kind, how much, when. Names nobody. */
  receipt: Owned & { id: string; what: string; count: number; parts: string; at: Date }
  obo_partition: Owned & { assertion_hash: string; sealed: string; until: Date }
  setting: Owned & { name: string; value: string }
  /** Shared within the tenant on purpose: who does not want to be asked. */
  opted_out: { tenant_id: string; person_id: string; user_id: string; at: Date }
  /** Shared within the tenant on purpose: how often somebody was asked; never by whom. */
  asked: { tenant_id: string; person_id: string; request_key: string; at: Date }
  chosen_person: Owned & { person_id: string; choice: 'added' | 'hidden'; until: Date | null; at: Date }
  stated_work: Owned & {
    id: string
    person_id: string
    claim: string
    about: string | null
    from_day: string
    to_day: string | null
    at: Date
  }
  evidence: Owned & { snapshot: string; read_at: Date }
  recommendation: Owned & {
    id: string
    person_id: string
    person: string
    relation: string
    distance: number | null
    state: string
    permission_again: boolean
    window_length: string
    window_from: string
    window_to: string
    paused_on: string | null
    prompt: string
    started_at: Date
    changed_at: Date
  }
  move: Owned & {
    seq: Generated<string>
    recommendation_id: string
    from_state: string | null
    to_state: string
    at: Date
    draft_version: number | null
    chain: string | null
  }
  note: Owned & {
    id: string
    recommendation_id: string
    text: string
    day: string
    source: string | null
    version: number
    other_text: string | null
    told: string | null
    deleted_at: Date | null
    created_at: Date
    /** Null while it stands as it was first written. */
    changed_at: Generated<Date | null>
    changes: Generated<string>
  }
  reminder_plan: Owned & {
    days: string
    at: string
    zone: string
    quiet_from: string
    quiet_to: string
    stopped: boolean
    paused_until: string | null
    next_due: Date | null
    in_feed: Generated<boolean>
    feed_failed: Generated<boolean>
  }
  reminder: Owned & { due_at: Date; about: string; seen_at: Date | null }
  arrangement: Owned & { recommendation_id: string; version: number; traits: string; at: Date }
  draft_version: Owned & {
    recommendation_id: string
    version: number
    text: string
    origin: string
    wording: number
    pronoun: string
    traced: string
    saved_at: Date
  }
  draft_choice: Owned & {
    recommendation_id: string
    kind: 'kept' | 'aside'
    key: string
    reason: string | null
    at: Date
  }
  permission_request: Owned & {
    recommendation_id: string
    request_key: string
    kind: 'request' | 'reminder'
    draft_version: number
    mail: string
    state: string
    message_id: string | null
    web_link: string | null
    conversation: string | null
    change_key: string | null
    made_at: Date
    sent_on: string | null
    claimed_at: Date | null
  }
  answer: Owned & {
    seq: Generated<string>
    recommendation_id: string
    kind: string
    told_how: string
    on_day: string
    draft_version: number
    fingerprint: string
    their_text: string | null
    at: Date
  }
  noticed_reply: Owned & {
    recommendation_id: string
    message_id: string
    received_at: Date
    preview: string
    web_link: string | null
    looks_like: string
    dismissed: boolean
    edits: string | null
    sent_by: string | null
  }
  notice: Owned & {
    subscription_id: string
    secret_hash: string
    expires_at: Date
    came_at: Date | null
  }
  tenant_rules: {
    tenant_id: string
    version: number
    rules: string
    changed_by: string
    changed_at: Date
  }
  hand_off: Owned & {
    recommendation_id: string
    details: string
    submitted_on: string | null
    submitted_link: string | null
    afterwards: string | null
    at: Date
  }
}
