/** Lists in rising order, asked by halves: a long list is not walked for each question. */

/** How many members stand at or before a number. */
export function countUpTo<Member>(list: readonly Member[], at: number, placeOf: (member: Member) => number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const member = list[middle]
    if (member !== undefined && placeOf(member) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The last member at or before a number. */
export function lastUpTo<Member>(
  list: readonly Member[],
  at: number,
  placeOf: (member: Member) => number
): Member | undefined {
  return list[countUpTo(list, at, placeOf) - 1]
}
