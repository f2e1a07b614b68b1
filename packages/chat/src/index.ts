export {FramePort, type FramePortOptions} from './visitor/frame-port.js';
