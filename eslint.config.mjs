import eslint from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const graphqlFile = { languageOptions: { parser: graphql.parser }, plugins: { '@graphql-eslint': graphql } };

const pure = 'This room is pure: it returns values. The clock, the network and the process are for the edges.';
const impure = (name) => ({ name, message: pure });
const alone = (object) => ({
  object,
  property: 'only',
  message: 'It keeps every other test of the file from running.',
});

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'operations/generated/', 'web/generated/'] },
  {
    files: ['**/*.{ts,mts,cts,js,mjs,cjs}'],
    extends: [eslint.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Resolvers and entities are classes because TypeGraphQL reads their decorators.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // The private handle of an entity is of whatever type its maker says.
    files: ['entities/**'],
    rules: { '@typescript-eslint/no-unnecessary-type-parameters': 'off' },
  },
  {
    files: ['{src,resolvers,entities,seed}/**/*.ts'],
    // The other one sets what others read.
    ignores: ['src/config.ts', 'src/as-in-production.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'src/config.ts alone reads the environment.' },
      ],
      'no-restricted-imports': [
        'error',
        { name: 'node:process', importNames: ['env'], message: 'src/config.ts alone reads the environment.' },
      ],
    },
  },
  {
    files: ['{entities,resolvers}/**/*.ts', 'src/{chart,federation,graphql,pages}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'performance', 'process', 'setInterval', 'setTimeout'].map(impure),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: pure },
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: pure },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...['describe', 'it', 'test'].map(alone)],
    },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    // What a browser has as well.
    files: ['examples/*.mjs'],
    languageOptions: { globals: { console: 'readonly', fetch: 'readonly' } },
  },
  {
    files: ['schema.graphql'],
    ...graphqlFile,
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Pages go forward only.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Short lists are plain lists: connections are for those that can grow without end. Their rows need not be nodes: a
      // changed unit belongs to its comparison.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
        },
      ],
      // A fact's own kind is called relationKind or sourceKind, so that one request over facts of all types needs no alias.
      '@graphql-eslint/no-typename-prefix': 'off',
      // What has no id belongs to the object that it was read from.
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          exceptions: {
            types:
              'ChangeDay ChangeOrigin Citation Comparison Identifier PageInfo Period UncertainDate UnitChange'.split(
                ' ',
              ),
            suffixes: ['Connection', 'Edge'],
          },
        },
      ],
      '@graphql-eslint/no-root-type': ['error', { disallow: ['mutation', 'subscription'] }],
      '@graphql-eslint/require-nullable-fields-with-oneof': 'error',
    },
  },
  {
    files: ['operations/**/*.graphql'],
    ...graphqlFile,
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // A question that says a thing often says it once, in a fragment of its own, in the same file.
      '@graphql-eslint/lone-executable-definition': ['error', { ignore: ['fragment'] }],
      '@graphql-eslint/match-document-filename': ['error', { fileExtension: '.graphql', query: 'kebab-case' }],
      '@graphql-eslint/require-description': ['error', { OperationDefinition: true }],
    },
  },
);
