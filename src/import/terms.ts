/**
 * What can be taken from a record, and what files usually call it, in lower case without spaces and marks; where a
 * record has several of them, the first counts.
 */
export const usualNames = {
  id: [
    'id',
    'code',
    'unitid',
    'unitcode',
    'orgid',
    'orgcode',
    'organizationid',
    'organisationid',
    'agencyid',
    'agencycode',
    'departmentid',
    'officeid',
    'officecode',
    'recordid',
    'uid',
    'key',
    'slug',
  ],
  name: [
    'name',
    'unitname',
    'unit',
    'organizationname',
    'organisationname',
    'organization',
    'organisation',
    'orgname',
    'agencyname',
    'agency',
    'departmentname',
    'department',
    'officename',
    'office',
    'preferredname',
    'displayname',
    'fullname',
    'label',
    'title',
  ],
  parent: [
    'parentid',
    'parentcode',
    'parent',
    'parentname',
    'parentunit',
    'parentorganization',
    'parentorganisation',
    'parentagency',
    'parentdepartment',
    'parentoffice',
    'parentslug',
    'reportsto',
    'belongsto',
    'partof',
  ],
  kind: ['kind', 'type', 'unittype', 'orgtype', 'organizationtype', 'organisationtype', 'classification', 'category'],
  designations: ['designations', 'designation'],
  acronym: ['acronym', 'abbreviation', 'abbrev', 'abbr', 'shortname', 'initials'],
  otherNames: [
    'othernames',
    'othername',
    'aliases',
    'alias',
    'alternatenames',
    'alternatename',
    'alsoknownas',
    'aka',
    'formernames',
    'formername',
    'previousnames',
  ],
  responsibilities: [
    'responsibilities',
    'responsibility',
    'duties',
    'duty',
    'functions',
    'function',
    'remit',
    'mandate',
    'mission',
    'purpose',
  ],
  identifiers: ['identifiers', 'identifier', 'otheridentifiers'],
  alsoReportsTo: ['alsoreportsto', 'secondparent', 'secondparentid', 'otherparent', 'otherparents', 'dottedline'],
  founded: ['founded', 'foundingdate', 'established', 'startdate', 'start', 'validfrom', 'from', 'inception'],
  dissolved: [
    'dissolved',
    'dissolutiondate',
    'abolished',
    'closed',
    'enddate',
    'end',
    'validto',
    'validuntil',
    'until',
  ],
  status: ['status', 'active', 'isactive'],
  summary: ['summary', 'description', 'about'],
} as const satisfies Record<string, readonly string[]>;

export type Term = keyof typeof usualNames;

export const terms = Object.keys(usualNames) as Term[];

/** Where a record of JSON holds the records below it, or names them. */
export const usualListsBelow: readonly string[] = [
  'children',
  'childids',
  'subunits',
  'suborganizations',
  'suborganisations',
  'suborganization',
  'units',
  'branches',
  'divisions',
  'departments',
  'offices',
  'agencies',
];

/** 'Parent_ID' is 'parentid'. */
export function plainName(column: string): string {
  return column
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
