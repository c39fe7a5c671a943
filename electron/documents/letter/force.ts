import type { Instrument } from '@shared/record/decision';

/**
 * How an act speaks to its addressee. An instruction and a decision are to be carried out; a recommendation and an
 * address propose, and a request asks: execution and its control would claim a force they have not.
 */
export type Force = 'binding' | 'proposed' | 'asked';

const forces: Readonly<Record<Instrument, Force>> = {
  instruction: 'binding',
  protocolInstruction: 'binding',
  decision: 'binding',
  recommendation: 'proposed',
  address: 'proposed',
  request: 'asked',
};

export function forceOf(instrument: Instrument): Force {
  return forces[instrument];
}

/** In sentences where proposing and asking say the same. */
export function mannerOf(instrument: Instrument): 'binding' | 'asked' {
  return forces[instrument] === 'binding' ? 'binding' : 'asked';
}
