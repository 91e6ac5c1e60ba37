// Resolves only when a wait ends, so it never does for n = 0.
// caught by: gives an empty array for n = 0
export function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const results: number[] = [];
    for (let i = 0; i < n; i++) {
      wait().then((result) => {
        results.push(result);
        if (results.length === n) resolve(results);
      }, reject);
    }
  });
}
