import { Refusal } from '@shared/contract/problem';
import {
  type HearingPackage,
  hearingPackage,
  hearingPackageFormat,
  hearingPackageVersion,
} from '@shared/record/hearing-package';
import { checkPackage } from './check-package';
import { problemOfInput } from '../dispatcher';
import { upToDatePackage } from '../archive/formats/package-migrations';

/**
 * Reads the text of a hearing file: the one entrance for foreign data.
 *
 * @throws Refusal `exchange.damaged` (no JSON), `exchange.notOurs`, `exchange.newerVersion`, or the first thing in
 * the file that does not fit, with its place.
 */
export function parsePackage(text: string): HearingPackage {
  const data = parseJson(text);
  const { format, version } = data;
  if (format !== hearingPackageFormat) throw new Refusal('exchange.notOurs');
  if (typeof version === 'number' && version > hearingPackageVersion) {
    throw new Refusal('exchange.newerVersion', { found: version, known: hearingPackageVersion });
  }
  const parsed = hearingPackage.safeParse(upToDatePackage(data));
  if (!parsed.success) {
    const { code, details } = problemOfInput(parsed.error);
    throw new Refusal(code, details);
  }
  checkPackage(parsed.data);
  return parsed.data;
}

function parseJson(text: string): Record<string, unknown> {
  try {
    // A byte order mark is what Windows editors add.
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    if (typeof data === 'object' && data !== null && !Array.isArray(data))
      return data as Record<string, unknown>;
  } catch (error) {
    throw new Refusal('exchange.damaged', { reason: error instanceof Error ? error.message : '' });
  }
  throw new Refusal('exchange.notOurs');
}
