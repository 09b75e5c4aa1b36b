import { StoreFault, Unfit } from '../faults';

/** What a client of PostgreSQL throws, in words that name no address; what it said itself is the cause. */
export function storeFault(error: unknown): StoreFault | Unfit {
  if (error instanceof StoreFault || error instanceof Unfit) return error;
  return new StoreFault(reason(error), { cause: error });
}

/** Whether the database or the way to it has said that; a mistake of ours is of a class of its own, and has no code. */
export function isOfDatabase(error: unknown): error is Error {
  if (error instanceof StoreFault || error instanceof Unfit) return true;
  return error instanceof Error && (codeOf(error) !== '' || error.name === 'Error');
}

/** The codes are those of the system and of PostgreSQL (appendix A of its manual). */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function reason(error: unknown): string {
  const code = codeOf(error);
  const known = reasons[code];
  if (known !== undefined) return `${known} (${code}).`;
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('password must be')) return 'The database wants a password.';
  if (/CERT|_VERIFY_/.test(code)) return `The certificate of the database is not one to trust (${code}).`;
  if (/timeout/i.test(message)) return 'The database has not answered in time.';
  if (/^E[A-Z]+$|^08/.test(code) || /terminated|ended|closed|not queryable/i.test(message))
    return `The database cannot be reached${code === '' ? '' : ` (${code})`}.`;
  return `The database has answered with an error${code === '' ? '' : ` (${code})`}.`;
}

const migrate = '`agencygraph migrate` makes them';
const reasons: Readonly<Record<string, string>> = {
  '28000': 'The database does not let this user in',
  '28P01': 'The database does not let this user in: the password is wrong',
  '3D000': 'There is no such database',
  '3F000': `The database has no tables of AgencyGraph; ${migrate}`,
  '42P01': `The database has no tables of AgencyGraph; ${migrate}`,
  '42501':
    'This user may not do that in the database: the owner of the tables publishes, and `agencygraph migrate --reader` lets others read',
  '42704': 'There is no such role in the database',
  '23505': 'Others have come first, each time',
  '25006': 'The database is a standby, in which nothing can be written',
  ENOENT: 'The database cannot be reached: a file that its address names is not there',
  '53300': 'The database has too many connections',
  '55P03': 'Somebody else is writing to the database, and has not ended in time',
  '57P01': 'The database has been stopped',
  '57P02': 'The database has been stopped',
  '57P03': 'The database is starting or stopping',
};
