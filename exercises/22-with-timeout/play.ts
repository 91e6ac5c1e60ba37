import { withTimeout } from "./with-timeout.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** Takes `ms` milliseconds, and stops early when the signal aborts. */
function download(ms: number, signal: AbortSignal): Promise<string> {
  console.log(`${elapsed()} ms: the download starts and will take ${ms} ms`);
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      console.log(`${elapsed()} ms: the download is stopped,`, String(signal.reason));
      clearTimeout(timer);
      reject(new Error("half a file"));
    };
    const timer = setTimeout(() => {
      console.log(`${elapsed()} ms: the download ends`);
      signal.removeEventListener("abort", onAbort);
      resolve("a file");
    }, ms);
    signal.addEventListener("abort", onAbort, { once: true });
  });
}

/** Takes a second and then fails, whatever the signal says. */
function stubborn(_signal: AbortSignal): Promise<string> {
  console.log(`${elapsed()} ms: the stubborn work starts`);
  return new Promise((_resolve, reject) => {
    setTimeout(() => {
      console.log(`${elapsed()} ms: the stubborn work fails, and nobody cares`);
      reject(new Error("too late"));
    }, 1_000);
  });
}

async function attempt(work: (signal: AbortSignal) => Promise<string>): Promise<void> {
  start = performance.now();
  try {
    const result = await withTimeout(work, 500);
    console.log(`${elapsed()} ms: resolved to`, result);
  } catch (error) {
    console.log(`${elapsed()} ms: rejected,`, String(error));
  }
}

console.log("A download in time:");
await attempt((signal) => download(300, signal));
console.log("\nA download that is too slow:");
await attempt((signal) => download(2_000, signal));
console.log("\nA work that does not listen:");
await attempt(stubborn);
