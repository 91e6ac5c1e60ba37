/**
 * What goes wrong in asynchronous code in particular and no general tool changes: an `await` that is
 * missing, a promise that is combined in another way, a time or a count that is one off, a call, a
 * handler or an option that is left out.
 */
import { parse } from "@babel/parser";
import { VISITOR_KEYS } from "@babel/types";
import type { Node } from "@babel/types";

/** A stretch of a text and what comes in its place; positions count UTF-16 units from 0. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Other members of the same kind. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  all: ["allSettled", "race"],
  allSettled: ["all"],
  any: ["race"],
  race: ["any", "all"],
  resolve: ["reject"],
  reject: ["resolve"],
  push: ["unshift"],
  unshift: ["push"],
  shift: ["pop"],
  pop: ["shift"],
};

/** Methods without which the promise is the one they are called on. */
const HANDLERS = new Set(["then", "catch", "finally"]);

/** Finds what can be changed in TypeScript. */
export function asyncMutations(source: string): readonly Mutation[] {
  const text = ({ start, end }: Node): string => source.slice(start ?? 0, end ?? 0);
  const mutations: Mutation[] = [];
  const put = ({ start, end }: Node, ...replacements: readonly string[]): void => {
    for (const replacement of replacements) {
      mutations.push({ start: start ?? 0, end: end ?? 0, replacement });
    }
  };
  const file = parse(source, { sourceType: "module", plugins: ["typescript"] });
  for (const node of nodesOf(file)) {
    switch (node.type) {
      case "AwaitExpression":
        put(node, text(node.argument));
        break;
      case "NumericLiteral":
        put(node, String(node.value + 1), ...(node.value > 0 ? [`${node.value - 1}`] : []));
        break;
      case "ExpressionStatement":
      case "ThrowStatement":
      case "BreakStatement":
      case "ContinueStatement":
        put(node, ";");
        break;
      case "ReturnStatement":
        if (node.argument) put(node, "return;");
        break;
      case "ArrayExpression":
        if (node.elements.length === 2 && node.elements.every((one) => one !== null)) {
          put(node, `[${node.elements.toReversed().map(text).join(", ")}]`);
        }
        break;
      case "LogicalExpression":
        if (node.operator === "??") put(node, `(${text(node.left)} || ${text(node.right)})`);
        break;
      case "ArrowFunctionExpression":
      case "FunctionExpression":
      case "FunctionDeclaration":
        if (node.async && !node.generator && !awaits(node.body)) {
          put(node, text(node).replace("async ", ""));
        }
        break;
      case "CallExpression":
      case "NewExpression": {
        const { callee, arguments: args } = node;
        const last = args.at(-1);
        if (last !== undefined) {
          const start = args.at(-2)?.end ?? last.start;
          mutations.push({ start: start ?? 0, end: last.end ?? 0, replacement: "" });
        }
        if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") break;
        const { name } = callee.property;
        put(callee.property, ...(OTHERS[name] ?? []));
        if (HANDLERS.has(name)) put(node, text(callee.object));
        break;
      }
    }
  }
  return mutations;
}

/** The nodes of a tree that make code, types left out, outer before inner. */
function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

function childrenOf(node: Node): readonly Node[] {
  const fields = node as unknown as Readonly<
    Record<string, Node | readonly (Node | null)[] | null>
  >;
  const found = (VISITOR_KEYS[node.type] ?? []).flatMap((key) => fields[key] ?? []);
  const children = found.filter((child) => child !== null); // An array pattern may have holes.
  return children.filter(({ type }) => !/^TS(?!As|NonNull|Satisfies)|^Import/.test(type));
}

/** Whether a function awaits something itself. */
function awaits(node: Node): boolean {
  if (node.type === "AwaitExpression") return true;
  if (node.type === "ForOfStatement" && node.await) return true;
  return childrenOf(node).some((child) => !/Function|Method/.test(child.type) && awaits(child));
}
