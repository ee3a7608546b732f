/** The words of the report page; `{name}` stands for what is put in. */
export interface PageWords {
  readonly title: string
  readonly skip: string
  readonly contents: string
  readonly asOf: string
  readonly made: string
  readonly protectedBy: string
  readonly open: string
  readonly hasPatients: string
  readonly read: string
  readonly readFacts: Readonly<
    Record<'file' | 'rows' | 'encoding' | 'separator' | 'blank' | 'setAside' | 'pathways', string>
  >
  readonly changes: string
  readonly change: Readonly<Record<'trim' | 'upper-case' | 'text' | 'values', string>>
  readonly changeColumns: readonly string[]
  readonly lines: string
  readonly lineColumns: readonly string[]
  readonly rules: string
  readonly rulesNote: string
  readonly noRules: string
  readonly ruleColumns: readonly string[]
  readonly few: string
  readonly times: string
  readonly timesNote: string
  readonly noTimes: string
  readonly dayColumns: readonly string[]
  readonly limits: string
  readonly limitColumns: readonly string[]
  readonly anyone: string
  readonly limitsNote: string
  readonly indicators: string
  readonly noFigures: string
  readonly defined: Readonly<
    Record<
      | 'measure'
      | 'population'
      | 'exclusions'
      | 'numerator'
      | 'period'
      | 'targets'
      | 'evidence'
      | 'inferred'
      | 'caveats'
      | 'sources'
      | 'counts',
      string
    >
  >
  readonly counts: string
  readonly periodTable: string
  readonly unitTable: string
  readonly funnelTable: string
  readonly resultColumns: readonly string[]
  readonly stepColumns: readonly string[]
  readonly periodColumn: string
  readonly groupColumn: string
  readonly notices: string
  readonly notice: Readonly<
    Record<
      | 'column-without-values'
      | 'dates-after-as-of'
      | 'repeated-rows'
      | 'unreadable-rows'
      | 'grouping-left-out'
      | 'outside-hierarchy'
      | 'nothing-withheld',
      string
    >
  >
  readonly worklist: string
  readonly worklistColumns: readonly string[]
  readonly worklistMore: string
  readonly noWork: string
  readonly plan: string
  readonly remarks: string
  readonly caveats: string
  readonly sources: string
  readonly sourceColumns: readonly string[]
  readonly unknowns: string
  readonly unknownsNote: string
}
