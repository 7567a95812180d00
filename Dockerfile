# iplint in a container: docker run --rm --volume "$PWD:/work" ghcr.io/iplint/iplint:0.1.0 check
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /src
COPY . .
RUN npm ci --ignore-scripts \
    && npm run build \
    && npm pack --ignore-scripts --pack-destination /tmp \
    && mv /tmp/iplint-*.tgz /tmp/iplint.tgz

FROM node:24.21.0-bookworm-slim
LABEL org.opencontainers.image.title="iplint" \
      org.opencontainers.image.description="Checks the integration programmes of Finnish municipalities" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.url="https://iplint.dev"
COPY --from=build /tmp/iplint.tgz /tmp/iplint.tgz
# The bundle holds all that a check needs; the packages for importing Word documents are left out.
RUN npm install --global --offline --ignore-scripts --omit=optional /tmp/iplint.tgz
WORKDIR /work
USER node
ENTRYPOINT ["iplint"]
CMD ["check"]
