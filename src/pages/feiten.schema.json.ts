import { registerSchema } from '../components/mdx/register-file.ts';

export const GET = async () => Response.json(await registerSchema());
