import { COUNCIL } from './council.ts';
import { PEOPLE } from './people.ts';
import { PLACE } from './place.ts';
import type { CatalogueSection } from './template.ts';

export const CATALOGUE: readonly CatalogueSection[] = [...PEOPLE, ...PLACE, ...COUNCIL];

/** Sentences that do not mention the row's figures; some contain other figures, years and shares. */
export const ASIDES: readonly string[] = [
  'The new contract began on 1 July and runs for three years.',
  'Managers review progress every month.',
  'The 2016/17 survey was carried out by telephone.',
  'Three posts were filled over the summer and two more are out to advert.',
  'The service moved to Section 106 funding from 2015/16.',
  'A report goes to the overview and scrutiny board on 12/10/2017.',
  'National figures will be published in Q4.',
  "The region's own average stood at 27% when it was last published.",
  'Work with partners goes on as planned.',
  'The helpline is staffed 24/7.',
  'About two thirds of the work is done by the in-house team.',
  'The team meets residents aged 65 and over once a month.',
  'The bid for £1.4m of outside funding is being written.',
  '5 of the 12 actions in the service plan are complete.',
  'The change in the way cases are counted took effect in April.',
  'Costs are shared 50/50 with the health service.',
];

export const CORRECTIVE_ACTIONS: readonly string[] = [
  'Corrective Action: A recovery plan has been agreed and is reviewed every fortnight.',
  'Corrective Action: Two more officers start next month, and the backlog will be cleared first.',
  'Corrective Action: The provider has been asked for an improvement plan.',
  'Corrective Action: Cases are now checked weekly by the head of service.',
];

/** Parts of the borough, which distinguish repeated indicators once a report needs more than the catalogue has. */
export const BOROUGH_AREAS: readonly string[] = [
  'north locality',
  'south locality',
  'east locality',
  'west locality',
  'town centre',
  'riverside wards',
  'hill wards',
  'market towns',
  'rural parishes',
  'harbour wards',
  'park wards',
  'station quarter',
  'old town',
  'new town',
  'mill district',
  'castle ward',
  'priory ward',
  'abbey ward',
  'bridge ward',
  'forest ward',
  'meadow ward',
  'heath ward',
  'common ward',
  'green ward',
  'quarry ward',
  'canal ward',
];
