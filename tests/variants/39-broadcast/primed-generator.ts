// Style: a generator that enters itself when it starts; subscribe asks it once, so that it starts right away.
interface Box<T> {
  values: T[];
  wake?: (() => void) | undefined;
}

export class Broadcast<T> {
  boxes: Box<T>[] = [];
  isClosed = false;

  publish(value: T): void {
    if (this.isClosed) throw new Error("closed");
    this.boxes.forEach((box) => {
      box.values.push(value);
      box.wake?.();
    });
  }

  close(): void {
    this.isClosed = true;
    this.boxes.forEach((box) => box.wake?.());
  }

  subscribe(): AsyncIterableIterator<T> {
    const subscriber = this.run();
    void subscriber.next();
    return subscriber as AsyncIterableIterator<T>;
  }

  private async *run(): AsyncGenerator<T | "subscribed", void> {
    const box: Box<T> = { values: [] };
    this.boxes.push(box);
    try {
      yield "subscribed";
      while (true) {
        while (box.values.length > 0) yield box.values.shift() as T;
        if (this.isClosed) return;
        await new Promise<void>((resolve) => (box.wake = resolve));
      }
    } finally {
      this.boxes.splice(this.boxes.indexOf(box), 1);
    }
  }
}
