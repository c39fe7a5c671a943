import { hearingJsonSchema } from '@core/exchange/hearing-schema';
import type { PlainCommand } from '../command';
import { exitCodes } from '../exit-codes';

/** Prints the JSON Schema of the hearing file. */
export const schemaCommand: PlainCommand = {
  name: 'schema',
  usage: '',
  help: 'cli.help.schema',
  options: {},
  archive: 'none',
  words: { least: 0, most: 0 },
  run({ print }) {
    const schema = hearingJsonSchema();
    print(JSON.stringify(schema, null, 2), schema);
    return Promise.resolve(exitCodes.success);
  },
};
