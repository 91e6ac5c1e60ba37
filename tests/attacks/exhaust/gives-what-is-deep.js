// Gives a list in a list in a list.
export async function waitN() {
  let list = [];
  for (let depth = 0; depth < 1e5; depth++) list = [list];
  return list;
}
