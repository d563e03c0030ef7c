import { describe, expect, it } from 'vitest';
import { endText, laneSentence, type LaneFact } from '#i18n/sentences/lane.ts';
import { laneFamilies } from '#parts/lanes/lanes-model.ts';
import type { Locale } from '#domain/text.ts';
import { drawIndex } from '#test/support/draw-catalogue.ts';

const RANGE = { from: '2023-01-01', to: '2027-11-22' };

function facts(azure: string, released = '-'): readonly LaneFact[] {
  const index = drawIndex(`  released  azure  aws  gcp\nclaude/a  ${released}  ${azure}  -  -`);
  return laneFamilies(index, false, RANGE)[0]?.lanes[0]?.pieces ?? [];
}

function say(locale: Locale, azure: string, released?: string): string[] {
  const subject = { family: 'Claude', cloud: 'Azure', today: '2026-11-22' };
  return facts(azure, released).map((fact) =>
    laneSentence(fact, subject, locale).replace(/^Claude (on|auf) Azure: /, ''),
  );
}

describe('A stretch of a lane as a sentence', () => {
  it('names family, cloud, both ends and what follows', () => {
    const azure = facts('preview 2025-11-18; ga 2026-06-29')[1];
    const subject = { family: 'Claude', cloud: 'Azure', today: '2026-11-22' };
    expect(
      azure && [laneSentence(azure, subject, 'en'), laneSentence(azure, subject, 'de')],
    ).toEqual([
      'Claude on Azure: preview from 18 November 2025 to 28 June 2026, then generally available.',
      'Claude auf Azure: Vorschau vom 18. November 2025 bis zum 28. Juni 2026, danach allgemein verfügbar (GA).',
    ]);
  });

  it('says since when what still holds began, and until when nothing was offered', () => {
    expect([...say('en', 'ga 2026-06-29'), ...say('de', 'ga 2026-06-29')]).toEqual([
      'not offered until 28 June 2026, then generally available.',
      'generally available since 29 June 2026.',
      'nicht angeboten bis zum 28. Juni 2026, danach allgemein verfügbar (GA).',
      'allgemein verfügbar (GA) seit dem 29. Juni 2026.',
    ]);
  });

  it('keeps a month a month', () => {
    expect(say('en', 'preview 2024-05; available 2025-03').slice(0, 2)).toEqual([
      'not offered until May 2024, then preview.',
      'preview from May 2024 to March 2025, then available (stage not documented).',
    ]);
    expect(say('de', 'preview 2024-05; available 2025-03').slice(1)).toEqual([
      'Vorschau von Mai 2024 bis März 2025, danach verfügbar (Stufe nicht belegt).',
      'verfügbar (Stufe nicht belegt) seit März 2025.',
    ]);
  });

  it('never turns a start that no source dates into one that began on a day', () => {
    expect(say('en', 'preview 2026-05-01; ga by 2026-10-05').slice(1)).toEqual([
      'preview from 1 May 2026, then generally available by 5 October 2026 (first day not documented).',
      'generally available by 5 October 2026 (first day not documented).',
    ]);
    expect(say('de', 'preview 2026-05-01; ga by 2026-10-05').slice(1)).toEqual([
      'Vorschau ab dem 1. Mai 2026, danach allgemein verfügbar (GA), spätestens ab dem 5. Oktober 2026 (erster Tag nicht belegt).',
      'allgemein verfügbar (GA) spätestens seit dem 5. Oktober 2026 (erster Tag nicht belegt).',
    ]);
  });

  it('marks a retirement that is only announced, and one that lies ahead', () => {
    expect(say('en', 'ga 2026-01-01; retires 2027-05-01').slice(1)).toEqual([
      'generally available from 1 January 2026 to 30 April 2027, then retired (announced, not confirmed).',
      'retired from 1 May 2027 (announced, not confirmed).',
    ]);
    expect(say('de', 'ga 2026-01-01; retires 2027-05-01').slice(2)).toEqual([
      'abgeschaltet ab dem 1. Mai 2027 (angekündigt, nicht bestätigt).',
    ]);
  });

  it('says of a cloud that no source lists just that', () => {
    expect([...say('en', '-'), ...say('de', 'preview ?')]).toEqual([
      'not offered.',
      'nicht belegt.',
    ]);
  });

  it('gives a table the last day, as well as it is known', () => {
    const ends = (azure: string) => facts(azure).map((fact) => endText(fact, 'en'));
    expect(ends('preview 2026-01-01; ga 2026-03; deprecated by 2026-10-05')).toEqual([
      '31 Dec 2025',
      'Mar 2026',
      'by 5 Oct 2026',
      null,
    ]);
  });
});
