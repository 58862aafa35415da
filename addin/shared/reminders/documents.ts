// When to be reminded, and what one is reminded of.
import { graphql } from '#schema/generated/client/gql.ts'

export const ReminderPlanQuery = graphql(`
  query ReminderPlan {
    reminderPlan {
      ...PlanParts
    }
    reminderFeed
  }

  fragment PlanParts on ReminderPlan {
    days
    at
    zone
    quietFrom
    quietTo
    stopped
    pausedUntil
    nextDue
  }
`)

export const DueReminderQuery = graphql(`
  query DueReminder {
    dueReminder {
      dueAt
      recommendations {
        id
        person {
          id
          firstName
        }
      }
    }
  }
`)

export const SetReminders = graphql(`
  mutation SetReminders($input: ReminderPlanInput!) {
    setReminders(input: $input) {
      __typename
      ... on ReminderPlan {
        ...PlanParts
      }
      ...RefusedParts
    }
  }
`)

export const PauseReminders = graphql(`
  mutation PauseReminders($weeks: Int!) {
    pauseReminders(weeks: $weeks) {
      __typename
      ... on ReminderPlan {
        ...PlanParts
      }
      ...RefusedParts
    }
  }
`)

export const SnoozeReminder = graphql(`
  mutation SnoozeReminder($until: Snooze!) {
    snoozeReminder(until: $until) {
      __typename
      ... on ReminderPlan {
        ...PlanParts
      }
      ...RefusedParts
    }
  }
`)

export const CloseReminder = graphql(`
  mutation CloseReminder {
    closeReminder {
      __typename
      ... on ReminderPlan {
        ...PlanParts
      }
      ...RefusedParts
    }
  }
`)
