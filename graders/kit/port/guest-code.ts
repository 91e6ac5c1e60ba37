/**
 * The guest as a program in one string. In the jail no file can be read, the guest's own modules
 * included, so they go in over the channel, as the answer does: bundled by esbuild, since one module
 * starts faster than many.
 */
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type * as Esbuild from "esbuild";
import { cached } from "../cache.ts";

/** The file descriptor of the channel in the jail. */
export const CHANNEL = 3;

/**
 * What the jailed Node evaluates: reads the guest, a line of JSON, from the channel; loads it from
 * memory and nothing else; and serves turns.
 */
export const bootstrap = `
import { readSync } from "node:fs";
import { registerHooks } from "node:module";
Error.stackTraceLimit = 30;
let line = Buffer.alloc(0);
const chunk = Buffer.alloc(1 << 16);
while (line.at(-1) !== 10) {
  const length = readSync(${CHANNEL}, chunk);
  if (length === 0) process.exit();
  line = Buffer.concat([line, chunk.subarray(0, length)]);
}
const source = JSON.parse(line.toString());
const url = "file:///guest.js";
const hooks = registerHooks({
  resolve(specifier, context, next) {
    return specifier === url ? { url, format: "module", shortCircuit: true } : next(specifier, context);
  },
  load(from, context, next) {
    return from === url ? { format: "module", source, shortCircuit: true } : next(from, context);
  },
});
const { serve } = await import(url);
hooks.deregister();
await serve(${CHANNEL});
`;

/** Globals that the guest uses when an answer runs already. */
const GLOBALS =
  "AbortController, AbortSignal, AggregateError, Array, BigInt, Buffer, DOMException, Error, JSON, Map, " +
  "Number, Object, Promise, Proxy, RangeError, Reflect, Set, String, Symbol, SyntaxError, TypeError, URL, " +
  "Uint8Array, WeakMap";

let line: string | undefined;

/** The line that the bootstrap reads. */
export function guestLine(): string {
  line ??= `${JSON.stringify(bundle())}\n`;
  return line;
}

/** The guest as one module of JavaScript. */
function bundle(): string {
  const folders = ["guest", "wire"].map((name) => new URL(`../${name}/`, import.meta.url));
  const texts = folders.flatMap((folder) => {
    return readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
  });
  return cached(["guest", ...texts], () => {
    const { buildSync } = createRequire(import.meta.url)("esbuild") as typeof Esbuild;
    const main = fileURLToPath(new URL("../guest/main.ts", import.meta.url));
    const built = buildSync({
      entryPoints: [main],
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node26",
      minify: true,
      keepNames: true,
      // Taken when it loads, so that no answer puts others in their place.
      banner: { js: `const { ${GLOBALS} } = globalThis;` },
      write: false,
    });
    return built.outputFiles[0]?.text ?? "";
  });
}
