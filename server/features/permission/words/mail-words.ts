// What the mail says in one language. The words of people are put in by the caller, who escapes them.
export interface MailWords {
  subject: string
  reminderSubject: string
  greeting: (firstName: string) => string
  before: readonly string[]
  reminderBefore: readonly string[]
  choicesLead: string
  /** Yes, yes with changes, no, no answer. */
  choices: readonly [string, string, string, string]
  after: readonly string[]
  signOff: (writer: string) => string
}
