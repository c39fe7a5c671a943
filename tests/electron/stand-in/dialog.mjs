import { onAsked, tell } from './test-link.mjs';

/** @typedef {import('./questions').DialogAnswer} DialogAnswer */
/** @typedef {{ cancelId?: number }} Options */
/** @typedef {[options: Options] | [parent: object, options: Options]} Arguments a window before them, or none */

/**
 * What the test will answer, oldest first. Without an answer a person presses Escape.
 * @type {DialogAnswer[]}
 */
const prepared = [];

/**
 * @param {string} method
 * @param {Arguments} args
 */
function asked(method, args) {
  const options = /** @type {Options} */ (args.at(-1));
  tell('dialog', { method, options: structuredClone(options), hasParent: args.length > 1 });
  return prepared.shift() ?? options.cancelId ?? 0;
}

export const dialog = {
  /** @param {string} title @param {string} content */
  showErrorBox(title, content) {
    tell('dialog', { method: 'showErrorBox', options: { title, content }, hasParent: false });
  },
  /** @param {Arguments} args */
  showMessageBoxSync(...args) {
    return asked('showMessageBoxSync', args);
  },
  /** @param {Arguments} args */
  showMessageBox(...args) {
    return Promise.resolve({ response: asked('showMessageBox', args), checkboxChecked: false });
  },
  /** @param {Arguments} args */
  showOpenDialog(...args) {
    const answer = asked('showOpenDialog', args);
    return Promise.resolve(typeof answer === 'object' ? answer : { canceled: true, filePaths: [] });
  },
};

onAsked('prepare dialog', ({ answer }) => void prepared.push(answer));
