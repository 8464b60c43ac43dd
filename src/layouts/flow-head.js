// Says that scripts run, before anything is painted; takes it back when the flow, or the search, does not start.
((root) => {
  root.dataset.script = 'on';
  let kept = false;
  try {
    kept = localStorage.length > 0;
  } catch {}
  // What a link or the device holds is not on the page yet: nothing is shown that would jump.
  if (kept || /[#?&/]\W*[vq](=|%)/i.test(location.search + location.hash)) root.dataset.flow = 'opening';
  const giveUp = () => {
    if (root.dataset.flow !== 'ready') root.dataset.script = 'off';
  };
  // A button that was pressed before the script was ready counts when it is.
  addEventListener('submit', () => (root.dataset.asked = ''));
  addEventListener('error', (event) => event.target instanceof HTMLScriptElement && giveUp(), true);
  setTimeout(giveUp, 8000);
})(document.documentElement);
