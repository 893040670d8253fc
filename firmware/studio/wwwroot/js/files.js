// The device's files and one's own routines in the browser's local storage, base64. A browser may refuse it: then nothing is kept, and the device says so.
const prefix = "acutimer/";
let kept = true;

export function keepNothing() {
  kept = false;
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
  if (!kept) return true;
  try {
    localStorage.setItem(prefix + name, content);
    return true;
  } catch {
    return false;
  }
}

export function remove(name) {
  if (!kept) return true;
  try {
    localStorage.removeItem(prefix + name);
    return true;
  } catch {
    return false;
  }
}
