/** The line to the test that started this process: what happens is told, what the test asks is answered. */

/** @typedef {import('./questions').Questions} Questions */
/** @typedef {import('./questions').Question} Question */

/** @type {Map<string, (payload: never) => unknown>} */
const answers = new Map();

/**
 * Tells the test that something happened.
 * @param {string} name
 * @param {unknown} [details] anything `structuredClone` takes
 */
export function tell(name, details = null) {
  process.send?.({ kind: 'told', name, details });
}

/**
 * Answers the test's questions of one name.
 * @template {Question} Name
 * @param {Name} name
 * @param {(payload: Questions[Name]) => unknown} answer
 */
export function onAsked(name, answer) {
  answers.set(name, answer);
}

/** @param {{ id: number, name: string, payload: never }} question */
async function reply({ id, name, payload }) {
  try {
    const answer = answers.get(name);
    if (!answer) throw new Error(`The stand-in does not know "${name}".`);
    process.send?.({ kind: 'answer', id, value: await answer(payload) });
  } catch (error) {
    process.send?.({ kind: 'answer', id, error: error instanceof Error ? error.message : String(error) });
  }
}

process.on('message', (question) => void reply(/** @type {Parameters<typeof reply>[0]} */ (question)));
// The test is gone: nobody would ever end this process.
process.on('disconnect', () => process.exit(70));
