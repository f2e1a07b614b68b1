// The site's own script: views without a new page, each told to the tag manager.
window.dataLayer = window.dataLayer || [];
const heading = document.querySelector('h1');

addEventListener('hashchange', () => {
  heading.textContent = location.hash === '#virements' ? 'Virements' : 'Comptes';
  document.title = `${heading.textContent} – Banque Aubier`;
  window.dataLayer.push({event: 'page-view'});
});

document.querySelector('#choix button').addEventListener('click', () => {
  document.querySelector('#choix').remove();
  window.dataLayer.push({event: 'consent'});
});

window.dataLayer.push({event: 'page-view'});
