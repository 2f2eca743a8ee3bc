import { randomUUID } from 'node:crypto';

import type { CredentialReference, N8nClient, Workflow } from '../../harness/n8n-client.mjs';
import type { Execution } from '../../harness/n8n-execution.mjs';
import type { Report } from '../../harness/report.mjs';
import { fillIn, readTemplate } from './templates.mjs';

const NODE = 'n8n-nodes-frameio.frameIo';
const PROJECT_NAME = 'n8n demo';
const CHAT = 'demo-chat';
const MANUAL = 'When clicking ‘Execute workflow’';

export interface DemoStage {
	n8n: N8nClient;
	/** How the output calls the Frame.io that the demo works with. */
	serviceName: string;
	credential: CredentialReference;
	videoUrl: string;
	/** Whether Frame.io can reach this n8n. */
	reachable: boolean;
	report: Report;
}

interface Choice {
	name: string;
	value: string;
}

function succeeded(execution: Execution): Execution {
	if (execution.status === 'success') return execution;
	throw new Error(execution.summary());
}

async function list(stage: DemoStage, parameter: string, method: string, filter?: string) {
	const { results } = await stage.n8n.searchList({
		nodeType: NODE,
		path: `parameters.${parameter}`,
		method,
		credential: stage.credential,
		parameters: { authentication: 'serverToServer' },
		filter,
	});
	return results;
}

/** Creates the demo's project by a workflow of one node; undefined when the service account may not. */
async function createProject(stage: DemoStage, workspace: Choice): Promise<Choice | undefined> {
	const { n8n, credential } = stage;
	const workflow = await n8n.createWorkflow({
		name: 'Create a project',
		nodes: [
			{ name: MANUAL, type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, parameters: {} },
			{
				name: 'Create project',
				type: NODE,
				typeVersion: 1,
				parameters: {
					resource: 'project',
					operation: 'create',
					workspaceId: { __rl: true, mode: 'id', value: workspace.value },
					name: PROJECT_NAME,
				},
				credentials: { [credential.type]: { id: credential.id, name: credential.name } },
			},
		],
		connections: { [MANUAL]: { main: [[{ node: 'Create project', type: 'main', index: 0 }]] } },
	});
	const execution = await n8n.runWorkflow(workflow, MANUAL);
	await n8n.deleteWorkflow(workflow);
	const [project] = execution.json('Create project');
	return project && { name: PROJECT_NAME, value: project.at('id').text() };
}

/** A workflow that takes messages as the webhook of a chat does; n8n's list of executions shows them. */
async function makeChat({ n8n }: DemoStage): Promise<{ workflow: Workflow; url: string }> {
	const workflow = await n8n.createWorkflow({
		name: 'A chat that takes messages',
		nodes: [
			{
				name: 'Webhook',
				type: 'n8n-nodes-base.webhook',
				typeVersion: 2,
				webhookId: randomUUID(),
				parameters: { httpMethod: 'POST', path: CHAT, options: {} },
			},
		],
		connections: {},
	});
	await n8n.activate(workflow);
	return { workflow, url: `${n8n.url}/webhook/${CHAT}` };
}

/** Where the demo works: the first workspace, and in it a project of its own where that is allowed. */
async function choosePlace(stage: DemoStage): Promise<{ workspace: Choice; project: Choice }> {
	const [workspace] = await list(stage, 'workspaceId', 'searchWorkspaces');
	if (!workspace) throw new Error('The service account sees no workspace.');
	const [existing] = await list(stage, 'projectId', 'searchProjects', PROJECT_NAME);
	const project =
		existing ??
		(await createProject(stage, workspace)) ??
		(await list(stage, 'projectId', 'searchProjects')).at(0);
	if (!project) throw new Error('The service account sees no project and may not create one.');
	return { workspace, project };
}

async function uploadAndComment(stage: DemoStage, workflow: Workflow): Promise<void> {
	const { n8n, report } = stage;
	const execution = succeeded(await n8n.runWorkflow(workflow, MANUAL, 15 * 60_000));
	const [file] = execution.json('Upload file');
	const [comment] = execution.json('Create comment');
	if (!file || !comment) throw new Error(`${execution.summary()}, but without output.`);
	const size = (file.at('bytes').number() / 1e6).toFixed(1);
	const parts = file.at('parts').number();
	report(`  1  uploaded "${file.at('name').text()}", ${size} MB in ${parts} parts`);
	report(`  2  commented "${comment.at('text').text()}" at ${comment.at('timestamp').text()}`);
}

async function listProjects({ n8n, report }: DemoStage, workflow: Workflow): Promise<void> {
	const execution = succeeded(await n8n.runWorkflow(workflow, MANUAL));
	const names = execution.json('Get many projects').map((project) => project.at('name').text());
	report(`  3  listed ${names.length} projects: ${names.slice(0, 6).join(', ')}`);
}

async function receiveComment({ n8n, report }: DemoStage, workflow: Workflow): Promise<void> {
	const execution = succeeded(await n8n.waitForExecution(workflow.id, undefined, 60_000));
	const [event] = execution.json('Frame.io Trigger');
	const [settings] = execution.json('Settings');
	const message = settings?.at('message').text().split('\n').join(' ') ?? '';
	report(`  4  the event ${event?.at('type').text() ?? ''} came back, and a chat got the message:`);
	report(`     ${message}`);
}

/**
 * Imports the templates, fills them in, and shows the four things that the nodes are for.
 * @returns the workflows that are in n8n now
 */
export async function runDemo(stage: DemoStage): Promise<Workflow[]> {
	const { n8n, credential, videoUrl, serviceName, report } = stage;
	const { workspace, project } = await choosePlace(stage);
	const chat = await makeChat(stage);
	const settings = { videoUrl, chatUrl: chat.url };
	const importTemplate = async (
		name: Parameters<typeof readTemplate>[0],
		lists: Record<string, Choice>,
	) => await n8n.createWorkflow(fillIn(await readTemplate(name), { credential, settings, lists }));

	const upload = await importTemplate('upload-and-comment', { projectId: project });
	const projects = await importTemplate('list-projects', {});
	const trigger = await importTemplate('new-comment', { workspaceId: workspace });

	report(`\nWith ${serviceName}:`);
	if (stage.reachable) await n8n.activate(trigger);
	await uploadAndComment(stage, upload);
	await listProjects(stage, projects);
	if (stage.reachable) await receiveComment(stage, trigger);
	else {
		report(
			'  4  not run: Frame.io sends events to public addresses only. Set WEBHOOK_URL to one that',
		);
		report(`     leads to this n8n and start again, or activate "${trigger.name}" later.`);
	}
	return [chat.workflow, upload, projects, trigger];
}
