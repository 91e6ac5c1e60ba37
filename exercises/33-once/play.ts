import { EventEmitter } from "node:events";
import { once } from "./once.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

const server = new EventEmitter();

/** Emits an event after so many ms, and says so. */
function emitLater(ms: number, event: string, ...args: readonly unknown[]): void {
  setTimeout(() => {
    console.log(`${elapsed()} ms: "${event}" is emitted`);
    try {
      server.emit(event, ...args);
    } catch (error) {
      console.log("nobody listens to the error, so emit throws it:", String(error));
    }
  }, ms);
}

/** Waits for an event, and says how that ended. */
async function waitFor(event: string, signal?: AbortSignal): Promise<void> {
  try {
    const args = await once(server, event, signal ? { signal } : {});
    console.log(`${elapsed()} ms: "${event}" came with`, args);
  } catch (reason) {
    console.log(`${elapsed()} ms: "${event}" did not come:`, String(reason));
  }
  const left = server.eventNames().map((name) => server.listenerCount(name));
  console.log(`${elapsed()} ms: listeners on the server: ${left.join(" and ") || "none"}`);
}

emitLater(200, "listening", { port: 8080 }, "and more");
await waitFor("listening");

emitLater(200, "error", new Error("the port is taken"));
await waitFor("listening");

emitLater(200, "error", new Error("this is what was waited for"));
await waitFor("error");

const controller = new AbortController();
setTimeout(() => controller.abort("closing time"), 200);
await waitFor("listening", controller.signal);
await waitFor("listening", controller.signal);
