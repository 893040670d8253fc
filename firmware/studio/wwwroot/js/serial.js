// A device on USB, by the browser's Web Serial. One port at a time; what comes is kept until it is taken.
let port = null;
let reader = null;
let writer = null;
let pumping = null;
let chunks = [];
let lost = "";
let wake = () => {};

export function available() {
  return "serial" in navigator;
}

// Asks the person for a port. "" when there is one, else why not.
export async function choose() {
  try {
    port = await navigator.serial.requestPort();
    return "";
  } catch (e) {
    port = null;
    return e.name === "NotFoundError" ? "none" : words(e);
  }
}

export async function open(baud) {
  try {
    await port.open({ baudRate: baud, bufferSize: 4096 });
  } catch (e) {
    return e.name === "InvalidStateError" || e.name === "NetworkError" ? "busy" : words(e);
  }

  chunks = [];
  lost = "";
  try {
    // Both at once: on the usual board RTS without DTR holds the reset.
    await port.setSignals({ dataTerminalReady: true, requestToSend: true });
  } catch {
    // A port without these lines.
  }

  writer = port.writable.getWriter();
  reader = port.readable.getReader();
  pumping = pump();
  return "";
}

async function pump() {
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      chunks.push(value);
      wake();
    }
    lost ||= "closed";
  } catch (e) {
    lost ||= words(e);
  }
  wake();
}

// "" when all was sent, else why not.
export async function write(bytes) {
  try {
    await writer.write(bytes);
    return lost;
  } catch (e) {
    return lost || words(e);
  }
}

// Waits until something has come, the port is gone, or the time is over.
export function wait(milliseconds) {
  if (chunks.length > 0 || lost) return Promise.resolve();
  return new Promise(resolve => {
    const timer = setTimeout(() => wake(), milliseconds);
    wake = () => {
      clearTimeout(timer);
      wake = () => {};
      resolve();
    };
  });
}

export function take() {
  const all = new Uint8Array(chunks.reduce((n, c) => n + c.length, 0));
  let at = 0;
  for (const c of chunks) {
    all.set(c, at);
    at += c.length;
  }
  chunks = [];
  return all;
}

// Why the port is gone; "" while it is there.
export function gone() {
  return chunks.length > 0 ? "" : lost;
}

export async function close() {
  await quietly(() => reader.cancel());
  await pumping;
  await quietly(() => reader.releaseLock());
  await quietly(() => writer.releaseLock());
  await quietly(() => port.close());
}

// What is gone already cannot be given back.
async function quietly(step) {
  try {
    await step();
  } catch {
    return;
  }
}

function words(e) {
  return e.message || e.name || "unknown";
}
