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

  /** Reads "expected `expected`, but `but`". */
  constructor(expected: string, but: string, hint?: string) {
    super(`expected ${expected}, but ${but}`);
    this.hint = hint;
  }
}

/** The answer can't be judged any further: it crashed, hangs, or can't be loaded. The learner reads it. */
export class Broken extends Error {
  override name = "Broken";
}

/** The grader or the machine broke: never the learner's loss. */
export class Fault extends Error {
  override name = "Fault";
}

/** What an answer rejected with, or threw. */
export class Rejected extends Error {
  override name = "Rejected";
  readonly reason: unknown;
  /** Whether a function that returns a promise threw instead. */
  readonly thrown: boolean;

  constructor(reason: unknown, thrown: boolean) {
    super("the answer rejected");
    this.reason = reason;
    this.thrown = thrown;
  }
}
