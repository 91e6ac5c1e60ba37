// Style: one hand-made promise, callbacks, and a count of the waits still missing.
export function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const results: number[] = [];
    let missing = n;
    if (missing === 0) {
      resolve(results);
      return;
    }
    for (let i = 0; i < n; i++) {
      wait().then((result) => {
        results.push(result);
        missing--;
        if (missing === 0) resolve(results);
      }, reject);
    }
  });
}
