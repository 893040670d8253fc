// The panel: 128 × 64 pixels, each a square of whole screen pixels, with a soft glow behind.
const width = 128;
const height = 64;
const lit = [214, 236, 255];

const source = document.createElement("canvas");
source.width = width;
source.height = height;
const pixels = source.getContext("2d").createImageData(width, height);

// The glow is mixed here, when the picture changes: a filter of the browser's would be worked out anew whenever the case shakes.
const reach = 3;
const strength = 0.2;
const bell = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / 4));
const halo = document.createElement("canvas");
halo.width = width + 2 * reach;
halo.height = height;

let canvas = null;
let glow = null;

export function attach() {
  canvas = document.getElementById("panel");
  glow = document.getElementById("glow");
  glow.width = width + 2 * reach;
  glow.height = height + 2 * reach;
  new ResizeObserver(fit).observe(canvas.parentElement);
  fit();
}

export function show(rows, contrast) {
  for (let i = 0; i < width * height; i++) {
    const on = rows[i >> 3] >> (7 - (i & 7)) & 1;
    pixels.data[4 * i] = lit[0];
    pixels.data[4 * i + 1] = lit[1];
    pixels.data[4 * i + 2] = lit[2];
    pixels.data[4 * i + 3] = on ? 110 + 145 * Math.min(1, contrast / 207) : 0;
  }
  source.getContext("2d").putImageData(pixels, 0, 0);
  draw();
}

// The largest whole number of screen pixels for one of the panel.
function fit() {
  const room = canvas.parentElement.clientWidth * devicePixelRatio;
  const scale = Math.max(1, Math.floor(room / width));
  if (canvas.width !== width * scale) {
    canvas.width = width * scale;
    canvas.height = height * scale;
  }
  const size = (element, dots, lines) => {
    element.style.width = `${dots * scale / devicePixelRatio}px`;
    element.style.height = `${lines * scale / devicePixelRatio}px`;
  };
  size(canvas, width, height);
  size(glow, glow.width, glow.height);
  glow.style.margin = `${-reach * scale / devicePixelRatio}px`;
  draw();
}

function draw() {
  if (!canvas) return;
  const target = canvas.getContext("2d");
  target.imageSmoothingEnabled = false;
  target.clearRect(0, 0, canvas.width, canvas.height);
  target.drawImage(source, 0, 0, canvas.width, canvas.height);
  spread(source, halo, 1, 0);
  spread(halo, glow, 0, 1);
}

// Each dot lights those beside it, along a row or a column.
function spread(from, to, across, down) {
  const c = to.getContext("2d");
  c.clearRect(0, 0, to.width, to.height);
  c.globalCompositeOperation = "lighter";
  bell.forEach((share, i) => {
    c.globalAlpha = strength * share;
    c.drawImage(from, i * across, i * down);
  });
}

export function picture(scale) {
  const copy = document.createElement("canvas");
  copy.width = width * scale;
  copy.height = height * scale;
  const target = copy.getContext("2d");
  target.imageSmoothingEnabled = false;
  target.fillStyle = "#000";
  target.fillRect(0, 0, copy.width, copy.height);
  target.drawImage(source, 0, 0, copy.width, copy.height);
  return copy;
}
