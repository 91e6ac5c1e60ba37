// Measures with the minutes and seconds of the date, which begin anew each hour.
// caught by: measures with a clock
function time(): number {
  const date = new Date();
  return (date.getMinutes() * 60 + date.getSeconds()) * 1_000 + date.getMilliseconds();
}

export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = time();
  await Promise.all(Array.from({ length: n }, () => wait()));
  return (time() - start) / n;
}
