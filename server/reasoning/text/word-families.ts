// Words that belong together though their endings differ: a noun and its verb, an adjective and its noun. English.

/** One family a line; the first word stands for all. */
const FAMILIES = `explain explanation explanatory|decide decision decisive decisively|suggest suggestion|arrange arrangement|organise organize organisation organization organiser
deliver delivery|present presentation presenter|promise promised|patient patience patiently|impatient impatience|calm calmly calmness|honest honesty honestly
clear clearly clarity clarify clarification|kind kindly kindness|prepare preparation preparatory|recommend recommendation|introduce introduction|invite invitation
apologise apologize apology apologies apologetic|trust trustworthy|support supportive supporter|encourage encouragement encouraging|motivate motivation motivating motivational
communicate communication|negotiate negotiation negotiator|inform information informed|approve approval|propose proposal|review reviewer|teach teacher teaching taught
train training trainer trainee|coach coaching|mentor mentoring mentorship|lead leader leadership|manage management manager|direct direction director|own owner ownership
free freedom|confident confidence confidently|respect respectful respectfully|help helpful helper helpfully|use useful usefully usage user|care careful carefully caring
thank thanks thankful|grateful gratitude|appreciate appreciation appreciative|success succeed successful successfully|solve solution solver|analyse analyze analysis
argue argument|agree agreement|complain complaint|criticise criticize criticism critique critical|correct correction correctly|improve improvement|develop development developer
discuss discussion|describe description|define definition|differ different difference differently|difficult difficulty|quick quickly|slow slowly|soft softly|quiet quietly
loud loudly|immediate immediately|simple simply simplicity|fair fairly fairness|equal equally equality|open openly openness|sure surely ensure|certain certainly
reliable reliability rely reliably|dependable depend|responsible responsibility|able ability enable|capable capability|available availability|flexible flexibility
attentive attention attentively attend|listen listener|understand understanding understood|know knowledge knowledgeable known|expert expertise|experience experienced|skill skilled skilful
strategy strategic|plan planning planner|schedule scheduling|prioritise prioritize priority priorities|focus focused|observe observation|measure measurement|calculate calculation
demonstrate demonstration|document documentation|deploy deployment|install installation|inspect inspection inspector|translate translation translator|celebrate celebration
win winner victory|lose loss lost|grow growth grew|increase increased|reduce reduction|die death dead|ill illness sick sickness|marry marriage|visit visitor visiting
apply application applicant|choose choice chosen|believe belief|think thought|remember remembrance|remind reminder|speak speech spoken|write writing writer written|read reading reader
meet meeting|pay payment pay|sell sale sales seller|buy purchase buyer|cost costly|save saving savings|invest investment investor|fund funding|nominate nomination|promote promotion
compete competition competitor competitive|perform performance|produce production product|construct construction|design designer|create creation creative creativity creator
inspire inspiration inspirational inspiring|energy energetic energise|excite excitement exciting|laugh laughter|smile smiling|anger angry angrily|shout shouting|stress stressful stressed
worry worried|nervous nervously|tire tired tiredness|safe safely safety|danger dangerous|secure security|emergency emergent|urgent urgency urgently|late lateness lately
punctual punctually punctuality|early earlier earliest|constant constantly|frequent frequently frequency|regular regularly|public publicly|private privately privacy|person personal personally
profession professional professionally|polite politely politeness|rude rudely rudeness|gentle gently gentleness|warm warmly warmth|friend friendly friendship|generous generously generosity
modest modestly modesty|proud proudly pride|brave bravely courage courageous|strong strongly strength strengthen|weak weakly weakness weaken|busy busily|easy easily ease
detail detailed|specific specifically|concrete concretely|precise precisely precision|exact exactly|accurate accurately accuracy|thorough thoroughly|complete completely completion
repair repaired|clean cleaner cleaning cleanly|safe safety|science scientific scientist|law legal lawyer|medicine medical|nurse nursing|child children|woman women|man men|person people
store shop|mail email e-mail mailbox|programme program|centre center|licence license|theatre theater|colour color|adviser advisor advise advice|enquiry inquiry|analyst analysis
comfort comfortable comforting|interest interested interesting|surprise surprised surprising|welcome welcoming|include inclusion inclusive|participate participation participant
collaborate collaboration collaborative|cooperate cooperation cooperative|contribute contribution contributor|connect connection|relate relation relationship|introduce introductory
recognise recognize recognition|credit credited|praise praised|reward rewarding|value valuable|experiment experimental|test testing tester|investigate investigation|research researcher
diagnose diagnosis|treat treatment|operate operation operator|serve service server|guide guidance|instruct instruction instructor|supervise supervision supervisor|assist assistance assistant
admit admission|hire hired|resign resignation|retire retirement|absent absence|notice noticeable|refuse refusal|accept acceptance acceptable|permit permission|allow allowance
arrive arrival|depart departure|begin beginning beginner|end ending|move movement|stand stood standing|break broke broken breakdown|fail failure|err error|mistake mistaken|doubt doubtful`

const STANDS_FOR = new Map<string, string>()
const HEADS = new Set<string>()
for (const family of FAMILIES.split(/[|\n]/)) {
  const [head = '', ...rest] = family.trim().split(/\s+/)
  HEADS.add(head)
  for (const word of rest) if (!STANDS_FOR.has(word)) STANDS_FOR.set(word, head)
}

/** The word that stands for the family, or the word itself. */
export function familyOf(word: string): string {
  return STANDS_FOR.get(word) ?? word
}

/** True for a word that stands for its family: its ending is its own. */
export function isFamilyHead(word: string): boolean {
  return HEADS.has(word)
}
