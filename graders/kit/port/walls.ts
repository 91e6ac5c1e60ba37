/** The command lines that lock a Node process away, from the outer wall to the inner one. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { NO_ASYNC_STACKS } from "../guest/origin.ts";
import { bootstrap } from "./guest-code.ts";
import type { JailKind } from "./port.ts";

/** Megabytes that an answer may have on its heap. */
export const HEAP_MB = 128;
/** Seconds of processor time that one jail may use altogether. */
export const CPU_SECONDS = 60;
/** Bytes of private memory: Node reserves about 600 MB before it has done anything. */
const DATA_BYTES = 1_800_000_000;

const LIMITS = [
  `--data=${DATA_BYTES}`,
  `--cpu=${CPU_SECONDS}:${CPU_SECONDS + 5}`,
  "--nofile=64",
  "--fsize=0",
  "--core=0",
];

const NAMESPACES = [
  ...["--unshare-all", "--as-pid-1", "--die-with-parent", "--new-session", "--clearenv"],
  ...["--cap-drop", "ALL", "--uid", "65534", "--gid", "65534"],
  ...["/usr/lib", "/usr/lib64", "/lib", "/lib64"].flatMap((path) => ["--ro-bind-try", path, path]),
  ...["--proc", "/proc", "--dev", "/dev", "--chdir", "/"],
];

const NODE = [
  ...["--permission", "--no-warnings", `--max-old-space-size=${HEAP_MB}`],
  NO_ASYNC_STACKS,
  ...["--input-type=module", "--eval", bootstrap],
];

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: readonly string[]];

/** The command that starts a jail; `undefined` when this machine can't. */
export function jailCommand(kind: JailKind): Command | undefined {
  if (kind === "permission") return dieWithParent(limited(LIMITS, [process.execPath, ...NODE]));
  const bwrap = programPath("bwrap");
  if (bwrap === undefined) return undefined;
  const node = ["--ro-bind", process.execPath, "/node", "/node", ...NODE];
  return limited(LIMITS, [bwrap, ...NAMESPACES, ...node]);
}

/** A command with limits on what it may use, where this machine can set them. */
export function limited(limits: readonly string[], command: Command): Command {
  const prlimit = programPath("prlimit");
  return prlimit === undefined ? command : [prlimit, ...limits, ...command];
}

/** A command that the kernel kills when the judge is gone, even in the middle of an endless loop. */
function dieWithParent(command: Command): Command {
  const setpriv = programPath("setpriv");
  return setpriv === undefined ? command : [setpriv, "--pdeathsig", "KILL", ...command];
}

function programPath(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
