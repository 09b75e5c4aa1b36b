/** The values of an entity; records of the chart stand for objects that need no class of their own. */
export type FieldsOf<Entity> = unknown extends Entity ? unknown : { [Name in keyof Entity]: FieldsOf<Entity[Name]> };

/** How each field of an entity is read at its place. */
export type Readers<Entity, Place> = {
  readonly [Name in Exclude<keyof Entity, 'place'>]: (place: Place) => FieldsOf<Entity[Name]>;
};

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
  return (place) => new Made(place) as unknown as Entity;
}

/** Makes an entity out of the values of its fields. */
export function create<Entity extends object>(EntityClass: new () => Entity, fields: FieldsOf<Entity>): Entity {
  return Object.assign(new EntityClass(), fields);
}
