/** The picture of a figure: its first image that is no part of caption, credit or licence. */
export const figureImage = (root: ParentNode): HTMLImageElement | null => root.querySelector<HTMLImageElement>('img:not([slot], [slot] *, figcaption *)');

/** True where there is no picture to be seen: it did not load, or has no address. One that still waits has not failed. */
export const hasFailed = (image: HTMLImageElement): boolean => image.complete && !image.naturalWidth;

/** Width to height: what its attributes promise, or else what the file has. 99 stands for what is not known. */
export function ratioOf(image: HTMLImageElement): number {
  const [, width, height] = /([\d.]+) \/ ([\d.]+)/.exec(getComputedStyle(image).aspectRatio) ?? [];
  return Number(width) / Number(height) || image.naturalWidth / image.naturalHeight || 99;
}
