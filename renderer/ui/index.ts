export { Button, type ButtonProps, type ButtonSize, type ButtonVariant } from './actions/Button';
export { FileButton, type FileButtonProps } from './actions/FileButton';
export { FileDrop, type FileDropProps } from './actions/FileDrop';
export { IconButton, type IconButtonProps } from './actions/IconButton';
export { KeyHint, type KeyHintProps } from './actions/KeyHint';
export { Link, type LinkProps } from './actions/Link';
export { MenuButton, type MenuAction, type MenuButtonProps } from './actions/MenuButton';
export { Toolbar, type ToolbarProps } from './actions/Toolbar';

export { Banner, type BannerProps } from './feedback/Banner';
export type { Tone } from './feedback/tone';
export { EmptyState, type EmptyStateProps } from './feedback/EmptyState';
export { Progress, type ProgressProps } from './feedback/Progress';
export { SaveState, type SaveStateProps } from './feedback/SaveState';
export { Spinner, type SpinnerProps } from './feedback/Spinner';
export {
  Badge,
  StatusPill,
  type BadgeProps,
  type StatusPillProps,
  type StatusTone,
} from './feedback/StatusPill';
export { ToastRegion, type ToastRegionProps } from './feedback/ToastRegion';
export {
  createToastStore,
  toasts,
  type Toast,
  type ToastMessage,
  type ToastStore,
} from './feedback/toastStore';

export { Checkbox, type CheckboxProps } from './fields/Checkbox';
export { ComboBox, type ComboBoxProps } from './fields/ComboBox';
export { DateField, type DateFieldProps } from './fields/DateField';
export type { FieldProps } from './fields/FieldFrame';
export { LanguageTabs, type LanguageChoice, type LanguageTabsProps } from './fields/LanguageTabs';
export {
  LocalizedTextField,
  type LocalizedTextFieldProps,
  type LocalizedValue,
} from './fields/LocalizedTextField';
export { NumberField, type NumberFieldProps } from './fields/NumberField';
export { searchByWordStarts, type ComboBoxItem, type OptionSearch } from './fields/optionSearch';
export { ParsedTextField, type ParsedText, type ParsedTextFieldProps } from './fields/ParsedTextField';
export { RadioGroup, SegmentedControl, type RadioGroupProps } from './fields/RadioGroup';
export { SearchField, type SearchFieldProps } from './fields/SearchField';
export { Select, type SelectOption, type SelectProps } from './fields/Select';
export { Switch, type SwitchProps } from './fields/Switch';
export { TagField, type TagFieldProps } from './fields/TagField';
export { TextArea, type TextAreaProps } from './fields/TextArea';
export { TextField, type TextFieldProps } from './fields/TextField';
export { TimeField, type TimeFieldProps } from './fields/TimeField';
export { useCommittedText, type CommittedText, type CommittedTextOptions } from './fields/useCommittedText';

export {
  AppFrame,
  NavGroup,
  NavItem,
  type AppFrameProps,
  type NavGroupProps,
  type NavItemProps,
} from './layout/AppFrame';
export { Avatar, type AvatarProps } from './layout/Avatar';
export { Disclosure, type DisclosureProps } from './layout/Disclosure';
export {
  Columns,
  Inline,
  Page,
  Reading,
  Split,
  Stack,
  type ColumnsProps,
  type Gap,
  type InlineProps,
  type PageProps,
  type ReadingProps,
  type SplitProps,
  type StackProps,
} from './layout/Layout';
export { PageHeader, type Breadcrumb, type PageHeaderProps } from './layout/PageHeader';
export { Card, Section, type CardProps, type SectionProps } from './layout/Section';
export { Tabs, type TabItem, type TabsProps } from './layout/Tabs';
export { VisuallyHidden } from './layout/VisuallyHidden';

export { DataTable, type DataTableProps, type SortOrder, type TableColumn } from './lists/DataTable';
export { DefinitionList, type Definition, type DefinitionListProps } from './lists/DefinitionList';
export {
  GroupedItemList,
  type GroupedItem,
  type GroupedItemListProps,
  type ItemGroup,
} from './lists/GroupedItemList';
export { ItemList, LinkList, type ItemListProps, type LinkListProps, type ListItem } from './lists/ItemList';
export { ReorderableList, type ReorderableListProps } from './lists/ReorderableList';

export { ConfirmDialog, type ConfirmDialogProps } from './overlays/ConfirmDialog';
export { Dialog, type DialogProps } from './overlays/Dialog';
export { Tooltip, type TooltipProps } from './overlays/Tooltip';

export { installAssistiveTexts, type AssistiveTexts } from './assistiveTexts';
export { joinClasses } from './joinClasses';
export { UiProvider, type UiProviderProps } from './UiProvider';
