import type { SimulatedFault } from '../executor/richApi.ts';
import { element } from './element.ts';

const FAULTS: Readonly<Record<string, SimulatedFault>> = {
  editing: {
    code: 'InvalidOperationInCellEditMode',
    message:
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or by selecting another cell.',
  },
  offline: { code: 'ConnectionFailure', message: 'The connection to Excel was lost.' },
};

interface Simulation {
  fault(fault: SimulatedFault | null): void;
  protect(isProtected: boolean): void;
}

/** Simulates failures that are hard to cause on purpose. Each one lasts until it is unticked. */
export class FaultMenu {
  readonly #menu = element('trouble', HTMLDetailsElement);
  readonly #boxes = [...this.#menu.querySelectorAll('input')];

  constructor(simulation: Simulation) {
    this.#menu.addEventListener('change', event => {
      const box = event.target;
      if (!(box instanceof HTMLInputElement)) return;
      if (box.value === 'protected') simulation.protect(box.checked);
      else this.#onlyFault(box);
      simulation.fault(this.fault);
      this.#mark();
    });
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape') this.#menu.open = false;
    });
    document.addEventListener('pointerdown', event => {
      if (!this.#menu.contains(event.target as Node)) this.#menu.open = false;
    });
  }

  get fault(): SimulatedFault | null {
    const ticked = this.#boxes.find(({ checked, value }) => checked && value in FAULTS);
    return ticked ? (FAULTS[ticked.value] ?? null) : null;
  }

  /** Shows whether the active sheet is protected, by this menu or by its file. */
  showProtected(isProtected: boolean): void {
    for (const box of this.#boxes) if (box.value === 'protected') box.checked = isProtected;
    this.#mark();
  }

  #onlyFault(ticked: HTMLInputElement): void {
    for (const box of this.#boxes) if (box !== ticked && box.value in FAULTS) box.checked = false;
  }

  #mark(): void {
    this.#menu.classList.toggle(
      'active',
      this.#boxes.some(({ checked }) => checked),
    );
  }
}
