// Counts the ticks of a timer that goes off once a second, in place of reading a clock.
// caught by: gives the elapsed time divided by n
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  let seconds = 0;
  const ticking = setInterval(() => seconds++, 1_000);
  try {
    await Promise.all(Array.from({ length: n }, () => wait()));
    return (seconds * 1_000) / n;
  } finally {
    clearInterval(ticking);
  }
}
