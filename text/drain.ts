/** The result of a generator that yields after bounded work, all steps at once. */
export function drain<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
