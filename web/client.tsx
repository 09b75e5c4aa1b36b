import { hydrate } from 'preact';
import { LiveApp } from './live-app';
import type { Page } from './state/page';
import './styles/index.css';

const [data, place] = [document.querySelector('#page'), document.querySelector('#explorer')];
if (data && place) hydrate(<LiveApp first={JSON.parse(data.textContent) as Page} />, place);
