/**
 * Reports what a page must never do: throw, complain on the console, break its policy or miss a file. It runs in the page,
 * before anything else, so it uses nothing from outside.
 * @param to the address that reports go to
 */
export const watchPage = (to: string): void => {
  const report = (what: string): void => {
    new Image().src = `${to}?${encodeURIComponent(`${location.pathname}: ${what}`)}`;
  };
  for (const level of ['error', 'warn'] as const) console[level] = (...all: readonly unknown[]) => report(`console: ${all.join(' ')}`);
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    report(`policy: ${effectiveDirective} ${blockedURI} ${sample}`),
  );
  addEventListener('unhandledrejection', ({ reason }) => report(`rejected: ${reason}`));
  addEventListener(
    'error',
    ({ target, message }) => {
      if (!(target instanceof Element)) report(`error: ${message}`);
      // Firefox says so of a module that it has already; one that is really missed is told by its import.
      else if (!target.matches('[rel="modulepreload"]')) report(`missed: ${target.outerHTML}`);
    },
    true,
  );
};
