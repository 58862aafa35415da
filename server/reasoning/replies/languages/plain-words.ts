// Words of each language that say neither yes nor no: they tell which language an answer is in, and may stand beside a yes. In lower
// case, without accents (`fold`).
import type { ReplyLanguage } from './reply-languages.ts'

export interface PlainWords {
  /** Pronouns, articles, prepositions, auxiliaries, small adverbs, and what the mail is about: text, LinkedIn, recommendation. */
  small: string
  /** Thanks and good wishes. */
  thanks: string
  /** Praise of the text or the gesture: polite, and no answer. */
  praise: string
}

export const PLAIN_WORDS: Record<ReplyLanguage, PlainWords> = {
  en: {
    small:
      "i i'm i'd i'll i've me my mine you you're you've your u we we're our it it's its this that that's these those the a an and or so to of for from by with on in at as is are was be been being am do does did has have had will would can may could all both very really just please pls now then here there there's too also again more much such well right away up out off over how what which who text recommendation recommendations words post linkedin mail email page profile version draft everything side end part whenever time anytime course means totally completely entirely absolutely definitely happily gladly certainly no let oh ah hey haha hi again exactly simply only about into online public live world name today go one way any like want wish lol haha aww hun x xx mate sir buddy friend folks dear ofc w chef my've 100 super thing finally sorry delay missed since aye pal babe grand late answer form publication top there haven't up",
    thanks: 'thanks thank thx ty cheers best regards wishes appreciated appreciate grateful much many lot bless',
    praise:
      'lovely nice great good wonderful beautiful sweet kind kindly generous perfect brilliant amazing fantastic excellent touching touched flattered honoured honored moved pleased delighted happy glad proud humbled thoughtful wow written well',
  },
  de: {
    small:
      'ich mir mich mein meine meiner meinerseits du dir dich dein deine deinen sie ihnen ihr ihre ihren wir uns unser es das der die den dem des ein eine einen einem und oder so zu zum zur von vom fur mit auf in im an am bei als wie ist sind war sei bin bist hab habe hast hat wird werde kann kannst darf darfst konnen durfen mal nur auch doch ja denn da dann jetzt hier schon sehr ganz gar wirklich einfach bitte aus sich text empfehlung beitrag post linkedin mail worte worten profil version alles seite natuerlich naturlich sicher klar genau so wohl eben ruhig noch uber um online vollig absolut heute selbst selbstverstandlich immer jederzeit gleich',
    thanks: 'danke dank herzlichen vielen lieben besten grusse gruss lg vg mfg schone schonen gruse',
    praise:
      'schon schone schones schoner toll tolle super lieb liebe liebes nett wunderbar wunderschon freut freue freu gefreut geruhrt ehrt geehrt gelungen klasse prima perfekt hervorragend sehr gut',
  },
  fr: {
    small:
      "je j j'ai me m moi mon ma mes tu te t toi ton ta tes vous votre vos nous notre on il elle c c'est ce cela ca cette le la les l l'ai un une des du de d et ou a au aux en dans sur par pour avec sans est sont etait suis es ai as avez peux pouvez peut bien si tres plus tout toute tous aussi donc alors ici la maintenant que qu qui y oui texte recommandation post publication linkedin mail mots profil version cote part entierement absolument tel telle quel quelle etat soucis souci nul doute",
    thanks: 'merci beaucoup mille grand bonne journee soiree cordialement bien amicalement bises',
    praise:
      'gentil gentille adorable beau belle magnifique super parfait parfaite touche touchee touchant honore honoree ravi ravie heureux heureuse content contente flatte flattee sympa formidable genial joli',
  },
  es: {
    small:
      'yo me mi mis tu te ti tus su sus usted le lo la los las el un una unos y o u de del al a en con por para sin que es esta son era soy estoy he has ha puedes puede pueden muy mas bien todo toda todos tambien ya aqui ahora asi como cuando texto recomendacion publicacion post linkedin correo mail palabras perfil version parte lado totalmente completamente tal cual eso este esto esa hombre pues',
    thanks: 'gracias muchas mil saludos saludo abrazo un cordial',
    praise:
      'bonito bonita precioso preciosa amable genial estupendo excelente perfecto perfecta lindo linda encantado encantada halagado halagada honrado honrada contento contenta feliz emocionado emocionada bueno buena',
  },
  it: {
    small:
      "io mi me mio mia miei tu ti te tuo tua tuoi lei le suo sua la lo il i gli l un uno una e o di del della dei da dal in nel con per su sul che e' sono sei ho hai ha era puo puoi potete molto piu bene tutto tutta anche gia qui ora adesso cosi come quando testo raccomandazione segnalazione post linkedin mail parole profilo versione parte totalmente assolutamente pure ci si ne questo questa quello",
    thanks: 'grazie mille tante saluti saluto cordiali cari buona giornata serata',
    praise:
      'bello bella bellissimo bellissima gentile gentilissimo gentilissima carino carina meraviglioso ottimo perfetto perfetta felice contento contenta onorato onorata lusingato lusingata commosso commossa splendido',
  },
  nl: {
    small:
      "ik me mij mijn je jij jou jouw u uw we wij ons het 't dat dit de een en of van voor met op in aan bij als zo om te tot uit is zijn was ben bent heb hebt heeft kan kun kunt mag mogen mocht wordt maar ook nog al er hier nu dan wel heel erg echt gewoon hoor even alles alle tekst aanbeveling bericht post linkedin mail woorden profiel versie kant wat mij betreft helemaal volledig zeker natuurlijk graag",
    thanks:
      'dank bedankt dankjewel dankuwel dankje groet groeten groetjes vriendelijke hartelijke vriendelijk hartelijk',
    praise:
      'mooi mooie lief lieve leuk leuke fijn fijne prachtig prachtige geweldig top super aardig vereerd blij ontroerd goed goede perfect',
  },
  pt: {
    small:
      'eu me mim meu minha meus tu te ti teu tua voce voces seu sua o a os as um uma e ou de do da dos das em no na nos nas com por pelo pela para pra sem que e esta sao era sou estou tenho tem pode podes podem muito mais bem tudo todo toda tambem ja aqui agora assim como quando texto recomendacao publicacao post linkedin mail email palavras perfil versao parte lado totalmente completamente isso isto este esse la',
    thanks: 'obrigado obrigada obg abraco abracos cumprimentos beijos muito',
    praise:
      'lindo linda bonito bonita gentil querido querida otimo otima excelente perfeito perfeita maravilhoso feliz honrado honrada lisonjeado lisonjeada emocionado emocionada contente simpatico amei adorei gostei',
  },
  sv: {
    small:
      'jag mig min mitt mina du dig din ditt dina ni er vi oss det den de detta denna en ett och eller sa som av till fran for med pa i om vid ar var vara har hade far kan kunde ska blir bli ju nog da nu har har dar mycket valdigt riktigt helt bara ocksa aven allt alla text texten rekommendation rekommendationen inlagg inlagget linkedin mejl mail ord orden profil version del sida min absolut helst gor',
    thanks: 'tack tackar tusen mvh halsningar halsning vanliga kram hej',
    praise:
      'fint fin fina snallt snall bra jattebra jattefint roligt kul vackert vacker rorande rord glad hedrad smickrad underbart underbar toppen perfekt gulligt',
  },
  da: {
    small:
      'jeg mig min mit mine du dig din dit dine i jer vi os det den de dette denne en et og eller sa som af til fra for med pa om ved er var vaere være har havde far kan kunne ma gerne skal bliver jo nok da nu her der meget rigtig helt bare ogsa alt alle tekst teksten anbefaling anbefalingen opslag opslaget linkedin mail mailen ord ordene profil version side absolut at lige endelig skriv',
    thanks: 'tak takker tusind mange hilsen hilsner vh venlig bedste kh hej skal have selv',
    praise:
      'fint fin fine sodt sod godt god dejligt dejlig flot flotte smukt rort glad beaeret smigret skont perfekt hyggeligt rart paent',
  },
  no: {
    small:
      'jeg meg min mitt mine du deg din ditt dine dere vi oss det den de dette denne en et ei og eller sa som av til fra for med pa i om ved er var vaere være har hadde far kan kunne ma gjerne skal blir jo nok da na her der veldig mye helt bare ogsa alt alle tekst teksten anbefaling anbefalingen innlegg innlegget linkedin epost mail ord ordene profil versjon side absolutt at',
    thanks: 'takk takker tusen mange hilsen hilsener vennlig beste hei',
    praise:
      'fint fin fine snilt snill bra kjempefint kjempebra koselig hyggelig flott flotte nydelig rort glad beaeret smigret perfekt herlig',
  },
  fi: {
    small:
      'mina ma minun minulle mulle sina sa sinun sinulle te teidan han se sen sita tama taman tata ja tai niin kuin etta jos on ovat oli olen olet voi voit voisi saa saat kyllä kylla vaan vain myos nyt sitten jo tassa siina ihan tosi todella erittain kaikki teksti tekstin suositus suosituksen julkaisu linkedin linkediniin linkedinissa sahkoposti sanat profiili versio puolestani minusta mun mua siis aivan noin nain taysin',
    thanks: 'kiitos kiitokset kiitti paljon tuhannet terveisin ystavallisin terv moi hei lammin',
    praise:
      'kiva kivasti kaunis kauniisti ihana ihanaa mukava hienoa hieno hyva hyvin upea upeaa otettu iloinen kohteliasta taydellinen loistava liikuttava',
  },
  pl: {
    small:
      'ja mi mnie moj moja moje moim ty ci ciebie cie twoj twoja twoje pan pani panu panstwo my nam nas to ten ta te tego tej go i oraz lub na w we z ze od do dla po przy o jest sa byl bylo bede moze mozesz mozna bardzo tak juz tu teraz tez takze wszystko calkowicie oczywiscie tekst tekstu rekomendacja rekomendacje rekomendacji post linkedin linkedinie mail mailu slowa slow profil wersja strony naprawde po prostu prosze sie jak bez',
    thanks: 'dziekuje dziekuj dzieki pozdrawiam pozdrowienia serdecznie serdeczne wielkie',
    praise:
      'milo mily mila mile piekne pieknie piekny ladnie ladne super swietnie swietne cudownie cudowne wzruszajace wzruszony wzruszona zaszczycony zaszczycona wspaniale wspanialy ciesze milo dobre fajnie',
  },
}
