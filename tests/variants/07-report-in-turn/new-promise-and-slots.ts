// Style: one hand-made promise, slots for the outcomes, and an index that moves on while it can.
export function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const slots: (PromiseSettledResult<T> | undefined)[] = works.map(() => undefined);
    let turn = 0;
    let failed = false;

    const moveOn = (): void => {
      if (failed) return;
      for (let slot = slots[turn]; slot !== undefined; slot = slots[++turn]) {
        if (slot.status === "rejected") {
          failed = true;
          reject(slot.reason);
          return;
        }
        report(slot.value);
      }
      if (turn === slots.length) resolve();
    };

    works.forEach((work, index) => {
      work().then(
        (value) => {
          slots[index] = { status: "fulfilled", value };
          moveOn();
        },
        (reason: unknown) => {
          slots[index] = { status: "rejected", reason };
          moveOn();
        },
      );
    });
    moveOn();
  });
}
