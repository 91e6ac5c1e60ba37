/**
 * Tells the nominal time while Node's own timers run on the real clock: the time at which what is
 * running was due, however late it is. An async hook sees every timer of this process when it is set,
 * whoever sets it and in whichever way, and when it fires; from then on, it is the time at which that
 * timer was due. Nobody needs a stopwatch, or a margin, to say exactly when something happened.
 *
 * Real time is scaled stretch by stretch. While anything happens, each nominal millisecond is
 * `scale` real ones, so that what is due at different times is fired in that order although Node sets
 * and fires each timer a little late. When nothing is left to happen at the present time, the stretch
 * until the next timer is cut to a real millisecond, by moving up all of Node's timers together: their
 * lists, their order and the differences between them stay as Node made them.
 *
 * That order is never taken for granted. Should a timer fire although one that was due later has
 * fired, or although something was still to happen at the time before, then the machine was too slow
 * for the scale, and the run says nothing, right or wrong.
 */
import { createHook } from "node:async_hooks";
import type { AsyncHook } from "node:async_hooks";
import { createRequire } from "node:module";
import { isOurs } from "../guest/macrotask.ts";
import type { RunningTimer } from "./port.ts";

const { clearImmediate, clearTimeout, setTimeout } = globalThis;

/** What Node keeps in a `Timeout`, in real ms. */
interface NodeTimeout {
  _idleStart: number;
  _idleTimeout: number;
  _repeat: number | null;
  _idleNext: NodeTimeout;
  readonly _destroyed: boolean;
  hasRef(): boolean;
  refresh(): this;
}

/** All timers of one duration, a ring that begins and ends with the list. Times are real, in ms. */
interface NodeTimerList {
  readonly _idleNext: NodeTimeout;
  expiry: number;
}

interface NodeImmediate {
  readonly _destroyed: boolean;
}

/** One timer. Times are nominal, in ms. */
interface Timer {
  readonly node: NodeTimeout;
  readonly ms: number;
  readonly isJudge: boolean;
  due: number;
}

/** Whose timer is being made: the answer's, the judge's, or an alarm of the clock's own. */
type Making = { readonly as: "answer" | "alarm" } | { readonly as: "judge"; readonly ms: number };

/** What a clock tells the one who keeps it. */
interface Listener {
  /** Nominal time has moved on, to this, in ms. */
  readonly onMove: (now: number) => void;
  /** A timer or an immediate is about to run. */
  readonly onMacrotask: () => void;
}

/** The clock of a process that was started with `--expose-internals`, where there is no other. */
export class NominalClock {
  /** Nominal time in ms since the run began. */
  now = 0;
  /** How many timers the answer has set, immediates aside. */
  timersSet = 0;
  /** Why this run says nothing, as a sentence; `undefined` as long as it does. */
  late: string | undefined;
  readonly #listener: Listener;
  readonly #lists: Readonly<Record<string, NodeTimerList>>;
  readonly #hook: AsyncHook;
  readonly #restoreRefresh: () => void;
  readonly #timers = new Map<number, Timer>();
  readonly #known = new WeakMap<NodeTimeout, Timer>();
  readonly #running = new Set<Timer>();
  readonly #immediates = new Map<number, NodeImmediate>();
  #scale = 1;
  #isResting = false;
  #making: Making = { as: "answer" };

  constructor(listener: Listener) {
    this.#listener = listener;
    const internals = createRequire(import.meta.url)("internal/timers") as {
      readonly timerListMap: Readonly<Record<string, NodeTimerList>>;
    };
    this.#lists = internals.timerListMap;
    this.#hook = createHook({
      trackPromises: false,
      init: (id, type, _trigger, resource) => {
        if (type === "Timeout") this.#onSet(id, resource as NodeTimeout);
        else if (type === "Immediate") this.#immediates.set(id, resource as NodeImmediate);
      },
      before: (id) => this.#onFire(id),
    });
    this.#hook.enable();
    this.#restoreRefresh = this.#watchRefresh();
  }

  /** Begins anew at 0 with nothing running; a nominal millisecond is `scale` real ones, at least 2. */
  start(scale: number): void {
    for (const { node } of this.#running) clearTimeout(node as unknown as NodeJS.Timeout);
    for (const immediate of this.#pendingImmediates()) {
      clearImmediate(immediate as unknown as NodeJS.Immediate);
    }
    this.#timers.clear();
    this.#running.clear();
    this.#immediates.clear();
    this.#scale = scale;
    this.#isResting = false;
    this.late = undefined;
    this.now = 0;
    this.timersSet = 0;
    this.#listener.onMove(0);
  }

  /** Gives the timers back to Node. */
  stop(): void {
    this.start(1);
    this.#hook.disable();
    this.#restoreRefresh();
  }

  /**
   * Runs something of the judge's `ms` from now, but not before all is over that is due earlier, nor
   * before what the judge asked for earlier that is due at the same time.
   */
  schedule(ms: number, run: () => void): void {
    let timer: Timer | undefined;
    const ring = (): void => {
      if (timer === undefined || !this.#running.has(timer)) return;
      if (!this.#mayRun(timer)) return void this.#make({ as: "alarm" }, ring);
      this.#running.delete(timer);
      this.#moveTo(timer.due);
      run();
    };
    timer = this.#known.get(this.#make({ as: "judge", ms }, ring));
  }

  /** When the next timer is due, in ms; `undefined` when none is running. */
  get nextAt(): number | undefined {
    const next = this.#nextDue();
    return next === Infinity ? undefined : next;
  }

  /** The timers and immediates of the answer's that keep a process alive. */
  get running(): readonly RunningTimer[] {
    const timers = [...this.#running].filter((timer) => {
      return !timer.isJudge && !timer.node._destroyed && timer.node.hasRef();
    });
    const immediates = Array.from({ length: this.immediates }, () => ({ ms: 0, due: this.now }));
    return [...timers, ...immediates].map(({ ms, due }) => ({ timer: 0, ms, until: due }));
  }

  /** How many immediates of the answer's are running. */
  get immediates(): number {
    return this.#pendingImmediates().length;
  }

  /** Whether something of the judge's is still going to happen. */
  get awaitsJudge(): boolean {
    for (const { isJudge } of this.#running) if (isJudge) return true;
    return false;
  }

  /** Says that nothing is left to happen at the present time, and cuts the wait for what comes next. */
  rest(): void {
    this.#isResting = true;
    if (this.#isNextFired()) return;
    const probe = this.#make({ as: "alarm" }, () => {});
    const now = probe._idleStart;
    clearTimeout(probe as unknown as NodeJS.Timeout);
    let first = Infinity;
    for (const { node } of this.#running) {
      if (!node._destroyed)
        first = Math.min(first, node._idleStart + Math.trunc(node._idleTimeout));
    }
    if (first !== Infinity && first > now + 1) this.#moveUp(first - now - 1);
  }

  /** Lets a millisecond pass, of which whoever polls the clock with immediates is to take notice. */
  creep(): void {
    if (this.#nextDue() <= this.now + 1) return this.rest();
    this.now++;
    this.#listener.onMove(this.now);
    this.#moveUp(this.#scale);
  }

  /** Moves all of Node's timers up by some real ms: as if it were so much later. */
  #moveUp(ms: number): void {
    for (const list of Object.values(this.#lists)) {
      list.expiry -= ms;
      const end = list as unknown as NodeTimeout;
      for (let node = list._idleNext; node !== end; node = node._idleNext) node._idleStart -= ms;
    }
    this.#make({ as: "alarm" }, () => {}); // Node looks at its lists again when this one is due.
  }

  #make(how: Making, run: () => void): NodeTimeout {
    this.#making = how;
    try {
      return setTimeout(run, 1) as unknown as NodeTimeout;
    } finally {
      this.#making = { as: "answer" };
    }
  }

  /** Called when Node has made a timer and not yet put it in a list. */
  #onSet(id: number, node: NodeTimeout): void {
    const making = this.#making;
    if (making.as === "alarm") return;
    const again = this.#known.get(node);
    if (again !== undefined) {
      this.#timers.set(id, again); // Refreshed once it had fired, under a new number.
      return;
    }
    const isJudge = making.as === "judge";
    const ms = isJudge ? making.ms : Math.trunc(node._idleTimeout);
    if (!isJudge) this.timersSet++;
    const timer = { node, ms, isJudge, due: this.now + ms };
    node._idleTimeout = Math.max(1, ms * this.#scale);
    if (node._repeat !== null) node._repeat = node._idleTimeout;
    this.#known.set(node, timer);
    this.#timers.set(id, timer);
    this.#running.add(timer);
  }

  #onFire(id: number): void {
    const immediate = this.#immediates.get(id);
    if (immediate !== undefined) {
      this.#immediates.delete(id);
      if (!isOurs(immediate)) this.#listener.onMacrotask();
      return;
    }
    const timer = this.#timers.get(id);
    if (timer === undefined || timer.isJudge) return;
    this.#moveTo(timer.due);
    if (timer.node._repeat === null) this.#running.delete(timer);
    else timer.due += timer.ms;
  }

  #moveTo(due: number): void {
    if (due < this.now) {
      this.late ??= `what was due at ${due} ms happened after what was due at ${this.now} ms`;
    } else if (due > this.now && !this.#isResting) {
      this.late ??= `what was due at ${due} ms happened before all was over at ${this.now} ms`;
    }
    this.#isResting = false;
    if (due > this.now) {
      this.now = due;
      this.#listener.onMove(due);
    }
    this.#listener.onMacrotask();
  }

  /** Whether what is due next is a timer of the judge's that has fired and waits until it may run. */
  #isNextFired(): boolean {
    const next = this.#nextDue();
    return [...this.#running].some(({ due, isJudge, node }) => {
      return due === next && isJudge && node._destroyed;
    });
  }

  #nextDue(): number {
    let next = Infinity;
    for (const timer of this.#running) {
      if (timer.node._destroyed && !timer.isJudge) this.#running.delete(timer);
      else next = Math.min(next, timer.due);
    }
    return next;
  }

  /** Whether nothing has to come before a timer of the judge's that Node has fired. */
  #mayRun(timer: Timer): boolean {
    if (this.#nextDue() < timer.due || (timer.due > this.now && !this.#isResting)) return false;
    for (const other of this.#running) {
      if (other === timer) return true;
      if (other.isJudge && other.due === timer.due) return false;
    }
    return true;
  }

  #pendingImmediates(): readonly NodeImmediate[] {
    for (const [id, { _destroyed: isOver }] of this.#immediates) {
      if (isOver) this.#immediates.delete(id);
    }
    return [...this.#immediates.values()].filter((immediate) => !isOurs(immediate));
  }

  /** `refresh` sets a timer anew without making one. */
  #watchRefresh(): () => void {
    const probe = this.#make({ as: "alarm" }, () => {});
    clearTimeout(probe as unknown as NodeJS.Timeout);
    const prototype = Object.getPrototypeOf(probe) as { refresh: () => NodeTimeout };
    const native = prototype.refresh;
    const refreshed = (node: NodeTimeout): void => {
      const timer = this.#known.get(node);
      if (timer === undefined || node._idleTimeout < 0) return; // One that was cleared stays so.
      timer.due = this.now + timer.ms;
      this.#running.add(timer);
    };
    prototype.refresh = function (this: NodeTimeout) {
      native.call(this);
      refreshed(this);
      return this;
    };
    return () => void (prototype.refresh = native);
  }
}
