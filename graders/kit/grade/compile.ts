/**
 * TypeScript to JavaScript. Node's own stripping keeps every position, so that errors name the
 * learner's own lines; what it refuses (`enum`, parameter properties ...) esbuild compiles, as in tsx.
 */
import { spawnSync } from "node:child_process";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { cached } from "../cache.ts";
import { Broken } from "../failure.ts";
import { limited } from "../port/walls.ts";
import type { Answer } from "../wire/messages.ts";
import { slugOf } from "./sources.ts";
import type { Sources } from "./sources.ts";

const require = createRequire(import.meta.url);

/** Limits for esbuild: bytes of memory, seconds of processor time, milliseconds by the clock, bytes it may give. */
const COMPILER_LIMITS = ["--data=1000000000", "--cpu=10", "--core=0"];
const MAX_MS = 60_000;
const MAX_OUTPUT = 4 << 20;

/** Node's stripping where it can, or esbuild, which also leaves out imports that are only types. */
export type Compiler = "strip" | "esbuild";

type Compiled = { readonly code: string } | { readonly error: string };

/**
 * Compiles an answer.
 *
 * @param folder URL of the exercise's folder as the answer sees it, with a slash at its end.
 * @throws Broken when its entry can't be compiled. Another file that can't throws when it is imported.
 */
export function compileAnswer(
  id: string,
  sources: Sources,
  builtins: readonly string[],
  compiler: Compiler = "strip",
  folder: string = `file:///exercises/${id}/`,
): Answer {
  const entry = `${slugOf(id)}.ts`;
  const compiled: Record<string, string> = {};
  for (const [name, source] of sources) {
    const made = compileFile(name, source, compiler);
    if ("error" in made && name === entry) throw new Broken(`does not compile: ${made.error}`);
    compiled[urlOf(name, folder)] =
      "code" in made ? made.code : `throw new SyntaxError(${JSON.stringify(made.error)});`;
  }
  return { entry: urlOf(entry, folder), sources: compiled, builtins };
}

/** Where the answer finds a file of its own, whatever it is called: `a?b.ts` is no query. */
function urlOf(name: string, folder: string): string {
  const path = encodeURI(name.toWellFormed()).replaceAll("?", "%3F").replaceAll("#", "%23");
  return new URL(`./${path}`, folder).href;
}

function compileFile(name: string, source: string, compiler: Compiler): Compiled {
  const text = source.replace(/^\uFEFF/, "").replace(/^#!/, "//");
  if (name.endsWith(".json")) return { code: `export default ${text};` };
  if (!/\.[cm]?ts$/.test(name)) return { code: text };
  return cached(["answer", compiler, name, text], () => {
    return (compiler === "strip" ? strip(text) : undefined) ?? transform(name, text);
  });
}

function strip(text: string): Compiled | undefined {
  try {
    return { code: stripTypeScriptTypes(text) };
  } catch {
    return undefined;
  }
}

/**
 * esbuild works outside of the jail on a text that nobody has looked at, and works out constants: it has
 * limits of its own.
 *
 * @throws Broken when it reaches one, which is not kept in the cache.
 */
function transform(name: string, text: string): Compiled {
  const options = { compilerOptions: { target: "es2024", useDefineForClassFields: true } };
  const [program, ...args] = limited(COMPILER_LIMITS, [
    require.resolve("esbuild/bin/esbuild"),
    ...["--loader=ts", "--target=node26", `--sourcefile=${name}`, "--sourcemap=inline"],
    ...["--log-level=error", "--log-limit=1", "--color=false"],
    `--tsconfig-raw=${JSON.stringify(options)}`,
  ]);
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    input: text,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
    maxBuffer: MAX_OUTPUT,
    timeout: MAX_MS,
    killSignal: "SIGKILL",
  });
  if (status === 0) return { code: stdout };
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (error !== undefined && code !== "ETIMEDOUT" && code !== "ENOBUFS") throw error;
  const found = /\[ERROR\] (.*)\n\n.*?:(\d+):(\d+):/.exec(stderr);
  if (found === null) throw new Broken(`does not compile: the compiler gives up on ${name}`);
  const [, message, line, column] = found;
  return { error: `${message} (${name}:${line}:${Number(column) + 1})` };
}
