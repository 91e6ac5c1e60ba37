// Uses the pipeline of the promises in node:stream.
// caught by: writes every value in order, then ends the sink
import { promises, type Writable } from "node:stream";

export async function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  await promises.pipeline(source, sink);
}
