/** A function that works an answer out once for each thing it is asked of, and keeps it as long as the thing lives. */
export function kept<K extends WeakKey, T>(make: (key: K) => T): (key: K) => T {
  const answers = new WeakMap<K, { readonly answer: T }>();
  return (key) => {
    let found = answers.get(key);
    if (!found) answers.set(key, (found = { answer: make(key) }));
    return found.answer;
  };
}
