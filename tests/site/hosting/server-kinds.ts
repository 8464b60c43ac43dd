import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apacheSite } from '../../../src/publish/hosting/apache.ts';
import { caddySite } from '../../../src/publish/hosting/caddy.ts';
import { nginxArguments } from '../../../src/publish/hosting/container.ts';
import { nginxMain, nginxSite } from '../../../src/publish/hosting/nginx.ts';
import type { HostRules } from '../../../src/publish/hosting/rules.ts';

interface Started {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A kind of server: where it may be found, and how it is started in a folder of its own. */
export interface Kind {
  readonly name: string;
  readonly programs: readonly string[];
  readonly toInstall: string;
  readonly prepare: (work: {
    readonly folder: string;
    readonly site: string;
    readonly port: number;
    readonly rules: HostRules;
  }) => Omit<Started, 'command'>;
}

const APACHE_MODULES = '/usr/lib/apache2/modules';

const nginx: Kind = {
  name: 'nginx',
  programs: ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
  toInstall: 'nginx-light',
  prepare: ({ folder, site, port, rules }) => {
    writeFileSync(join(folder, 'nginx.conf'), nginxMain(folder));
    writeFileSync(join(folder, 'site.conf'), nginxSite(rules, { root: site, listen: `127.0.0.1:${port}` }));
    return { args: nginxArguments(folder) };
  },
};

const apacheModules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'alias'];

/** `rules` says what stands in the server for the folder of the site. */
const apacheWith = (settings: (rules: HostRules) => string): Kind => ({
  name: 'Apache',
  programs: ['/usr/sbin/apache2', '/usr/sbin/httpd'],
  toInstall: 'apache2-bin',
  prepare: ({ folder, site, port, rules }) => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    writeFileSync(
      join(folder, 'httpd.conf'),
      [
        `ServerRoot ${folder}`,
        'ServerName localhost',
        `Listen 127.0.0.1:${port}`,
        `PidFile ${folder}/apache.pid`,
        `ErrorLog ${folder}/error.log`,
        ...apacheModules.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`),
        'TypesConfig /dev/null',
        `DocumentRoot ${rules.base === '/' ? site : empty}`,
        ...(rules.base === '/' ? [] : [`Alias ${rules.base} ${site}/`]),
        `<Directory ${site}>`,
        'Require all granted',
        settings(rules),
        '</Directory>',
        '',
      ].join('\n'),
    );
    return { args: ['-X', '-f', join(folder, 'httpd.conf')] };
  },
});

/** The rules of a test stand in the server, which does not read those of the build. */
const apache = apacheWith((rules) => `AllowOverride None\n${apacheSite(rules)}`);

/** Apache with nothing but the `.htaccess` of the build, and no more leave for it than README.md asks. */
export const apacheByFile = apacheWith(() => 'AllowOverride FileInfo');

const caddy: Kind = {
  name: 'Caddy',
  programs: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
  toInstall: 'caddy',
  prepare: ({ folder, site, port, rules }) => {
    const own = '{\nadmin off\nauto_https off\ndefault_bind 127.0.0.1\n}\n';
    writeFileSync(join(folder, 'Caddyfile'), `${own}${caddySite(rules, { root: site, listen: `http://:${port}` })}`);
    return {
      args: ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
      env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    };
  },
};

export const kinds: readonly Kind[] = [nginx, apache, caddy];
