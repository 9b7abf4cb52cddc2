/** What a child has said and how she scaled it, visit by visit; closed until the worker says who can hear or see it. */
export { VoiceScreen } from './VoiceScreen'
