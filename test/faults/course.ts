/** A step of the course of a petition: who takes it, and what he says beside its number and his key. */
export interface Step {
  readonly mutation: string;
  readonly actor: string;
  readonly says: Readonly<Record<string, unknown>>;
}

/** From registration by the county's petition office to the closing by its housing bureau. */
export const COURSE: readonly Step[] = [
  {
    mutation: 'registerPetition',
    actor: 'CLERK',
    says: { title: '拆迁补偿', categoryCode: 'K11', territoryCodes: ['990101'], channel: 'LETTER' },
  },
  { mutation: 'forwardPetition', actor: 'CLERK', says: { toOrganCode: 'X-JS' } },
  { mutation: 'acceptPetition', actor: 'G4', says: { path: 6, handlerCode: 'G6' } },
  { mutation: 'decidePetition', actor: 'G4', says: { outcome: 'NOT_SUPPORTED' } },
  { mutation: 'closePetition', actor: 'G4', says: {} },
];

/** The entry that each mutation of the course adds to the record. */
export const STEP_OF: Readonly<Record<string, string>> = {
  registerPetition: 'REGISTER',
  forwardPetition: 'FORWARD',
  acceptPetition: 'ACCEPT',
  decidePetition: 'DECIDE',
  closePetition: 'CLOSE',
};

const INPUTS: Readonly<Record<string, string>> = {
  registerPetition: 'RegisterPetitionInput',
  forwardPetition: 'ForwardPetitionInput',
  acceptPetition: 'AcceptPetitionInput',
  decidePetition: 'DecidePetitionInput',
  closePetition: 'TakeStepInput',
};

/** The operation that takes the step. */
export const operationOf = (mutation: string): string => `mutation ($input: ${String(INPUTS[mutation])}!) {
  written: ${mutation}(input: $input) { petition { number version } revision userErrors { code } } }`;
