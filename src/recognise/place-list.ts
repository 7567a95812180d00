/** Places in flat lists of numbers, three each: what stands there, its start, its end. */
export interface Places {
  list: Int32Array
  /** How many numbers of the list count. */
  length: number
}

export function places(): Places {
  return {list: new Int32Array(256), length: 0}
}

export function addPlace(to: Places, number: number, start: number, end: number): void {
  if (to.length + 3 > to.list.length) to.list = withRoom(to.list, to.length + 3)
  const {list, length} = to
  list[length] = number
  list[length + 1] = start
  list[length + 2] = end
  to.length = length + 3
}

/** The list, or a longer one that begins with the same numbers where it holds fewer than so many. */
export function withRoom(list: Int32Array, numbers: number): Int32Array {
  if (numbers <= list.length) return list
  const larger = new Int32Array(Math.max(numbers, list.length * 2))
  larger.set(list)
  return larger
}
