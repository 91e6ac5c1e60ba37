// Counts only the waits that fulfil, so it never settles when one rejects.
// caught by: rejects with the error of a wait that rejects
export function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    let ended = 0;
    const onEnd = (): void => {
      ended++;
      if (ended === n) resolve((performance.now() - start) / n);
    };
    for (let i = 0; i < n; i++) {
      wait().then(onEnd, () => {});
    }
  });
}
