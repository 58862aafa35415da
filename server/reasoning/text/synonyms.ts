// Words of working days that say nearly the same, so that a sentence in other words is not called invented. English; by stems.
import { stem } from './stems.ts'
import { SYNONYM_GROUPS } from './synonym-groups.ts'

/** Groups between bars; a word may stand in several. */
const GROUPS = `help assist support aid back hand|explain clarify describe walk show illustrate spell outline put|teach train coach instruct learn guide show|show demonstrate teach let
thank grateful appreciate acknowledge|praise compliment credit recognise applaud commend congratulate like good well|ask request invite question enquire inquire check want wonder quiz survey
answer reply respond response react back|listen hear attention ear|give provide offer hand pass supply lend let present grant share get receive|say tell mention inform let announce state put report word voice
fix solve repair resolve sort mend correct run unblock working work rescue|find discover spot locate notice identify catch detect see point mark|check verify review inspect examine test control confirm
change adjust alter revise modify edit redo redesign rewrite move reschedule switch swap|plan schedule organise arrange prepare set book coordinate|stay remain wait keep last linger|work job task duty labour
meeting session call conversation talk discussion one-to-one chat catch-up|mail email message note letter write reply|mistake error fault slip wrong typo fail failure mess break
manager boss supervisor lead director head chief|colleague team coworker people staff crew group member everyone us shift|client customer buyer account|problem issue trouble difficulty concern worry obstacle
quick fast prompt soon immediate straight once instant speed short minute promptly|calm compose patient quiet steady cool peaceful soft gentle relaxed unruffled panic temper|kind considerate gentle friendly warm nice care understand sympathetic
honest truthful frank open candid straight true truth real admit sincere direct|fair just equal even|clear plain simple understandable easy clean lucid|decide decision choose pick determine call settle|choose pick select
defend protect stand shield stick support fight back side cover|encourage motivate inspire cheer lift push energy|trust confidence believe faith rely let hand give confident responsible|promise word commitment agree say|early ahead advance before soon
late delay overdue wait behind|finish complete end done close conclude|start begin open kick launch|write draft compose put author|document paper file form record report|present show slide deck pitch demo
money budget fund finance cash cost funding|idea suggestion proposal thought concept plan|goal aim target objective where|opportunity chance opening possibility|introduce connect acquaint present meet
welcome greet receive|include involve invite bring ask draw|sorry apologise regret|admit own confess acknowledge take|remember recall forget mind|drive ride car bus go|carry load unload lift move haul help
clean mop scrub tidy sweep wash dish|sit seat|phone ring telephone call speak|night evening late|morning dawn early|weekend saturday sunday|machine robot equipment device press|comfort reassure console calm
handle manage deal run take lead conduct process|let allow permit enable leave give able|alone own independent single without sole|hour time minute moment|person own himself herself personal|feedback comment critique remark note suggestion point thing
useful helpful valuable good|gradual step slow|window display|right correct accurate proper|lead run head guide chair|join attend come participate take sit|come arrive return turn go visit show travel|leave go depart
hold keep maintain stay|need require want must|use apply with|try attempt effort|better improve good well|sick ill fever unwell off|tired exhausted|shout yell scream loud raise voice temper angry|angry upset mad furious temper mood grumpy snap cross rude short
laugh joke humour fun|celebrate party cake toast|new fresh recent latest|drawing sketch diagram draw picture paint drew|number figure data count amount total|child kid son daughter family boy girl|school class lesson course|lesson class
brief instruct explain clear|short brief small|long length|big large huge great major|small little tiny minor bit|look view see examine watch read go|go through review|fear worry afraid scared|speak talk communicate say tell conversation|stop halt cease quit end pause cancel withdraw pull
stop calm quiet|safe secure safety|break down fail crash die collapse fall stall stop cut|boil heat|night-shift shift|day date|free spare off holiday|off leave holiday free sick|visit see come go tour|ready prepare finish set|missing lost lack|miss lose overlook late
overlook miss unseen|send forward pass mail get share|publish post print release out|announce publish tell|nominate recommend propose put suggest|recommend suggest advise nominate letter write|award prize|promote advance|pay salary money wage
refuse reject decline no deny resist allow let not|accept agree yes approve|agree consent accept yes|fight push insist defend struggle|push press insist force pressure|get obtain receive win achieve fetch|bring take carry fetch get|put place set lay add|add include plus|cut reduce trim shorten halve lower drop
half cut|lower reduce cut drop|raise increase lift up|increase rise grow raise|grow develop expand|buy purchase pay get|sell sale|cover replace stand fill take answer|swap exchange switch trade change give|share split divide give tell|split divide share
pair together join|together jointly team pair both|map plan chart|list checklist|rota roster schedule timetable plan|shift duty turn|handover hand pass transition|launch release start opening go-live|demo presentation show|outage crash down failure incident|incident accident event
emergency crisis arrest|crisis emergency pressure storm rush peak|pressure stress rush crisis|stress pressure panic|panic calm stress|patient person resident|ward unit hospital department|doctor physician consultant|nurse sister|relative family visitor|parent mother father mum dad|house home
home house visit|car vehicle|truck lorry van|ship boat vessel|flight plane|road route way path|route road way|way manner approach how method|method approach way technique|trick shortcut tip technique hack method|tip hint advice trick|advice guidance counsel tip|career job profession future|future direction year vision
vision direction future strategy goal where|purpose why reason meaning matter|reason why explain cause because|cause reason why|matter important count|important matter key critical|detail line thorough depth careful|careful thorough attentive close|close near|page sheet paper|one-page page summary single
summary overview recap|question query ask|query question|exam test assessment certification|course training class programme|training course coach teach|study learn course|thesis paper chapter|paper article thesis report|article story piece text|text wording story script|script text|song music piece part
picture photo image|photo picture|language word english speak|translate interpret|foreign language|understand get grasp clear see follow|follow understand trace|follow-up follow check|check-in check ask|interested keen eager interest still curious|keen interested eager like want enthusiastic|like enjoy love want
enjoy like love|love like enjoy|hope wish want|want wish like would hope keen|feel sense|sense feel|stupid silly foolish bad small|bad wrong poor terrible|good great nice fine well positive strong|great good excellent|first initial start|last final end|name call credit mention put|name person|side part|part share piece role section
role part title position|position place role|place spot site location|site location place field plant|area region place|room space|office workplace|workplace job office site work|company firm organisation business|department team unit division|team department crew group|plant factory line works|line process row step
factory plant|door office|table desk|desk table|board council panel|council board committee|committee board panel|audience public crowd|public front open everyone|front public|mayor minister politician|complain criticise object protest|criticise blame fault critique|blame accuse fault hold scold|fault blame|responsible own charge blame
charge lead responsible|run lead manage operate working|operate run work|difficult hard tough tricky angry complicated dry|hard difficult tough|tough hard difficult|easy simple plain|light bright|bright light|dark night|rain wet weather storm|storm weather rain|wind weather|hot heat warm|cold winter|winter cold|water drink|drink water|food meal lunch eat|lunch meal eat break|break pause rest lunch
rest break pause|dish plate meal|kitchen cook|cook chef kitchen|chef cook|serve service|service serve support|support service help|hour clock|closing close end|opening start|deadline date time due|due deadline|on-time punctual promise|punctual time prompt early|money bonus pay|value appreciate|worth value|skill ability craft|craft skill|expert know specialist|know expert familiar learn find heart|heart inside
tool equipment instrument system|system tool software|software system tool program|code program software|bug error problem issue|race bug|deploy release rollout|rollout launch release|rule policy law regulation|law rule|policy rule|fair rule|credit name praise mine recognition|mine own my|decision call choice merge|merge decision|owner own responsible charge lead|reading book article read|book read|chapter part section
chapter book|sauce dish food|taste try|fish dish|salt taste|bed patient|turn move|redraw draw|section part|balcony design|stair step|fire safety|anchor check|scaffold climb|climb go up|high tall up|box package item|package box parcel|fuel petrol supply|petrol fuel|border frontier|convoy truck|yard site|drive travel|travel trip go drive fly|trip visit travel|fair show exhibition|exhibition show|loan borrow|borrow lend loan|guest visitor customer|visitor guest
volunteer helper|helper assistant|intern trainee junior|trainee intern starter junior newcomer|junior young trainee|newcomer starter new|beginner newcomer|student pupil learner class|pupil student child|old experienced elderly|elderly old|young junior|woman lady|lady woman|man guy person|guy man person|drunk man|jacket coat clothes|supplier vendor|vendor supplier|contract agreement deal|deal agreement contract|price cost|cost price|risk danger|danger risk|number wells|balance account|account client|audit check|auditor check|tax vat|vat tax|figure number|exchange rate|rate price|bank loan|credit loan`

const TABLE = new Map<string, ReadonlySet<string>>()
for (const group of `${GROUPS}|${SYNONYM_GROUPS}`.split(/[|\n]/)) {
  const stems = [...new Set(group.trim().split(/\s+/).map(stem))]
  for (const one of stems)
    TABLE.set(one, new Set([...(TABLE.get(one) ?? []), ...stems.filter((other) => other !== one)]))
}

const NONE: ReadonlySet<string> = new Set()

/** Stems that say nearly the same as this one. */
export function synonymsOf(word: string): ReadonlySet<string> {
  return TABLE.get(word) ?? NONE
}
