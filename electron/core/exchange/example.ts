import example from '../../../resources/example/ala-too-2026-01-16.json';
import type { CoreContext } from '../context';
import { importHearing } from './import-hearing';
import { parsePackage } from './parse-package';

/** The example hearing keeps this identifier in every office. */
export const exampleHearingId = example.hearing.id;

/** Loads the example office through the same door as every foreign file; does nothing where it is there already. */
export async function loadExample(core: CoreContext): Promise<string> {
  if (core.hearings.has(exampleHearingId)) return exampleHearingId;
  return importHearing(core, parsePackage(JSON.stringify(example)), 'different');
}
