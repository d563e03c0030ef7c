import type { ComponentProps } from 'react';
import styles from './Button.module.css';

/** A button; `strong` for the one action a place is about. */
export function Button({
  look = 'plain',
  ...rest
}: ComponentProps<'button'> & { look?: 'plain' | 'strong' | 'quiet' }) {
  return <button type="button" className={styles.button} data-look={look} {...rest} />;
}
