// Uses Readable.from and pipe, which know nothing of failures either.
// caught by: writes every value in order, then ends the sink
import { Readable, type Writable } from "node:stream";

export function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    const readable = Readable.from(source);
    readable.on("error", reject);
    sink.on("finish", resolve).on("error", reject);
    readable.pipe(sink);
  });
}
