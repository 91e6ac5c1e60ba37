/** Where in its code the answer did something: noted at little cost, and spelled out when it is asked for. */

/** Where something was done. */
export interface Origin {
  readonly stack?: string;
}

/**
 * The flag of V8 without which it follows the promises that wait for what is noted, one by one, each time:
 * for an answer that polls by recursion, thousands. The frame that is looked for is never among those.
 */
export const NO_ASYNC_STACKS = "--no-async-stack-traces";

/** Frames that are noted: those of the guest's own and a few more. */
const FRAMES = 10;

// The answer may put another one in its place.
const { captureStackTrace } = Error;

/** Notes where it is called. */
export function here(): Origin {
  const origin = {};
  const limit = Error.stackTraceLimit;
  Reflect.set(Error, "stackTraceLimit", FRAMES); // Nothing happens when the answer has frozen it.
  captureStackTrace(origin, here);
  Reflect.set(Error, "stackTraceLimit", limit);
  return origin;
}

/** The stack as text; empty when the answer's own formatting of stacks fails. */
export function stackOf(origin: Origin | undefined): string {
  try {
    return String(origin?.stack ?? "");
  } catch {
    return "";
  }
}
