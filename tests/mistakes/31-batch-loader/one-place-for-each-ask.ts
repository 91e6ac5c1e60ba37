// Gives every ask a place of its own, though the keys are sent but once.
// caught by: gives each ask the value in its key's place
export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  let open: { readonly asked: K[]; readonly values: Promise<readonly V[]> } | undefined;
  const start = (): NonNullable<typeof open> => {
    const asked: K[] = [];
    const values = new Promise<void>((resolve) => setTimeout(resolve, wait)).then(async () => {
      open = undefined;
      const keys = [...new Set(asked)];
      const values = await loadMany(keys);
      if (values.length !== keys.length) throw new Error(`${values.length} values`);
      return values;
    });
    return { asked, values };
  };
  return async (key) => {
    open ??= start();
    const place = open.asked.push(key) - 1;
    return (await open.values)[place]!;
  };
}
