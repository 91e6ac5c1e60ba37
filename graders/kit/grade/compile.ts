/**
 * TypeScript to JavaScript. Node's own stripping keeps every position, so that errors name the
 * learner's own lines; what it refuses (`enum`, parameter properties ...) esbuild compiles, as in tsx.
 */
import { createRequire, stripTypeScriptTypes } from "node:module";
import type * as Esbuild from "esbuild";
import { cached } from "../cache.ts";
import { Broken } from "../failure.ts";
import type { Answer } from "../wire/messages.ts";
import { slugOf } from "./sources.ts";
import type { Sources } from "./sources.ts";

const require = createRequire(import.meta.url);

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
    compiled[new URL(encodeURI(name), folder).href] =
      "code" in made ? made.code : `throw new SyntaxError(${JSON.stringify(made.error)});`;
  }
  return { entry: new URL(entry, folder).href, sources: compiled, builtins };
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

function transform(name: string, text: string): Compiled {
  const { transformSync } = require("esbuild") as typeof Esbuild;
  try {
    const { code } = transformSync(text, {
      loader: "ts",
      target: "node26",
      sourcefile: name,
      sourcemap: "inline",
      logLevel: "silent",
      tsconfigRaw: { compilerOptions: { target: "es2024", useDefineForClassFields: true } },
    });
    return { code };
  } catch (error) {
    const [first] = (error as Esbuild.TransformFailure).errors ?? [];
    if (first === undefined) throw error;
    const { line = 0, column = 0 } = first.location ?? {};
    return { error: `${first.text} (${name}:${line}:${column + 1})` };
  }
}
