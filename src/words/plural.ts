// Plural rules, so that no sentence ever says "1 rows".

/** `1 row`, `2 rows`: the count and the word that goes with it. */
export function count(quantity: number, one: string, many: string): string {
  return `${String(quantity)} ${quantity === 1 ? one : many}`
}
