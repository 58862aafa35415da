/** Adds up from the smallest, so that the order of events cannot change even the last digit. */
export function sum(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((total, value) => total + value, 0)
}
