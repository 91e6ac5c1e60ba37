// Style: an async generator that yields the first thing to happen, and a loop that leaves it at once.
type Happening = { readonly what: "time" } | { readonly what: "abort"; readonly reason: unknown };

async function* happenings(ms: number, signal?: AbortSignal): AsyncGenerator<Happening, void> {
  let tell: (happening: Happening) => void = () => {};
  const told = new Promise<Happening>((resolve) => (tell = resolve));
  const timer = setTimeout(() => tell({ what: "time" }), ms);
  const listener = (): void => tell({ what: "abort", reason: signal?.reason });
  signal?.addEventListener("abort", listener);
  try {
    yield await told;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", listener);
  }
}

export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  if (options.signal?.aborted) throw options.signal.reason;
  for await (const happening of happenings(ms, options.signal)) {
    if (happening.what === "abort") throw happening.reason;
    return;
  }
}
