type Call = (...args: readonly unknown[]) => unknown

/** What a call answers, generators gone through, or the error it throws. */
export const outcomeOf = async (call: Call, args: readonly unknown[]): Promise<unknown> => {
  try {
    const answer = call(...args)
    const isIterator = typeof answer === 'object' && answer !== null && 'next' in answer
    if (isIterator) for await (const _ of answer as unknown as AsyncIterable<unknown>);
    return answer
  } catch (error) {
    return error
  }
}
