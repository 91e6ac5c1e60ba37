/** The way to a guest. Whatever lies behind it, the same messages give the same verdict. */
import type { Answered, Ask, FromGuest, Turn } from "../wire/messages.ts";

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
}

/** The walls of a jail: namespaces and Node's permissions, or the latter alone. */
export type JailKind = "bwrap" | "permission";

/** Walls around the guest: those of a jail, or none. */
export type PortKind = JailKind | "inline";
