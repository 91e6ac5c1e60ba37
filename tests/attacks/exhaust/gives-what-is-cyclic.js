// Gives a list that holds itself.
export async function waitN() {
  const list = [];
  list.push(list, new Map([[list, list]]));
  return list;
}
