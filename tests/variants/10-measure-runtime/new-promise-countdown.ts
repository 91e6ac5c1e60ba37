// Style: one hand-made promise, callbacks, and a countdown from four.
export function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let inFlight = 4;
    const onEnd = (): void => {
      inFlight -= 1;
      if (inFlight === 0) resolve(performance.now() - start);
    };
    for (let i = 0; i < 4; i++) {
      job().then(onEnd).catch(reject);
    }
  });
}
