// Style: one hand-made promise, callbacks, and a count of what is still missing.
export function runTogether<A, B>(foo: () => Promise<A>, bar: () => Promise<B>): Promise<[A, B]> {
  return new Promise((resolve, reject) => {
    const results: unknown[] = [];
    let missing = 2;
    const keep = (index: number) => (value: unknown) => {
      results[index] = value;
      missing--;
      if (missing === 0) resolve(results as [A, B]);
    };
    foo().then(keep(0), reject);
    bar().then(keep(1), reject);
  });
}
