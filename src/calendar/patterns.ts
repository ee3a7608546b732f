/**
 * A civil date of 1900–2200. One pattern for zod and JSON Schema alike, so that both refuse
 * 30 February and 1899.
 */
export const isoDatePattern =
  /^(?:(?:(?:19|20|21)\d\d|2200)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)$/

/** A written period of 1900–2200. */
export const periodIdPattern =
  /^(?:(?:19|20|21)\d\d|2200)(?:-(?:H[12]|T[1-3]|Q[1-4]|0[1-9]|1[0-2]))?$/
