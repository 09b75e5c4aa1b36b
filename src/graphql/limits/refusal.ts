import { GraphQLError } from 'graphql';

/** What a request over a bound is answered, before anything of it is executed. */
export function overBound(message: string, details: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'COST_LIMIT_EXCEEDED', http: { status: 400 }, ...details } });
}

/** 1234567.8 as people read it: '1,234,567.8'. */
export function readable(number: number): string {
  return number < 1e15 ? number.toLocaleString('en-US', { maximumFractionDigits: 1 }) : number.toPrecision(3);
}
