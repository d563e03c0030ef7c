/** Why an answer could not be used, in terms a screen can explain. */
export type ApiErrorKind =
  /** No answer came at all. */
  | 'unreachable'
  /** The server refused; its problem document says why. */
  | 'refused'
  /** The answer broke off or is no JSON. */
  | 'unreadable'
  /** The answer is JSON of another shape. */
  | 'unexpected';

export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  /** The path that was asked for, below the API's base. */
  readonly path: string;
  readonly status: number | null;
  /** Where the answer differs from the contract, one line each. */
  readonly issues: readonly string[];

  constructor(
    kind: ApiErrorKind,
    path: string,
    detail: string,
    more: { status?: number; issues?: readonly string[] } = {},
  ) {
    super(detail);
    this.name = 'ApiError';
    this.kind = kind;
    this.path = path;
    this.status = more.status ?? null;
    this.issues = more.issues ?? [];
  }
}
