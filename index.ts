export { FrameIoServerToServerApi } from './credentials/FrameIoServerToServerApi.credentials';
export { FrameIoOAuth2Api } from './credentials/FrameIoOAuth2Api.credentials';
export { FrameIo } from './nodes/FrameIo/FrameIo.node';
export { FrameIoTrigger } from './nodes/FrameIo/FrameIoTrigger.node';
export { FrameIoCustomActionTrigger } from './nodes/FrameIo/FrameIoCustomActionTrigger.node';
