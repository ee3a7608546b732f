/**
 * A textbook simplex with dictionaries and Bland's rule (Chvátal, Linear Programming, 1983): the
 * largest value of `objective · x` under `rows · x = constants`, `x >= 0`. It shares nothing with
 * the library's own search. `undefined` when nothing solves the rows.
 */
export const maximise = (
  rows: readonly (readonly number[])[],
  constants: readonly number[],
  objective: readonly number[],
): number | undefined => {
  const n = objective.length
  // Each equation as two inequalities; variable n is the one that phase 1 drives to zero.
  const a: number[][] = []
  const b: number[] = []
  rows.forEach((row, at) => {
    const constant = constants[at] as number
    a.push([...row, -1], [...row.map((value) => -value), -1])
    b.push(constant, -constant)
  })
  const m = a.length
  const basic = Array.from({ length: m }, (_, at) => n + 1 + at)
  const other = Array.from({ length: n + 1 }, (_, at) => at)
  // Dictionary: basic = b - Σ a * other.
  let z = 0
  let c: number[] = []
  const pivot = (leave: number, enter: number) => {
    const row = a[leave] as number[]
    const factor = row[enter] as number
    b[leave] = (b[leave] as number) / factor
    for (let j = 0; j <= n; j += 1) row[j] = j === enter ? 1 / factor : (row[j] as number) / factor
    for (let i = 0; i < m; i += 1) {
      if (i === leave) continue
      const line = a[i] as number[]
      const times = line[enter] as number
      if (times === 0) continue
      b[i] = (b[i] as number) - times * (b[leave] as number)
      for (let j = 0; j <= n; j += 1) {
        line[j] =
          j === enter
            ? -times * (row[j] as number)
            : (line[j] as number) - times * (row[j] as number)
      }
    }
    const gain = c[enter] as number
    z += gain * (b[leave] as number)
    for (let j = 0; j <= n; j += 1) {
      c[j] = j === enter ? -gain * (row[j] as number) : (c[j] as number) - gain * (row[j] as number)
    }
    const name = basic[leave] as number
    basic[leave] = other[enter] as number
    other[enter] = name
  }
  const climb = (frozen: number): boolean => {
    for (;;) {
      let enter = -1
      for (let j = 0; j <= n; j += 1) {
        if (other[j] === frozen || (c[j] as number) <= 1e-9) continue
        if (enter < 0 || (other[j] as number) < (other[enter] as number)) enter = j
      }
      if (enter < 0) return true
      let leave = -1
      for (let i = 0; i < m; i += 1) {
        const coefficient = (a[i] as number[])[enter] as number
        if (coefficient <= 1e-9) continue
        const ratio = (b[i] as number) / coefficient
        const best =
          leave < 0
            ? Number.POSITIVE_INFINITY
            : (b[leave] as number) / ((a[leave] as number[])[enter] as number)
        if (
          ratio < best - 1e-9 ||
          (ratio < best + 1e-9 && leave >= 0 && (basic[i] as number) < (basic[leave] as number))
        )
          leave = i
      }
      if (leave < 0) return false
      pivot(leave, enter)
    }
  }
  c = other.map((name) => (name === n ? -1 : 0))
  const worst = b.indexOf(Math.min(...b))
  if (m > 0 && (b[worst] as number) < 0) pivot(worst, n)
  climb(-1)
  if (z < -1e-7) return undefined
  const at = basic.indexOf(n)
  if (at >= 0) {
    const enter = (a[at] as number[]).findIndex((value) => Math.abs(value) > 1e-9)
    if (enter >= 0) pivot(at, enter)
  }
  // Phase 2: the objective in terms of what is not basic now.
  z = 0
  c = other.map((name) => (name < n ? (objective[name] as number) : 0))
  basic.forEach((name, i) => {
    if (name >= n) return
    const weight = objective[name] as number
    z += weight * (b[i] as number)
    for (let j = 0; j <= n; j += 1)
      c[j] = (c[j] as number) - weight * ((a[i] as number[])[j] as number)
  })
  return climb(n) ? z : Number.POSITIVE_INFINITY
}
