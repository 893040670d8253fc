// The last pictures as an animated GIF of two colours.
const width = 128;
const height = 64;
const scale = 3;
const most = 400;
const frames = [];     // { t, rows }

export function add(t, rows) {
  frames.push({ t, rows });
  if (frames.length > most) frames.shift();
}

export function forget() {
  frames.length = 0;
}

export function encode(now) {
  const bytes = [];
  const word = n => bytes.push(n & 255, n >> 8 & 255);
  text(bytes, "GIF89a");
  word(width * scale);
  word(height * scale);
  bytes.push(0x80, 0, 0, 0, 0, 0, 214, 236, 255);
  bytes.push(0x21, 0xFF, 11);
  text(bytes, "NETSCAPE2.0");
  bytes.push(3, 1, 0, 0, 0);
  frames.forEach((frame, i) => {
    const until = i + 1 < frames.length ? frames[i + 1].t : now;
    bytes.push(0x21, 0xF9, 4, 0);
    word(Math.min(65535, Math.max(2, Math.round((until - frame.t) / 10000))));
    bytes.push(0, 0, 0x2C, 0, 0, 0, 0);
    word(width * scale);
    word(height * scale);
    bytes.push(0, 2);
    blocks(bytes, compress(indices(frame.rows)));
  });
  bytes.push(0x3B);
  return new Uint8Array(bytes);
}

function text(bytes, word) {
  for (const c of word) bytes.push(c.charCodeAt(0));
}

function indices(rows) {
  const out = new Uint8Array(width * height * scale * scale);
  for (let y = 0, i = 0; y < height * scale; y++) {
    for (let x = 0; x < width * scale; x++, i++) {
      const at = Math.floor(y / scale) * width + Math.floor(x / scale);
      out[i] = rows[at >> 3] >> (7 - (at & 7)) & 1;
    }
  }
  return out;
}

// LZW as GIF wants it, least code size 2.
function compress(pixels) {
  const clear = 4;
  const stop = 5;
  const out = [];
  let bits = 0;
  let count = 0;
  let size = 3;
  let next = 6;
  let codes = new Map();
  const put = code => {
    bits |= code << count;
    count += size;
    while (count >= 8) {
      out.push(bits & 255);
      bits >>= 8;
      count -= 8;
    }
  };
  put(clear);
  let prefix = pixels[0];
  for (let i = 1; i < pixels.length; i++) {
    const key = prefix << 2 | pixels[i];
    const known = codes.get(key);
    if (known !== undefined) {
      prefix = known;
      continue;
    }
    put(prefix);
    prefix = pixels[i];
    if (next === 4096) {
      put(clear);
      codes = new Map();
      next = 6;
      size = 3;
    } else {
      if (next === 1 << size) size++;
      codes.set(key, next++);
    }
  }
  put(prefix);
  put(stop);
  if (count > 0) out.push(bits & 255);
  return out;
}

function blocks(bytes, data) {
  for (let i = 0; i < data.length; i += 255) {
    const piece = data.slice(i, i + 255);
    bytes.push(piece.length, ...piece);
  }
  bytes.push(0);
}
