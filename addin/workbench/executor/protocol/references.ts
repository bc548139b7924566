import { itemNotFound } from '../../model/hostError.ts';
import type { HostObject } from './hostObject.ts';

/** Ranges that the client keeps hold of between batches, by the id it was given for each. */
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
