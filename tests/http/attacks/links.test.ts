import { charts, serviceUnderAttack, withstands } from '../../support/attacks';
import { get, post, request, times } from '../../support/requests';

const target = serviceUnderAttack();

const query = 'query={charts{slug}}';
const lawOf = 'query=query($slug:String!){law(slug:$slug){slug}}';
const noLaw = { data: { law: null } };

describe('a link', () => {
  withstands(target, [
    ['with two queries', get(`${query}&${query}`), 'BAD_REQUEST'],
    ['with two variables', get(`${lawOf}&variables={"slug":"a"}&variables={"slug":"b"}`), 'BAD_REQUEST'],
    ['with two operations', get(`${query}&operationName=a&operationName=b`), 'BAD_REQUEST'],
    ['with two extensions', get(`${query}&extensions={}&extensions={}`), 'BAD_REQUEST'],
    ['with a query in brackets', get('query[]={charts{slug}}'), 'BAD_REQUEST'],
    ['with a prototype name', get(`__proto__[query]={charts{slug}}`), 'BAD_REQUEST'],
    ['without a query', get(''), 'BAD_REQUEST'],
    ['with an empty query', get('query='), 'BAD_REQUEST'],
    ['with variables that are no JSON', get(`${lawOf}&variables={slug:a}`), 'BAD_REQUEST'],
    ['with variables that are a list', get(`${lawOf}&variables=[]`), 'BAD_REQUEST'],
    ['with variables that are a number', get(`${lawOf}&variables=1`), 'BAD_REQUEST'],
    ['with variables that are a text', get(`${lawOf}&variables="a"`), 'BAD_REQUEST'],
    ['with extensions that are no JSON', get(`${query}&extensions=a`), 'BAD_REQUEST'],
    ['with a broken escape', get('query=%E0%A4%A'), 'GRAPHQL_PARSE_FAILED'],
    ['with half an escape', get('query=%'), 'GRAPHQL_PARSE_FAILED'],
    ['with a broken escape in its variables', get(`${lawOf}&variables={"slug":"%ff"}`), noLaw],
    ['with an overlong escape', get(`${lawOf}&variables={"slug":"%c0%af"}`), noLaw],
    ['with a NUL', get(`${lawOf}&variables={"slug":"\\u0000"}`), noLaw],
    ['with a lone surrogate', get(`${lawOf}&variables={"slug":"\\ud800"}`), noLaw],
    ['with __proto__ in its variables', get(`${lawOf}&variables={"slug":"a","__proto__":{"a":1}}`), noLaw],
    ['with 3,000 parameters', get(`${times(3000, () => 'a', '&')}&${query}`), charts],
    ['with 3,000 ands', get(`${'&'.repeat(3000)}${query}`), charts],
    ['with a query of 100 KB', get(`${query}${'%20'.repeat(33_000)}`), 'BAD_REQUEST'],
    ['to a mutation', get('query=mutation{a}'), 'GRAPHQL_VALIDATION_FAILED'],
    ['to a part put off', get('query={...@defer{charts{slug}}}'), 'GRAPHQL_VALIDATION_FAILED'],
    [
      'whose query is in a body',
      request('GET /graphql', { 'content-type': 'application/json' }, JSON.stringify({ query: '{ charts { slug } }' })),
      'BAD_REQUEST',
    ],
    [
      'with a POST whose query stands in the address',
      request(`POST /graphql?${query}`, { 'content-type': 'application/json' }, '{}'),
      'BAD_REQUEST',
    ],
    ['with a POST of nothing whose query stands in the address', request(`POST /graphql?${query}`), 'BAD_REQUEST'],
    [
      'that tells a type of body that is not read',
      get(query, { 'content-type': 'application/graphql' }),
      'BAD_REQUEST',
    ],
  ]);
});

describe('a page of somebody else', () => {
  // What has been answered before is answered in another way.
  withstands(target, [['is not who sends a plain link', get(query), charts]]);

  const body = JSON.stringify({ query: '{ charts { slug } }' });
  const cookie = { cookie: 'session=1' };
  const elsewhere = { origin: 'https://example.org', 'sec-fetch-site': 'cross-site' };
  withstands(target, [
    ['sends a link with a cookie', get(query, cookie), 'BAD_REQUEST'],
    ['sends a link with a password', get(query, { authorization: 'Basic YTpi' }), 'BAD_REQUEST'],
    ['sends a link with an empty cookie', get(query, { cookie: '' }), 'BAD_REQUEST'],
    ['sends an empty sign that it is none', get(query, { ...cookie, 'apollo-require-preflight': '' }), 'BAD_REQUEST'],
    [
      'sends a link of plain text with a cookie',
      get(query, { ...cookie, 'content-type': 'text/plain' }),
      'BAD_REQUEST',
    ],
    [
      'sends a link of a form with a cookie',
      get(query, { ...cookie, 'content-type': 'application/x-www-form-urlencoded' }),
      'BAD_REQUEST',
    ],
    [
      'sends a form',
      post(body, { ...cookie, 'content-type': 'application/x-www-form-urlencoded' }),
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'sends a form of parts',
      post(body, { ...cookie, 'content-type': 'multipart/form-data; boundary=b' }),
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'sends plain text',
      post(body, { ...cookie, 'content-type': 'text/plain;charset=UTF-8' }),
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'sends plain text that names JSON',
      post(body, { ...cookie, 'content-type': 'text/plain; application/json' }),
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['sends no type', post(body, { ...cookie, 'content-type': undefined }), 'UNSUPPORTED_MEDIA_TYPE'],
    ['sends a link from elsewhere without credentials', get(query, elsewhere), charts],
    [
      'sends a link with a cookie and what only a script can add',
      get(query, { ...cookie, 'apollo-require-preflight': '1' }),
      charts,
    ],
    [
      'sends a link with a cookie and a type that only a script can tell',
      get(query, { ...cookie, 'content-type': 'application/json' }),
      charts,
    ],
  ]);
});
