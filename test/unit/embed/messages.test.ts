import { describe, expect, test } from 'vitest';
import { readMessage } from '#embed/host-message.ts';
import { isPing, maySpeak } from '#embed/messages.ts';

const parent = { name: 'the page around the frame' };
const allowed = { window: parent, origin: 'https://wiki.example.com' };
const from = (data: unknown, sender: Partial<{ source: unknown; origin: string }> = {}) => ({
  data,
  source: parent,
  origin: 'https://wiki.example.com',
  ...sender,
});
const theme = { tricloud: 1, type: 'theme', theme: 'dark' };

describe('A message from the configured page', () => {
  test.each([
    [{ tricloud: 1, type: 'set-view', query: 'at=2025-11-18&cloud=azure' }],
    [{ tricloud: 1, type: 'set-view', query: '' }],
    [theme],
    [{ tricloud: 1, type: 'theme', theme: 'auto' }],
    [{ tricloud: 1, type: 'print' }],
  ])('is obeyed: %j', (data) => {
    expect(maySpeak(from(data), allowed)).toBe(true);
    expect(readMessage(data)).toEqual(data);
  });

  test.each([
    ['another version', { ...theme, tricloud: 2 }],
    ['no version', { type: 'theme', theme: 'dark' }],
    ['a version as text', { ...theme, tricloud: '1' }],
    ['an unknown type', { tricloud: 1, type: 'eval', code: 'alert(1)' }],
    ['an unknown theme', { ...theme, theme: 'red' }],
    ['more than it should say', { ...theme, more: 'x' }],
    ['a query that is no text', { tricloud: 1, type: 'set-view', query: { at: 1 } }],
    ['a query without end', { tricloud: 1, type: 'set-view', query: 'a'.repeat(4001) }],
    ['text', JSON.stringify(theme)],
    ['nothing', null],
    ['a number', 7],
    ['a list', [theme]],
    ['what belongs to another library', '[iFrameSizer]message'],
  ])('is ignored where it is %s', (_, data) => {
    expect(readMessage(data)).toBeNull();
  });
});

describe('A message from somebody else', () => {
  test.each([
    ['another window of the right origin', { source: { name: 'a frame beside us' } }],
    ['the right window after it went elsewhere', { origin: 'https://evil.example' }],
    ['a page whose origin only begins alike', { origin: 'https://wiki.example.com.evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['no window', { source: null }],
  ])('is ignored: %s', (_, sender) => {
    expect(maySpeak(from(theme, sender), allowed)).toBe(false);
  });
});

describe('The ping', () => {
  test.each([
    [{ tricloud: 1, type: 'ping' }, true],
    [{ tricloud: 1, type: 'ping', theme: 'dark' }, false],
    [{ tricloud: 1, type: 'print' }, false],
    ['ping', false],
  ])('%j: %j', (data, is) => {
    expect(isPing(data)).toBe(is);
  });
});
