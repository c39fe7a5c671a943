import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../shared/calendar');

describe('the calendar', () => {
  it.each(readdirSync(folder))(
    '%s does without the locale data of the machine, which lacks Kyrgyz',
    (file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      expect(source.match(/\bIntl\b|\btoLocale\w+|\blocaleCompare\b/g)).toBeNull();
    },
  );
});
