/** The answers of ours that graders are proved with: solutions, variants that are right, mistakes. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../grade/course.ts";

/** One answer in one file. */
export interface KnownAnswer {
  /** Its file, from the top of the workspace. */
  readonly file: string;
  readonly source: string;
}

/** A file of the workspace. */
export function read(...path: readonly string[]): KnownAnswer {
  const file = path.join("/");
  return { file, source: readFileSync(join(ROOT, file), "utf8") };
}

/** The known answers of a kind to an exercise. */
export function answersIn(kind: "variants" | "mistakes", id: string): readonly KnownAnswer[] {
  return readdirSync(join(ROOT, "tests", kind, id)).map((name) => read("tests", kind, id, name));
}

/** What a mistake says of itself in its first two lines. */
export function headOf({ source }: KnownAnswer): { readonly wrong: string; readonly by: string } {
  const [, wrong = "", by = ""] = /^\/\/ (.+)\n\/\/ caught by: (.+)\n/.exec(source) ?? [];
  return { wrong, by };
}
