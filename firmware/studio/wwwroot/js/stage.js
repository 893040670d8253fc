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
let last = performance.now();
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
  const begun = performance.now();
  const gap = begun - last;
  last = begun;
  if (gap > longest) {
    // Nobody was there: what would have happened meanwhile is not made up for.
    device.StoodStill(gap / 60000);
    return pump();
  }
  const target = virtual + gap * 1000 * speedNow;
  let due = run(target, begun);
  if (gap > (hidden ? asleep : heldUp) && speedNow > 0 && live) device.CaughtUp(gap / 1000);
  if (speedNow <= 0) return;
  const wait = due < 0 ? 1000 : (due - virtual) / 1000 / speedNow;
  timer = setTimeout(pump, Math.min(1000, Math.max(0, wait)));
}

// In pieces: a long stretch that is to be caught up must not freeze the page.
function run(target, begun) {
  let due = virtual;
  while (virtual < target) {
    const until = Math.min(target, virtual + 1e6);
    due = device.RunTo(until);
    virtual = Math.max(until, device.Now());
    if (performance.now() - begun > slice && virtual < target) {
      last -= (target - virtual) / 1000 / speedNow;
      return virtual;
    }
  }
  return due;
}

function shown() {
  return speedNow > 0 ? virtual + Math.min(1000, performance.now() - last) * 1000 * speedNow : virtual;
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
  virtual = device.Now();
  last = performance.now();
}

export function motor(time, duty) {
  timeline.onMotor(time, duty);
  const late = virtual - time > 400000 * Math.max(1, speedNow);
  haptics.drive(speedNow <= audible && !late ? duty : 0, speedNow <= audible);
}

export function frame(rows, turned, contrast) {
  window.acutimer.firstFrame ||= performance.now();
  film.add(device.Now(), rows.slice());
  panel.show(rows, contrast);
  document.querySelector(".case").classList.toggle("turned", turned);
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

function press(which, down) {
  haptics.unlock();
  pump();
  device.Press(which, down);
  virtual = Math.max(virtual, device.Now());
  pump();
}

// Press and release of a page that was busy arrive together: the press lasts as long as the finger did, or it would be taken for
// a contact that bounces. What each button waits for, if anything.
const touches = [];

function begin(which, e) {
  end(which);
  press(which, true);
  touches[which] = { at: e.timeStamp, heard: performance.now(), timer: 0 };
}

function lift(which, e) {
  const touch = touches[which];
  const rest = touch ? e.timeStamp - touch.at - (performance.now() - touch.heard) : 0;
  if (rest > 0) touch.timer = setTimeout(() => end(which), rest);
  else end(which);
}

function end(which) {
  if (!touches[which]) return;
  clearTimeout(touches[which].timer);
  touches[which] = undefined;
  press(which, false);
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
      if (held.delete(e.pointerId) && held.size === 0) lift(which, e);
    };
    key.addEventListener("pointerup", up);
    key.addEventListener("pointercancel", up);
    key.addEventListener("lostpointercapture", up);
    key.addEventListener("contextmenu", e => e.preventDefault());
    // What a screen reader sends instead of a press.
    key.addEventListener("click", e => {
      if (e.detail === 0 && !e.pointerType) {
        press(which, true);
        setTimeout(() => press(which, false), 120);
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
      lift(down.get(e.key), e);
      down.delete(e.key);
    }
  });
  window.addEventListener("blur", () => {
    down.forEach(end);
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
