// Lets the device's time pass, brings it fingers, and shows and sounds what it does.
import * as film from "./film.js";
import * as editor from "./editor.js";
import * as files from "./files.js";
import * as haptics from "./haptics.js";
import * as panel from "./panel.js";
import * as timeline from "./timeline.js";

const asleep = 1500;        // ms without a chance to run in a tab that was hidden
const heldUp = 5000;        // the same in one that was not: the page itself was at work
const longest = 600000;     // ms that are caught up at most: beyond it the device has stood still
const audible = 2;          // speeds up to which the motor is heard and felt
const slice = 24;           // ms of work before the page gets a turn

let device = null;          // the exports of Bridge
let speedNow = 1;
let virtual = 0;            // microseconds
let last = performance.now();   // when it was, or will be, that virtual time by the page's clock
let timer = 0;
let live = false;
let lock = null;
let alone = true;
let hidden = document.hidden;

export async function connect() {
  const exports = await globalThis.getDotnetRuntime(0).getAssemblyExports("AcuTimer.Studio.dll");
  device = exports.AcuTimer.Studio.Browser.Bridge;
  editor.connect(device);
  alone = await onlyTab();
  if (!alone) files.keepNothing();
  // For whoever steers the page from outside, such as its tests.
  window.acutimer = { now: () => device.Now(), trace: () => device.Trace(), firstFrame: 0 };
}

export function start() {
  panel.attach();
  timeline.attach(shown);
  fingers();
  keys();
  files.attachChoice();
  files.attachDrop();
  last = performance.now();
  virtual = device.Now();
  document.addEventListener("visibilitychange", () => { if (!document.hidden) { pump(); keepAwake(); } hidden = document.hidden; });
  if (!alone) device.AnotherTab();
  else if (!files.canKeep()) device.KeepsNothing();
  pump();
}

// Another tab with the same device would write over its files.
function onlyTab() {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise(answer => {
    navigator.locks.request("acutimer-device", { ifAvailable: true }, held => {
      answer(held !== null);
      return held === null ? undefined : new Promise(() => { });
    });
  });
}

function pump() {
  clearTimeout(timer);
  const speed = rate();
  const begun = performance.now();
  const gap = begun - last;
  if (gap > longest && speed > 0) {
    // Nobody was there: what would have happened meanwhile is not made up for.
    last = begun;
    device.StoodStill(gap / 60000);
    return pump();
  }
  const target = virtual + gap * 1000 * speed;
  const due = run(target, begun);
  // A turn that is busy ends later than it was asked for: the device waits for the clock then, or it would run ahead of it.
  last = speed > 0 ? begun - (target - virtual) / 1000 / speed : begun;
  if (gap > (hidden ? asleep : heldUp) && speed > 0 && live) device.CaughtUp(gap / 1000);
  if (speed <= 0) return;
  const wait = due < 0 ? 1000 : last + (due - virtual) / 1000 / speed - performance.now();
  timer = setTimeout(pump, Math.min(1000, Math.max(0, wait)));
}

// In pieces: a long stretch that is to be caught up must not freeze the page.
function run(target, begun) {
  let due = device.RunTo(Math.min(target, virtual));
  while (virtual < target) {
    const until = Math.min(target, virtual + 1e6);
    due = device.RunTo(until);
    virtual = Math.max(until, device.Now());
    if (performance.now() - begun > slice && virtual < target) return virtual;
  }
  return due;
}

function shown() {
  return virtual + Math.min(1000, performance.now() - last) * 1000 * rate();
}

export function speed(factor) {
  pump();
  speedNow = factor;
  last = performance.now();
  if (factor === 0 || factor > audible) haptics.silence();
  pump();
}

// On to the next thing that the device does.
export function step() {
  speed(0);
  const due = device.RunTo(virtual);
  if (due >= 0) {
    virtual = Math.max(due, virtual + 1000);
    device.RunTo(virtual);
    virtual = Math.max(virtual, device.Now());
  }
}

export function wake() {
  virtual = Math.max(virtual, device.Now());
  if (speedNow > 0) pump();
}

export function forget() {
  timeline.forget();
  film.forget();
  touches.fill(undefined);
  ended.fill(-Infinity);
  virtual = device.Now();
  last = performance.now();
}

export function motor(time, duty) {
  timeline.onMotor(time, duty);
  const late = virtual - time > 400000 * Math.max(1, speedNow);
  haptics.drive(speedNow <= audible && !late ? duty : 0, speedNow <= audible);
}

export function frame(rows, turned, contrast) {
  film.add(device.Now(), rows.slice());
  panel.show(rows, contrast);
  document.querySelector(".case").classList.toggle("turned", turned);
}

// Until the browser has shown what was drawn; a tab that is hidden shows nothing, and is not waited for.
export async function painted() {
  await new Promise(done => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 200);
  });
  window.acutimer.firstFrame = performance.now();
}

// What the screen says, for a screen reader.
export function caption(words) {
  const line = document.querySelector(".caption");
  if (line.textContent === words) return;
  line.textContent = words;
  document.getElementById("panel").setAttribute("aria-label", `The device's screen: ${words}`);
}

export function tab(name) {
  document.querySelector("main").dataset.tab = name;
}

export function button(time, which, down) {
  timeline.onButton(time, which, down);
  document.querySelectorAll(".key")[which]?.classList.toggle("down", down);
}

export function phase(time, name, label) {
  timeline.onPhase(time, name, label);
}

export function power(time, state) {
  document.querySelector(".case").dataset.power = ["off", "on", "asleep"][state];
}

export function running(on) {
  live = on;
  keepAwake();
}

export function option(name, on) {
  haptics.options[name] = on;
  haptics.silence();
}

// The screen stays awake in a session.
async function keepAwake() {
  try {
    if (live && !lock && !document.hidden && navigator.wakeLock) {
      lock = await navigator.wakeLock.request("screen");
      lock.addEventListener("release", () => { lock = null; });
    } else if (!live && lock) {
      await lock.release();
    }
  } catch {
    lock = null;
  }
}

// A finger is down for as long as the browser says it was, by the device's own time, however late the page hears of it: a tap must
// never be taken for a hold. While it is down the device runs no faster than the finger does.
const touches = [];         // for each button the finger on it, if any
const tapGap = 80;          // ms between two presses of a device that stands still
const ended = Array(3).fill(-Infinity);    // the end of each button's last press, in virtual time

function rate() {
  return touches.some(t => t) ? Math.min(1, speedNow) : speedNow;
}

function begin(which, e) {
  if (touches[which]) end(which, e.timeStamp);
  haptics.unlock();
  pump();
  if (rate() > 1) last = performance.now();
  const now = virtual + (performance.now() - last) * 1000 * rate();
  const at = Math.max(now, ended[which] + (speedNow > 0 ? 0 : tapGap * 1000));
  touches[which] = { at, since: e.timeStamp };
  device.Press(which, true, at);
  pump();
}

function end(which, stamp) {
  const touch = touches[which];
  if (!touch) return;
  const at = touch.at + Math.max(0, stamp - touch.since) * 1000;
  device.Press(which, false, at);
  pump();
  touches[which] = undefined;
  ended[which] = at;
}

function fingers() {
  document.querySelectorAll(".key").forEach((key, which) => {
    const held = new Set();
    key.addEventListener("pointerdown", e => {
      e.preventDefault();
      key.focus({ preventScroll: true });
      key.setPointerCapture(e.pointerId);
      held.add(e.pointerId);
      if (held.size === 1) begin(which, e);
    });
    const up = e => {
      if (held.delete(e.pointerId) && held.size === 0) end(which, e.timeStamp);
    };
    key.addEventListener("pointerup", up);
    key.addEventListener("pointercancel", up);
    key.addEventListener("lostpointercapture", up);
    key.addEventListener("contextmenu", e => e.preventDefault());
    // What a screen reader sends instead of a press.
    key.addEventListener("click", e => {
      if (e.detail === 0 && !e.pointerType) {
        begin(which, e);
        end(which, e.timeStamp + 120);
      }
    });
  });
}

// The arrows are left and right as they are seen: of a device that is held the other way round they change places.
function keys() {
  const down = new Map();
  const which = key => {
    const turned = document.querySelector(".case").classList.contains("turned");
    if (key === "ArrowLeft") return turned ? 2 : 0;
    if (key === "ArrowRight") return turned ? 0 : 2;
    return key === "Enter" ? 1 : -1;
  };
  const elsewhere = e => e.target.closest("input, textarea, select, summary, a, [role=tab], button:not(.key), #timeline") || e.ctrlKey || e.metaKey || e.altKey;
  window.addEventListener("keydown", e => {
    const button = which(e.key);
    if (button < 0 || elsewhere(e) || document.querySelector(".device").hidden) return;
    e.preventDefault();
    if (!e.repeat && !down.has(e.key)) {
      down.set(e.key, button);
      begin(button, e);
    }
  });
  window.addEventListener("keyup", e => {
    if (down.has(e.key)) {
      end(down.get(e.key), e.timeStamp);
      down.delete(e.key);
    }
  });
  window.addEventListener("blur", e => {
    down.forEach(button => end(button, e.timeStamp));
    down.clear();
  });
}

export function print() {
  window.print();
}

export function focus(id) {
  document.getElementById(id)?.focus();
}

export function savePicture() {
  panel.picture(4).toBlob(blob => save("acutimer.png", blob));
}

export function saveFilm() {
  save("acutimer.gif", new Blob([film.encode(device.Now())], { type: "image/gif" }));
}

export function saveText(name, text) {
  save(name, new Blob([text], { type: "text/plain" }));
}

export function saveBytes(name, bytes) {
  save(name, new Blob([bytes.slice()], { type: "application/octet-stream" }));
}

function save(name, blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
