/** An id made here and not by the server, so that a request sent twice is done once. Keep it for every retry. */
export function newId(): string {
  return crypto.randomUUID()
}
