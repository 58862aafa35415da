// Verbs of working days, by their base. A word that is not here is taken for a verb only where nothing else can stand.

/** Regular verbs, and irregular ones whose forms stand in irregular-verbs.ts. */
export const VERBS: readonly string[] =
  `accept accompany achieve acknowledge act adapt add address adjust admire admit adopt advance advise agree aim alert align allow amend analyse analyze announce annotate answer anticipate apologise apologize appear applaud apply appoint appreciate approach approve argue arrange arrive ask assemble assess assign assist assume assure attach attend audit automate avoid award
back bake balance batch beam beat become begin believe bend bind blame block blow book borrow brainstorm break breathe brief brighten bring broadcast brush budget build bump buy
calculate calibrate call calm cancel care carry catch celebrate challenge change charge chase chat check cheer choose circle circulate cite claim clap clarify clean clear climb close coach code coordinate cofound collaborate collapse collect combine come comfort comment commit communicate compare compile complain complement complete compliment compose concentrate confess confirm confront congratulate connect consider consult contact continue contribute convert convince cook cool coordinate copy correct count couple cover crack craft crash create credit critique cross cry cure cut
dance deal debate debrief debug decide declare declutter decorate dedicate defend defer define delay delegate delete deliver demand demonstrate deny deploy derail describe deserve design detail detect develop devote diagnose dial die dig direct disagree discover discuss dismiss dispatch display distribute dive divide do document double doubt draft drag draw dress drink drive drop
earn ease eat edit educate email emphasise emphasize enable encourage end endorse engage enjoy ensure enter entrust envision equip escalate escort establish estimate evaluate examine exchange excuse exercise expand expect experiment explain explore expose express extend
face facilitate fail fall feed feel fetch field fight figure file fill film filter find finish fire fit fix flag flip flood fly focus fold follow forbid force foresee forget forgive format forward foster found frame free freeze
gather get give glance go grab grant greet grill grin grind ground group grow guard guess guide
hand handle hang happen have hear help hesitate hide highlight hire hit hold honour honor host hug hunt hurry hurt
identify ignore illustrate imagine implement improve include incorporate increase inform initiate innovate insist inspect inspire install instruct insult intend interfere interpret interrupt intervene interview introduce invent invest investigate invite involve isolate
join joke judge juggle jump justify jam
keep kick kneel knock know
label lack laminate land last laugh launch lay lead lean learn leave lecture lend let level lie lift light like list listen live load lobby locate lock log look lose love lower
mail maintain make manage map mark massage match matter mean measure mediate meet memorise mend mention mentor merge message micromanage mind miss model moderate modify monitor mop motivate move multitask
nail name navigate need negotiate nod nominate note notice notify nudge nurse
object observe obtain offer open operate oppose optimise optimize order organise organize orient outline overhear overrule oversee owe own
pack paginate paint pair panic park participate pass patch pause pay perform permit persuade phone photograph pick pilot pin ping pipette pitch place plan plant play point poke polish pop position post postpone pour practise practice praise pray preach predict prefer prepare present preserve press pressure prevent print prioritise prioritize probe proceed process produce promise promote prompt proofread propose protect prove provide publish pull pump punish purchase push put
qualify question queue quit quiz quote
raise rally rang rate re-plan reach react read realise realize rearrange reassign reassure rebook rebuild recall receive reckon recognise recognize recommend reconcile record recruit recuse redesign redirect redo redraw reduce refactor refer refill reflect refuse regret rehearse reject relax release relieve rely remain remember remind remove reopen reorganise reorganize repair repeat rephrase replace replan reply report represent request rescue reschedule research resolve respect respond rest restart restore restructure rethink return revert review revise reward rewrite ride ring rise risk roll rotate round run rush
save say scale scan schedule score scrap scream screen scrub search secure see seek select sell send separate serve set settle shadow shake share sharpen shelter shield shift shine ship shop shorten shout shovel show shut side sign signal silence simplify simulate sing sit sketch skip sleep slice slide slip slow smell smile smooth snap soften solve soothe sort speak specify speed spell spend split spoil sponsor spot spread stall stand standardise standardize start stay steady steal steer step stick stir stop store stress stretch strike structure struggle study submit succeed suggest suit summarise summarize supervise supply support surprise survey swap sweep swim switch
tackle tag take talk target taste teach tear tell temper test text thank think throw tick tidy tie time tolerate touch tour trace track trade train transfer transform translate travel treat trigger trim trouble trust try tune turn tutor tweak type
unblock underline understand undertake undo unload unlock unpack unplug unveil update upgrade uphold upload urge use utter
validate value vent verify visit visualise voice volunteer vote vouch
wait wake walk want warm warn wash waste watch water wave wear welcome whisper widen win wipe wish withdraw withhold witness wonder work worry wrap write
yell yield zoom co-teach co-write co-author pair-program onboard offboard whiteboard second-chair triple-check double-check crosscheck cross-check fast-track outdo roleplay role-play de-escalate sugarcoat sugar-coat`
    .split(/\s+/)
    .filter((verb) => verb !== 'rang')

/** Two-syllable verbs that double their last letter: the stress falls on the end, or British English says so. */
export const DOUBLING = new Set(
  `admit commit permit submit omit refer prefer defer transfer occur equip plan program cancel travel label model signal total level counsel tunnel fuel
  compel expel patrol control regret format unplug debug kidnap outfit rebut zigzag quiz`.split(/\s+/),
)

/** Verbs that are as often nouns: at the head of a note only what follows tells. */
export const ALSO_NOUNS = new Set(
  `address advance aim answer approach audit award back balance brief budget call care challenge change charge chat check claim coach code comment
  compliment copy count cover credit critique deal debrief delay demand design display document double doubt draft dress drink drive drop email end
  escort estimate exchange exercise face fight figure file film fit fix flag focus format frame group guard guess guide hand handle help hit hold host
  hug interview joke judge jump label lack laugh launch lead light list log look love mail map mark match matter measure mention mentor message mind
  model move name need note object offer order pack paint pair park pass patch pause pay phone pilot pitch place plan plant play plot point polish
  position post practice praise press pressure print process produce program promise prompt purchase push question queue quiz quote raise rate reach
  record report request rescue research respect rest return review reward ride ring risk roll round run rush sample scale scan schedule score screen
  search shadow share shelter shield shift ship shop show side sign signal sketch slice slide slip smell smile sort speed split sponsor spot spread
  stand start step stop store stress stretch strike structure study suit supply support surprise survey swap switch tag talk target taste test text time
  touch tour trace track trade train transfer transform travel treat trouble trust try turn tutor type update upgrade use value view visit voice vote
  wait walk warm wash waste watch water welcome win wish witness work worry wrap yield training lunch feedback hands clean clear open calm free cool
  slow light level close lower complete correct direct present separate secure perfect last mean own second steady smooth warm like cut cost hurt
  spread hit fit split done`.split(/\s+/),
)

/** Plural nouns that a note may open with: "comments on my draft the same evening". */
export const PLURAL_OPENERS = new Set(
  `answers comments notes calls plans reports questions offers updates copies checks changes claims emails mails messages orders tests talks walks reviews
  samples papers drafts hands reminders tips lists documents files prices words results points boxes tickets visits supports numbers requests feeds
  stories scores records cards drinks dresses sorts thanks smiles jokes laughs hugs handles slides models names minds hours rounds rates cares meets
  tries turns trains prints designs sketches drawings photos signs`.split(/\s+/),
)
