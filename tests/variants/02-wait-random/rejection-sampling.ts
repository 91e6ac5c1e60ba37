// Style: recursion; draws points of a range one quarter too long until one falls within it.
function pointIn(length: number): number {
  const point = Math.random() * length * 1.25;
  return point <= length ? point : pointIn(length);
}

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = pointIn(maxDelay);
  await new Promise<void>((resolve) => {
    setTimeout(resolve, delay);
  });
  return delay;
}
