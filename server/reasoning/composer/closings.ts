// How a draft closes: a plain recommendation made from what this person's notes told, without a new fact. The shapes differ in syntax.

export interface ClosingParts {
  name: string
  subject: string
  object: string
  isManager: boolean
  /** "teaches, listens and thinks ahead": what the told traits come to; null without traits. */
  who: string | null
  /** The same after a plural: "teach, listen and think ahead". */
  whoPlural: string | null
}

/** Null where a part it needs is missing. */
export type Closing = (parts: ClosingParts) => string | null

const noun = (isManager: boolean) => (isManager ? 'manager' : 'colleague')

export const CLOSINGS: readonly Closing[] = [
  ({ name }) => `I recommend ${name} warmly.`,
  ({ name }) => `I gladly recommend ${name}.`,
  ({ name, who }) => who && `Someone who ${who}: that is ${name}.`,
  ({ name, who, isManager }) => who && `A ${noun(isManager)} who ${who} is rare, and ${name} is one.`,
  ({ name, who }) => who && `${name} is someone who ${who}.`,
  ({ name, who }) => who && `If you need someone who ${who}, ask for ${name}.`,
  ({ name, isManager }) => (isManager ? `I would choose ${name} again.` : `I would gladly work with ${name} again.`),
  ({ object }) => `I am glad to recommend ${object}.`,
  ({ name }) => `You will be lucky with ${name}.`,
  ({ name, who }) => who && `To a team that needs somebody who ${who}, I recommend ${name}.`,
  ({ name, who }) => who && `Ask for ${name} if you want somebody who ${who}.`,
  ({ name, isManager }) => (isManager ? `A team does well under ${name}.` : `A team does well with ${name}.`),
  ({ name }) => `Thank you, ${name}.`,
  ({ name, who }) => who && `Because ${name} ${who}, recommending comes easily.`,
  ({ name, who, isManager }) => who && `I wish others a ${noun(isManager)} who ${who}, like ${name}.`,
  ({ name }) => `My recommendation for ${name} is wholehearted.`,
  ({ name, whoPlural }) => whoPlural && `Teams need people who ${whoPlural}; ${name} is one.`,
  ({ name }) => `It is easy to recommend ${name}.`,
  ({ name, who }) => who && `That ${name} ${who} is reason enough.`,
  ({ name, subject }) => `Should ${subject} ever lead your team, be glad; I recommend ${name}.`,
  ({ name }) => `May many others work with ${name}.`,
  ({ name }) => `For all this, I recommend ${name}.`,
  ({ name, who }) => who && `In short, ${name} ${who}.`,
  ({ name }) => `I am grateful to ${name}, and happy to say so.`,
  ({ name, whoPlural, isManager }) => whoPlural && `Not all ${noun(isManager)}s ${whoPlural}; ${name} I recommend.`,
  ({ name, who }) => who && `What more to ask than someone who ${who}? I recommend ${name}.`,
  ({ name, whoPlural }) => whoPlural && `To those who like people who ${whoPlural}: meet ${name}.`,
  ({ name, who, isManager }) => who && `With a ${noun(isManager)} who ${who}, work is better; I recommend ${name}.`,
]
