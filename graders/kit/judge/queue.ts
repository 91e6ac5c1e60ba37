/**
 * One queue of everything that is going to happen in virtual time, in Node's order: earliest first;
 * within a millisecond timers in the order in which they were set, then immediates.
 */

/** Something that is going to happen. */
export type Event =
  /** A timer or immediate of the guest's. */
  | { readonly kind: "guest"; readonly timer: number; ref: boolean }
  /** Something of the judge's. */
  | { readonly kind: "judge"; readonly run: () => void };

interface Entry {
  readonly at: number;
  readonly immediate: boolean;
  readonly order: number;
  readonly event: Event;
}

/** The queue of one run. */
export class Queue {
  /** Sorted, next first. */
  readonly #entries: Entry[] = [];
  readonly #timers = new Map<number, Entry>();

  /** How many things are going to happen. */
  get size(): number {
    return this.#entries.length;
  }

  /** How many timers of the guest's keep it alive. */
  get running(): number {
    let count = 0;
    for (const { event } of this.#timers.values()) if (event.kind === "guest" && event.ref) count++;
    return count;
  }

  /** Whether something of the judge's is still going to happen. */
  get awaitsJudge(): boolean {
    return this.#entries.length > this.#timers.size;
  }

  /** Virtual time, in ms, of what comes next; `undefined` when nothing does. */
  get nextAt(): number | undefined {
    return this.#entries[0]?.at;
  }

  /** Whether what comes next is an immediate. */
  get nextIsImmediate(): boolean {
    return this.#entries[0]?.immediate ?? false;
  }

  /**
   * Adds an event at a virtual time in ms.
   *
   * @param order Tells which of two events at the same time was set first.
   */
  add(at: number, order: number, event: Event, immediate = false): void {
    const entry = { at, immediate, order, event };
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(entry, this.#entries[middle] as Entry)) high = middle;
      else low = middle + 1;
    }
    this.#entries.splice(low, 0, entry);
    if (event.kind === "guest") this.#timers.set(event.timer, entry);
  }

  /** Takes a timer of the guest's out; nothing happens when it isn't there. */
  remove(timer: number): void {
    const entry = this.#timers.get(timer);
    if (entry === undefined) return;
    this.#timers.delete(timer);
    this.#entries.splice(this.#entries.indexOf(entry), 1);
  }

  /** Says whether a timer keeps the guest alive. */
  ref(timer: number, ref: boolean): void {
    const event = this.#timers.get(timer)?.event;
    if (event?.kind === "guest") event.ref = ref;
  }

  /** Takes what comes next: what the judge does, or the guest's timers, all that come in a row. */
  take(): (() => void) | readonly number[] {
    const first = this.#entries[0];
    if (first === undefined) return [];
    if (first.event.kind === "judge") {
      const runs: (() => void)[] = [];
      for (const { at, event } of this.#entries) {
        if (event.kind !== "judge" || at !== first.at) break;
        runs.push(event.run);
      }
      this.#entries.splice(0, runs.length);
      return () => {
        for (const run of runs) run();
      };
    }
    const batch: number[] = [];
    for (const { at, immediate, event } of this.#entries) {
      if (event.kind !== "guest" || at !== first.at || immediate !== first.immediate) break;
      batch.push(event.timer);
    }
    this.#entries.splice(0, batch.length);
    for (const timer of batch) this.#timers.delete(timer);
    return batch;
  }

  /** Puts immediates off to a later virtual time, in ms, so that time can pass while the guest polls. */
  postponeImmediates(at: number): void {
    const put = this.#entries.filter((entry) => entry.immediate);
    for (const { order, event } of put) {
      if (event.kind !== "guest") continue;
      this.remove(event.timer);
      this.add(at, order, event, true);
    }
  }
}

function isBefore(a: Entry, b: Entry): boolean {
  if (a.at !== b.at) return a.at < b.at;
  if (a.immediate !== b.immediate) return b.immediate;
  return a.order < b.order;
}
