/** The last entry of a council's chain. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export interface AuditRow extends ChainHead {
  readonly act: string;
  readonly actor: string;
  readonly at: string;
  readonly entry: string;
  readonly prev: string;
}
