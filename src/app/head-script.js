// Runs before the first paint: sends a German browser from "/" to "/de/", marks every address that
// the build has not drawn, and sets the theme and the words a link asks for. Its hash goes into the CSP.
(function () {
  var root = document.documentElement;
  var base = '%BASE%';
  var path = location.pathname;
  var query = location.search;
  var home = path === base || path === base + 'index.html';
  if (home && !/[?&]lang=/.test(query) && /^de/i.test(navigator.language)) {
    location.replace(base + 'de/' + query + location.hash);
    return;
  }
  // An address that has no page of its own may show the page of another language.
  var asked = /[?&]lang=(%LOCALES%)(&|$)/.exec(query);
  var words = asked ? asked[1] : (path + '/').indexOf(base + 'de/') === 0 ? 'de' : 'en';
  if (words !== root.lang) root.dataset.words = words;
  // The page says which address the build has drawn in it, if any.
  var here = path.replace(/index\.html$|\.html$/, '').replace(/\/$/, '');
  if (here !== root.dataset.drawn || query.length > 1) root.dataset.view = 'other';
  var theme = /[?&]theme=(light|dark)(&|$)/.exec(query);
  if (theme) root.dataset.theme = theme[1];
  try {
    // oxlint-disable-next-line no-restricted-globals -- a note about the browser's cache, no state of ours
    if (localStorage.getItem('font')) root.dataset.font = '';
  } catch {
    root.removeAttribute('data-font');
  }
})();
