// What happened, over time: phases, the motor's drive, and the buttons. Drag or arrow keys scroll, the wheel or + and − zoom.
const names = ["back", "ok", "next"];
const most = 20000;
const pace = 250;      // ms from one drawing to the next while only time passes

const motor = [];      // { t, duty }
const phases = [];     // { t, name, label }
const fingers = [[], [], []];
let canvas = null;
let span = 60e6;       // microseconds shown
let end = null;        // right edge; null follows the present
let now = 0;
let asked = false;

// The page's own: what time it is on the device.
let present = () => now;

export function attach(clock) {
  canvas = document.getElementById("timeline");
  present = clock;
  new ResizeObserver(renew).observe(canvas);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", renew);
  setInterval(() => { if (end === null && present() !== now) renew(); }, pace);
  let from = null;
  canvas.addEventListener("pointerdown", e => { from = e.clientX; canvas.setPointerCapture(e.pointerId); });
  canvas.addEventListener("pointermove", e => {
    if (from === null) return;
    scroll((from - e.clientX) * span / canvas.clientWidth);
    from = e.clientX;
  });
  canvas.addEventListener("pointerup", () => { from = null; });
  canvas.addEventListener("pointercancel", () => { from = null; });
  canvas.addEventListener("wheel", e => { e.preventDefault(); zoom(e.deltaY > 0 ? 1.25 : 0.8, e.offsetX / canvas.clientWidth); }, { passive: false });
  canvas.addEventListener("keydown", e => {
    const keys = { ArrowLeft: () => scroll(-span / 8), ArrowRight: () => scroll(span / 8), "+": () => zoom(0.8, 1), "-": () => zoom(1.25, 1), End: () => { end = null; renew(); } };
    if (keys[e.key]) {
      keys[e.key]();
      e.preventDefault();
      e.stopPropagation();
    }
  });
}

export function forget() {
  motor.length = phases.length = 0;
  fingers.forEach(f => { f.length = 0; });
  end = null;
  now = 0;
  renew();
}

export function onMotor(t, duty) { push(motor, { t, duty }); }
export function onPhase(t, name, label) { push(phases, { t, name, label }); }
export function onButton(t, button, down) { push(fingers[button], { t, down }); }

// With the browser's next picture, once, however much has changed by then.
function renew() {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    now = present();
    if (canvas?.clientWidth > 0) draw();
  });
}

export function zoom(factor, where = 1) {
  const right = end ?? now;
  const anchor = right - span + span * where;
  span = Math.min(3600e6 * 2, Math.max(0.5e6, span * factor));
  if (end !== null) end = Math.min(now, anchor + span * (1 - where));
  renew();
}

function scroll(by) {
  const right = (end ?? now) + by;
  end = right >= now ? null : Math.max(right, Math.min(span, now));
  renew();
}

function push(list, item) {
  list.push(item);
  if (list.length > most) list.splice(0, most / 4);
}

function firstAt(list, t) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].t <= t) low = middle + 1; else high = middle;
  }
  return Math.max(0, low - 1);
}

function each(list, from, to, visit) {
  for (let i = firstAt(list, from); i < list.length && list[i].t <= to; i++) {
    visit(list[i], Math.max(from, list[i].t), Math.min(to, i + 1 < list.length ? list[i + 1].t : now));
  }
}

function draw() {
  const ratio = devicePixelRatio;
  const w = canvas.clientWidth;
  const h = canvas.clientHeight;
  const c = canvas.getContext("2d");
  if (canvas.width !== Math.round(w * ratio) || canvas.height !== Math.round(h * ratio)) {
    canvas.width = Math.round(w * ratio);
    canvas.height = Math.round(h * ratio);
  }
  c.setTransform(ratio, 0, 0, ratio, 0, 0);
  c.clearRect(0, 0, w, h);
  const style = getComputedStyle(canvas);
  const ink = style.getPropertyValue("--ink").trim();
  const soft = style.getPropertyValue("--soft").trim();
  const line = style.getPropertyValue("--line").trim();
  const accent = style.getPropertyValue("--accent").trim();
  const left = 52;
  const right = end ?? Math.max(now, span * 0.1);
  const from = Math.max(0, right - span);
  const x = t => left + (t - from) / span * (w - left);
  c.font = "11px system-ui, sans-serif";
  c.textBaseline = "middle";
  grid(c, from, span, x, w, h, line, soft);
  c.save();
  c.beginPath();
  c.rect(left, 0, w - left, h);
  c.clip();
  each(phases, from, right, (p, a, b) => phase(c, p, x(a), x(b), soft, line, ink));
  c.fillStyle = accent;
  each(motor, from, right, (m, a, b) => {
    if (m.duty > 0) c.fillRect(x(a), 66 - m.duty * 0.3, Math.max(1, x(b) - x(a)), m.duty * 0.3);
  });
  c.fillStyle = ink;
  fingers.forEach((list, i) => each(list, from, right, (f, a, b) => {
    if (f.down) c.fillRect(x(a), 76 + i * 12, Math.max(2, x(b) - x(a)), 7);
  }));
  c.restore();
  c.fillStyle = soft;
  c.fillText("phase", 0, 17);
  c.fillText("motor", 0, 55);
  names.forEach((n, i) => c.fillText(n, 0, 80 + i * 12));
}

function phase(c, p, a, b, soft, line, ink) {
  if (p.name === "on" || p.name === "off" || p.name === "idle" || b - a < 1) return;
  c.fillStyle = line;
  c.beginPath();
  c.roundRect(a + 0.5, 8, Math.max(1, b - a - 1), 19, 4);
  c.fill();
  if (b - a > 34) {
    c.save();
    c.beginPath();
    c.rect(a, 0, b - a - 4, 40);
    c.clip();
    c.fillStyle = ink;
    c.fillText(p.label || p.name, a + 6, 18);
    c.restore();
  }
}

function grid(c, from, span, x, w, h, line, soft) {
  const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800].map(s => s * 1e6);
  const step = steps.find(s => s / span * w > 70) ?? 3600e6;
  c.strokeStyle = line;
  c.fillStyle = soft;
  for (let t = Math.ceil(from / step) * step; t <= from + span; t += step) {
    const at = Math.round(x(t)) + 0.5;
    c.beginPath();
    c.moveTo(at, 32);
    c.lineTo(at, h - 14);
    c.stroke();
    c.fillText(clock(t, step), at + 3, h - 6);
  }
}

function clock(t, step) {
  const seconds = t / 1e6;
  const minutes = Math.floor(seconds / 60);
  const rest = (seconds - minutes * 60).toFixed(step < 1e6 ? 1 : 0).padStart(step < 1e6 ? 4 : 2, "0");
  return `${minutes}:${rest}`;
}
