// What the other person may answer: starting points, to be edited before they "send" them.

export interface ReplyChoice {
  id: string
  label: string
  /** First names fill the two places. */
  text: (to: string, from: string) => string
}

export const REPLY_CHOICES: readonly ReplyChoice[] = [
  {
    id: 'yes',
    label: 'Yes',
    text: (to, from) =>
      `Hi ${to},\n\nThank you, that means a lot to me. Yes, please go ahead and share it, I would not change a word.\n\nBest,\n${from}`,
  },
  {
    id: 'edits',
    label: 'Yes, with changes',
    text: (to, from) =>
      `Hi ${to},\n\nHow kind of you! Happy for you to post it. Could you leave out the customer's name, and say "our team" instead of "she"? The rest is lovely.\n\nThanks,\n${from}`,
  },
  {
    id: 'no',
    label: 'No',
    text: (to, from) =>
      `Hi ${to},\n\nThank you for thinking of me, and for asking first. I'd rather you did not share it. I hope you understand.\n\nBest,\n${from}`,
  },
  {
    id: 'away',
    label: 'Out of office',
    text: (_to, from) =>
      `Automatic reply: I am out of the office until next Monday with limited access to e-mail. For anything urgent please contact my team.\n\n${from}`,
  },
]

export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name
