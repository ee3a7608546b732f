import { describeDeadline } from '../../deadlines/describe-deadline.js'
import { listArgument, objectArgument, wordsOfAnswer } from '../../misuse/arguments.js'
import type { PlanDiff, Rescheduling, TiltakSchedule } from '../../plans/diff-plans.js'
import type { Tiltak } from '../../plans/schema.js'
import type { Language } from '../../sources/schema.js'
import { languageArgument } from '../language-argument.js'

interface DiffWords {
  readonly added: (what: string) => string
  readonly dropped: (what: string) => string
  readonly reworded: (what: string, before: string, after: string) => string
  readonly rescheduled: (what: string, before: string, after: string) => string
  readonly later: (days: number) => string
  readonly earlier: (days: number) => string
  readonly changed: (what: string, fields: string) => string
  readonly plan: (fields: string) => string
  readonly order: string
  readonly noDeadline: string
}

const words: Readonly<Record<Language, DiffWords>> = {
  nb: {
    added: (what) => `Nytt tiltak: ${what}.`,
    dropped: (what) => `Tatt ut: ${what}.`,
    reworded: (what, before, after) => `Ny ordlyd for ${what}: «${before}» er blitt «${after}».`,
    rescheduled: (what, before, after) => `Ny frist for ${what}: ${after} (før: ${before})`,
    later: (days) => `${days} ${days === 1 ? 'dag' : 'dager'} senere`,
    earlier: (days) => `${days} ${days === 1 ? 'dag' : 'dager'} tidligere`,
    changed: (what, fields) => `Endret for ${what}: ${fields}.`,
    plan: (fields) => `Endret i planen: ${fields}.`,
    order: 'Rekkefølgen på tiltakene er endret.',
    noDeadline: 'ingen frist',
  },
  nn: {
    added: (what) => `Nytt tiltak: ${what}.`,
    dropped: (what) => `Teke ut: ${what}.`,
    reworded: (what, before, after) => `Ny ordlyd for ${what}: «${before}» er vorte «${after}».`,
    rescheduled: (what, before, after) => `Ny frist for ${what}: ${after} (før: ${before})`,
    later: (days) => `${days} ${days === 1 ? 'dag' : 'dagar'} seinare`,
    earlier: (days) => `${days} ${days === 1 ? 'dag' : 'dagar'} tidlegare`,
    changed: (what, fields) => `Endra for ${what}: ${fields}.`,
    plan: (fields) => `Endra i planen: ${fields}.`,
    order: 'Rekkjefølgja på tiltaka er endra.',
    noDeadline: 'ingen frist',
  },
  en: {
    added: (what) => `New tiltak: ${what}.`,
    dropped: (what) => `Taken out: ${what}.`,
    reworded: (what, before, after) => `New wording of ${what}: “${before}” is now “${after}”.`,
    rescheduled: (what, before, after) => `New deadline of ${what}: ${after} (was: ${before})`,
    later: (days) => `${days} ${days === 1 ? 'day' : 'days'} later`,
    earlier: (days) => `${days} ${days === 1 ? 'day' : 'days'} earlier`,
    changed: (what, fields) => `Changed of ${what}: ${fields}.`,
    plan: (fields) => `Changed in the plan: ${fields}.`,
    order: 'The order of the tiltak is another.',
    noDeadline: 'no deadline',
  },
}

/**
 * Says in bokmål, nynorsk or English what is different in a later plan, a sentence for each change:
 * what came and went, new words, new deadlines and by how much they were moved.
 *
 * @throws `unknown-language`; `invalid-argument` for what is no difference of plans.
 *
 * @example
 * ```ts
 * import { describePlanDiff, diffPlans, plans } from 'pasientforlop/plans'
 *
 * const before = plans['hv-phv-2020-2024']
 * const after = { ...before, tiltak: before.tiltak.slice(1) }
 * describePlanDiff(diffPlans(before, after), 'nn')
 * // => ['Teke ut: Felles mottak av tilvisingar.']
 * ```
 */
export function describePlanDiff(diff: PlanDiff, language: Language): readonly string[] {
  objectArgument(diff, 'diff', 'what diffPlans gave')
  languageArgument(language)
  return wordsOfAnswer('diff', 'what diffPlans gave', () => sentencesOf(diff, language))
}

function sentencesOf(diff: PlanDiff, language: Language): readonly string[] {
  const say = words[language]
  const { added, dropped, reworded, rescheduled, changed, plan, order } = listsOf(diff)
  const changedIds = [...new Set(changed.map(({ tiltak }) => tiltak))]
  return [
    ...added.map((tiltak) => say.added(titleOf(tiltak, language))),
    ...dropped.map((tiltak) => say.dropped(titleOf(tiltak, language))),
    ...reworded.map(({ tiltak, before, after }) => say.reworded(tiltak, before.text, after.text)),
    ...rescheduled.map((one) => rescheduledText(one, language)),
    ...changedIds.map((id) =>
      say.changed(
        id,
        changed.flatMap(({ tiltak, field }) => (tiltak === id ? [field] : [])).join(', '),
      ),
    ),
    ...(plan.length === 0 ? [] : [say.plan(plan.map(({ field }) => field).join(', '))]),
    ...(order === null ? [] : [say.order]),
  ]
}

/** The lists of a difference; what is no list, or holds no change, is misuse. */
function listsOf(diff: PlanDiff): PlanDiff {
  for (const key of ['added', 'dropped', 'reworded', 'rescheduled', 'changed', 'plan'] as const) {
    for (const item of listArgument<readonly object[]>(diff[key], `diff.${key}`)) {
      objectArgument(item, `diff.${key}[]`, 'a change')
      if (key !== 'reworded' && key !== 'rescheduled') continue
      const { before, after } = item as { readonly before: object; readonly after: object }
      objectArgument(before, `diff.${key}[].before`, 'an object')
      objectArgument(after, `diff.${key}[].after`, 'an object')
    }
  }
  return diff
}

function titleOf({ title, text }: Tiltak, language: Language): string {
  return title?.[language] ?? title?.nb ?? title?.nn ?? title?.en ?? text
}

function rescheduledText({ tiltak, before, after, slippage }: Rescheduling, language: Language) {
  const say = words[language]
  const moved =
    slippage === null || slippage === 0
      ? ''
      : `, ${slippage > 0 ? say.later(slippage) : say.earlier(-slippage)}`
  return `${say.rescheduled(tiltak, scheduleText(before, language), scheduleText(after, language))}${moved}.`
}

function scheduleText({ raw, deadline }: TiltakSchedule, language: Language): string {
  if (deadline === null || deadline.kind === 'none') return words[language].noDeadline
  return deadline.kind === 'unreadable' ? `«${raw ?? ''}»` : describeDeadline(deadline, language)
}
