import { describe, expect, test } from 'vitest';
import { LOCALES } from '#domain/text.ts';
import { joinPath, localeOfTag, splitPath } from '#url/path.ts';

describe('A path', () => {
  test.each([
    ['/', null, '/'],
    ['', null, '/'],
    ['/index.html', null, '/'],
    ['/deal', null, '/deal'],
    ['/deal/', null, '/deal'],
    ['/deal/index.html', null, '/deal'],
    ['/de', 'de', '/'],
    ['/de/', 'de', '/'],
    ['/de/index.html', 'de', '/'],
    ['/de/deal', 'de', '/deal'],
    ['/de/deal/', 'de', '/deal'],
    ['/decide', null, '/decide'],
    ['/de/decide', 'de', '/decide'],
    ['/en', null, '/en'],
    // Two slashes would begin the address of another host.
    ['/de//evil.example/', 'de', '/evil.example'],
    ['//evil.example/', null, '/evil.example'],
    ['/de///', 'de', '/'],
  ] as const)('"%s" is in the language %s and the room %s', (path, locale, room) => {
    expect(splitPath(path)).toEqual({ locale, room });
  });

  test.each([
    ['/', 'en', '/'],
    ['/', 'de', '/de/'],
    ['/deal', 'en', '/deal'],
    ['/deal', 'de', '/de/deal'],
  ] as const)('of the room %s in %s is %s', (room, locale, path) => {
    expect(joinPath(room, locale)).toBe(path);
  });

  const rooms = ['/', '/deal', '/decide', '/timeline'];
  test.each(rooms.flatMap((room) => LOCALES.map((locale) => [room, locale] as const)))(
    'is split as it was joined: %s in %s',
    (room, locale) => {
      expect(splitPath(joinPath(room, locale))).toEqual({
        locale: locale === 'en' ? null : locale,
        room,
      });
    },
  );
});

describe('A language tag', () => {
  test.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-ch', 'de'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['dex', 'en'],
    ['', 'en'],
  ] as const)('"%s" asks for %s', (tag, locale) => {
    expect(localeOfTag(tag)).toBe(locale);
  });
});
