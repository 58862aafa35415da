// History in the order it is read: people as they come, their recommendations under each. Pure.

export interface OfPerson<Item> {
  personId: string
  name: string
  items: Item[]
}

/** Groups by person, keeping the order in which each first appears (newest change first). */
export function byPerson<Item extends { person: { id: string; name: string } }>(
  items: readonly Item[],
): OfPerson<Item>[] {
  const groups = new Map<string, OfPerson<Item>>()
  for (const item of items) {
    const { id, name } = item.person
    const group = groups.get(id) ?? { personId: id, name, items: [] }
    group.items.push(item)
    groups.set(id, group)
  }
  return [...groups.values()]
}
