/** The way to a guest. Whatever lies behind it, the same messages give the same verdict. */
import type { Answered, Ask, FromGuest, ToGuest, Turn } from "../wire/messages.ts";

/** A guest that can be played turns. */
export interface Port {
  /** Where the guest runs, for people. */
  readonly kind: PortKind;

  /**
   * Plays a turn and gives everything that the guest did in it.
   *
   * @param onAsk Answers, at once, a call that the guest makes in the middle of the turn.
   * @throws Broken when the guest does not come back from it.
   */
  turn(turn: Turn, onAsk: (ask: Ask) => Answered): Promise<readonly FromGuest[]>;

  /** Ends the guest. Harmless when it has ended. */
  close(): void;

  /** Where the guest's timers are Node's own; `undefined` where the judge says when they fire. */
  readonly live?: RealTime;
}

/** A timer of the guest's that is running. */
export interface RunningTimer {
  /** By which the guest knows where it was set; 0 when it doesn't. */
  readonly timer: number;
  /** What it was set to. */
  readonly ms: number;
  /** When it is due, in ms since the run began. */
  readonly until: number;
}

/** Time that passes by itself. Times are nominal, in ms since the run began: when something was due. */
export interface RealTime {
  readonly now: number;
  /** When the next thing is due to happen; `undefined` when nothing is. */
  readonly nextAt: number | undefined;
  /** The timers of the guest's that keep it alive, in the order in which they were set. */
  readonly running: readonly RunningTimer[];
  /** How many timers the guest has set, immediates aside. */
  readonly timersSet: number;
  /** Whether something of the judge's is still going to happen. */
  readonly awaitsJudge: boolean;

  /** Runs something `ms` from now. */
  schedule(ms: number, run: () => void): void;
  /** Tells the guest something at once; false when it has to wait for a turn. */
  tell(message: ToGuest): boolean;
  /** Lets time pass until something has happened, and gives everything that the guest did. */
  pass(): Promise<readonly FromGuest[]>;
  /** Why the run that is over says nothing, and whether every other will be like it; or `undefined`. */
  wasLate(): { readonly why: string; readonly isHopeless: boolean } | undefined;
}

/** What would arrive at the other end of a channel. */
export function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** The walls of a jail: namespaces and Node's permissions, or the latter alone. */
export type JailKind = "bwrap" | "permission";

/** Walls around the guest: those of a jail, or none. */
export type PortKind = JailKind | "inline";
