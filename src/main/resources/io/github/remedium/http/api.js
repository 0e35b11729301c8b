// Calls the server.

/** The JSON at a path; an error has the server's words for people. */
export async function call(path, options = {}) {
  // The server may be below a path: everything is beside the page.
  const response = await fetch("." + path, options);
  const data = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Error(data.detail ?? response.statusText);
  }
  return data;
}

/** The answer to a text; it goes in the body, since addresses are kept in histories and logs. */
export function match(text, locale, choices) {
  const body = {text, locale, echo: true};
  if (choices.length > 0) {
    body.choices = choices;
  }
  return call("/v1/match",
    {method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify(body)});
}

/** An article with its sections as HTML. */
export function article(number, locale) {
  const path = number.split("/").map(encodeURIComponent).join("/");
  return call("/v1/articles/" + path + "?" + new URLSearchParams({locale, html: "true"}),
    {headers: {Accept: "application/json"}});
}

/** A part of the list of articles: of all, or of those that a search finds. */
export function articles(parameters) {
  return call("/v1/articles?" + new URLSearchParams(parameters));
}
