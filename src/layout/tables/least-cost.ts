/**
 * Shares out `total` equal pieces so that the costs add up to the least: `costs[i][n]` is what taker `i` costs with `n`
 * pieces, from 0 to `total`. Gives the pieces of each taker; all pieces are given away.
 */
export function leastCost(costs: readonly (readonly number[])[], total: number): readonly number[] {
  // best[n]: the least cost of the takers so far with n pieces; choices[i][n]: what the last of them takes then.
  let best: readonly number[] = Array.from({ length: total + 1 }, (_, given) => (given === 0 ? 0 : Infinity))
  const choices: (readonly number[])[] = []
  for (const cost of costs) {
    const next: number[] = []
    const choice: number[] = []
    for (let given = 0; given <= total; given++) {
      let least = Infinity
      let taken = 0
      for (let own = 0; own <= given; own++) {
        const sum = (best[given - own] ?? Infinity) + (cost[own] ?? Infinity)
        if (sum < least) [least, taken] = [sum, own]
      }
      next.push(least)
      choice.push(taken)
    }
    best = next
    choices.push(choice)
  }
  let left = total
  const shares = choices.toReversed().map((choice) => {
    const own = choice[left] ?? 0
    left -= own
    return own
  })
  return shares.toReversed()
}
