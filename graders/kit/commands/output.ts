/** What a command prints, to streams that may be full, or that nobody reads any more. */

/** Makes trouble with the standard streams the business of whoever writes to them. */
export function tameStreams(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}

/**
 * Prints to standard output. Gives the reason when that fails; a reader that has gone, as `head` does,
 * has read what it wanted.
 */
export function print(text: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    process.stdout.write(text, (error?: NodeJS.ErrnoException | null) => {
      const isGone = error?.code === "EPIPE";
      resolve(!error || isGone ? undefined : (error.code ?? error.message));
    });
  });
}
