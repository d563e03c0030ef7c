import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Stands in the place of what failed; `retry` draws it anew. */
  readonly instead: (error: Error, retry: () => void) => ReactNode;
}

/** Keeps a failure where it happened: what stands beside it goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return this.props.instead(error, () => this.setState({ error: null }));
  }
}
