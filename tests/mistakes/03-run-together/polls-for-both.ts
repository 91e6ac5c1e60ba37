// Looks every 50 ms whether both have ended, and believes it only at the second look.
// caught by: resolves as soon as both have ended
export function runTogether<A, B>(foo: () => Promise<A>, bar: () => Promise<B>): Promise<[A, B]> {
  return new Promise((resolve, reject) => {
    let results: [A, B] | undefined;
    let looks = 0;
    const poll = setInterval(() => {
      if (results === undefined) return;
      looks++;
      if (looks < 2) return;
      clearInterval(poll);
      resolve(results);
    }, 50);
    Promise.all([foo(), bar()]).then(
      (both) => {
        results = both;
      },
      (reason: unknown) => {
        clearInterval(poll);
        reject(reason);
      },
    );
  });
}
