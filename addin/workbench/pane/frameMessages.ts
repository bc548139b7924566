/** Messages between the workbench and the pane's page in its frame. Both ends check the origin. */
export type ToPane =
  | { readonly kind: 'rich-api'; readonly text: string }
  | { readonly kind: 'theme'; readonly theme: OfficeTheme }
  | ({ readonly kind: 'call'; readonly call: number } & FunctionCall)
  | { readonly kind: 'dialog-message'; readonly message: string }
  | { readonly kind: 'dialog-closed' };

/** A call of one of the add-in's functions. */
export interface FunctionCall {
  readonly id: string;
  readonly args: readonly unknown[];
  /** By the argument's position. null if functions.json does not ask for addresses. */
  readonly parameterAddresses: readonly (string | undefined)[] | null;
}

export type FromPane =
  | { readonly kind: 'ready' }
  | { readonly kind: 'rich-api'; readonly text: string }
  | { readonly kind: 'associate'; readonly id: string }
  | {
      readonly kind: 'result';
      readonly call: number;
      readonly value?: unknown;
      readonly error?: FunctionError;
    }
  | { readonly kind: 'open-dialog'; readonly address: string }
  | { readonly kind: 'close-dialog' };

/** Messages from a dialog's page, which the workbench shows over the grid. */
export type FromDialog = { readonly kind: 'dialog-says'; readonly message: string };

/** Only #VALUE! and #N/A can have a sentence (Microsoft's documentation of custom functions' errors). */
export interface FunctionError {
  readonly code: string;
  readonly sentence: string;
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}
