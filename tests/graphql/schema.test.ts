import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  validateSchema,
} from 'graphql';
import { getMetadataStorage as getValidatorStorage } from 'class-validator';
import { getMetadataStorage } from 'type-graphql';
import { chartSchemaText, schemaText } from '../../src/commands/schema';
import { readingOrder } from '../../src/graphql/print-schema';
import { argumentOrder, buildChartSchema } from '../../src/graphql/schema';
import { chartsOf, shippedFolder } from '../support/charts';
import { dataOf } from '../support/run-query';

const root = join(__dirname, '..', '..');
const schema = buildChartSchema();
const ownTypes = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
);

describe('the files made from the code', () => {
  const remedy = 'run `npm run schema` and commit what it writes';

  it(`schema.graphql is current (if not: ${remedy})`, () => {
    expect(readFileSync(join(root, 'schema.graphql'), 'utf8')).toBe(schemaText());
  });

  it(`seed/chart.schema.json is current (if not: ${remedy})`, () => {
    expect(readFileSync(join(root, 'seed', 'chart.schema.json'), 'utf8')).toBe(chartSchemaText());
  });
});

describe('the schema', () => {
  it('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('describes everything in it, Query and itself too, in sentences (if not: give it a `description` that ends in a full stop)', () => {
    const undescribed: string[] = schema.description ? [] : ['schema'];
    const look = (coordinate: string, { description }: { description?: string | null | undefined }): void => {
      if (!description || !/[.?]$/.test(description)) undescribed.push(coordinate);
    };
    for (const type of ownTypes) {
      look(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field);
        for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name}:)`, argument);
      }
    }
    expect(undescribed).toEqual([]);
  });

  it('has a place for each type in the reading order, and no place without a type', () => {
    expect([...readingOrder].sort()).toEqual(ownTypes.map(({ name }) => name).sort());
  });

  it('has a place for each argument in the order of arguments, and no place without an argument', () => {
    const fields = ownTypes.flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []));
    const names = new Set(fields.flatMap(({ args }) => args.map(({ name }) => name)));
    expect([...argumentOrder].sort()).toEqual([...names].sort());
  });

  it('enforces @oneOf where an input says so', () => {
    const oneOf = ownTypes.filter((type) => isInputObjectType(type) && type.isOneOf);
    expect(oneOf.map(({ name }) => name)).toEqual(['UnitRef']);
  });

  it('gives every object type of an interface the description of the interface’s field', () => {
    const office = schema.getType('Office');
    const unit = schema.getType('OrgUnit');
    if (!isObjectType(office) || !isInterfaceType(unit)) throw new Error('Office or OrgUnit is missing.');
    for (const [name, field] of Object.entries(unit.getFields())) {
      expect(office.getFields()[name]?.description).toBe(field.description);
    }
  });

  it('can be introspected with everything that tools ask for', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const data = await dataOf<{
      __schema: { types: { name: string; isOneOf: boolean | null; specifiedByURL: string | null }[] };
    }>(chartsOf(shippedFolder), query);
    expect(data.__schema.types.filter(({ isOneOf }) => isOneOf).map(({ name }) => name)).toEqual(['UnitRef']);
    expect(
      data.__schema.types
        .filter(({ specifiedByURL }) => specifiedByURL)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Date', 'URL']);
  });
});

describe('class-validator', () => {
  it('sees into every input that an argument or another input holds', () => {
    const { argumentTypes, inputTypes } = getMetadataStorage();
    const inputs = new Set<unknown>(inputTypes.map(({ target }) => target));
    const unseen = [...argumentTypes, ...inputTypes].flatMap(({ target, name, fields = [] }) =>
      fields
        .filter((field) => inputs.has(field.getType()))
        .filter((field) => {
          const checks = getValidatorStorage().getTargetValidationMetadatas(target, '', false, false);
          return !checks.some(({ propertyName, type }) => propertyName === field.name && type === 'nestedValidation');
        })
        .map((field) => `${name}.${field.name}`),
    );
    expect(unseen).toEqual([]);
  });
});
