import type { Random } from '../random.js'

/**
 * A number that decides something about a course, from 0 to `most`, the smaller the simpler. How a
 * seeded generator draws it: each alike; around `usual`, and seldom up to `most`; 0 for all but a
 * `share`; or by weights. All of it is made up.
 */
export interface Choice {
  readonly most: number
  readonly usual?: number
  readonly share?: number
  readonly weights?: readonly number[]
}

/**
 * What chance decides about a course, apart from its type, edition, stage and closing. Where 0 means
 * that there is none, 1 means day 0, and so on. Numbers that go beyond what a type has start over.
 */
export const choices = {
  /** Days after the first start that there can be. */
  start: { most: 3652 },
  /** Days from the start to the first attendance. */
  attended: { most: 60, usual: 20 },
  /** First psychosis symptoms, in D06. */
  symptoms: { most: 61, usual: 10, share: 0.8 },
  /** End of detoxification, after the first attendance. */
  detox: { most: 31, usual: 8, share: 0.2 },
  /** Which of the activities there are, by bit, and when the first is. */
  activities: { most: 63 },
  activityDays: { most: 80, usual: 30 },
  /** A meeting of those who work together, and its outcome. */
  meeting: { most: 81, usual: 30, share: 0.5 },
  meetingOutcome: { most: 2 },
  /** The patient postpones the decision. */
  postponed: { most: 31, usual: 7, share: 0.1 },
  /** Days from then to the clinical decision; its outcomes by bit. */
  decided: { most: 90, usual: 25 },
  needs: { most: 31, weights: [20, 20, 20, 5, 10, 5, 5, 3, 5, 2] },
  /** The decision says that nothing more is needed, and the pathway is closed that day. */
  noNeed: { most: 1, weights: [92, 8] },
  /** Days of extended assessment to a second decision. */
  extended: { most: 91, usual: 30, share: 0.12 },
  feedback: { most: 41, usual: 4, share: 0.7 },
  treated: { most: 101, usual: 20, share: 0.3 },
  /** One less than the number of evaluations, and the days between them. */
  evaluations: { most: 2, weights: [40, 35, 25] },
  evaluationDays: { most: 83, usual: 30 },
  /** Days from the last event to the closing; its outcome; the need for help by bit. */
  closing: { most: 60, usual: 20 },
  closingOutcome: { most: 6, weights: [6, 66, 4, 8, 2, 12, 2] },
  help: { most: 128, share: 0.7 },
  /** The care level, and another from the decision on. */
  careLevel: { most: 3, weights: [75, 3, 18, 4] },
  laterCareLevel: { most: 4, share: 0.05 },
  /** Facts: 0 is not known. */
  birth: { most: 80, usual: 40, share: 0.9 },
  birthKnownAs: { most: 2, weights: [30, 60, 10] },
  severity: { most: 2, share: 0.6 },
  right: { most: 2, weights: [20, 68, 12] },
  referralReceived: { most: 1, weights: [50, 50] },
  referralAssessed: { most: 11, usual: 5, share: 0.5 },
  emergencyAssessed: { most: 19, usual: 7, share: 0.05 },
  specialistTeamReceived: { most: 15, usual: 3, share: 0.05 },
  treatmentStarted: { most: 201, usual: 60, share: 0.3 },
  /** How the rows are written: which have parts for a code, and with what time. */
  parts: { most: 7, weights: [90, 0, 0, 0, 0, 0, 0, 10] },
  time: { most: 3, weights: [80, 8, 8, 4] },
  /** In which order they come; 0 is by date. */
  order: { most: 1_000_000, share: 0 },
} as const satisfies Readonly<Record<string, Choice>>

/** The name of a choice. */
export type ChoiceName = keyof typeof choices

/** What was chosen. */
export type Chosen = Readonly<Record<ChoiceName, number>>

/** Draws every choice. */
export function drawChoices(random: Random): Chosen {
  const chosen: Record<string, number> = {}
  for (const [name, choice] of Object.entries(choices)) chosen[name] = draw(choice, random)
  return chosen as Chosen
}

/** Draws one choice. */
export function draw(choice: Choice, random: Random): number {
  const { most, usual, share, weights } = choice
  if (weights !== undefined) return drawWeighted(weights, random)
  if (share !== undefined) {
    if (random() >= share) return 0
    return 1 + (usual === undefined ? whole(most - 1, random) : around(usual, most - 1, random))
  }
  return usual === undefined ? whole(most, random) : around(usual, most, random)
}

/** The place of a weight, as often as it weighs. */
export function drawWeighted(weights: readonly number[], random: Random): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
  for (let at = 0; at < weights.length; at += 1) {
    left -= weights[at] as number
    if (left < 0) return at
  }
  return weights.length - 1
}

function whole(most: number, random: Random): number {
  return Math.floor(random() * (most + 1))
}

/** Mostly up to twice what is usual, most often that; one in twenty as long as there is. */
function around(usual: number, most: number, random: Random): number {
  if (random() < 0.05) return whole(most, random)
  return Math.min(most, Math.floor(usual * (random() + random())))
}
