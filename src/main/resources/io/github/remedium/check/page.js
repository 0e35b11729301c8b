'use strict';
// Shows the findings that the form asks for, and tells how many. Without it, all are shown.
const form = document.getElementById('filter');
const shown = document.getElementById('shown');
const findings = [...document.querySelectorAll('.finding')];
const words = new Map(findings.map(each => [each, each.textContent.toLowerCase()]));
const groups = [...document.querySelectorAll('.group')];
const rows = [...document.querySelectorAll('#articles tbody tr')];

function fits(finding, wanted) {
  return (!wanted.severity || finding.dataset.severity === wanted.severity)
      && (!wanted.rule || finding.dataset.rule === wanted.rule)
      && (!wanted.locale || finding.dataset.locales.split(' ').includes(wanted.locale))
      && (!wanted.text || words.get(finding).includes(wanted.text.toLowerCase()));
}

function show() {
  const wanted = Object.fromEntries(new FormData(form));
  wanted.text = wanted.text.trim();
  const any = Object.values(wanted).some(value => value);
  const visible = new Set();
  for (const finding of findings) {
    finding.hidden = !fits(finding, wanted);
    if (!finding.hidden) {
      visible.add(finding.id);
    }
  }
  for (const group of groups) {
    group.hidden = !group.querySelector('.finding:not([hidden])');
  }
  for (const row of rows) {
    row.hidden = any && !row.dataset.findings.split(' ').some(id => visible.has(id));
  }
  shown.textContent = visible.size + ' of ' + findings.length + ' findings shown';
}

// A link to a finding that the form hides shows all.
function follow() {
  const target = document.getElementById(location.hash.slice(1));
  if (target && target.closest('[hidden]')) {
    form.reset();
    show();
    target.scrollIntoView();
  }
  if (target) {
    target.focus();
  }
}

form.addEventListener('input', show);
form.addEventListener('change', show);
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('reset', () => setTimeout(show));
window.addEventListener('hashchange', follow);
form.hidden = false;
show();
follow();
document.documentElement.dataset.ready = 'true';
