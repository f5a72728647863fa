import { render } from 'preact';

render(<h1>Drempel</h1>, document.body);
