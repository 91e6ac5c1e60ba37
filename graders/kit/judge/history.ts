/** What happened in a run, as the judge saw it: the facts that every check looks at. */
import type { Span } from "../failure.ts";
import type { Turnout } from "./schedule.ts";

/** One call, of the answer or by it. Times are virtual, in ms. */
interface AnyCall {
  label: string;
  readonly start: number;
  /** Tells which of two calls in the same millisecond came first. */
  readonly order: number;
  /** When the promise it gave settled; `null` before that. */
  end: number | null;
  outcome: Span["outcome"];
}

/** One call of a function that the answer was given. */
export interface CallRecord extends AnyCall {
  /** Its `this`. */
  readonly self: unknown;
  readonly args: readonly unknown[];
  /** What it rejected with. */
  reason?: unknown;
  /** Whether it is too small for a picture. */
  readonly isDetail: boolean;
}

/** One call of the answer. */
export interface AnswerCall extends AnyCall {
  /** What is called: an export or something that one gave, or what only the check needs to look at. */
  readonly part: "export" | "member" | "detail";
  /** Tells whether it returned before or after something else in the same millisecond. */
  returned: number | null;
}

/** Something that took no time: an abort of a signal, an event. Times are virtual, in ms. */
export interface Moment {
  readonly label: string;
  readonly at: number;
  readonly order: number;
}

/** Something printed. */
export interface Print {
  /** Virtual time in ms. */
  readonly at: number;
  /** `log`, `error` ..., or `stdout` and `stderr`. */
  readonly method: string;
  readonly text: string;
}

/** Something that was left when time went on after the answer had settled. Times are virtual, in ms. */
export interface Leak {
  /** When the answer had settled. */
  readonly settled: number;
  /** What was left first. */
  readonly what: string;
  /** When it was put there. */
  readonly since: number;
  /** When it would be over; `null` when it would stay. */
  readonly until: number | null;
  /** The stack where it was put there; empty when that is not known. */
  stack: string;
  /** How many things were left altogether. */
  readonly count: number;
}

/** A call of a function that the answer was given, made later than it had settled. */
export interface LateCall {
  readonly call: CallRecord;
  /** The stack where it was made; empty when that is not known. */
  stack: string;
}

/** The facts of one run. */
export class History {
  /** Calls of the functions that the answer was given, in order. */
  readonly calls: CallRecord[] = [];
  /** Calls of the answer, in order. */
  readonly answers: AnswerCall[] = [];
  readonly prints: (Print & { readonly order: number })[] = [];
  /** Whether the answer gave the error of a stub that nobody has filled in. */
  todo = false;
  /** Whether the answer called a function that it may not call. */
  forbidden = false;
  /** Draws of `Math.random`. */
  drawn = 0;
  readonly unhandled: { readonly at: number; readonly reason: unknown }[] = [];
  /** Aborts of signals that the answer was given or gave, and events of emitters that it was given. */
  readonly moments: Moment[] = [];
  readonly late: LateCall[] = [];
  /** Arguments that the answer changed, in words. */
  readonly modified: string[] = [];
  leak: Leak | undefined;

  /** What a shuffled schedule let come out of turn. */
  turnouts: readonly Turnout[] = [];

  /**
   * A picture of the end of the run, from the last call of the answer on, and those that it overlapped: calls
   * of the answer and by it, aborts, events, and what was printed or left, in the order in which they began. Of
   * what began together, the answer comes first.
   *
   * @param until Shows the end of what began until this time, in virtual ms.
   */
  timeline(until = Infinity): readonly Span[] {
    const instant = { outcome: "instant" } as const;
    const calls = this.answers.filter(({ part }) => part !== "detail");
    const marks = [
      ...calls,
      ...this.calls.filter(({ isDetail }) => !isDetail),
      ...this.moments.map((moment) => ({
        ...moment,
        ...instant,
        start: moment.at,
        end: moment.at,
      })),
      ...(this.calls.length > 0 ? [] : this.prints).map(({ text, at, order }) => {
        return { ...instant, label: text, start: at, order, end: at };
      }),
      ...leftOver(this.leak),
    ];
    const begin = beginOfScene(
      calls.filter(({ part, start }) => part === "export" && start <= until),
    );
    return marks
      .filter(({ start }) => start >= begin)
      .toSorted((a, b) => a.start - b.start || rank(a) - rank(b) || a.order - b.order)
      .map(({ label, start, end, outcome }) => ({ label, start, end, outcome }));
  }
}

function rank(mark: object): number {
  return "part" in mark && mark.part === "export" ? 0 : 1;
}

/** When the last of the calls began, or one that it overlapped. */
function beginOfScene(calls: readonly AnswerCall[]): number {
  let begin = calls.at(-1)?.start ?? 0;
  for (const { start, end } of calls.toReversed()) if (end !== null && end > begin) begin = start;
  return begin;
}

function leftOver(leak: Leak | undefined): readonly (Span & { readonly order: number })[] {
  if (leak === undefined) return [];
  const { what, since, until } = leak;
  return [{ label: what, start: since, order: Infinity, end: until, outcome: "pending" }];
}
