/**
 * How the preparing scripts speak. They run before anything is installed or built, so the texts of the interface
 * (TypeScript, three languages) are not there yet: these few lines are in English only.
 */

/** A condition the reader can repair. Its message is one sentence that says what to do. */
export class Refusal extends Error {}

/**
 * Writes one line of progress. To stderr, so that the output of the command line stays clean.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Says why the preparation stopped and gives the exit code. A refusal is one line; anything else is a bug and keeps
 * its stack.
 * @param {unknown} error
 * @returns {number}
 */
export function explain(error) {
  if (error instanceof Refusal) say(error.message);
  else say(error instanceof Error && error.stack ? error.stack : String(error));
  return 1;
}

/**
 * A duration as a reader says it, for example `4.2 s` or `2 min 5 s`.
 * @param {number} milliseconds
 */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${String(Math.floor(whole / 60))} min ${String(whole % 60)} s`;
}
