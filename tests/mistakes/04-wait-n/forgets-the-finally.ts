// Hangs a .finally on each wait and forgets that this makes a promise that rejects, too.
// caught by: leaves no rejection unhandled
export function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const results: number[] = [];
    let inFlight = n;
    if (n === 0) resolve(results);
    for (let i = 0; i < n; i++) {
      const one = wait();
      one.then((result) => results.push(result), reject);
      void one.finally(() => {
        inFlight--;
        if (inFlight === 0) resolve(results);
      });
    }
  });
}
