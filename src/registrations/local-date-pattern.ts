import { isoDatePattern } from '../calendar/patterns.js'

const localTime = String.raw`[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?`

/** A civil date of 1900–2200, alone or with a local time after a T or a blank; or an empty text. */
export const localDatePattern: RegExp = /* @__PURE__ */ new RegExp(
  `${isoDatePattern.source.slice(0, -1)}(?:${localTime})?$|^$`,
)
