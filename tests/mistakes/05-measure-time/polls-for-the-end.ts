// Looks every 50 ms whether all have ended, and counts the time until the second look that says so.
// caught by: gives the elapsed time divided by n
export function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let ended = 0;
    let looks = 0;
    const poll = setInterval(() => {
      if (ended === n) looks++;
      if (looks < 2) return;
      clearInterval(poll);
      resolve((performance.now() - start) / n);
    }, 50);
    for (let i = 0; i < n; i++) {
      wait().then(
        () => ended++,
        (reason: unknown) => {
          clearInterval(poll);
          reject(reason);
        },
      );
    }
  });
}
