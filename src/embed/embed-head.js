// Runs before the first paint of a frame: goes to the page of the widget and the language that the link
// asks for, marks every address that the build has not drawn, sets what the link asks of the document,
// and tells the height of what is drawn.
(function () {
  var root = document.documentElement;
  var query = location.search;
  var asked = /[?&]lang=(%LOCALES%)(&|$)/.exec(query);
  var german = root.lang === 'en' && /^de/i.test(navigator.language);
  var lang = asked ? asked[1] : german ? 'de' : root.lang;
  var path = /^(.*?\/)(de\/)?(embed)(\/[\w-]+)?(\.html)?$/.exec(location.pathname);
  root.dataset.base = path ? path[1] : '%BASE%';
  var named = /[?&]widget=([^&]*)/.exec(query);
  var widget = (named && named[1]) || 'matrix';
  // Only the page that is no widget's own knows which there are.
  var moves = root.dataset.widgets && root.dataset.widgets.split(' ').indexOf(widget) !== -1;
  if (path && (moves || lang !== root.lang)) {
    var page = path[3] + (moves ? '/' + widget : path[4] || '') + (path[5] || '');
    if (moves) query = query.replace(/([?&])widget=[^&]*&?/, '$1').replace(/[?&]$/, '');
    location.replace(path[1] + (lang === 'en' ? '' : lang + '/') + page + query + location.hash);
    return;
  }
  // These change nothing that is drawn, or only how the document wears it.
  var other = query.replace(/([?&])(id|parentOrigin|lang|theme|transparent)=[^&]*(?=&|$)/g, '$1');
  if (root.dataset.widgets || /[^?&]/.test(other)) root.dataset.view = 'other';
  var theme = /[?&]theme=(light|dark)(&|$)/.exec(query);
  if (theme) root.dataset.theme = theme[1];
  if (/[?&]transparent=1(&|$)/.test(query)) root.dataset.transparent = '';
  var id = /[?&]id=([\w-]{1,64})(&|$)/.exec(query);
  // What is drawn has its height long before it wakes.
  addEventListener('DOMContentLoaded', function () {
    var box = document.querySelector('[data-embed]');
    var height = box && root.dataset.view === undefined ? box.getBoundingClientRect().height : 0;
    if (!height || parent === window) return;
    var message = { tricloud: 1, id: id && id[1], type: 'height', height: Math.ceil(height) };
    parent.postMessage(message, '*');
  });
})();
