/** Where the site stands in the container. */
export const CONTAINER_ROOT = '/srv/site';

/** The port in the container: below 1024 only root may listen. */
export const CONTAINER_PORT = 8080;

/** How nginx is started with the files that the build writes for it, by whoever: they name no place that only root may write to. */
export const nginxArguments = (folder: string): readonly string[] => ['-e', 'stderr', '-p', folder, '-c', 'nginx.conf'];

/**
 * A container of nginx with the site, for people without root: nothing in it is written to but the folder for temporary
 * files, so it can run read-only. Built in the folder that holds both this folder and that of the site.
 */
export const containerfile = (site: string, hosting: string): string =>
  [
    '# podman build -f Containerfile -t wegwijzer .. && podman run --read-only --tmpfs /tmp -p 8080:8080 wegwijzer',
    'FROM nginx:1.28-alpine',
    'RUN rm -rf /etc/nginx /usr/share/nginx/html',
    `COPY ${hosting}/nginx /etc/nginx`,
    `COPY ${site} ${CONTAINER_ROOT}`,
    '# The user of the image that is not root.',
    'USER 101:101',
    `EXPOSE ${CONTAINER_PORT}`,
    `HEALTHCHECK CMD wget -q -O /dev/null http://127.0.0.1:${CONTAINER_PORT}/404.html || exit 1`,
    `ENTRYPOINT ${JSON.stringify(['nginx', ...nginxArguments('/etc/nginx')])}`,
    '',
  ].join('\n');
