// Style: an EventEmitter; whoever has had its turn announces the next one, once.
import { EventEmitter } from "node:events";

export function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  const turns = new EventEmitter<{ turn: [index: number] }>();
  const slots = attempts.map(() => Promise.withResolvers<T>());
  let timer: NodeJS.Timeout | undefined;
  turns.on("turn", (index) => {
    const attempt = attempts[index];
    if (attempt === undefined) return;
    let isAnnounced = false;
    const announce = (): void => {
      if (isAnnounced) return;
      isAnnounced = true;
      clearTimeout(timer);
      turns.emit("turn", index + 1);
    };
    timer = setTimeout(announce, delay);
    attempt().then(slots[index]!.resolve, (error: unknown) => {
      slots[index]!.reject(error);
      announce();
    });
  });
  turns.emit("turn", 0);
  return Promise.any(slots.map(({ promise }) => promise)).finally(() => {
    clearTimeout(timer);
    turns.removeAllListeners();
  });
}
