import jsonld from 'jsonld';
import type { Chart } from '../../src/chart/chart';
import { jsonLd } from '../../src/export/json-ld/json-ld';

/** A statement: a subject, a property, and a node or a text. */
interface Triple {
  readonly subject: string;
  readonly property: string;
  readonly object: {
    readonly value: string;
    readonly isNode: boolean;
    readonly type: string;
    readonly language: string | undefined;
  };
}

export const origin = 'https://charts.example.org';

const prefixes: Readonly<Record<string, string>> = {
  bibo: 'http://purl.org/ontology/bibo/',
  cito: 'http://purl.org/spar/cito/',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  org: 'http://www.w3.org/ns/org#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** 'org:unitOf' in full. */
export function named(term: string): string {
  const [prefix = '', word = ''] = term.split(':');
  return `${prefixes[prefix] ?? ''}${word}`;
}

/** What a chart says as linked data. */
export class LinkedData {
  readonly triples: readonly Triple[];

  constructor(triples: readonly Triple[]) {
    this.triples = triples;
  }

  /** The nodes and texts that a property of a subject has, in the order of the file. */
  values(subject: string, property: string): string[] {
    return this.objects(subject, property).map(({ value }) => value);
  }

  objects(subject: string, property: string): Triple['object'][] {
    return this.triples
      .filter((triple) => triple.subject === subject && triple.property === named(property))
      .map(({ object }) => object);
  }

  ofType(type: string): string[] {
    return this.triples
      .filter(({ property, object }) => property === named('rdf:type') && object.value === named(type))
      .map(({ subject }) => subject);
  }
}

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

type Quads = readonly { readonly subject: Term; readonly predicate: Term; readonly object: Term }[];

/** Reads the file of a chart with a processor that may fetch nothing and refuses what it would have to leave out. */
export async function linkedData(chart: Chart, asOf: string | null = null): Promise<LinkedData> {
  const text = [...jsonLd.write(chart.at(asOf), { address: origin })].join('');
  const options = {
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`There is nothing to fetch, but it wants ${url}.`)),
  };
  const quads = (await jsonld.toRDF(JSON.parse(text) as jsonld.JsonLdDocument, options)) as unknown as Quads;
  return new LinkedData(
    quads.map(({ subject, predicate, object }) => ({
      subject: subject.value,
      property: predicate.value,
      object: {
        value: object.value,
        isNode: object.termType !== 'Literal',
        type: object.datatype?.value ?? '',
        language: object.language,
      },
    })),
  );
}
