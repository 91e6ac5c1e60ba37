// Style: an async generator as a context manager; leaving the for await loop releases.
async function* lend<R>(
  acquire: () => Promise<R>,
  release: (resource: R) => Promise<void>,
): AsyncGenerator<R, void> {
  const resource = await acquire();
  try {
    yield resource;
  } finally {
    await release(resource);
  }
}

export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  // A loop that is left by an error drops the one that closing the generator may throw.
  for await (const resource of lend(acquire, release)) return await use(resource);
  throw new Error("unreachable");
}
