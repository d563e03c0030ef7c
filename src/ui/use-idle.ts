import { useEffect, useState } from 'react';

const PATIENCE_MS = 3000;

/** False at first, true once the page has come to rest: for what may come later. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  // Rest is something only the browser can tell.
  useEffect(() => {
    const timer = setTimeout(() => setIdle(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return idle;
}
