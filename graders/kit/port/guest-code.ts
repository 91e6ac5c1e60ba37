/**
 * The guest as a program in one string. In the jail no file can be read, the guest's own modules
 * included, so they go in over the channel, as the answer does.
 */
import { readFileSync, readdirSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { cached } from "../cache.ts";

/** The file descriptor of the channel in the jail. */
export const CHANNEL = 3;

/**
 * What the jailed Node evaluates: reads the modules, a line of JSON, from the channel; loads them from
 * memory and nothing else; and serves turns.
 */
export const bootstrap = `
import { readSync } from "node:fs";
import { registerHooks } from "node:module";
let line = Buffer.alloc(0);
const chunk = Buffer.alloc(1 << 16);
while (line.at(-1) !== 10) {
  const length = readSync(${CHANNEL}, chunk);
  if (length === 0) process.exit();
  line = Buffer.concat([line, chunk.subarray(0, length)]);
}
const { main, sources } = JSON.parse(line.toString());
registerHooks({
  resolve(specifier, context, next) {
    const url = URL.parse(specifier, context.parentURL)?.href ?? "";
    if (Object.hasOwn(sources, url)) return { url, format: "module", shortCircuit: true };
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!Object.hasOwn(sources, url)) return next(url, context);
    return { format: "module", source: sources[url], shortCircuit: true };
  },
});
const { serve } = await import(main);
await serve(${CHANNEL});
`;

let line: string | undefined;

/** The line that the bootstrap reads. */
export function guestLine(): string {
  line ??= `${JSON.stringify({ main: "file:///guest/guest/main.ts", sources: guestSources() })}\n`;
  return line;
}

function guestSources(): Record<string, string> {
  const texts = ["guest", "wire"].flatMap((folder) => {
    const url = new URL(`../${folder}/`, import.meta.url);
    return readdirSync(url).map((name) => {
      return [`file:///guest/${folder}/${name}`, readFileSync(new URL(name, url), "utf8")] as const;
    });
  });
  return cached(["guest", ...texts.flat()], () =>
    Object.fromEntries(texts.map(([url, text]) => [url, stripTypeScriptTypes(text)])),
  );
}
