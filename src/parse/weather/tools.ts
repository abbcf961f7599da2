import { isOf } from './detect.js';
import { eachPart, readParts, toWeather } from './gather.js';
import { first, withFirst } from './parts.js';
import { WMO_4677 } from './wmo.js';

/** What the chunk of the world's readers is handed, so that it need not carry it as well. */
export const tools = { WMO_4677, eachPart, first, isOf, readParts, toWeather, withFirst };

export type Tools = typeof tools;
