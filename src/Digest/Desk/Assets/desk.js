// The desk works without this script; it only brings changes in by itself and spares a click.
const frames = () => [...document.querySelectorAll("iframe[data-mode]")];

const scrollOf = (frame) => frame.contentWindow?.scrollY ?? 0;

const replaceFrame = (frame) => {
  const top = scrollOf(frame);
  frame.addEventListener("load", () => {
    frame.contentWindow.scrollTo(0, top);
    frame.dataset.shown = String(Date.now());
  }, { once: true });
  frame.contentWindow.location.reload();
};

const adoptPane = (live, fresh) => {
  const before = frames();
  const wanted = [...fresh.querySelectorAll("iframe[data-mode]")];
  const same = before.length > 0 && before.length === wanted.length && before.every((frame, i) => frame.getAttribute("src") === wanted[i].getAttribute("src"));
  if (!same) {
    live.replaceChildren(...fresh.childNodes);
    return;
  }
  before.forEach(replaceFrame);
  const aside = fresh.querySelector("aside");
  const typed = live.querySelector("aside input[type=email]")?.value ?? "";
  live.querySelector("aside")?.replaceWith(aside);
  const address = aside.querySelector("input[type=email]");
  if (address) address.value = typed;
};

let busy = false;
let again = false;
const refresh = async () => {
  const live = document.getElementById("live");
  if (!live) return;
  if (busy) { again = true; return; }
  busy = true;
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("live");
    if (!fresh) return;
    const top = window.scrollY;
    if (live.classList.contains("preview")) adoptPane(live, fresh);
    else {
      const open = new Set([...live.querySelectorAll("details[open][id]")].map((drawer) => drawer.id));
      live.replaceChildren(...fresh.childNodes);
      open.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
    }
    window.scrollTo(0, top);
    document.documentElement.dataset.refreshed = String(Date.now());
  } finally {
    busy = false;
    if (again) { again = false; refresh(); }
  }
};

if (document.getElementById("live")) {
  const events = new EventSource("/events");
  events.addEventListener("ready", () => { document.documentElement.dataset.live = "yes"; });
  events.addEventListener("changed", refresh);
}

for (const form of document.querySelectorAll("form[data-auto]")) {
  form.addEventListener("change", () => form.requestSubmit());
}

for (const form of document.querySelectorAll("form[data-sure]")) {
  form.addEventListener("submit", (event) => { if (!confirm(form.dataset.sure)) event.preventDefault(); });
}
