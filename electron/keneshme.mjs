/**
 * `npm run --silent keneshme -- <command>`: the command line. Installs and builds what is missing and says so on
 * stderr; with nothing to prepare the only words are those of the command.
 *
 * Runs before anything is installed, so it imports nothing but Node and its own folder, and speaks English only.
 */
import { join } from 'node:path';
import { ensureBuilt } from './prepare/build.mjs';
import { runInTerminal } from './prepare/child.mjs';
import { ensureInstalled } from './prepare/install.mjs';
import { ensureNode } from './prepare/node.mjs';
import { projectRoot, readersFolder } from './prepare/place.mjs';
import { explain } from './prepare/report.mjs';

/** @param {readonly string[]} args */
async function runCommand(args) {
  ensureNode();
  await ensureInstalled(projectRoot);
  await ensureBuilt(projectRoot);
  const cwd = readersFolder('keneshme', { cwd: process.cwd(), env: process.env, root: projectRoot });
  const command = join(projectRoot, 'out', 'main', 'cli.js');
  const { code } = await runInTerminal(process.execPath, [command, ...args], { cwd });
  return code;
}

process.exitCode = await runCommand(process.argv.slice(2)).catch(explain);
