/**
 * Barriers, the proof of overlap that needs no clock: calls that are to overlap end only once all of
 * them have begun. If one of them begins because another has ended, none ever does, and the run ends
 * in a deadlock.
 *
 * A barrier must not stand where fewer calls may be in flight at a time, so nothing is held unless a
 * grader has said of these very calls that all were in flight together: each run in which `concurrent`
 * has been asserted, and held, is played again, and this time exactly those calls wait for each other.
 * Calls that no such assertion was made about, or only a false one, end when they are due. (That calls
 * meet at a barrier doesn't prove that they overlap without one: one may begin at a time of its own,
 * after the first had ended. So a barrier confirms what the record says, and never replaces it.)
 */
import type { CallRecord } from "./history.ts";

const barriersOf = new WeakMap<CallRecord, Barriers>();

/** Says that calls have overlapped. */
export function claimOverlap(calls: readonly CallRecord[]): void {
  for (const call of calls.slice(0, 1)) barriersOf.get(call)?.claim(calls);
}

interface Group {
  /** The calls that have not begun, by name. */
  readonly missing: Set<string>;
  readonly members: ReadonlySet<string>;
  readonly held: (() => void)[];
}

/** The barriers of one run. */
export class Barriers {
  /** What was claimed in this run: which calls overlapped, by names that are the same in the next run. */
  readonly claims: (readonly string[])[] = [];
  readonly #groups: readonly Group[];
  readonly #names = new Map<CallRecord, string>();
  readonly #counts = new Map<string, number>();

  /** @param claims Of an earlier run: the calls to hold. */
  constructor(claims: Barriers["claims"] = []) {
    this.#groups = claims.map((names) => {
      return { missing: new Set(names), members: new Set(names), held: [] };
    });
  }

  /** Whether there is anything to hold. */
  get isHolding(): boolean {
    return this.#groups.length > 0;
  }

  /** Takes notice of a call, and lets those end that have waited for it. */
  begin(record: CallRecord): void {
    const count = (this.#counts.get(record.label) ?? 0) + 1;
    const name = `${record.label}, ${count}`;
    this.#counts.set(record.label, count);
    this.#names.set(record, name);
    barriersOf.set(record, this);
    for (const { missing, held } of this.#groups) {
      missing.delete(name);
      if (missing.size === 0) for (const settle of held.splice(0)) settle();
    }
  }

  /** Lets a call end once all have begun that are to overlap with it. */
  end(record: CallRecord, settle: () => void): void {
    const name = this.#names.get(record) ?? "";
    const closed = this.#groups.find(
      ({ missing, members }) => members.has(name) && missing.size > 0,
    );
    if (closed === undefined) settle();
    else closed.held.push(() => this.end(record, settle));
  }

  /** Notes that calls have overlapped. */
  claim(calls: readonly CallRecord[]): void {
    this.claims.push(calls.map((call) => this.#names.get(call) ?? ""));
  }
}
