import { NONE } from '../../core/hierarchy/hierarchy';
import type { IncidentFacts } from '../../core/resolve/matter';
import type { StoredIncident } from '../../storage/oversight/incident.store';
import type { StoredPetition } from '../../storage/petitions/petition.store';
import type { GraphContext } from './context';
import { versionShown } from './entities/versions';
import { incidentFacts } from './matter';

/** What Art. 11 is asked about an incident on record. */
export async function factsOf(context: GraphContext, stored: StoredIncident): Promise<IncidentFacts> {
  const [petition, involvements] = await Promise.all([
    petitionOf(context, stored),
    context.loaders.involvementsIn.load(stored.incident),
  ]);
  return incidentFacts(stored, petition, territoriesAtFault(context, stored), involvements);
}

/** The petition that an incident is about, or null. */
export async function petitionOf(
  { loaders }: GraphContext,
  { petition }: StoredIncident,
): Promise<StoredPetition | null> {
  return petition === NONE ? null : loaders.petitionById.load(petition);
}

/** The territories of the organs at fault on the day of the act. */
export function territoriesAtFault(
  { hierarchy: { organs } }: GraphContext,
  { organs: atFault, actOn }: StoredIncident,
): number[] {
  const rows = atFault.map((organ) => versionShown(organs, organ, actOn));
  return [...new Set(rows.filter((row) => row !== NONE).map((row) => organs.territory(row)))];
}
