# docker build --tag agencygraph .
#
# The image holds what the npm package holds, and the packages that it needs to run.

FROM node:24-slim AS source
WORKDIR /source
# Only a change of these installs the packages again. Their scripts are left out, and `prepare`, which builds, waits.
COPY package.json package-lock.json .npmrc ./

FROM source AS needed
# Behind a registry of your own: docker build --secret id=npmrc,src=$HOME/.npmrc
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci --ignore-scripts --omit=dev

FROM source AS package
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci --ignore-scripts
COPY . .
RUN npm pack --pack-destination / && mkdir /package && tar -xzf /agencygraph-*.tgz -C /package --strip-components 1

FROM node:24-slim
LABEL org.opencontainers.image.title="AgencyGraph" \
      org.opencontainers.image.description="A GraphQL service for the organisation chart of an agency, every fact cited" \
      org.opencontainers.image.licenses="MIT AND CC0-1.0"
WORKDIR /app
COPY --from=needed /source/node_modules node_modules
COPY --from=package /package .
ENV HOST=0.0.0.0 PORT=4000
EXPOSE 4000
# By number, so that a platform can tell that it is not root. Nothing here belongs to it, and it writes nothing.
USER 1000:1000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, so that it is told to stop. What follows the name of the image are options and commands of agencygraph.
ENTRYPOINT ["node", "/app/dist/src/main.js"]
