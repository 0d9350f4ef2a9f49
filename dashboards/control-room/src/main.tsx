import './styles.css';

const root = document.getElementById('root');
if (root === null) {
  throw new Error('index.html has no element with the id root.');
}

// A resident looks at one small page, perhaps on an old phone, and needs nothing of the rest.
const { start } = await (window.location.pathname.startsWith('/r/') ? import('./resident/start') : import('./app'));
start(root);
