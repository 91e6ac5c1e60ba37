// Style: explicit resource management: a timer that is cleared at the end of its block.
function timer(ms: number): Disposable & { readonly done: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const id = setTimeout(resolve, ms);
  return { done: promise, [Symbol.dispose]: () => clearTimeout(id) };
}

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; error: unknown };

async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error };
  }
}

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  { attempts, delay }: { attempts: number; delay: number },
): Promise<T> {
  if (!Number.isInteger(attempts) || attempts < 1) throw RangeError("attempts");
  let attempt = 1;
  let outcome = await outcomeOf(() => work(attempt));
  for (let wait = delay; !outcome.ok && attempt < attempts; wait <<= 1) {
    using pause = timer(wait);
    await pause.done;
    attempt++;
    outcome = await outcomeOf(() => work(attempt));
  }
  if (outcome.ok) return outcome.value;
  throw outcome.error;
}
