import { searchRecords } from '../../components/mdx/search-records.ts';

/** What the index is made from; the index takes this file away. */
export const GET = async (): Promise<Response> => Response.json(await searchRecords());
