import type { Translate } from '@shared/texts/catalogue';
import { commands } from './commands';

interface Described {
  readonly name: string;
  readonly usage: string;
  readonly help: string;
}

/** The help of one command, or of all. */
export function helpText(t: Translate, name?: string): string {
  const described: Described[] = [
    ...commands.map((command) => ({ name: command.name, usage: command.usage, help: t(command.help) })),
    { name: 'help', usage: '[COMMAND]', help: t('cli.help.help') },
  ];
  const chosen = described.filter((one) => name === undefined || one.name === name);
  const shown = chosen.length > 0 ? chosen : described;
  return [
    t('cli.usage'),
    '',
    ...shown.flatMap((one) => [`  ${one.name} ${one.usage}`.trimEnd(), ...indented(one.help)]),
    '',
    t('cli.commonOptions'),
  ].join('\n');
}

function indented(text: string): string[] {
  return text.split('\n').map((line) => `      ${line}`);
}
