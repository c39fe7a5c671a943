type Given<Value> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> };

/** The fields that have a value: in an edit, a key without one leaves the field as it is. */
export function withoutUndefined<Value extends object>(value: Value): Given<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Given<Value>;
}
