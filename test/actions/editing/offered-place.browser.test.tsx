import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { OfferedPlace } from '../../../actions/editing/OfferedPlace.tsx';
import type { PlaceOffer, Quote } from '../../../model/quote.ts';
import { zh } from '../../../words/zh.ts';
import { clearPage, expectAccessible, showOnSurface } from '../../components/show.ts';
import { quote } from '../../exchange/page-record.ts';

afterEach(clearPage);

const offerOf = (exact: string): PlaceOffer => ({ quote: quote(exact), why: 'words' });

/** Shows the offer of a page that offers `then` once it is asked again, and notes what was moved where. */
function showOffer(shown: PlaceOffer, then: PlaceOffer | undefined): Quote[] {
  const moved: Quote[] = [];
  const show = (offer: PlaceOffer | undefined) =>
    showOnSurface(
      <OfferedPlace
        words={zh}
        before="推广节水器具"
        offer={offer}
        askAgain={() => Promise.resolve(then)}
        onMove={(to) => {
          moved.push(to);
          show(undefined);
        }}
      />,
    );
  show(shown);
  return moved;
}

const accept = () => page.getByRole('button', { name: '移到这里' }).click();

it('shows the old words beside the new ones, and moves on a yes', async () => {
  const moved = showOffer(offerOf('推广节水材料'), offerOf('推广节水材料'));
  expect([...document.querySelectorAll('dd')].map((part) => part.textContent)).toEqual([
    '推广节水器具',
    '推广节水材料',
  ]);
  await expectAccessible();
  await accept();
  await expect.element(page.getByRole('status')).toHaveTextContent('批注已移到新的位置');
  expect(moved).toEqual([quote('推广节水材料')]);
});

it.each([
  ['other words', offerOf('不推广节水材料')],
  ['no place any more', undefined],
])('moves nothing where the page offers %s by then, and says so', async (_, then) => {
  const moved = showOffer(offerOf('推广节水材料'), then);
  await accept();
  await expect.element(page.getByRole('alert')).toHaveTextContent('页面刚刚又变了');
  expect(moved).toEqual([]);
});
