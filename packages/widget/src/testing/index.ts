export {loadTestContent, testResources, type TestContent} from './resources.js';
