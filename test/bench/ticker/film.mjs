// Looks at a moving strip for a while: pictures of it, each searched for the widest place with nothing on it.
import { wait } from './measure.mjs';

/** Widest run of columns without ink between the edges of the fade, in px, and a sum that tells pictures apart. */
const look = async (data) => {
  const blob = await (await fetch(`data:image/png;base64,${data}`)).blob();
  const image = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
  canvas.drawImage(image, 0, 0);
  const { data: pixels, width, height } = canvas.getImageData(0, 0, image.width, image.height);
  let gap = 0;
  let widest = 0;
  let sum = 0;
  for (let x = 24; x < width - 24; x++) {
    let hasInk = false;
    for (let y = 4; y < height - 4; y++) {
      const at = (y * width + x) * 4;
      if (pixels[at] < 160) {
        hasInk = true;
        sum = (sum + x * y) % 1e9;
      }
    }
    gap = hasInk ? 0 : gap + 1;
    widest = Math.max(widest, gap);
  }
  return { widest, sum };
};

/** → how many pictures were taken, how many differ from the one before, the widest gap in px and how many had one above 120 px. */
export const film = async ({ page, session }, blank, seconds) => {
  const strip = await page.evaluate(() => {
    const box = document.querySelector('news-weather-ticker');
    const { x, y, width, height } = (
      box?.shadowRoot.querySelector('.strip') ?? document.querySelector('.strip')
    ).getBoundingClientRect();
    return { x, y, width, height, scale: 1 };
  });
  const result = { pictures: 0, moved: 0, widest: 0, empty: 0 };
  let last;
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(250)) {
    const { data } = await session.send('Page.captureScreenshot', { clip: strip });
    const { widest, sum } = await blank.evaluate(look, data);
    result.pictures++;
    if (sum !== last) result.moved++;
    if (widest > 120) result.empty++;
    result.widest = Math.max(result.widest, widest);
    last = sum;
  }
  return result;
};
