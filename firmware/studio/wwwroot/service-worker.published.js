// Keeps all files of one version, so that the page works without a network from the second visit on.
self.importScripts("./service-worker-assets.js");

const prefix = "acutimer-";
const name = prefix + self.assetsManifest.version;
const base = new URL("./", self.location);

self.addEventListener("install", event => event.waitUntil(install()));
self.addEventListener("activate", event => event.waitUntil(tidy()));
self.addEventListener("fetch", event => event.respondWith(answer(event.request)));

async function install() {
  const wanted = self.assetsManifest.assets
    .filter(a => !a.url.endsWith("service-worker.js") && !a.url.endsWith(".map"))
    .map(a => new Request(new URL(a.url, base), { integrity: a.hash, cache: "no-cache" }));
  const cache = await caches.open(name);
  await cache.addAll(wanted);
}

async function tidy() {
  const names = await caches.keys();
  await Promise.all(names.filter(n => n.startsWith(prefix) && n !== name).map(n => caches.delete(n)));
}

async function answer(request) {
  if (request.method !== "GET") return fetch(request);
  const cache = await caches.open(name);
  const wanted = request.mode === "navigate" ? new URL("index.html", base) : request;
  return await cache.match(wanted) ?? fetch(request);
}
