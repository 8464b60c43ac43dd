// Says that scripts run, before anything is painted; takes it back when the flow does not start.
((root) => {
  root.dataset.script = 'on';
  if (location.hash.startsWith('#v=')) root.dataset.flow = 'opening';
  const giveUp = () => {
    if (root.dataset.flow !== 'ready') root.dataset.script = 'off';
  };
  addEventListener('error', (event) => event.target instanceof HTMLScriptElement && giveUp(), true);
  setTimeout(giveUp, 8000);
})(document.documentElement);
