const iri = { '@type': '@id' };

/**
 * What the keys of the file stand for; nothing has to be fetched to read it. Those that lead to other nodes are told
 * from texts here.
 */
export const context = {
  '@version': 1.1,
  adms: 'http://www.w3.org/ns/adms#',
  bibo: 'http://purl.org/ontology/bibo/',
  cito: 'http://purl.org/spar/cito/',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  void: 'http://rdfs.org/ns/void#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'cito:isDisputedBy': iri,
  'cito:isQualifiedBy': iri,
  'cito:isSupportedBy': iri,
  'cv:hasFormalFramework': iri,
  'dct:isPartOf': iri,
  'dct:license': iri,
  'dct:references': iri,
  'dct:source': iri,
  'dct:subject': iri,
  'dct:type': iri,
  'foaf:page': iri,
  'org:changedBy': iri,
  'org:classification': iri,
  'org:linkedTo': iri,
  'org:originalOrganization': iri,
  'org:reportsTo': iri,
  'org:resultedFrom': iri,
  'org:resultingOrganization': iri,
  'org:subOrganizationOf': iri,
  'org:unitOf': iri,
  'skos:broader': iri,
};
