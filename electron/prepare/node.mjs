import { Refusal } from './report.mjs';

/** The oldest Node that runs every tool of the project: `engines` in package.json and the build target say the same. */
const oldest = { major: 20, minor: 19 };

/**
 * Refuses a Node that is too old.
 * @param {string} [version] for example `20.19.0`
 * @throws {Refusal}
 */
export function ensureNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  throw new Refusal(
    `Keneshme needs Node ${String(oldest.major)}.${String(oldest.minor)} or newer, and this is Node ${version}: ` +
      'install a newer one from https://nodejs.org and start again.',
  );
}
