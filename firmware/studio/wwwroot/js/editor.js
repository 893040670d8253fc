// The text field: marks that scroll with it, and a list of how the text may go on.
let device = null;
let field = null;
let list = null;
let offers = [];
let chosen = 0;

export function connect(bridge) {
  device = bridge;
}

export function attach() {
  field = document.getElementById("source");
  list = document.getElementById("completions");
  const marks = document.getElementById("marks");
  const together = () => { marks.scrollTop = field.scrollTop; marks.scrollLeft = field.scrollLeft; close(); };
  field.addEventListener("scroll", together);
  field.addEventListener("input", e => { if (e.inputType === "insertText" || e.inputType?.startsWith("delete")) offer(false); else close(); });
  field.addEventListener("keydown", keys);
  field.addEventListener("blur", () => setTimeout(close, 150));
  field.addEventListener("pointerdown", close);
}

export function caretLine() {
  return field ? field.value.slice(0, field.selectionStart).split("\n").length : 1;
}

// Puts the caret of the field at a line and column, from 1.
export function caret(line, column) {
  const before = field.value.split("\n").slice(0, line - 1).reduce((sum, l) => sum + l.length + 1, 0);
  field.focus();
  field.setSelectionRange(before + column - 1, before + column - 1);
  field.scrollTop = (line - 4) * parseFloat(getComputedStyle(field).lineHeight);
}

function keys(e) {
  if (e.key === " " && e.ctrlKey) {
    e.preventDefault();
    offer(true);
  } else if (list.hidden) {
    return;
  } else if (e.key === "ArrowDown" || e.key === "ArrowUp") {
    e.preventDefault();
    choose((chosen + (e.key === "ArrowDown" ? 1 : offers.length - 1)) % offers.length);
  } else if (e.key === "Enter" || e.key === "Tab") {
    e.preventDefault();
    accept(chosen);
  } else if (e.key === "Escape") {
    e.preventDefault();
    close();
  } else if (e.key === "ArrowLeft" || e.key === "ArrowRight" || e.key === "Home" || e.key === "End") {
    close();
  }
}

// Asked for, or as soon as there is something to go on from.
function offer(asked) {
  const at = field.selectionStart;
  offers = field.selectionEnd === at ? JSON.parse(device.Complete(field.value, at)) : [];
  const typed = offers.length > 0 ? at - offers[0].from : 0;
  const done = offers.length === 1 && offers[0].text.trimEnd() === field.value.slice(offers[0].from, at);
  if (offers.length === 0 || done || (!asked && typed === 0)) {
    close();
    return;
  }
  list.replaceChildren(...offers.map((o, i) => {
    const item = document.createElement("li");
    item.id = `completion-${i}`;
    item.setAttribute("role", "option");
    const label = document.createElement("strong");
    label.textContent = o.label;
    const detail = document.createElement("span");
    detail.textContent = o.detail;
    item.append(label, " ", detail);
    item.addEventListener("pointerdown", e => { e.preventDefault(); accept(i); });
    return item;
  }));
  list.hidden = false;
  place(at);
  choose(0);
}

// Below the caret: the field does not wrap, and all letters are as wide.
function place(at) {
  const style = getComputedStyle(field);
  const before = field.value.slice(0, at).split("\n");
  const ruler = document.createElement("canvas").getContext("2d");
  ruler.font = `${style.fontSize} ${style.fontFamily}`;
  const x = parseFloat(style.paddingLeft) + ruler.measureText(before.at(-1)).width - field.scrollLeft;
  const y = parseFloat(style.paddingTop) + before.length * parseFloat(style.lineHeight) - field.scrollTop;
  list.style.left = `${Math.max(0, Math.min(x, field.clientWidth - list.offsetWidth))}px`;
  list.style.top = `${y}px`;
}

function choose(i) {
  chosen = i;
  [...list.children].forEach((item, n) => item.setAttribute("aria-selected", n === i));
  list.children[i].scrollIntoView({ block: "nearest" });
  field.setAttribute("aria-activedescendant", `completion-${i}`);
}

// By the browser's own editing, so that it can be undone.
function accept(i) {
  const { from, text } = offers[i];
  close();
  field.focus();
  field.setSelectionRange(from, field.selectionStart);
  if (!document.execCommand("insertText", false, text)) {
    field.setRangeText(text, from, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  if (text.endsWith(": ")) offer(true);
}

function close() {
  if (!list) return;
  list.hidden = true;
  field.removeAttribute("aria-activedescendant");
}
