import { fileURLToPath } from 'node:url';

/** The folder of the project. Not `import.meta.dirname`: an old Node has to come as far as our sentence about it. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * The folder the reader stood in. npm changes to the project folder before it runs a script and keeps the reader's
 * own folder in `INIT_CWD`; a relative path such as `--data records` is meant from there.
 * @param {string} script the npm script that may have started us
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, root: string }} situation
 */
export function readersFolder(script, { cwd, env, root }) {
  // An outer npm leaves INIT_CWD behind for everything it starts: it counts only when npm started this very script.
  const startedByNpm = env.npm_lifecycle_event === script && cwd === root;
  return (startedByNpm && env.INIT_CWD) || cwd;
}
