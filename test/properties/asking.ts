import { petitionMatter } from '../../src/core/dataset/from-rows';
import type { Rows } from '../../src/core/dataset/tables';
import { day } from '../../src/core/facts/day';
import type { Hierarchy } from '../../src/core/hierarchy/hierarchy';
import type { DutyAnswer } from '../../src/core/resolve/answer';
import { resolveDuty } from '../../src/core/resolve/duty';
import type { AskedPetition } from '../worlds/world';

export const answerOf = (rows: Rows, hierarchy: Hierarchy, { number, on, upTo }: AskedPetition): DutyAnswer =>
  resolveDuty(hierarchy, { matter: petitionMatter(rows, hierarchy, number), on: day(on), upTo });
