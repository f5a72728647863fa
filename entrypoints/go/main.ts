import { webUrl } from '../../utils/boundary/handover-address.ts';

// Chrome's rules let through what one of Drempel's own pages asks for. Not web-accessible, so no web page can use it.
const url = webUrl(location.hash.slice(1));
if (url) location.replace(url);
