// Gives each caller a promise, and rejects those of dropped calls, which nobody has asked for.
// caught by: drops the waiting call on cancel
interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  let timer: NodeJS.Timeout | undefined;
  let waiting: { readonly args: A; readonly deferred: PromiseWithResolvers<void> } | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    waiting?.deferred.reject(new Error("the call was dropped"));
    waiting = undefined;
  };
  const flush = (): void => {
    const call = waiting;
    waiting = undefined;
    cancel();
    if (call === undefined) return;
    call.deferred.resolve();
    fn(...call.args);
  };
  const debounced = (...args: A): Promise<void> => {
    cancel();
    const deferred = Promise.withResolvers<void>();
    waiting = { args, deferred };
    timer = setTimeout(flush, wait);
    return deferred.promise;
  };
  return Object.assign(debounced, { cancel, flush });
}
