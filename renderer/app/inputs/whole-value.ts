import { useEffect, useRef } from 'react';

/**
 * For a value that is saved as a whole and edited in parts: gives a function that applies one edit to the newest
 * value, also to one whose saving is still under way, so that two quick edits do not undo each other.
 */
export function useWholeValue<Value>(value: Value): (edit: (current: Value) => Value) => Value {
  const newest = useRef(value);
  useEffect(() => {
    newest.current = value;
  }, [value]);
  return (edit) => {
    newest.current = edit(newest.current);
    return newest.current;
  };
}
