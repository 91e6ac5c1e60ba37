// Style: as most learners write it; an array of the values first, and then a count of ends.
export function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  return new Promise((resolve) => {
    const list = [...values];
    const outcomes: PromiseSettledResult<T>[] = [];
    let settled = 0;
    if (list.length === 0) resolve(outcomes);
    for (let i = 0; i < list.length; i++) {
      Promise.resolve(list[i] as T | PromiseLike<T>)
        .then((value) => {
          outcomes[i] = { status: "fulfilled", value: value as T };
        })
        .catch((reason) => {
          outcomes[i] = { status: "rejected", reason };
        })
        .finally(() => {
          settled++;
          if (settled === list.length) resolve(outcomes);
        });
    }
  });
}
