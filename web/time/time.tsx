export function Time() {
  return null;
}
