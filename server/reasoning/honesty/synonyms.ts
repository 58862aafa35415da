// Words of the workplace that say nearly the same, so that a sentence in other words is not called invented.
import { stem } from '../text/stems.ts'

const GROUPS = `help assist support aid back|explain clarify describe walk show illustrate|teach train coach instruct lesson learn guide|thank grateful thanks appreciate gratitude acknowledge
praise compliment credit recognise recognize applaud commend|ask request invite question enquire|answer reply respond response|listen hear attention|give provide offer hand pass supply
tell say mention inform let announce share|fix solve repair resolve sort mend|find discover spot locate notice identify|check verify review inspect look examine|change adjust alter revise modify edit
plan schedule organise organize arrange prepare|stay remain wait|work job task|meeting session call conversation talk discussion|mail email message note letter|mistake error fault slip wrong
boss manager lead supervisor director|colleague team coworker people staff crew group|client customer buyer|problem issue trouble difficulty|quick quickly fast prompt promptly soon immediate immediately
calm composed patient patiently patience quiet|kind considerate gentle friendly warm|honest truthful frank open candid straight|fair just equal even|clear plain simple understandable
decide decision choose pick determine|defend protect stand shield|encourage motivate inspire cheer|trust confidence believe faith rely|promise word commitment|early ahead advance before
late delay overdue|finish complete end done|start begin open kick|write draft compose|report document paper|present presentation slide deck pitch|money budget cost|idea suggestion proposal thought
goal aim target objective|opportunity chance opening|introduce connect|welcome greet receive|include involve|apologise apologize sorry|admit own confess acknowledge|follow chase|remember recall
drive ride|carry load unload lift|clean mop scrub tidy|cook bake|sit seat|phone ring telephone|night evening|morning dawn|weekend saturday sunday|machine robot equipment|reassure comfort
handle manage deal run|let allow permit|alone myself independent independently|hour time minute|personally herself himself|feedback comment comments critique|useful helpful valuable|step gradually
demonstrate show|window display|correct right accurate|steady still|lead run head|join attend come|leave go|return came|keep hold maintain|need require want|use apply|try attempt|improve better
public front|private alone quietly|child kid son daughter family|sick ill|tired exhausted|shout yell scream|laugh joke humour humor|celebrate party|new fresh|draw drawing sketch|number figure data`

const TABLE = new Map<string, string[]>()
for (const group of GROUPS.split(/[|\n]/)) {
  const stems = [...new Set(group.trim().split(/\s+/).map(stem))]
  for (const one of stems) TABLE.set(one, [...(TABLE.get(one) ?? []), ...stems.filter((other) => other !== one)])
}

/** Stems that say nearly the same as this one. */
export function synonymsOf(word: string): readonly string[] {
  return TABLE.get(word) ?? []
}
