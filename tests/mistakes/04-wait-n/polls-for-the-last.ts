// Looks every 50 ms whether all have ended, and believes it only at the second look.
// caught by: resolves as soon as all have ended
export function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  if (n === 0) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const results: number[] = [];
    let looks = 0;
    const poll = setInterval(() => {
      if (results.length === n) looks++;
      if (looks < 2) return;
      clearInterval(poll);
      resolve(results);
    }, 50);
    for (let i = 0; i < n; i++) {
      wait().then(
        (result) => results.push(result),
        (reason: unknown) => {
          clearInterval(poll);
          reject(reason);
        },
      );
    }
  });
}
