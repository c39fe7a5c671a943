import { z } from 'zod';
import { hearingPackage } from '@shared/record/hearing-package';

/** The JSON Schema of the exchange format, generated from the schemas the program itself reads with. */
export function hearingJsonSchema(): unknown {
  return {
    title: 'Keneshme hearing',
    description: 'One hearing with everything it refers to. See docs/format.md.',
    ...z.toJSONSchema(hearingPackage, { target: 'draft-2020-12', unrepresentable: 'any' }),
  };
}
