/** Ids made by clients: 8 to 64 letters, digits, dashes. Anything else is refused before it meets the database. */
export function isClientGeneratedId(text: string): boolean {
  return /^[A-Za-z0-9-]{8,64}$/.test(text)
}
