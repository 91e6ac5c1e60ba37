// Trusts the callbacks of write and end, and lets the error event end the process.
// caught by: rejects when the sink fails, and closes the source
import type { Writable } from "node:stream";

export async function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  for await (const value of source) {
    await new Promise<void>((resolve, reject) => {
      sink.write(value, (error) => (error ? reject(error) : resolve()));
    });
  }
  await new Promise<void>((resolve) => sink.end(resolve));
}
