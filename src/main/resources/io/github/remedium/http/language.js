// The languages: the page's own words, the menu, and names of languages.

import {call} from "./api.js";
import {element} from "./elements.js";
import {format} from "./words.js";

const menu = document.getElementById("language");
let pageLanguages = ["en"];
let words = {};
let spoken = "en";

/** The page's words for a key. */
export function say(key, args = {}) {
  return format(words[key] ?? key, args, spoken);
}

/** The language that the page speaks. */
export function ownLanguage() {
  return spoken;
}

/** The language that the reader wants: the one of the menu, else the browser's. */
export function wanted() {
  return menu.value || navigator.language || "en";
}

/** The name of a language as it stands in a sentence, in the page's language or another one. */
export function languageName(tag, into = spoken) {
  try {
    return new Intl.DisplayNames([into], {type: "language", languageDisplay: "standard"}).of(tag);
  } catch {
    return tag;
  }
}

/** The same as it stands alone. */
export function languageTitle(tag, into = spoken) {
  const name = languageName(tag, into);
  return name.charAt(0).toLocaleUpperCase(into) + name.slice(1);
}

/** A date in the page's language. */
export function dateName(date) {
  return new Intl.DateTimeFormat(spoken, {dateStyle: "medium", timeZone: "UTC"}).format(new Date(date + "T00:00:00Z"));
}

/** The words for a probability, and the probability, rounded down. */
export function sureness(confidence) {
  const key = confidence >= 0.95 ? "very-high" : confidence >= 0.8 ? "high" : confidence >= 0.5 ? "medium" : "low";
  return say("sure", {words: say("sure." + key), share: Math.floor(confidence * 100) / 100});
}

/** Speaks the chosen language or the browser's, as far as there are words in it. */
async function speak() {
  const tags = menu.value ? [menu.value] : navigator.languages;
  spoken = tags.map(tag => tag.toLowerCase().split("-")[0]).find(tag => pageLanguages.includes(tag)) ?? "en";
  words = await call("/page/" + spoken + ".json");
  document.documentElement.lang = spoken;
  for (const each of document.querySelectorAll("[data-word]")) {
    each.textContent = say(each.dataset.word);
  }
  for (const each of document.querySelectorAll("[data-placeholder]")) {
    each.placeholder = say(each.dataset.placeholder);
  }
}

/** The page's languages, and those of articles that it does not speak or that have several regions. */
function offered(locales) {
  const bare = tag => tag.split("-")[0];
  const others = locales.filter(tag => !pageLanguages.includes(bare(tag))
    || locales.filter(other => bare(other) === bare(tag)).length > 1);
  return [...new Set([...pageLanguages, ...others])];
}

function fill(locales) {
  const chosen = menu.value;
  const named = offered(locales).map(tag => [tag, languageTitle(tag, tag)])
    .sort((a, b) => a[1].localeCompare(b[1], spoken));
  menu.replaceChildren(
    element("option", {value: ""}, say("language.browser", {language: languageTitle(navigator.language || "en")})),
    ...named.map(([tag, name]) => element("option", {value: tag, lang: tag, selected: tag === chosen}, name)));
}

/** Learns the words and fills the menu; what is to be done after another choice is called then. */
export async function begin(changed) {
  pageLanguages = await call("/page/languages.json");
  await speak();
  const {locales} = await call("/v1/locales");
  fill(Object.keys(locales));
  menu.addEventListener("change", async () => {
    await speak();
    fill(Object.keys(locales));
    changed();
  });
}
