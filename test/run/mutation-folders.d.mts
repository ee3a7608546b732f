export const testsOf: Readonly<Record<string, readonly string[]>>
