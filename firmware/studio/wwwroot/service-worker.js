// While the page is worked on nothing is kept: what is published has service-worker.published.js in its place.
