// Style: callbacks inside, as before there were promises, and process.nextTick and queueMicrotask all over.
type Callback = (release: () => void) => void;

function semaphore(capacity: number) {
  let current = 0;
  const queue: Callback[] = [];
  const leave = (): void => {
    current--;
    const callback = queue.shift();
    if (callback !== undefined) enter(callback);
  };
  const enter = (callback: Callback): void => {
    current++;
    let isReleased = false;
    process.nextTick(() =>
      callback(() => {
        if (isReleased) return;
        isReleased = true;
        leave();
      }),
    );
  };
  return {
    take(callback: Callback): void {
      if (current < capacity) enter(callback);
      else queue.push(callback);
    },
  };
}

export class Semaphore {
  private readonly inner: ReturnType<typeof semaphore>;

  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits < 1) throw new RangeError("capacity");
    this.inner = semaphore(permits);
  }

  acquire(): Promise<() => void> {
    return new Promise((resolve) => {
      this.inner.take((release) => queueMicrotask(() => resolve(release)));
    });
  }
}
