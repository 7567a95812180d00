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
  if (to.length + 3 > to.list.length) {
    const larger = new Int32Array(to.list.length * 2)
    larger.set(to.list)
    to.list = larger
  }
  const {list, length} = to
  list[length] = number
  list[length + 1] = start
  list[length + 2] = end
  to.length = length + 3
}
