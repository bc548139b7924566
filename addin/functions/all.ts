import { dot } from './dot.ts';
import { dotWhy } from './dotWhy.ts';
import { rag } from './rag.ts';
import { ragWhy } from './ragWhy.ts';
import { trend } from './trend.ts';

/** Every custom function. Its registration, functions.json, the help page and the tables in the docs come from here. */
export const customFunctions = [rag, dot, ragWhy, dotWhy, trend] as const;

export type FunctionId = (typeof customFunctions)[number]['id'];
