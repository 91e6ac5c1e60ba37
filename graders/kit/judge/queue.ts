/**
 * One queue of everything that is going to happen in virtual time, in Node's order: earliest first;
 * within a millisecond timers in the order in which they were set, then immediates. Of timers due in
 * the same millisecond Node keeps the order of those that wait equally long; the rest it leaves open,
 * and a schedule may shuffle it. An immediate against a timer of 1 ms is open in Node, too, but not
 * here: time only passes once all immediates have run.
 */
import type { RunningTimer } from "../port/port.ts";
import type { Schedule } from "./schedule.ts";

/** Something that is going to happen. */
export type Event =
  /** A timer or immediate of the guest's; `ms` is what the timer was set to. */
  | { readonly kind: "guest"; readonly timer: number; readonly ms: number; ref: boolean }
  /** Something of the judge's. One without a name is a check that looks, which keeps its place. */
  | { readonly kind: "judge"; readonly run: () => void; readonly name?: string | undefined };

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

  /** The timers of the guest's that keep it alive, in the order in which they were set. */
  get running(): readonly RunningTimer[] {
    const running: RunningTimer[] = [];
    for (const { at, event } of this.#timers.values()) {
      if (event.kind !== "guest" || !event.ref) continue;
      running.push({ timer: event.timer, ms: event.ms, until: at });
    }
    return running;
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

  /**
   * Takes what comes next: what the judge does, or the guest's timers, all that come in a row; one thing
   * at a time where a schedule has a choice.
   */
  take(schedule?: Schedule): (() => void) | readonly number[] {
    const first = this.#entries[0];
    if (first === undefined) return [];
    const open = schedule === undefined || first.immediate ? [] : this.#open(first.at);
    if (schedule !== undefined && (open.length > 1 || first.event.kind === "judge")) {
      const drawn = open[schedule.draw(first.at, open.map(nameOf))] as Entry;
      this.#entries.splice(this.#entries.indexOf(drawn), 1);
      return this.#taken([drawn]);
    }
    const next = this.#entries.findIndex(
      ({ at, immediate, event }) =>
        at !== first.at || immediate !== first.immediate || event.kind !== first.event.kind,
    );
    return this.#taken(this.#entries.splice(0, next < 0 ? Infinity : next));
  }

  /** What may come next by Node's rules, of all that is due at that time. */
  #open(at: number): readonly Entry[] {
    const waits = new Set<number>();
    const open: Entry[] = [];
    for (const entry of this.#entries) {
      const { event } = entry;
      if (entry.at !== at || entry.immediate) break;
      if (event.kind === "judge") {
        if (event.name !== undefined || open.length === 0) open.push(entry);
        if (event.name === undefined) break;
      } else if (!waits.has(event.ms)) {
        waits.add(event.ms);
        open.push(entry);
      }
    }
    return open;
  }

  /** What entries of one kind are for, once they are out of the queue. */
  #taken(entries: readonly Entry[]): (() => void) | readonly number[] {
    const runs: (() => void)[] = [];
    const timers: number[] = [];
    for (const { event } of entries) {
      if (event.kind === "judge") runs.push(event.run);
      else if (this.#timers.delete(event.timer)) timers.push(event.timer);
    }
    return timers.length > 0 ? timers : () => runs.forEach((run) => run());
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

/** What a thing is called in a schedule. */
function nameOf({ event }: Entry): string {
  return event.kind === "judge" ? (event.name ?? "the check") : `a timer of ${event.ms} ms`;
}

function isBefore(a: Entry, b: Entry): boolean {
  if (a.at !== b.at) return a.at < b.at;
  if (a.immediate !== b.immediate) return b.immediate;
  return a.order < b.order;
}
