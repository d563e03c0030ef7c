/** The detail panel alone, over the catalogue as the tests read it. */
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { createQueryClient } from '#api/query-client.ts';
import { indexCatalogue } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import type { Locale } from '#domain/text.ts';
import { load } from '#test/support/api.ts';
import { Showing } from '#test/support/showing.tsx';
import type { View } from '#url/view.ts';
import { DetailPanel } from '#views/availability/panel/DetailPanel.tsx';

export const index = indexCatalogue(await load('catalogue'));

export type Where = readonly [model: string, cloud: CloudId | null];

interface Shown {
  readonly day?: string;
  readonly locale?: Locale;
  readonly reportUrl?: string | null;
  readonly view?: Partial<View>;
}

function Page({ at, shown }: { at: Where; shown: Shown }) {
  const [target, setTarget] = useState<{ model: string; cloud: CloudId | null } | null>({
    model: at[0],
    cloud: at[1],
  });
  return (
    <Showing locale={shown.locale ?? 'en'} view={{ at: shown.day ?? null, ...shown.view }}>
      <button onClick={() => setTarget({ model: 'anthropic/claude-opus-4-8', cloud: 'aws' })}>
        another cell
      </button>
      {target && (
        <DetailPanel
          index={index}
          model={target.model}
          cloud={target.cloud}
          hrefFor={({ model, cloud }) => `/?model=${model}&cloud=${cloud ?? ''}`}
          onTarget={setTarget}
          reportUrl={shown.reportUrl ?? null}
        />
      )}
    </Showing>
  );
}

/** Draws the panel of a model on a cloud; gives who presses in it. */
export function show(at: Where, shown: Shown = {}) {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <Page at={at} shown={shown} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

/** A section by its heading, once it is there. */
export const section = (name: string) => screen.findByRole('region', { name });
