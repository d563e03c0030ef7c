/** The styles of what is drawn in a page, beside those of the app, so that it stands in them without any script. */
import type { Manifest } from './bundles.ts';
import { readCss, type Styles } from './page.ts';

/** Every style sheet of the bundle that has a rule for a class in the markup; class names are unique to their file. */
export async function stylesOf(
  out: string,
  manifest: Manifest,
  html: string,
  known: readonly string[],
): Promise<Styles> {
  const drawn = new Set(
    Array.from(html.matchAll(/class="([^"]*)"/g), ([, names = '']) => names.split(' ')).flat(),
  );
  const all = new Set(Object.values(manifest).flatMap(({ css = [] }) => css));
  const sheets = [...all].map(async (file) => ({
    href: `/${file}`,
    css: await readCss(out, `/${file}`),
  }));
  const wanted = (await Promise.all(sheets)).filter(
    ({ href, css }) =>
      !known.includes(href) &&
      Array.from(css.matchAll(/\.([a-z]\w*)/gi), ([, name = '']) => name).some((name) =>
        drawn.has(name),
      ),
  );
  return {
    css: wanted.map(({ css }) => css.trim()).join(''),
    hrefs: wanted.map(({ href }) => href),
  };
}
