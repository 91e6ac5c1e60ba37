// Style: an async loop, a timer that is given back with `using`, outcomes in place of rejections.
type Outcome<T> = { ok: true; value: T } | { ok: false; error: unknown };

class Delay implements Disposable {
  readonly over = Promise.withResolvers<void>();
  readonly #timer: NodeJS.Timeout;

  constructor(ms: number) {
    this.#timer = setTimeout(this.over.resolve, ms);
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
  }
}

async function outcomeOf<T>(attempt: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await attempt() };
  } catch (error) {
    return { ok: false, error };
  }
}

export async function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  const success = Promise.withResolvers<{ value: T }>();
  const outcomes: Promise<Outcome<T>>[] = [];
  for (const attempt of attempts) {
    const own = outcomeOf(attempt);
    outcomes.push(own);
    const end = own.then((outcome) => {
      if (outcome.ok) success.resolve(outcome);
    });
    using wait = new Delay(delay);
    const first = await Promise.race([success.promise, end, wait.over.promise]);
    if (first) return first.value;
  }
  void Promise.all(outcomes).then((all) => {
    success.reject(new AggregateError(all.map((outcome) => !outcome.ok && outcome.error)));
  });
  return (await success.promise).value;
}
