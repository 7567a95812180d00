/** The formats that our JSON Schemas name. */
import {isDay} from '../model/day.ts'

export const formats = {date: isDay, email: /^[^\s@<>]+@[^\s@<>]+$/}
