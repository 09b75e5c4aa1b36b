/**
 * What is loaded after this is told so, unless it was told otherwise: without it graphql-js looks at every value of its
 * own twice, in case there are two copies of it, which takes a sixth of the time of an answer. Nothing else depends on it.
 */
process.env.NODE_ENV ??= 'production';
