// Style: one hand-made promise, callbacks, a count, and the seconds and nanoseconds of hrtime.
export function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime();
    let ended = 0;
    const onEnd = (): void => {
      ended += 1;
      if (ended < n) return;
      const [seconds, nanoseconds] = process.hrtime(start);
      resolve((seconds * 1_000 + nanoseconds / 1e6) / n);
    };
    for (let i = 0; i < n; i++) wait().then(onEnd, reject);
  });
}
