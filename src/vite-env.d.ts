/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Another server with the same contract, e.g. `http://localhost:4174/api/v1`. */
  readonly VITE_API_URL?: string;
  /** Where mistakes are reported, e.g. the `/issues/new` page of a repository; absent: no such link. */
  readonly VITE_REPORT_URL?: string;
}
