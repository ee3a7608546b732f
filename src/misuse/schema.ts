import * as z from 'zod/mini'
import { misuseCodes } from './misuse.js'

/** What a programmer can do wrong: the `code` of what the library throws. */
export const misuseCodeSchema = z.enum(misuseCodes)
