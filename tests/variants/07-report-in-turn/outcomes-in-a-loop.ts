// Style: turns every work into an outcome that can't reject, and looks at the outcomes in a loop.
type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown };

async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error };
  }
}

export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const outcomes: Promise<Outcome<T>>[] = [];
  for (const work of works) outcomes.push(outcomeOf(work));
  for (const next of outcomes) {
    const outcome = await next;
    if (!outcome.ok) throw outcome.error;
    report(outcome.value);
  }
}
