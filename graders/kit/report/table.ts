/** Tables for people at a terminal. */
import Table from "cli-table3";

/** Rows below headings; the first column is text, the others numbers. */
export function toTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({
    head: [...headings],
    colAligns: headings.map((_, index) => (index === 0 ? "left" : "right")),
    wordWrap: true,
    style: { head: [], border: [] },
    chars: BARE,
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}

/** No lines but one below the headings. */
const BARE = {
  ...{ top: "", "top-mid": "", "top-left": "", "top-right": "" },
  ...{ bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "" },
  ...{ left: "", "left-mid": "", mid: "", "mid-mid": "", right: "", "right-mid": "", middle: " " },
};
