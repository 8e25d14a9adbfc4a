import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

// The machine's time and chance reach rooms, law and case only as facts (DESIGN: the engine knows no law, a stage no machine).
const noMachine = [
  { selector: "NewExpression[callee.name='Date']", message: 'A room knows no clock: take the day from facts.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'A room knows no clock.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'A room knows no chance.' },
];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'data', 'web/dist', 'docs', '**/*.mjs', '**/*.cjs', 'web/vite.config.ts'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  {
    files: [
      '**/*.module.ts',
      '**/*.controller.ts',
      'src/access/**',
      'src/case/commands.ts',
      'src/stages/*/commands.ts',
    ],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  { files: ['src/stages/**', 'src/case/**', 'src/law/**'], rules: { 'no-restricted-syntax': ['error', ...noMachine] } },
  {
    files: ['**/*.spec.ts', 'test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
