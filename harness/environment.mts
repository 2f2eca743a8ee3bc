const KEPT_NPM_SETTINGS =
	/^npm_config_(registry|cache|userconfig|globalconfig|cafile|proxy|https_proxy|noproxy)$/i;

const NOT_PASSED_ON =
	/^(npm_.*|N8N_.*|DB_.*|EXECUTIONS_.*|QUEUE_.*|FRAMEIO_.*|JEST_.*|NODE_OPTIONS|NODE_ENV|WEBHOOK_URL|INIT_CWD|FORCE_COLOR)$/;

/**
 * The environment for the programs that the harness starts: what a program needs to run, without what npm and jest
 * set for this process, without the user's n8n settings, and without Frame.io secrets.
 */
export function cleanEnvironment(): NodeJS.ProcessEnv {
	const kept = Object.entries(process.env).filter(
		([name]) => KEPT_NPM_SETTINGS.test(name) || !NOT_PASSED_ON.test(name),
	);
	const noProxy = [process.env.NO_PROXY ?? process.env.no_proxy, '127.0.0.1', 'localhost'];
	const loopback = noProxy.filter(Boolean).join(',');
	return { ...Object.fromEntries(kept), NO_PROXY: loopback, no_proxy: loopback, NO_COLOR: '1' };
}
