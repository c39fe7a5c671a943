/** How a message is meant. */
export type Tone = 'info' | 'success' | 'warning' | 'danger';
