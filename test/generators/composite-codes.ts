/**
 * The table of 9327 written a second time, independently of src: a type, then its events, each with
 * the letters of its outcomes.
 */
const table = `
D01 A CAIKPSTU D E F HAIKPST M SIM UBFU XAGLMNOPR L
D06 A CAIKPST E F HAIKPST M P SIM UBFUV XAGLNOPR
D07 A CAIKPST E F HAIKPST M SIM T UBEFMUV XAGLMNOPR
D08 A CAIKPST E F HAIKPST M SIM UBSUV XAGLMNOPR
D09 A CAIKPST D E F HAIKPST M SIM UBFU XAGLMNOPR
D10 A CAIKPST D E F HAIKPST M SIM UBFU XAGLMNOPR
D11 A CAIKPSTU E F HAIKPST M SIM UBFUV XAGLMNOPR
D12 A CAIKPSTU E F HAIKPST M SIM UBFUV XAGLMNOPR
`

export interface CompositeRow {
  readonly code: string
  readonly pathway: string
  readonly event: string
  readonly outcome: string | undefined
}

/** The 246 codes of 9327 and D01L, taken apart by hand. */
export const compositeRows: readonly CompositeRow[] = table
  .trim()
  .split('\n')
  .flatMap((line): CompositeRow[] => {
    const [pathway = '', ...events] = line.split(' ')
    return events.flatMap(([event = '', ...outcomes]): CompositeRow[] =>
      outcomes.length === 0
        ? [{ code: pathway + event, pathway, event, outcome: undefined }]
        : outcomes.map((outcome) => ({ code: pathway + event + outcome, pathway, event, outcome })),
    )
  })

export const compositeTexts: readonly string[] = compositeRows.map(({ code }) => code)
