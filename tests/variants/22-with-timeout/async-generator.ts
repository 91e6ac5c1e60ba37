// Style: an async generator that yields the first end; the loop is left with it.
async function* endsOf<T>(
  promise: Promise<T>,
  ms: number,
  expire: () => unknown,
): AsyncGenerator<() => T, void> {
  let timer: NodeJS.Timeout | undefined;
  const time = new Promise<() => T>((resolve) => {
    timer = setTimeout(() => {
      const reason = expire();
      resolve(() => {
        throw reason;
      });
    }, ms);
  });
  const end = promise.then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error;
    },
  );
  try {
    yield await Promise.race([end, time]);
  } finally {
    clearTimeout(timer);
  }
}

export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const expire = (): unknown => {
    controller.abort(new DOMException("expired", "TimeoutError"));
    return controller.signal.reason;
  };
  for await (const unwrap of endsOf(work(controller.signal), ms, expire)) return unwrap();
  throw new Error("there is always an end");
}
