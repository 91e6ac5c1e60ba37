// Style: the finished of node:stream says when the sink is over, and takes its own listeners off.
import { finished, type Writable } from "node:stream";

export async function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  const iterator = source[Symbol.asyncIterator]();
  const over = Promise.withResolvers<void>();
  let status: "open" | "over" = "open";
  const forget = finished(sink, { readable: false }, (error) => {
    if (error === undefined || error === null) over.resolve();
    else over.reject(error);
  });
  async function run(): Promise<void> {
    for (;;) {
      const result = await iterator.next();
      if (status === "over") return;
      if (result.done) {
        sink.end();
        return;
      }
      if (!sink.write(result.value)) {
        sink.on("drain", resume);
        return;
      }
    }
  }
  function resume(): void {
    sink.off("drain", resume);
    run().catch(over.reject);
  }
  resume();
  return over.promise.then(
    () => {
      status = "over";
      forget();
    },
    (reason: unknown) => {
      status = "over";
      forget();
      sink.off("drain", resume);
      sink.destroy();
      void iterator.return?.().catch(() => {});
      throw reason;
    },
  );
}
