/**
 * How the tables came to be, a step for each change. What stands here has been run somewhere: it is never changed, only
 * added to. Plain SQL, without extensions, so that whatever speaks the protocol can keep charts.
 */
export const steps: readonly string[] = [
  `
  -- The texts of a chart as they were published, by the digest of all of them. Never changed.
  create table agencygraph.document (
    digest text primary key,
    units integer not null,
    facts integer not null
  );
  -- Its files in pieces, one after the other, each packed by gzip; a file is named as it is below the folder of the chart.
  create table agencygraph.chunk (
    digest text not null references agencygraph.document,
    place integer not null,
    file text not null,
    bytes bytea not null,
    primary key (digest, place)
  );
  -- What was published together. Servers serve the one of the highest number.
  create table agencygraph.version (
    number integer primary key,
    published_at timestamptz not null default current_timestamp,
    published_by text not null default current_user,
    note text,
    -- The older version whose charts these are, where it was rolled back to.
    restores integer references agencygraph.version
  );
  create table agencygraph.version_chart (
    version integer not null references agencygraph.version,
    slug text not null,
    digest text not null references agencygraph.document,
    primary key (version, slug)
  );
  `,
];

/** The version of the tables that this software writes and reads: how many of the steps it knows. */
export const schemaVersion = steps.length;

/**
 * The oldest version of the tables whose readers can read these too. It is raised by a step that takes away what they
 * read, and only then: servers of the release before go on while those of the new one are started.
 */
export const oldestReader = 1;
