// Makes elements. Texts become text; HTML of articles is copied in a small vocabulary, and never becomes code.

const KEPT = new Set(("P H1 H2 H3 H4 H5 H6 UL OL LI PRE CODE BLOCKQUOTE TABLE THEAD TBODY TR TH TD EM STRONG B A BR")
  .split(" "));
const LEFT_OUT = new Set(["SCRIPT", "STYLE"]);

/** Headings of an article's text stand below those of its sections. */
const HEADING = /^H[1-6]$/;

/** An element with these attributes, properties and listeners. */
export function element(name, options = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(options)) {
    if (key === "on") {
      for (const [event, action] of Object.entries(value)) {
        made.addEventListener(event, action);
      }
    } else if (key in made && typeof value !== "string") {
      made[key] = value;
    } else {
      made.setAttribute(key, value);
    }
  }
  made.append(...children);
  return made;
}

export function button(words, action, options = {}) {
  return element("button", {type: "button", ...options, on: {click: action}}, words);
}

/** A list of these children, an item for each. */
export function list(children, options = {}) {
  return element("ul", options, ...children.map(child => element("li", {}, child)));
}

function copied(node) {
  const made = document.createElement(HEADING.test(node.tagName) ? "H4" : node.tagName);
  const href = node.getAttribute("href") ?? "";
  if (node.tagName === "A" && /^https?:\/\//i.test(href)) {
    made.href = href;
    made.rel = "noopener noreferrer";
    made.target = "_blank";
  }
  if (node.tagName === "OL" && node.hasAttribute("start")) {
    made.setAttribute("start", node.getAttribute("start"));
  }
  return made;
}

function copyChildren(from, to) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      to.append(node.data);
    } else if (node.nodeType === Node.ELEMENT_NODE && node.tagName === "IMG") {
      to.append(element("em", {}, node.getAttribute("alt") || ""));
    } else if (node.nodeType === Node.ELEMENT_NODE && KEPT.has(node.tagName)) {
      const made = copied(node);
      copyChildren(node, made);
      // A wide table is scrolled by itself, also with the keys.
      to.append(node.tagName === "TABLE" ? element("div", {class: "wide", tabIndex: 0}, made) : made);
    } else if (node.nodeType === Node.ELEMENT_NODE && !LEFT_OUT.has(node.tagName)) {
      copyChildren(node, to);
    }
  }
}

/** Copies HTML of the small vocabulary into an element; of everything else the text alone. */
export function graft(html, target) {
  copyChildren(new DOMParser().parseFromString(html, "text/html").body, target);
  return target;
}

/** Shows for a moment on a button what came of it. */
export async function tell(button, action, done, failed) {
  const words = button.textContent;
  try {
    await action();
    button.textContent = done;
  } catch {
    button.textContent = failed;
  }
  setTimeout(() => { button.textContent = words; }, 2000);
}
