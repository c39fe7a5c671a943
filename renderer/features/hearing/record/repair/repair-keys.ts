/** The keys of the repair by their place on the keyboard, so that every layout works; each is also a button or a field. */
export const repairKeys = {
  speaker: 'Alt+S',
  kind: 'Alt+K',
  time: 'Alt+M',
  item: 'Alt+I',
  addressee: 'Alt+A',
  question: 'Alt+W',
  split: 'Alt+X',
  join: 'Alt+J',
  toMoment: 'Alt+Shift+M',
  insert: 'Alt+Insert',
  remove: 'Alt+Delete',
  history: 'Alt+H',
} as const;

export type RepairKey = keyof typeof repairKeys;

/** In the order of the legend. */
export const repairKeyNames = Object.keys(repairKeys) as RepairKey[];

/** Fields a key leads into; the others do something at once. */
export const repairFields = ['speaker', 'kind', 'time', 'item', 'addressee', 'question'] as const;

export type RepairField = (typeof repairFields)[number];

/** What is asked of a keyboard event. */
interface PressedKey {
  readonly code: string;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** What a pressed key means in the repair; undefined where it means nothing there. */
export function repairKeyOf(event: PressedKey): RepairKey | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const name = `Alt+${event.shiftKey ? 'Shift+' : ''}${event.code.replace(/^Key/, '')}`;
  return repairKeyNames.find((key) => repairKeys[key] === name);
}

export function isRepairField(key: RepairKey): key is RepairField {
  return repairFields.some((field) => field === key);
}
