// Style: a plain generator makes the promises one by one; yield* awaits each of them.
function* promises(): Generator<Promise<number>, void> {
  for (let made = 0; made < 10; made++) {
    yield new Promise<void>((resolve) => setTimeout(resolve, 1_000)).then(() => 10 * Math.random());
  }
}

export async function* randomNumbers(): AsyncGenerator<number, void> {
  yield* promises();
}
