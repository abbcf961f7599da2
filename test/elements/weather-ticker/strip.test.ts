import { expect } from '@open-wc/testing';
import { useClock } from '../../support/clock.js';
import { frame, until } from '../../support/dom.js';
import { Bench, type Faces } from './faces.js';

/** The same items in the same places, to a pixel; of those that only peep in, one or the other may be gone. */
const expectSame = (after: Bench['shown'], before: Bench['shown']): void => {
  for (const { index, left } of before.filter((item) => item.right > 4 && item.left < 316))
    expect(after.find((item) => item.index === index)?.left).to.be.closeTo(left, 1);
};

/** Nothing but items of the round in their order, from edge to edge. */
const expectFull = ({ shown }: Bench, { count = 12, dir }: Faces): void => {
  expect(shown.length).to.be.above(0);
  expect(shown[0]!.left).to.be.below(2);
  expect(shown.at(-1)!.right).to.be.above(318);
  shown.slice(1).forEach(({ index, left }, i) => {
    const before = shown[i]!;
    expect(left).to.be.closeTo(before.right, 0.1);
    expect(index).to.equal((before.index + (dir === 'rtl' ? count - 1 : 1)) % count);
  });
};

const ROUNDS: Readonly<Record<string, Faces>> = {
  'all of it in the list': {},
  'the first five of two hundred in the list': { count: 200, listed: 5 },
};

for (const [what, round] of Object.entries(ROUNDS)) {
  for (const dir of ['ltr', 'rtl'] as const) {
    for (const direction of ['start', 'end'] as const) {
      const faces: Faces = { ...round, dir, direction };

      describe(`a strip with ${what}, ${dir}, that moves to the ${direction}`, () => {
        it('begins with the first item at the leading edge', () => {
          const bench = new Bench(faces).run();
          expectFull(bench, faces);
          const first = bench.shown.at(dir === 'rtl' ? -1 : 0)!;
          expect(first.index).to.equal(0);
          expect(dir === 'rtl' ? first.right - 320 : first.left).to.be.closeTo(0, 1);
        });

        it('moves that way', () => {
          const bench = new Bench(faces).run();
          const middle = bench.shown[1]!;
          bench.advance(20);
          const way = (dir === 'rtl') === (direction === 'start') ? 20 : -20;
          const moved = bench.shown.find(({ index }) => index === middle.index)!;
          expect(moved.left).to.be.closeTo(middle.left + way, 1);
        });

        it('rests where it stood', () => {
          const bench = new Bench(faces).run();
          bench.advance(137.4);
          const before = bench.shown;
          bench.stop();
          expect(bench.animation).to.equal(undefined);
          expectSame(bench.shown, before);
          expectFull(bench, faces);
        });

        it('goes on from where it rested and was scrolled to', async () => {
          const bench = new Bench(faces).run().stop();
          bench.rest.scrollBy(dir === 'rtl' ? -611 : 611, 0);
          await frame();
          await frame();
          const before = bench.shown;
          expect(before.some(({ index }) => index === 0)).to.equal(false);
          expectSame(bench.run().shown, before);
        });

        it('takes away what left and appends what comes without a jump or a gap, round and round', async () => {
          const clock = useClock();
          const bench = new Bench({ ...faces, count: faces.count ? 20 : 12 }).run();
          await bench.animation!.ready;
          const seen = new Set<number>();
          for (let way = 0; way < 2500; way += 60) {
            bench.advance(60);
            expectFull(bench, { ...faces, count: faces.count ? 20 : 12 });
            const before = bench.shown;
            // longer than any batch waits: what it plans by time is 60 px in what is a moment here
            await clock.tickAsync(400_000);
            expectSame(bench.shown, before);
            before.forEach(({ index }) => seen.add(index));
            expect(bench.track.childElementCount).to.be.below(14);
          }
          expect(seen.size).to.equal(faces.count ? 20 : 12);
        });
      });
    }

    describe(`a strip at rest with ${what}, ${dir}`, () => {
      const faces: Faces = { ...round, dir };
      const sign = dir === 'rtl' ? -1 : 1;

      it('shows what is scrolled to, forwards and over the end of the round', async () => {
        const count = round.count ? 20 : 12;
        const bench = new Bench({ ...faces, count }).stop();
        for (let way = 0; way < 1500; way += 150) {
          bench.rest.scrollBy(sign * 150, 0);
          await frame();
          await frame();
          if (round.count) expectFull(bench, { ...faces, count });
        }
      });

      it('goes to the first item and to the last by the keys for that', () => {
        const count = faces.count ?? 12;
        const bench = new Bench(faces).stop();
        const press = (key: string): void => {
          const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
          expect(bench.rest.dispatchEvent(event)).to.equal(false);
        };
        press('End');
        expectFull(bench, faces);
        const last = bench.shown.at(dir === 'rtl' ? 0 : -1)!;
        expect(last.index).to.equal(count - 1);
        expect(dir === 'rtl' ? last.left : last.right - 320).to.be.closeTo(0, 1);
        press('Home');
        expectFull(bench, faces);
        const first = bench.shown.at(dir === 'rtl' ? -1 : 0)!;
        expect(first.index).to.equal(0);
        expect(dir === 'rtl' ? first.right - 320 : first.left).to.be.closeTo(0, 1);
      });

      it('steps one view on, and back over the beginning', async () => {
        const count = faces.count ?? 12;
        const bench = new Bench(faces).stop();
        bench.motion.step(1, 'instant');
        await frame();
        expectFull(bench, faces);
        const leading = (): number => bench.motion.place.index;
        expect(leading()).to.be.within(2, 3);
        bench.motion.step(-1, 'instant');
        await frame();
        bench.motion.step(-1, 'instant');
        await until(() => leading() > count / 2, 'the strip to step back over the beginning');
        await frame();
        expectFull(bench, faces);
      });
    });
  }
}

describe('a strip', () => {
  it('keeps its track within 1.6 views and an item', () => {
    const bench = new Bench({ count: 400 }).run();
    expect(bench.track.getBoundingClientRect().width).to.be.within(320 * 1.6, 320 * 1.6 + 220);
  });

  it('has only what is near the view in the page, of ten thousand items', () => {
    const bench = new Bench({ count: 10_000, listed: 30 }).run();
    expect(bench.box.shadowRoot!.querySelectorAll('li').length).to.be.below(60);
    bench.stop();
    expect(bench.box.shadowRoot!.querySelectorAll('li').length).to.be.below(60);
  });

  for (const direction of ['start', 'end'] as const) {
    it(`shows an item that is wider than the view without a gap on its way to the ${direction}`, async () => {
      const clock = useClock();
      const faces = { count: 3, direction, widthOf: (index: number) => (index === 1 ? 1500 : 80) };
      const bench = new Bench(faces).run();
      for (let way = 0; way < 3500; way += 70) {
        bench.advance(70);
        await clock.tickAsync(2_000_000);
        expectFull(bench, faces);
      }
    });
  }

  it('goes round with two items that do not fit', () => {
    const faces = { count: 2, widthOf: () => 250 };
    expectFull(new Bench(faces).run(), faces);
  });

  it('stands still when everything fits, and says so', () => {
    const told: boolean[] = [];
    const bench = new Bench({ count: 3, events: { onFit: (fits) => told.push(fits) } }).run();
    expect(bench.animation).to.equal(undefined);
    expect(told).to.deep.equal([true]);
  });

  it('moves no more when there is room for all', async () => {
    const bench = new Bench({ count: 4 }).run();
    expect(bench.animation).to.be.instanceOf(Animation);
    bench.box.style.width = '800px';
    await until(() => !bench.animation, 'the strip to stand still');
  });

  it('is measured when it comes to have a box', async () => {
    const bench = new Bench();
    bench.box.style.display = 'none';
    bench.run();
    expect(bench.animation).to.equal(undefined);
    bench.box.style.display = '';
    await until(() => bench.animation, 'the strip to move');
    expectFull(bench, {});
  });

  for (const listed of [12, 5]) {
    it(`goes on from the same item when the text grows (${listed} of 12 listed)`, async () => {
      let width = 100;
      const bench = new Bench({ listed, widthOf: () => width }).run();
      bench.advance(320);
      width = 150;
      bench.list.querySelectorAll('li').forEach((item) => (item.style.width = '150px'));
      await until(
        () => bench.shown.every(({ left, right }) => right - left > 149),
        'the strip to be measured',
      );
      expect(bench.motion.place.index).to.equal(3);
      expectFull(bench, {});
    });

    it(`goes on from the item that it is told to when items have come (${listed} of 12 listed)`, async () => {
      const bench = new Bench({ listed }).run();
      bench.advance(120);
      const { past } = bench.motion.place;
      bench.motion.measureSoon({ index: 7, past });
      await until(() => bench.motion.place.index === 7, 'the strip to go on');
      expect(bench.motion.place.past).to.be.closeTo(past, 1);
    });

    it(`turns with the page (${listed} of 12 listed)`, async () => {
      const bench = new Bench({ listed }).run();
      bench.advance(120);
      bench.box.dir = 'rtl';
      bench.run();
      await frame();
      await frame();
      expectFull(bench, { dir: 'rtl' });
      expect(bench.shown.at(-1)!.index).to.equal(1);
    });

    it(`rests where it stood in a part of the page that is scaled (${listed} of 12 listed)`, () => {
      const bench = new Bench({ listed });
      bench.box.style.transform = 'scale(0.6)';
      bench.run();
      bench.advance(150);
      const before = bench.shown;
      bench.stop();
      expectSame(bench.shown, before);
    });

    it(`lays all of it out for paper and goes on afterwards (${listed} of 12 listed)`, () => {
      const bench = new Bench({ listed }).run();
      bench.advance(150);
      const before = bench.shown;
      dispatchEvent(new Event('beforeprint'));
      const box = listed === 12 ? bench.list : bench.tail;
      const numbers = [...box.children].map((item) => Number(item.textContent));
      expect(numbers).to.deep.equal(Array.from({ length: 12 }, (_, i) => i));
      dispatchEvent(new Event('afterprint'));
      expectSame(bench.shown, before);
    });
  }

  it('goes on from where the reader had scrolled before it could move', () => {
    const bench = new Bench({ listed: 12 });
    bench.rest.scrollLeft = 250;
    const before = bench.shown;
    expectSame(bench.run().shown, before);
  });

  it('sleeps while it is out of view', async () => {
    const bench = new Bench().run();
    const moved = bench.animation!;
    bench.box.style.marginTop = '5000px';
    await until(() => moved.playState === 'paused', 'the strip to sleep');
    bench.box.style.marginTop = '';
    await until(() => moved.playState === 'running', 'the strip to wake');
  });

  it('sleeps while nobody can see the page', () => {
    const bench = new Bench().run();
    bench.motion.see(false);
    expect(bench.animation!.playState).to.equal('paused');
    bench.motion.see(true);
    expect(bench.animation!.playState).to.equal('running');
  });
});

describe('a strip under the hand', () => {
  const pointer = (bench: Bench, type: string, clientX: number, buttons: number): boolean =>
    bench.rest.dispatchEvent(
      new PointerEvent(type, { pointerType: 'mouse', clientX, buttons, bubbles: true, cancelable: true }),
    );
  const moving = (faces: Faces = {}): Bench => {
    const bench = new Bench(faces).run();
    // there is no pointer behind the events of a test
    bench.rest.setPointerCapture = () => {};
    bench.advance(200);
    return bench;
  };

  it('follows a mouse that drags it, from where it stood', () => {
    const bench = moving();
    const before = bench.shown;
    pointer(bench, 'pointerdown', 200, 1);
    pointer(bench, 'pointermove', 140, 1);
    const at = (list: Bench['shown'], index: number): number =>
      list.find((item) => item.index === index)!.left;
    expect(at(bench.shown, 4)).to.be.closeTo(at(before, 4) - 60, 1);
  });

  it('takes a drag for no click', () => {
    const bench = moving();
    pointer(bench, 'pointerdown', 200, 1);
    pointer(bench, 'pointermove', 140, 1);
    pointer(bench, 'pointerup', 140, 0);
    expect(pointer(bench, 'click', 140, 0)).to.equal(false);
    pointer(bench, 'pointerdown', 140, 1);
    pointer(bench, 'pointermove', 141, 1);
    pointer(bench, 'pointerup', 141, 0);
    expect(pointer(bench, 'click', 141, 0)).to.equal(true);
  });

  it('moves on three seconds after a finger has gone', async () => {
    const clock = useClock();
    const bench = moving();
    bench.rest.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch' }));
    expect(bench.animation).to.equal(undefined);
    // it has been scrolled to where it stood; the event of that comes with a frame
    await frame();
    await frame();
    bench.rest.dispatchEvent(new PointerEvent('pointercancel', { pointerType: 'touch' }));
    await clock.tickAsync(2900);
    expect(bench.animation).to.equal(undefined);
    await clock.tickAsync(200);
    expect(bench.animation).to.be.instanceOf(Animation);
  });

  it('rests under a wheel that goes sideways, and leaves the page one that goes up or down', () => {
    const bench = moving();
    bench.rest.dispatchEvent(new WheelEvent('wheel', { deltaY: 40, deltaX: 3 }));
    expect(bench.animation).to.be.instanceOf(Animation);
    const before = bench.shown;
    bench.rest.dispatchEvent(new WheelEvent('wheel', { deltaX: 40, deltaY: 3 }));
    expect(bench.animation).to.equal(undefined);
    expectSame(bench.shown, before);
  });
});
