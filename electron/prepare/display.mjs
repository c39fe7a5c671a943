/**
 * Whether a window can be shown: on Linux a display server must be named; elsewhere there is a desktop unless the
 * session came over the network or is an automatic one.
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean}
 */
export function hasDisplay(platform = process.platform, env = process.env) {
  if (platform === 'darwin' || platform === 'win32') {
    return !env.SSH_CONNECTION && !env.SSH_TTY && !env.CI;
  }
  return Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}
