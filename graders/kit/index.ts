/** What graders are written in. */
export {
  acts,
  fails,
  gives,
  givesEach,
  hangs,
  manyDurations,
  obeys,
  throws,
} from "./judge/behaviour.ts";
export type { Behaviour } from "./judge/behaviour.ts";
export type { Recorded, Task } from "./judge/collaborators.ts";
export { drawsAnew, spreadEvenly, within } from "./judge/draws.ts";
export {
  concurrent,
  ensure,
  equal,
  fulfilled,
  isRangeError,
  list,
  measured,
  rejectedWith,
  rejectedWithAll,
  settledAfter,
} from "./judge/expect.ts";
export type { Emitter, Sink, Write } from "./judge/emitters.ts";
export { Failure } from "./failure.ts";
export {
  COMBINATORS,
  check,
  defineGrader,
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  property,
} from "./judge/grader.ts";
export { LARGEST_DRAW, areIndependent, areRounded, chiSquared, evenDraws } from "./statistics.ts";
export { named, show } from "./judge/show.ts";
export { ends, yields } from "./judge/iterables.ts";
export type { RecordedIterable, Source } from "./judge/iterables.ts";
export type { Signal } from "./judge/promises.ts";
export type { Bench } from "./judge/grader.ts";
export { JUST_BEFORE_MIDNIGHT } from "./judge/world.ts";
export type { Given } from "./judge/shape.ts";
export type { World } from "./judge/world.ts";
