// Runs before the first paint, so that a remembered theme or language does not flash the other one.
;(() => {
  try {
    const theme = localStorage.getItem('quanlian.theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
    const language = new URLSearchParams(location.search).get('lang') || localStorage.getItem('quanlian.language')
    if (language === 'en') document.documentElement.lang = 'en'
  } catch {}
})()
