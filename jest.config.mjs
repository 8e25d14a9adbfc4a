import { availableParallelism } from 'node:os';

// Nest 12 is ESM: Jest runs with --experimental-vm-modules and SWC keeps the decorators' metadata.
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      target: 'es2023',
      keepClassNames: true,
    },
    module: { type: 'es6' },
  },
];

// ESM that Fastify's plugins `require`, which Jest cannot do on Node 20.
const required = '(content-disposition|cookie|light-my-request|set-cookie-parser)';
const commonjs = ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }];

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': swc, [`/node_modules/${required}/.+\\.js$`]: commonjs },
  transformIgnorePatterns: [`/node_modules/(?!${required}/)`],
  // Longer than any machine is busy: what a test waits for names itself after a minute (test/harness/until.ts).
  testTimeout: 300_000,
  // Jest would leave one core free; each worker takes a gigabyte.
  maxWorkers: Math.min(4, availableParallelism()),
};
