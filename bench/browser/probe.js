// Runs in a page of the dashboard before any code of its own: what a reader sees, timed from the navigation's start or
// from the input event's own time stamp. A moment counts when the frame that shows it has been handed over.
(() => {
  const PLOT = '#timeline [role="group"][tabindex]';

  /** When the next frame has been drawn. */
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = () => resolve(performance.now());
        after.port2.postMessage(null);
      });
    });

  const probe = { drawn: null, ready: null, marks: 0 };
  window.readoutProbe = probe;

  // The plot reacts when it takes a turn of the wheel for itself; until then the browser would zoom the page.
  const look = () => {
    const plot = document.querySelector(PLOT);
    if (plot?.querySelector("a[data-mark]")) {
      if (probe.drawn === null) {
        probe.drawn = Number.POSITIVE_INFINITY;
        painted().then((now) => {
          probe.drawn = now;
        });
      }
      const { left, width, top } = plot.getBoundingClientRect();
      const turn = {
        deltaY: -30,
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
        clientX: left + width / 2,
        clientY: top + 10,
      };
      if (!plot.dispatchEvent(new WheelEvent("wheel", turn))) {
        painted().then((now) => {
          probe.ready = now;
        });
        return;
      }
    }
    requestAnimationFrame(look);
  };
  // Whoever only wants to watch leaves the timeline where it is.
  probe.look = () => requestAnimationFrame(look);
  if (window.readoutLooks) probe.look();

  /** From the next click until a part of the page reads differently and nothing is on its way. */
  probe.afterClick = (selector) => {
    probe.clicked = new Promise((resolve) => {
      let began = null;
      const read = () => document.querySelector(selector)?.textContent ?? "";
      const before = read();
      const observer = new MutationObserver(() => {
        if (began === null || read() === before || "pending" in document.documentElement.dataset) return;
        observer.disconnect();
        painted().then((now) => resolve(now - began));
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      addEventListener(
        "click",
        (event) => {
          began = event.timeStamp;
        },
        { capture: true, once: true },
      );
    });
  };

  /** Watches frames and input from now on. */
  probe.begin = () => {
    const record = { frames: [], inputs: [] };
    let last = performance.now();
    let going = true;
    const onFrame = (now) => {
      record.frames.push(now - last);
      last = now;
      probe.marks = Math.max(probe.marks, document.querySelectorAll("#timeline a[data-mark]").length);
      if (going) requestAnimationFrame(onFrame);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(onFrame);
    });
    const onInput = (event) => {
      const began = event.timeStamp;
      painted().then((now) => record.inputs.push(now - began));
    };
    const kinds = ["wheel", "pointermove", "keydown"];
    for (const kind of kinds) addEventListener(kind, onInput, { capture: true, passive: true });
    probe.end = () => {
      going = false;
      for (const kind of kinds) removeEventListener(kind, onInput, { capture: true });
      return record;
    };
  };

  /** A fixed calculation: how quick this browser is on this machine just now, in milliseconds. */
  probe.calculate = () => {
    const began = performance.now();
    let x = 1;
    for (let i = 0; i < 20_000_000; i += 1) x = (x * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    probe.calculated = x;
    return performance.now() - began;
  };
})();
