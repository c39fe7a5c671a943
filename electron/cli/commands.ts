import type { Command } from './command';
import { backupCommand } from './commands/backup';
import { documentsCommand } from './commands/documents';
import { exampleCommand } from './commands/example';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { restoreCommand } from './commands/restore';
import { schemaCommand } from './commands/schema';
import { searchCommand } from './commands/search';
import { serveCommand } from './commands/serve';
import { verifyCommand } from './commands/verify';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  exampleCommand,
  searchCommand,
  documentsCommand,
  exportCommand,
  importCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
  schemaCommand,
  serveCommand,
];
