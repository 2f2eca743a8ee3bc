/**
 * Types of the Frame.io V4 API, generated from frameio-v4.openapi.yaml by `npm run contract:types`.
 * Do not edit: change the contract and generate again.
 */

export interface paths {
    "/v4/accounts/{account_id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Account members with their account role */
        get: operations["account_user_roles.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Set the account role of a user (admin or member) */
        patch: operations["account_user_roles.update"];
        trace?: never;
    };
    "/v4/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts of the current user */
        get: operations["accounts.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/audit_logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Audit log entries, filterable */
        get: operations["auditlog.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/collections/{collection_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One collection */
        get: operations["collections.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/projects/{project_id}/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Collections of a project */
        get: operations["collections.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One comment */
        get: operations["comments.show"];
        put?: never;
        post?: never;
        /** Remove a comment */
        delete: operations["comments.delete"];
        options?: never;
        head?: never;
        /** Edit, complete or reopen a comment */
        patch: operations["comments.update"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/comments/{comment_id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attachment record plus upload URLs for a comment */
        post: operations["comments.create_attachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/comments/{comment_id}/attachments/{attachment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a comment attachment */
        delete: operations["comments.delete_attachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/files/{file_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments of a file */
        get: operations["comments.index"];
        put?: never;
        /** Comment on a file */
        post: operations["comments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/actions/{action_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One custom action */
        get: operations["actions.show"];
        put?: never;
        post?: never;
        /** Remove a custom action */
        delete: operations["actions.delete"];
        options?: never;
        head?: never;
        /** Change a custom action */
        patch: operations["actions.update"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/workspaces/{workspace_id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Custom actions of a workspace */
        get: operations["actions.index"];
        put?: never;
        /** New custom action in a workspace (secret in reply) */
        post: operations["actions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/files/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy 1-100 files to one folder */
        post: operations["files.bulk_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/files/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Move 1-100 files to one folder */
        patch: operations["files.bulk_move"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file (optional media links, metadata) */
        get: operations["files.show"];
        put?: never;
        post?: never;
        /** Delete a file */
        delete: operations["files.delete"];
        options?: never;
        head?: never;
        /** Rename a file */
        patch: operations["files.update"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/files/{file_id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy a file to a folder */
        post: operations["files.copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/files/{file_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Move a file to a folder or version stack */
        patch: operations["files.move"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/files/{file_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Undelete a file */
        patch: operations["files.restore"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/files/{file_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Upload progress flags of a file */
        get: operations["files.show_file_upload_status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/folders/{folder_id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files directly in a folder */
        get: operations["files.list"];
        put?: never;
        /**
         * Old file creation (deprecated; use local/remote upload)
         * @deprecated
         */
        post: operations["files.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/folders/{folder_id}/files/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File from a connected storage location */
        post: operations["files.import_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/folders/{folder_id}/files/local_upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File placeholder plus presigned part URLs */
        post: operations["files.create_local_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/folders/{folder_id}/files/remote_upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File pulled by Frame.io from a URL */
        post: operations["files.create_remote_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/folders/{folder_id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** User roles on a folder */
        get: operations["folder_user_roles.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/folders/{folder_id}/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a user off a folder */
        delete: operations["folder_permissions.delete"];
        options?: never;
        head?: never;
        /** Set or add a user role on a folder */
        patch: operations["folder_user_roles.update"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/folders/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy 1-100 folders to one folder */
        post: operations["folders.bulk_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/folders/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Move 1-100 folders to one folder */
        patch: operations["folders.bulk_move"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/folders/{folder_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One folder */
        get: operations["folders.show"];
        put?: never;
        post?: never;
        /** Delete a folder */
        delete: operations["folders.delete"];
        options?: never;
        head?: never;
        /** Rename a folder */
        patch: operations["folders.update"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/folders/{folder_id}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All children of a folder (files, folders, stacks) */
        get: operations["folders.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/folders/{folder_id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy a folder */
        post: operations["folders.copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/folders/{folder_id}/folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Subfolders of a folder */
        get: operations["folders.list"];
        put?: never;
        /** New subfolder */
        post: operations["folders.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/folders/{folder_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Move a folder */
        patch: operations["folders.move"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/folders/{folder_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Undelete a folder (children restored asynchronously) */
        patch: operations["folders.restore"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** User groups of an account */
        get: operations["groups.index"];
        put?: never;
        /** New user group */
        post: operations["groups.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/groups/{group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One user group */
        get: operations["groups.show"];
        put?: never;
        post?: never;
        /** Delete a group */
        delete: operations["groups.delete"];
        options?: never;
        head?: never;
        /** Change a user group */
        patch: operations["groups.update"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/groups/{group_id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add account users to a Frame.io-managed group */
        post: operations["groups.add_users"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/groups/{group_id}/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a user out of a group */
        delete: operations["groups.remove_user"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/files/{file_id}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Field values of a file */
        get: operations["metadata.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/projects/{project_id}/metadata/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Set field values on up to 100 files */
        patch: operations["metadata.bulk_update"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/metadata/field_definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Account-level custom fields */
        get: operations["metadata.field_definitions.index"];
        put?: never;
        /** New account-level custom field */
        post: operations["metadata.field_definitions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/metadata/field_definitions/{field_definition_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a custom field */
        delete: operations["metadata.field_definitions.delete"];
        options?: never;
        head?: never;
        /** Change a custom field */
        patch: operations["metadata.field_definitions.update"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/projects/{project_id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** User roles on a project */
        get: operations["project_user_roles.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/projects/{project_id}/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a user off a project */
        delete: operations["project_permissions.delete"];
        options?: never;
        head?: never;
        /** Set or add a user role on a project */
        patch: operations["project_user_roles.update"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/invited_projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Projects the caller was invited to without workspace access */
        get: operations["invited_projects.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All projects of an account the caller can reach */
        get: operations["account_projects.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/projects/{project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One project */
        get: operations["projects.show"];
        put?: never;
        post?: never;
        /** Delete a project */
        delete: operations["projects.delete"];
        options?: never;
        head?: never;
        /** Change a project */
        patch: operations["projects.update"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/projects/{project_id}/recently_deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recently deleted files, folders and stacks of a project */
        get: operations["projects.recently_deleted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/workspaces/{workspace_id}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Projects of a workspace */
        get: operations["projects.index"];
        put?: never;
        /** New project in a workspace */
        post: operations["projects.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search files, stacks, folders and projects */
        post: operations["search.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/projects/{project_id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shares of a project */
        get: operations["shares.index"];
        put?: never;
        /** New share with 1-100 assets */
        post: operations["shares.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/shares/{share_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One share */
        get: operations["shares.show"];
        put?: never;
        post?: never;
        /** Delete a share */
        delete: operations["shares.delete"];
        options?: never;
        head?: never;
        /** Change a share */
        patch: operations["shares.update"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/shares/{share_id}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Activity events of a share */
        get: operations["shares.list_activities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/shares/{share_id}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Flat recursive list of the assets in a share */
        get: operations["shares.list_assets"];
        put?: never;
        /** Put an asset into a share */
        post: operations["shares.add_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/shares/{share_id}/assets/{asset_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an asset out of a share */
        delete: operations["shares.remove_asset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/shares/{share_id}/reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reviewers of a share */
        get: operations["shares.list_reviewers"];
        put?: never;
        /** Invite reviewers to a share (a public one is only mailed) */
        post: operations["shares.add_reviewers"];
        /** Remove reviewers from a secure share */
        delete: operations["shares.remove_reviewers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Profile behind the token */
        get: operations["users.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/folders/{folder_id}/version_stacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Version stacks in a folder */
        get: operations["version_stacks.list"];
        put?: never;
        /** Stack 2-10 files of one folder */
        post: operations["version_stacks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/version_stacks/{version_stack_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version stack */
        get: operations["version_stacks.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/version_stacks/{version_stack_id}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files inside a version stack */
        get: operations["version_stacks.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/version_stacks/{version_stack_id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy a version stack */
        post: operations["version_stacks.copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/version_stacks/{version_stack_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Move a version stack to a folder */
        patch: operations["version_stacks.move"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/version_stacks/{version_stack_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Undelete a version stack (children restored asynchronously) */
        patch: operations["version_stacks.restore"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/version_stacks/{version_stack_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Reorder the files of a version stack */
        patch: operations["version_stacks.reorder"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook */
        get: operations["webhooks.show"];
        put?: never;
        post?: never;
        /** Remove a webhook */
        delete: operations["webhooks.delete"];
        options?: never;
        head?: never;
        /** Change or (de)activate a webhook */
        patch: operations["webhooks.update"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/workspaces/{workspace_id}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Webhooks of a workspace */
        get: operations["webhooks.index"];
        put?: never;
        /** New workspace webhook (secret in reply) */
        post: operations["webhooks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/workspaces/{workspace_id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** User roles on a workspace */
        get: operations["workspace_user_roles.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/workspaces/{workspace_id}/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a user off a workspace */
        delete: operations["workspace_user_roles.delete"];
        options?: never;
        head?: never;
        /** Set or add a user role on a workspace */
        patch: operations["workspace_user_roles.update"];
        trace?: never;
    };
    "/v4/accounts/{account_id}/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Workspaces of an account */
        get: operations["workspaces.index"];
        put?: never;
        /** New workspace */
        post: operations["workspaces.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/accounts/{account_id}/workspaces/{workspace_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One workspace */
        get: operations["workspaces.show"];
        put?: never;
        post?: never;
        /** Delete a workspace */
        delete: operations["workspaces.delete"];
        options?: never;
        head?: never;
        /** Change a workspace */
        patch: operations["workspaces.update"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @example {
         *       "adobe_id": "2A3C1A3D66C621B20A494021@AdobeOrg",
         *       "created_at": "2023-09-25T19:18:29.614189Z",
         *       "display_name": "Integration Account",
         *       "id": "17b990f7-bc43-4ed3-80fd-7e203089490b",
         *       "image": "https://picture.frame.io/image/convert/frameio-uploads-development/logo.png",
         *       "roles": [
         *         "admin"
         *       ],
         *       "storage_limit": 300,
         *       "storage_usage": 300,
         *       "updated_at": "2024-02-07T16:44:41.986478Z",
         *       "v4_migrated_at": "2025-02-02T16:44:41.986478Z"
         *     }
         */
        Account: {
            adobe_id?: string | null;
            /** Format: date-time */
            created_at: string;
            display_name: string;
            /** Format: uuid */
            id: string;
            image?: string | null;
            roles: ("admin" | "member" | "owner")[];
            storage_limit: number | null;
            storage_usage: number;
            /** Format: date-time */
            updated_at: string;
            /** Format: date-time */
            v4_migrated_at?: string | null;
        };
        AccountRoleData: {
            /** @enum {string} */
            role: "member" | "admin";
        };
        /**
         * @example display_name_asc
         * @enum {string}
         */
        AccountSort: "display_name_asc" | "created_at_asc" | "display_name_desc" | "created_at_desc";
        /**
         * @example {
         *       "role": "admin",
         *       "user": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       }
         *     }
         */
        AccountUserRole: {
            /** @enum {string|null} */
            role: "member" | "owner" | "admin" | "reviewer" | null;
            user: components["schemas"]["User"];
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "role": "admin",
         *           "user": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           }
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/users"
         *       },
         *       "total_count": 10
         *     }
         */
        AccountUserRolesResponse: {
            data: components["schemas"]["AccountUserRole"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example role_asc
         * @enum {string}
         */
        AccountUserSort: "role_asc" | "role_desc" | "name_asc" | "name_desc" | "email_asc" | "email_desc";
        /**
         * @example {
         *       "data": [
         *         {
         *           "adobe_id": "2A3C1A3D66C621B20A494021@AdobeOrg",
         *           "created_at": "2023-09-25T19:18:29.614189Z",
         *           "display_name": "Integration Account",
         *           "id": "17b990f7-bc43-4ed3-80fd-7e203089490b",
         *           "image": "https://picture.frame.io/image/convert/frameio-uploads-development/logo.png",
         *           "roles": [
         *             "admin"
         *           ],
         *           "storage_limit": 300,
         *           "storage_usage": 300,
         *           "updated_at": "2024-02-07T16:44:41.986478Z",
         *           "v4_migrated_at": "2025-02-02T16:44:41.986478Z"
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts"
         *       },
         *       "total_count": 10
         *     }
         */
        AccountsResponse: {
            data: components["schemas"]["Account"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "active": true,
         *       "created_at": "2024-08-23T14:39:29.125812Z",
         *       "creator_id": "820ef414-53f6-49f5-8687-863166c9eb53",
         *       "deleted_at": null,
         *       "description": "customizing our workflow",
         *       "event": "my.event",
         *       "id": "d85fbb59-fa9d-4973-8ee8-577f439c7c99",
         *       "multi_asset": true,
         *       "name": "First Custom Action",
         *       "timeout": 7,
         *       "updated_at": "2024-08-23T14:39:29.125812Z",
         *       "url": "https://example.com/custom-action",
         *       "workspace_id": "38c216b1-baaf-4505-ba38-14e3f1e9b09b"
         *     }
         */
        Action: {
            active: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            creator_id: string;
            /** Format: date-time */
            deleted_at: string | null;
            description: string;
            event: string;
            /** Format: uuid */
            id: string;
            multi_asset?: boolean;
            name: string;
            timeout?: number;
            /** Format: date-time */
            updated_at: string;
            url: string;
            /** Format: uuid */
            workspace_id: string;
        };
        /**
         * @example {
         *       "data": {
         *         "description": "customizing our workflow",
         *         "event": "my.event",
         *         "name": "First Custom Action",
         *         "timeout": 7,
         *         "url": "https://example.com/custom-action"
         *       }
         *     }
         */
        ActionCreateParams: {
            data: {
                description: string;
                event: string;
                /** @default true */
                multi_asset: boolean;
                name: string;
                timeout?: number;
                url: string;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "active": true,
         *         "created_at": "2024-08-23T14:39:29.125812Z",
         *         "creator_id": "820ef414-53f6-49f5-8687-863166c9eb53",
         *         "deleted_at": null,
         *         "description": "customizing our workflow",
         *         "event": "my.event",
         *         "id": "d85fbb59-fa9d-4973-8ee8-577f439c7c99",
         *         "multi_asset": true,
         *         "name": "First Custom Action",
         *         "secret": "<secret>",
         *         "timeout": 7,
         *         "updated_at": "2024-08-23T14:39:29.125812Z",
         *         "url": "https://example.com/custom-action",
         *         "workspace_id": "38c216b1-baaf-4505-ba38-14e3f1e9b09b"
         *       }
         *     }
         */
        ActionCreateResponse: {
            data: components["schemas"]["Action"] & {
                secret: string;
            };
        };
        /**
         * @example creator
         * @enum {string}
         */
        ActionInclude: "creator";
        /**
         * @example {
         *       "data": {
         *         "active": true,
         *         "created_at": "2024-08-23T14:39:29.125812Z",
         *         "creator_id": "820ef414-53f6-49f5-8687-863166c9eb53",
         *         "deleted_at": null,
         *         "description": "customizing our workflow",
         *         "event": "my.event",
         *         "id": "d85fbb59-fa9d-4973-8ee8-577f439c7c99",
         *         "multi_asset": true,
         *         "name": "First Custom Action",
         *         "timeout": 7,
         *         "updated_at": "2024-08-23T14:39:29.125812Z",
         *         "url": "https://example.com/custom-action",
         *         "workspace_id": "38c216b1-baaf-4505-ba38-14e3f1e9b09b"
         *       }
         *     }
         */
        ActionResponse: {
            data: components["schemas"]["Action"];
        };
        /**
         * @example {
         *       "data": {
         *         "active": true,
         *         "description": "customizing our workflow",
         *         "event": "my.event",
         *         "multi_asset": true,
         *         "name": "First Custom Action",
         *         "timeout": 7,
         *         "url": "https://example.com/custom-action"
         *       }
         *     }
         */
        ActionUpdateParams: {
            data: {
                active?: boolean;
                description?: string;
                event?: string;
                multi_asset?: boolean;
                name?: string;
                timeout?: number;
                url?: string;
            };
        };
        /**
         * @example {
         *       "active": true,
         *       "created_at": "2024-08-23T14:39:29.125812Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "creator_id": "820ef414-53f6-49f5-8687-863166c9eb53",
         *       "deleted_at": null,
         *       "description": "customizing our workflow",
         *       "event": "my.event",
         *       "id": "d85fbb59-fa9d-4973-8ee8-577f439c7c99",
         *       "multi_asset": true,
         *       "name": "First Custom Action",
         *       "timeout": 7,
         *       "updated_at": "2024-08-23T14:39:29.125812Z",
         *       "url": "https://example.com/custom-action",
         *       "workspace_id": "38c216b1-baaf-4505-ba38-14e3f1e9b09b"
         *     }
         */
        ActionWithIncludes: components["schemas"]["Action"] & {
            creator?: components["schemas"]["User"];
        };
        /**
         * @example {
         *       "data": {
         *         "active": true,
         *         "created_at": "2024-08-23T14:39:29.125812Z",
         *         "creator": {
         *           "active": true,
         *           "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *           "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "email": "user_email@example.com",
         *           "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *           "name": "Jon Doe"
         *         },
         *         "creator_id": "820ef414-53f6-49f5-8687-863166c9eb53",
         *         "deleted_at": null,
         *         "description": "customizing our workflow",
         *         "event": "my.event",
         *         "id": "d85fbb59-fa9d-4973-8ee8-577f439c7c99",
         *         "multi_asset": true,
         *         "name": "First Custom Action",
         *         "timeout": 7,
         *         "updated_at": "2024-08-23T14:39:29.125812Z",
         *         "url": "https://example.com/custom-action",
         *         "workspace_id": "38c216b1-baaf-4505-ba38-14e3f1e9b09b"
         *       }
         *     }
         */
        ActionWithIncludesResponse: {
            data: components["schemas"]["ActionWithIncludes"];
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "active": true,
         *           "created_at": "2024-08-23T14:39:29.125812Z",
         *           "creator": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "creator_id": "820ef414-53f6-49f5-8687-863166c9eb53",
         *           "deleted_at": null,
         *           "description": "customizing our workflow",
         *           "event": "my.event",
         *           "id": "d85fbb59-fa9d-4973-8ee8-577f439c7c99",
         *           "multi_asset": true,
         *           "name": "First Custom Action",
         *           "timeout": 7,
         *           "updated_at": "2024-08-23T14:39:29.125812Z",
         *           "url": "https://example.com/custom-action",
         *           "workspace_id": "38c216b1-baaf-4505-ba38-14e3f1e9b09b"
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/workspaces/123/actions"
         *       },
         *       "total_count": 1
         *     }
         */
        ActionsWithIncludesResponse: {
            data: components["schemas"]["ActionWithIncludes"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "data": {
         *         "asset_id": "877937d0-1966-4385-9aea-4866a0cf554a"
         *       }
         *     }
         */
        AddAssetParams: {
            data: {
                asset_id: string;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "accent_color": "#FF0000",
         *         "access": "public",
         *         "asset_added": "257b251a-ffce-4c5c-b3e2-c3c77e1df0b9",
         *         "captions_enabled": true,
         *         "card_aspect_ratio": "square",
         *         "card_info_enabled": true,
         *         "card_size": "medium",
         *         "collection_id": "28dd260d-dead-4dd9-a149-e1c6175080f6",
         *         "commenting_enabled": true,
         *         "created_at": "2024-02-02T21:19:24.828948Z",
         *         "description": "Description of share",
         *         "downloading_enabled": true,
         *         "drm_enabled": false,
         *         "editable_fields_enabled": false,
         *         "enabled": true,
         *         "expiration": "2026-07-17T22:34:21.758403Z",
         *         "featured_field_definition_id": "c1f5925d-af1f-43a6-8280-ac9388e32e61",
         *         "forensic_watermark_enabled": false,
         *         "icons_visible_on_list": true,
         *         "id": "f82d1488-3ee2-4573-aa7c-c727e6266080",
         *         "last_viewed_at": "2024-03-02T21:19:24.828948Z",
         *         "layout": "grid",
         *         "list_row_size": "small",
         *         "name": "Test Share",
         *         "name_column_width": null,
         *         "open_in_viewer_enabled": true,
         *         "passphrase": "as!dfj39sd(*",
         *         "reel_card_aspect_ratio": "square",
         *         "reel_card_fit_image": false,
         *         "short_url": "https://f.io/GGa9wPw5",
         *         "show_all_asset_versions": true,
         *         "show_asset_name_in_reel_layout": false,
         *         "sort_by": {
         *           "direction": "asc",
         *           "field_definition_id": "93cd737d-3ce5-4df1-813c-223d5d99ece4"
         *         },
         *         "theme": "dark",
         *         "thumbnail_scale": "fill",
         *         "title_line_count": 1,
         *         "transcripts_enabled": true,
         *         "updated_at": "2024-02-02T21:19:24.828948Z",
         *         "visible_field_definition_ids": [
         *           "68f014a9-8841-44cb-8bd2-e5cd304eb8e3"
         *         ],
         *         "watermark_enabled": true
         *       }
         *     }
         */
        AddAssetResponse: {
            data: components["schemas"]["Share"] & {
                /** Format: uuid */
                asset_added: string;
            };
        };
        AddGroupMembersParams: {
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "message": "Please join my share!",
         *         "notify_by_email": true,
         *         "reviewers": {
         *           "emails": [
         *             "email1@domain.com",
         *             "email2@domain.com"
         *           ]
         *         }
         *       }
         *     }
         */
        AddReviewersToShareParams: {
            data: {
                message: string;
                /** @default true */
                notify_by_email: boolean;
                reviewers: {
                    adobe_user_ids?: string[];
                    emails?: components["schemas"]["Email"][];
                    share_list_ids?: components["schemas"]["UUID"][];
                    user_ids?: components["schemas"]["UUID"][];
                };
            };
        };
        /**
         * @example {
         *       "x": 0.5,
         *       "y": 0.5
         *     }
         */
        Anchor: {
            /** Format: float */
            x: number;
            /** Format: float */
            y: number;
        };
        /**
         * @example {
         *       "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *       "created_at": "2023-09-25T19:18:29.614189Z",
         *       "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *       "name": "asset.png",
         *       "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *       "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *       "type": "file",
         *       "updated_at": "2024-02-07T16:44:41.986478Z",
         *       "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *     }
         */
        AssetCommon: {
            adobe_id?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            parent_id: string | null;
            /** Format: uuid */
            project_id: string;
            /** @enum {string} */
            type: "file" | "folder" | "version_stack";
            /** Format: date-time */
            updated_at: string;
            view_url: string;
        };
        /**
         * @example {
         *       "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *       "created_at": "2023-09-25T19:18:29.614189Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *       "metadata": [
         *         {
         *           "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *           "field_definition_name": "Fields definition name",
         *           "field_options": [
         *             {
         *               "display_name": "Display name",
         *               "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *             },
         *             {
         *               "display_name": "Display name 2",
         *               "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *             }
         *           ],
         *           "field_type": "select",
         *           "mutable": true,
         *           "value": [
         *             {
         *               "display_name": "Display name",
         *               "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *             }
         *           ]
         *         }
         *       ],
         *       "name": "asset.png",
         *       "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *       "project": {
         *         "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *         "created_at": "2024-01-25T19:18:29.614189Z",
         *         "description": "Project Description",
         *         "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *         "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *         "name": "My Project",
         *         "owner": {
         *           "active": true,
         *           "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *           "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "email": "user_email@example.com",
         *           "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *           "name": "Jon Doe"
         *         },
         *         "restricted": false,
         *         "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *         "status": "active",
         *         "storage": 15000,
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *         "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *       },
         *       "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *       "type": "file",
         *       "updated_at": "2024-02-07T16:44:41.986478Z",
         *       "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *     }
         */
        AssetCommonWithIncludes: {
            adobe_id?: string | null;
            /** Format: date-time */
            created_at: string;
            creator?: components["schemas"]["User"];
            /** Format: uuid */
            id: string;
            metadata?: components["schemas"]["MetadataField"][];
            name: string;
            /** Format: uuid */
            parent_id: string | null;
            project?: components["schemas"]["ProjectWithIncludes"];
            /** Format: uuid */
            project_id: string;
            /** @enum {string} */
            type: "file" | "folder" | "version_stack";
            /** Format: date-time */
            updated_at: string;
            view_url: string;
        };
        /**
         * @example project,creator,metadata
         * @enum {string}
         */
        AssetInclude: "creator" | "project" | "metadata";
        /**
         * Format: int32
         * @default 50
         * @example 10
         */
        AssetRequestPageSize: number;
        /**
         * @example {
         *       "matches": [
         *         {
         *           "name": "red_car.png",
         *           "terms": [
         *             "red",
         *             "car"
         *           ],
         *           "type": "name_match"
         *         }
         *       ],
         *       "result": {
         *         "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *         "adobe_version_id": "2",
         *         "created_at": "2023-09-25T19:18:29.614189Z",
         *         "file_size": 1137444,
         *         "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *         "media_type": "image/png",
         *         "name": "asset.png",
         *         "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *         "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *         "status": "created",
         *         "type": "file",
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *       },
         *       "type": "file_result"
         *     }
         */
        AssetSearchResult: {
            matches: components["schemas"]["SearchMatch"][];
            result: components["schemas"]["File"] | components["schemas"]["Folder"] | components["schemas"]["VersionStack"];
            /** @enum {string} */
            type: "file_result" | "folder_result" | "version_stack_result";
        };
        /**
         * @example {
         *       "accent_color": "#FF6600",
         *       "access": "public",
         *       "asset_ids": [
         *         "5685a475-2cdf-4b7c-9605-44f164cb0d86",
         *         "b9d75ad3-0ee9-46af-ad2f-9ac576aab6ad"
         *       ],
         *       "captions_enabled": true,
         *       "card_aspect_ratio": "square",
         *       "card_info_enabled": true,
         *       "card_size": "medium",
         *       "commenting_enabled": true,
         *       "downloading_enabled": true,
         *       "drm_enabled": false,
         *       "editable_fields_enabled": false,
         *       "enabled": true,
         *       "expiration": "2026-07-17T22:34:21.758403Z",
         *       "featured_field_definition_id": "c1f5925d-af1f-43a6-8280-ac9388e32e61",
         *       "forensic_watermark_enabled": false,
         *       "layout": "grid",
         *       "name": "Share Name",
         *       "open_in_viewer_enabled": true,
         *       "passphrase": "as!dfj39sd(*",
         *       "show_all_asset_versions": true,
         *       "sort_by": {
         *         "direction": "asc",
         *         "field_definition_id": "93cd737d-3ce5-4df1-813c-223d5d99ece4"
         *       },
         *       "theme": "dark",
         *       "thumbnail_scale": "fill",
         *       "title_line_count": 1,
         *       "transcripts_enabled": true,
         *       "type": "asset",
         *       "visible_field_definition_ids": [
         *         "68f014a9-8841-44cb-8bd2-e5cd304eb8e3"
         *       ],
         *       "watermark_enabled": true
         *     }
         */
        AssetShareParams: {
            accent_color?: string | null;
            /** @enum {string} */
            access: "public" | "secure";
            asset_ids?: components["schemas"]["FrameOrAdobeId"][];
            captions_enabled?: boolean | null;
            /** @enum {string} */
            card_aspect_ratio?: "horizontal" | "square" | "vertical";
            card_info_enabled?: boolean;
            /** @enum {string} */
            card_size?: "small" | "medium" | "large";
            commenting_enabled?: boolean;
            description?: string | null;
            downloading_enabled?: boolean;
            drm_enabled?: boolean;
            editable_fields_enabled?: boolean;
            enabled?: boolean;
            /** Format: date-time */
            expiration?: string | null;
            /** Format: uuid */
            featured_field_definition_id?: string | null;
            forensic_watermark_enabled?: boolean;
            icons_visible_on_list?: boolean;
            /** @enum {string} */
            layout?: "grid" | "list" | "reel";
            /** @enum {string} */
            list_row_size?: "small" | "medium" | "large";
            name: string;
            name_column_width?: number | null;
            open_in_viewer_enabled?: boolean;
            passphrase?: string | null;
            /** @enum {string} */
            reel_card_aspect_ratio?: "horizontal" | "square" | "vertical";
            reel_card_fit_image?: boolean;
            show_all_asset_versions?: boolean | null;
            show_asset_name_in_reel_layout?: boolean;
            sort_by?: {
                /** @enum {string} */
                direction: "asc" | "desc";
                field_definition_id: components["schemas"]["UUID"];
            };
            /** @enum {string} */
            theme?: "dark" | "light" | "neutral";
            /** @enum {string} */
            thumbnail_scale?: "fit" | "fill";
            title_line_count?: number;
            transcripts_enabled?: boolean | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "asset";
            visible_field_definition_ids?: components["schemas"]["UUID"][];
            watermark_enabled?: boolean | null;
        };
        /**
         * @example {
         *       "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *       "adobe_version_id": "2",
         *       "created_at": "2023-09-25T19:18:29.614189Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "file_size": 1137444,
         *       "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *       "media_links": {
         *         "high_quality": {
         *           "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN"
         *         },
         *         "original": {
         *           "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "inline_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=inline%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragSDFXDFh&1Key-Pair-Id=KKI497NESTHMN"
         *         },
         *         "thumbnail": {
         *           "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "url": "https://picture2.frame.io/image/s3://frameio-assets-development/image/cd58cb8e-24b3-4498-8d0f-9532fcd04d11/image_full.png?alg=HS256&sig=0_u7w_wz2MwQHOXp000ibbQSMRijujyaUu8V3YYPxu4&exp=1729857600"
         *         }
         *       },
         *       "media_type": "image/png",
         *       "metadata": [
         *         {
         *           "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *           "field_definition_name": "Fields definition name",
         *           "field_options": [
         *             {
         *               "display_name": "Display name",
         *               "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *             },
         *             {
         *               "display_name": "Display name 2",
         *               "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *             }
         *           ],
         *           "field_type": "select",
         *           "mutable": true,
         *           "value": [
         *             {
         *               "display_name": "Display name",
         *               "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *             }
         *           ]
         *         }
         *       ],
         *       "name": "asset.png",
         *       "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *       "project": {
         *         "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *         "created_at": "2024-01-25T19:18:29.614189Z",
         *         "description": "Project Description",
         *         "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *         "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *         "name": "My Project",
         *         "owner": {
         *           "active": true,
         *           "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *           "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "email": "user_email@example.com",
         *           "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *           "name": "Jon Doe"
         *         },
         *         "restricted": false,
         *         "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *         "status": "active",
         *         "storage": 15000,
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *         "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *       },
         *       "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *       "status": "created",
         *       "type": "file",
         *       "updated_at": "2024-02-07T16:44:41.986478Z",
         *       "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *     }
         */
        AssetWithIncludes: components["schemas"]["FileWithIncludes"] | components["schemas"]["FolderWithIncludes"] | components["schemas"]["VersionStackWithIncludes"];
        /**
         * @example {
         *       "assignee_id": "4b1cea16-40a7-4e3d-8eba-24e2e922aae0",
         *       "type": "assignee_match"
         *     }
         */
        AssigneeMatch: {
            /** Format: uuid */
            assignee_id: string;
            /** @enum {string} */
            type: "assignee_match";
        };
        /**
         * @example {
         *       "file_size": 1024000,
         *       "media_type": "image/png",
         *       "name": "screenshot.png"
         *     }
         */
        AttachmentInput: {
            file_size: number;
            media_type: string;
            name: string;
        };
        /**
         * @example {
         *       "audio_sample_rate": 48000,
         *       "type": "audio_sample_rate_match"
         *     }
         */
        AudioSampleRateMatch: {
            /** Format: float */
            audio_sample_rate: number;
            /** @enum {string} */
            type: "audio_sample_rate_match";
        };
        /**
         * @example user
         * @enum {string}
         */
        AuditLogsInclude: "user";
        /**
         * @example {
         *       "data": [
         *         {
         *           "account_id": "df2a76a7-7f19-44c9-b546-8031e25dc01f",
         *           "event_type": "comment_created",
         *           "inserted_at": "2024-08-23T14:39:29.125812Z",
         *           "ip_address": "162.198.0.1",
         *           "project_id": "aeac4749-df08-417c-a2ee-382fd7a1f811",
         *           "resource_id": "e1902386-d7b2-4387-b2e3-4f4ce10e8962",
         *           "resource_type": "comment",
         *           "user": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "user_id": "8ffeb010-fb15-44df-b677-69a11dc5c19b",
         *           "workspace_id": "c3e0c251-7e7b-47ff-8b92-1fd23be2d9d0"
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/audit_logs"
         *       },
         *       "total_count": 10
         *     }
         */
        AuditLogsWithIncludesResponse: {
            data: components["schemas"]["AuditLogwithIncludes"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "account_id": "df2a76a7-7f19-44c9-b546-8031e25dc01f",
         *       "event_type": "comment_created",
         *       "inserted_at": "2024-08-23T14:39:29.125812Z",
         *       "ip_address": "162.198.0.1",
         *       "project_id": "aeac4749-df08-417c-a2ee-382fd7a1f811",
         *       "resource_id": "e1902386-d7b2-4387-b2e3-4f4ce10e8962",
         *       "resource_type": "comment",
         *       "user": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "user_id": "8ffeb010-fb15-44df-b677-69a11dc5c19b",
         *       "workspace_id": "c3e0c251-7e7b-47ff-8b92-1fd23be2d9d0"
         *     }
         */
        AuditLogwithIncludes: {
            /** Format: uuid */
            account_id: string;
            /** @enum {string} */
            event_type: "access_request_approved" | "access_request_denied" | "access_request_submitted" | "account_aup_migration_created" | "account_aup_migration_deleted" | "account_aup_migration_downgrade_completed" | "account_aup_migration_downgrade_failed" | "account_aup_migration_downgrade_requested" | "account_aup_migration_product_migrated" | "account_aup_migration_started" | "account_aup_migration_updated" | "account_aup_user_migration_completed" | "account_aup_user_migration_created" | "account_aup_user_migration_deleted" | "account_aup_user_migration_failed" | "account_aup_user_migration_on_hold" | "account_aup_user_migration_started" | "account_aup_user_migration_unheld" | "account_aup_user_migration_updated" | "account_delinquent" | "account_field_created" | "account_field_deleted" | "account_field_updated" | "account_fio_version_migrated" | "account_locked" | "account_member_created" | "account_member_deleted" | "account_member_updated" | "account_mfa_enforced" | "account_ownership_transferred" | "account_permissions_granted_to_user" | "account_restored" | "account_unlocked" | "account_updated" | "account_user_deleted" | "account_user_group_created" | "account_user_group_deleted" | "account_user_group_members_added" | "account_user_group_members_removed" | "account_user_group_sync_triggered" | "account_user_group_updated" | "account_user_updated" | "action_created" | "action_deleted" | "action_updated" | "admin_update_to_v4" | "allowed_domain_created" | "allowed_domain_deleted" | "anonymous_user_created" | "asset_assignee_changed" | "asset_copied" | "asset_created" | "asset_deleted" | "asset_metadata_created" | "asset_moved" | "asset_restored" | "asset_status_changed" | "asset_updated" | "asset_versioned" | "assets_unversioned" | "bulk_account_deletion_started" | "bulk_assets_deleted" | "bulk_assets_restored" | "bulk_assets_retranscoded" | "bulk_emails_updated" | "bulk_projects_activated" | "bulk_projects_deactivated" | "bulk_projects_mounted_storage_status_updated" | "bulk_users_removed" | "collaborator_added" | "collaborator_deleted" | "collection_updated" | "comment_completed" | "comment_created" | "comment_deleted" | "comment_liked" | "comment_uncompleted" | "comment_updated" | "controlled_domain_created" | "controlled_domain_updated" | "email_address_change_failure" | "email_address_changed" | "email_change_confirmation_requested" | "email_confirmed" | "file_uploaded" | "google_auth_disabled" | "google_auth_enabled" | "high_risk_sign_up" | "join_presentation_request_approved" | "join_project_request_approved" | "join_request_accepted" | "join_request_created" | "join_request_declined" | "join_request_deleted" | "join_request_reset" | "join_review_link_request_approved" | "join_team_request_approved" | "label_updated" | "labs_experiment_enrolled" | "labs_experiment_unenrolled" | "labs_terms_accepted" | "login_factor_created" | "login_factor_validated" | "media_created" | "media_deleted" | "metadata_value_updated" | "new_device_login" | "new_user_email_confirmation_requested" | "oauth_app_created" | "oauth_app_deleted" | "oauth_app_disabled" | "oauth_app_enabled" | "oauth_app_updated" | "password_changed" | "password_reset_requested" | "pending_account_member_created" | "pending_account_member_deleted" | "pending_collaborator_created" | "pending_collaborator_deleted" | "pending_reviewer_created" | "pending_reviewer_deleted" | "pending_team_member_created" | "pending_team_member_deleted" | "plan_created" | "plan_deleted" | "plan_updated" | "preference_updated" | "presentation_created" | "presentation_deleted" | "presentation_updated" | "project_activated" | "project_archive_completed" | "project_archived" | "project_created" | "project_deactivated" | "project_deleted" | "project_field_created" | "project_field_deleted" | "project_field_updated" | "project_invite_link_created" | "project_invite_link_revoked" | "project_moved" | "project_permissions_granted_to_account_user_group" | "project_permissions_granted_to_user" | "project_restored" | "project_unarchive_completed" | "project_unarchived" | "project_updated" | "push_tokens_added" | "push_tokens_deleted" | "resource_control_policies_updated" | "resource_invite_sent" | "review_link_assets_added" | "review_link_assets_deleted" | "review_link_created" | "review_link_deleted" | "review_link_emailed" | "review_link_updated" | "reviewer_created" | "reviewer_deleted" | "role_added" | "role_removed" | "sbwm_template_created" | "sbwm_template_deleted" | "sbwm_template_updated" | "session_refreshed" | "session_revoked" | "share_activity_tracking_consent_changed" | "share_branding_preset_updated" | "share_created" | "share_deleted" | "share_invites_sent" | "share_list_created" | "share_list_deleted" | "share_list_updated" | "share_reviewers_added" | "share_reviewers_removed" | "share_updated" | "share_viewed" | "subscription_cancelled" | "subscription_card_updated" | "subscription_created" | "subscription_line_item_created" | "subscription_line_item_deleted" | "subscription_restored" | "subscription_updated" | "team_created" | "team_creator_updated" | "team_deleted" | "team_lifecycle_policy_updated" | "team_member_created" | "team_member_deleted" | "team_member_reset" | "team_member_updated" | "team_updated" | "transcript_completed_self" | "transcript_diarization_consent_changed" | "transfer_batch_completed" | "user_anonymized" | "user_deactivated" | "user_login" | "user_login_attempt" | "user_logout" | "user_mfa_enforced" | "user_reactivated" | "user_signup" | "user_token_created" | "user_token_deleted" | "user_token_disabled" | "user_token_enabled" | "user_token_updated" | "user_updated" | "v4_migration_role_override_changed" | "v4_planned_migration_creation_failed" | "v4_planned_migration_date_updated" | "webhook_created" | "webhook_deleted" | "webhook_updated" | "workfront_asset_approval_status_updated" | "workspace_permissions_granted_to_account_user_group" | "workspace_permissions_granted_to_user";
            inserted_at: string;
            ip_address: string;
            /** Format: uuid */
            project_id: string | null;
            /** Format: uuid */
            resource_id: string;
            /** @enum {string} */
            resource_type: "account" | "account_field_definition" | "account_member" | "account_user_group" | "account_v4_migration_eligibility" | "action" | "allowed_domain" | "anonymous_user" | "asset" | "asset_metadata" | "collaborator" | "collection" | "comment" | "comment_impression" | "controlled_domain" | "folder" | "join_request" | "labs_experiment" | "login_factor" | "media" | "oauth_app" | "pending_account_member" | "pending_collaborator" | "pending_reviewer" | "pending_team_member" | "plan" | "presentation" | "project" | "project_field_definition" | "project_invite_link" | "project_preference" | "reset_token" | "review_link" | "reviewer" | "sbwm_template" | "share" | "share_list" | "subscription" | "subscription_line_item" | "team" | "team_member" | "transfer_batch" | "user" | "user_token" | "v4_planned_migration" | "version_stack" | "webhook";
            user?: components["schemas"]["User"] | null;
            /** Format: uuid */
            user_id: string | null;
            /** Format: uuid */
            workspace_id: string | null;
        };
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": "Bad request"
         *         }
         *       ]
         *     }
         */
        BadRequest: {
            errors: {
                detail: string;
                source?: {
                    pointer?: string;
                };
                title?: string;
            }[];
        };
        /**
         * @example {
         *       "bit_depth": 24,
         *       "type": "bit_depth_match"
         *     }
         */
        BitDepthMatch: {
            /** Format: float */
            bit_depth: number;
            /** @enum {string} */
            type: "bit_depth_match";
        };
        /**
         * @example {
         *       "bit_rate": 320000,
         *       "type": "bit_rate_match"
         *     }
         */
        BitRateMatch: {
            /** Format: float */
            bit_rate: number;
            /** @enum {string} */
            type: "bit_rate_match";
        };
        /**
         * @example {
         *       "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *       "field_definition_name": "Fields definition name",
         *       "field_type": "toggle",
         *       "mutable": true,
         *       "value": true
         *     }
         */
        BooleanValue: components["schemas"]["FieldValueCommon"] & {
            value: boolean | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "toggle";
        };
        /**
         * @example {
         *       "data": {
         *         "file_ids": [
         *           "fbc7b213-d62c-463c-8475-abc036c9f10f",
         *           "45f3d81d-5382-44cb-9b24-ae0240dc1c92"
         *         ],
         *         "parent_id": "888abfe9-db7f-49c5-8c95-cf00ac583cf2"
         *       }
         *     }
         */
        BulkFileCopyMoveParams: {
            data: {
                file_ids: string[];
                parent_id: string;
            };
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "file": {
         *             "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *             "adobe_version_id": "2",
         *             "created_at": "2023-09-25T19:18:29.614189Z",
         *             "file_size": 1137444,
         *             "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *             "media_type": "image/png",
         *             "name": "asset.png",
         *             "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *             "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *             "status": "created",
         *             "type": "file",
         *             "updated_at": "2024-02-07T16:44:41.986478Z",
         *             "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *           },
         *           "source_file_id": "b94eecb7-efc5-43b0-abe5-cb109dda1315"
         *         }
         *       ]
         *     }
         */
        BulkFileCopyResponse: {
            data: components["schemas"]["BulkFileCopyResult"][];
        };
        /**
         * @example {
         *       "file": {
         *         "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *         "adobe_version_id": "2",
         *         "created_at": "2023-09-25T19:18:29.614189Z",
         *         "file_size": 1137444,
         *         "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *         "media_type": "image/png",
         *         "name": "asset.png",
         *         "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *         "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *         "status": "created",
         *         "type": "file",
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *       },
         *       "source_file_id": "b94eecb7-efc5-43b0-abe5-cb109dda1315"
         *     }
         */
        BulkFileCopyResult: {
            file: components["schemas"]["File"];
            /** Format: uuid */
            source_file_id: string;
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *           "adobe_version_id": "2",
         *           "created_at": "2023-09-25T19:18:29.614189Z",
         *           "file_size": 1137444,
         *           "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *           "media_type": "image/png",
         *           "name": "asset.png",
         *           "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *           "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *           "status": "created",
         *           "type": "file",
         *           "updated_at": "2024-02-07T16:44:41.986478Z",
         *           "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *         }
         *       ]
         *     }
         */
        BulkFileMoveResponse: {
            data: components["schemas"]["File"][];
        };
        /**
         * @example {
         *       "data": {
         *         "folder_ids": [
         *           "78b09b6c-309e-4e0e-a238-7023a957a31e",
         *           "3e39e7cf-c0a1-434a-8159-b6409cfa4e73"
         *         ],
         *         "parent_id": "45508ca8-778f-4322-8bcf-28bee42ed3dc"
         *       }
         *     }
         */
        BulkFolderCopyMoveParams: {
            data: {
                folder_ids: string[];
                parent_id: string;
            };
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "folder": {
         *             "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *             "cover_file_id": "abca4732-f32a-43a3-9c04-6e9f96a08cd1",
         *             "created_at": "2023-09-25T19:18:29.614189Z",
         *             "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *             "name": "My Folder",
         *             "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *             "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *             "type": "folder",
         *             "updated_at": "2024-02-07T16:44:41.986478Z",
         *             "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *           },
         *           "source_folder_id": "ddc02f6b-7938-42f1-a4f5-0df1f482279c"
         *         }
         *       ]
         *     }
         */
        BulkFolderCopyResponse: {
            data: components["schemas"]["BulkFolderCopyResult"][];
        };
        /**
         * @example {
         *       "folder": {
         *         "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *         "cover_file_id": "abca4732-f32a-43a3-9c04-6e9f96a08cd1",
         *         "created_at": "2023-09-25T19:18:29.614189Z",
         *         "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *         "name": "My Folder",
         *         "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *         "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *         "type": "folder",
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *       },
         *       "source_folder_id": "ddc02f6b-7938-42f1-a4f5-0df1f482279c"
         *     }
         */
        BulkFolderCopyResult: {
            folder: components["schemas"]["Folder"];
            /** Format: uuid */
            source_folder_id: string;
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *           "cover_file_id": "abca4732-f32a-43a3-9c04-6e9f96a08cd1",
         *           "created_at": "2023-09-25T19:18:29.614189Z",
         *           "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *           "name": "My Folder",
         *           "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *           "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *           "type": "folder",
         *           "updated_at": "2024-02-07T16:44:41.986478Z",
         *           "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *         }
         *       ]
         *     }
         */
        BulkFolderMoveResponse: {
            data: components["schemas"]["Folder"][];
        };
        /**
         * @example {
         *       "data": {
         *         "file_ids": [
         *           "fef1d987-e209-4421-87a5-216148eeeddb",
         *           "c794014d-cbb5-4ef2-8932-aebec1e1d3a2"
         *         ],
         *         "values": [
         *           {
         *             "field_definition_id": "6eb448e9-39e4-4f39-8fd2-4a1711bf6d01",
         *             "value": [
         *               {
         *                 "id": "1ab3fd1a-2f92-4fe0-94d8-f823c0edd66a",
         *                 "type": "user"
         *               },
         *               {
         *                 "id": "545c4dd6-3315-4fc1-887d-cec3624b6f82",
         *                 "type": "account_user_group"
         *               }
         *             ]
         *           }
         *         ]
         *       }
         *     }
         */
        BulkUpdateMetadataParams: {
            data: {
                file_ids: components["schemas"]["FrameOrAdobeId"][];
                values: {
                    /** Format: uuid */
                    field_definition_id: string;
                    value: unknown;
                }[];
            };
        };
        /**
         * @example {
         *       "channels": 2,
         *       "type": "channels_match"
         *     }
         */
        ChannelsMatch: {
            /** Format: float */
            channels: number;
            /** @enum {string} */
            type: "channels_match";
        };
        /** @example file,folder,version_stack */
        ChildrenType: string;
        /**
         * @example {
         *       "codec": "h264",
         *       "type": "codec_match"
         *     }
         */
        CodecMatch: {
            codec: string;
            /** @enum {string} */
            type: "codec_match";
        };
        /**
         * @example {
         *       "aggregation_mode": "dynamic",
         *       "auto_generated": false,
         *       "created_at": "2024-02-02T21:19:24.828948Z",
         *       "description": "Description of collection",
         *       "id": "b1d974ae-0a97-43d2-9851-4b0a35618c02",
         *       "name": "Test Collection",
         *       "private": false,
         *       "project_id": "9e0e8394-0236-48b4-8d5c-a57cea716f5a",
         *       "root_folder_id": "fa0ae62d-6692-410d-87b1-78abf8821789",
         *       "updated_at": "2024-02-02T21:19:24.828948Z"
         *     }
         */
        Collection: {
            /** @enum {string} */
            aggregation_mode: "static" | "dynamic";
            auto_generated: boolean;
            /** Format: date-time */
            created_at: string;
            creator?: components["schemas"]["User"];
            description: string | null;
            /** Format: uuid */
            id: string;
            name: string | null;
            private: boolean;
            project?: components["schemas"]["ProjectWithDescription"];
            /** Format: uuid */
            project_id: string;
            /** Format: uuid */
            root_folder_id: string | null;
            shares?: components["schemas"]["Share"][];
            /** Format: date-time */
            updated_at: string;
        };
        /** @example creator,project */
        CollectionInclude: string;
        /**
         * @example {
         *       "data": {
         *         "aggregation_mode": "dynamic",
         *         "auto_generated": false,
         *         "created_at": "2024-02-02T21:19:24.828948Z",
         *         "description": "Description of collection",
         *         "id": "b1d974ae-0a97-43d2-9851-4b0a35618c02",
         *         "name": "Test Collection",
         *         "private": false,
         *         "project_id": "9e0e8394-0236-48b4-8d5c-a57cea716f5a",
         *         "root_folder_id": "fa0ae62d-6692-410d-87b1-78abf8821789",
         *         "updated_at": "2024-02-02T21:19:24.828948Z"
         *       }
         *     }
         */
        CollectionResponse: {
            data: components["schemas"]["Collection"];
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "aggregation_mode": "dynamic",
         *           "auto_generated": false,
         *           "created_at": "2024-02-02T21:19:24.828948Z",
         *           "description": "Description of collection",
         *           "id": "b1d974ae-0a97-43d2-9851-4b0a35618c02",
         *           "name": "Test Collection",
         *           "private": false,
         *           "project_id": "9e0e8394-0236-48b4-8d5c-a57cea716f5a",
         *           "root_folder_id": "fa0ae62d-6692-410d-87b1-78abf8821789",
         *           "updated_at": "2024-02-02T21:19:24.828948Z"
         *         },
         *         {
         *           "aggregation_mode": "dynamic",
         *           "auto_generated": false,
         *           "created_at": "2024-02-02T21:19:24.828948Z",
         *           "creator": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "description": "Description of collection",
         *           "id": "b1d974ae-0a97-43d2-9851-4b0a35618c02",
         *           "name": "Test Collection",
         *           "private": false,
         *           "project": {
         *             "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *             "created_at": "2024-01-25T19:18:29.614189Z",
         *             "description": "Project Description",
         *             "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *             "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *             "name": "My Project",
         *             "restricted": false,
         *             "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *             "status": "active",
         *             "storage": 15000,
         *             "updated_at": "2024-02-07T16:44:41.986478Z",
         *             "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *             "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *           },
         *           "project_id": "9e0e8394-0236-48b4-8d5c-a57cea716f5a",
         *           "root_folder_id": "fa0ae62d-6692-410d-87b1-78abf8821789",
         *           "shares": [
         *             {
         *               "accent_color": "#FF0000",
         *               "access": "public",
         *               "captions_enabled": true,
         *               "card_aspect_ratio": "square",
         *               "card_info_enabled": true,
         *               "card_size": "medium",
         *               "collection_id": "28dd260d-dead-4dd9-a149-e1c6175080f6",
         *               "commenting_enabled": true,
         *               "created_at": "2024-02-02T21:19:24.828948Z",
         *               "description": "Description of share",
         *               "downloading_enabled": true,
         *               "drm_enabled": false,
         *               "editable_fields_enabled": false,
         *               "enabled": true,
         *               "expiration": "2026-07-17T22:34:21.758403Z",
         *               "featured_field_definition_id": "c1f5925d-af1f-43a6-8280-ac9388e32e61",
         *               "forensic_watermark_enabled": false,
         *               "icons_visible_on_list": true,
         *               "id": "f82d1488-3ee2-4573-aa7c-c727e6266080",
         *               "last_viewed_at": "2024-03-02T21:19:24.828948Z",
         *               "layout": "grid",
         *               "list_row_size": "small",
         *               "name": "Test Share",
         *               "name_column_width": null,
         *               "open_in_viewer_enabled": true,
         *               "passphrase": "as!dfj39sd(*",
         *               "reel_card_aspect_ratio": "square",
         *               "reel_card_fit_image": false,
         *               "short_url": "https://f.io/GGa9wPw5",
         *               "show_all_asset_versions": true,
         *               "show_asset_name_in_reel_layout": false,
         *               "sort_by": {
         *                 "direction": "asc",
         *                 "field_definition_id": "93cd737d-3ce5-4df1-813c-223d5d99ece4"
         *               },
         *               "theme": "dark",
         *               "thumbnail_scale": "fill",
         *               "title_line_count": 1,
         *               "transcripts_enabled": true,
         *               "updated_at": "2024-02-02T21:19:24.828948Z",
         *               "visible_field_definition_ids": [
         *                 "68f014a9-8841-44cb-8bd2-e5cd304eb8e3"
         *               ],
         *               "watermark_enabled": true
         *             }
         *           ],
         *           "updated_at": "2024-02-02T21:19:24.828948Z"
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/projects/123/collections"
         *       },
         *       "total_count": 10
         *     }
         */
        CollectionsResponse: {
            data: components["schemas"]["Collection"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "color_space": "sRGB",
         *       "type": "color_space_match"
         *     }
         */
        ColorSpaceMatch: {
            color_space: string;
            /** @enum {string} */
            type: "color_space_match";
        };
        /**
         * @example {
         *       "anchor": {
         *         "x": 0.5,
         *         "y": 0.5
         *       },
         *       "annotation": "annotation",
         *       "attachments": [
         *         {
         *           "created_at": "2024-02-02T21:19:24.828948Z",
         *           "file_size": 1024000,
         *           "id": "325ce490-eeac-4b84-879d-57d2a939bfae",
         *           "media_type": "image/png",
         *           "name": "screenshot.png",
         *           "upload_urls": [
         *             "https://s3.amazonaws.com/bucket/part1?signature=..."
         *           ]
         *         }
         *       ],
         *       "completed_at": null,
         *       "completer_id": null,
         *       "created_at": "2024-02-02T21:19:24.828948Z",
         *       "duration": 10,
         *       "file_id": "4ae08df1-b419-4897-aba5-560198a18237",
         *       "id": "ec771386-c3a8-4ed9-bb94-c8e0a2b84bd8",
         *       "links": [
         *         {
         *           "end_index": 13,
         *           "start_index": 5,
         *           "text": "Test User",
         *           "url": "https://www.example.com"
         *         }
         *       ],
         *       "mentions": [
         *         {
         *           "end_index": 13,
         *           "start_index": 5,
         *           "text": "Test User",
         *           "user_id": "38f42ae2-f44e-4bc3-9c34-b22fbcc57fbb"
         *         }
         *       ],
         *       "page": 1,
         *       "text": "This is great!",
         *       "text_edited_at": "2024-02-02T21:19:24.828948Z",
         *       "text_review_annotation": {
         *         "bounds": [
         *           {
         *             "height": 42,
         *             "width": 130,
         *             "x": 12.5,
         *             "y": 24
         *           }
         *         ],
         *         "selection_text": "existing copy",
         *         "suggested_text": "updated copy",
         *         "text_review_annotation_type": "replace"
         *       },
         *       "timestamp": 123,
         *       "updated_at": "2024-02-02T21:19:24.828948Z"
         *     }
         */
        Comment: {
            anchor?: components["schemas"]["Anchor"] | null;
            annotation: string | null;
            attachments: components["schemas"]["CommentAttachment"][] | null;
            /** Format: date-time */
            completed_at: string | null;
            /** Format: uuid */
            completer_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: int32 */
            duration: number | null;
            /** Format: uuid */
            file_id: string;
            /** Format: uuid */
            id: string;
            links: components["schemas"]["Link"][];
            mentions: components["schemas"]["Mention"][];
            page: number | null;
            text: string;
            /** Format: date-time */
            text_edited_at: string | null;
            text_review_annotation: components["schemas"]["TextReviewAnnotation"] | null;
            timestamp: components["schemas"]["TimeStamp"];
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @example {
         *       "created_at": "2024-02-02T21:19:24.828948Z",
         *       "file_size": 1024000,
         *       "id": "325ce490-eeac-4b84-879d-57d2a939bfae",
         *       "media_type": "image/png",
         *       "name": "screenshot.png",
         *       "upload_urls": [
         *         "https://s3.amazonaws.com/bucket/part1?signature=..."
         *       ]
         *     }
         */
        CommentAttachment: {
            /** Format: date-time */
            created_at: string;
            file_size: number;
            /** Format: uuid */
            id: string;
            media_type: string | null;
            name: string;
            upload_urls?: string[] | null;
        };
        /**
         * @example {
         *       "data": {
         *         "created_at": "2025-11-11T17:41:34.358394Z",
         *         "file_size": 1024000,
         *         "id": "1a3ccfb4-c431-4f39-b0b6-6b146b9beefe",
         *         "media_type": "image/png",
         *         "name": "Comp2.png",
         *         "upload_urls": [
         *           "https://s3.amazonaws.com/bucket/part1?signature=..."
         *         ]
         *       }
         *     }
         */
        CommentAttachmentResponse: {
            data?: components["schemas"]["CommentAttachment"];
        };
        /**
         * @example {
         *       "comment_count": 15,
         *       "type": "comment_count_match"
         *     }
         */
        CommentCountMatch: {
            comment_count: number;
            /** @enum {string} */
            type: "comment_count_match";
        };
        /**
         * @example owner
         * @enum {string}
         */
        CommentInclude: "owner" | "replies";
        /**
         * @example {
         *       "comment_id": "df1d12e0-501e-4ee2-bb06-59ad25445397",
         *       "snippet": "...looks great, love the red car...",
         *       "terms": [
         *         "red",
         *         "car"
         *       ],
         *       "type": "comment_match"
         *     }
         */
        CommentMatch: {
            /** Format: uuid */
            comment_id: string;
            snippet: string;
            terms: string[];
            /** @enum {string} */
            type: "comment_match";
        };
        /**
         * @example {
         *       "data": {
         *         "anchor": {
         *           "x": 0.5,
         *           "y": 0.5
         *         },
         *         "annotation": "annotation",
         *         "attachments": [
         *           {
         *             "created_at": "2024-02-02T21:19:24.828948Z",
         *             "file_size": 1024000,
         *             "id": "325ce490-eeac-4b84-879d-57d2a939bfae",
         *             "media_type": "image/png",
         *             "name": "screenshot.png",
         *             "upload_urls": [
         *               "https://s3.amazonaws.com/bucket/part1?signature=..."
         *             ]
         *           }
         *         ],
         *         "completed_at": null,
         *         "completer_id": null,
         *         "created_at": "2024-02-02T21:19:24.828948Z",
         *         "duration": 10,
         *         "file_id": "4ae08df1-b419-4897-aba5-560198a18237",
         *         "id": "ec771386-c3a8-4ed9-bb94-c8e0a2b84bd8",
         *         "links": [
         *           {
         *             "end_index": 13,
         *             "start_index": 5,
         *             "text": "Test User",
         *             "url": "https://www.example.com"
         *           }
         *         ],
         *         "mentions": [
         *           {
         *             "end_index": 13,
         *             "start_index": 5,
         *             "text": "Test User",
         *             "user_id": "38f42ae2-f44e-4bc3-9c34-b22fbcc57fbb"
         *           }
         *         ],
         *         "page": 1,
         *         "text": "This is great!",
         *         "text_edited_at": "2024-02-02T21:19:24.828948Z",
         *         "text_review_annotation": {
         *           "bounds": [
         *             {
         *               "height": 42,
         *               "width": 130,
         *               "x": 12.5,
         *               "y": 24
         *             }
         *           ],
         *           "selection_text": "existing copy",
         *           "suggested_text": "updated copy",
         *           "text_review_annotation_type": "replace"
         *         },
         *         "timestamp": 123,
         *         "updated_at": "2024-02-02T21:19:24.828948Z"
         *       }
         *     }
         */
        CommentResponse: {
            data: components["schemas"]["Comment"];
        };
        /**
         * @example completed_at_asc
         * @enum {string}
         */
        CommentSort: "owner_asc" | "owner_desc" | "completed_at_asc" | "completed_at_desc" | "created_at_asc" | "created_at_desc";
        /**
         * @example {
         *       "anchor": {
         *         "x": 0.5,
         *         "y": 0.5
         *       },
         *       "annotation": "annotation",
         *       "attachments": [
         *         {
         *           "created_at": "2024-02-02T21:19:24.828948Z",
         *           "file_size": 1024000,
         *           "id": "325ce490-eeac-4b84-879d-57d2a939bfae",
         *           "media_type": "image/png",
         *           "name": "screenshot.png",
         *           "upload_urls": [
         *             "https://s3.amazonaws.com/bucket/part1?signature=..."
         *           ]
         *         }
         *       ],
         *       "completed_at": null,
         *       "completer_id": null,
         *       "created_at": "2024-02-02T21:19:24.828948Z",
         *       "duration": 10,
         *       "file_id": "4ae08df1-b419-4897-aba5-560198a18237",
         *       "id": "ec771386-c3a8-4ed9-bb94-c8e0a2b84bd8",
         *       "links": [
         *         {
         *           "end_index": 13,
         *           "start_index": 5,
         *           "text": "Test User",
         *           "url": "https://www.example.com"
         *         }
         *       ],
         *       "mentions": [
         *         {
         *           "end_index": 13,
         *           "start_index": 5,
         *           "text": "Test User",
         *           "user_id": "38f42ae2-f44e-4bc3-9c34-b22fbcc57fbb"
         *         }
         *       ],
         *       "owner": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "page": 1,
         *       "replies": [],
         *       "text": "This is great!",
         *       "text_edited_at": "2024-02-02T21:19:24.828948Z",
         *       "text_review_annotation": {
         *         "bounds": [
         *           {
         *             "height": 42,
         *             "width": 130,
         *             "x": 12.5,
         *             "y": 24
         *           }
         *         ],
         *         "selection_text": "existing copy",
         *         "suggested_text": "updated copy",
         *         "text_review_annotation_type": "replace"
         *       },
         *       "timestamp": 123,
         *       "updated_at": "2024-02-02T21:19:24.828948Z"
         *     }
         */
        CommentWithIncludes: components["schemas"]["Comment"] & {
            owner?: components["schemas"]["User"];
            replies?: components["schemas"]["Comment"][];
        };
        /**
         * @example {
         *       "data": {
         *         "anchor": {
         *           "x": 0.5,
         *           "y": 0.5
         *         },
         *         "annotation": "annotation",
         *         "attachments": [
         *           {
         *             "created_at": "2024-02-02T21:19:24.828948Z",
         *             "file_size": 1024000,
         *             "id": "325ce490-eeac-4b84-879d-57d2a939bfae",
         *             "media_type": "image/png",
         *             "name": "screenshot.png",
         *             "upload_urls": [
         *               "https://s3.amazonaws.com/bucket/part1?signature=..."
         *             ]
         *           }
         *         ],
         *         "completed_at": null,
         *         "completer_id": null,
         *         "created_at": "2024-02-02T21:19:24.828948Z",
         *         "duration": 10,
         *         "file_id": "4ae08df1-b419-4897-aba5-560198a18237",
         *         "id": "ec771386-c3a8-4ed9-bb94-c8e0a2b84bd8",
         *         "links": [
         *           {
         *             "end_index": 13,
         *             "start_index": 5,
         *             "text": "Test User",
         *             "url": "https://www.example.com"
         *           }
         *         ],
         *         "mentions": [
         *           {
         *             "end_index": 13,
         *             "start_index": 5,
         *             "text": "Test User",
         *             "user_id": "38f42ae2-f44e-4bc3-9c34-b22fbcc57fbb"
         *           }
         *         ],
         *         "owner": {
         *           "active": true,
         *           "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *           "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "email": "user_email@example.com",
         *           "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *           "name": "Jon Doe"
         *         },
         *         "page": 1,
         *         "replies": [],
         *         "text": "This is great!",
         *         "text_edited_at": "2024-02-02T21:19:24.828948Z",
         *         "text_review_annotation": {
         *           "bounds": [
         *             {
         *               "height": 42,
         *               "width": 130,
         *               "x": 12.5,
         *               "y": 24
         *             }
         *           ],
         *           "selection_text": "existing copy",
         *           "suggested_text": "updated copy",
         *           "text_review_annotation_type": "replace"
         *         },
         *         "timestamp": 123,
         *         "updated_at": "2024-02-02T21:19:24.828948Z"
         *       }
         *     }
         */
        CommentWithIncludesResponse: {
            data: components["schemas"]["CommentWithIncludes"];
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "anchor": {
         *             "x": 0.5,
         *             "y": 0.5
         *           },
         *           "annotation": "annotation",
         *           "attachments": [
         *             {
         *               "created_at": "2024-02-02T21:19:24.828948Z",
         *               "file_size": 1024000,
         *               "id": "325ce490-eeac-4b84-879d-57d2a939bfae",
         *               "media_type": "image/png",
         *               "name": "screenshot.png",
         *               "upload_urls": [
         *                 "https://s3.amazonaws.com/bucket/part1?signature=..."
         *               ]
         *             }
         *           ],
         *           "completed_at": null,
         *           "completer_id": null,
         *           "created_at": "2024-02-02T21:19:24.828948Z",
         *           "duration": 10,
         *           "file_id": "4ae08df1-b419-4897-aba5-560198a18237",
         *           "id": "ec771386-c3a8-4ed9-bb94-c8e0a2b84bd8",
         *           "links": [
         *             {
         *               "end_index": 13,
         *               "start_index": 5,
         *               "text": "Test User",
         *               "url": "https://www.example.com"
         *             }
         *           ],
         *           "mentions": [
         *             {
         *               "end_index": 13,
         *               "start_index": 5,
         *               "text": "Test User",
         *               "user_id": "38f42ae2-f44e-4bc3-9c34-b22fbcc57fbb"
         *             }
         *           ],
         *           "owner": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "page": 1,
         *           "replies": [],
         *           "text": "This is great!",
         *           "text_edited_at": "2024-02-02T21:19:24.828948Z",
         *           "text_review_annotation": {
         *             "bounds": [
         *               {
         *                 "height": 42,
         *                 "width": 130,
         *                 "x": 12.5,
         *                 "y": 24
         *               }
         *             ],
         *             "selection_text": "existing copy",
         *             "suggested_text": "updated copy",
         *             "text_review_annotation_type": "replace"
         *           },
         *           "timestamp": 123,
         *           "updated_at": "2024-02-02T21:19:24.828948Z"
         *         },
         *         {
         *           "anchor": {
         *             "x": 0.5,
         *             "y": 0.5
         *           },
         *           "annotation": "annotation",
         *           "attachments": [
         *             {
         *               "created_at": "2024-02-02T21:19:24.828948Z",
         *               "file_size": 1024000,
         *               "id": "325ce490-eeac-4b84-879d-57d2a939bfae",
         *               "media_type": "image/png",
         *               "name": "screenshot.png",
         *               "upload_urls": [
         *                 "https://s3.amazonaws.com/bucket/part1?signature=..."
         *               ]
         *             }
         *           ],
         *           "completed_at": null,
         *           "completer_id": null,
         *           "created_at": "2024-02-02T21:19:24.828948Z",
         *           "duration": 10,
         *           "file_id": "4ae08df1-b419-4897-aba5-560198a18237",
         *           "id": "ec771386-c3a8-4ed9-bb94-c8e0a2b84bd8",
         *           "links": [
         *             {
         *               "end_index": 13,
         *               "start_index": 5,
         *               "text": "Test User",
         *               "url": "https://www.example.com"
         *             }
         *           ],
         *           "mentions": [
         *             {
         *               "end_index": 13,
         *               "start_index": 5,
         *               "text": "Test User",
         *               "user_id": "38f42ae2-f44e-4bc3-9c34-b22fbcc57fbb"
         *             }
         *           ],
         *           "owner": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "page": 1,
         *           "replies": [
         *             {
         *               "anchor": {
         *                 "x": 0.5,
         *                 "y": 0.5
         *               },
         *               "annotation": "annotation",
         *               "attachments": [
         *                 {
         *                   "created_at": "2024-02-02T21:19:24.828948Z",
         *                   "file_size": 1024000,
         *                   "id": "325ce490-eeac-4b84-879d-57d2a939bfae",
         *                   "media_type": "image/png",
         *                   "name": "screenshot.png",
         *                   "upload_urls": [
         *                     "https://s3.amazonaws.com/bucket/part1?signature=..."
         *                   ]
         *                 }
         *               ],
         *               "completed_at": null,
         *               "completer_id": null,
         *               "created_at": "2024-02-02T21:19:24.828948Z",
         *               "duration": 10,
         *               "file_id": "4ae08df1-b419-4897-aba5-560198a18237",
         *               "id": "ec771386-c3a8-4ed9-bb94-c8e0a2b84bd8",
         *               "links": [
         *                 {
         *                   "end_index": 13,
         *                   "start_index": 5,
         *                   "text": "Test User",
         *                   "url": "https://www.example.com"
         *                 }
         *               ],
         *               "mentions": [
         *                 {
         *                   "end_index": 13,
         *                   "start_index": 5,
         *                   "text": "Test User",
         *                   "user_id": "38f42ae2-f44e-4bc3-9c34-b22fbcc57fbb"
         *                 }
         *               ],
         *               "page": 1,
         *               "text": "This is great!",
         *               "text_edited_at": "2024-02-02T21:19:24.828948Z",
         *               "text_review_annotation": {
         *                 "bounds": [
         *                   {
         *                     "height": 42,
         *                     "width": 130,
         *                     "x": 12.5,
         *                     "y": 24
         *                   }
         *                 ],
         *                 "selection_text": "existing copy",
         *                 "suggested_text": "updated copy",
         *                 "text_review_annotation_type": "replace"
         *               },
         *               "timestamp": 123,
         *               "updated_at": "2024-02-02T21:19:24.828948Z"
         *             }
         *           ],
         *           "text": "This is great!",
         *           "text_edited_at": "2024-02-02T21:19:24.828948Z",
         *           "text_review_annotation": {
         *             "bounds": [
         *               {
         *                 "height": 42,
         *                 "width": 130,
         *                 "x": 12.5,
         *                 "y": 24
         *               }
         *             ],
         *             "selection_text": "existing copy",
         *             "suggested_text": "updated copy",
         *             "text_review_annotation_type": "replace"
         *           },
         *           "timestamp": 123,
         *           "updated_at": "2024-02-02T21:19:24.828948Z"
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/files/123/comments"
         *       },
         *       "total_count": 10
         *     }
         */
        CommentsWithIncludesResponse: {
            data: components["schemas"]["CommentWithIncludes"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": "Conflict"
         *         }
         *       ]
         *     }
         */
        Conflict: {
            errors: {
                detail: string;
                source?: {
                    pointer?: string;
                };
                title?: string;
            }[];
        };
        /**
         * @example {
         *       "data": {
         *         "file_size": 1024000,
         *         "media_type": "image/png",
         *         "name": "screenshot.png"
         *       }
         *     }
         */
        CreateAttachmentParams: {
            data: components["schemas"]["AttachmentInput"];
        };
        /**
         * @example {
         *       "data": {
         *         "anchor": {
         *           "x": 0.5,
         *           "y": 0.5
         *         },
         *         "annotation": "[{\"tool\":\"rect\",\"color\":\"#F22237\",\"size\":8,\"x\":0.277726001863933,\"y\":0.12909555568499534,\"w\":0.3153168321877913,\"h\":0.5308131407269339,\"ix\":0.277726001863933,\"iy\":0.12909555568499534,\"radius\":8}]",
         *         "attachments": [
         *           {
         *             "file_size": 1024000,
         *             "media_type": "image/png",
         *             "name": "screenshot.png"
         *           }
         *         ],
         *         "completed": false,
         *         "duration": 10,
         *         "links": [
         *           {
         *             "end_index": 13,
         *             "start_index": 5,
         *             "url": "https://www.example.com"
         *           }
         *         ],
         *         "page": 4,
         *         "text": "This is great!",
         *         "text_review_annotation": {
         *           "bounds": [
         *             {
         *               "height": 42,
         *               "width": 130,
         *               "x": 12.5,
         *               "y": 24
         *             }
         *           ],
         *           "selection_text": "existing copy",
         *           "suggested_text": "updated copy",
         *           "text_review_annotation_type": "replace"
         *         },
         *         "timestamp": "00:00:02:12"
         *       }
         *     }
         */
        CreateCommentParams: {
            data: {
                anchor?: components["schemas"]["Anchor"] | null;
                annotation?: string | null;
                attachments?: components["schemas"]["AttachmentInput"][];
                completed?: boolean | null;
                /** Format: int32 */
                duration?: number | null;
                links?: components["schemas"]["LinkParams"][];
                page?: number | null;
                text: string;
                text_review_annotation?: components["schemas"]["TextReviewAnnotation"];
                timestamp?: components["schemas"]["TimeStamp"];
            };
        };
        /**
         * @example {
         *       "data": {
         *         "field_configuration": {
         *           "enable_add_new": false,
         *           "options": [
         *             {
         *               "display_name": "Option 1"
         *             },
         *             {
         *               "display_name": "Option 2"
         *             }
         *           ]
         *         },
         *         "field_type": "select",
         *         "name": "Fields definition name"
         *       }
         *     }
         */
        CreateFieldDefinitionParams: {
            data?: components["schemas"]["TextDefinitionParams"] | components["schemas"]["LongTextDefinitionParams"] | components["schemas"]["RatingDefinitionParams"] | components["schemas"]["NumberDefinitionParams"] | components["schemas"]["ToggleDefinitionParams"] | components["schemas"]["DateDefinitionParams"] | components["schemas"]["SelectDefinitionParams"] | components["schemas"]["SelectMultiDefinitionParams"] | components["schemas"]["UserSingleDefinitionParams"] | components["schemas"]["UserMultiDefinitionParams"];
        };
        /**
         * @example {
         *       "data": {
         *         "emoji": "smile",
         *         "name": "group-1"
         *       }
         *     }
         */
        CreateGroupParams: {
            data: {
                emoji: string;
                name: string;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "accent_color": "#FF6600",
         *         "access": "public",
         *         "asset_ids": [
         *           "5685a475-2cdf-4b7c-9605-44f164cb0d86",
         *           "b9d75ad3-0ee9-46af-ad2f-9ac576aab6ad"
         *         ],
         *         "captions_enabled": true,
         *         "card_aspect_ratio": "square",
         *         "card_info_enabled": true,
         *         "card_size": "medium",
         *         "commenting_enabled": true,
         *         "downloading_enabled": true,
         *         "drm_enabled": false,
         *         "editable_fields_enabled": false,
         *         "enabled": true,
         *         "expiration": "2026-07-17T22:34:21.758403Z",
         *         "featured_field_definition_id": "c1f5925d-af1f-43a6-8280-ac9388e32e61",
         *         "forensic_watermark_enabled": false,
         *         "layout": "grid",
         *         "name": "Share Name",
         *         "open_in_viewer_enabled": true,
         *         "passphrase": "as!dfj39sd(*",
         *         "show_all_asset_versions": true,
         *         "sort_by": {
         *           "direction": "asc",
         *           "field_definition_id": "93cd737d-3ce5-4df1-813c-223d5d99ece4"
         *         },
         *         "theme": "dark",
         *         "thumbnail_scale": "fill",
         *         "title_line_count": 1,
         *         "transcripts_enabled": true,
         *         "type": "asset",
         *         "visible_field_definition_ids": [
         *           "68f014a9-8841-44cb-8bd2-e5cd304eb8e3"
         *         ],
         *         "watermark_enabled": true
         *       }
         *     }
         */
        CreateShareParams: {
            /**
             * @example {
             *       "accent_color": "#FF6600",
             *       "access": "public",
             *       "asset_ids": [
             *         "5685a475-2cdf-4b7c-9605-44f164cb0d86",
             *         "b9d75ad3-0ee9-46af-ad2f-9ac576aab6ad"
             *       ],
             *       "captions_enabled": true,
             *       "card_aspect_ratio": "square",
             *       "card_info_enabled": true,
             *       "card_size": "medium",
             *       "commenting_enabled": true,
             *       "downloading_enabled": true,
             *       "drm_enabled": false,
             *       "editable_fields_enabled": false,
             *       "enabled": true,
             *       "expiration": "2026-07-17T22:34:21.758403Z",
             *       "featured_field_definition_id": "c1f5925d-af1f-43a6-8280-ac9388e32e61",
             *       "forensic_watermark_enabled": false,
             *       "layout": "grid",
             *       "name": "Share Name",
             *       "open_in_viewer_enabled": true,
             *       "passphrase": "as!dfj39sd(*",
             *       "show_all_asset_versions": true,
             *       "sort_by": {
             *         "direction": "asc",
             *         "field_definition_id": "93cd737d-3ce5-4df1-813c-223d5d99ece4"
             *       },
             *       "theme": "dark",
             *       "thumbnail_scale": "fill",
             *       "title_line_count": 1,
             *       "transcripts_enabled": true,
             *       "type": "asset",
             *       "visible_field_definition_ids": [
             *         "68f014a9-8841-44cb-8bd2-e5cd304eb8e3"
             *       ],
             *       "watermark_enabled": true
             *     }
             */
            data: components["schemas"]["AssetShareParams"];
        };
        /**
         * @example {
         *       "creator_id": "315e93d7-3683-43f5-a70c-d4bdc3544c8a",
         *       "type": "creator_match"
         *     }
         */
        CreatorMatch: {
            /** Format: uuid */
            creator_id: string;
            /** @enum {string} */
            type: "creator_match";
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator_id": "599601e4-4927-43df-8173-07cc69da8a41",
         *       "field_configuration": {
         *         "display_format": "local",
         *         "display_timezone": true,
         *         "include_time": false,
         *         "time_format": "twelve_hour"
         *       },
         *       "field_type": "date",
         *       "id": "6a2ccb64-2c1a-4ebe-99c3-3d2eead60da1",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        DateDefinition: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            creator_id: string;
            field_configuration: {
                /**
                 * @default local
                 * @enum {string}
                 */
                display_format: "local" | "friendly" | "usa" | "euro" | "iso";
                /** @default false */
                display_timezone: boolean;
                /** @default false */
                include_time: boolean;
                /**
                 * @default twelve_hour
                 * @enum {string}
                 */
                time_format: "twelve_hour" | "twenty_four_hour";
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "date";
            /** Format: uuid */
            id: string;
            mutable: boolean;
            name: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @example {
         *       "field_configuration": {
         *         "display_format": "local",
         *         "display_timezone": true,
         *         "include_time": false
         *       },
         *       "field_type": "date",
         *       "name": "Fields definition name"
         *     }
         */
        DateDefinitionParams: {
            field_configuration: {
                /**
                 * @default local
                 * @enum {string}
                 */
                display_format: "local" | "friendly" | "usa" | "euro" | "iso";
                /** @default false */
                display_timezone: boolean;
                /** @default false */
                include_time: boolean;
                /**
                 * @default twelve_hour
                 * @enum {string}
                 */
                time_format: "twelve_hour" | "twenty_four_hour";
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "date";
            name: string;
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "creator_id": "599601e4-4927-43df-8173-07cc69da8a41",
         *       "field_configuration": {
         *         "display_format": "local",
         *         "display_timezone": true,
         *         "include_time": false,
         *         "time_format": "twelve_hour"
         *       },
         *       "field_type": "date",
         *       "id": "6a2ccb64-2c1a-4ebe-99c3-3d2eead60da1",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        DateDefinitionWithIncludes: components["schemas"]["DateDefinition"] & {
            creator?: components["schemas"]["User"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "date";
        };
        /**
         * @example {
         *       "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *       "field_definition_name": "Fields definition name",
         *       "field_type": "date",
         *       "mutable": true,
         *       "value": "2026-07-17 21:34:21.954509Z"
         *     }
         */
        DateValue: components["schemas"]["FieldValueCommon"] & {
            /** Format: datetime */
            value: string | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "date";
        };
        /**
         * @example {
         *       "deleted_at": "2025-01-07T08:00:00Z",
         *       "type": "deleted_at_match"
         *     }
         */
        DeletedAtMatch: {
            /** Format: date-time */
            deleted_at: string;
            /** @enum {string} */
            type: "deleted_at_match";
        };
        /**
         * @example {
         *       "duration": 120.5,
         *       "type": "duration_match"
         *     }
         */
        DurationMatch: {
            /** Format: float */
            duration: number;
            /** @enum {string} */
            type: "duration_match";
        };
        /**
         * @example {
         *       "dynamic_range": "HDR",
         *       "type": "dynamic_range_match"
         *     }
         */
        DynamicRangeMatch: {
            dynamic_range: string;
            /** @enum {string} */
            type: "dynamic_range_match";
        };
        /** @example user_name@domain.com */
        Email: string;
        /** @example {} */
        EmptyJson: Record<string, never>;
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator_id": "0e55487c-4ce3-4333-b4d6-cb29806f9ff2",
         *       "field_configuration": {
         *         "enable_add_new": false,
         *         "options": [
         *           {
         *             "display_name": "Option 1",
         *             "id": "515964d7-eb7e-45a2-94ab-c6b70ef003a2"
         *           },
         *           {
         *             "display_name": "Option 2",
         *             "id": "2780656a-2771-4380-a105-6056dde7346b"
         *           }
         *         ]
         *       },
         *       "field_type": "select",
         *       "id": "90f670d4-ca2a-43ef-85dd-e9c82b6de225",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        FieldDefinition: components["schemas"]["TextDefinition"] | components["schemas"]["LongTextDefinition"] | components["schemas"]["RatingDefinition"] | components["schemas"]["NumberDefinition"] | components["schemas"]["ToggleDefinition"] | components["schemas"]["DateDefinition"] | components["schemas"]["SelectDefinition"] | components["schemas"]["SelectMultiDefinition"] | components["schemas"]["UserSingleDefinition"] | components["schemas"]["UserMultiDefinition"];
        /**
         * @example creator
         * @enum {string}
         */
        FieldDefinitionInclude: "creator";
        /**
         * @example {
         *       "data": {
         *         "created_at": "2024-01-25T19:18:29.614189Z",
         *         "creator_id": "0e55487c-4ce3-4333-b4d6-cb29806f9ff2",
         *         "field_configuration": {
         *           "enable_add_new": false,
         *           "options": [
         *             {
         *               "display_name": "Option 1",
         *               "id": "515964d7-eb7e-45a2-94ab-c6b70ef003a2"
         *             },
         *             {
         *               "display_name": "Option 2",
         *               "id": "2780656a-2771-4380-a105-6056dde7346b"
         *             }
         *           ]
         *         },
         *         "field_type": "select",
         *         "id": "90f670d4-ca2a-43ef-85dd-e9c82b6de225",
         *         "mutable": true,
         *         "name": "Fields definition name",
         *         "updated_at": "2024-02-07T16:44:41.986478Z"
         *       }
         *     }
         */
        FieldDefinitionResponse: {
            data: components["schemas"]["FieldDefinition"];
        };
        /**
         * @example name_asc
         * @enum {string}
         */
        FieldDefinitionSort: "name_asc" | "created_at_asc" | "name_desc" | "created_at_desc";
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator_id": "0e55487c-4ce3-4333-b4d6-cb29806f9ff2",
         *       "field_configuration": {
         *         "enable_add_new": false,
         *         "options": [
         *           {
         *             "display_name": "Option 1",
         *             "id": "515964d7-eb7e-45a2-94ab-c6b70ef003a2"
         *           },
         *           {
         *             "display_name": "Option 2",
         *             "id": "2780656a-2771-4380-a105-6056dde7346b"
         *           }
         *         ]
         *       },
         *       "field_type": "select",
         *       "id": "90f670d4-ca2a-43ef-85dd-e9c82b6de225",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        FieldDefinitionWithIncludes: components["schemas"]["TextDefinitionWithIncludes"] | components["schemas"]["LongTextDefinitionWithIncludes"] | components["schemas"]["RatingDefinitionWithIncludes"] | components["schemas"]["NumberDefinitionWithIncludes"] | components["schemas"]["ToggleDefinitionWithIncludes"] | components["schemas"]["DateDefinitionWithIncludes"] | components["schemas"]["SelectDefinitionWithIncludes"] | components["schemas"]["SelectMultiDefinitionWithIncludes"] | components["schemas"]["UserSingleDefinitionWithIncludes"] | components["schemas"]["UserMultiDefinitionWithIncludes"];
        /**
         * @example {
         *       "data": [
         *         {
         *           "created_at": "2024-01-25T19:18:29.614189Z",
         *           "creator_id": "0e55487c-4ce3-4333-b4d6-cb29806f9ff2",
         *           "field_configuration": {
         *             "enable_add_new": false,
         *             "options": [
         *               {
         *                 "display_name": "Option 1",
         *                 "id": "515964d7-eb7e-45a2-94ab-c6b70ef003a2"
         *               },
         *               {
         *                 "display_name": "Option 2",
         *                 "id": "2780656a-2771-4380-a105-6056dde7346b"
         *               }
         *             ]
         *           },
         *           "field_type": "select",
         *           "id": "90f670d4-ca2a-43ef-85dd-e9c82b6de225",
         *           "mutable": true,
         *           "name": "Fields definition name",
         *           "updated_at": "2024-02-07T16:44:41.986478Z"
         *         },
         *         {
         *           "created_at": "2024-01-25T19:18:29.614189Z",
         *           "creator_id": "68c9e62a-d1fe-4b0d-b2d7-46fd010b6eaf",
         *           "field_configuration": {
         *             "enable_add_new": false,
         *             "options": [
         *               {
         *                 "display_name": "Option 1",
         *                 "id": "abe856bd-5811-4cec-9cfb-689f3e08e7bf"
         *               },
         *               {
         *                 "display_name": "Option 2",
         *                 "id": "c7664c75-f0b6-4bb8-b360-f8b8ab6f8922"
         *               }
         *             ]
         *           },
         *           "field_type": "select",
         *           "id": "5fefb542-32ae-4c02-aba4-ee4889073ad0",
         *           "mutable": true,
         *           "name": "Fields definition name",
         *           "updated_at": "2024-02-07T16:44:41.986478Z"
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/metadata/field_definitions"
         *       },
         *       "total_count": 10
         *     }
         */
        FieldDefinitionsWithIncludesResponse: {
            data: components["schemas"]["FieldDefinitionWithIncludes"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *       "field_definition_name": "Fields definition name",
         *       "field_type": "select",
         *       "mutable": true
         *     }
         */
        FieldValueCommon: {
            /** Format: uuid */
            field_definition_id: string;
            field_definition_name: string;
            /** @enum {string} */
            field_type: "text" | "long_text" | "select" | "select_multi" | "rating" | "number" | "toggle" | "users" | "date" | "user_multi" | "user_single";
            mutable: boolean;
        };
        /**
         * @example {
         *       "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *       "adobe_version_id": "2",
         *       "created_at": "2023-09-25T19:18:29.614189Z",
         *       "file_size": 1137444,
         *       "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *       "media_type": "image/png",
         *       "name": "asset.png",
         *       "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *       "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *       "status": "created",
         *       "type": "file",
         *       "updated_at": "2024-02-07T16:44:41.986478Z",
         *       "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *     }
         */
        File: {
            /** Format: uuid */
            id?: string;
            name?: string;
        } & components["schemas"]["AssetCommon"] & {
            adobe_version_id?: string | null;
            file_size: number;
            media_type: string | null;
            /** @enum {string} */
            status: "created" | "transcoded" | "uploaded";
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *           "adobe_version_id": "2",
         *           "created_at": "2023-09-25T19:18:29.614189Z",
         *           "creator": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "file_size": 1137444,
         *           "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *           "media_links": {
         *             "high_quality": {
         *               "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN"
         *             },
         *             "original": {
         *               "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "inline_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=inline%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragSDFXDFh&1Key-Pair-Id=KKI497NESTHMN"
         *             },
         *             "thumbnail": {
         *               "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "url": "https://picture2.frame.io/image/s3://frameio-assets-development/image/cd58cb8e-24b3-4498-8d0f-9532fcd04d11/image_full.png?alg=HS256&sig=0_u7w_wz2MwQHOXp000ibbQSMRijujyaUu8V3YYPxu4&exp=1729857600"
         *             }
         *           },
         *           "media_type": "image/png",
         *           "metadata": [
         *             {
         *               "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *               "field_definition_name": "Fields definition name",
         *               "field_options": [
         *                 {
         *                   "display_name": "Display name",
         *                   "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *                 },
         *                 {
         *                   "display_name": "Display name 2",
         *                   "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *                 }
         *               ],
         *               "field_type": "select",
         *               "mutable": true,
         *               "value": [
         *                 {
         *                   "display_name": "Display name",
         *                   "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *                 }
         *               ]
         *             }
         *           ],
         *           "name": "asset.png",
         *           "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *           "project": {
         *             "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *             "created_at": "2024-01-25T19:18:29.614189Z",
         *             "description": "Project Description",
         *             "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *             "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *             "name": "My Project",
         *             "owner": {
         *               "active": true,
         *               "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *               "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "email": "user_email@example.com",
         *               "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *               "name": "Jon Doe"
         *             },
         *             "restricted": false,
         *             "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *             "status": "active",
         *             "storage": 15000,
         *             "updated_at": "2024-02-07T16:44:41.986478Z",
         *             "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *             "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *           },
         *           "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *           "status": "created",
         *           "type": "file",
         *           "updated_at": "2024-02-07T16:44:41.986478Z",
         *           "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/folders/123/files"
         *       },
         *       "total_count": 10
         *     }
         */
        FileAssetsWithIncludesResponse: {
            data: components["schemas"]["AssetWithIncludes"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "data": {
         *         "parent_id": "2e426fe0-f965-4594-8b2b-b4dff1dc00ec"
         *       }
         *     }
         */
        FileCopyParams: {
            data?: {
                parent_id?: string;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *         "adobe_version_id": "2",
         *         "created_at": "2023-09-25T19:18:29.614189Z",
         *         "file_size": 1137444,
         *         "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *         "media_type": "image/png",
         *         "name": "asset (1).png",
         *         "parent_id": "2e426fe0-f965-4594-8b2b-b4dff1dc00ec",
         *         "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *         "status": "created",
         *         "type": "file",
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *       }
         *     }
         */
        FileCopyResponse: {
            data: components["schemas"]["File"];
        };
        /**
         * @example {
         *       "data": {
         *         "file_size": 1137444,
         *         "name": "asset.png"
         *       }
         *     }
         */
        FileCreateLocalUploadParams: {
            data: {
                file_size: number;
                name: string;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "file_size": 1137444,
         *         "media_type": "image/png",
         *         "name": "asset.png"
         *       }
         *     }
         */
        FileCreateParams: {
            data: {
                file_size: number;
                media_type: string;
                name: string;
                source_url?: string;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "name": "asset.png",
         *         "source_url": "https://upload.wikimedia.org/wikipedia/commons/e/e1/White_Pixel_1x1.png"
         *       }
         *     }
         */
        FileCreateRemoteUploadParams: {
            data: {
                name: string;
                source_url: string;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "key": "uploads/08091b0f-a541-42f5-a059-5e8c4afecc12/original.png",
         *         "name": "asset.png",
         *         "storage_location": "123e4567-e89b-12d3-a456-426614174000"
         *       }
         *     }
         */
        FileImportParams: {
            data: {
                key: string;
                name: string;
                storage_location: string;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "parent_id": "2e426fe0-f965-4594-8b2b-b4dff1dc00ec"
         *       }
         *     }
         */
        FileMoveParams: {
            data: {
                parent_id?: string;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *         "adobe_version_id": "2",
         *         "created_at": "2023-09-25T19:18:29.614189Z",
         *         "file_size": 1137444,
         *         "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *         "media_type": "image/png",
         *         "name": "asset.png",
         *         "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *         "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *         "status": "created",
         *         "type": "file",
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *       },
         *       "links": {
         *         "status": "/v4/accounts/fb4dd62f-8a89-4e98-8fa1-ad4b29a0094f/files/eab70952-966c-4d99-949b-f0a947ca5754/status"
         *       }
         *     }
         */
        FileRemoteUploadResponse: {
            data: components["schemas"]["File"];
            links: Record<string, never>;
        };
        /**
         * @example {
         *       "data": {
         *         "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *         "adobe_version_id": "2",
         *         "created_at": "2023-09-25T19:18:29.614189Z",
         *         "file_size": 1137444,
         *         "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *         "media_type": "image/png",
         *         "name": "asset.png",
         *         "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *         "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *         "status": "created",
         *         "type": "file",
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *       }
         *     }
         */
        FileResponse: {
            data: components["schemas"]["File"];
        };
        /**
         * @example name_asc
         * @enum {string}
         */
        FileSort: "name_asc" | "created_at_asc" | "updated_at_asc" | "file_size_asc" | "name_desc" | "created_at_desc" | "updated_at_desc" | "file_size_desc";
        /**
         * @example {
         *       "file_type": "video",
         *       "type": "file_type_match"
         *     }
         */
        FileTypeMatch: {
            file_type: string;
            /** @enum {string} */
            type: "file_type_match";
        };
        /**
         * @example {
         *       "data": {
         *         "name": "asset.png"
         *       }
         *     }
         */
        FileUpdateParams: {
            data: {
                name?: string;
            };
        };
        /**
         * @example {
         *       "filetype": "image/gif",
         *       "id": "123e4567-e89b-12d3-a456-426614174000",
         *       "upload_complete": true,
         *       "upload_completed_at": "2025-05-28T22:51:43.728942Z",
         *       "upload_failed": false,
         *       "uploaded_at": "2025-05-28T22:51:43.648942Z"
         *     }
         */
        FileUploadStatus: {
            filetype: string;
            /** Format: uuid */
            id: string;
            upload_complete: boolean;
            /** Format: date-time */
            upload_completed_at: string | null;
            upload_failed: boolean;
            /** Format: date-time */
            uploaded_at: string | null;
        };
        /**
         * @example {
         *       "data": {
         *         "filetype": "image/gif",
         *         "id": "123e4567-e89b-12d3-a456-426614174000",
         *         "upload_complete": true,
         *         "upload_completed_at": "2025-05-28T22:51:43.728942Z",
         *         "upload_failed": false,
         *         "uploaded_at": "2025-05-28T22:51:43.648942Z"
         *       }
         *     }
         */
        FileUploadStatusResponse: {
            data: components["schemas"]["FileUploadStatus"];
        };
        /**
         * @example {
         *       "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *       "adobe_version_id": "2",
         *       "created_at": "2023-09-25T19:18:29.614189Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "file_size": 1137444,
         *       "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *       "media_links": {
         *         "high_quality": {
         *           "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN"
         *         },
         *         "original": {
         *           "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "inline_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=inline%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragSDFXDFh&1Key-Pair-Id=KKI497NESTHMN"
         *         },
         *         "thumbnail": {
         *           "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "url": "https://picture2.frame.io/image/s3://frameio-assets-development/image/cd58cb8e-24b3-4498-8d0f-9532fcd04d11/image_full.png?alg=HS256&sig=0_u7w_wz2MwQHOXp000ibbQSMRijujyaUu8V3YYPxu4&exp=1729857600"
         *         }
         *       },
         *       "media_type": "image/png",
         *       "metadata": [
         *         {
         *           "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *           "field_definition_name": "Fields definition name",
         *           "field_options": [
         *             {
         *               "display_name": "Display name",
         *               "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *             },
         *             {
         *               "display_name": "Display name 2",
         *               "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *             }
         *           ],
         *           "field_type": "select",
         *           "mutable": true,
         *           "value": [
         *             {
         *               "display_name": "Display name",
         *               "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *             }
         *           ]
         *         }
         *       ],
         *       "name": "asset.png",
         *       "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *       "project": {
         *         "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *         "created_at": "2024-01-25T19:18:29.614189Z",
         *         "description": "Project Description",
         *         "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *         "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *         "name": "My Project",
         *         "owner": {
         *           "active": true,
         *           "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *           "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "email": "user_email@example.com",
         *           "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *           "name": "Jon Doe"
         *         },
         *         "restricted": false,
         *         "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *         "status": "active",
         *         "storage": 15000,
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *         "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *       },
         *       "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *       "status": "created",
         *       "type": "file",
         *       "updated_at": "2024-02-07T16:44:41.986478Z",
         *       "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *     }
         */
        FileWithIncludes: {
            adobe_version_id?: string | null;
            file_size: number;
            /** Format: uuid */
            id: string;
            media_links?: components["schemas"]["MediaLinksCollection"];
            media_type: string | null;
            name: string;
            /** @enum {string} */
            status: "created" | "transcoded" | "uploaded";
        } & components["schemas"]["AssetCommonWithIncludes"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
        };
        /**
         * @example {
         *       "data": {
         *         "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *         "adobe_version_id": "2",
         *         "created_at": "2023-09-25T19:18:29.614189Z",
         *         "creator": {
         *           "active": true,
         *           "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *           "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "email": "user_email@example.com",
         *           "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *           "name": "Jon Doe"
         *         },
         *         "file_size": 1137444,
         *         "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *         "media_links": {
         *           "high_quality": {
         *             "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN"
         *           },
         *           "original": {
         *             "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "inline_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=inline%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragSDFXDFh&1Key-Pair-Id=KKI497NESTHMN"
         *           },
         *           "thumbnail": {
         *             "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "url": "https://picture2.frame.io/image/s3://frameio-assets-development/image/cd58cb8e-24b3-4498-8d0f-9532fcd04d11/image_full.png?alg=HS256&sig=0_u7w_wz2MwQHOXp000ibbQSMRijujyaUu8V3YYPxu4&exp=1729857600"
         *           }
         *         },
         *         "media_type": "image/png",
         *         "metadata": [
         *           {
         *             "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *             "field_definition_name": "Fields definition name",
         *             "field_options": [
         *               {
         *                 "display_name": "Display name",
         *                 "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *               },
         *               {
         *                 "display_name": "Display name 2",
         *                 "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *               }
         *             ],
         *             "field_type": "select",
         *             "mutable": true,
         *             "value": [
         *               {
         *                 "display_name": "Display name",
         *                 "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *               }
         *             ]
         *           }
         *         ],
         *         "name": "asset.png",
         *         "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *         "project": {
         *           "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *           "created_at": "2024-01-25T19:18:29.614189Z",
         *           "description": "Project Description",
         *           "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *           "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *           "name": "My Project",
         *           "owner": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "restricted": false,
         *           "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *           "status": "active",
         *           "storage": 15000,
         *           "updated_at": "2024-02-07T16:44:41.986478Z",
         *           "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *           "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *         },
         *         "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *         "status": "created",
         *         "type": "file",
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *       }
         *     }
         */
        FileWithIncludesResponse: {
            data: components["schemas"]["FileWithIncludes"];
        };
        /**
         * @example project,creator,metadata,media_links.original,media_links.thumbnail,media_links.high_quality
         * @enum {string}
         */
        FileWithMediaLinksInclude: "media_links.original" | "media_links.thumbnail" | "media_links.thumbnail_high_quality" | "media_links.video_h264_180" | "media_links.high_quality" | "media_links.efficient" | "media_links.scrub_sheet" | "creator" | "project" | "metadata";
        /**
         * @example {
         *       "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *       "created_at": "2023-09-25T19:18:29.614189Z",
         *       "file_size": 1137444,
         *       "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *       "media_type": "image/png",
         *       "name": "asset.png",
         *       "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *       "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *       "status": "created",
         *       "type": "file",
         *       "updated_at": "2024-02-07T16:44:41.986478Z",
         *       "upload_urls": [
         *         {
         *           "size": 20000000,
         *           "url": "https://my.fileupload.url.dev"
         *         }
         *       ],
         *       "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *     }
         */
        FileWithUploadUrls: components["schemas"]["File"] & {
            upload_urls?: components["schemas"]["UploadUrl"][];
        };
        /**
         * @example {
         *       "data": {
         *         "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *         "created_at": "2023-09-25T19:18:29.614189Z",
         *         "file_size": 1137444,
         *         "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *         "media_type": "image/png",
         *         "name": "asset.png",
         *         "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *         "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *         "status": "created",
         *         "type": "file",
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "upload_urls": [
         *           {
         *             "size": 20000000,
         *             "url": "https://my.fileupload.url.dev"
         *           }
         *         ],
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *       }
         *     }
         */
        FileWithUploadUrlsResponse: {
            data: components["schemas"]["FileWithUploadUrls"];
        };
        /**
         * @example {
         *       "filesize": 1048576,
         *       "type": "filesize_match"
         *     }
         */
        FilesizeMatch: {
            filesize: number;
            /** @enum {string} */
            type: "filesize_match";
        };
        Filters: {
            /** @enum {string} */
            event_type?: "access_request_approved" | "access_request_denied" | "access_request_submitted" | "account_aup_migration_created" | "account_aup_migration_deleted" | "account_aup_migration_downgrade_completed" | "account_aup_migration_downgrade_failed" | "account_aup_migration_downgrade_requested" | "account_aup_migration_product_migrated" | "account_aup_migration_started" | "account_aup_migration_updated" | "account_aup_user_migration_completed" | "account_aup_user_migration_created" | "account_aup_user_migration_deleted" | "account_aup_user_migration_failed" | "account_aup_user_migration_on_hold" | "account_aup_user_migration_started" | "account_aup_user_migration_unheld" | "account_aup_user_migration_updated" | "account_delinquent" | "account_field_created" | "account_field_deleted" | "account_field_updated" | "account_fio_version_migrated" | "account_locked" | "account_member_created" | "account_member_deleted" | "account_member_updated" | "account_mfa_enforced" | "account_ownership_transferred" | "account_permissions_granted_to_user" | "account_restored" | "account_unlocked" | "account_updated" | "account_user_deleted" | "account_user_group_created" | "account_user_group_deleted" | "account_user_group_members_added" | "account_user_group_members_removed" | "account_user_group_sync_triggered" | "account_user_group_updated" | "account_user_updated" | "action_created" | "action_deleted" | "action_updated" | "admin_update_to_v4" | "allowed_domain_created" | "allowed_domain_deleted" | "anonymous_user_created" | "asset_assignee_changed" | "asset_copied" | "asset_created" | "asset_deleted" | "asset_metadata_created" | "asset_moved" | "asset_restored" | "asset_status_changed" | "asset_updated" | "asset_versioned" | "assets_unversioned" | "bulk_account_deletion_started" | "bulk_assets_deleted" | "bulk_assets_restored" | "bulk_assets_retranscoded" | "bulk_emails_updated" | "bulk_projects_activated" | "bulk_projects_deactivated" | "bulk_projects_mounted_storage_status_updated" | "bulk_users_removed" | "collaborator_added" | "collaborator_deleted" | "collection_updated" | "comment_completed" | "comment_created" | "comment_deleted" | "comment_liked" | "comment_uncompleted" | "comment_updated" | "controlled_domain_created" | "controlled_domain_updated" | "email_address_change_failure" | "email_address_changed" | "email_change_confirmation_requested" | "email_confirmed" | "file_uploaded" | "google_auth_disabled" | "google_auth_enabled" | "high_risk_sign_up" | "join_presentation_request_approved" | "join_project_request_approved" | "join_request_accepted" | "join_request_created" | "join_request_declined" | "join_request_deleted" | "join_request_reset" | "join_review_link_request_approved" | "join_team_request_approved" | "label_updated" | "labs_experiment_enrolled" | "labs_experiment_unenrolled" | "labs_terms_accepted" | "login_factor_created" | "login_factor_validated" | "media_created" | "media_deleted" | "metadata_value_updated" | "new_device_login" | "new_user_email_confirmation_requested" | "oauth_app_created" | "oauth_app_deleted" | "oauth_app_disabled" | "oauth_app_enabled" | "oauth_app_updated" | "password_changed" | "password_reset_requested" | "pending_account_member_created" | "pending_account_member_deleted" | "pending_collaborator_created" | "pending_collaborator_deleted" | "pending_reviewer_created" | "pending_reviewer_deleted" | "pending_team_member_created" | "pending_team_member_deleted" | "plan_created" | "plan_deleted" | "plan_updated" | "preference_updated" | "presentation_created" | "presentation_deleted" | "presentation_updated" | "project_activated" | "project_archive_completed" | "project_archived" | "project_created" | "project_deactivated" | "project_deleted" | "project_field_created" | "project_field_deleted" | "project_field_updated" | "project_invite_link_created" | "project_invite_link_revoked" | "project_moved" | "project_permissions_granted_to_account_user_group" | "project_permissions_granted_to_user" | "project_restored" | "project_unarchive_completed" | "project_unarchived" | "project_updated" | "push_tokens_added" | "push_tokens_deleted" | "resource_control_policies_updated" | "resource_invite_sent" | "review_link_assets_added" | "review_link_assets_deleted" | "review_link_created" | "review_link_deleted" | "review_link_emailed" | "review_link_updated" | "reviewer_created" | "reviewer_deleted" | "role_added" | "role_removed" | "sbwm_template_created" | "sbwm_template_deleted" | "sbwm_template_updated" | "session_refreshed" | "session_revoked" | "share_activity_tracking_consent_changed" | "share_branding_preset_updated" | "share_created" | "share_deleted" | "share_invites_sent" | "share_list_created" | "share_list_deleted" | "share_list_updated" | "share_reviewers_added" | "share_reviewers_removed" | "share_updated" | "share_viewed" | "subscription_cancelled" | "subscription_card_updated" | "subscription_created" | "subscription_line_item_created" | "subscription_line_item_deleted" | "subscription_restored" | "subscription_updated" | "team_created" | "team_creator_updated" | "team_deleted" | "team_lifecycle_policy_updated" | "team_member_created" | "team_member_deleted" | "team_member_reset" | "team_member_updated" | "team_updated" | "transcript_completed_self" | "transcript_diarization_consent_changed" | "transfer_batch_completed" | "user_anonymized" | "user_deactivated" | "user_login" | "user_login_attempt" | "user_logout" | "user_mfa_enforced" | "user_reactivated" | "user_signup" | "user_token_created" | "user_token_deleted" | "user_token_disabled" | "user_token_enabled" | "user_token_updated" | "user_updated" | "v4_migration_role_override_changed" | "v4_planned_migration_creation_failed" | "v4_planned_migration_date_updated" | "webhook_created" | "webhook_deleted" | "webhook_updated" | "workfront_asset_approval_status_updated" | "workspace_permissions_granted_to_account_user_group" | "workspace_permissions_granted_to_user";
            /** Format: date */
            from_date?: string;
            /** @example 168.192.0.1 */
            ip_address?: string;
            /** Format: uuid */
            project_id?: string;
            /** Format: uuid */
            resource_id?: string;
            /** @enum {string} */
            resource_type?: "account" | "account_field_definition" | "account_member" | "account_user_group" | "account_v4_migration_eligibility" | "action" | "allowed_domain" | "anonymous_user" | "asset" | "asset_metadata" | "collaborator" | "collection" | "comment" | "comment_impression" | "controlled_domain" | "folder" | "join_request" | "labs_experiment" | "login_factor" | "media" | "oauth_app" | "pending_account_member" | "pending_collaborator" | "pending_reviewer" | "pending_team_member" | "plan" | "presentation" | "project" | "project_field_definition" | "project_invite_link" | "project_preference" | "reset_token" | "review_link" | "reviewer" | "sbwm_template" | "share" | "share_list" | "subscription" | "subscription_line_item" | "team" | "team_member" | "transfer_batch" | "user" | "user_token" | "v4_planned_migration" | "version_stack" | "webhook";
            /** Format: date */
            to_date?: string;
            /** Format: uuid */
            user_id?: string;
            /** Format: uuid */
            workspace_id?: string;
        };
        /**
         * @example {
         *       "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *       "cover_file_id": "abca4732-f32a-43a3-9c04-6e9f96a08cd1",
         *       "created_at": "2023-09-25T19:18:29.614189Z",
         *       "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *       "name": "My Folder",
         *       "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *       "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *       "type": "folder",
         *       "updated_at": "2024-02-07T16:44:41.986478Z",
         *       "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *     }
         */
        Folder: components["schemas"]["AssetCommon"] & {
            /** Format: uuid */
            cover_file_id: string | null;
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *           "adobe_version_id": "2",
         *           "created_at": "2023-09-25T19:18:29.614189Z",
         *           "creator": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "file_size": 1137444,
         *           "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *           "media_links": {
         *             "high_quality": {
         *               "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN"
         *             },
         *             "original": {
         *               "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "inline_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=inline%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragSDFXDFh&1Key-Pair-Id=KKI497NESTHMN"
         *             },
         *             "thumbnail": {
         *               "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "url": "https://picture2.frame.io/image/s3://frameio-assets-development/image/cd58cb8e-24b3-4498-8d0f-9532fcd04d11/image_full.png?alg=HS256&sig=0_u7w_wz2MwQHOXp000ibbQSMRijujyaUu8V3YYPxu4&exp=1729857600"
         *             }
         *           },
         *           "media_type": "image/png",
         *           "metadata": [
         *             {
         *               "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *               "field_definition_name": "Fields definition name",
         *               "field_options": [
         *                 {
         *                   "display_name": "Display name",
         *                   "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *                 },
         *                 {
         *                   "display_name": "Display name 2",
         *                   "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *                 }
         *               ],
         *               "field_type": "select",
         *               "mutable": true,
         *               "value": [
         *                 {
         *                   "display_name": "Display name",
         *                   "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *                 }
         *               ]
         *             }
         *           ],
         *           "name": "asset.png",
         *           "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *           "project": {
         *             "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *             "created_at": "2024-01-25T19:18:29.614189Z",
         *             "description": "Project Description",
         *             "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *             "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *             "name": "My Project",
         *             "owner": {
         *               "active": true,
         *               "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *               "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "email": "user_email@example.com",
         *               "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *               "name": "Jon Doe"
         *             },
         *             "restricted": false,
         *             "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *             "status": "active",
         *             "storage": 15000,
         *             "updated_at": "2024-02-07T16:44:41.986478Z",
         *             "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *             "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *           },
         *           "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *           "status": "created",
         *           "type": "file",
         *           "updated_at": "2024-02-07T16:44:41.986478Z",
         *           "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/folders/123/folders"
         *       },
         *       "total_count": 10
         *     }
         */
        FolderAssetsWithIncludesResponse: {
            data: components["schemas"]["AssetWithIncludes"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "data": {
         *         "parent_id": "2e426fe0-f965-4594-8b2b-b4dff1dc00ec"
         *       }
         *     }
         */
        FolderCopyParams: {
            data?: {
                parent_id?: string;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *         "cover_file_id": "abca4732-f32a-43a3-9c04-6e9f96a08cd1",
         *         "created_at": "2023-09-25T19:18:29.614189Z",
         *         "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *         "name": "My Folder (1)",
         *         "parent_id": "2e426fe0-f965-4594-8b2b-b4dff1dc00ec",
         *         "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *         "type": "folder",
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *       }
         *     }
         */
        FolderCopyResponse: {
            data: components["schemas"]["Folder"];
        };
        /**
         * @example {
         *       "data": {
         *         "name": "Folder name"
         *       }
         *     }
         */
        FolderCreateParams: {
            data: {
                name?: string;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "parent_id": "2e426fe0-f965-4594-8b2b-b4dff1dc00ec"
         *       }
         *     }
         */
        FolderMoveParams: {
            data: {
                parent_id?: string;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *         "cover_file_id": "abca4732-f32a-43a3-9c04-6e9f96a08cd1",
         *         "created_at": "2023-09-25T19:18:29.614189Z",
         *         "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *         "name": "My Folder",
         *         "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *         "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *         "type": "folder",
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *       }
         *     }
         */
        FolderResponse: {
            data: components["schemas"]["Folder"];
        };
        /**
         * @example name_asc
         * @enum {string}
         */
        FolderSort: "name_asc" | "created_at_asc" | "updated_at_asc" | "name_desc" | "created_at_desc" | "updated_at_desc";
        /**
         * @example {
         *       "data": {
         *         "name": "Folder name"
         *       }
         *     }
         */
        FolderUpdateParams: {
            data: {
                name?: string;
            };
        };
        /**
         * @example {
         *       "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *       "cover_file_id": "fad4cb6e-d7a4-4d2f-9ebc-73aa29ca524a",
         *       "created_at": "2023-09-25T19:18:29.614189Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *       "metadata": [
         *         {
         *           "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *           "field_definition_name": "Fields definition name",
         *           "field_options": [
         *             {
         *               "display_name": "Display name",
         *               "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *             },
         *             {
         *               "display_name": "Display name 2",
         *               "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *             }
         *           ],
         *           "field_type": "select",
         *           "mutable": true,
         *           "value": [
         *             {
         *               "display_name": "Display name",
         *               "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *             }
         *           ]
         *         }
         *       ],
         *       "name": "My Folder",
         *       "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *       "project": {
         *         "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *         "created_at": "2024-01-25T19:18:29.614189Z",
         *         "description": "Project Description",
         *         "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *         "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *         "name": "My Project",
         *         "owner": {
         *           "active": true,
         *           "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *           "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "email": "user_email@example.com",
         *           "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *           "name": "Jon Doe"
         *         },
         *         "restricted": false,
         *         "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *         "status": "active",
         *         "storage": 15000,
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *         "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *       },
         *       "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *       "type": "folder",
         *       "updated_at": "2024-02-07T16:44:41.986478Z",
         *       "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *     }
         */
        FolderWithIncludes: {
            /** Format: uuid */
            cover_file_id: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            parent_id: string | null;
        } & components["schemas"]["AssetCommonWithIncludes"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "folder";
        };
        /**
         * @example {
         *       "data": {
         *         "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *         "cover_file_id": "fad4cb6e-d7a4-4d2f-9ebc-73aa29ca524a",
         *         "created_at": "2023-09-25T19:18:29.614189Z",
         *         "creator": {
         *           "active": true,
         *           "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *           "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "email": "user_email@example.com",
         *           "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *           "name": "Jon Doe"
         *         },
         *         "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *         "metadata": [
         *           {
         *             "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *             "field_definition_name": "Fields definition name",
         *             "field_options": [
         *               {
         *                 "display_name": "Display name",
         *                 "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *               },
         *               {
         *                 "display_name": "Display name 2",
         *                 "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *               }
         *             ],
         *             "field_type": "select",
         *             "mutable": true,
         *             "value": [
         *               {
         *                 "display_name": "Display name",
         *                 "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *               }
         *             ]
         *           }
         *         ],
         *         "name": "My Folder",
         *         "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *         "project": {
         *           "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *           "created_at": "2024-01-25T19:18:29.614189Z",
         *           "description": "Project Description",
         *           "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *           "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *           "name": "My Project",
         *           "owner": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "restricted": false,
         *           "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *           "status": "active",
         *           "storage": 15000,
         *           "updated_at": "2024-02-07T16:44:41.986478Z",
         *           "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *           "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *         },
         *         "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *         "type": "folder",
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *       }
         *     }
         */
        FolderWithIncludesResponse: {
            data: components["schemas"]["FolderWithIncludes"];
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *           "cover_file_id": "fad4cb6e-d7a4-4d2f-9ebc-73aa29ca524a",
         *           "created_at": "2023-09-25T19:18:29.614189Z",
         *           "creator": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *           "metadata": [
         *             {
         *               "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *               "field_definition_name": "Fields definition name",
         *               "field_options": [
         *                 {
         *                   "display_name": "Display name",
         *                   "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *                 },
         *                 {
         *                   "display_name": "Display name 2",
         *                   "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *                 }
         *               ],
         *               "field_type": "select",
         *               "mutable": true,
         *               "value": [
         *                 {
         *                   "display_name": "Display name",
         *                   "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *                 }
         *               ]
         *             }
         *           ],
         *           "name": "My Folder",
         *           "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *           "project": {
         *             "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *             "created_at": "2024-01-25T19:18:29.614189Z",
         *             "description": "Project Description",
         *             "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *             "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *             "name": "My Project",
         *             "owner": {
         *               "active": true,
         *               "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *               "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "email": "user_email@example.com",
         *               "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *               "name": "Jon Doe"
         *             },
         *             "restricted": false,
         *             "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *             "status": "active",
         *             "storage": 15000,
         *             "updated_at": "2024-02-07T16:44:41.986478Z",
         *             "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *             "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *           },
         *           "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *           "type": "folder",
         *           "updated_at": "2024-02-07T16:44:41.986478Z",
         *           "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/folders/123/folders"
         *       },
         *       "total_count": 10
         *     }
         */
        FoldersWithIncludesResponse: {
            data: components["schemas"]["FolderWithIncludes"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": "Forbidden"
         *         }
         *       ]
         *     }
         */
        Forbidden: {
            errors: {
                detail: string;
                source?: {
                    pointer?: string;
                };
                title?: string;
            }[];
        };
        /**
         * @example {
         *       "format": "mp4",
         *       "type": "format_match"
         *     }
         */
        FormatMatch: {
            format: string;
            /** @enum {string} */
            type: "format_match";
        };
        /** @example b2702c44-c6da-4bb6-8bbd-be6e547ccf1b */
        FrameOrAdobeId: string;
        /**
         * @example {
         *       "frame_rate": 29.97,
         *       "type": "frame_rate_match"
         *     }
         */
        FrameRateMatch: {
            /** Format: float */
            frame_rate: number;
            /** @enum {string} */
            type: "frame_rate_match";
        };
        /**
         * @example {
         *       "created_at": "2024-02-02T21:19:24.828948Z",
         *       "creator_id": "a2ce4276-7b20-4fbd-b21e-fbfb05ce96f5",
         *       "emoji": "smile",
         *       "id": "1b67ac33-b557-4122-bd3a-f071b5458e55",
         *       "member_count": 5,
         *       "name": "group-1",
         *       "source": "frame",
         *       "updated_at": "2024-02-02T21:19:24.828948Z"
         *     }
         */
        GroupCommon: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            creator_id: string | null;
            emoji: string;
            /** Format: uuid */
            id: string;
            member_count: number;
            name: string;
            /** @enum {string} */
            source: "frame" | "adobe" | "workfront";
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @example {
         *       "created_at": "2024-02-02T21:19:24.828948Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "creator_id": "a2ce4276-7b20-4fbd-b21e-fbfb05ce96f5",
         *       "emoji": "smile",
         *       "id": "1b67ac33-b557-4122-bd3a-f071b5458e55",
         *       "member_count": 5,
         *       "name": "group-1",
         *       "source": "frame",
         *       "updated_at": "2024-02-02T21:19:24.828948Z"
         *     }
         */
        GroupCommonWithIncludes: components["schemas"]["GroupCommon"] & {
            creator?: components["schemas"]["User"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            source: "frame" | "workfront";
        };
        /**
         * @example {
         *       "data": {
         *         "created_at": "2024-02-02T21:19:24.828948Z",
         *         "creator_id": "a2ce4276-7b20-4fbd-b21e-fbfb05ce96f5",
         *         "emoji": "smile",
         *         "id": "1b67ac33-b557-4122-bd3a-f071b5458e55",
         *         "member_count": 5,
         *         "name": "group-1",
         *         "source": "frame",
         *         "updated_at": "2024-02-02T21:19:24.828948Z"
         *       }
         *     }
         */
        GroupResponse: {
            data: components["schemas"]["GroupCommon"];
        };
        /**
         * @example {
         *       "created_at": "2024-02-02T21:19:24.828948Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "creator_id": "a2ce4276-7b20-4fbd-b21e-fbfb05ce96f5",
         *       "emoji": "smile",
         *       "id": "1b67ac33-b557-4122-bd3a-f071b5458e55",
         *       "member_count": 5,
         *       "name": "group-1",
         *       "source": "frame",
         *       "updated_at": "2024-02-02T21:19:24.828948Z"
         *     }
         */
        GroupWithIncludes: components["schemas"]["GroupCommonWithIncludes"] | components["schemas"]["SyncGroupWithIncludes"];
        /**
         * @example {
         *       "data": {
         *         "created_at": "2024-02-02T21:19:24.828948Z",
         *         "creator": {
         *           "active": true,
         *           "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *           "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "email": "user_email@example.com",
         *           "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *           "name": "Jon Doe"
         *         },
         *         "creator_id": "a2ce4276-7b20-4fbd-b21e-fbfb05ce96f5",
         *         "emoji": "smile",
         *         "id": "1b67ac33-b557-4122-bd3a-f071b5458e55",
         *         "member_count": 5,
         *         "name": "group-1",
         *         "source": "frame",
         *         "updated_at": "2024-02-02T21:19:24.828948Z"
         *       }
         *     }
         */
        GroupWithIncludesResponse: {
            data: components["schemas"]["GroupWithIncludes"];
        };
        /**
         * @example creator
         * @enum {string}
         */
        GroupsInclude: "creator";
        /**
         * @example created_at_asc
         * @enum {string}
         */
        GroupsSort: "creator_asc" | "creator_desc" | "name_asc" | "name_desc" | "created_at_asc" | "created_at_desc";
        /**
         * @example {
         *       "data": [
         *         {
         *           "created_at": "2024-02-02T21:19:24.828948Z",
         *           "creator": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "creator_id": "a2ce4276-7b20-4fbd-b21e-fbfb05ce96f5",
         *           "emoji": "smile",
         *           "id": "1b67ac33-b557-4122-bd3a-f071b5458e55",
         *           "member_count": 5,
         *           "name": "group-1",
         *           "source": "frame",
         *           "updated_at": "2024-02-02T21:19:24.828948Z"
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/groups"
         *       },
         *       "total_count": 10
         *     }
         */
        GroupsWithIncludesResponse: {
            data: components["schemas"]["GroupWithIncludes"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "has_alpha_channel": true,
         *       "type": "has_alpha_channel_match"
         *     }
         */
        HasAlphaChannelMatch: {
            has_alpha_channel: boolean;
            /** @enum {string} */
            type: "has_alpha_channel_match";
        };
        /**
         * @example creator
         * @enum {string}
         */
        Include: "creator";
        /**
         * @default false
         * @example false
         */
        IncludeTotalCount: boolean;
        /**
         * @example {
         *       "inserted_at": "2025-01-06T10:00:00Z",
         *       "type": "inserted_at_match"
         *     }
         */
        InsertedAtMatch: {
            /** Format: date-time */
            inserted_at: string;
            /** @enum {string} */
            type: "inserted_at_match";
        };
        /**
         * @example {
         *       "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *       "field_definition_name": "Fields definition name",
         *       "field_type": "rating",
         *       "mutable": true,
         *       "value": 4
         *     }
         */
        IntegerValue: components["schemas"]["FieldValueCommon"] & {
            value: number | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "rating";
        };
        JsonErrorResponse: {
            errors: {
                /** @example null value where string expected */
                detail: string;
                source: {
                    /** @example /data/attributes/petName */
                    pointer: string;
                };
                /** @example Invalid value */
                title: string;
            }[];
        };
        /**
         * @example {
         *       "keywords": [
         *         "car",
         *         "red",
         *         "sports"
         *       ],
         *       "type": "keywords_match"
         *     }
         */
        KeywordsMatch: {
            keywords: string[];
            /** @enum {string} */
            type: "keywords_match";
        };
        /**
         * @example {
         *       "end_index": 13,
         *       "start_index": 5,
         *       "text": "Test User",
         *       "url": "https://www.example.com"
         *     }
         */
        Link: {
            end_index: number;
            /** Format: int32 */
            start_index: number;
            text: string;
            url: string;
        };
        /**
         * @example {
         *       "end_index": 13,
         *       "start_index": 5,
         *       "url": "https://www.example.com"
         *     }
         */
        LinkParams: {
            /** Format: int32 */
            end_index: number;
            /** Format: int32 */
            start_index: number;
            url: string;
        };
        /**
         * @example {
         *       "next": "/v4/accounts/1234/workspaces/5678/projects?after=g3QAAAACZAACaWRtAAAAJGFiMmNiY2QzLWFkODQtNDQwMC05YTRkLWE1ZDRkMGE4ZTIxM2QABG5hbWVtAAAACVByb2plY3QgMg=="
         *     }
         */
        Links: {
            next: string | null;
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator_id": "fcba6edc-2a54-453e-8183-be593ce15618",
         *       "field_configuration": {},
         *       "field_type": "long_text",
         *       "id": "a04d9720-aec7-42ba-bdb2-8431b0ffb6e6",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        LongTextDefinition: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            creator_id: string;
            field_configuration: Record<string, never>;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "long_text";
            /** Format: uuid */
            id: string;
            mutable: boolean;
            name: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @example {
         *       "field_type": "text",
         *       "name": "Fields definition name"
         *     }
         */
        LongTextDefinitionParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "long_text";
            name: string;
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "creator_id": "fcba6edc-2a54-453e-8183-be593ce15618",
         *       "field_configuration": {},
         *       "field_type": "long_text",
         *       "id": "a04d9720-aec7-42ba-bdb2-8431b0ffb6e6",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        LongTextDefinitionWithIncludes: components["schemas"]["LongTextDefinition"] & {
            creator?: components["schemas"]["User"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "long_text";
        };
        /**
         * @example {
         *       "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN"
         *     }
         */
        MediaLinkCommon: {
            download_url: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @example {
         *       "efficient": {
         *         "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN"
         *       },
         *       "high_quality": {
         *         "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN"
         *       },
         *       "original": {
         *         "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "inline_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=inline%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragSDFXDFh&1Key-Pair-Id=KKI497NESTHMN"
         *       },
         *       "scrub_sheet": {
         *         "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "url": "https://picture2.frame.io/image/s3://frameio-assets-development/image/cd58cb8e-24b3-4498-8d0f-9532fcd04d11/image_full.png?alg=HS256&sig=0_u7w_wz2MwQHOXp000ibbQSMRijujyaUu8V3YYPxu4&exp=1729857600"
         *       },
         *       "thumbnail": {
         *         "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "url": "https://picture2.frame.io/image/s3://frameio-assets-development/image/cd58cb8e-24b3-4498-8d0f-9532fcd04d11/image_full.png?alg=HS256&sig=0_u7w_wz2MwQHOXp000ibbQSMRijujyaUu8V3YYPxu4&exp=1729857600"
         *       },
         *       "thumbnail_high_quality": {
         *         "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "url": "https://picture2.frame.io/image/s3://frameio-assets-development/image/cd58cb8e-24b3-4498-8d0f-9532fcd04d11/image_full.png?alg=HS256&sig=0_u7w_wz2MwQHOXp000ibbQSMRijujyaUu8V3YYPxu4&exp=1729857600"
         *       },
         *       "video_h264_180": {
         *         "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "url": "https://picture2.frame.io/image/s3://frameio-assets-development/image/cd58cb8e-24b3-4498-8d0f-9532fcd04d11/image_full.png?alg=HS256&sig=0_u7w_wz2MwQHOXp000ibbQSMRijujyaUu8V3YYPxu4&exp=1729857600"
         *       }
         *     }
         */
        MediaLinksCollection: {
            efficient?: components["schemas"]["MediaLinkCommon"];
            high_quality?: components["schemas"]["MediaLinkCommon"];
            original?: components["schemas"]["OriginalMediaLink"];
            scrub_sheet?: components["schemas"]["RenditionMediaLink"];
            thumbnail?: components["schemas"]["RenditionMediaLink"];
            thumbnail_high_quality?: components["schemas"]["RenditionMediaLink"];
            video_h264_180?: components["schemas"]["RenditionMediaLink"];
        };
        /**
         * @example {
         *       "end_index": 13,
         *       "start_index": 5,
         *       "text": "Test User",
         *       "user_id": "38f42ae2-f44e-4bc3-9c34-b22fbcc57fbb"
         *     }
         */
        Mention: {
            end_index: number;
            start_index: number;
            text: string;
            /** Format: uuid */
            user_id: string;
        };
        /**
         * @example {
         *       "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *       "field_definition_name": "Fields definition name",
         *       "field_options": [
         *         {
         *           "display_name": "Display name",
         *           "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *         },
         *         {
         *           "display_name": "Display name 2",
         *           "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *         }
         *       ],
         *       "field_type": "select",
         *       "mutable": true,
         *       "value": [
         *         {
         *           "display_name": "Display name",
         *           "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *         }
         *       ]
         *     }
         */
        MetadataField: components["schemas"]["TextValue"] | components["schemas"]["IntegerValue"] | components["schemas"]["NumberValue"] | components["schemas"]["BooleanValue"] | components["schemas"]["DateValue"] | components["schemas"]["MultiSelectValue"] | components["schemas"]["SelectValue"] | components["schemas"]["SingleUserValue"] | components["schemas"]["MultiUserValue"];
        /**
         * @example {
         *       "data": {
         *         "file_id": "4ba15760-a13d-4131-9b91-2d14f52c88fa",
         *         "metadata": [
         *           {
         *             "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *             "field_definition_name": "Fields definition name",
         *             "field_options": [
         *               {
         *                 "display_name": "Display name",
         *                 "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *               },
         *               {
         *                 "display_name": "Display name 2",
         *                 "id": "774fc8c5-d709-4b3f-af68-b6fb5622a6c7"
         *               }
         *             ],
         *             "field_type": "select_multi",
         *             "mutable": true,
         *             "value": [
         *               {
         *                 "display_name": "Display name",
         *                 "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *               }
         *             ]
         *           },
         *           {
         *             "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *             "field_definition_name": "Fields definition name",
         *             "field_type": "text",
         *             "mutable": true,
         *             "value": "text value"
         *           }
         *         ]
         *       }
         *     }
         */
        MetadataResponse: {
            data: components["schemas"]["MetadataWithDefinition"];
        };
        /**
         * @example {
         *       "file_id": "4ba15760-a13d-4131-9b91-2d14f52c88fa",
         *       "metadata": [
         *         {
         *           "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *           "field_definition_name": "Fields definition name",
         *           "field_options": [
         *             {
         *               "display_name": "Display name",
         *               "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *             },
         *             {
         *               "display_name": "Display name 2",
         *               "id": "774fc8c5-d709-4b3f-af68-b6fb5622a6c7"
         *             }
         *           ],
         *           "field_type": "select_multi",
         *           "mutable": true,
         *           "value": [
         *             {
         *               "display_name": "Display name",
         *               "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *             }
         *           ]
         *         },
         *         {
         *           "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *           "field_definition_name": "Fields definition name",
         *           "field_type": "text",
         *           "mutable": true,
         *           "value": "text value"
         *         }
         *       ]
         *     }
         */
        MetadataWithDefinition: {
            /** Format: uuid */
            file_id: string;
            metadata: components["schemas"]["MetadataField"][];
        };
        /**
         * @example {
         *       "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *       "field_definition_name": "Fields definition name",
         *       "field_options": [
         *         {
         *           "display_name": "Display name",
         *           "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *         },
         *         {
         *           "display_name": "Display name 2",
         *           "id": "774fc8c5-d709-4b3f-af68-b6fb5622a6c7"
         *         }
         *       ],
         *       "field_type": "select_multi",
         *       "mutable": true,
         *       "value": [
         *         {
         *           "display_name": "Display name",
         *           "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *         }
         *       ]
         *     }
         */
        MultiSelectValue: components["schemas"]["FieldValueCommon"] & {
            field_options?: components["schemas"]["SelectOption"][];
            value: components["schemas"]["SelectOption"][];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "select_multi";
        };
        /**
         * @example {
         *       "custom_members": [],
         *       "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *       "field_definition_name": "Fields definition name",
         *       "field_type": "user_multi",
         *       "member_options_type": "all_project_members",
         *       "mutable": true,
         *       "value": [
         *         {
         *           "id": "43033894-3018-4670-9692-d908b691a0e4",
         *           "type": "user"
         *         },
         *         {
         *           "id": "ff69e361-ce99-41b9-940f-20f5f9951c94",
         *           "type": "user"
         *         }
         *       ]
         *     }
         */
        MultiUserValue: components["schemas"]["FieldValueCommon"] & {
            custom_members?: components["schemas"]["UserValue"][];
            /** @enum {string} */
            member_options_type?: "custom" | "all_project_members";
            value: components["schemas"]["UserValue"][];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "user_multi" | "users";
        };
        /**
         * @example {
         *       "name": "red_car.png",
         *       "terms": [
         *         "red",
         *         "car"
         *       ],
         *       "type": "name_match"
         *     }
         */
        NameMatch: {
            name: string;
            terms: string[];
            /** @enum {string} */
            type: "name_match";
        };
        /** @example  */
        NoContent: string;
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": "Not found"
         *         }
         *       ]
         *     }
         */
        NotFound: {
            errors: {
                detail: string;
                source?: {
                    pointer?: string;
                };
                title?: string;
            }[];
        };
        /**
         * @example {
         *       "notes": "This is a great shot of the red car",
         *       "type": "notes_match"
         *     }
         */
        NotesMatch: {
            notes: string;
            /** @enum {string} */
            type: "notes_match";
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator_id": "cc2f8410-ddc4-4d2d-98d9-499cd153e1db",
         *       "field_configuration": {
         *         "number_format": "framerate",
         *         "scale": 3
         *       },
         *       "field_type": "number",
         *       "id": "70320e7b-b6a6-4d20-a65e-8df9f4f72495",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        NumberDefinition: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            creator_id: string;
            field_configuration: {
                /** @enum {string|null} */
                number_format?: "bitrate" | "bits" | "duration" | "framerate" | "frequency" | "storage" | "timecode" | null;
                scale: number;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "number";
            /** Format: uuid */
            id: string;
            mutable: boolean;
            name: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @example {
         *       "field_configuration": {
         *         "scale": 3
         *       },
         *       "field_type": "number",
         *       "name": "Fields definition name"
         *     }
         */
        NumberDefinitionParams: {
            field_configuration: {
                /** @enum {string} */
                number_format?: "bitrate" | "bits" | "duration" | "framerate" | "frequency" | "storage" | "timecode";
                scale: number;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "number";
            name: string;
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "creator_id": "cc2f8410-ddc4-4d2d-98d9-499cd153e1db",
         *       "field_configuration": {
         *         "number_format": "framerate",
         *         "scale": 3
         *       },
         *       "field_type": "number",
         *       "id": "70320e7b-b6a6-4d20-a65e-8df9f4f72495",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        NumberDefinitionWithIncludes: components["schemas"]["NumberDefinition"] & {
            creator?: components["schemas"]["User"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "number";
        };
        /**
         * @example {
         *       "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *       "field_definition_name": "Fields definition name",
         *       "field_type": "number",
         *       "mutable": true,
         *       "value": 2
         *     }
         */
        NumberValue: components["schemas"]["FieldValueCommon"] & {
            value: number | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "number";
        };
        /**
         * @example {
         *       "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *       "inline_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=inline%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragSDFXDFh&1Key-Pair-Id=KKI497NESTHMN"
         *     }
         */
        OriginalMediaLink: components["schemas"]["MediaLinkCommon"] & {
            inline_url: string | null;
        };
        /**
         * @example {
         *       "page_count": 10,
         *       "type": "page_count_match"
         *     }
         */
        PageCountMatch: {
            page_count: number;
            /** @enum {string} */
            type: "page_count_match";
        };
        /**
         * @example {
         *       "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *       "email": "user_email@example.com",
         *       "id": "9571e103-40c4-481a-8549-8f13495c537d",
         *       "name": "Name"
         *     }
         */
        Profile: {
            avatar_url: string | null;
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        /**
         * @example {
         *       "data": {
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "9571e103-40c4-481a-8549-8f13495c537d",
         *         "name": "Name"
         *       }
         *     }
         */
        ProfileResponse: {
            data: components["schemas"]["Profile"];
        };
        /**
         * @example {
         *       "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *       "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *       "name": "My Project",
         *       "restricted": false,
         *       "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *       "status": "active",
         *       "storage": 15000,
         *       "updated_at": "2024-02-07T16:44:41.986478Z",
         *       "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *       "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *     }
         */
        Project: {
            adobe_id?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            image?: string | null;
            name: string;
            restricted?: boolean;
            /** Format: uuid */
            root_folder_id: string;
            /** @enum {string} */
            status: "active" | "inactive";
            /** @default 0 */
            storage: number;
            /** Format: date-time */
            updated_at: string;
            view_url: string;
            /** Format: uuid */
            workspace_id: string;
        };
        /**
         * @example owner
         * @enum {string}
         */
        ProjectInclude: "owner";
        /**
         * @example {
         *       "project": {
         *         "id": "40d1526f-6674-48f9-b6c3-e7d74fd24ade",
         *         "name": "Marketing Assets"
         *       },
         *       "terms": [
         *         "marketing"
         *       ],
         *       "type": "project_match"
         *     }
         */
        ProjectMatch: {
            project: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            terms: string[];
            /** @enum {string} */
            type: "project_match";
        };
        ProjectMatchInfo: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /**
         * @example {
         *       "data": {
         *         "name": "Project Name",
         *         "restricted": true
         *       }
         *     }
         */
        ProjectParams: {
            data: {
                name: string;
                restricted?: boolean;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *         "created_at": "2024-01-25T19:18:29.614189Z",
         *         "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *         "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *         "name": "My Project",
         *         "restricted": false,
         *         "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *         "status": "active",
         *         "storage": 15000,
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *         "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *       }
         *     }
         */
        ProjectResponse: {
            data: components["schemas"]["Project"];
        };
        /**
         * @example {
         *       "matches": [
         *         {
         *           "name": "red_car.png",
         *           "terms": [
         *             "red",
         *             "car"
         *           ],
         *           "type": "name_match"
         *         }
         *       ],
         *       "result": {
         *         "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *         "created_at": "2024-01-25T19:18:29.614189Z",
         *         "description": "Project Description",
         *         "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *         "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *         "name": "My Project",
         *         "restricted": false,
         *         "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *         "status": "active",
         *         "storage": 15000,
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *         "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *       },
         *       "type": "project_result"
         *     }
         */
        ProjectSearchResult: {
            matches: components["schemas"]["SearchMatch"][];
            result: components["schemas"]["ProjectWithDescription"];
            /** @enum {string} */
            type: "project_result";
        };
        /**
         * @example name_asc
         * @enum {string}
         */
        ProjectSort: "name_asc" | "created_at_asc" | "name_desc" | "created_at_desc";
        /**
         * @example {
         *       "data": {
         *         "name": "Project Name",
         *         "restricted": true,
         *         "status": "active"
         *       }
         *     }
         */
        ProjectUpdateParams: {
            data: {
                name?: string;
                restricted?: boolean;
                /** @enum {string} */
                status?: "active" | "inactive";
            };
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "role": "full_access",
         *           "user": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           }
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/projects/123/users"
         *       },
         *       "total_count": 10
         *     }
         */
        ProjectUserRolesResponse: {
            data: components["schemas"]["UserRole"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "description": "Project Description",
         *       "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *       "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *       "name": "My Project",
         *       "restricted": false,
         *       "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *       "status": "active",
         *       "storage": 15000,
         *       "updated_at": "2024-02-07T16:44:41.986478Z",
         *       "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *       "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *     }
         */
        ProjectWithDescription: components["schemas"]["Project"] & {
            description: string | null;
        };
        /**
         * @example {
         *       "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "description": "Project Description",
         *       "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *       "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *       "name": "My Project",
         *       "owner": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "restricted": false,
         *       "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *       "status": "active",
         *       "storage": 15000,
         *       "updated_at": "2024-02-07T16:44:41.986478Z",
         *       "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *       "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *     }
         */
        ProjectWithIncludes: components["schemas"]["Project"] & {
            description: string | null;
            owner?: components["schemas"]["User"];
        };
        /**
         * @example {
         *       "data": {
         *         "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *         "created_at": "2024-01-25T19:18:29.614189Z",
         *         "description": "Project Description",
         *         "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *         "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *         "name": "My Project",
         *         "owner": {
         *           "active": true,
         *           "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *           "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "email": "user_email@example.com",
         *           "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *           "name": "Jon Doe"
         *         },
         *         "restricted": false,
         *         "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *         "status": "active",
         *         "storage": 15000,
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *         "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *       }
         *     }
         */
        ProjectWithIncludesResponse: {
            data: components["schemas"]["ProjectWithIncludes"];
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *           "created_at": "2024-01-25T19:18:29.614189Z",
         *           "description": "Project Description",
         *           "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *           "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *           "name": "My Project",
         *           "owner": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "restricted": false,
         *           "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *           "status": "active",
         *           "storage": 15000,
         *           "updated_at": "2024-02-07T16:44:41.986478Z",
         *           "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *           "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/workspaces/123/projects"
         *       },
         *       "total_count": 10
         *     }
         */
        ProjectsWithIncludesResponse: {
            data: components["schemas"]["ProjectWithIncludes"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator_id": "6679397d-a022-4bf2-995f-f3c4814e67fc",
         *       "field_configuration": {
         *         "color": "#ff34DD",
         *         "max_value": 5,
         *         "style": "star"
         *       },
         *       "field_type": "rating",
         *       "id": "1f5d47ab-1ab8-4c6a-a856-0eb89ff85b04",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        RatingDefinition: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            creator_id: string;
            field_configuration: {
                color?: string | null;
                max_value: number;
                /** @enum {string|null} */
                style?: "star" | "heart" | "thumbs_up" | null;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "rating";
            /** Format: uuid */
            id: string;
            mutable: boolean;
            name: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @example {
         *       "field_configuration": {
         *         "max_value": 5
         *       },
         *       "field_type": "rating",
         *       "name": "Fields definition name"
         *     }
         */
        RatingDefinitionParams: {
            field_configuration: {
                color?: string;
                max_value: number;
                /** @enum {string} */
                style?: "star" | "heart" | "thumbs_up";
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "rating";
            name: string;
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "creator_id": "6679397d-a022-4bf2-995f-f3c4814e67fc",
         *       "field_configuration": {
         *         "color": "#ff34DD",
         *         "max_value": 5,
         *         "style": "star"
         *       },
         *       "field_type": "rating",
         *       "id": "1f5d47ab-1ab8-4c6a-a856-0eb89ff85b04",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        RatingDefinitionWithIncludes: components["schemas"]["RatingDefinition"] & {
            creator?: components["schemas"]["User"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "rating";
        };
        /**
         * @example {
         *       "color": "#FFD700",
         *       "max_value": 5,
         *       "rating": 4,
         *       "style": "stars",
         *       "type": "rating_match"
         *     }
         */
        RatingMatch: {
            color?: string;
            max_value?: number;
            rating: number;
            style?: string;
            /** @enum {string} */
            type: "rating_match";
        };
        RecentlyDeletedAsset: {
            /** @enum {string} */
            type: "file" | "folder" | "version_stack";
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            deleted_at: string;
            file_size?: number;
            media_type?: string;
            parent_id?: string | null;
            project_id?: string;
        } & {
            [key: string]: unknown;
        };
        RecentlyDeletedResponse: {
            data: components["schemas"]["RecentlyDeletedAsset"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "data": {
         *         "accent_color": "#FF0000",
         *         "access": "public",
         *         "asset_removed": "257b251a-ffce-4c5c-b3e2-c3c77e1df0b9",
         *         "captions_enabled": true,
         *         "card_aspect_ratio": "square",
         *         "card_info_enabled": true,
         *         "card_size": "medium",
         *         "collection_id": "28dd260d-dead-4dd9-a149-e1c6175080f6",
         *         "commenting_enabled": true,
         *         "created_at": "2024-02-02T21:19:24.828948Z",
         *         "description": "Description of share",
         *         "downloading_enabled": true,
         *         "drm_enabled": false,
         *         "editable_fields_enabled": false,
         *         "enabled": true,
         *         "expiration": "2026-07-17T22:34:21.758403Z",
         *         "featured_field_definition_id": "c1f5925d-af1f-43a6-8280-ac9388e32e61",
         *         "forensic_watermark_enabled": false,
         *         "icons_visible_on_list": true,
         *         "id": "f82d1488-3ee2-4573-aa7c-c727e6266080",
         *         "last_viewed_at": "2024-03-02T21:19:24.828948Z",
         *         "layout": "grid",
         *         "list_row_size": "small",
         *         "name": "Test Share",
         *         "name_column_width": null,
         *         "open_in_viewer_enabled": true,
         *         "passphrase": "as!dfj39sd(*",
         *         "reel_card_aspect_ratio": "square",
         *         "reel_card_fit_image": false,
         *         "short_url": "https://f.io/GGa9wPw5",
         *         "show_all_asset_versions": true,
         *         "show_asset_name_in_reel_layout": false,
         *         "sort_by": {
         *           "direction": "asc",
         *           "field_definition_id": "93cd737d-3ce5-4df1-813c-223d5d99ece4"
         *         },
         *         "theme": "dark",
         *         "thumbnail_scale": "fill",
         *         "title_line_count": 1,
         *         "transcripts_enabled": true,
         *         "updated_at": "2024-02-02T21:19:24.828948Z",
         *         "visible_field_definition_ids": [
         *           "68f014a9-8841-44cb-8bd2-e5cd304eb8e3"
         *         ],
         *         "watermark_enabled": true
         *       }
         *     }
         */
        RemoveAssetResponse: {
            data: components["schemas"]["Share"] & {
                /** Format: uuid */
                asset_removed: string;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "reviewers": {
         *           "adobe_user_ids": [
         *             "2A3C1A3D66C621B20A494021@176719f5667c82b4499999.e"
         *           ]
         *         }
         *       }
         *     }
         */
        RemoveReviewerParams: {
            data: {
                reviewers: {
                    adobe_user_ids?: string[];
                    emails?: components["schemas"]["Email"][];
                    user_ids?: components["schemas"]["UUID"][];
                };
            };
        };
        /**
         * @example {
         *       "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *       "url": "https://picture2.frame.io/image/s3://frameio-assets-development/image/cd58cb8e-24b3-4498-8d0f-9532fcd04d11/image_full.png?alg=HS256&sig=0_u7w_wz2MwQHOXp000ibbQSMRijujyaUu8V3YYPxu4&exp=1729857600"
         *     }
         */
        RenditionMediaLink: components["schemas"]["MediaLinkCommon"] & {
            url: string | null;
        };
        /** @example <opaque_cursor> */
        RequestAfterOpaqueCursor: string | null;
        /**
         * Format: int32
         * @default 50
         * @example 10
         */
        RequestPageSize: number;
        /**
         * @example {
         *       "resolution_height": 1080,
         *       "type": "resolution_height_match"
         *     }
         */
        ResolutionHeightMatch: {
            /** Format: float */
            resolution_height: number;
            /** @enum {string} */
            type: "resolution_height_match";
        };
        /**
         * @example {
         *       "resolution_width": 1920,
         *       "type": "resolution_width_match"
         *     }
         */
        ResolutionWidthMatch: {
            /** Format: float */
            resolution_width: number;
            /** @enum {string} */
            type: "resolution_width_match";
        };
        /**
         * @example name_asc
         * @enum {string}
         */
        ReviewersSort: "name_asc" | "active" | "name_desc" | "inactive";
        /**
         * @example {
         *       "name": "red_car.png",
         *       "terms": [
         *         "red",
         *         "car"
         *       ],
         *       "type": "name_match"
         *     }
         */
        SearchMatch: components["schemas"]["NameMatch"] | components["schemas"]["SourceFilenameMatch"] | components["schemas"]["ProjectMatch"] | components["schemas"]["CreatorMatch"] | components["schemas"]["AssigneeMatch"] | components["schemas"]["FormatMatch"] | components["schemas"]["KeywordsMatch"] | components["schemas"]["StatusMatch"] | components["schemas"]["VisualMatch"] | components["schemas"]["TranscriptionMatch"] | components["schemas"]["CommentMatch"] | components["schemas"]["RatingMatch"] | components["schemas"]["CommentCountMatch"] | components["schemas"]["PageCountMatch"] | components["schemas"]["DurationMatch"] | components["schemas"]["FilesizeMatch"] | components["schemas"]["AudioSampleRateMatch"] | components["schemas"]["NotesMatch"] | components["schemas"]["UploadedAtMatch"] | components["schemas"]["UpdatedAtMatch"] | components["schemas"]["DeletedAtMatch"] | components["schemas"]["InsertedAtMatch"] | components["schemas"]["FileTypeMatch"] | components["schemas"]["BitDepthMatch"] | components["schemas"]["BitRateMatch"] | components["schemas"]["CodecMatch"] | components["schemas"]["ChannelsMatch"] | components["schemas"]["FrameRateMatch"] | components["schemas"]["HasAlphaChannelMatch"] | components["schemas"]["ColorSpaceMatch"] | components["schemas"]["ResolutionWidthMatch"] | components["schemas"]["ResolutionHeightMatch"] | components["schemas"]["DynamicRangeMatch"];
        /**
         * @example {
         *       "engine": "nlp",
         *       "filters": {
         *         "files_and_version_stacks": true,
         *         "folders": false,
         *         "projects": false
         *       },
         *       "query": "red car driving on highway"
         *     }
         */
        SearchParams: {
            /** @enum {string} */
            engine: "lexical" | "nlp";
            filters?: {
                /** @default true */
                files_and_version_stacks: boolean;
                /** @default true */
                folders: boolean;
                /** @default true */
                projects: boolean;
            };
            query: string;
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "matches": [
         *             {
         *               "name": "red_car.png",
         *               "terms": [
         *                 "red",
         *                 "car"
         *               ],
         *               "type": "name_match"
         *             }
         *           ],
         *           "result": {
         *             "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *             "adobe_version_id": "2",
         *             "created_at": "2023-09-25T19:18:29.614189Z",
         *             "file_size": 1137444,
         *             "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *             "media_type": "image/png",
         *             "name": "asset.png",
         *             "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *             "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *             "status": "created",
         *             "type": "file",
         *             "updated_at": "2024-02-07T16:44:41.986478Z",
         *             "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *           },
         *           "type": "file_result"
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/1234/search?after=abc123"
         *       },
         *       "total_count": 15
         *     }
         */
        SearchResponse: {
            data: (components["schemas"]["AssetSearchResult"] | components["schemas"]["ProjectSearchResult"])[];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator_id": "0e55487c-4ce3-4333-b4d6-cb29806f9ff2",
         *       "field_configuration": {
         *         "enable_add_new": false,
         *         "options": [
         *           {
         *             "display_name": "Option 1",
         *             "id": "515964d7-eb7e-45a2-94ab-c6b70ef003a2"
         *           },
         *           {
         *             "display_name": "Option 2",
         *             "id": "2780656a-2771-4380-a105-6056dde7346b"
         *           }
         *         ]
         *       },
         *       "field_type": "select",
         *       "id": "90f670d4-ca2a-43ef-85dd-e9c82b6de225",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        SelectDefinition: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            creator_id: string;
            field_configuration: {
                /** @default true */
                enable_add_new: boolean;
                options: {
                    color?: string | null;
                    display_name: string;
                    /** Format: uuid */
                    id?: string;
                }[];
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "select";
            /** Format: uuid */
            id: string;
            mutable: boolean;
            name: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @example {
         *       "field_configuration": {
         *         "enable_add_new": false,
         *         "options": [
         *           {
         *             "display_name": "Option 1"
         *           },
         *           {
         *             "display_name": "Option 2"
         *           }
         *         ]
         *       },
         *       "field_type": "select",
         *       "name": "Fields definition name"
         *     }
         */
        SelectDefinitionParams: {
            field_configuration: {
                /** @default true */
                enable_add_new: boolean;
                options: {
                    color?: string;
                    display_name: string;
                }[];
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "select";
            name: string;
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "creator_id": "0e55487c-4ce3-4333-b4d6-cb29806f9ff2",
         *       "field_configuration": {
         *         "enable_add_new": false,
         *         "options": [
         *           {
         *             "display_name": "Option 1",
         *             "id": "515964d7-eb7e-45a2-94ab-c6b70ef003a2"
         *           },
         *           {
         *             "display_name": "Option 2",
         *             "id": "2780656a-2771-4380-a105-6056dde7346b"
         *           }
         *         ]
         *       },
         *       "field_type": "select",
         *       "id": "90f670d4-ca2a-43ef-85dd-e9c82b6de225",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        SelectDefinitionWithIncludes: components["schemas"]["SelectDefinition"] & {
            creator?: components["schemas"]["User"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "select";
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator_id": "68c9e62a-d1fe-4b0d-b2d7-46fd010b6eaf",
         *       "field_configuration": {
         *         "enable_add_new": false,
         *         "options": [
         *           {
         *             "display_name": "Option 1",
         *             "id": "abe856bd-5811-4cec-9cfb-689f3e08e7bf"
         *           },
         *           {
         *             "display_name": "Option 2",
         *             "id": "c7664c75-f0b6-4bb8-b360-f8b8ab6f8922"
         *           }
         *         ]
         *       },
         *       "field_type": "select",
         *       "id": "5fefb542-32ae-4c02-aba4-ee4889073ad0",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        SelectMultiDefinition: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            creator_id: string;
            field_configuration: {
                /** @default true */
                enable_add_new: boolean;
                options: {
                    color?: string | null;
                    display_name: string;
                    /** Format: uuid */
                    id?: string;
                }[];
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "select_multi";
            /** Format: uuid */
            id: string;
            mutable: boolean;
            name: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @example {
         *       "field_configuration": {
         *         "enable_add_new": false,
         *         "options": [
         *           {
         *             "display_name": "Option 1"
         *           },
         *           {
         *             "display_name": "Option 2"
         *           }
         *         ]
         *       },
         *       "field_type": "select_multi",
         *       "name": "Fields definition name"
         *     }
         */
        SelectMultiDefinitionParams: {
            field_configuration: {
                /** @default true */
                enable_add_new: boolean;
                options: {
                    color?: string;
                    display_name: string;
                }[];
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "select_multi";
            name: string;
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "creator_id": "68c9e62a-d1fe-4b0d-b2d7-46fd010b6eaf",
         *       "field_configuration": {
         *         "enable_add_new": false,
         *         "options": [
         *           {
         *             "display_name": "Option 1",
         *             "id": "abe856bd-5811-4cec-9cfb-689f3e08e7bf"
         *           },
         *           {
         *             "display_name": "Option 2",
         *             "id": "c7664c75-f0b6-4bb8-b360-f8b8ab6f8922"
         *           }
         *         ]
         *       },
         *       "field_type": "select",
         *       "id": "5fefb542-32ae-4c02-aba4-ee4889073ad0",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        SelectMultiDefinitionWithIncludes: components["schemas"]["SelectMultiDefinition"] & {
            creator?: components["schemas"]["User"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "select_multi";
        };
        /**
         * @example {
         *       "display_name": "Display name",
         *       "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *     }
         */
        SelectOption: {
            display_name: string;
            /** Format: uuid */
            id: string;
        };
        /**
         * @example {
         *       "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *       "field_definition_name": "Fields definition name",
         *       "field_options": [
         *         {
         *           "display_name": "Display name",
         *           "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *         },
         *         {
         *           "display_name": "Display name 2",
         *           "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *         }
         *       ],
         *       "field_type": "select",
         *       "mutable": true,
         *       "value": [
         *         {
         *           "display_name": "Display name",
         *           "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *         }
         *       ]
         *     }
         */
        SelectValue: components["schemas"]["FieldValueCommon"] & {
            field_options?: components["schemas"]["SelectOption"][];
            value: components["schemas"]["SelectOption"][];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "select";
        };
        /**
         * @example {
         *       "accent_color": "#FF0000",
         *       "access": "public",
         *       "captions_enabled": true,
         *       "card_aspect_ratio": "square",
         *       "card_info_enabled": true,
         *       "card_size": "medium",
         *       "collection_id": "28dd260d-dead-4dd9-a149-e1c6175080f6",
         *       "commenting_enabled": true,
         *       "created_at": "2024-02-02T21:19:24.828948Z",
         *       "description": "Description of share",
         *       "downloading_enabled": true,
         *       "drm_enabled": false,
         *       "editable_fields_enabled": false,
         *       "enabled": true,
         *       "expiration": "2026-07-17T22:34:21.758403Z",
         *       "featured_field_definition_id": "c1f5925d-af1f-43a6-8280-ac9388e32e61",
         *       "forensic_watermark_enabled": false,
         *       "icons_visible_on_list": true,
         *       "id": "f82d1488-3ee2-4573-aa7c-c727e6266080",
         *       "last_viewed_at": "2024-03-02T21:19:24.828948Z",
         *       "layout": "grid",
         *       "list_row_size": "small",
         *       "name": "Test Share",
         *       "name_column_width": null,
         *       "open_in_viewer_enabled": true,
         *       "passphrase": "as!dfj39sd(*",
         *       "reel_card_aspect_ratio": "square",
         *       "reel_card_fit_image": false,
         *       "short_url": "https://f.io/GGa9wPw5",
         *       "show_all_asset_versions": true,
         *       "show_asset_name_in_reel_layout": false,
         *       "sort_by": {
         *         "direction": "asc",
         *         "field_definition_id": "93cd737d-3ce5-4df1-813c-223d5d99ece4"
         *       },
         *       "theme": "dark",
         *       "thumbnail_scale": "fill",
         *       "title_line_count": 1,
         *       "transcripts_enabled": true,
         *       "updated_at": "2024-02-02T21:19:24.828948Z",
         *       "visible_field_definition_ids": [
         *         "68f014a9-8841-44cb-8bd2-e5cd304eb8e3"
         *       ],
         *       "watermark_enabled": true
         *     }
         */
        Share: {
            accent_color?: string | null;
            /** @enum {string} */
            access: "public" | "secure";
            captions_enabled?: boolean | null;
            /** @enum {string} */
            card_aspect_ratio?: "horizontal" | "square" | "vertical";
            card_info_enabled?: boolean;
            /** @enum {string} */
            card_size?: "small" | "medium" | "large";
            /** Format: uuid */
            collection_id: string;
            commenting_enabled: boolean;
            /** Format: date-time */
            created_at: string;
            description: string | null;
            downloading_enabled: boolean;
            drm_enabled?: boolean;
            editable_fields_enabled?: boolean;
            enabled: boolean;
            /** Format: date-time */
            expiration: string | null;
            /** Format: uuid */
            featured_field_definition_id?: string | null;
            forensic_watermark_enabled?: boolean;
            icons_visible_on_list?: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            last_viewed_at: string | null;
            /** @enum {string} */
            layout?: "grid" | "list" | "reel";
            /** @enum {string} */
            list_row_size?: "small" | "medium" | "large";
            name: string | null;
            name_column_width?: number | null;
            open_in_viewer_enabled?: boolean;
            passphrase?: string | null;
            /** @enum {string} */
            reel_card_aspect_ratio?: "horizontal" | "square" | "vertical";
            reel_card_fit_image?: boolean;
            short_url: string | null;
            show_all_asset_versions?: boolean | null;
            show_asset_name_in_reel_layout?: boolean;
            sort_by?: {
                /** @enum {string} */
                direction: "asc" | "desc";
                field_definition_id: components["schemas"]["UUID"];
            };
            /** @enum {string} */
            theme?: "dark" | "light" | "neutral";
            /** @enum {string} */
            thumbnail_scale?: "fit" | "fill";
            title_line_count?: number;
            transcripts_enabled?: boolean | null;
            /** Format: date-time */
            updated_at: string;
            visible_field_definition_ids?: components["schemas"]["UUID"][];
            watermark_enabled?: boolean | null;
        };
        /**
         * @example user
         * @enum {string}
         */
        ShareActivityInclude: "user";
        /**
         * @example {
         *       "asset_id": null,
         *       "id": "3567e072-1987-45d6-8e6e-548484b8926c",
         *       "inserted_at": "2024-01-01T00:00:00Z",
         *       "type": "share_viewed",
         *       "user": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "user_id": "75ee1849-4582-4853-89fb-12fa4eb05e4a"
         *     }
         */
        ShareActivityItemWithIncludes: {
            /** Format: uuid */
            asset_id?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            inserted_at: string;
            /** @enum {string} */
            type: "share_viewed" | "asset_viewed" | "asset_downloaded" | "comment_created";
            user?: components["schemas"]["User"] | null;
            /** Format: uuid */
            user_id?: string | null;
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "asset_id": null,
         *           "id": "3567e072-1987-45d6-8e6e-548484b8926c",
         *           "inserted_at": "2024-01-01T00:00:00Z",
         *           "type": "share_viewed",
         *           "user": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "user_id": "75ee1849-4582-4853-89fb-12fa4eb05e4a"
         *         }
         *       ],
         *       "links": {
         *         "next": null
         *       }
         *     }
         */
        ShareActivityResponse: {
            data: components["schemas"]["ShareActivityItemWithIncludes"][];
            links: components["schemas"]["Links"];
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *           "adobe_version_id": "2",
         *           "created_at": "2023-09-25T19:18:29.614189Z",
         *           "creator": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "file_size": 1137444,
         *           "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *           "media_links": {
         *             "high_quality": {
         *               "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN"
         *             },
         *             "original": {
         *               "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "inline_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=inline%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragSDFXDFh&1Key-Pair-Id=KKI497NESTHMN"
         *             },
         *             "thumbnail": {
         *               "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "url": "https://picture2.frame.io/image/s3://frameio-assets-development/image/cd58cb8e-24b3-4498-8d0f-9532fcd04d11/image_full.png?alg=HS256&sig=0_u7w_wz2MwQHOXp000ibbQSMRijujyaUu8V3YYPxu4&exp=1729857600"
         *             }
         *           },
         *           "media_type": "image/png",
         *           "metadata": [
         *             {
         *               "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *               "field_definition_name": "Fields definition name",
         *               "field_options": [
         *                 {
         *                   "display_name": "Display name",
         *                   "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *                 },
         *                 {
         *                   "display_name": "Display name 2",
         *                   "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *                 }
         *               ],
         *               "field_type": "select",
         *               "mutable": true,
         *               "value": [
         *                 {
         *                   "display_name": "Display name",
         *                   "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *                 }
         *               ]
         *             }
         *           ],
         *           "name": "asset.png",
         *           "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *           "project": {
         *             "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *             "created_at": "2024-01-25T19:18:29.614189Z",
         *             "description": "Project Description",
         *             "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *             "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *             "name": "My Project",
         *             "owner": {
         *               "active": true,
         *               "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *               "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "email": "user_email@example.com",
         *               "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *               "name": "Jon Doe"
         *             },
         *             "restricted": false,
         *             "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *             "status": "active",
         *             "storage": 15000,
         *             "updated_at": "2024-02-07T16:44:41.986478Z",
         *             "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *             "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *           },
         *           "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *           "status": "created",
         *           "type": "file",
         *           "updated_at": "2024-02-07T16:44:41.986478Z",
         *           "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/shares/123/assets?after=opaque_cursor"
         *       },
         *       "total_count": 10
         *     }
         */
        ShareAssetsResponse: {
            data: components["schemas"]["AssetWithIncludes"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "data": {
         *         "accent_color": "#FF0000",
         *         "access": "public",
         *         "captions_enabled": true,
         *         "card_aspect_ratio": "square",
         *         "card_info_enabled": true,
         *         "card_size": "medium",
         *         "collection_id": "28dd260d-dead-4dd9-a149-e1c6175080f6",
         *         "commenting_enabled": true,
         *         "created_at": "2024-02-02T21:19:24.828948Z",
         *         "description": "Description of share",
         *         "downloading_enabled": true,
         *         "drm_enabled": false,
         *         "editable_fields_enabled": false,
         *         "enabled": true,
         *         "expiration": "2026-07-17T22:34:21.758403Z",
         *         "featured_field_definition_id": "c1f5925d-af1f-43a6-8280-ac9388e32e61",
         *         "forensic_watermark_enabled": false,
         *         "icons_visible_on_list": true,
         *         "id": "f82d1488-3ee2-4573-aa7c-c727e6266080",
         *         "last_viewed_at": "2024-03-02T21:19:24.828948Z",
         *         "layout": "grid",
         *         "list_row_size": "small",
         *         "name": "Test Share",
         *         "name_column_width": null,
         *         "open_in_viewer_enabled": true,
         *         "passphrase": "as!dfj39sd(*",
         *         "reel_card_aspect_ratio": "square",
         *         "reel_card_fit_image": false,
         *         "short_url": "https://f.io/GGa9wPw5",
         *         "show_all_asset_versions": true,
         *         "show_asset_name_in_reel_layout": false,
         *         "sort_by": {
         *           "direction": "asc",
         *           "field_definition_id": "93cd737d-3ce5-4df1-813c-223d5d99ece4"
         *         },
         *         "theme": "dark",
         *         "thumbnail_scale": "fill",
         *         "title_line_count": 1,
         *         "transcripts_enabled": true,
         *         "updated_at": "2024-02-02T21:19:24.828948Z",
         *         "visible_field_definition_ids": [
         *           "68f014a9-8841-44cb-8bd2-e5cd304eb8e3"
         *         ],
         *         "watermark_enabled": true
         *       }
         *     }
         */
        ShareResponse: {
            data: components["schemas"]["Share"];
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "active": true,
         *           "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *           "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "email": "user_email@example.com",
         *           "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *           "name": "Jon Doe"
         *         },
         *         {
         *           "active": true,
         *           "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *           "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "email": "user_email@example.com",
         *           "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *           "name": "Jon Doe"
         *         }
         *       ]
         *     }
         */
        ShareReviewersResponse: {
            data: components["schemas"]["User"][];
        };
        /**
         * @example name_asc
         * @enum {string}
         */
        ShareSort: "name_asc" | "created_at_asc" | "name_desc" | "created_at_desc";
        /**
         * @example {
         *       "data": [
         *         {
         *           "accent_color": "#FF0000",
         *           "access": "public",
         *           "captions_enabled": true,
         *           "card_aspect_ratio": "square",
         *           "card_info_enabled": true,
         *           "card_size": "medium",
         *           "collection_id": "28dd260d-dead-4dd9-a149-e1c6175080f6",
         *           "commenting_enabled": true,
         *           "created_at": "2024-02-02T21:19:24.828948Z",
         *           "description": "Description of share",
         *           "downloading_enabled": true,
         *           "drm_enabled": false,
         *           "editable_fields_enabled": false,
         *           "enabled": true,
         *           "expiration": "2026-07-17T22:34:21.758403Z",
         *           "featured_field_definition_id": "c1f5925d-af1f-43a6-8280-ac9388e32e61",
         *           "forensic_watermark_enabled": false,
         *           "icons_visible_on_list": true,
         *           "id": "f82d1488-3ee2-4573-aa7c-c727e6266080",
         *           "last_viewed_at": "2024-03-02T21:19:24.828948Z",
         *           "layout": "grid",
         *           "list_row_size": "small",
         *           "name": "Test Share",
         *           "name_column_width": null,
         *           "open_in_viewer_enabled": true,
         *           "passphrase": "as!dfj39sd(*",
         *           "reel_card_aspect_ratio": "square",
         *           "reel_card_fit_image": false,
         *           "short_url": "https://f.io/GGa9wPw5",
         *           "show_all_asset_versions": true,
         *           "show_asset_name_in_reel_layout": false,
         *           "sort_by": {
         *             "direction": "asc",
         *             "field_definition_id": "93cd737d-3ce5-4df1-813c-223d5d99ece4"
         *           },
         *           "theme": "dark",
         *           "thumbnail_scale": "fill",
         *           "title_line_count": 1,
         *           "transcripts_enabled": true,
         *           "updated_at": "2024-02-02T21:19:24.828948Z",
         *           "visible_field_definition_ids": [
         *             "68f014a9-8841-44cb-8bd2-e5cd304eb8e3"
         *           ],
         *           "watermark_enabled": true
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/projects/123/shares"
         *       },
         *       "total_count": 10
         *     }
         */
        SharesResponse: {
            data: components["schemas"]["Share"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "custom_members": [
         *         {
         *           "id": "43033894-3018-4670-9692-d908b691a0e4",
         *           "type": "user"
         *         }
         *       ],
         *       "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *       "field_definition_name": "Fields definition name",
         *       "field_type": "user_single",
         *       "member_options_type": "custom",
         *       "mutable": true,
         *       "value": [
         *         {
         *           "id": "43033894-3018-4670-9692-d908b691a0e4",
         *           "type": "user"
         *         }
         *       ]
         *     }
         */
        SingleUserValue: components["schemas"]["FieldValueCommon"] & {
            custom_members?: components["schemas"]["UserValue"][];
            /** @enum {string} */
            member_options_type?: "custom" | "all_project_members";
            value: components["schemas"]["UserValue"][];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "user_single";
        };
        /**
         * @example {
         *       "source_filename": "DSC_0001.jpg",
         *       "terms": [
         *         "DSC"
         *       ],
         *       "type": "source_filename_match"
         *     }
         */
        SourceFilenameMatch: {
            source_filename: string;
            terms: string[];
            /** @enum {string} */
            type: "source_filename_match";
        };
        /**
         * @example {
         *       "status": "approved",
         *       "type": "status_match"
         *     }
         */
        StatusMatch: {
            status: string;
            /** @enum {string} */
            type: "status_match";
        };
        /**
         * @example {
         *       "created_at": "2024-02-02T21:19:24.828948Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "creator_id": "a2ce4276-7b20-4fbd-b21e-fbfb05ce96f5",
         *       "emoji": "smile",
         *       "id": "1b67ac33-b557-4122-bd3a-f071b5458e55",
         *       "member_count": 5,
         *       "name": "group-1",
         *       "source": "frame",
         *       "sync_status": "completed",
         *       "updated_at": "2024-02-02T21:19:24.828948Z"
         *     }
         */
        SyncGroupWithIncludes: components["schemas"]["GroupCommonWithIncludes"] & {
            /** @enum {string} */
            sync_status: "not_started" | "in_progress" | "completed" | "error";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            source: "adobe";
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator_id": "c399f513-ec62-4b45-bb86-5fcee5002b30",
         *       "field_configuration": {},
         *       "field_type": "text",
         *       "id": "48d3a3de-c8d0-4400-8012-d5e51d162302",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        TextDefinition: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            creator_id: string;
            field_configuration: Record<string, never>;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "text";
            /** Format: uuid */
            id: string;
            mutable: boolean;
            name: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @example {
         *       "field_type": "text",
         *       "name": "Fields definition name"
         *     }
         */
        TextDefinitionParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "text";
            name: string;
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "creator_id": "c399f513-ec62-4b45-bb86-5fcee5002b30",
         *       "field_configuration": {},
         *       "field_type": "text",
         *       "id": "48d3a3de-c8d0-4400-8012-d5e51d162302",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        TextDefinitionWithIncludes: components["schemas"]["TextDefinition"] & {
            creator?: components["schemas"]["User"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "text";
        };
        /**
         * @example {
         *       "bounds": [
         *         {
         *           "height": 42,
         *           "width": 130,
         *           "x": 12.5,
         *           "y": 24
         *         }
         *       ],
         *       "selection_text": "existing copy",
         *       "suggested_text": "updated copy",
         *       "text_review_annotation_type": "replace"
         *     }
         */
        TextReviewAnnotation: {
            bounds: components["schemas"]["TextReviewAnnotationBounds"][];
            selection_text: string | null;
            suggested_text: string | null;
            /** @enum {string} */
            text_review_annotation_type: "highlight" | "insert" | "remove" | "replace";
        };
        /**
         * @example {
         *       "height": 42,
         *       "width": 130,
         *       "x": 12.5,
         *       "y": 24
         *     }
         */
        TextReviewAnnotationBounds: {
            height: number;
            width: number;
            x: number;
            y: number;
        };
        /**
         * @example {
         *       "selection_text": "existing copy",
         *       "suggested_text": "updated copy"
         *     }
         */
        TextReviewAnnotationUpdate: {
            bounds?: components["schemas"]["TextReviewAnnotationBounds"][];
            selection_text?: string | null;
            suggested_text?: string | null;
            /** @enum {string} */
            text_review_annotation_type?: "highlight" | "insert" | "remove" | "replace";
        };
        /**
         * @example {
         *       "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *       "field_definition_name": "Fields definition name",
         *       "field_type": "text",
         *       "mutable": true,
         *       "value": "text value"
         *     }
         */
        TextValue: components["schemas"]["FieldValueCommon"] & {
            value: string | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "long_text" | "text";
        };
        /** @example 00:00:02:12 */
        TimeStamp: string | number | null;
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator_id": "8a395795-bfc1-434c-92d8-d2c336c3443c",
         *       "field_configuration": {
         *         "color": "#ff44DD"
         *       },
         *       "field_type": "text",
         *       "id": "346da34d-42a1-4a0c-895c-6b711debdf45",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        ToggleDefinition: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            creator_id: string;
            field_configuration: {
                color: string | null;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "toggle";
            /** Format: uuid */
            id: string;
            mutable: boolean;
            name: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @example {
         *       "field_configuration": {
         *         "color": "#ff44DD"
         *       },
         *       "field_type": "text",
         *       "name": "Fields definition name"
         *     }
         */
        ToggleDefinitionParams: {
            field_configuration?: {
                color?: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "toggle";
            name: string;
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "creator_id": "8a395795-bfc1-434c-92d8-d2c336c3443c",
         *       "field_configuration": {
         *         "color": "#ff44DD"
         *       },
         *       "field_type": "text",
         *       "id": "346da34d-42a1-4a0c-895c-6b711debdf45",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        ToggleDefinitionWithIncludes: components["schemas"]["ToggleDefinition"] & {
            creator?: components["schemas"]["User"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "toggle";
        };
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": "Too many requests"
         *         }
         *       ]
         *     }
         */
        TooManyRequests: {
            errors: {
                detail: string;
                source?: {
                    pointer?: string;
                };
                title?: string;
            }[];
        };
        /**
         * @example {
         *       "matches": [
         *         {
         *           "id": "3f292d38-6302-4d66-940c-b314685a205b",
         *           "snippets": [
         *             "...the red sports car speeds down the..."
         *           ],
         *           "terms": [
         *             "red",
         *             "car"
         *           ]
         *         }
         *       ],
         *       "type": "transcription_match"
         *     }
         */
        TranscriptionMatch: {
            matches: {
                /** Format: uuid */
                id: string;
                snippets: string[];
                terms: string[];
            }[];
            /** @enum {string} */
            type: "transcription_match";
        };
        /**
         * Format: uuid
         * @example b2702c44-c6da-4bb6-8bbd-be6e547ccf1b
         */
        UUID: string;
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": "Unauthorized"
         *         }
         *       ]
         *     }
         */
        Unauthorized: {
            errors: {
                detail: string;
                source?: {
                    pointer?: string;
                };
                title?: string;
            }[];
        };
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": "Unprocessable content"
         *         }
         *       ]
         *     }
         */
        UnprocessableContent: {
            errors: {
                detail: string;
                source?: {
                    pointer?: string;
                };
                title?: string;
            }[];
        };
        /**
         * @example {
         *       "data": {
         *         "role": "admin"
         *       }
         *     }
         */
        UpdateAccountRolesParams: {
            data: components["schemas"]["AccountRoleData"];
        };
        /**
         * @example {
         *       "data": {
         *         "role": "admin"
         *       }
         *     }
         */
        UpdateAccountRolesResponse: {
            data: components["schemas"]["AccountRoleData"];
        };
        /**
         * @example {
         *       "data": {
         *         "anchor": {
         *           "x": 0.5,
         *           "y": 0.5
         *         },
         *         "annotation": "[{\"tool\":\"rect\",\"color\":\"#F22237\",\"size\":8,\"x\":0.277726001863933,\"y\":0.12909555568499534,\"w\":0.3153168321877913,\"h\":0.5308131407269339,\"ix\":0.277726001863933,\"iy\":0.12909555568499534,\"radius\":8}]",
         *         "completed": false,
         *         "duration": 10,
         *         "links": [
         *           {
         *             "end_index": 13,
         *             "start_index": 5,
         *             "url": "https://www.example.com"
         *           }
         *         ],
         *         "page": 4,
         *         "text": "This is great!",
         *         "text_review_annotation": {
         *           "selection_text": "existing copy",
         *           "suggested_text": "updated copy"
         *         },
         *         "timestamp": 100
         *       }
         *     }
         */
        UpdateCommentParams: {
            data: {
                anchor?: components["schemas"]["Anchor"] | null;
                annotation?: string | null;
                completed?: boolean | null;
                /** Format: int32 */
                duration?: number | null;
                links?: components["schemas"]["LinkParams"][];
                page?: number | null;
                text?: string;
                text_review_annotation?: components["schemas"]["TextReviewAnnotationUpdate"];
                timestamp?: components["schemas"]["TimeStamp"];
            };
        };
        /**
         * @example {
         *       "field_configuration": {
         *         "display_format": "local",
         *         "display_timezone": true,
         *         "include_time": false
         *       },
         *       "field_type": "date",
         *       "name": "Updated-Field-Name"
         *     }
         */
        UpdateDateDefinitionParams: {
            field_configuration?: {
                /**
                 * @default local
                 * @enum {string}
                 */
                display_format: "local" | "friendly" | "usa" | "euro" | "iso";
                /** @default false */
                display_timezone: boolean;
                /** @default false */
                include_time: boolean;
                /**
                 * @default twelve_hour
                 * @enum {string}
                 */
                time_format: "twelve_hour" | "twenty_four_hour";
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "date";
            name?: string;
        };
        /**
         * @example {
         *       "data": {
         *         "field_configuration": {
         *           "enable_add_new": false,
         *           "options": [
         *             {
         *               "display_name": "Option 1"
         *             },
         *             {
         *               "display_name": "Option 2"
         *             }
         *           ]
         *         },
         *         "field_type": "select",
         *         "name": "Updated-Field-Name"
         *       }
         *     }
         */
        UpdateFieldDefinitionParams: {
            data?: components["schemas"]["UpdateTextDefinitionParams"] | components["schemas"]["UpdateLongTextDefinitionParams"] | components["schemas"]["UpdateRatingDefinitionParams"] | components["schemas"]["UpdateNumberDefinitionParams"] | components["schemas"]["UpdateToggleDefinitionParams"] | components["schemas"]["UpdateDateDefinitionParams"] | components["schemas"]["UpdateSelectDefinitionParams"] | components["schemas"]["UpdateSelectMultiDefinitionParams"] | components["schemas"]["UpdateUserSingleDefinitionParams"] | components["schemas"]["UpdateUserMultiDefinitionParams"];
        };
        /**
         * @example {
         *       "data": {
         *         "emoji": "smile",
         *         "name": "group-1"
         *       }
         *     }
         */
        UpdateGroupParams: {
            data: {
                emoji?: string;
                name?: string;
            };
        };
        /**
         * @example {
         *       "field_type": "text",
         *       "name": "Fields definition name"
         *     }
         */
        UpdateLongTextDefinitionParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "long_text";
            name?: string;
        };
        /**
         * @example {
         *       "field_configuration": {
         *         "scale": 3
         *       },
         *       "field_type": "number",
         *       "name": "Updated-Field-Name"
         *     }
         */
        UpdateNumberDefinitionParams: {
            field_configuration?: {
                /** @enum {string} */
                number_format?: "bitrate" | "bits" | "duration" | "framerate" | "frequency" | "storage" | "timecode";
                scale?: number;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "number";
            name?: string;
        };
        /**
         * @example {
         *       "field_configuration": {
         *         "max_value": 5
         *       },
         *       "field_type": "rating",
         *       "name": "Updated-Field-Name"
         *     }
         */
        UpdateRatingDefinitionParams: {
            field_configuration?: {
                color?: string;
                max_value?: number;
                /** @enum {string} */
                style?: "star" | "heart" | "thumbs_up";
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "rating";
            name?: string;
        };
        /**
         * @example {
         *       "field_configuration": {
         *         "enable_add_new": false,
         *         "options": [
         *           {
         *             "display_name": "Option 1"
         *           },
         *           {
         *             "display_name": "Option 2"
         *           }
         *         ]
         *       },
         *       "field_type": "select",
         *       "name": "Updated-Field-Name"
         *     }
         */
        UpdateSelectDefinitionParams: {
            field_configuration?: {
                /** @default true */
                enable_add_new: boolean;
                options?: {
                    color?: string;
                    display_name: string;
                }[];
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "select";
            name?: string;
        };
        /**
         * @example {
         *       "field_configuration": {
         *         "enable_add_new": false,
         *         "options": [
         *           {
         *             "display_name": "Option 1"
         *           },
         *           {
         *             "display_name": "Option 2"
         *           }
         *         ]
         *       },
         *       "field_type": "select_multi",
         *       "name": "Updated-Field-Name"
         *     }
         */
        UpdateSelectMultiDefinitionParams: {
            field_configuration?: {
                /** @default true */
                enable_add_new: boolean;
                options?: {
                    color?: string;
                    display_name: string;
                }[];
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "select_multi";
            name?: string;
        };
        /**
         * @example {
         *       "data": {
         *         "accent_color": "#FF0000",
         *         "access": "public",
         *         "captions_enabled": true,
         *         "card_aspect_ratio": "square",
         *         "card_info_enabled": true,
         *         "card_size": "medium",
         *         "commenting_enabled": true,
         *         "description": "A descriptive summary of the share",
         *         "downloading_enabled": true,
         *         "drm_enabled": false,
         *         "editable_fields_enabled": false,
         *         "enabled": true,
         *         "expiration": "2026-07-17T22:34:21.758403Z",
         *         "featured_field_definition_id": "c1f5925d-af1f-43a6-8280-ac9388e32e61",
         *         "forensic_watermark_enabled": false,
         *         "layout": "grid",
         *         "name": "Share Name",
         *         "open_in_viewer_enabled": true,
         *         "passphrase": "as!dfj39sd(*",
         *         "show_all_asset_versions": true,
         *         "sort_by": {
         *           "direction": "asc",
         *           "field_definition_id": "93cd737d-3ce5-4df1-813c-223d5d99ece4"
         *         },
         *         "theme": "dark",
         *         "thumbnail_scale": "fill",
         *         "title_line_count": 1,
         *         "transcripts_enabled": true,
         *         "visible_field_definition_ids": [
         *           "68f014a9-8841-44cb-8bd2-e5cd304eb8e3"
         *         ],
         *         "watermark_enabled": true
         *       }
         *     }
         */
        UpdateShareParams: {
            data: {
                accent_color?: string | null;
                /** @enum {string} */
                access?: "public" | "secure";
                captions_enabled?: boolean | null;
                /** @enum {string} */
                card_aspect_ratio?: "horizontal" | "square" | "vertical";
                card_info_enabled?: boolean;
                /** @enum {string} */
                card_size?: "small" | "medium" | "large";
                commenting_enabled?: boolean;
                description?: string | null;
                downloading_enabled?: boolean;
                drm_enabled?: boolean;
                editable_fields_enabled?: boolean;
                enabled?: boolean;
                /** Format: date-time */
                expiration?: string | null;
                /** Format: uuid */
                featured_field_definition_id?: string | null;
                forensic_watermark_enabled?: boolean;
                icons_visible_on_list?: boolean;
                /** @enum {string} */
                layout?: "grid" | "list" | "reel";
                /** @enum {string} */
                list_row_size?: "small" | "medium" | "large";
                name?: string | null;
                name_column_width?: number | null;
                open_in_viewer_enabled?: boolean;
                passphrase?: string | null;
                /** @enum {string} */
                reel_card_aspect_ratio?: "horizontal" | "square" | "vertical";
                reel_card_fit_image?: boolean;
                show_all_asset_versions?: boolean | null;
                show_asset_name_in_reel_layout?: boolean;
                sort_by?: {
                    /** @enum {string} */
                    direction: "asc" | "desc";
                    field_definition_id: components["schemas"]["UUID"];
                };
                /** @enum {string} */
                theme?: "dark" | "light" | "neutral";
                /** @enum {string} */
                thumbnail_scale?: "fit" | "fill";
                title_line_count?: number;
                transcripts_enabled?: boolean | null;
                visible_field_definition_ids?: components["schemas"]["UUID"][];
                watermark_enabled?: boolean | null;
            };
        };
        /**
         * @example {
         *       "field_type": "text",
         *       "name": "Fields definition name"
         *     }
         */
        UpdateTextDefinitionParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "text";
            name?: string;
        };
        /**
         * @example {
         *       "field_configuration": {
         *         "color": "#ff44DD"
         *       },
         *       "field_type": "toggle",
         *       "name": "Updated-Field-Name"
         *     }
         */
        UpdateToggleDefinitionParams: {
            field_configuration?: {
                color?: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "toggle";
            name?: string;
        };
        /**
         * @example {
         *       "field_configuration": {
         *         "custom_members": [
         *           {
         *             "id": "6b97449f-c1d5-46f9-bc0d-23fa0965891b",
         *             "type": "user"
         *           },
         *           {
         *             "id": "c339f738-c13c-4bda-8330-626a82b75366",
         *             "type": "user"
         *           }
         *         ],
         *         "member_options_type": "custom",
         *         "notify_members": false
         *       },
         *       "field_type": "user_multi",
         *       "name": "Updated-Field-Name"
         *     }
         */
        UpdateUserMultiDefinitionParams: {
            field_configuration?: {
                custom_members?: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    type: "user" | "account_user_group";
                }[];
                /** @enum {string} */
                member_options_type: "all_project_members" | "custom";
                notify_members: boolean;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "user_multi";
            name?: string;
        };
        /**
         * @example {
         *       "data": {
         *         "role": "editor"
         *       }
         *     }
         */
        UpdateUserRolesParams: {
            data: {
                /** @enum {string} */
                role: "full_access" | "editor" | "edit_only" | "commenter" | "viewer";
            };
        };
        /**
         * @example {
         *       "data": {
         *         "role": "editor"
         *       }
         *     }
         */
        UpdateUserRolesResponse: {
            data: {
                /** @enum {string} */
                role?: "full_access" | "editor" | "edit_only" | "commenter" | "viewer";
            };
        };
        /**
         * @example {
         *       "field_configuration": {
         *         "custom_members": [
         *           {
         *             "id": "991e3fef-ecb1-41df-895a-b39490c83d84",
         *             "type": "user"
         *           },
         *           {
         *             "id": "5b4831d5-91c1-4ad9-9d95-0ee6c8f1bbe7",
         *             "type": "user"
         *           }
         *         ],
         *         "member_options_type": "custom",
         *         "notify_members": false
         *       },
         *       "field_type": "user_single",
         *       "name": "Updated-Field-Name"
         *     }
         */
        UpdateUserSingleDefinitionParams: {
            field_configuration?: {
                custom_members?: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    type: "user" | "account_user_group";
                }[];
                /** @enum {string} */
                member_options_type: "all_project_members" | "custom";
                notify_members: boolean;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "user_single";
            name?: string;
        };
        /**
         * @example {
         *       "data": {
         *         "role": "editor"
         *       }
         *     }
         */
        UpdateWorkspaceRoleParams: {
            data: {
                role: components["schemas"]["WorkspaceRole"];
            };
        };
        /**
         * @example {
         *       "data": {
         *         "role": "editor"
         *       }
         *     }
         */
        UpdateWorkspaceRoleResponse: {
            data: {
                role?: components["schemas"]["WorkspaceRole"];
            };
        };
        /**
         * @example {
         *       "type": "updated_at_match",
         *       "updated_at": "2025-01-06T12:00:00Z"
         *     }
         */
        UpdatedAtMatch: {
            /** @enum {string} */
            type: "updated_at_match";
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @example {
         *       "size": 20000000,
         *       "url": "https://my.fileupload.url.dev"
         *     }
         */
        UploadUrl: {
            size: number;
            url: string;
        };
        /**
         * @example {
         *       "type": "uploaded_at_match",
         *       "uploaded_at": "2025-01-06T10:30:00Z"
         *     }
         */
        UploadedAtMatch: {
            /** @enum {string} */
            type: "uploaded_at_match";
            /** Format: date-time */
            uploaded_at: string;
        };
        /**
         * @example {
         *       "active": true,
         *       "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *       "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *       "email": "user_email@example.com",
         *       "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *       "name": "Jon Doe"
         *     }
         */
        User: {
            active: boolean | null;
            adobe_user_id?: string | null;
            avatar_url: string | null;
            email: string;
            id: string | null;
            name: string | null;
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator_id": "cea9894e-731c-470e-be3d-9f2772e94284",
         *       "field_configuration": {
         *         "custom_members": [
         *           {
         *             "id": "3e3af2b3-9be9-4ef1-8856-a917fc2dbce4",
         *             "type": "user"
         *           },
         *           {
         *             "id": "80e9cf85-11c4-4d95-83fd-515a7da96f35",
         *             "type": "user"
         *           }
         *         ],
         *         "member_options_type": "custom",
         *         "notify_members": false
         *       },
         *       "field_type": "user_multi",
         *       "id": "30adcd6b-1830-468c-aa54-e1c4d8949a7f",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        UserMultiDefinition: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            creator_id: string;
            field_configuration: {
                custom_members: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    type: "user" | "account_user_group";
                }[];
                /** @enum {string} */
                member_options_type: "all_project_members" | "custom";
                notify_members: boolean;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "user_multi";
            /** Format: uuid */
            id: string;
            mutable: boolean;
            name: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @example {
         *       "field_configuration": {
         *         "custom_members": [
         *           {
         *             "id": "dec7c574-6a1f-421f-8159-2d2a9440cf38",
         *             "type": "user"
         *           },
         *           {
         *             "id": "0a178795-2c2f-45e1-a8e7-77c9ccb3d64f",
         *             "type": "user"
         *           }
         *         ],
         *         "member_options_type": "custom",
         *         "notify_members": false
         *       },
         *       "field_type": "user_multi",
         *       "name": "Fields definition name"
         *     }
         */
        UserMultiDefinitionParams: {
            field_configuration: {
                custom_members?: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    type: "user" | "account_user_group";
                }[];
                /** @enum {string} */
                member_options_type: "all_project_members" | "custom";
                notify_members: boolean;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "user_multi";
            name: string;
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "creator_id": "cea9894e-731c-470e-be3d-9f2772e94284",
         *       "field_configuration": {
         *         "custom_members": [
         *           {
         *             "id": "3e3af2b3-9be9-4ef1-8856-a917fc2dbce4",
         *             "type": "user"
         *           },
         *           {
         *             "id": "80e9cf85-11c4-4d95-83fd-515a7da96f35",
         *             "type": "user"
         *           }
         *         ],
         *         "member_options_type": "custom",
         *         "notify_members": false
         *       },
         *       "field_type": "user_multi",
         *       "id": "30adcd6b-1830-468c-aa54-e1c4d8949a7f",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        UserMultiDefinitionWithIncludes: components["schemas"]["UserMultiDefinition"] & {
            creator?: components["schemas"]["User"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "user_multi";
        };
        /**
         * @example {
         *       "role": "full_access",
         *       "user": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       }
         *     }
         */
        UserRole: {
            /** @enum {string} */
            role: "workspace_admin" | "full_access" | "editor" | "edit_only" | "commenter" | "viewer" | "admin" | "owner";
            user: components["schemas"]["User"];
        };
        /**
         * @example role_asc
         * @enum {string}
         */
        UserRoleSort: "role_asc" | "role_desc" | "name_asc" | "name_desc" | "email_asc" | "email_desc";
        /**
         * @example {
         *       "data": [
         *         {
         *           "role": "full_access",
         *           "user": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           }
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/folders/123/users"
         *       },
         *       "total_count": 10
         *     }
         */
        UserRolesResponse: {
            data: components["schemas"]["UserRole"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator_id": "dc5cac72-1ba6-4e65-94ff-91298120ea32",
         *       "field_configuration": {
         *         "custom_members": [
         *           {
         *             "id": "258d8e3e-c4b2-4556-bafe-ed5a4a3b4571",
         *             "type": "user"
         *           },
         *           {
         *             "id": "acde8409-0894-41ba-b02d-d3d8bd5c326a",
         *             "type": "user"
         *           }
         *         ],
         *         "member_options_type": "custom",
         *         "notify_members": false
         *       },
         *       "field_type": "user_single",
         *       "id": "21ded9ac-5cb9-4d3c-93d3-2ff9d37b1f2b",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        UserSingleDefinition: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            creator_id: string;
            field_configuration: {
                custom_members: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    type: "user" | "account_user_group";
                }[];
                /** @enum {string} */
                member_options_type: "all_project_members" | "custom";
                notify_members: boolean;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "user_single";
            /** Format: uuid */
            id: string;
            mutable: boolean;
            name: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @example {
         *       "field_configuration": {
         *         "custom_members": [
         *           {
         *             "id": "1a84118f-af24-4bd8-87d0-335ed00569c0",
         *             "type": "user"
         *           },
         *           {
         *             "id": "d54ee1b5-f129-4d19-9f07-1718afd5bb31",
         *             "type": "user"
         *           }
         *         ],
         *         "member_options_type": "custom",
         *         "notify_members": false
         *       },
         *       "field_type": "user_single",
         *       "name": "Fields definition name"
         *     }
         */
        UserSingleDefinitionParams: {
            field_configuration: {
                custom_members?: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    type: "user" | "account_user_group";
                }[];
                /** @enum {string} */
                member_options_type: "all_project_members" | "custom";
                notify_members: boolean;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "user_single";
            name: string;
        };
        /**
         * @example {
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "creator_id": "dc5cac72-1ba6-4e65-94ff-91298120ea32",
         *       "field_configuration": {
         *         "custom_members": [
         *           {
         *             "id": "258d8e3e-c4b2-4556-bafe-ed5a4a3b4571",
         *             "type": "user"
         *           },
         *           {
         *             "id": "acde8409-0894-41ba-b02d-d3d8bd5c326a",
         *             "type": "user"
         *           }
         *         ],
         *         "member_options_type": "custom",
         *         "notify_members": false
         *       },
         *       "field_type": "user_single",
         *       "id": "21ded9ac-5cb9-4d3c-93d3-2ff9d37b1f2b",
         *       "mutable": true,
         *       "name": "Fields definition name",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        UserSingleDefinitionWithIncludes: components["schemas"]["UserSingleDefinition"] & {
            creator?: components["schemas"]["User"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            field_type: "user_single";
        };
        /**
         * @example {
         *       "id": "43033894-3018-4670-9692-d908b691a0e4",
         *       "type": "user"
         *     }
         */
        UserValue: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "user" | "account_user_group";
        };
        /**
         * @example {
         *       "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *       "created_at": "2023-09-25T19:18:29.614189Z",
         *       "head_version": {
         *         "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *         "adobe_version_id": "2",
         *         "created_at": "2023-09-25T19:18:29.614189Z",
         *         "file_size": 1137444,
         *         "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *         "media_type": "image/png",
         *         "name": "asset.png",
         *         "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *         "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *         "status": "created",
         *         "type": "file",
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *       },
         *       "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *       "name": "asset.png",
         *       "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *       "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *       "type": "version_stack",
         *       "updated_at": "2024-02-07T16:44:41.986478Z",
         *       "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *     }
         */
        VersionStack: {
            head_version: components["schemas"]["File"];
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            parent_id: string | null;
        } & components["schemas"]["AssetCommon"];
        /**
         * @example {
         *       "data": [
         *         {
         *           "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *           "adobe_version_id": "2",
         *           "created_at": "2023-09-25T19:18:29.614189Z",
         *           "creator": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "file_size": 1137444,
         *           "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *           "media_links": {
         *             "high_quality": {
         *               "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN"
         *             },
         *             "original": {
         *               "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "inline_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=inline%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragSDFXDFh&1Key-Pair-Id=KKI497NESTHMN"
         *             },
         *             "thumbnail": {
         *               "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "url": "https://picture2.frame.io/image/s3://frameio-assets-development/image/cd58cb8e-24b3-4498-8d0f-9532fcd04d11/image_full.png?alg=HS256&sig=0_u7w_wz2MwQHOXp000ibbQSMRijujyaUu8V3YYPxu4&exp=1729857600"
         *             }
         *           },
         *           "media_type": "image/png",
         *           "metadata": [
         *             {
         *               "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *               "field_definition_name": "Fields definition name",
         *               "field_options": [
         *                 {
         *                   "display_name": "Display name",
         *                   "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *                 },
         *                 {
         *                   "display_name": "Display name 2",
         *                   "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *                 }
         *               ],
         *               "field_type": "select",
         *               "mutable": true,
         *               "value": [
         *                 {
         *                   "display_name": "Display name",
         *                   "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *                 }
         *               ]
         *             }
         *           ],
         *           "name": "asset.png",
         *           "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *           "project": {
         *             "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *             "created_at": "2024-01-25T19:18:29.614189Z",
         *             "description": "Project Description",
         *             "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *             "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *             "name": "My Project",
         *             "owner": {
         *               "active": true,
         *               "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *               "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "email": "user_email@example.com",
         *               "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *               "name": "Jon Doe"
         *             },
         *             "restricted": false,
         *             "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *             "status": "active",
         *             "storage": 15000,
         *             "updated_at": "2024-02-07T16:44:41.986478Z",
         *             "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *             "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *           },
         *           "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *           "status": "created",
         *           "type": "file",
         *           "updated_at": "2024-02-07T16:44:41.986478Z",
         *           "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/folders/123/version_stacks"
         *       },
         *       "total_count": 10
         *     }
         */
        VersionStackAssetsWithIncludesResponse: {
            data: components["schemas"]["AssetWithIncludes"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "data": {
         *         "parent_id": "2e426fe0-f965-4594-8b2b-b4dff1dc00ec"
         *       }
         *     }
         */
        VersionStackCopyParams: {
            data?: {
                parent_id?: string;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *         "created_at": "2023-09-25T19:18:29.614189Z",
         *         "head_version": {
         *           "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *           "adobe_version_id": "2",
         *           "created_at": "2023-09-25T19:18:29.614189Z",
         *           "file_size": 1137444,
         *           "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *           "media_type": "image/png",
         *           "name": "asset.png",
         *           "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *           "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *           "status": "created",
         *           "type": "file",
         *           "updated_at": "2024-02-07T16:44:41.986478Z",
         *           "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *         },
         *         "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *         "name": "asset (1).png",
         *         "parent_id": "2e426fe0-f965-4594-8b2b-b4dff1dc00ec",
         *         "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *         "type": "version_stack",
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *       }
         *     }
         */
        VersionStackCopyResponse: {
            data: components["schemas"]["VersionStack"];
        };
        /**
         * @example {
         *       "data": {
         *         "file_ids": [
         *           "31716e5c-ad4f-4c19-bc8f-9cc95d93ce03",
         *           "c6083828-515a-4cad-8530-f84b017d6359"
         *         ]
         *       }
         *     }
         */
        VersionStackCreateParams: {
            data: {
                file_ids: components["schemas"]["FrameOrAdobeId"][];
            };
        };
        /**
         * @example {
         *       "data": {
         *         "parent_id": "2e426fe0-f965-4594-8b2b-b4dff1dc00ec"
         *       }
         *     }
         */
        VersionStackMoveParams: {
            data: {
                parent_id?: string;
            };
        };
        VersionStackReorderParams: {
            data: {
                target_file_id: components["schemas"]["FrameOrAdobeId"];
                /** @enum {string} */
                move_to: "top" | "bottom";
            };
        };
        VersionStackReorderResponse: {
            data: components["schemas"]["File"][];
        };
        /**
         * @example {
         *       "data": {
         *         "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *         "created_at": "2023-09-25T19:18:29.614189Z",
         *         "head_version": {
         *           "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *           "adobe_version_id": "2",
         *           "created_at": "2023-09-25T19:18:29.614189Z",
         *           "file_size": 1137444,
         *           "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *           "media_type": "image/png",
         *           "name": "asset.png",
         *           "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *           "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *           "status": "created",
         *           "type": "file",
         *           "updated_at": "2024-02-07T16:44:41.986478Z",
         *           "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *         },
         *         "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *         "name": "asset.png",
         *         "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *         "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *         "type": "version_stack",
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *       }
         *     }
         */
        VersionStackResponse: {
            data: components["schemas"]["VersionStack"];
        };
        VersionStackRestoreResponse: {
            data: components["schemas"]["VersionStack"];
        };
        /**
         * @example name_asc
         * @enum {string}
         */
        VersionStackSortIndex: "name_asc" | "file_size_asc" | "created_at_asc" | "updated_at_asc" | "name_desc" | "file_size_desc" | "created_at_desc" | "updated_at_desc";
        /**
         * @example name_asc
         * @enum {string}
         */
        VersionStackSortList: "name_asc" | "created_at_asc" | "updated_at_asc" | "name_desc" | "created_at_desc" | "updated_at_desc";
        /**
         * @example {
         *       "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *       "created_at": "2023-09-25T19:18:29.614189Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "head_version": {
         *         "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *         "adobe_version_id": "2",
         *         "created_at": "2023-09-25T19:18:29.614189Z",
         *         "creator": {
         *           "active": true,
         *           "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *           "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "email": "user_email@example.com",
         *           "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *           "name": "Jon Doe"
         *         },
         *         "file_size": 1137444,
         *         "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *         "media_links": {
         *           "high_quality": {
         *             "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN"
         *           },
         *           "original": {
         *             "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "inline_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=inline%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragSDFXDFh&1Key-Pair-Id=KKI497NESTHMN"
         *           },
         *           "thumbnail": {
         *             "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "url": "https://picture2.frame.io/image/s3://frameio-assets-development/image/cd58cb8e-24b3-4498-8d0f-9532fcd04d11/image_full.png?alg=HS256&sig=0_u7w_wz2MwQHOXp000ibbQSMRijujyaUu8V3YYPxu4&exp=1729857600"
         *           }
         *         },
         *         "media_type": "image/png",
         *         "metadata": [
         *           {
         *             "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *             "field_definition_name": "Fields definition name",
         *             "field_options": [
         *               {
         *                 "display_name": "Display name",
         *                 "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *               },
         *               {
         *                 "display_name": "Display name 2",
         *                 "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *               }
         *             ],
         *             "field_type": "select",
         *             "mutable": true,
         *             "value": [
         *               {
         *                 "display_name": "Display name",
         *                 "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *               }
         *             ]
         *           }
         *         ],
         *         "name": "asset.png",
         *         "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *         "project": {
         *           "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *           "created_at": "2024-01-25T19:18:29.614189Z",
         *           "description": "Project Description",
         *           "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *           "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *           "name": "My Project",
         *           "owner": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "restricted": false,
         *           "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *           "status": "active",
         *           "storage": 15000,
         *           "updated_at": "2024-02-07T16:44:41.986478Z",
         *           "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *           "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *         },
         *         "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *         "status": "created",
         *         "type": "file",
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *       },
         *       "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *       "metadata": [
         *         {
         *           "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *           "field_definition_name": "Fields definition name",
         *           "field_options": [
         *             {
         *               "display_name": "Display name",
         *               "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *             },
         *             {
         *               "display_name": "Display name 2",
         *               "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *             }
         *           ],
         *           "field_type": "select",
         *           "mutable": true,
         *           "value": [
         *             {
         *               "display_name": "Display name",
         *               "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *             }
         *           ]
         *         }
         *       ],
         *       "name": "asset.png",
         *       "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *       "project": {
         *         "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *         "created_at": "2024-01-25T19:18:29.614189Z",
         *         "description": "Project Description",
         *         "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *         "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *         "name": "My Project",
         *         "owner": {
         *           "active": true,
         *           "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *           "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "email": "user_email@example.com",
         *           "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *           "name": "Jon Doe"
         *         },
         *         "restricted": false,
         *         "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *         "status": "active",
         *         "storage": 15000,
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *         "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *       },
         *       "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *       "type": "file",
         *       "updated_at": "2024-02-07T16:44:41.986478Z",
         *       "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *     }
         */
        VersionStackWithIncludes: {
            head_version: components["schemas"]["FileWithIncludes"] | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            parent_id: string | null;
        } & components["schemas"]["AssetCommonWithIncludes"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "version_stack";
        };
        /**
         * @example {
         *       "data": {
         *         "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *         "created_at": "2023-09-25T19:18:29.614189Z",
         *         "creator": {
         *           "active": true,
         *           "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *           "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "email": "user_email@example.com",
         *           "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *           "name": "Jon Doe"
         *         },
         *         "head_version": {
         *           "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *           "adobe_version_id": "2",
         *           "created_at": "2023-09-25T19:18:29.614189Z",
         *           "creator": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "file_size": 1137444,
         *           "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *           "media_links": {
         *             "high_quality": {
         *               "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN"
         *             },
         *             "original": {
         *               "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "inline_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=inline%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragSDFXDFh&1Key-Pair-Id=KKI497NESTHMN"
         *             },
         *             "thumbnail": {
         *               "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "url": "https://picture2.frame.io/image/s3://frameio-assets-development/image/cd58cb8e-24b3-4498-8d0f-9532fcd04d11/image_full.png?alg=HS256&sig=0_u7w_wz2MwQHOXp000ibbQSMRijujyaUu8V3YYPxu4&exp=1729857600"
         *             }
         *           },
         *           "media_type": "image/png",
         *           "metadata": [
         *             {
         *               "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *               "field_definition_name": "Fields definition name",
         *               "field_options": [
         *                 {
         *                   "display_name": "Display name",
         *                   "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *                 },
         *                 {
         *                   "display_name": "Display name 2",
         *                   "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *                 }
         *               ],
         *               "field_type": "select",
         *               "mutable": true,
         *               "value": [
         *                 {
         *                   "display_name": "Display name",
         *                   "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *                 }
         *               ]
         *             }
         *           ],
         *           "name": "asset.png",
         *           "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *           "project": {
         *             "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *             "created_at": "2024-01-25T19:18:29.614189Z",
         *             "description": "Project Description",
         *             "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *             "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *             "name": "My Project",
         *             "owner": {
         *               "active": true,
         *               "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *               "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "email": "user_email@example.com",
         *               "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *               "name": "Jon Doe"
         *             },
         *             "restricted": false,
         *             "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *             "status": "active",
         *             "storage": 15000,
         *             "updated_at": "2024-02-07T16:44:41.986478Z",
         *             "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *             "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *           },
         *           "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *           "status": "created",
         *           "type": "file",
         *           "updated_at": "2024-02-07T16:44:41.986478Z",
         *           "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *         },
         *         "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *         "metadata": [
         *           {
         *             "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *             "field_definition_name": "Fields definition name",
         *             "field_options": [
         *               {
         *                 "display_name": "Display name",
         *                 "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *               },
         *               {
         *                 "display_name": "Display name 2",
         *                 "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *               }
         *             ],
         *             "field_type": "select",
         *             "mutable": true,
         *             "value": [
         *               {
         *                 "display_name": "Display name",
         *                 "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *               }
         *             ]
         *           }
         *         ],
         *         "name": "asset.png",
         *         "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *         "project": {
         *           "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *           "created_at": "2024-01-25T19:18:29.614189Z",
         *           "description": "Project Description",
         *           "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *           "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *           "name": "My Project",
         *           "owner": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "restricted": false,
         *           "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *           "status": "active",
         *           "storage": 15000,
         *           "updated_at": "2024-02-07T16:44:41.986478Z",
         *           "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *           "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *         },
         *         "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *         "type": "file",
         *         "updated_at": "2024-02-07T16:44:41.986478Z",
         *         "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *       }
         *     }
         */
        VersionStackWithIncludesResponse: {
            data: components["schemas"]["VersionStackWithIncludes"];
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *           "created_at": "2023-09-25T19:18:29.614189Z",
         *           "creator": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "head_version": {
         *             "adobe_id": "urn:aaid:sc:US:a1b2c3d4-e5f6-7890-abcd-ef1234567890",
         *             "adobe_version_id": "2",
         *             "created_at": "2023-09-25T19:18:29.614189Z",
         *             "creator": {
         *               "active": true,
         *               "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *               "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "email": "user_email@example.com",
         *               "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *               "name": "Jon Doe"
         *             },
         *             "file_size": 1137444,
         *             "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *             "media_links": {
         *               "high_quality": {
         *                 "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN"
         *               },
         *               "original": {
         *                 "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *                 "inline_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=inline%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragSDFXDFh&1Key-Pair-Id=KKI497NESTHMN"
         *               },
         *               "thumbnail": {
         *                 "download_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *                 "url": "https://picture2.frame.io/image/s3://frameio-assets-development/image/cd58cb8e-24b3-4498-8d0f-9532fcd04d11/image_full.png?alg=HS256&sig=0_u7w_wz2MwQHOXp000ibbQSMRijujyaUu8V3YYPxu4&exp=1729857600"
         *               }
         *             },
         *             "media_type": "image/png",
         *             "metadata": [
         *               {
         *                 "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *                 "field_definition_name": "Fields definition name",
         *                 "field_options": [
         *                   {
         *                     "display_name": "Display name",
         *                     "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *                   },
         *                   {
         *                     "display_name": "Display name 2",
         *                     "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *                   }
         *                 ],
         *                 "field_type": "select",
         *                 "mutable": true,
         *                 "value": [
         *                   {
         *                     "display_name": "Display name",
         *                     "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *                   }
         *                 ]
         *               }
         *             ],
         *             "name": "asset.png",
         *             "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *             "project": {
         *               "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *               "created_at": "2024-01-25T19:18:29.614189Z",
         *               "description": "Project Description",
         *               "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *               "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *               "name": "My Project",
         *               "owner": {
         *                 "active": true,
         *                 "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *                 "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *                 "email": "user_email@example.com",
         *                 "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *                 "name": "Jon Doe"
         *               },
         *               "restricted": false,
         *               "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *               "status": "active",
         *               "storage": 15000,
         *               "updated_at": "2024-02-07T16:44:41.986478Z",
         *               "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *               "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *             },
         *             "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *             "status": "created",
         *             "type": "file",
         *             "updated_at": "2024-02-07T16:44:41.986478Z",
         *             "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *           },
         *           "id": "477b4abc-b34e-41dc-81b3-61ef3e6f4a0e",
         *           "metadata": [
         *             {
         *               "field_definition_id": "520662f7-6b13-4bad-bd72-0b6be0088e71",
         *               "field_definition_name": "Fields definition name",
         *               "field_options": [
         *                 {
         *                   "display_name": "Display name",
         *                   "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *                 },
         *                 {
         *                   "display_name": "Display name 2",
         *                   "id": "e5530483-30c0-4589-8313-6d3634c15e43"
         *                 }
         *               ],
         *               "field_type": "select",
         *               "mutable": true,
         *               "value": [
         *                 {
         *                   "display_name": "Display name",
         *                   "id": "db37fc0c-56d2-42f5-97ce-7926ffe224ef"
         *                 }
         *               ]
         *             }
         *           ],
         *           "name": "asset.png",
         *           "parent_id": "c9c99632-6f5f-4e60-a323-c93e4c2a0f4f",
         *           "project": {
         *             "adobe_id": "urn:aaid:sc:US:9f4e4d7a-4b6b-4c4f-9f00-b31a91cfc6f3",
         *             "created_at": "2024-01-25T19:18:29.614189Z",
         *             "description": "Project Description",
         *             "id": "18d9023a-6b06-4417-b3f4-bf87865c183f",
         *             "image": "https://picture.frame.io/image/convert/frameio-uploads-development/projects/d5e6011c-2bc9-4596-be05-77d562627112/project_image_original.png",
         *             "name": "My Project",
         *             "owner": {
         *               "active": true,
         *               "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *               "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *               "email": "user_email@example.com",
         *               "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *               "name": "Jon Doe"
         *             },
         *             "restricted": false,
         *             "root_folder_id": "69110a93-de02-4e87-be46-28fa89c577a1",
         *             "status": "active",
         *             "storage": 15000,
         *             "updated_at": "2024-02-07T16:44:41.986478Z",
         *             "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/",
         *             "workspace_id": "a4759365-dc55-4c1d-8369-ea8244b76ae6"
         *           },
         *           "project_id": "3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085",
         *           "type": "file",
         *           "updated_at": "2024-02-07T16:44:41.986478Z",
         *           "view_url": "https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/view/5a89a9fb-0900-4b23-826b-127b90e4db4c"
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/folders/123/version_stacks"
         *       },
         *       "total_count": 10
         *     }
         */
        VersionStacksWithIncludesResponse: {
            data: components["schemas"]["VersionStackWithIncludes"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "clips": [
         *         {
         *           "best_frame_time": 18500,
         *           "end_time": 23000,
         *           "index": 0,
         *           "relevancy_index": 0,
         *           "start_time": 15000
         *         }
         *       ],
         *       "type": "visual_match"
         *     }
         */
        VisualMatch: {
            clips: {
                best_frame_time: number;
                end_time: number;
                index: number;
                relevancy_index: number;
                start_time: number;
            }[];
            /** @enum {string} */
            type: "visual_match";
        };
        VisualMatchClip: {
            best_frame_time: number;
            end_time: number;
            index: number;
            relevancy_index: number;
            start_time: number;
        };
        /**
         * @example {
         *       "active": true,
         *       "created_at": "2024-02-12T21:34:58.501275Z",
         *       "events": [
         *         "file.created",
         *         "file.deleted",
         *         "file.ready",
         *         "file.updated",
         *         "file.upload.completed",
         *         "file.versioned",
         *         "file.copied",
         *         "folder.created",
         *         "folder.deleted",
         *         "folder.updated",
         *         "folder.copied",
         *         "comment.completed",
         *         "comment.created",
         *         "comment.deleted",
         *         "comment.uncompleted",
         *         "comment.updated",
         *         "customfield.created",
         *         "customfield.updated",
         *         "customfield.deleted",
         *         "metadata.value.updated",
         *         "project.created",
         *         "project.deleted",
         *         "project.updated",
         *         "collection.created",
         *         "collection.updated",
         *         "collection.deleted",
         *         "share.created",
         *         "share.updated",
         *         "share.deleted",
         *         "share.viewed"
         *       ],
         *       "id": "6083dcd2-a5fa-4364-9497-b34ddfa0d1c2",
         *       "name": "My First Webhook",
         *       "updated_at": "2024-02-12T21:34:58.501275Z",
         *       "url": "https://my.webhook.url.dev",
         *       "workspace_id": "bffe8bcf-3cac-4945-9c7e-569caa5de5bd"
         *     }
         */
        Webhook: {
            active?: boolean;
            /** Format: date-time */
            created_at: string;
            events: components["schemas"]["WebhookEvents"];
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            updated_at: string;
            url: string;
            /** Format: uuid */
            workspace_id?: string | null;
        };
        /**
         * @example {
         *       "data": {
         *         "events": [
         *           "file.created",
         *           "file.deleted",
         *           "file.ready",
         *           "file.updated",
         *           "file.upload.completed",
         *           "file.versioned",
         *           "file.copied",
         *           "folder.created",
         *           "folder.deleted",
         *           "folder.updated",
         *           "folder.copied",
         *           "comment.completed",
         *           "comment.created",
         *           "comment.deleted",
         *           "comment.uncompleted",
         *           "comment.updated",
         *           "customfield.created",
         *           "customfield.updated",
         *           "customfield.deleted",
         *           "metadata.value.updated",
         *           "project.created",
         *           "project.deleted",
         *           "project.updated",
         *           "collection.created",
         *           "collection.updated",
         *           "collection.deleted",
         *           "share.created",
         *           "share.updated",
         *           "share.deleted",
         *           "share.viewed"
         *         ],
         *         "name": "New Webhook",
         *         "url": "https://url.example.com"
         *       }
         *     }
         */
        WebhookCreateParams: {
            data: {
                events: components["schemas"]["WebhookEvents"];
                name: string;
                url: string;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "active": true,
         *         "created_at": "2024-02-12T21:34:58.501275Z",
         *         "events": [
         *           "file.created",
         *           "file.deleted",
         *           "file.ready",
         *           "file.updated",
         *           "file.upload.completed",
         *           "file.versioned",
         *           "file.copied",
         *           "folder.created",
         *           "folder.deleted",
         *           "folder.updated",
         *           "folder.copied",
         *           "comment.completed",
         *           "comment.created",
         *           "comment.deleted",
         *           "comment.uncompleted",
         *           "comment.updated",
         *           "customfield.created",
         *           "customfield.updated",
         *           "customfield.deleted",
         *           "metadata.value.updated",
         *           "project.created",
         *           "project.deleted",
         *           "project.updated",
         *           "collection.created",
         *           "collection.updated",
         *           "collection.deleted",
         *           "share.created",
         *           "share.updated",
         *           "share.deleted",
         *           "share.viewed"
         *         ],
         *         "id": "6083dcd2-a5fa-4364-9497-b34ddfa0d1c2",
         *         "name": "My First Webhook",
         *         "secret": "<secret>",
         *         "updated_at": "2024-02-12T21:34:58.501275Z",
         *         "url": "https://my.webhook.url.dev",
         *         "workspace_id": "bffe8bcf-3cac-4945-9c7e-569caa5de5bd"
         *       }
         *     }
         */
        WebhookCreateResponse: {
            data: components["schemas"]["Webhook"] & {
                secret: string;
            };
        };
        /** @enum {string} */
        WebhookEventType: "file.created" | "file.deleted" | "file.ready" | "file.updated" | "file.upload.completed" | "file.versioned" | "file.copied" | "folder.created" | "folder.deleted" | "folder.updated" | "folder.copied" | "comment.completed" | "comment.created" | "comment.deleted" | "comment.uncompleted" | "comment.updated" | "customfield.created" | "customfield.updated" | "customfield.deleted" | "metadata.value.updated" | "project.created" | "project.deleted" | "project.updated" | "collection.created" | "collection.updated" | "collection.deleted" | "share.created" | "share.updated" | "share.deleted" | "share.viewed";
        /**
         * @example [
         *       "file.created",
         *       "comment.created"
         *     ]
         */
        WebhookEvents: components["schemas"]["WebhookEventType"][];
        /**
         * @example {
         *       "data": {
         *         "active": true,
         *         "created_at": "2024-02-12T21:34:58.501275Z",
         *         "events": [
         *           "file.created",
         *           "file.deleted",
         *           "file.ready",
         *           "file.updated",
         *           "file.upload.completed",
         *           "file.versioned",
         *           "file.copied",
         *           "folder.created",
         *           "folder.deleted",
         *           "folder.updated",
         *           "folder.copied",
         *           "comment.completed",
         *           "comment.created",
         *           "comment.deleted",
         *           "comment.uncompleted",
         *           "comment.updated",
         *           "customfield.created",
         *           "customfield.updated",
         *           "customfield.deleted",
         *           "metadata.value.updated",
         *           "project.created",
         *           "project.deleted",
         *           "project.updated",
         *           "collection.created",
         *           "collection.updated",
         *           "collection.deleted",
         *           "share.created",
         *           "share.updated",
         *           "share.deleted",
         *           "share.viewed"
         *         ],
         *         "id": "6083dcd2-a5fa-4364-9497-b34ddfa0d1c2",
         *         "name": "My First Webhook",
         *         "updated_at": "2024-02-12T21:34:58.501275Z",
         *         "url": "https://my.webhook.url.dev",
         *         "workspace_id": "bffe8bcf-3cac-4945-9c7e-569caa5de5bd"
         *       }
         *     }
         */
        WebhookResponse: {
            data: components["schemas"]["Webhook"];
        };
        /**
         * @example name_asc
         * @enum {string}
         */
        WebhookSort: "name_asc" | "created_at_asc" | "name_desc" | "created_at_desc";
        /**
         * @example {
         *       "data": {
         *         "active": true,
         *         "events": [
         *           "file.created",
         *           "file.deleted",
         *           "file.ready",
         *           "file.updated",
         *           "file.upload.completed",
         *           "file.versioned",
         *           "file.copied",
         *           "folder.created",
         *           "folder.deleted",
         *           "folder.updated",
         *           "folder.copied",
         *           "comment.completed",
         *           "comment.created",
         *           "comment.deleted",
         *           "comment.uncompleted",
         *           "comment.updated",
         *           "customfield.created",
         *           "customfield.updated",
         *           "customfield.deleted",
         *           "metadata.value.updated",
         *           "project.created",
         *           "project.deleted",
         *           "project.updated",
         *           "collection.created",
         *           "collection.updated",
         *           "collection.deleted",
         *           "share.created",
         *           "share.updated",
         *           "share.deleted",
         *           "share.viewed"
         *         ],
         *         "name": "Updated Webhook",
         *         "url": "https://url.example.com"
         *       }
         *     }
         */
        WebhookUpdateParams: {
            data: {
                active?: boolean;
                events?: components["schemas"]["WebhookEvents"];
                name?: string;
                url?: string;
            };
        };
        /**
         * @example {
         *       "active": true,
         *       "created_at": "2024-02-12T21:34:58.501275Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "events": [
         *         "file.created",
         *         "file.deleted",
         *         "file.ready",
         *         "file.updated",
         *         "file.upload.completed",
         *         "file.versioned",
         *         "file.copied",
         *         "folder.created",
         *         "folder.deleted",
         *         "folder.updated",
         *         "folder.copied",
         *         "comment.completed",
         *         "comment.created",
         *         "comment.deleted",
         *         "comment.uncompleted",
         *         "comment.updated",
         *         "customfield.created",
         *         "customfield.updated",
         *         "customfield.deleted",
         *         "metadata.value.updated",
         *         "project.created",
         *         "project.deleted",
         *         "project.updated",
         *         "collection.created",
         *         "collection.updated",
         *         "collection.deleted",
         *         "share.created",
         *         "share.updated",
         *         "share.deleted",
         *         "share.viewed"
         *       ],
         *       "id": "6083dcd2-a5fa-4364-9497-b34ddfa0d1c2",
         *       "name": "My First Webhook",
         *       "updated_at": "2024-02-12T21:34:58.501275Z",
         *       "url": "https://my.webhook.url.dev",
         *       "workspace_id": "bffe8bcf-3cac-4945-9c7e-569caa5de5bd"
         *     }
         */
        WebhookWithIncludes: components["schemas"]["Webhook"] & {
            creator?: components["schemas"]["User"];
        };
        /**
         * @example {
         *       "data": {
         *         "active": true,
         *         "created_at": "2024-02-12T21:34:58.501275Z",
         *         "creator": {
         *           "active": true,
         *           "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *           "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "email": "user_email@example.com",
         *           "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *           "name": "Jon Doe"
         *         },
         *         "events": [
         *           "file.created",
         *           "file.deleted",
         *           "file.ready",
         *           "file.updated",
         *           "file.upload.completed",
         *           "file.versioned",
         *           "file.copied",
         *           "folder.created",
         *           "folder.deleted",
         *           "folder.updated",
         *           "folder.copied",
         *           "comment.completed",
         *           "comment.created",
         *           "comment.deleted",
         *           "comment.uncompleted",
         *           "comment.updated",
         *           "customfield.created",
         *           "customfield.updated",
         *           "customfield.deleted",
         *           "metadata.value.updated",
         *           "project.created",
         *           "project.deleted",
         *           "project.updated",
         *           "collection.created",
         *           "collection.updated",
         *           "collection.deleted",
         *           "share.created",
         *           "share.updated",
         *           "share.deleted",
         *           "share.viewed"
         *         ],
         *         "id": "6083dcd2-a5fa-4364-9497-b34ddfa0d1c2",
         *         "name": "My First Webhook",
         *         "updated_at": "2024-02-12T21:34:58.501275Z",
         *         "url": "https://my.webhook.url.dev",
         *         "workspace_id": "bffe8bcf-3cac-4945-9c7e-569caa5de5bd"
         *       }
         *     }
         */
        WebhookWithIncludesResponse: {
            data: components["schemas"]["WebhookWithIncludes"];
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "active": true,
         *           "created_at": "2024-02-12T21:34:58.501275Z",
         *           "creator": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "events": [
         *             "file.created",
         *             "file.deleted",
         *             "file.ready",
         *             "file.updated",
         *             "file.upload.completed",
         *             "file.versioned",
         *             "file.copied",
         *             "folder.created",
         *             "folder.deleted",
         *             "folder.updated",
         *             "folder.copied",
         *             "comment.completed",
         *             "comment.created",
         *             "comment.deleted",
         *             "comment.uncompleted",
         *             "comment.updated",
         *             "customfield.created",
         *             "customfield.updated",
         *             "customfield.deleted",
         *             "metadata.value.updated",
         *             "project.created",
         *             "project.deleted",
         *             "project.updated",
         *             "collection.created",
         *             "collection.updated",
         *             "collection.deleted",
         *             "share.created",
         *             "share.updated",
         *             "share.deleted",
         *             "share.viewed"
         *           ],
         *           "id": "6083dcd2-a5fa-4364-9497-b34ddfa0d1c2",
         *           "name": "My First Webhook",
         *           "updated_at": "2024-02-12T21:34:58.501275Z",
         *           "url": "https://my.webhook.url.dev",
         *           "workspace_id": "bffe8bcf-3cac-4945-9c7e-569caa5de5bd"
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/workspaces/123/webhooks"
         *       },
         *       "total_count": 10
         *     }
         */
        WebhooksWithIncludesResponse: {
            data: components["schemas"]["WebhookWithIncludes"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "account_id": "e8aa7ace-0c35-4dd4-b9c1-65b4902302ae",
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "id": "14e8ace5-908f-42c3-b1a8-722f2d1c6edf",
         *       "image": "https://picture.frame.io/image/convert/frameio-uploads-development/teams/d5e6011c-2bc9-4596-be05-77d562627112/team_image_original.png",
         *       "name": "My Workspace",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        Workspace: {
            /** Format: uuid */
            account_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            image?: string | null;
            name: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @example creator
         * @enum {string}
         */
        WorkspaceInclude: "creator";
        /**
         * @example {
         *       "data": {
         *         "name": "My Workspace"
         *       }
         *     }
         */
        WorkspaceParams: {
            data: {
                name?: string;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "account_id": "e8aa7ace-0c35-4dd4-b9c1-65b4902302ae",
         *         "created_at": "2024-01-25T19:18:29.614189Z",
         *         "id": "14e8ace5-908f-42c3-b1a8-722f2d1c6edf",
         *         "image": "https://picture.frame.io/image/convert/frameio-uploads-development/teams/d5e6011c-2bc9-4596-be05-77d562627112/team_image_original.png",
         *         "name": "My Workspace",
         *         "updated_at": "2024-02-07T16:44:41.986478Z"
         *       }
         *     }
         */
        WorkspaceResponse: {
            data: components["schemas"]["Workspace"];
        };
        /**
         * @example editor
         * @enum {string}
         */
        WorkspaceRole: "workspace_admin" | "full_access" | "editor" | "edit_only" | "commenter" | "viewer";
        /**
         * @example name_asc
         * @enum {string}
         */
        WorkspaceSort: "name_asc" | "created_at_asc" | "name_desc" | "created_at_desc";
        /**
         * @example {
         *       "role": "full_access",
         *       "user": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       }
         *     }
         */
        WorkspaceUserRole: {
            /** @enum {string} */
            role: "full_access" | "editor" | "edit_only" | "commenter" | "viewer" | "admin" | "owner" | "workspace_admin";
            user: components["schemas"]["User"];
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "role": "full_access",
         *           "user": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           }
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/workspaces/123/users"
         *       },
         *       "total_count": 10
         *     }
         */
        WorkspaceUserRolesResponse: {
            data: components["schemas"]["WorkspaceUserRole"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
        /**
         * @example {
         *       "account_id": "e8aa7ace-0c35-4dd4-b9c1-65b4902302ae",
         *       "created_at": "2024-01-25T19:18:29.614189Z",
         *       "creator": {
         *         "active": true,
         *         "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *         "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *         "email": "user_email@example.com",
         *         "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *         "name": "Jon Doe"
         *       },
         *       "id": "14e8ace5-908f-42c3-b1a8-722f2d1c6edf",
         *       "image": "https://picture.frame.io/image/convert/frameio-uploads-development/teams/d5e6011c-2bc9-4596-be05-77d562627112/team_image_original.png",
         *       "name": "My Workspace",
         *       "updated_at": "2024-02-07T16:44:41.986478Z"
         *     }
         */
        WorkspaceWithIncludes: components["schemas"]["Workspace"] & {
            creator?: components["schemas"]["User"];
        };
        /**
         * @example {
         *       "data": {
         *         "account_id": "e8aa7ace-0c35-4dd4-b9c1-65b4902302ae",
         *         "created_at": "2024-01-25T19:18:29.614189Z",
         *         "creator": {
         *           "active": true,
         *           "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *           "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *           "email": "user_email@example.com",
         *           "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *           "name": "Jon Doe"
         *         },
         *         "id": "14e8ace5-908f-42c3-b1a8-722f2d1c6edf",
         *         "image": "https://picture.frame.io/image/convert/frameio-uploads-development/teams/d5e6011c-2bc9-4596-be05-77d562627112/team_image_original.png",
         *         "name": "My Workspace",
         *         "updated_at": "2024-02-07T16:44:41.986478Z"
         *       }
         *     }
         */
        WorkspaceWithIncludesResponse: {
            data: components["schemas"]["WorkspaceWithIncludes"];
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "account_id": "e8aa7ace-0c35-4dd4-b9c1-65b4902302ae",
         *           "created_at": "2024-01-25T19:18:29.614189Z",
         *           "creator": {
         *             "active": true,
         *             "adobe_user_id": "196C1A5666BF4EB00A49411B@176719f5667c82b4494214.e",
         *             "avatar_url": "https://assets.frame.io/uploads/cd58cb8e-24b3-4448-8d0f-9532fcd04d11/original.png?response-content-disposition=attachment%3B+filename%3D%22foo.png&Expires=1729857600&Signature=L09h0pi82dCrMYjr9lMHBragByWYh1&Key-Pair-Id=KKI497NESTHMN",
         *             "email": "user_email@example.com",
         *             "id": "2ccf0bb9-f899-40b0-904e-0293313803a9",
         *             "name": "Jon Doe"
         *           },
         *           "id": "14e8ace5-908f-42c3-b1a8-722f2d1c6edf",
         *           "image": "https://picture.frame.io/image/convert/frameio-uploads-development/teams/d5e6011c-2bc9-4596-be05-77d562627112/team_image_original.png",
         *           "name": "My Workspace",
         *           "updated_at": "2024-02-07T16:44:41.986478Z"
         *         }
         *       ],
         *       "links": {
         *         "next": "/v4/accounts/123/workspaces"
         *       },
         *       "total_count": 10
         *     }
         */
        WorkspacesWithIncludesResponse: {
            data: components["schemas"]["WorkspaceWithIncludes"][];
            links: components["schemas"]["Links"];
            total_count?: number | null;
        };
    };
    responses: {
        /** @description 400 error */
        BadRequest: {
            headers: {
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequest"];
            };
        };
        /** @description 401 error */
        Unauthorized: {
            headers: {
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unauthorized"];
            };
        };
        /** @description 403 error */
        Forbidden: {
            headers: {
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Forbidden"];
            };
        };
        /** @description 404 error */
        NotFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description 409 error */
        Conflict: {
            headers: {
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Conflict"];
            };
        };
        /** @description 422 error */
        UnprocessableContent: {
            headers: {
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnprocessableContent"];
            };
        };
        /** @description 429 error */
        TooManyRequests: {
            headers: {
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TooManyRequests"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @example 100 */
        "x-ratelimit-limit": number;
        /** @example 99 */
        "x-ratelimit-remaining": number;
        /** @example 60000 */
        "x-ratelimit-window": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "account_user_roles.index": {
        parameters: {
            query?: {
                include_deactivated?: boolean;
                sort?: "role_asc" | "role_desc" | "name_asc" | "name_desc" | "email_asc" | "email_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountUserRolesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "account_user_roles.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                user_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAccountRolesParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateAccountRolesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "accounts.index": {
        parameters: {
            query?: {
                sort?: "display_name_asc" | "created_at_asc" | "display_name_desc" | "created_at_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "auditlog.index": {
        parameters: {
            query?: {
                include?: "user"[];
                filters?: components["schemas"]["Filters"];
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header: {
                "api-version": "4.0";
            };
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogsWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "collections.show": {
        parameters: {
            query?: {
                include?: components["schemas"]["CollectionInclude"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["UUID"];
                collection_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "collections.index": {
        parameters: {
            query?: {
                include?: components["schemas"]["CollectionInclude"];
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["UUID"];
                project_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "comments.show": {
        parameters: {
            query?: {
                timestamp_as_timecode?: boolean;
                include?: ("owner" | "replies")[];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                comment_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "comments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                comment_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "comments.update": {
        parameters: {
            query?: {
                timestamp_as_timecode?: boolean;
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                comment_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCommentParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "comments.create_attachment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                comment_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAttachmentParams"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentAttachmentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "comments.delete_attachment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                comment_id: components["schemas"]["UUID"];
                attachment_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "comments.index": {
        parameters: {
            query?: {
                timestamp_as_timecode?: boolean;
                include?: ("owner" | "replies")[];
                sort?: "owner_asc" | "owner_desc" | "completed_at_asc" | "completed_at_desc" | "created_at_asc" | "created_at_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                file_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentsWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "comments.create": {
        parameters: {
            query?: {
                timestamp_as_timecode?: boolean;
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                file_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCommentParams"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "actions.show": {
        parameters: {
            query?: {
                include?: "creator"[];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                action_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "actions.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                action_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "actions.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                action_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionUpdateParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "actions.index": {
        parameters: {
            query?: {
                include?: "creator"[];
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                workspace_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionsWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "actions.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                workspace_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionCreateParams"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionCreateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "files.bulk_copy": {
        parameters: {
            query?: {
                copy_metadata?: boolean;
                copy_comments?: "none" | "internal" | "public" | "all";
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkFileCopyMoveParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkFileCopyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "files.bulk_move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkFileCopyMoveParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkFileMoveResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "files.show": {
        parameters: {
            query?: {
                include?: ("media_links.original" | "media_links.thumbnail" | "media_links.thumbnail_high_quality" | "media_links.video_h264_180" | "media_links.high_quality" | "media_links.efficient" | "media_links.scrub_sheet" | "creator" | "project" | "metadata")[];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                file_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "files.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                file_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "files.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                file_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileUpdateParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "files.copy": {
        parameters: {
            query?: {
                copy_metadata?: boolean;
                copy_comments?: "none" | "internal" | "public" | "all";
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                file_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FileCopyParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileCopyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "files.move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                file_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileMoveParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "files.restore": {
        parameters: {
            query?: never;
            header: {
                "api-version": "experimental";
            };
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                file_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "files.show_file_upload_status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                file_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileUploadStatusResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "files.list": {
        parameters: {
            query?: {
                include?: ("media_links.original" | "media_links.thumbnail" | "media_links.thumbnail_high_quality" | "media_links.video_h264_180" | "media_links.high_quality" | "media_links.efficient" | "media_links.scrub_sheet" | "creator" | "project" | "metadata")[];
                sort?: "name_asc" | "created_at_asc" | "updated_at_asc" | "file_size_asc" | "name_desc" | "created_at_desc" | "updated_at_desc" | "file_size_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["AssetRequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                folder_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileAssetsWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "files.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                folder_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileCreateParams"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileWithUploadUrlsResponse"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileWithUploadUrlsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "files.import_file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                folder_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileImportParams"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "files.create_local_upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                folder_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileCreateLocalUploadParams"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileWithUploadUrlsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "files.create_remote_upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                folder_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileCreateRemoteUploadParams"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileRemoteUploadResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "folder_user_roles.index": {
        parameters: {
            query?: {
                include_deactivated?: boolean;
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["UUID"];
                folder_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRolesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "folder_permissions.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["UUID"];
                folder_id: components["schemas"]["UUID"];
                user_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "folder_user_roles.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["UUID"];
                folder_id: components["schemas"]["UUID"];
                user_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserRolesParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateUserRolesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "folders.bulk_copy": {
        parameters: {
            query?: {
                copy_metadata?: boolean;
                copy_comments?: "none" | "internal" | "public" | "all";
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkFolderCopyMoveParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkFolderCopyResponse"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyJson"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "folders.bulk_move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkFolderCopyMoveParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkFolderMoveResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "folders.show": {
        parameters: {
            query?: {
                include?: ("creator" | "project" | "metadata")[];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                folder_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "folders.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                folder_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "folders.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                folder_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FolderUpdateParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "folders.index": {
        parameters: {
            query?: {
                include?: ("media_links.original" | "media_links.thumbnail" | "media_links.thumbnail_high_quality" | "media_links.video_h264_180" | "media_links.high_quality" | "media_links.efficient" | "media_links.scrub_sheet" | "creator" | "project" | "metadata")[];
                sort?: "name_asc" | "created_at_asc" | "updated_at_asc" | "name_desc" | "created_at_desc" | "updated_at_desc";
                type?: components["schemas"]["ChildrenType"];
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["AssetRequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                folder_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderAssetsWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "folders.copy": {
        parameters: {
            query?: {
                copy_metadata?: boolean;
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                folder_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FolderCopyParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderCopyResponse"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyJson"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "folders.list": {
        parameters: {
            query?: {
                include?: ("creator" | "project" | "metadata")[];
                sort?: "name_asc" | "created_at_asc" | "updated_at_asc" | "name_desc" | "created_at_desc" | "updated_at_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["AssetRequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                folder_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoldersWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "folders.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                folder_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FolderCreateParams"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "folders.move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                folder_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FolderMoveParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "folders.restore": {
        parameters: {
            query?: never;
            header: {
                "api-version": "experimental";
            };
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                folder_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "groups.index": {
        parameters: {
            query?: {
                include?: "creator"[];
                sort?: "creator_asc" | "creator_desc" | "name_asc" | "name_desc" | "created_at_asc" | "created_at_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupsWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "groups.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGroupParams"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "groups.show": {
        parameters: {
            query?: {
                include?: "creator"[];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                group_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "groups.delete": {
        parameters: {
            query?: never;
            header: {
                "api-version": "experimental";
            };
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                group_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "groups.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                group_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGroupParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "groups.add_users": {
        parameters: {
            query?: never;
            header: {
                "api-version": "experimental";
            };
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                group_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGroupMembersParams"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "groups.remove_user": {
        parameters: {
            query?: never;
            header: {
                "api-version": "experimental";
            };
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                group_id: components["schemas"]["UUID"];
                user_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "metadata.show": {
        parameters: {
            query?: {
                show_null?: boolean;
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                file_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetadataResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "metadata.bulk_update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                project_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkUpdateMetadataParams"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "metadata.field_definitions.index": {
        parameters: {
            query?: {
                filters?: {
                    exclude_immutable?: boolean;
                    exclude_inactive?: boolean;
                };
                include?: "creator"[];
                sort?: "name_asc" | "created_at_asc" | "name_desc" | "created_at_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldDefinitionsWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "metadata.field_definitions.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFieldDefinitionParams"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldDefinitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "metadata.field_definitions.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                field_definition_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "metadata.field_definitions.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                field_definition_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFieldDefinitionParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldDefinitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "project_user_roles.index": {
        parameters: {
            query?: {
                include_deactivated?: boolean;
                sort?: "role_asc" | "role_desc" | "name_asc" | "name_desc" | "email_asc" | "email_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                project_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectUserRolesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "project_permissions.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                project_id: components["schemas"]["FrameOrAdobeId"];
                user_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "project_user_roles.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                project_id: components["schemas"]["FrameOrAdobeId"];
                user_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserRolesParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateUserRolesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "invited_projects.index": {
        parameters: {
            query?: {
                include?: "owner"[];
                sort?: "name_asc" | "created_at_asc" | "name_desc" | "created_at_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectsWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "account_projects.index": {
        parameters: {
            query?: {
                include?: "owner"[];
                sort?: "name_asc" | "created_at_asc" | "name_desc" | "created_at_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectsWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "projects.show": {
        parameters: {
            query?: {
                include?: "owner"[];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                project_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "projects.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                project_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "projects.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                project_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectUpdateParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "projects.recently_deleted": {
        parameters: {
            query?: {
                sort?: "deleted_at_asc" | "deleted_at_desc" | "name_asc" | "name_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                project_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecentlyDeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "projects.index": {
        parameters: {
            query?: {
                include?: "owner"[];
                sort?: "name_asc" | "created_at_asc" | "name_desc" | "created_at_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                workspace_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectsWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "projects.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                workspace_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectParams"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "search.search": {
        parameters: {
            query?: {
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "shares.index": {
        parameters: {
            query?: {
                sort?: "name_asc" | "created_at_asc" | "name_desc" | "created_at_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                project_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "shares.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                project_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShareParams"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "shares.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                share_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "shares.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                share_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "shares.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                share_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateShareParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "shares.list_activities": {
        parameters: {
            query?: {
                include?: "user"[];
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                share_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareActivityResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "shares.list_assets": {
        parameters: {
            query?: {
                include?: ("media_links.original" | "media_links.thumbnail" | "media_links.thumbnail_high_quality" | "media_links.video_h264_180" | "media_links.high_quality" | "media_links.efficient" | "media_links.scrub_sheet" | "creator" | "project" | "metadata")[];
                sort?: "name_asc" | "created_at_asc" | "updated_at_asc" | "name_desc" | "created_at_desc" | "updated_at_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                share_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareAssetsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "shares.add_asset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                share_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAssetParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddAssetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "shares.remove_asset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                share_id: components["schemas"]["UUID"];
                asset_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoveAssetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "shares.list_reviewers": {
        parameters: {
            query?: {
                sort?: "name_asc" | "active" | "name_desc" | "inactive";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                share_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareReviewersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "shares.add_reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                share_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddReviewersToShareParams"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "shares.remove_reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                share_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveReviewerParams"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "users.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "version_stacks.list": {
        parameters: {
            query?: {
                include?: ("media_links.original" | "media_links.thumbnail" | "media_links.thumbnail_high_quality" | "media_links.video_h264_180" | "media_links.high_quality" | "media_links.efficient" | "media_links.scrub_sheet" | "creator" | "project" | "metadata")[];
                sort?: "name_asc" | "created_at_asc" | "updated_at_asc" | "name_desc" | "created_at_desc" | "updated_at_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["AssetRequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                folder_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionStacksWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "version_stacks.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                folder_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionStackCreateParams"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionStackWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description Unprocessable Content */
            422: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "version_stacks.show": {
        parameters: {
            query?: {
                include?: ("media_links.original" | "media_links.thumbnail" | "media_links.thumbnail_high_quality" | "media_links.video_h264_180" | "media_links.high_quality" | "media_links.efficient" | "media_links.scrub_sheet" | "creator" | "project" | "metadata")[];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                version_stack_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionStackWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "version_stacks.index": {
        parameters: {
            query?: {
                include?: ("media_links.original" | "media_links.thumbnail" | "media_links.thumbnail_high_quality" | "media_links.video_h264_180" | "media_links.high_quality" | "media_links.efficient" | "media_links.scrub_sheet" | "creator" | "project" | "metadata")[];
                sort?: "name_asc" | "file_size_asc" | "created_at_asc" | "updated_at_asc" | "name_desc" | "file_size_desc" | "created_at_desc" | "updated_at_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                version_stack_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionStackAssetsWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "version_stacks.copy": {
        parameters: {
            query?: {
                copy_metadata?: boolean;
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                version_stack_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VersionStackCopyParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionStackCopyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "version_stacks.move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                version_stack_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionStackMoveParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionStackResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "version_stacks.restore": {
        parameters: {
            query?: never;
            header: {
                "api-version": "experimental";
            };
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                version_stack_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionStackRestoreResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "version_stacks.reorder": {
        parameters: {
            query?: never;
            header: {
                "api-version": "experimental";
            };
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                version_stack_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionStackReorderParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionStackReorderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "webhooks.show": {
        parameters: {
            query?: {
                include?: "creator"[];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                webhook_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "webhooks.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                webhook_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "webhooks.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                webhook_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookUpdateParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "webhooks.index": {
        parameters: {
            query?: {
                include?: "creator"[];
                sort?: "name_asc" | "created_at_asc" | "name_desc" | "created_at_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                workspace_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhooksWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "webhooks.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                workspace_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookCreateParams"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookCreateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "workspace_user_roles.index": {
        parameters: {
            query?: {
                include_deactivated?: boolean;
                sort?: "role_asc" | "role_desc" | "name_asc" | "name_desc" | "email_asc" | "email_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                workspace_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceUserRolesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "workspace_user_roles.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                workspace_id: components["schemas"]["UUID"];
                user_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "workspace_user_roles.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                workspace_id: components["schemas"]["UUID"];
                user_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWorkspaceRoleParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateWorkspaceRoleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "workspaces.index": {
        parameters: {
            query?: {
                include?: "creator"[];
                sort?: "name_asc" | "created_at_asc" | "name_desc" | "created_at_desc";
                after?: components["schemas"]["RequestAfterOpaqueCursor"];
                page_size?: components["schemas"]["RequestPageSize"];
                include_total_count?: components["schemas"]["IncludeTotalCount"];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspacesWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "workspaces.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceParams"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "workspaces.show": {
        parameters: {
            query?: {
                include?: "creator"[];
            };
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                workspace_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceWithIncludesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "workspaces.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                workspace_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "workspaces.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["FrameOrAdobeId"];
                workspace_id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceParams"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                    "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                    "x-ratelimit-window": components["headers"]["x-ratelimit-window"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
