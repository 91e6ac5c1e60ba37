// Style: an async generator of the outcomes as they come; a for await that returns at the first value.
interface Outcome<T> {
  readonly place: number;
  readonly result: PromiseSettledResult<T>;
}

async function* outcomes<T>(values: Iterable<T | PromiseLike<T>>): AsyncGenerator<Outcome<T>> {
  const arrived: Outcome<T>[] = [];
  let wake = (): void => {};
  let open = 0;
  for (const value of values) {
    const place = open++;
    const arrive = (result: PromiseSettledResult<T>): void => {
      arrived.push({ place, result });
      wake();
    };
    Promise.resolve(value).then(
      (result) => arrive({ status: "fulfilled", value: result }),
      (reason: unknown) => arrive({ status: "rejected", reason }),
    );
  }
  for (; open > 0; open--) {
    while (arrived.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    yield arrived.shift()!;
  }
}

export async function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const failed: { readonly place: number; readonly reason: unknown }[] = [];
  for await (const { place, result } of outcomes(values)) {
    if (result.status === "fulfilled") return result.value;
    failed.push({ place, reason: result.reason });
  }
  failed.sort((a, b) => a.place - b.place);
  throw new AggregateError(failed.map(({ reason }) => reason));
}
