import { STEP, type PictureView } from './figure.view.js';

/** What a double tap enlarges to. */
const DOUBLE_TAP = 2.5;

/** Two taps within this time, in ms, and this distance, in px, are one double tap; a finger that moves farther drags. */
const PATIENCE = 300;
const SLACK = 10;

interface Point {
  x: number;
  y: number;
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Mouse, pen and fingers on the stage of a large picture: drag, pinch, double tap. A press beside the picture closes.
 * The stage has `touch-action: none`, or the browser would take the fingers for itself.
 */
export function listenToPointers(stage: HTMLElement, view: PictureView, close: () => void): void {
  const down = new Map<number, Point>();
  let pressed: Point | undefined; // where the only finger came down, as long as it may be a tap
  let tap: (Point & { time: number }) | undefined;

  stage.addEventListener('pointerdown', ({ pointerId, clientX: x, clientY: y, button }) => {
    if (button) return;
    stage.setPointerCapture(pointerId);
    down.set(pointerId, { x, y });
    pressed = down.size === 1 ? { x, y } : undefined;
  });

  stage.addEventListener('pointermove', ({ pointerId, clientX: x, clientY: y }) => {
    const from = down.get(pointerId);
    if (!from) return;
    const to = { x, y };
    if (pressed && distance(pressed, to) > SLACK) pressed = undefined;
    const other = [...down].find(([id]) => id !== pointerId)?.[1];
    if (other) {
      const [was, is] = [middle(from, other), middle(to, other)];
      view.zoom((view.scale * distance(to, other)) / (distance(from, other) || 1), was.x, was.y);
      view.pan(is.x - was.x, is.y - was.y);
    } else {
      view.pan(x - from.x, y - from.y);
    }
    down.set(pointerId, to);
  });

  const lift = (event: PointerEvent): void => {
    down.delete(event.pointerId);
    if (event.type === 'pointercancel' || down.size) pressed = undefined;
  };
  stage.addEventListener('pointercancel', lift);
  stage.addEventListener('pointerup', (event) => {
    const tapped = pressed && down.has(event.pointerId);
    lift(event);
    if (!tapped) return;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    if (!view.holds(x, y)) return close();
    const twice = tap && time - tap.time < PATIENCE && distance(tap, { x, y }) < SLACK * 3;
    tap = twice ? undefined : { x, y, time };
    if (twice) view.zoom(view.scale > 1 ? 1 : DOUBLE_TAP, x, y);
  });
}

/** The wheel carries the picture, with Ctrl (which a touchpad's pinch is, too) it enlarges it. The page below stays where it is. */
export function listenToWheel(dialog: HTMLElement, view: PictureView): void {
  dialog.addEventListener('wheel', (event) => {
    const { deltaX, deltaY, deltaMode, ctrlKey, metaKey, clientX, clientY, target } = event;
    const caption = (target as Element).closest('[part=caption]');
    if (caption && caption.scrollHeight > caption.clientHeight && !ctrlKey) return;
    event.preventDefault();
    const unit = deltaMode ? 16 : 1; // some count lines
    if (ctrlKey || metaKey) view.zoom(view.scale * Math.exp((-deltaY * unit) / 150), clientX, clientY);
    else view.pan(-deltaX * unit, -deltaY * unit);
  }, { passive: false });
}

/** How far an arrow key carries the picture, in px. */
const ARROW = 60;

const moves: Readonly<Record<string, (view: PictureView) => void>> = {
  '+': (view) => view.zoom(view.scale * STEP),
  '=': (view) => view.zoom(view.scale * STEP), // + without Shift
  '-': (view) => view.zoom(view.scale / STEP),
  '0': (view) => view.zoom(1),
  'ArrowLeft': (view) => view.pan(ARROW, 0),
  'ArrowRight': (view) => view.pan(-ARROW, 0),
  'ArrowUp': (view) => view.pan(0, ARROW),
  'ArrowDown': (view) => view.pan(0, -ARROW),
};

/** Keys that would scroll the page below. */
const SCROLLS = /^(Page(Up|Down)|Home|End)$/;

/** The keyboard in the window of a large picture: + − 0 and the arrows. The browser's own commands stay its own. */
export function listenToKeys(dialog: HTMLElement, view: PictureView): void {
  dialog.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (ctrlKey || metaKey || altKey || (target as Element).closest('[part=caption]')) return;
    if (!Object.hasOwn(moves, key) && !SCROLLS.test(key)) return;
    event.preventDefault();
    moves[key]?.(view);
  });
}
