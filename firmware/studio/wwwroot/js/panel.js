// The panel: 128 × 64 pixels, each a square of whole screen pixels, with a soft glow behind.
const width = 128;
const height = 64;
const lit = [214, 236, 255];

const source = document.createElement("canvas");
source.width = width;
source.height = height;
const pixels = source.getContext("2d").createImageData(width, height);

let canvas = null;
let glow = null;

export function attach() {
  canvas = document.getElementById("panel");
  glow = document.getElementById("glow");
  glow.width = width;
  glow.height = height;
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
  canvas.style.width = glow.style.width = `${width * scale / devicePixelRatio}px`;
  canvas.style.height = glow.style.height = `${height * scale / devicePixelRatio}px`;
  draw();
}

function draw() {
  if (!canvas) return;
  const target = canvas.getContext("2d");
  target.imageSmoothingEnabled = false;
  target.clearRect(0, 0, canvas.width, canvas.height);
  target.drawImage(source, 0, 0, canvas.width, canvas.height);
  const halo = glow.getContext("2d");
  halo.clearRect(0, 0, width, height);
  halo.drawImage(source, 0, 0);
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
