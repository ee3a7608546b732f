import type { Indicator } from '../indicators/schema.js'
import { valuesOf } from '../misuse/arguments.js'
import { validationRules } from '../validation/validation-rules.js'
import type { SqlContext, Step } from './context.js'
import { spoken } from './write.js'

/**
 * What a step rests on, for its comment: the rules that it names, the limits that it holds, the
 * indicators that it counts, each with its sources by their ids in the table of sources.
 */
export function citationsOf(
  { definitions }: SqlContext,
  { name, about, query }: Step,
  indicators: readonly Indicator[],
): string {
  const rules = valuesOf(validationRules).filter(
    ({ id }) => names(about, id) || names(query, `'${id}'`),
  )
  const limits = name === 'limits' ? definitions.flatMap(({ timeLimits }) => timeLimits) : []
  const counted = indicators.filter(({ subject }) => name === `cells_${subject}`)
  const cited = [
    ...rules.map(({ id, sources }) => `${id} (${sources.join(', ')})`),
    ...(limits.length > 0
      ? [`limits (${[...new Set(limits.map(({ source }) => source))].join(', ')})`]
      : []),
    ...counted.map(({ id, sources }) => `${id} (${sources.join(', ')})`),
  ].map((one) => spoken(one))
  return cited.length === 0 ? '' : `\n${wrapped(`By: ${cited.join('; ')}.`)}`
}

/** A text in lines of at most a hundred signs, where its words let it. */
function wrapped(text: string): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length === 0 || longer.length > 100) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines.join('\n')
}

/** Whether a text has a name, and not a longer one that begins with it. */
function names(text: string, name: string): boolean {
  return new RegExp(`${name}(?![\\w-])`).test(text)
}
