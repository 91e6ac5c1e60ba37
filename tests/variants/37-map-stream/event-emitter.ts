// Style: a reader that is told by events when there is room, and tells by events what is ready.
import { EventEmitter, once } from "node:events";

interface Place<R> {
  state: "mapping" | "mapped" | "failed" | "end";
  result?: R;
  error?: unknown;
}

export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  const hub = new EventEmitter();
  const iterator = source[Symbol.asyncIterator]();
  const places: Place<R>[] = [];
  let busy = false;

  const settle = (place: Place<R>, how: Place<R>): void => {
    Object.assign(place, how);
    hub.emit("change");
  };
  const map = (value: T): void => {
    const place: Place<R> = { state: "mapping" };
    places.push(place);
    mapper(value).then(
      (result) => settle(place, { state: "mapped", result }),
      (error: unknown) => settle(place, { state: "failed", error }),
    );
  };
  hub.on("room", () => {
    if (busy || places.length >= limit) return;
    busy = true;
    iterator.next().then(
      ({ done, value }) => {
        if (done) {
          places.push({ state: "end" });
          hub.emit("change");
        } else if (hub.listenerCount("room") > 0) {
          busy = false;
          map(value);
          hub.emit("room");
        }
      },
      (error: unknown) => {
        places.push({ state: "failed", error });
        hub.emit("change");
      },
    );
  });

  try {
    for (;;) {
      hub.emit("room");
      while (places.length === 0 || places[0]?.state === "mapping") await once(hub, "change");
      const place = places.shift();
      if (place?.state === "end") return;
      if (place?.state === "failed") throw place.error;
      yield place?.result as R;
    }
  } finally {
    hub.removeAllListeners();
    iterator.return?.().catch(() => {});
  }
}
