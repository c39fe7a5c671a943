import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hearingPackage, type HearingPackage } from '@shared/record/hearing-package';

/** The «Ала-Тоо» hearing of 16 January 2026 as the program brings it along. */
export const example: HearingPackage = hearingPackage.parse(
  JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../../resources/example/ala-too-2026-01-16.json'), 'utf8'),
  ),
);

export const exampleHearingId = example.hearing.id;
