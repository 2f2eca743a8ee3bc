// `n8n-node build` already copies the icons to dist; this task does only that, for people used to `gulp build:icons`.
const { dest, src, task } = require('gulp');

task('build:icons', () => src('icons/**/*.svg', { encoding: false }).pipe(dest('dist/icons')));
