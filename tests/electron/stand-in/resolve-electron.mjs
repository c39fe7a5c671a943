const standIn = new URL('./electron.mjs', import.meta.url).href;

/** @type {import('node:module').ResolveHook} */
export function resolve(specifier, context, next) {
  return specifier === 'electron'
    ? { url: standIn, format: 'module', shortCircuit: true }
    : next(specifier, context);
}
