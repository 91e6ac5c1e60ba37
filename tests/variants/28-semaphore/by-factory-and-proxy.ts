// Style: a function that is called with new and returns a frozen object; its state is in closures.
interface Semaphore {
  acquire(): Promise<() => void>;
}

const Semaphore = function (permits: number): Semaphore {
  if (!Number.isInteger(permits)) throw new RangeError("permits must be an integer");
  if (permits <= 0) throw new RangeError("permits must be positive");
  const slots: Promise<void>[] = [];
  const line = new Set<() => void>();
  let inUse = 0;
  const settle = (): void => {
    const [first] = line;
    if (first === undefined || inUse >= permits) return;
    line.delete(first);
    inUse++;
    first();
  };
  const acquire = async (): Promise<() => void> => {
    const turn = new Promise<void>((resolve) => line.add(resolve));
    settle();
    slots.push(turn);
    await turn;
    slots.splice(slots.indexOf(turn), 1);
    const once = { release: (): void => void inUse-- };
    return () => {
      once.release();
      once.release = () => {};
      settle();
    };
  };
  return Object.freeze({ acquire });
} as unknown as { new (permits: number): Semaphore };

export { Semaphore };
