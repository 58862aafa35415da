// A note as it was typed in haste, made fit for a sentence: signs and shorthand out, words untouched.

const SHORTHAND: [RegExp, string][] = [
  [/\bw\/o\b/gi, 'without'],
  [/\bw\//gi, 'with '],
  [/\s&\s/g, ' and '],
  [/\babt\b/gi, 'about'],
  [/\bpls\b/gi, 'please'],
  [/\btho\b/gi, 'though'],
  [/\bthx\b/gi, 'thanks'],
  [/\bu\b/g, 'you'],
  [/\bi\b/g, 'I'],
  [/\bi'(m|ve|d|ll)\b/g, "I'$1"],
  [/\bmtg\b/gi, 'meeting'],
  [/\bmins?\b/gi, 'minutes'],
  [/\bhrs\b/gi, 'hours'],
  [/\b(lol|haha+|yay|omg|btw)\b[!.]*/gi, ''],
  [/\s?[:;]-?[)D(]/g, ''],
  [/!+/g, '.'],
]

/** Time words that mean nothing to a reader a year later. */
const TIME =
  /(?<!\b(?:about|from|since|of|for|until|than))(^|[\s,])(today|this (morning|afternoon|evening|week)|yesterday|just now|tonight|(on )?(mon|tues|wednes|thurs|fri|satur|sun)day( morning| afternoon| evening)?)\s*[,:]?(?=\s|$)/gi

/** The cleaned text; quotes and figures stay as they are. */
export function clean(text: string): string {
  const plain = text.replace(/\p{Extended_Pictographic}|[\u200d\ufe0f]/gu, '').replaceAll('’', "'")
  const spelled = SHORTHAND.reduce((now, [pattern, words]) => now.replace(pattern, words), plain)
  return spelled
    .replace(TIME, '$1')
    .replace(/\s+([,.;])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:–-]+|[\s,.;:–-]+$/g, '')
}
