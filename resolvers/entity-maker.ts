/** The values of an entity; records of the chart stand for objects that need no class of their own. */
export type FieldsOf<Entity> = unknown extends Entity ? unknown : { [Name in keyof Entity]: FieldsOf<Entity[Name]> };

/** How each field of an entity is read at its place. */
export type Readers<Entity, Place> = {
  readonly [Name in Exclude<keyof Entity, 'place'>]: (place: Place) => FieldsOf<Entity[Name]>;
};

type Read = (place: unknown) => unknown;

const readersOf = new WeakMap<object, Readonly<Record<string, Read>>>();

/** How a field of all entities of a prototype is read at their places; undefined where it is a property like any other. */
export function readerOf(prototype: object, name: string): Read | undefined {
  return readersOf.get(prototype)?.[name];
}

/**
 * Makes entities that hold no more than the place they were read at: a field is read there each time it is asked for, so
 * that an entity costs as much as what is asked of it.
 */
export function entityMaker<Entity extends object, Place>(
  EntityClass: new () => Entity,
  readers: Readers<Entity, Place>,
): (place: Place) => Entity {
  const Made = class extends (EntityClass as new () => object) {
    readonly place: Place;

    constructor(place: Place) {
      super();
      this.place = place;
    }
  };
  for (const [name, read] of Object.entries<(place: Place) => unknown>(readers)) {
    Object.defineProperty(Made.prototype, name, {
      enumerable: true,
      get(this: { readonly place: Place }) {
        return read(this.place);
      },
    });
  }
  readersOf.set(Made.prototype, readers as Readonly<Record<string, Read>>);
  return (place) => new Made(place) as unknown as Entity;
}

/** Makes an entity out of the values of its fields. */
export function create<Entity extends object>(EntityClass: new () => Entity, fields: FieldsOf<Entity>): Entity {
  return Object.assign(new EntityClass(), fields);
}
