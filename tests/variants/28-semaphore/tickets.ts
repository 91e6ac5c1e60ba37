// Style: tickets: number n may go when it is below the permits there were plus those that have come back.
export class Semaphore {
  private nextTicket = 0;
  private limit: number;
  private readonly gates = new Map<number, () => void>();

  constructor(permits: number) {
    if (!Number.isInteger(permits)) throw new RangeError("not a whole number");
    if (permits < 1) throw new RangeError("too few");
    this.limit = permits;
  }

  async acquire(): Promise<() => void> {
    const ticket = this.nextTicket++;
    if (ticket >= this.limit) {
      await new Promise<void>((open) => {
        this.gates.set(ticket, open);
      });
      this.gates.delete(ticket);
    }
    let released = 0;
    return () => {
      if (released++ === 0) this.gates.get(this.limit++)?.();
    };
  }
}
