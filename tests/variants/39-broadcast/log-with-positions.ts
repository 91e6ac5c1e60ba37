// Style: one log for all, a position for each subscriber, and a promise of the next change.
export class Broadcast<T> {
  private readonly log: T[] = [];
  private closed = false;
  private change = Promise.withResolvers<void>();

  private tell(): void {
    this.change.resolve();
    this.change = Promise.withResolvers();
  }

  publish(value: T): void {
    if (this.closed) throw new Error("closed");
    this.log.push(value);
    this.tell();
  }

  close(): void {
    this.closed = true;
    this.tell();
  }

  subscribe(): AsyncIterableIterator<T> {
    return this.readFrom(this.log.length);
  }

  private async *readFrom(position: number): AsyncGenerator<T, void> {
    for (;;) {
      if (position < this.log.length) yield this.log[position++] as T;
      else if (this.closed) return;
      else await this.change.promise;
    }
  }
}
