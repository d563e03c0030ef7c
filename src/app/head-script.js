// Runs before the first paint: finds out where the app lies, sends a German browser from its root to
// "de/", marks every address that the build has not drawn, and sets the theme and the words a link
// asks for. Its hash goes into the CSP.
(function () {
  var root = document.documentElement;
  var path = location.pathname;
  var query = location.search;
  // Where this page lies below the app's folder; a host may also give it for addresses that have none.
  var place = root.dataset.place || '/';
  var here = path.replace(/(\/|\/index\.html|\.html)$/, '');
  var folder = here.slice(0, here.length - place.replace(/\/$/, '').length);
  var isHere = path.indexOf(folder + place) === 0;
  var base = (root.dataset.base = isHere ? folder + '/' : '%BASE%');
  var german = !/[?&]lang=/.test(query) && /^de/i.test(navigator.language);
  if (isHere && place === '/' && german && !path.endsWith('/de/')) {
    location.replace(base + 'de/' + query + location.hash);
    return;
  }
  // An address that has no page of its own may show the page of another language.
  var asked = /[?&]lang=(%LOCALES%)(&|$)/.exec(query);
  var words = asked ? asked[1] : (path + '/').indexOf(base + 'de/') === 0 ? 'de' : 'en';
  if (words !== root.lang) root.dataset.words = words;
  if (!isHere || root.dataset.skeleton || query.length > 1) root.dataset.view = 'other';
  var theme = /[?&]theme=(light|dark)(&|$)/.exec(query);
  if (theme) root.dataset.theme = theme[1];
  try {
    // oxlint-disable-next-line no-restricted-globals -- a note about the browser's cache, no state of ours
    if (localStorage.getItem('font')) root.dataset.font = '';
  } catch {
    root.removeAttribute('data-font');
  }
})();
