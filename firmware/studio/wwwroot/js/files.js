// The device's files and one's own routines in the browser's local storage, base64. A browser may refuse it: then nothing is kept, and the page and the device say so.
const prefix = "acutimer/";
let kept = true;

export function keepNothing() {
  kept = false;
}

// Whether the browser lets anything be kept at all.
export function canKeep() {
  try {
    localStorage.setItem(prefix + "probe", "1");
    localStorage.removeItem(prefix + "probe");
    return true;
  } catch {
    return false;
  }
}

// In a second tab the device works and forgets; of a routine that is not kept its writer is told.
function forgets(name) {
  return name.startsWith("device/");
}

export function names(folder) {
  try {
    const start = prefix + folder;
    return Object.keys(localStorage).filter(k => k.startsWith(start)).map(k => k.slice(start.length));
  } catch {
    return [];
  }
}

export function get(name) {
  return localStorage.getItem(prefix + name) ?? "";
}

export function set(name, content) {
  if (!kept) return forgets(name);
  try {
    localStorage.setItem(prefix + name, content);
    return true;
  } catch {
    return false;
  }
}

export function remove(name) {
  if (!kept) return forgets(name);
  try {
    localStorage.removeItem(prefix + name);
    return true;
  } catch {
    return false;
  }
}

// The same file may be chosen again, when it was edited: a browser tells only of another one.
export function attachChoice() {
  document.addEventListener("click", e => { if (e.target.type === "file") e.target.value = ""; });
}

// Files that are dropped anywhere go the way of those that are chosen.
export function attachDrop() {
  const drop = document.documentElement;
  const has = e => e.dataTransfer?.types.includes("Files");
  let inside = 0;
  drop.addEventListener("dragenter", e => { if (has(e)) { inside++; drop.classList.add("dropping"); } });
  drop.addEventListener("dragleave", e => { if (has(e) && --inside <= 0) drop.classList.remove("dropping"); });
  drop.addEventListener("dragover", e => { if (has(e)) e.preventDefault(); });
  drop.addEventListener("drop", e => {
    if (!has(e)) return;
    e.preventDefault();
    inside = 0;
    drop.classList.remove("dropping");
    const input = document.getElementById("dropped");
    if (!input) return;     // the page is still starting
    input.files = e.dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

export function address() {
  return location.href.split("#")[0];
}

export function takeFragment() {
  const fragment = location.hash;
  if (fragment.startsWith("#routine=")) history.replaceState(null, "", location.pathname + location.search);
  return fragment;
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
