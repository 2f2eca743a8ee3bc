/** What a file is, by its media type: the name of an icon. */
export function kindOf({ type, media_type: mediaType }) {
	if (type === 'folder') return 'folder';
	if (mediaType === 'application/mxf') return 'video';
	if (mediaType === 'application/pdf') return 'document';
	const top = (mediaType ?? '').split('/')[0];
	return ['video', 'audio', 'image'].includes(top) ? top : 'other';
}

/** What the type of a file is called on its card: the ending of its name. */
export function endingOf(name) {
	return (/\.([^.]{1,5})$/.exec(name)?.[1] ?? 'file').toUpperCase();
}

export function sizeOf(bytes) {
	const units = ['B', 'kB', 'MB', 'GB', 'TB'];
	let value = bytes;
	let unit = 0;
	while (value >= 1000 && unit < units.length - 1) {
		value /= 1000;
		unit += 1;
	}
	return `${value >= 100 || unit === 0 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

export function ago(time) {
	const seconds = Math.max(0, (Date.now() - Date.parse(time)) / 1000);
	if (seconds < 60) return 'just now';
	if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`;
	if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h ago`;
	return new Date(time).toLocaleDateString();
}

export function clockTime(time) {
	return new Date(time).toLocaleTimeString();
}

export function initials(name) {
	return name
		.split(/\s+/)
		.map((word) => word.charAt(0))
		.slice(0, 2)
		.join('')
		.toUpperCase();
}

/** A colour that is always the same for the same text, as an angle. */
export function hueOf(text) {
	let sum = 0;
	for (const letter of text) sum = (sum * 31 + letter.codePointAt(0)) % 9973;
	// The golden angle keeps neighbours apart.
	return Math.round(sum * 137.5) % 360;
}

/** The field with this name among the metadata of a file. */
export function fieldOf(metadata, name) {
	return metadata.find((field) => field.field_definition_name === name);
}

/** What numbers that are known of a file by itself are counted in. */
const units = { Duration: 's', 'Frame Rate': 'fps' };

/** The value of a field as text; empty when there is none. */
export function valueText(field, nameOfUser) {
	const { value, field_type: type } = field;
	if (value === null || value === undefined) return '';
	if (Array.isArray(value)) {
		return value.map((one) => one.display_name ?? nameOfUser(one.id)).join(', ');
	}
	if (type === 'toggle') return value ? 'Yes' : 'No';
	if (type === 'date') return value.slice(0, 10);
	if (field.field_definition_name === 'File Size') return sizeOf(value);
	if (typeof value !== 'number') return value;
	const unit = units[field.field_definition_name];
	return `${Math.round(value * 1000) / 1000}${unit === undefined ? '' : ` ${unit}`}`;
}
