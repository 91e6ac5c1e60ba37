/** What can come out of a run besides success. */

/** One bar of a time line: something that lasted, in virtual ms; `end` is null when it never ended. */
export interface Span {
  readonly label: string;
  readonly start: number;
  readonly end: number | null;
  readonly outcome: "fulfilled" | "rejected" | "pending" | "instant";
}

/** The answer does something else than is asked. The learner reads it. */
export class Failure extends Error {
  override name = "Failure";
  /** Names the next thing to try, never the code. */
  readonly hint: string | undefined;
  /** When it showed, in virtual ms; by default at the end of the run. */
  readonly at: number | undefined;
  /** Lines of TypeScript that show it. */
  code: string | undefined;

  /** Reads "expected `expected`, but `but`", with one comma, however the first ends. */
  constructor(expected: string, but: string, hint?: string, at?: number) {
    super(`expected ${expected.replace(/,$/, "")}, but ${but}`);
    this.hint = hint;
    this.at = at;
  }
}

/** The answer is no answer: it can't be loaded, crashes, or never comes back. The learner reads it. */
export class Broken extends Error {
  override name = "Broken";
  /** Whether another check could still be run. */
  readonly goesOn: boolean;

  constructor(message: string, { goesOn = false }: { readonly goesOn?: boolean } = {}) {
    super(message);
    this.goesOn = goesOn;
  }
}

/** Wrong usage of a command: said in one line, without a stack. */
export class UsageError extends RangeError {
  override name = "UsageError";
}

/** The grader or the machine broke: never the learner's loss. */
export class Fault extends Error {
  override name = "Fault";
}

/** What a call of the answer rejected with, or threw. */
export class Rejected extends Error {
  override name = "Rejected";
  readonly call: string;
  readonly reason: unknown;
  /** Whether the function threw. */
  readonly thrown: boolean;

  constructor(call: string, reason: unknown, thrown: boolean) {
    super(`${call} ${thrown ? "threw" : "rejected"}`);
    this.call = call;
    this.reason = reason;
    this.thrown = thrown;
  }
}
