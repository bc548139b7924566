/** A running action, as the pane shows it. */
export interface Work {
  readonly doing: string;
  /** 0 to 1; null where it is not known. */
  readonly share: number | null;
  readonly cancel: (() => void) | null;
  /** Whether it writes contents: a change is then its own, and not a person’s edit. */
  readonly writes: boolean;
  /** Whether it changes how cells look: such a change is then its own. */
  readonly restyles: boolean;
}
