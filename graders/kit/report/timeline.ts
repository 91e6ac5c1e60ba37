/** A picture of what ran when: a bar for each thing that lasted, on a virtual time axis. */
import type { Span } from "../failure.ts";

const MAX_COLUMNS = 40;
const MAX_LABEL = 30;
const STEPS = [1, 2, 5];

/** One line for each span: `wait 1  ███████████████       0 → 300 ms`. */
export function drawTimeline(spans: readonly Span[]): readonly string[] {
  if (spans.length === 0) return [];
  const origin = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ start, end }) => end ?? start)) - origin;
  const msPerColumn = scale(last);
  const column = (ms: number): number => Math.round((ms - origin) / msPerColumn);
  const labels = spans.map(({ label }) => cut(label));
  const labelWidth = Math.max(...labels.map(({ length }) => length));
  const width = Math.max(1, column(origin + last));
  const starts = spans.map(({ start }) => String(start));
  const startWidth = Math.max(...starts.map(({ length }) => length));
  return spans.map((span, index) => {
    const from = column(span.start);
    const bar = span.end === span.start ? "│" : "█".repeat(columnsOf(span, column, width) - from);
    const picture = `${" ".repeat(from)}${bar}`.padEnd(width + 1);
    const label = (labels[index] ?? "").padEnd(labelWidth);
    return `${label}  ${picture}  ${(starts[index] ?? "").padStart(startWidth)} ${after(span)}`;
  });
}

function columnsOf(span: Span, column: (ms: number) => number, width: number): number {
  return span.end === null ? width : Math.max(column(span.end), column(span.start) + 1);
}

function after({ end, outcome }: Span): string {
  if (outcome === "instant") return "ms";
  if (end === null) return "→ … (never ended)";
  return `→ ${end} ms${outcome === "rejected" ? " (rejected)" : ""}`;
}

/** The smallest of 1, 2, 5, 10, 20, 50 ... ms a column that lets everything fit. */
function scale(ms: number): number {
  for (let power = 1; ; power *= 10) {
    const step = STEPS.find((one) => ms / (one * power) <= MAX_COLUMNS);
    if (step !== undefined) return step * power;
  }
}

function cut(label: string): string {
  return label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL - 1)}…` : label;
}
