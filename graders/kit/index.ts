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
} from "./checks/behaviour.ts";
export type { Behaviour } from "./checks/behaviour.ts";
export type { Recorded, Task } from "./checks/collaborators.ts";
export { drawsAnew, spreadEvenly, within } from "./checks/draws.ts";
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
} from "./checks/expect.ts";
export type { Emitter, Sink, Write } from "./checks/emitters.ts";
export { consume } from "./checks/consumer.ts";
export type { Handed } from "./checks/consumer.ts";
export { Failure } from "./failure.ts";
export {
  COMBINATORS,
  check,
  defineGrader,
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  property,
} from "./checks/grader.ts";
export { LARGEST_DRAW, areIndependent, areRounded, chiSquared, evenDraws } from "./statistics.ts";
export { named, show } from "./judge/show.ts";
export { ends, yields } from "./checks/iterables.ts";
export type { RecordedIterable, Source } from "./checks/iterables.ts";
export type { Signal } from "./checks/promises.ts";
export type { Bench } from "./checks/grader.ts";
export { JUST_BEFORE_MIDNIGHT } from "./checks/world.ts";
export type { Given } from "./checks/shape.ts";
export type { World } from "./checks/world.ts";
