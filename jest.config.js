/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  workerIdleMemoryLimit: '1500MB',
  maxWorkers: 2,
  testTimeout: 60_000,
};
