// Everyday things that people say yes to by mail: a yes beside one of them may be about that, and not about the recommendation.
const OTHER_THINGS =
  /(?<![\p{L}])(?:budget|decks?|slides?|figures|numbers|reports?|invoices?|contracts?|agenda|venue|orders?|lunch|dinner|coffee|leave|expenses|minutes|newsletters?|branch|pull request|release|design doc|logo|parcel|lease|proposal|chapter|pricing|shift|rota|room|booking|trade|friday off|job ad|folien|rechnung|vertrag|bestellung|urlaub|termin|mittagessen|angebot|bericht|diapos?|facture|contrat|commande|devis|dejeuner|reunion|rapport|diapositivas|factura|contrato|pedido|almuerzo|informe|fattura|contratto|ordine|pranzo|riunione|relazione|factuur|bestelling|vergadering|fatura|almoco|relatorio|bilderna|faktura|avtal|mote|kontrakt|lasku|sopimus|kokous|slajdy|umowa|zamowienie|spotkanie|raport)(?![\p{L}])/u
const THE_TEXT =
  /linkedin|recommend|recomend|raccomand|empfehl|aanbevel|anbefal|rekommend|rekomend|suositu|text|texte|testo|tekst|post|publi|veroffentlich|julkais|words|wording/

/** Whether this folded answer speaks of another thing that is asked for by mail, and not of the text. `asked` is the folded text. */
export function isAboutOtherThing(folded: string, asked: string | null): boolean {
  const thing = OTHER_THINGS.exec(folded)?.[0]
  return thing !== undefined && !THE_TEXT.test(folded) && !(asked?.includes(thing) ?? false)
}
