// Does as allSettled does: gives outcomes and never rejects.
// caught by: gives the results in input order
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve) => {
    const results: unknown[] = [];
    let missing = 0;
    const keep = (place: number, outcome: unknown): void => {
      results[place] = outcome;
      if (--missing === 0) resolve(results as T[]);
    };
    for (const value of values) {
      const place = missing++;
      Promise.resolve(value).then(
        (result) => keep(place, { status: "fulfilled", value: result }),
        (reason: unknown) => keep(place, { status: "rejected", reason }),
      );
    }
    if (missing === 0) resolve([]);
  });
}
