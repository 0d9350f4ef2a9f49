import tseslint from 'typescript-eslint';
import hooks from 'eslint-plugin-react-hooks';

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/api/schema.d.ts'] },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { 'react-hooks': hooks },
    languageOptions: { parserOptions: { project: ['tsconfig.json', 'tsconfig.sw.json'] } },
    rules: {
      ...hooks.configs.recommended.rules,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Use the client in src/api: it knows the errors.' }],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'Use serverNow(): the clock of the PC may be wrong.' }],
    },
  },
);
