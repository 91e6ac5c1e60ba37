/** The pictures in a README: each has to be what the report draws of the very numbers in it. */
import type { Span } from "../failure.ts";
import { drawTimeline } from "../report/timeline.ts";

const LINE =
  /^(?<label>\S.*?) {2,}[ █│]*?(?<start>\d+) (?:ms|→ (?:(?<end>\d+) ms(?<rejected> \(rejected\))?|… \(never ended\)))$/;

/** Says what a README has that is no picture as the report draws it, and how that would be. */
export function* badPictures(readme: string): Generator<string> {
  for (const [, language, block = ""] of readme.matchAll(/^```(\w*)\n([^]*?)\n```$/gm)) {
    if (language !== "" || !/[█│]/.test(block)) continue;
    const lines = block.split("\n");
    const spans = lines.flatMap((line) => spanOf(line) ?? []);
    const drawn = drawTimeline(spans).join("\n");
    if (spans.length < lines.length) {
      yield `this is no line of a picture: ${lines.find((line) => spanOf(line) === undefined)}`;
    } else if (drawn !== block) yield `it draws\n${block}\nwhere the report draws\n${drawn}`;
  }
}

function spanOf(line: string): Span | undefined {
  const found = LINE.exec(line)?.groups;
  if (found === undefined) return undefined;
  const { label = "", end, rejected } = found;
  const start = Number(found["start"]);
  if (line.includes("→ …")) return { label, start, end: null, outcome: "pending" };
  if (end === undefined) return { label, start, end: start, outcome: "instant" };
  const outcome = rejected === undefined ? "fulfilled" : "rejected";
  return { label, start, end: Number(end), outcome };
}
