/** Finds a command by its name and runs it; turns what goes wrong into one line and an exit code. */
import { UsageError } from "../failure.ts";
import { tameStreams } from "./output.ts";

/** Exit codes that all commands share. */
export const EXIT = { done: 0, low: 1, usage: 2, fault: 3 } as const;

type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  test: async () => (await import("./test.ts")).test,
  grade: async () => (await import("./grade.ts")).grade,
  play: async () => (await import("./play.ts")).play,
  debug: async () => (await import("./debug.ts")).debug,
  verify: async () => (await import("./verify.ts")).verify,
  bench: async () => (await import("./bench.ts")).bench,
};

/** Runs a command and gives its exit code. */
export async function runCommand(
  name: string | undefined,
  args: readonly string[],
): Promise<number> {
  tameStreams();
  try {
    const load = commands[name ?? ""];
    if (load === undefined) {
      const known = Object.keys(commands).join(", ");
      throw new UsageError(`there is no command ${name ?? ""}: expected one of ${known}`);
    }
    return await (
      await load()
    )(args);
  } catch (error) {
    const foreseen = error instanceof UsageError || isParseError(error);
    console.error(foreseen ? error.message : error);
    return foreseen ? EXIT.usage : EXIT.fault;
  }
}

function isParseError(error: unknown): error is Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code.startsWith("ERR_PARSE_ARGS");
}
