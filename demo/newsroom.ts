/**
 * Scripts as other makers put them into a newsroom's article: an advertisement between two paragraphs, the source behind what
 * readers copy, other articles that suit the text. They know nothing of the widgets and find the article as they always did.
 */

const findArticle = (): HTMLElement | null => document.querySelector('#article-view-content-div');

function placeAdvertisement(): void {
  const box = document.createElement('div');
  box.className = 'ad-box';
  box.dataset['label'] = '광고';
  box.textContent = '물마루 수산시장, 이번 주말은 갓 잡은 가자미와 함께';
  findArticle()?.querySelectorAll(':scope > p')[2]?.after(box);
}

function addSource(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection?.anchorNode || !findArticle()?.contains(selection.anchorNode)) return;
    event.clipboardData?.setData(
      'text/plain',
      `${selection.toString()}\n\n출처: 물마루일보 (${location.href})`,
    );
    event.preventDefault();
  });
}

/** The words that the text says most often, looked for in the headlines of other articles. */
async function recommend(): Promise<void> {
  const text = document.querySelector<HTMLElement>('[itemprop="articleBody"]')?.innerText ?? '';
  const response = await fetch('/data/articles.json');
  const { articles } = (await response.json()) as {
    readonly articles: readonly { readonly id: string; readonly headline: string }[];
  };
  const rate = (headline: string): number =>
    headline.split(/[\s,…]+/).filter((word) => word.length > 1 && text.includes(word)).length;
  const best = [...articles].sort((a, b) => rate(b.headline) - rate(a.headline)).slice(0, 3);
  const list = document.createElement('ul');
  for (const { id, headline } of best) {
    const link = document.createElement('a');
    link.href = `/?article=${id}`;
    link.textContent = headline;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  document.querySelector('.recommended')?.append(list);
}

placeAdvertisement();
addSource();
void recommend();
