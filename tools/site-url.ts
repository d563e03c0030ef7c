import { Refusal } from './basics.mjs';

/** Where the built app will be served, with its closing slash: `VITE_SITE_URL`, or where `npm run preview` serves it. */
export function siteUrl(): string {
  const given = process.env['VITE_SITE_URL'] ?? 'http://localhost:4173/';
  try {
    const url = new URL(given);
    if (/^https?:$/.test(url.protocol) && !url.search && !url.hash) {
      return url.href.replace(/\/?$/, '/');
    }
  } catch {
    // Said below.
  }
  throw new Refusal(
    `VITE_SITE_URL is "${given}": write where the app will be served, like https://tricloud.example/ or https://example.com/tools/tricloud/`,
  );
}
