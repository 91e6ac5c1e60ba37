// Style: no async function at all, one .then, and nanoseconds in a bigint.
const NANOSECONDS_PER_MILLISECOND = 1e6;

export const measureTime = (n: number, wait: () => Promise<number>): Promise<number> => {
  const start = process.hrtime.bigint();
  const waits = [...Array(n)].map(() => wait());
  return Promise.all(waits)
    .then(() => process.hrtime.bigint() - start)
    .then((elapsed) => Number(elapsed) / NANOSECONDS_PER_MILLISECOND / n);
};
