/**
 * MSW reads `localStorage` while its module is evaluated, and the getter throws where
 * storage is blocked. This module comes first and puts a store in memory in its place.
 */
try {
  void window.localStorage;
} catch {
  const memory = new Map<string, string>();
  const storage: Storage = {
    get length() {
      return memory.size;
    },
    clear: () => memory.clear(),
    getItem: (key) => memory.get(key) ?? null,
    key: (at) => [...memory.keys()][at] ?? null,
    removeItem: (key) => void memory.delete(key),
    setItem: (key, value) => void memory.set(key, value),
  };
  Object.defineProperty(window, 'localStorage', { configurable: true, value: storage });
}
