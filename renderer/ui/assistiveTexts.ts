/**
 * React Aria brings its own words for screen readers in some thirty languages, Kyrgyz not among them. It looks first
 * for a dictionary under this global symbol (made for server rendering), so ours is put there, for all languages.
 */
export type AssistiveTexts = {
  /** The hidden button that closes a pop-up, for example: Close. */
  readonly dismiss: string;
  /** The button of a combo box, for example: Show suggestions. */
  readonly showSuggestions: string;
  /** The list of a combo box, for example: Suggestions. */
  readonly suggestions: string;
  /** Said when the list changes, for example: 3 suggestions. */
  readonly suggestionCount: (count: number) => string;
  /** Said after a choice, for example: {label}, chosen. */
  readonly chosen: (label: string) => string;
};

type Message = string | ((values: Readonly<Record<string, unknown>>) => string);

declare global {
  interface Window {
    [key: symbol]: unknown;
  }
}

const noTexts: AssistiveTexts = {
  dismiss: '',
  showSuggestions: '',
  suggestions: '',
  suggestionCount: String,
  chosen: String,
};

let current: AssistiveTexts = noTexts;

/** Makes React Aria speak these texts from now on. Called before anything is drawn and when the language changes. */
export function installAssistiveTexts(texts: AssistiveTexts): void {
  current = texts;
  window[Symbol.for('react-aria.i18n.locale')] ??= 'en';
  window[Symbol.for('react-aria.i18n.strings')] ??= dictionary;
}

/** React Aria keeps the objects it is given; getters let the language change while the window is open. */
const dictionary: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  '@react-aria/overlays': {
    get dismiss() {
      return current.dismiss;
    },
  },
  '@react-aria/combobox': {
    get buttonLabel() {
      return current.showSuggestions;
    },
    get listboxLabel() {
      return current.suggestions;
    },
    countAnnouncement: ({ optionCount }) => current.suggestionCount(Number(optionCount)),
    focusAnnouncement: ({ optionText, isSelected }) =>
      isSelected === true ? current.chosen(String(optionText)) : String(optionText),
    selectedAnnouncement: ({ optionText }) => current.chosen(String(optionText)),
  },
  // Asked for by name, although the kit always gives its own words.
  '@react-aria/menu': { longPressMessage: ' ' },
  'react-aria-components': { selectPlaceholder: ' ' },
};
