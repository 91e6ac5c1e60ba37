// Reads the environment, arguments, files and reports of the process.
export async function waitN() {
  const found = [
    process.env.PATH,
    process.env.HOME,
    process.execArgv?.[0],
    import.meta.dirname,
    import.meta.filename,
  ];
  try {
    found.push(process.report?.getReport());
  } catch {}
  try {
    found.push(process.getBuiltinModule?.("fs").readFileSync("/etc/passwd", "utf8"));
  } catch {}
  try {
    found.push(import.meta.resolve("vitest"));
  } catch {}
  return found.filter((one) => one !== undefined).concat(1);
}
