export const faultsOfPicture: () => string[]
export const coveredWords: () => string[]
export const paperColour: () => string
export const sizesOfPage: () => { width: number; pictures: number[] }
export const axeViolations: () => Promise<string[]>
