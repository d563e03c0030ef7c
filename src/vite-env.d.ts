/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Another server with the same contract, e.g. `http://localhost:4174/api/v1`. */
  readonly VITE_API_URL?: string;
}
