/** What the columns of a plan's table hold. */
export type PlanColumn =
  | 'tiltak'
  | 'responsible'
  | 'deadline'
  | 'number'
  | 'area'
  | 'indicator'
  | 'baseline'
  | 'target'

/** The words that headers use for them, in bokmål and nynorsk. */
export const planColumns: Readonly<Record<PlanColumn, readonly string[]>> = {
  tiltak: ['tiltak', 'tiltaket', 'beskrivelse', 'skildring'],
  responsible: ['ansvar', 'ansvarlig', 'ansvarleg', 'hovedansvar', 'hovudansvar'],
  deadline: ['frist', 'tidsfrist', 'tid', 'når'],
  number: ['nr', 'nummer', 'tiltak nr', 'tiltaksnr', '#'],
  area: ['område', 'innsatsområde', 'satsingsområde', 'satsningsområde'],
  indicator: ['indikator', 'måleindikator'],
  baseline: ['nullpunkt', 'utgangspunkt', 'status i dag'],
  target: ['mål', 'måltall', 'måltal'],
}
