// Runs before the first paint of a frame: marks every address that the build has not drawn, sets what
// the link asks of the document, and gives the drawn page back where the frame's script is blocked.
(function () {
  var root = document.documentElement;
  var query = location.search;
  var otherLanguage = root.lang === 'en' && /^de/i.test(navigator.language);
  if (query.length > 1 || otherLanguage) root.dataset.view = 'other';
  var theme = /[?&]theme=(light|dark)(&|$)/.exec(query);
  if (theme) root.dataset.theme = theme[1];
  try {
    // oxlint-disable-next-line no-restricted-globals -- a note about the browser's cache, no state of ours
    if (localStorage.getItem('font')) root.dataset.font = '';
  } catch {
    root.removeAttribute('data-font');
  }
  if (/[?&]transparent=1(&|$)/.test(query)) root.dataset.transparent = '';
  addEventListener(
    'error',
    function (event) {
      if (!(event.target instanceof HTMLScriptElement)) return;
      delete root.dataset.view;
      root.dataset.blocked = '';
      var id = /[?&]id=([\w-]{1,64})(&|$)/.exec(query);
      var message = 'The script of the frame was refused.';
      parent.postMessage(
        { tricloud: 1, id: id && id[1], type: 'error', code: 'script-blocked', message: message },
        '*',
      );
    },
    true,
  );
})();
