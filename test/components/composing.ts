/** An input method at work, in the two orders in which browsers tell of the key that ends it. */
interface Order {
  name: string;
  /** Events of a key that the input method takes for itself. */
  press(field: Element, key: string): void;
}

const begin = (field: Element) =>
  field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
const end = (field: Element) =>
  field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));

function keyDown(field: Element, init: KeyboardEventInit): void {
  field.dispatchEvent(
    new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...init }),
  );
}

export const orders: Order[] = [
  {
    name: 'the key first',
    press(field, key) {
      begin(field);
      keyDown(field, { key, isComposing: true, keyCode: 229 });
      end(field);
    },
  },
  {
    name: 'the composition’s end first',
    press(field, key) {
      begin(field);
      end(field);
      keyDown(field, { key, isComposing: false, keyCode: 229 });
    },
  },
];
