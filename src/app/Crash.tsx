import { Component, type ReactNode } from 'react';
import { LocaleContext } from '#i18n/locale-context.ts';
import { appWords } from '#i18n/words/app.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** Catches what fails while drawing and says so, instead of a white page. */
export class Crash extends Component<{ children: ReactNode }, { error: Error | null }> {
  static override contextType = LocaleContext;
  declare context: 'en' | 'de';
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const words = appWords[this.context];
    return (
      <main>
        <Notice tone="alarm" title={words.crash}>
          <p>{words.crashHelp}</p>
          <p>{error.message}</p>
          <Button look="strong" onClick={() => location.reload()}>
            {words.reload}
          </Button>
        </Notice>
      </main>
    );
  }
}
