// Style: an EventEmitter that announces free places; a linked list of those who wait for one.
import { EventEmitter } from "node:events";

interface Node {
  readonly resolve: () => void;
  next?: Node;
}

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (typeof limit !== "number" || !Number.isFinite(limit)) throw new RangeError("not a number");
  if (limit !== Math.trunc(limit) || limit <= 0) throw new RangeError("not a whole number from 1");

  const events = new EventEmitter<{ room: [] }>();
  let taken = 0;
  let head: Node | undefined;
  let tail: Node | undefined;

  events.on("room", () => {
    while (head && taken < limit) {
      const { resolve, next } = head;
      head = next;
      if (!head) tail = undefined;
      taken += 1;
      setTimeout(() => {
        taken -= 1;
        events.emit("room");
      }, interval);
      resolve();
    }
  });

  return () =>
    new Promise<void>((resolve) => {
      const node: Node = { resolve };
      if (tail) tail.next = node;
      else head = node;
      tail = node;
      events.emit("room");
    });
}
