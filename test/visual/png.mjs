/** Pictures small enough to be kept in git. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/**
 * A screenshot with a palette instead of three bytes a pixel: a third to a half of the size. Each channel is rounded
 * to a multiple of 4, which no eye and no comparison here can tell. A picture of more than 256 colours (a photograph,
 * a gradient) stays as it is.
 * @param {Buffer} picture
 * @returns {Buffer}
 */
export function small(picture) {
  const { width, height, data } = PNG.sync.read(picture);
  /** @type {Map<number, number>} */
  const palette = new Map();
  const rows = Buffer.alloc((width + 1) * height); // one byte before each row names its filter: 0, none
  const round = (/** @type {number} */ value) => Math.min(255, (value + 2) & ~3);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i += 4) {
      const colour = (round(data[i]) << 16) | (round(data[i + 1]) << 8) | round(data[i + 2]);
      let index = palette.get(colour);
      if (index === undefined) {
        if (palette.size === 256) return picture;
        palette.set(colour, (index = palette.size));
      }
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // eight bits a pixel, of a palette
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from([...palette.keys()].flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
