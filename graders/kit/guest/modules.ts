/**
 * Loads an answer from the sources that the judge sent: its own files and an allow-list of built-in
 * modules, each load afresh, so that no state survives from one run to the next.
 */
import { registerHooks } from "node:module";
import type { Answer } from "../wire/messages.ts";

let answer: Answer = { entry: "", sources: {}, builtins: [] };
let load = 0;
let hooked = false;
let answerOnly = false;

/** Refuses, from now on, every import that no file of the answer's asks for. */
export function admitAnswerOnly(): void {
  answerOnly = true;
}

/** Imports the answer's module anew. Rejects with what its code throws. */
export async function loadAnswer(next: Answer): Promise<Record<string, unknown>> {
  if (!hooked) hook();
  hooked = true;
  answer = next;
  load++;
  return (await import(fresh(answer.entry))) as Record<string, unknown>;
}

const bare = (url: string): string => url.replace(/\?run=\d+$/, "");
const fresh = (url: string): string => `${url}?run=${load}`;
const isOurs = (url: string | undefined): boolean =>
  url !== undefined && Object.hasOwn(answer.sources, bare(url));

function hook(): void {
  registerHooks({
    resolve(specifier, context, nextResolve) {
      if (isOurs(specifier)) return { url: specifier, format: "module", shortCircuit: true };
      if (!isOurs(context.parentURL)) {
        if (answerOnly) throw new Error(refusal(specifier));
        return nextResolve(specifier, context);
      }
      const builtin = specifier.replace(/^node:/, "");
      if (answer.builtins.includes(builtin)) {
        return { url: `node:${builtin}`, format: "builtin", shortCircuit: true };
      }
      const found = ownFile(specifier, bare(context.parentURL ?? ""));
      if (found !== undefined) return { url: fresh(found), format: "module", shortCircuit: true };
      throw new Error(refusal(specifier));
    },
    load(url, context, nextLoad) {
      if (!isOurs(url)) return nextLoad(url, context);
      const source = answer.sources[bare(url)] ?? "";
      return { format: "module", source, shortCircuit: true };
    },
  });
}

/** The file that a relative import means, found as tsx finds it. */
function ownFile(specifier: string, parent: string): string | undefined {
  if (!/^(\.{1,2}\/|file:)/.test(specifier)) return undefined;
  const url = new URL(specifier, parent).href;
  const candidates = [url, url.replace(/\.([cm]?)js$/, ".$1ts"), `${url}.ts`, `${url}/index.ts`];
  return candidates.find((candidate) => Object.hasOwn(answer.sources, candidate));
}

function refusal(specifier: string): string {
  if (/^(\.{1,2}\/|file:)/.test(specifier)) {
    return `imports ${specifier}, which is no file of the exercise's own folder`;
  }
  const allowed = answer.builtins.map((name) => `node:${name}`).join(", ");
  return `imports ${specifier}; an answer may import only its own files and ${allowed}`;
}
