// Sends a key as often as it was asked for.
// caught by: calls loadMany once with the different keys
export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  let open: { readonly keys: K[]; readonly values: Promise<readonly V[]> } | undefined;
  const start = (): NonNullable<typeof open> => {
    const keys: K[] = [];
    const values = new Promise<void>((resolve) => setTimeout(resolve, wait)).then(async () => {
      open = undefined;
      const values = await loadMany(keys);
      if (values.length !== keys.length) throw new Error(`${values.length} values`);
      return values;
    });
    return { keys, values };
  };
  return async (key) => {
    open ??= start();
    const place = open.keys.push(key) - 1;
    return (await open.values)[place]!;
  };
}
