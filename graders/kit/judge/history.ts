/** What happened in a run, as the judge saw it: the facts that every check looks at. */
import type { Span } from "../failure.ts";
import type { Turnout } from "./schedule.ts";

/** One call of a function that the answer was given. Times are virtual, in ms. */
export interface CallRecord {
  readonly label: string;
  readonly args: readonly unknown[];
  readonly start: number;
  /** Tells which of two calls in the same millisecond came first. */
  readonly order: number;
  /** When the promise it gave settled; `null` before that. */
  end: number | null;
  outcome: Span["outcome"];
}

/** One call of the answer. Times are virtual, in ms. */
export interface AnswerCall {
  readonly label: string;
  readonly start: number;
  /** Tells whether it returned before or after something else in the same millisecond. */
  returned: number | null;
  end: number | null;
  outcome: Span["outcome"];
}

/** Something printed. */
export interface Print {
  /** Virtual time in ms. */
  readonly at: number;
  /** `log`, `error` ..., or `stdout` and `stderr`. */
  readonly method: string;
  readonly text: string;
}

/** The facts of one run. */
export class History {
  /** Calls of the functions that the answer was given, in order. */
  readonly calls: CallRecord[] = [];
  /** Calls of the answer, in order. */
  readonly answers: AnswerCall[] = [];
  readonly prints: Print[] = [];
  /** Whether the answer gave the error of a stub that nobody has filled in. */
  todo = false;
  /** Draws of `Math.random`. */
  drawn = 0;
  readonly unhandled: { readonly at: number; readonly reason: unknown }[] = [];
  /** Calls of the functions that the answer was given, made later than it had settled. */
  readonly late: CallRecord[] = [];
  /** Arguments that the answer changed, in words. */
  readonly modified: string[] = [];
  /** Timers that were still running when time went on after the answer had settled. */
  leak: { readonly settled: number; readonly timers: number; readonly next: number } | undefined;

  /** What a shuffled schedule let come out of turn. */
  turnouts: readonly Turnout[] = [];

  /** The run as a picture: the calls that the answer made, or else the calls of it and what it printed. */
  timeline(): readonly Span[] {
    const spans = (records: readonly (CallRecord | AnswerCall)[]): Span[] =>
      records.map(({ label, start, end, outcome }) => ({ label, start, end, outcome }));
    if (this.calls.length > 0) return spans(this.calls);
    const prints = this.prints.map(({ at, text }): Span => {
      return { label: text, start: at, end: at, outcome: "instant" };
    });
    return [...spans(this.answers), ...prints];
  }
}
