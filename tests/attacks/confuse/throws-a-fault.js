// Throws what looks like a fault of the machine, which would be nobody's mistake.
class Fault extends Error {
  name = "Fault";
}
console.error("FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory");
export const waitN = async () => {
  throw new Fault("the jail ended (SIGKILL): out of memory");
};
