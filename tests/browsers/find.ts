/** What is looked at on this machine; a test gives another one. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** The files that fit a pattern. */
  readonly matching: (pattern: string) => readonly string[];
}

/** A browser to test in, or in one line why it is not tested here. */
export type Finding<Places extends object> = ({ readonly kind: 'found' } & Places) | { readonly kind: 'absent'; readonly why: string };

export interface FirefoxPlaces {
  readonly path: string;
}

export interface WebKitPlaces {
  readonly path: string;
  readonly driver: string;
  /** Draws the windows that nobody sees; undefined where the windows come on the screen in use. */
  readonly xvfb: string | undefined;
}

const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/opt/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

const WEBKIT_DRIVERS = ['/usr/bin/WebKitWebDriver', '/usr/local/bin/WebKitWebDriver'];

/** As Debian, Fedora and Arch have it. */
const MINI_BROWSERS = ['/usr/lib/*/webkit*gtk-*/MiniBrowser', '/usr/libexec/webkit*gtk-*/MiniBrowser', '/usr/lib/webkit*gtk-*/MiniBrowser'];

const XVFBS = ['/usr/bin/Xvfb', '/usr/local/bin/Xvfb', '/opt/X11/bin/Xvfb'];

/** The one that is asked for by name, else the first that exists; a name that leads nowhere is not passed over in silence. */
const choose = (machine: Machine, variable: string, usual: readonly string[]): string | undefined => {
  const asked = machine.env[variable];
  if (asked !== undefined && !machine.exists(asked)) throw new Error(`${variable} is ${asked}, and there is no such file.`);
  return asked ?? usual.find((path) => machine.exists(path));
};

/** The small browsers that come with WebKitGTK, the newest first. */
const miniBrowsers = ({ matching }: Machine): readonly string[] =>
  MINI_BROWSERS.flatMap(matching).sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));

export const findFirefox = (machine: Machine): Finding<FirefoxPlaces> => {
  const path = choose(machine, 'FIREFOX_PATH', FIREFOXES);
  return path === undefined
    ? { kind: 'absent', why: 'not found; install firefox-esr (Debian) or set FIREFOX_PATH' }
    : { kind: 'found', path };
};

/** WebKitGTK needs a driver, a browser and a screen; one that nobody sees is better, because a window in use loses the focus. */
export const findWebKit = (machine: Machine): Finding<WebKitPlaces> => {
  const driver = choose(machine, 'WEBKIT_DRIVER_PATH', WEBKIT_DRIVERS);
  if (driver === undefined)
    return { kind: 'absent', why: 'no WebKitWebDriver found; install webkit2gtk-driver (Debian) or set WEBKIT_DRIVER_PATH' };
  const path = choose(machine, 'WEBKIT_PATH', miniBrowsers(machine));
  if (path === undefined) return { kind: 'absent', why: `${driver} is there, but no MiniBrowser; set WEBKIT_PATH` };
  const xvfb = choose(machine, 'XVFB_PATH', XVFBS);
  const onScreen = machine.env.DISPLAY ?? machine.env.WAYLAND_DISPLAY;
  if (xvfb === undefined && onScreen === undefined)
    return { kind: 'absent', why: `${path} is there, but no screen to show it on; install xvfb, or set DISPLAY` };
  return { kind: 'found', path, driver, xvfb };
};
