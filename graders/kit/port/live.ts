/**
 * A guest in the judge's own process whose timers are Node's own, on the real clock, as those of any
 * program. What tells the time shows the nominal time (see nominal-clock.ts). It is there to prove that
 * verdicts don't hang on how the timers are virtual, and never for answers that others wrote.
 */
import { Guest } from "../guest/guest.ts";
import type { AskJudge } from "../guest/guest.ts";
import { noteMove } from "../guest/clocks.ts";
import { install } from "../guest/install.ts";
import { macrotask } from "../guest/macrotask.ts";
import type { FromGuest } from "../wire/messages.ts";
import { NominalClock } from "./nominal-clock.ts";
import { copy } from "./port.ts";
import type { Port, RealTime } from "./port.ts";

/**
 * Real ms of a nominal one, and so how late a machine may be: the next is tried when it was later. A
 * large one costs no time, as nobody waits where nothing happens.
 */
const SCALES = [64, 1_024, 2 ** 20, 2 ** 20];
/** Turns of the event loop in a row that an answer may take with immediates, until it is polling. */
const MAX_IMMEDIATES = 30;
/** The same, while it goes on polling. */
const MAX_POLLS = 2;

/** Something that may be told in the midst of anything, as promises settle and signals abort in Node. */
const AT_ONCE: ReadonlySet<string> = new Set(["settle", "abort"]);

/**
 * Opens one. At most one is open at a time, in a process that was started with `--expose-internals`.
 *
 * @param onRun Is told how late the run before was, or `undefined`, whenever a run begins.
 */
export function openLive(onRun: (late: string | undefined) => void = () => {}): Port {
  let onAsk: AskJudge | undefined;
  let failures = 0;
  let polls = 0;
  let maxPolls = MAX_IMMEDIATES;
  /** Whether the guest has done something that the judge has not been told. */
  let hasStirred = false;
  let wake = (): void => {};
  /** What the judge does once it knows what the guest did before. */
  const deferred: (() => void)[] = [];

  const stir = (): void => {
    if (hasStirred) return;
    hasStirred = true;
    macrotask(() => wake());
  };
  const guest = new Guest((ask) => copy((onAsk as AskJudge)(copy(ask))), { asksAlways: true });
  const uninstall = install({ undoable: true, timers: false });
  const clock = new NominalClock({
    onMove: (now) => {
      guest.now = now;
      polls = 0;
      noteMove(now);
    },
    onMacrotask: stir,
  });
  const hear = (said: readonly FromGuest[]): readonly FromGuest[] => {
    if (clock.late !== undefined) throw new Error(clock.late);
    hasStirred = false;
    return copy(said);
  };

  const live: RealTime = {
    get now() {
      return clock.now;
    },
    get nextAt() {
      const isBusy = hasStirred || deferred.length > 0 || clock.immediates > 0;
      return isBusy ? clock.now : clock.nextAt;
    },
    get running() {
      return clock.running;
    },
    get timersSet() {
      return clock.timersSet;
    },
    get awaitsJudge() {
      return deferred.length > 0 || clock.awaitsJudge;
    },
    schedule(ms, run) {
      clock.schedule(ms, () => {
        if (guest.hasNews || deferred.length > 0) deferred.push(run);
        else run();
      });
    },
    tell(message) {
      if (!AT_ONCE.has(message[0])) return false;
      stir();
      guest.receive(copy(message));
      return true;
    },
    async pass() {
      if (!guest.hasNews && deferred.length > 0) {
        for (const run of deferred.splice(0)) run();
      } else if (!guest.hasNews && clock.immediates > 0 && ++polls > maxPolls) {
        maxPolls = MAX_POLLS;
        clock.creep();
      } else if (!hasStirred) {
        if (clock.immediates === 0) {
          maxPolls = MAX_IMMEDIATES;
          clock.rest();
        }
        await new Promise<void>((resolve) => (wake = resolve));
      }
      return hear(guest.take());
    },
    wasLate() {
      if (clock.late === undefined) {
        failures = 0;
        return undefined;
      }
      failures++;
      return { why: clock.late, isHopeless: failures >= SCALES.length };
    },
  };

  return {
    kind: "inline",
    live,
    async turn(turn, answer) {
      onAsk = answer;
      if (turn.messages.some(([kind]) => kind === "begin")) {
        onRun(clock.late);
        deferred.length = 0;
        clock.start(SCALES[failures] ?? 1);
      }
      return hear(await guest.turn({ ...copy(turn), now: clock.now }));
    },
    close() {
      clock.stop();
      uninstall();
    },
  };
}
