import { CreateRevisions1795300000001 } from '../../migrations/1795300000001-create-revisions';
import { CreateOrganRecords1795300000002 } from '../../migrations/1795300000002-create-organ-records';
import { CreateCadreRecords1795300000003 } from '../../migrations/1795300000003-create-cadre-records';
import { CreatePetitionRecords1795300000004 } from '../../migrations/1795300000004-create-petition-records';
import { GuardRecords1795300000005 } from '../../migrations/1795300000005-guard-records';
import { VerifyRevisions1795300000006 } from '../../migrations/1795300000006-verify-revisions';
import { CreateWorkEntries1795300000007 } from '../../migrations/1795300000007-create-work-entries';
import { CreateAudit1795300000008 } from '../../migrations/1795300000008-create-audit';
import { CreateAccountability1795300000009 } from '../../migrations/1795300000009-create-accountability';
import { AuditEntryEntity } from './audit/audit-entry.entity';
import { AuditLeafEntity, AuditSealEntity } from './audit/audit-seal.entity';
import { ChangeEntity } from './audit/change.entity';
import { AppointmentEntity, AppointmentVersionEntity } from './cadres/appointment.entity';
import { CadreEntity, CadreVersionEntity } from './cadres/cadre.entity';
import { PortfolioEntity } from './cadres/portfolio.entity';
import { PostEntity, PostVersionEntity } from './cadres/post.entity';
import { SuspensionEntity } from './cadres/suspension.entity';
import { CategoryEntity, CategoryVersionEntity } from './organs/category.entity';
import { CompetenceEntity } from './organs/competence.entity';
import { InstrumentParameterEntity } from './organs/instrument-parameter.entity';
import { InstrumentEntity, InstrumentVersionEntity } from './organs/instrument.entity';
import { LeadershipEntity } from './organs/leadership.entity';
import { OrganEntity, OrganVersionEntity } from './organs/organ.entity';
import { SuccessionEntity } from './organs/succession.entity';
import { TerritoryEntity, TerritoryVersionEntity } from './organs/territory.entity';
import { AdoptedFindingEntity, ImposedMeasureEntity } from './oversight/accountability.entity';
import { IncidentEntity, IncidentVersionEntity } from './oversight/incident.entity';
import { InvolvementEntity } from './oversight/involvement.entity';
import { AssignmentEntity } from './petitions/assignment.entity';
import { PetitionEntity, PetitionVersionEntity } from './petitions/petition.entity';
import { WorkEntryEntity } from './petitions/work-entry.entity';
import { RevisionEntity, StoreMarkEntity } from './revision.entity';
import { WriteAnswerEntity } from './writing/write-answer.entity';

/** Everything that TypeORM has to know of the database, whichever it is. */
export const SCHEMA = {
  entities: [
    RevisionEntity,
    StoreMarkEntity,
    TerritoryEntity,
    TerritoryVersionEntity,
    OrganEntity,
    OrganVersionEntity,
    LeadershipEntity,
    CategoryEntity,
    CategoryVersionEntity,
    CompetenceEntity,
    SuccessionEntity,
    InstrumentEntity,
    InstrumentVersionEntity,
    InstrumentParameterEntity,
    PostEntity,
    PostVersionEntity,
    CadreEntity,
    CadreVersionEntity,
    AppointmentEntity,
    AppointmentVersionEntity,
    SuspensionEntity,
    PortfolioEntity,
    PetitionEntity,
    PetitionVersionEntity,
    AssignmentEntity,
    IncidentEntity,
    IncidentVersionEntity,
    InvolvementEntity,
    AdoptedFindingEntity,
    ImposedMeasureEntity,
    AuditEntryEntity,
    AuditLeafEntity,
    AuditSealEntity,
    ChangeEntity,
    WorkEntryEntity,
    WriteAnswerEntity,
  ],
  migrations: [
    CreateRevisions1795300000001,
    CreateOrganRecords1795300000002,
    CreateCadreRecords1795300000003,
    CreatePetitionRecords1795300000004,
    GuardRecords1795300000005,
    VerifyRevisions1795300000006,
    CreateWorkEntries1795300000007,
    CreateAudit1795300000008,
    CreateAccountability1795300000009,
  ],
};
