import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '#domain/text.ts';
import { resolveWords } from '#i18n/words/resolve.ts';
import { headline, renderApp } from '#test/support/render-app.tsx';
import { pastedText } from '#views/ids/pasted-text.ts';

const words = resolveWords.en;

afterEach(() => {
  pastedText.now = '';
});

async function openIds(locale: Locale = 'en') {
  const user = renderApp(locale === 'de' ? '/de/ids' : '/ids', { browserLocale: locale });
  const field = await screen.findByRole('textbox', { name: resolveWords[locale].field });
  return { user, field };
}

const results = () => screen.findByRole('region', { name: words.results });

describe('The page of ids', () => {
  it.each(LOCALES)('says what it is for before anything is pasted (%s)', async (locale) => {
    await openIds(locale);
    await headline(resolveWords[locale].empty);
    screen.getByText(resolveWords[locale].lead);
  });

  it('says of each line what it calls and how many are in order', async () => {
    const { user, field } = await openIds();
    await user.click(field);
    await user.paste('eu.anthropic.claude-opus-5\neu.anthropic.claude-fable-5\nvertex_ai/gpt-5');
    await headline('1 of 3 ids is current and documented; 2 need a look.');
    const said = (await results()).textContent;
    expect(said).toContain('Claude Opus 5 · AWS');
    expect(said).toContain('“eu” is not documented for Claude Fable 5 on AWS; documented: ');
    expect(said).toContain('No source lists GPT-5 on Google Cloud.');
  });

  it('tells a screen reader the sentence over the results', async () => {
    const { user, field } = await openIds();
    await user.click(field);
    await user.paste('eu.anthropic.claude-opus-5');
    const said = await screen.findAllByText('This id is current and documented.');
    expect(said.some((each) => each.tagName === 'OUTPUT')).toBe(true);
  });

  it('leads to the offering, and to the same model on the other clouds', async () => {
    const { user, field } = await openIds();
    await user.click(field);
    await user.paste('eu.anthropic.claude-opus-5');
    const link = await screen.findByRole('link', { name: 'Claude Opus 5 · AWS' });
    expect(link.getAttribute('href')).toBe(
      '/?model=anthropic/claude-opus-5&in=aws#id=eu.anthropic.claude-opus-5',
    );
    screen.getByText(words.alsoOn);
    expect(screen.getAllByRole('button', { name: words.copyId('claude-opus-5') })).toHaveLength(2);
  });

  it('picks the ids out of a configuration file, with their lines', async () => {
    const { user } = await openIds();
    const file = new File(['[llm]\nregion = "eu"\nmodel = "eu.anthropic.claude-opus-5"'], 'a.toml');
    await user.upload(screen.getByLabelText(words.file, { selector: 'input' }), file);
    await headline('This id is current and documented.');
    screen.getByText(words.line(3));
  });

  it('answers words with a link to the view that answers them', async () => {
    const { user, field } = await openIds();
    await user.type(field, 'gpt auf bedrock');
    const link = await screen.findByRole('link', { name: 'GPT on AWS' });
    expect(link.getAttribute('href')).toBe('/?cloud=aws&family=gpt');
  });

  it('shows an example when it is pressed, and nothing when it is cleared', async () => {
    const { user } = await openIds();
    await user.click(screen.getByRole('button', { name: /An id pinned to the EU/ }));
    await results();
    await user.click(screen.getByRole('button', { name: words.clear }));
    await headline(words.empty);
    expect(screen.queryByRole('region', { name: words.results })).toBeNull();
  });

  it('keeps what was pasted out of the address, and for the way back', async () => {
    const { user, field } = await openIds();
    await user.type(field, 'gpt-5');
    expect(location.search).toBe('');
    await user.click(screen.getByRole('link', { name: 'About the data' }));
    await user.click(await screen.findByRole('link', { name: 'Ids' }));
    await screen.findByDisplayValue('gpt-5');
  });
});
