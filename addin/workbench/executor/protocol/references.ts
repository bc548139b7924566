import { itemNotFound } from '../../model/hostError.ts';
import type { HostObject } from './hostObject.ts';

/** The ranges that the client keeps between batches, by their ids. */
export class ObjectReferences {
  readonly #kept = new Map<string, HostObject>();
  #count = 0;

  keep(object: HostObject): string {
    this.#count++;
    const id = `reference-${this.#count}`;
    this.#kept.set(id, object);
    return id;
  }

  take(id: string): HostObject {
    const object = this.#kept.get(id);
    if (!object) throw itemNotFound();
    return object;
  }

  drop(id: string): void {
    this.#kept.delete(id);
  }
}
