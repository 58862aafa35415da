// Nouns of working days: which can be counted (and so take an article), which are people, which are things that happen.

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean))

/** Singular nouns that need an article. */
const COUNTED = words(
  `account actor address agenda agent album ambulance analyst answer app application appointment apprentice approach argument article assessment
  assignment assistant audit balance ball banner bar battery bed bench bill board boat bonus book boot bottle boiler bowl box brief briefing bridge
  buddy bug building bus button cable cake calendar camera campaign car card case catalogue chair chance change channel chapter chart checklist child
  class clause client clinic clock coffee colleague column comment committee complaint component computer concept concert condition conference connector
  console contact container contract conveyor copy counter course crane crisis customer dashboard database date day deadline deal debrief decision deck
  delay delivery demo department design desk diagram dialog difference dinner director document dog donor door draft drawing driver drill email
  e-mail employee engine engineer error estimate event exam example exception exercise experiment explanation failure family fan farmer feature fence
  field file film fire flag flight floor folder fork forklift form formula freezer fridge friend game gap gate gauge gesture gift glass goal graph grant
  group guest guide guideline hammer hand handbook handover hint hole holiday hose hospital hotel house hub idea image incident instruction intern
  interview introduction invitation invoice issue item job joke joint journey junior key kid kitchen lab label ladder lamp laptop lathe lawyer layout leak
  lecture lesson letter library licence license lift line link list loan lock machine mail manager manual map margin market meal measure meeting member
  memo mentor menu message method microscope milestone minute mistake mixer model module moment monitor motor mould mold network neighbour newcomer
  newsletter note notebook number nurse offer office officer opening operator opinion option order outage outline oven package pallet panel paper parcel
  parent partner patch path patient pattern pen phone photo picture piece pilot pipe pipeline plan plant platform player podium point policy portfolio
  position post poster presentation press principle printer priority prize problem procedure process product professor profile program programme project
  promotion proof proposal protocol prototype pump question queue quote rack ramp receipt recipe record reference register regulator relative release
  reminder repair report request resident response result review reward ride risk robot role room roster rota route routine row rule sample saw scale
  scanner scene schedule schema scheme school screen screw script seat section seminar sensor server session shelf shift ship shipment shop shortcut show
  signal site sketch skill slide slot solution song spanner speaker spreadsheet stand-up standup statement station step sticker stone store story student
  studio suggestion summary supplier survey switch system table tablet tag talk tank target task team technique template tenant test text thermometer
  ticket tip title tool tour train trainee trainer trial trick trip trolley truck tube tutor tutorial typo update valve van vehicle vendor version video voice tone smile spirit sense
  view visit visitor volunteer walk wall warehouse warning website week weld wheel window witness word workaround worker workshop workstation wrench year`,
)

/** People other than the one the notes are about. */
const PERSONS = words(
  `actor agent analyst apprentice assistant auditor beginner boy buyer candidate caller carer chief child citizen cleaner client colleague consultant
  contractor coworker crew customer deputy doctor donor driver employee engineer expert father farmer girl graduate guard guest husband inspector intern
  interpreter investor joiner judge junior kid landlord lawyer man manager mayor member minister mother mum mom dad neighbour newbie newcomer nurse officer
  operator owner parent partner passenger patient person player plumber policeman president professor pupil regulator relative reporter resident shopper
  son daughter wife speaker starter student supplier surgeon teacher technician teenager temp tenant tourist trainee user vendor visitor volunteer wife
  witness woman worker guy lady sister brother boss minister ambassador director ceo cfo captain cook chef waiter host baby`,
)

/** Things that happen: a note may name one as its scene ("arrest on the ward, she …"). */

/** Nouns that do not take "a" though they are singular. */
const MASS = words(
  `access advice air assistance attention backup blame calm care cash clarity code comfort confidence context credit data energy equipment evidence
  experience faith feedback food freedom fun furniture guidance help homework honesty humour info information input insight jargon kindness knowledge leave
  luggage money music news paperwork patience permission power praise pressure progress respect responsibility room sense software space staff stress
  support thanks time training transport traffic trust understanding water work ownership`,
)

export const isCounted = (word: string): boolean => COUNTED.has(word.toLowerCase())
export const isMass = (word: string): boolean => MASS.has(word.toLowerCase())

/** A word for some person, singular or plural. */
export function isPerson(word: string): boolean {
  const low = word.toLowerCase()
  return (
    PERSONS.has(low) ||
    PERSONS.has(low.replace(/s$/, '')) ||
    /^(men|women|children|people|wives|families|family)$/.test(low)
  )
}

/** "a" or "an", by sound as far as spelling shows it. */
export function indefinite(word: string): 'a' | 'an' {
  if (/^(hour|honest|heir|honou?r)/i.test(word)) return 'an'
  if (/^(uni([^nm]|$)|use|usual|user|eu|one|once|ubiq|utili)/i.test(word)) return 'a'
  if (/^[AEFHILMNORSX](?=[A-Z0-9]|$)/.test(word)) return 'an'
  return /^([aeiou]|8|11$|18)/i.test(word) ? 'an' : 'a'
}
