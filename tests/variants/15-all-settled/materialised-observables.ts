// Style: as rxjs has it; each value is materialised into a notification, and a scan gathers them.
type Notification<T> =
  | { readonly kind: "N"; readonly value: T }
  | { readonly kind: "E"; readonly error: unknown };

type Subscribe<T> = (next: (value: T) => void, complete: () => void) => void;

const materialize = <T>(value: T | PromiseLike<T>): Subscribe<Notification<T>> => {
  const noted = Promise.resolve(value).then(
    (result): Notification<T> => ({ kind: "N", value: result as T }),
    (error: unknown): Notification<T> => ({ kind: "E", error }),
  );
  return (next, complete) => void noted.then(next).then(complete);
};

function mergeIndexed<T>(sources: Iterable<Subscribe<T>>): Subscribe<readonly [number, T]> {
  return (next, complete) => {
    let active = 1;
    let count = 0;
    const end = (): void => {
      active -= 1;
      if (active === 0) complete();
    };
    for (const source of sources) {
      const index = count++;
      active += 1;
      source((value) => next([index, value]), end);
    }
    end();
  };
}

const toResult = <T>(noted: Notification<T>): PromiseSettledResult<T> =>
  noted.kind === "N"
    ? { status: "fulfilled", value: noted.value }
    : { status: "rejected", reason: noted.error };

export function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  return new Promise((resolve) => {
    const results: PromiseSettledResult<T>[] = [];
    const sources = Array.from(values, (value) => materialize(value));
    mergeIndexed(sources)(
      ([index, noted]) => {
        results[index] = toResult(noted);
      },
      () => resolve(results),
    );
  });
}
