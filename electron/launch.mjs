/**
 * `npm start`: installs and builds what is missing, then starts Electron, or the browser host where Electron cannot
 * run. Everything after `npm start --` goes to the program, except `--retry-electron`.
 *
 * Runs before anything is installed, so it imports nothing but Node and its own folder, and speaks English only.
 */
import { join } from 'node:path';
import { ensureBuilt } from './prepare/build.mjs';
import { runInTerminal } from './prepare/child.mjs';
import { chooseWindow, inBrowser } from './prepare/choose-window.mjs';
import { ensureInstalled } from './prepare/install.mjs';
import { ensureNode } from './prepare/node.mjs';
import { projectRoot, readersFolder } from './prepare/place.mjs';
import { explain, say } from './prepare/report.mjs';

/** An Electron that fails within this time never showed a window: a library or the sandbox is missing. */
const shortestSessionMilliseconds = 8_000;

/** @param {readonly string[]} args */
async function launch(args) {
  ensureNode();
  await ensureInstalled(projectRoot);
  await ensureBuilt(projectRoot);
  const passedOn = args.filter((arg) => arg !== '--retry-electron');
  const choice = await chooseWindow(projectRoot, { retry: passedOn.length < args.length });
  if (choice.kind === 'browser') return openInBrowser(choice.reason, passedOn);
  return openElectron(choice.program, passedOn);
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
async function openElectron(program, args) {
  // Some editors set this in their terminals; Electron would then behave like plain Node and show nothing.
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE;
  // The project folder, not the built file: from its package.json Electron learns name and version of the program.
  const { code, signal, milliseconds } = await runInTerminal(program, [projectRoot, ...args], {
    ...place(),
    env,
  });
  const wasEnded = signal === 'SIGINT' || signal === 'SIGTERM' || signal === 'SIGHUP' || signal === 'SIGKILL';
  if (code === 0 || wasEnded || milliseconds > shortestSessionMilliseconds) return code;
  const { reason } = inBrowser(`Electron ended at once (code ${String(code)})`);
  return openInBrowser(reason, args);
}

/**
 * @param {string} reason
 * @param {readonly string[]} args
 */
async function openInBrowser(reason, args) {
  say(reason);
  const host = join(projectRoot, 'out', 'main', 'host.js');
  const { code } = await runInTerminal(process.execPath, [host, ...args, '--open'], place());
  return code;
}

function place() {
  return { cwd: readersFolder('start', { cwd: process.cwd(), env: process.env, root: projectRoot }) };
}

process.exitCode = await launch(process.argv.slice(2)).catch(explain);
