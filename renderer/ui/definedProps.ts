type Defined<Props> = { [Key in keyof Props]: Exclude<Props[Key], undefined> };

/**
 * The same properties without those whose value is `undefined`.
 * React Aria's types distinguish "absent" from "undefined" (exactOptionalPropertyTypes).
 */
export function definedProps<Props extends object>(props: Props): Partial<Defined<Props>> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Partial<
    Defined<Props>
  >;
}
