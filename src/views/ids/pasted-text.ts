/** What was pasted, while the reader looks at another screen and comes back. It is kept nowhere else. */
export const pastedText = { now: '' };
