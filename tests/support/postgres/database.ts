import { randomBytes } from 'node:crypto';
import type { Endpoint } from '../tcp-gate';
import { query } from './query';

/**
 * Who connects: `admin` may do anything, on the whole server; `owner` may do anything in the database, and nothing else;
 * `reader` may connect, and is to be granted whatever else it needs.
 */
type Role = 'admin' | 'owner' | 'reader';

/** A database of its own for a test. */
export interface Database {
  readonly name: string;
  readonly roles: Readonly<Record<Role, string>>;
  /** Where it is served. */
  readonly endpoint: Endpoint;
  /** Its address for a role; at these ports of this machine, where some are given, of gates or of several servers. */
  readonly url: (role: Role, ...ports: number[]) => string;
  readonly drop: () => Promise<void>;
}

/** Makes an empty database, with roles that nothing else has, on the server that a superuser reaches at an address. */
export async function createDatabase(address: string): Promise<Database> {
  const { username, password, hostname, port, search } = new URL(address);
  const endpoint = { host: hostname, port: Number(port || 5432) };
  const name = `test_${randomBytes(6).toString('hex')}`;
  const roles = { admin: decodeURIComponent(username), owner: `${name}_owner`, reader: `${name}_reader` };
  await query(
    address,
    // A server that does not trust whoever comes wants a password: here it is the name.
    ...[roles.owner, roles.reader].map((role) => `create role ${role} login password '${role}'`),
    `create database ${name} owner ${roles.owner}`,
    `revoke all on database ${name} from public`,
    `grant connect on database ${name} to ${roles.reader}`,
  );
  return {
    name,
    roles,
    endpoint,
    url: (role, ...ports) => {
      const login = role === 'admin' ? `${username}:${password}` : `${roles[role]}:${roles[role]}`;
      const hosts =
        ports.length === 0 ? [`${hostname}:${String(endpoint.port)}`] : ports.map((at) => `127.0.0.1:${String(at)}`);
      return `postgres://${login}@${hosts.join(',')}/${name}${search}`;
    },
    drop: async () => {
      await query(address, `drop database ${name} with (force)`, `drop role ${roles.owner}, ${roles.reader}`);
    },
  };
}
