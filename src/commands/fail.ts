/** Says why a command has failed, which it tells by its exit code too. */
export function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
