import { expect } from '@open-wc/testing';
import { ownArticle, ownWeather } from '../fixtures/own.js';
import {
  ARTICLE_FIELDS,
  WEATHER_FIELDS,
  fieldsOfWeather,
  readTables,
  toTold,
  type FormatTable,
} from '../support/format-table.js';
import { toPage, toXml } from '../support/markup.js';
import type { Weather } from '../../src/models/weather.js';
import { parseArticles } from '../../src/parse/article.js';
import { ARTICLE_FORMATS } from '../../src/parse/article/article-formats.js';
import { parseWeather } from '../../src/parse/weather.js';
import { WEATHER_FORMATS } from '../../src/parse/weather/weather-formats.js';

const BASE = 'https://paper.example/data.json';
const tells = ({ told }: FormatTable, format: string, field: string): boolean =>
  told.get(format)?.has(field) ?? false;

describe('the table of formats and fields', () => {
  it('has every format that is read', async () => {
    const { weather, articles } = await readTables({ toXml, toPage });
    const known = WEATHER_FORMATS.map(({ name }) => name).filter((name) => !name.endsWith('refusal'));
    expect([...weather.told.keys()]).to.deep.equal(known);
    expect([...articles.told.keys()]).to.deep.equal(ARTICLE_FORMATS.map(({ name }) => name));
  });

  it('says of our own shape that every field is read', async () => {
    const { weather, articles } = await readTables({ toXml, toPage });
    expect(WEATHER_FIELDS.filter((field) => !tells(weather, 'newsdrop-weather', field))).to.deep.equal([]);
    expect(ARTICLE_FIELDS.filter((field) => !tells(articles, 'newsdrop-articles', field))).to.deep.equal([]);
  });

  it('says what a format has no place for', async () => {
    const { weather, articles } = await readTables({ toXml, toPage });
    expect(tells(articles, 'naver-news', 'headline')).to.equal(true);
    expect(tells(articles, 'naver-news', 'body')).to.equal(false);
    expect(tells(weather, 'open-meteo', 'night')).to.equal(true);
    expect(tells(weather, 'open-meteo', 'text')).to.equal(false);
    expect(tells(weather, 'kma-web-map', 'air')).to.equal(true);
    expect(tells(weather, 'kma-web-map', 'alerts')).to.equal(false);
  });

  it('has a column for every field that weather can have', async () => {
    const told = await toTold<Weather>(
      [[{ ...ownWeather, stale: true }, BASE]],
      parseWeather,
      fieldsOfWeather,
    );
    expect(WEATHER_FIELDS).to.include.members(
      [...told.get('newsdrop-weather')!].filter((field) => field !== 'stale'),
    );
  });

  it('changes with the reader', async () => {
    const without = async (field: string): Promise<ReadonlySet<string> | undefined> => {
      const told = await toTold<Weather>(
        [[ownWeather, BASE]],
        async (raw, options) => {
          const result = await parseWeather(raw, options);
          if (!result.ok) return result;
          const stations = result.value.value.stations.map((station) => ({ ...station, [field]: undefined }));
          return { ok: true, value: { ...result.value, value: { ...result.value.value, stations } } };
        },
        fieldsOfWeather,
      );
      return told.get('newsdrop-weather');
    };
    expect(await without('night')).not.to.include('night');
    expect(await without('night')).to.include('text');
  });

  it('is not made of documents that cannot be read', async () => {
    let message = '';
    await toTold([[{ hello: ownArticle.tags }, BASE]], parseArticles, () => []).catch((error: unknown) => {
      message = String(error);
    });
    expect(message).to.include('hello');
  });
});
