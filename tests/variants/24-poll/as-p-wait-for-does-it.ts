// Style: as p-wait-for and p-timeout do it: a loop that is told to stop, wrapped in a time limit.
import { setTimeout as delay } from "node:timers/promises";

type Cancellable<T> = Promise<T> & { clear(): void };

function pTimeout<T>(promise: Promise<T>, milliseconds: number, fallback: () => void) {
  let timer: NodeJS.Timeout | undefined;
  const wrapped = new Promise<T>((resolve, reject) => {
    timer = setTimeout(() => {
      fallback();
      const message = `Promise timed out after ${milliseconds} milliseconds`;
      reject(new DOMException(message, "TimeoutError"));
    }, milliseconds);
    (async () => {
      try {
        resolve(await promise);
      } catch (error) {
        reject(error);
      }
    })();
  });
  const cancellable = wrapped.finally(() => cancellable.clear()) as Cancellable<T>;
  cancellable.clear = () => {
    clearTimeout(timer);
  };
  return cancellable;
}

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  { interval, timeout }: { interval: number; timeout: number },
): Promise<T> {
  const abortController = new AbortController();
  const { signal } = abortController;

  const wait = async (): Promise<T> => {
    while (!signal.aborted) {
      const value = await probe();
      if (value !== undefined) return value;
      await delay(interval, undefined, { signal }).catch(() => {});
    }
    throw signal.reason;
  };

  return pTimeout(wait(), timeout, () => abortController.abort());
}
