/**
 * Emits an event that listeners can prevent, synchronously as in Electron: what a listener does after an `await`
 * comes too late.
 * @param {import('node:events').EventEmitter} emitter
 * @param {string} name
 * @param {object} [details] put on the event
 * @param {...unknown} rest further arguments
 * @returns {boolean} true where a listener prevented it
 */
export function emitPreventable(emitter, name, details = {}, ...rest) {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
  emitter.emit(name, event, ...rest);
  return event.defaultPrevented;
}
