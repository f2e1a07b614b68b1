export {sampleProvider} from './provider.js';
