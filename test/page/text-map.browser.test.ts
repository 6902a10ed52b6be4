import { afterEach, describe, expect, it } from 'vitest';
import { flatten } from '../../page/text-map.ts';
import { closePages, framePage } from './framed-page.ts';

afterEach(closePages);

describe('the text of a body', () => {
  it('breaks lines between blocks and at br, once', async () => {
    const page = await framePage('<p>一</p>\n\n<div><div>二<br><br>三</div></div><ul><li>四</li></ul>');
    expect(flatten(page.body).text).toBe('一\n二\n三\n四');
  });

  it('reads a word cut by inline elements as one', async () => {
    const page = await framePage(
      '<p>国<span>务</span><a href="#"><strong>院</strong></a>\n办公<em></em>厅</p>',
    );
    expect(flatten(page.body).text).toBe('国务院办公厅');
  });
});
