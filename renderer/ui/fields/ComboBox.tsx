import { Check, ChevronDown, Plus } from 'lucide-react';
import {
  useContext,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type ContextType,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
import {
  ComboBox as AriaComboBox,
  ComboBoxStateContext,
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { definedProps } from '../definedProps';
import { joinClasses } from '../joinClasses';
import { FieldProblem, RequiredMark, type FieldProps } from './FieldFrame';
import { searchByWordStarts, type ComboBoxItem, type OptionSearch } from './optionSearch';
import styles from './Field.module.css';
import comboStyles from './ComboBox.module.css';

export type ComboBoxProps<Item extends ComboBoxItem> = FieldProps & {
  readonly items: readonly Item[];
  /** The id of the chosen item. */
  readonly value: string | null;
  /** `null` when the reader empties the field. */
  readonly onChange: (id: string | null) => void;
  readonly search?: OptionSearch<Item> | undefined;
  /** Adds a last row that hands over the typed text, for example to register a new person. */
  readonly onCreate?: ((text: string) => void) | undefined;
  /** The text of that row, for example: Add “{text}”. */
  readonly createLabel?: ((text: string) => string) | undefined;
  /** Shown in the list when nothing matches. */
  readonly noMatches: string;
  readonly placeholder?: string | undefined;
  /** How many candidates are shown; the typed text narrows the rest. */
  readonly limit?: number;
  readonly autoFocus?: boolean | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
};

const createKey = '\u0000create';

/** What React Aria asks of an element before a closed dialog gives the focus back to it. */
const focusReturn = 'react-aria-focus-scope-restore';

/**
 * A text box with suggestions. Only the reader chooses: by arrow keys and Enter, by mouse, or by Enter when a single
 * candidate is left. With two candidates Enter chooses nothing.
 */
export function ComboBox<Item extends ComboBoxItem>({
  label,
  isLabelHidden,
  description,
  problem,
  isRequired,
  isReadOnly,
  isDisabled,
  id,
  items,
  value,
  onChange,
  search = searchByWordStarts,
  onCreate,
  createLabel,
  noMatches,
  placeholder,
  limit = 50,
  autoFocus,
  inputRef,
}: ComboBoxProps<Item>): ReactNode {
  const chosenText = items.find((item) => item.id === value)?.label ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const menu = useRef<ComboBoxState>(null);
  const box = useRef<HTMLDivElement>(null);

  const query = typed?.trim() ?? '';
  const found = (query === '' ? items : search(items, query)).slice(0, limit);
  const rows: readonly ComboBoxItem[] =
    onCreate && query !== ''
      ? [...found, { id: createKey, label: createLabel ? createLabel(query) : query }]
      : found;

  // React Aria also closes the list when something behind it scrolls, for example because a saved row has appeared:
  // whoever is typing still needs it.
  useEffect(() => {
    if (typed !== null && !isOpen) menu.current?.open(null, 'input');
  }, [typed, isOpen]);

  // React Aria takes the focus that comes back from a dialog for its list, and leaves the text box without it.
  useEffect(() => {
    const element = box.current;
    const returnFocus = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) target.focus({ preventScroll: true });
    };
    element?.addEventListener(focusReturn, returnFocus);
    return () => element?.removeEventListener(focusReturn, returnFocus);
  }, []);

  function type(text: string): void {
    setTyped(text === chosenText ? null : text);
  }

  function choose(key: string): void {
    setTyped(null);
    menu.current?.setOpen(false);
    if (key === createKey) onCreate?.(query);
    else if (key !== value) onChange(key);
  }

  /**
   * React Aria also reports the unchanged value: when the reader leaves, and when the list closes for another reason,
   * for example because the page scrolls, and then what is being typed must stay. Leaving is dealt with below.
   */
  function onAriaChange(key: string | null): void {
    if (key !== null && key !== value) choose(key);
  }

  /** An emptied field takes the choice back; any other text that chose nothing is dropped. */
  function onBlur({ currentTarget, relatedTarget, target }: FocusEvent<HTMLElement>): void {
    const isOtherWindow = document.activeElement === target;
    if (isOtherWindow || currentTarget.contains(relatedTarget)) return;
    setTyped(null);
    if (typed !== null && query === '' && value !== null) onChange(null);
  }

  function onKeyDownCapture(event: KeyboardEvent): void {
    if (event.key === 'Escape') setTyped(null);
    const isRowFocused =
      event.target instanceof HTMLElement && event.target.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || query === '' || isRowFocused || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    const [only, another] = found;
    if (only && !another) choose(only.id);
  }

  return (
    <AriaComboBox
      {...definedProps({ id })}
      className={joinClasses(styles.field)}
      items={rows}
      value={value}
      onChange={(key) => onAriaChange(key === null ? null : String(key))}
      inputValue={typed ?? chosenText}
      onInputChange={type}
      onOpenChange={setIsOpen}
      allowsEmptyCollection
      // The list opens by typing (below) and by arrow keys; React Aria's own trigger would reopen it after a choice.
      menuTrigger="manual"
      isInvalid={problem !== undefined}
      isRequired={isRequired ?? false}
      isReadOnly={isReadOnly ?? false}
      isDisabled={isDisabled ?? false}
      validationBehavior="aria"
    >
      <StateHandle stateRef={menu} />
      <Label className={joinClasses(styles.label, isLabelHidden === true && styles.hiddenLabel)}>
        {label}
        {isRequired === true ? <RequiredMark /> : null}
      </Label>
      <div ref={box} className={styles.boxGroup} onKeyDownCapture={onKeyDownCapture} onBlur={onBlur}>
        <Input
          {...definedProps({ placeholder, autoFocus, ref: inputRef })}
          className={joinClasses(styles.box, styles.withEnd)}
        />
        <Button className={joinClasses(comboStyles.toggle)}>
          <ChevronDown size={16} aria-hidden />
        </Button>
      </div>
      {description === undefined ? null : (
        <Text slot="description" className={joinClasses(styles.description)}>
          {description}
        </Text>
      )}
      {problem === undefined ? null : (
        <Text slot="errorMessage">
          <FieldProblem>{problem}</FieldProblem>
        </Text>
      )}
      <Popover className={joinClasses(styles.popover)} offset={4}>
        <ListBox<ComboBoxItem>
          className={joinClasses(styles.options)}
          renderEmptyState={() => <div className={styles.noOptions}>{noMatches}</div>}
        >
          {(row) => (
            <ListBoxItem
              id={row.id}
              textValue={row.label}
              className={joinClasses(styles.option, row.id === createKey && styles.createOption)}
            >
              <span className={styles.optionIcon}>
                {row.id === createKey ? (
                  <Plus size={16} aria-hidden />
                ) : row.id === value ? (
                  <Check size={16} aria-hidden />
                ) : null}
              </span>
              <span className={styles.optionText}>
                <Text slot="label">{row.label}</Text>
                {row.secondary === undefined ? null : (
                  <Text slot="description" className={joinClasses(styles.optionSecondary)}>
                    {row.secondary}
                  </Text>
                )}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

type ComboBoxState = ContextType<typeof ComboBoxStateContext>;

/** Hands React Aria's state, which is only visible inside the combo box, to the component that draws it. */
function StateHandle({ stateRef }: { readonly stateRef: Ref<ComboBoxState> }): ReactNode {
  const state = useContext(ComboBoxStateContext);
  useImperativeHandle<ComboBoxState, ComboBoxState>(stateRef, () => state);
  return null;
}
