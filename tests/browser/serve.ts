import { listen, siteListener } from '../../src/commands/site-server.ts';

const folder = process.env.SITE_DIR ?? 'dist';

await listen(siteListener(folder, process.env.BASE_PATH ?? '/'), Number(process.env.SITE_PORT));
