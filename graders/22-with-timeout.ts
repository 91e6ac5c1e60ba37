import {
  check,
  defineGrader,
  ensure,
  equal,
  fails,
  fulfilled,
  gives,
  hangs,
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  obeys,
  rejectedWith,
  show,
} from "./kit/index.ts";
import type { Behaviour, Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/22-with-timeout/with-timeout.ts");

/** The signal that the answer gave to a call of a work. */
function signalOf(work: Task<unknown>, call = 0): AbortSignal {
  const given = work.calls[call]?.args[0];
  const but = work.calls[call] === undefined ? "it was not called" : `it was given ${show(given)}`;
  ensure(given instanceof AbortSignal, "work to be called with an AbortSignal", but);
  return given;
}

/** Works that have not ended when their time is up, after a limit of less than 600 ms. */
function lateWorks(world: World): readonly (readonly [what: string, Behaviour<unknown>])[] {
  const late = new Error("too late");
  return [
    ["a work that never ends", hangs()],
    ["a work of 700 ms that does not obey", gives(700, "late")],
    ["a work that fails after 800 ms and does not obey", fails(800, late)],
    ["a work that obeys", obeys(gives(900, "late"))],
  ];
}
