/** A turn of phrase to avoid. `hit` is found by the pattern and `nearMiss` is good English that it leaves alone. */
export interface AvoidedPhrase {
  readonly pattern: RegExp;
  readonly instead: string;
  readonly hit: string;
  readonly nearMiss: string;
}
