import { compressSite } from '../publish/hosting/compress.ts';

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

const start = performance.now();
const { files, text, br, gz } = await compressSite(process.argv[2] ?? process.env.SITE_DIR ?? 'dist');
const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
console.log(`${files} tekstbestanden: ${kilobytes(text)}, met gzip ${kilobytes(gz)}, met brotli ${kilobytes(br)} (${seconds} s)`);
