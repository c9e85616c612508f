/** How far a picture can be enlarged, beyond filling its stage. */
export const MOST = 8;

/** One press of a key, or of + and −, enlarges so much. */
export const STEP = 1.5;

/** Where a picture stands on its stage: how large, and how far from the middle. It never leaves the stage's sides. */
export class PictureView {
  scale = 1;
  #x = 0;
  #y = 0;

  constructor(
    private readonly stage: HTMLElement,
    private readonly picture: HTMLElement,
    private readonly changed: () => void,
  ) {}

  /** Enlarges to `scale`; what is at a point of the window stays there. Without a point, the middle does. */
  zoom(scale: number, clientX?: number, clientY?: number): void {
    const to = Math.min(MOST, Math.max(1, scale));
    const { left, top, width, height } = this.stage.getBoundingClientRect();
    const fromMiddleX = (clientX ?? left + width / 2) - left - width / 2;
    const fromMiddleY = (clientY ?? top + height / 2) - top - height / 2;
    const by = to / this.scale;
    this.scale = to;
    this.#x = fromMiddleX - (fromMiddleX - this.#x) * by;
    this.#y = fromMiddleY - (fromMiddleY - this.#y) * by;
    this.place();
    if (by !== 1) this.changed();
  }

  pan(x: number, y: number): void {
    this.#x += x;
    this.#y += y;
    this.place();
  }

  /** Is this point of the window on the picture? */
  holds(clientX: number, clientY: number): boolean {
    const { left, right, top, bottom } = this.picture.getBoundingClientRect();
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  }

  /** Puts the picture where it belongs, also after the stage has changed its size. */
  place(): void {
    const within = (value: number, picture: number, stage: number): number => {
      const most = Math.max(0, (picture * this.scale - stage) / 2);
      return Math.min(most, Math.max(-most, value));
    };
    this.#x = within(this.#x, this.picture.offsetWidth, this.stage.clientWidth);
    this.#y = within(this.#y, this.picture.offsetHeight, this.stage.clientHeight);
    this.picture.style.transform = `translate(${this.#x}px, ${this.#y}px) scale(${this.scale})`;
  }
}
