import type { Writable } from "node:stream";

/**
 * Writes every value of `source` to `sink`, in order, ends the sink, and resolves when it has finished.
 *
 * After a `write` that returned `false` it reads no further until the sink's `drain`. When the sink
 * fails, rejects with its error, the very same value, and closes the source. When the source fails,
 * destroys the sink and rejects with the source's error. A sink that is closed before it has finished
 * makes it reject, too. Leaves no listener on the sink.
 */
export async function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  // TODO: listen for the three ways in which the sink can come to its end: finish, error and close
  // TODO: read a value and write it, again and again; when write returns false, go on at drain
  // TODO: when the source has ended, end the sink, and resolve when it has finished
  // TODO: when the sink fails, close the source; when the source fails, destroy the sink
  // TODO: however it ended, take all the listeners off again
  throw new Error("TODO: pump");
}
