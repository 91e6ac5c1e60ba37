/**
 * A guest in the judge's own process, for a debugger and its breakpoints; never for answers that
 * others wrote. While it is open, everything in the process that tells the time is virtual.
 */
import type { Turn } from "../wire/messages.ts";
import { noteMove } from "../guest/clocks.ts";
import { Guest } from "../guest/guest.ts";
import type { AskJudge } from "../guest/guest.ts";
import { install } from "../guest/install.ts";
import { copy } from "./port.ts";
import type { Port } from "./port.ts";

/** Opens one. At most one is open at a time. */
export function openInline(): Port {
  let onAsk: AskJudge | undefined;
  const guest = new Guest((ask) => copy((onAsk as AskJudge)(copy(ask))));
  const uninstall = install({ undoable: true });
  return {
    kind: "inline",
    async turn(turn, answer) {
      onAsk = answer;
      const { now, messages }: Turn = copy(turn);
      noteMove(now);
      return copy(await guest.turn({ now, messages }));
    },
    close: uninstall,
  };
}
