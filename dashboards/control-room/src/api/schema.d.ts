// Made by `npm run api` from the service's OpenAPI document. Do not edit.

export interface paths {
    "/api/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists leave, sickness and training. */
        get: operations["ListAbsences"];
        put?: never;
        /**
         * Enters an absence. Leave that leaves a gap is refused with the hours named; sickness is entered and its gaps are answered.
         * @description Needs `rosters.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["AddAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes an absence back.
         * @description Needs `rosters.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        delete: operations["DeleteAbsence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every action there is, which roles may do it, and what it opens.
         * @description Needs `permissions.read`: the role administrator or one above it, unless the site has changed that.
         */
        get: operations["ListActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{name}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Allows or denies an action to a role. Takes effect within seconds. An administrator may do everything always.
         * @description Needs `permissions.change`: the role administrator or one above it, unless the site has changed that.
         */
        put: operations["SetPermission"];
        post?: never;
        /**
         * Leaves an action of a role to the delivered rule again.
         * @description Needs `permissions.change`: the role administrator or one above it, unless the site has changed that.
         */
        delete: operations["ResetPermission"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarm-floods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists alarm floods, the latest first. */
        get: operations["ListAlarmFloods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarm-floods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One flood with its bundles. */
        get: operations["GetAlarmFlood"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarm-floods/{id}/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the alarms that a flood bundled, the latest first. */
        get: operations["ListAlarmFloodAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists alarms, the latest first. */
        get: operations["ListAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One alarm with its history and its tickets. */
        get: operations["GetAlarm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarms/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that somebody has seen the alarm and owns it; it never clears. While the condition stays active it ends after the level's time.
         * @description Needs `alarms.acknowledge`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["AcknowledgeAlarm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarms/{id}/confirm-shelving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A second, different person agrees to a shelving that waits for it.
         * @description Needs `alarms.shelve`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["ConfirmAlarmShelving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarms/{id}/out-of-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands the alarm over to maintenance until the ticket closes: raises are recorded, and nobody is called.
         * @description Needs `alarms.takeOutOfService`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["TakeAlarmOutOfService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarms/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a latched alarm whose condition has returned. A latch that the box holds is reset there: `resetRequestedAt` is set, and the alarm ends when the box says so.
         * @description Needs `alarms.reset`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["ResetAlarm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarms/{id}/return-to-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the maintenance before its ticket closes.
         * @description Needs `alarms.takeOutOfService`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["ReturnAlarmToService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarms/{id}/shelve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the alarm off the list until an instant, for a reason, no longer than its level allows. For an entrapment a second person must confirm it.
         * @description Needs `alarms.shelve`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["ShelveAlarm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarms/{id}/unshelve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a shelving early: the alarm is evaluated and annunciated again.
         * @description Needs `alarms.shelve`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["UnshelveAlarm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarms/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledges up to 500 alarms at once, and says of each what became of it.
         * @description Needs `alarms.acknowledge`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["AcknowledgeAlarms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarms/shelved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that people took off the list, or asked to, the earliest end first. */
        get: operations["ListShelvedAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists areas with their places and with who looks after them. */
        get: operations["ListAreas"];
        /**
         * Adds or changes the area of this site and code; an empty code is the whole site.
         * @description Needs `staff.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["PutArea"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deletes an area; its tickets stay.
         * @description Needs `staff.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        delete: operations["DeleteArea"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists articles, the latest first, or searches the published ones, the best first. */
        get: operations["ListArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article. */
        get: operations["GetArticle"];
        /**
         * Writes an article anew; it is a draft then.
         * @description Needs `articles.edit`: the role engineer or one above it, unless the site has changed that.
         */
        put: operations["EditArticle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes a draft that has title, cause and measures in one language at least.
         * @description Needs `articles.publish`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["PublishArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Counts a use for a ticket, once per person, with or without a vote whether it helped.
         * @description Needs `articles.use`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["UseArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes back an article that is no longer true.
         * @description Needs `articles.publish`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["WithdrawArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the audit trail, the latest first.
         * @description Needs `audit.read`: the role administrator or one above it, unless the site has changed that.
         */
        get: operations["ListAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Walks the whole audit trail and names the first line that was changed, put in, taken out or cut off.
         * @description Needs `audit.read`: the role administrator or one above it, unless the site has changed that.
         */
        get: operations["VerifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists boxes with their connection and what waits in their outbox. */
        get: operations["ListBoxes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the clocks of all tickets, those due next first. */
        get: operations["ListClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contractors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the outside firms. */
        get: operations["ListContractors"];
        put?: never;
        /**
         * Adds a firm.
         * @description Needs `staff.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["AddContractor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contractors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes a firm; one that is not active is not called.
         * @description Needs `staff.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["PutContractor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contractors/{owner}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's addresses, in the order in which they are tried.
         * @description Needs `addresses.others`: the role administrator or one above it, unless the site has changed that.
         */
        get: operations["ListContractorAddresses"];
        put?: never;
        /**
         * Adds an address for somebody; the administrator vouches for it, no code is sent.
         * @description Needs `addresses.others`: the role administrator or one above it, unless the site has changed that.
         */
        post: operations["AddContractorAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contractors/{owner}/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes somebody's address.
         * @description Needs `addresses.others`: the role administrator or one above it, unless the site has changed that.
         */
        delete: operations["RemoveContractorAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what was received and could not be used.
         * @description Needs `deadLetters.read`: the role supervisor or one above it, unless the site has changed that.
         */
        get: operations["ListDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of fault that people report, with trade and usual demand. */
        get: operations["ListDemandCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand-categories/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Writes a category, new or anew.
         * @description Needs `demand.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["SetDemandCategory"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand-matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The level of each demand: urgent or routine × basic or special × individual or group. */
        get: operations["GetDemandMatrix"];
        /**
         * Sets cells of the matrix; those not named stay.
         * @description Needs `demand.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["SetDemandMatrix"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dependencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists which alarms explain which. */
        get: operations["ListDependencies"];
        put?: never;
        /**
         * Says that a cause explains the alarms of assets or areas; a circle is refused with its names.
         * @description Needs `dependencies.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["AddDependency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dependencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes a dependency; alarms follow at once.
         * @description Needs `dependencies.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["ChangeDependency"];
        post?: never;
        /**
         * Takes a dependency away; what it explained and is still active is annunciated.
         * @description Needs `dependencies.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        delete: operations["RemoveDependency"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dispatch/accuracy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The share of proposals that were kept; the goal is more than 92 %.
         * @description Needs `dispatch.accuracy`: the role supervisor or one above it, unless the site has changed that.
         */
        get: operations["GetDispatchAccuracy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fault-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what people have reported, the latest first.
         * @description Needs `intake.read`: the role operator or one above it, unless the site has changed that.
         */
        get: operations["ListFaultReports"];
        put?: never;
        /**
         * Records a fault that somebody reports: graded, joined to the open ticket of the same fault or raised as one. The same reference again answers 200 with what it became.
         * @description Needs `intake.record`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["RecordFaultReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fault-reports/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person has answered the reporter of what a program sent. People only.
         * @description Needs `intake.answer`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["AnswerFaultReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fault-reports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How a report would be graded, what it may be the same as and what helped before; nothing is recorded.
         * @description Needs `intake.record`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["PreviewFaultReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists follow-ups, those due first at the top. */
        get: operations["ListFollowUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incident-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists plans. */
        get: operations["ListIncidentPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incident-plans/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Writes a plan, in place of a built-in one of the same name if there is one.
         * @description Needs `incidentPlans.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["WriteIncidentPlan"];
        post?: never;
        /**
         * Removes a plan; a built-in one of the same name holds again.
         * @description Needs `incidentPlans.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        delete: operations["DeleteIncidentPlan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists incidents, the latest first. */
        get: operations["ListIncidents"];
        put?: never;
        /**
         * Opens an incident by hand, after a plan, for tickets of one site.
         * @description Needs `incidents.open`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["OpenIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One incident with its crews, resources, steps and trail. */
        get: operations["GetIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes an incident whose tickets have all ended, with a summary.
         * @description Needs `incidents.open`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["CloseIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/commander": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Names the one who commands.
         * @description Needs `incidents.open`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["SetIncidentCommander"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes a line into the trail.
         * @description Needs `incidents.lead`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["AddIncidentNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for one more resource.
         * @description Needs `incidents.lead`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["AddIncidentResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/resources/{resource}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says how far a resource is.
         * @description Needs `incidents.lead`: the role engineer or one above it, unless the site has changed that.
         */
        put: operations["SetIncidentResource"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/steps/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ticks a step of the plan, or takes the tick back.
         * @description Needs `incidents.lead`: the role engineer or one above it, unless the site has changed that.
         */
        put: operations["SetIncidentStep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a ticket part of the incident.
         * @description Needs `incidents.lead`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["AddIncidentTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The live stream: everything as it is, then every change.
         * @description Server-sent events: `snapshot` first, then `ticket`, `alarm`, `incident`, `point`, `stale` and `box` as they change, and `heartbeat` after 15 s without another. Tickets, alarms and boxes are as the lists answer them. A client that comes back with Last-Event-ID gets what it missed, or a new `snapshot` when that is no longer at hand. In the schema each property is an event's name with the schema of its data. A client that is too slow is disconnected, and comes back.
         */
        get: operations["Live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own addresses, in the order in which they are tried.
         * @description Needs `addresses.own`: the role operator or one above it, unless the site has changed that.
         */
        get: operations["ListOwnAddresses"];
        put?: never;
        /**
         * Adds an address and sends it a code; it is used when the code came back.
         * @description Needs `addresses.own`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["AddOwnAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes language, order and quiet hours of an address.
         * @description Needs `addresses.own`: the role operator or one above it, unless the site has changed that.
         */
        put: operations["ChangeOwnAddress"];
        post?: never;
        /**
         * Removes an address or a browser's subscription.
         * @description Needs `addresses.own`: the role operator or one above it, unless the site has changed that.
         */
        delete: operations["RemoveOwnAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/addresses/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives back the code that was sent to the address.
         * @description Needs `addresses.own`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["VerifyOwnAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's notifications, the latest first, in the language asked for.
         * @description Needs `inbox.read`: the role operator or one above it, unless the site has changed that.
         */
        get: operations["ListInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/inbox/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks one notification as read by oneself.
         * @description Needs `inbox.read`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["ReadInboxItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/inbox/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks all up to a notification as read by oneself.
         * @description Needs `inbox.read`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["ReadInbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/push-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds this browser's push subscription; once more, it is changed.
         * @description Needs `addresses.own`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["AddPushSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every channel with its state, what waits and its last failure.
         * @description Needs `notifications.channels`: the role supervisor or one above it, unless the site has changed that.
         */
        get: operations["ListNotificationChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/channels/{name}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a test message at once and answers with what the channel's peer said.
         * @description Needs `notifications.test`: the role administrator or one above it, unless the site has changed that.
         */
        post: operations["TestNotificationChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists deliveries, the latest first.
         * @description Needs `notifications.read`: the role operator or one above it, unless the site has changed that.
         */
        get: operations["ListDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/deliveries/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a delivery once more; it says that it may repeat.
         * @description Needs `notifications.resend`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["ResendDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/push-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The key that a browser subscribes with. */
        get: operations["GetPushKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is told of each happening. */
        get: operations["ListNotificationRoutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/routes/{happening}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets who is told of a happening, at a site or everywhere; no lines: the defaults again (or those of all sites).
         * @description Needs `notifications.routes`: the role administrator or one above it, unless the site has changed that.
         */
        put: operations["SetNotificationRoutes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/supervisors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who supervises which site: told of breached clocks and of what could not be delivered. */
        get: operations["ListSupervisors"];
        /**
         * Sets all supervisors.
         * @description Needs `notifications.routes`: the role administrator or one above it, unless the site has changed that.
         */
        put: operations["SetSupervisors"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/on-duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on duty at an instant. */
        get: operations["ListOnDuty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the utilities' advance notices of planned outages. */
        get: operations["ListOutages"];
        put?: never;
        /**
         * Enters an advance notice; tickets raised during it name it in their trail.
         * @description Needs `staff.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["AddOutage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes an advance notice.
         * @description Needs `staff.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["PutOutage"];
        post?: never;
        /**
         * Takes an advance notice back.
         * @description Needs `staff.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        delete: operations["DeleteOutage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of each model was used, by class of fault. */
        get: operations["ListPartUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists people, by name.
         * @description Needs `people.read`: the role administrator or one above it, unless the site has changed that.
         */
        get: operations["ListPeople"];
        put?: never;
        /**
         * Lets somebody in and answers a generated password, once.
         * @description Needs `people.change`: the role administrator or one above it, unless the site has changed that.
         */
        post: operations["CreatePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps somebody out; open sessions end within a minute.
         * @description Needs `people.change`: the role administrator or one above it, unless the site has changed that.
         */
        post: operations["DisablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets somebody in again, and ends a lockout.
         * @description Needs `people.change`: the role administrator or one above it, unless the site has changed that.
         */
        post: operations["EnablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replaces somebody's password by a generated one and answers it, once; open sessions end within a minute.
         * @description Needs `people.change`: the role administrator or one above it, unless the site has changed that.
         */
        post: operations["ResetPersonPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Gives somebody exactly these roles.
         * @description Needs `people.change`: the role administrator or one above it, unless the site has changed that.
         */
        put: operations["SetPersonRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{owner}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's addresses, in the order in which they are tried.
         * @description Needs `addresses.others`: the role administrator or one above it, unless the site has changed that.
         */
        get: operations["ListPersonAddresses"];
        put?: never;
        /**
         * Adds an address for somebody; the administrator vouches for it, no code is sent.
         * @description Needs `addresses.others`: the role administrator or one above it, unless the site has changed that.
         */
        post: operations["AddPersonAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{owner}/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes somebody's address.
         * @description Needs `addresses.others`: the role administrator or one above it, unless the site has changed that.
         */
        delete: operations["RemovePersonAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists maintenance plans with their next times. */
        get: operations["ListPlans"];
        put?: never;
        /**
         * Adds a maintenance plan.
         * @description Needs `plans.write`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["AddPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One maintenance plan. */
        get: operations["GetPlan"];
        /**
         * Changes a maintenance plan as a whole; disabled, it raises nothing.
         * @description Needs `plans.write`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["ChangePlan"];
        post?: never;
        /**
         * Removes a plan that never raised a ticket; others are disabled.
         * @description Needs `plans.write`: the role supervisor or one above it, unless the site has changed that.
         */
        delete: operations["RemovePlan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists points with their current values. */
        get: operations["ListPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where people last were, with the age. Each look is written into the audit trail.
         * @description Needs `positions.read`: the role supervisor or one above it, unless the site has changed that.
         */
        get: operations["ListPositions"];
        put?: never;
        /**
         * One's own position, and the ticket that one is on the way to. Only the last is kept, never a track; it is deleted after half a day, or with DELETE.
         * @description Needs `positions.report`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["ReportPosition"];
        /**
         * Deletes one's own position.
         * @description Needs `positions.report`: the role engineer or one above it, unless the site has changed that.
         */
        delete: operations["ForgetPosition"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ISA-18.2 figures per operator position with targets and limits.
         * @description Needs `reports.read`: the role operator or one above it, unless the site has changed that.
         */
        get: operations["ReportAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the reports that were made, the latest first.
         * @description Needs `reports.read`: the role operator or one above it, unless the site has changed that.
         */
        get: operations["ListReportFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A report's workbook; its hash is the ETag.
         * @description Needs `reports.read`: the role operator or one above it, unless the site has changed that.
         */
        get: operations["DownloadReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Load per person; those without the action reports.people see their own alone.
         * @description Needs `reports.read`: the role operator or one above it, unless the site has changed that. Needs `reports.people`: the role supervisor or one above it, unless the site has changed that.
         */
        get: operations["ReportPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Volume, times, on-time shares, repeats, faults, areas, parts and their targets.
         * @description Needs `reports.read`: the role operator or one above it, unless the site has changed that.
         */
        get: operations["ReportRepairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the reports that are made again and again.
         * @description Needs `reports.read`: the role operator or one above it, unless the site has changed that.
         */
        get: operations["ListReportSchedules"];
        put?: never;
        /**
         * Has a report made of each day, week or month when it is over.
         * @description Needs `reports.schedule`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["CreateReportSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends a schedule; what was made stays.
         * @description Needs `reports.schedule`: the role supervisor or one above it, unless the site has changed that.
         */
        delete: operations["EndReportSchedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/tables/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One table as CSV: figures, series, levels, sources, trades, faults, areas, stages, onTime, parts, alarms, people, tickets.
         * @description Needs `reports.read`: the role operator or one above it, unless the site has changed that.
         */
        get: operations["ReportTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything as a workbook (.xlsx) with a sheet per table.
         * @description Needs `reports.read`: the role operator or one above it, unless the site has changed that.
         */
        get: operations["ReportWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resident/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the repair is: for residents with a link, without a login. */
        get: operations["FollowRepair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resident/{token}/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Scores the repair, once: for residents with a link, without a login. */
        post: operations["ScoreRepair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists residents, masked, in the order they were written down.
         * @description Needs `residents.read`: the role operator or one above it, unless the site has changed that.
         */
        get: operations["ListResidents"];
        put?: never;
        /**
         * Writes a resident down.
         * @description Needs `residents.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["AddResident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One resident, masked.
         * @description Needs `residents.read`: the role operator or one above it, unless the site has changed that.
         */
        get: operations["GetResident"];
        /**
         * Writes everything of a resident anew.
         * @description Needs `residents.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["ChangeResident"];
        post?: never;
        /**
         * Erases a resident's data on request; tickets keep that somebody reported them.
         * @description Needs `residents.erase`: the role supervisor or one above it, unless the site has changed that.
         */
        delete: operations["EraseResident"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has seen a resident's data in the clear, when and why; the latest first.
         * @description Needs `residents.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        get: operations["ListResidentLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A resident's data in the clear, for a purpose that the audit trail keeps. People only.
         * @description Needs `residents.reveal`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["RevealResident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The residents with this phone, masked. A body, because addresses are written into logs.
         * @description Needs `residents.read`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["FindResidents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the rosters. */
        get: operations["ListRosters"];
        put?: never;
        /**
         * Adds a roster. One with a gap, or with somebody on it who cannot be reached, is refused with the hours named.
         * @description Needs `rosters.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["AddRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One roster. */
        get: operations["GetRoster"];
        /**
         * Changes a roster. One with a gap, or with somebody on it who cannot be reached, is refused with the hours named.
         * @description Needs `rosters.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["PutRoster"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on duty at a site in seven days, with swaps and absences, and the hours that are open. */
        get: operations["GetRosterWeek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is logged in, person or program, and what they may do. */
        get: operations["GetSession"];
        put?: never;
        /** Logs a person in: sets an HttpOnly, SameSite=Strict cookie that lasts 12 hours from its last use. */
        post: operations["LogIn"];
        /** Logs out: the cookie is taken back. */
        delete: operations["LogOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes one's own password; other sessions of the same person end within a minute. */
        put: operations["ChangePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the sites known from births. */
        get: operations["ListSites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/{site}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the site works, and which levels' clocks follow that. */
        get: operations["GetSiteCalendar"];
        /**
         * Changes the site's calendar as a whole; clocks that run keep their due times.
         * @description Needs `clocks.configure`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["SetSiteCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/{site}/clock-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The time of each clock at each level. */
        get: operations["ListClockTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/{site}/clock-targets/{level}/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes a clock's time at a site; clocks that run keep theirs.
         * @description Needs `clocks.configure`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["SetClockTarget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the stock by site and model. */
        get: operations["ListStock"];
        /**
         * Writes a count down; a model that the site did not have is new.
         * @description Needs `stock.count`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["CountStock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists swaps, the latest first. */
        get: operations["ListSwaps"];
        put?: never;
        /**
         * Asks for a swap of shifts; who of the two asks has agreed.
         * @description Needs `rosters.swap`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["AskSwap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swaps/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agrees to a swap or refuses it: each of the two for himself, a supervisor for both.
         * @description Needs `rosters.swap`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["AnswerSwap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the teams. */
        get: operations["ListTeams"];
        put?: never;
        /**
         * Adds a team. A circle of escalation, or one that calls nobody, is refused.
         * @description Needs `staff.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["AddTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes a team. A circle of escalation, or one that calls nobody, is refused.
         * @description Needs `staff.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["PutTeam"];
        post?: never;
        /**
         * Deletes a team that nothing refers to.
         * @description Needs `staff.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        delete: operations["DeleteTeam"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/telemetry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one point's history, downsampled in InfluxDB. */
        get: operations["ReadTelemetry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/test-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists elevators with their test calls, those due first at the top. */
        get: operations["ListTestCalls"];
        /**
         * Plans the test calls of an elevator, or changes them.
         * @description Needs `testCalls.write`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["SetTestCall"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/test-calls/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms that the alarm was tried and answered.
         * @description Needs `testCalls.confirm`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["ConfirmTestCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists tickets, the latest first. */
        get: operations["ListTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One ticket with its trail, stages, evidence and parts, and the commands that are possible now. */
        get: operations["GetTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a ticket: the one it was given to, whoever was called besides, or anybody while nobody has it.
         * @description Needs `tickets.work`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["AcceptTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The one who has it has arrived on site.
         * @description Needs `tickets.work`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["ArriveAtTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/article": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes an article of a closed ticket, with its cause, measures and prevention; one per ticket.
         * @description Needs `articles.edit`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["BeginArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a ticket to a person, an outside firm, or both.
         * @description Needs `tickets.assign`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["AssignTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a false alarm or a mistake, with the reason.
         * @description Needs `tickets.cancel`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["CancelTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A ticket's clocks in the order of their beginning. */
        get: operations["ListTicketClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/clocks/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets the time on site that was agreed; level 5 alone.
         * @description Needs `clocks.agree`: the role operator or one above it, unless the site has changed that.
         */
        put: operations["AgreeArrival"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes a ticket whose work was accepted.
         * @description Needs `tickets.close`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["CloseTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/complex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Marks a repair as complex: a clear solution is due within 72 h of the raise.
         * @description Needs `tickets.markComplex`: the role engineer or one above it, unless the site has changed that.
         */
        put: operations["MarkComplex"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/confirm-nobody-trapped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A named person who has arrived on site confirms that nobody is trapped: the end of an entrapment.
         * @description Needs `tickets.work`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["ConfirmNobodyTrapped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/contractor-arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that a firm which was called has arrived.
         * @description Needs `tickets.record`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["RecordContractorArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says no, with the reason; it goes back to the dispatch.
         * @description Needs `tickets.work`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["DeclineTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the dispatch has done: assignments with their proposals and outcomes, calls, firms, escalation. */
        get: operations["GetTicketDispatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a photo, video, signature or document; the body is the file, and what it is is seen from its content. With a cookie it needs the header X-Facility-Upload: 1.
         * @description Needs `tickets.evidence`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["AddEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, also in parts (Range); it is checked against its hash. */
        get: operations["GetEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The repair is done: its cause and the measures taken.
         * @description Needs `tickets.work`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["FinishTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A ticket's follow-ups. */
        get: operations["ListTicketFollowUps"];
        put?: never;
        /**
         * Writes the answer of the open follow-up; below 80 opens rectification and a second one.
         * @description Needs `followUps.answer`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["AnswerFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/follow-ups/asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notes that the question was put and the answer is still to come.
         * @description Needs `followUps.answer`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["NoteFollowUpAsked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The repair waits, with the reason.
         * @description Needs `tickets.work`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["HoldTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/major": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that this is a major accident, which demands a report, or that it is none.
         * @description Needs `tickets.major`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["SetTicketMajor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes a note into the trail, also of a closed ticket.
         * @description Needs `tickets.note`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["AddTicketNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notices that were told, and the next one. */
        get: operations["ListNotices"];
        put?: never;
        /**
         * Writes the text of the next notice.
         * @description Needs `notices.write`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["WriteNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes down a part that was used; the site's stock goes down with it.
         * @description Needs `tickets.work`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["UseTicketPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the dispatch would send now, each with a score that explains itself, and whom not and why. */
        get: operations["GetProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/regrade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes the level, with the reason.
         * @description Needs `tickets.regrade`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["RegradeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Files the written report after a major accident; a further one corrects those before.
         * @description Needs `tickets.report`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["FileTicketReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/resident-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new link for a resident to follow and score this ticket.
         * @description Needs `residents.link`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["MakeResidentLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The repair goes on.
         * @description Needs `tickets.work`: the role engineer or one above it, unless the site has changed that.
         */
        post: operations["ResumeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Articles and solved tickets that may help with this one. */
        get: operations["ListSimilar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/solution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Writes the solution of a complex repair.
         * @description Needs `tickets.markComplex`: the role engineer or one above it, unless the site has changed that.
         */
        put: operations["WriteSolution"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/trapped-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that the people trapped in the car were spoken to.
         * @description Needs `tickets.record`: the role operator or one above it, unless the site has changed that.
         */
        post: operations["RecordTrappedContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{number}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts the work, or sends it back with what is missing.
         * @description Needs `tickets.verify`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["VerifyTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the asker's own open tickets, the most urgent first. */
        get: operations["ListMyTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of trades: a closed list. */
        get: operations["ListTrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/utilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the utilities' contacts. */
        get: operations["ListUtilities"];
        put?: never;
        /**
         * Adds a utility's contact for a site; it is put into the trail of power and water tickets.
         * @description Needs `staff.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        post: operations["AddUtility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/utilities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes a utility's contact.
         * @description Needs `staff.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["PutUtility"];
        post?: never;
        /**
         * Deletes a utility's contact.
         * @description Needs `staff.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        delete: operations["DeleteUtility"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the people who can be sent to repairs. */
        get: operations["ListWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Makes a person a worker, or changes the worker.
         * @description Needs `staff.edit`: the role supervisor or one above it, unless the site has changed that.
         */
        put: operations["PutWorker"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers. */
        get: operations["HealthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether broker, database and InfluxDB are well, each by name. */
        get: operations["HealthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The service's figures in Prometheus' text format. */
        get: operations["Metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An absence to be entered. */
        AbsenceBody: {
            /** Format: date-time */
            from: string;
            kind: components["schemas"]["AbsenceKind"];
            /** Format: int32 */
            personId: number;
            /** Format: int32 */
            replacementId: null | number;
            /** Format: date-time */
            until: string;
        };
        /**
         * @description Why somebody who is on the roster is not there.
         * @enum {unknown}
         */
        AbsenceKind: "leave" | "sick" | "training";
        /** @description Somebody who is on the roster and not there. */
        AbsenceView: {
            /** Format: date-time */
            from: string;
            /** @description The hours that it leaves open; only in the answer to its entry. */
            gaps: string[];
            /** Format: int32 */
            id: number;
            kind: components["schemas"]["AbsenceKind"];
            /** Format: int32 */
            personId: number;
            /** Format: int32 */
            replacementId: null | number;
            /** Format: date-time */
            until: string;
        };
        /** @description What the acceptance of a repair asks for, by the ticket's level. */
        AcceptanceRule: {
            /** @description To accept: a named person who is not the one who repaired it. */
            byAnother: boolean;
            /** @description To finish: photos of before and after, or a written reason why there are none. */
            photos: boolean;
            /** @description To accept: a signature among the evidence. */
            signature: boolean;
        };
        AcceptBody: {
            /**
             * Format: date-time
             * @description When it was done by the clock of a phone without signal; recorded beside the service's time.
             */
            at?: null | string;
            /**
             * Format: int32
             * @description The version that the sender saw, unless If-Match says it: a ticket changed since is left alone.
             */
            version?: null | number;
        };
        /** @description How good the proposals were in a period. */
        AccuracyView: {
            /**
             * Format: double
             * @description Kept / judged, 0–1; null when nothing was judged. Kept: the proposed person was chosen, said yes, and kept the ticket.
             */
            accuracy: null | number;
            /** Format: int32 */
            declined: number;
            /**
             * Format: double
             * @description More than this is the goal.
             */
            goal: number;
            /**
             * Format: int32
             * @description Proposals whose assignment has an end; those waiting, without a proposal, or whose ticket ended first are not judged.
             */
            judged: number;
            /** Format: int32 */
            kept: number;
            /** Format: int32 */
            overridden: number;
            reached: null | boolean;
            /** Format: int32 */
            reassigned: number;
            /** Format: int32 */
            takenByOther: number;
            /** Format: int32 */
            timedOut: number;
            /** Format: int32 */
            waiting: number;
            /** Format: int32 */
            withoutProposal: number;
        };
        /** @description Something that a role may do. */
        ActionView: {
            /** @description What it opens: method and path. */
            endpoints: string[];
            /** @description The least role that may do it as delivered. */
            leastRole: string;
            /** @description Subject and verb: `alarms.acknowledge`. */
            name: string;
            /** @description Who may do it now. */
            roles: components["schemas"]["RoleDecision"][];
        };
        /**
         * @description What kind of thing acts.
         * @enum {unknown}
         */
        ActorKind: "system" | "person" | "program" | "box" | "resident";
        /** @description What may be changed of an address. */
        AddressChange: {
            language: components["schemas"]["Language"];
            /** Format: int32 */
            quietFrom: null | number;
            /** Format: int32 */
            quietUntil: null | number;
            /** Format: int32 */
            rank: number;
            timeZone: string;
        };
        AddressCode: {
            /** @description The six digits that were sent. */
            code: string;
        };
        /** @description An address to be written down. */
        AddressEntry: {
            address: string;
            /** @description sms or email. */
            channel: string;
            language?: components["schemas"]["Language"];
            /** Format: int32 */
            quietFrom?: null | number;
            /** Format: int32 */
            quietUntil?: null | number;
            /**
             * Format: int32
             * @default 0
             */
            rank: number;
            /** @default Asia/Shanghai */
            timeZone: string;
        };
        /** @description An address of somebody. */
        AddressView: {
            /** @description Masked. */
            address: string;
            channel: string;
            /** Format: int64 */
            id: number;
            language: components["schemas"]["Language"];
            /**
             * Format: int32
             * @description Minutes after midnight in the zone; null: no quiet hours. They never apply to level 1.
             */
            quietFrom: null | number;
            /** Format: int32 */
            quietUntil: null | number;
            /** Format: int32 */
            rank: number;
            timeZone: string;
            verified: boolean;
            /** Format: int32 */
            version: number;
        };
        AlarmAcknowledged: {
            /** @description False: string? AlarmAcknowledged.Problem says why. */
            done: boolean;
            /** Format: int64 */
            id: number;
            problem: null | string;
            state: null | components["schemas"]["AlarmState"];
        };
        /** @description Of all that is asked of an alarm. */
        AlarmAnswer: {
            /**
             * Format: int32
             * @description The alarm's version that the asker saw; when it has changed since, nothing is done. Null: any will do.
             */
            version?: null | number;
        };
        /** @description An alarm with its history, the oldest line first. */
        AlarmDetail: {
            alarm: components["schemas"]["AlarmView"];
            /** @description What can be asked of it as it is now. */
            allowed: string[];
            history: components["schemas"]["AlarmTransitionView"][];
            /** @description Active for longer than `Alarms:StandingAfter`, 24 hours unless set otherwise. */
            standing: boolean;
            /** @description Those it was raised for or joined, the latest first. */
            tickets: components["schemas"]["AlarmTicketView"][];
        };
        /** @description A flood with its bundles. */
        AlarmFloodDetail: {
            bundles: components["schemas"]["FloodBundleView"][];
            flood: components["schemas"]["AlarmFloodView"];
        };
        /** @description A time in which an operator position had more alarms than a person can follow. */
        AlarmFloodView: {
            /**
             * Format: int32
             * @description How many people were called to in it.
             */
            alarms: number;
            /**
             * Format: date-time
             * @description Null while it lasts.
             */
            endedAt: null | string;
            /** Format: int64 */
            id: number;
            open: boolean;
            /** @description The operator position. */
            site: string;
            /** Format: date-time */
            startedAt: string;
        };
        /** @description Hands an alarm over to maintenance. */
        AlarmOutOfServiceRequest: {
            /** @description What is being done. */
            reason: string;
            /** @description The number of an open ticket of the alarm's site. */
            ticket: string;
            /** Format: int32 */
            version?: null | number;
        };
        /** @description Alarms of a period, by operator position. */
        AlarmReportView: {
            positions: components["schemas"]["PositionReportView"][];
            scope: components["schemas"]["ReportScope"];
        };
        /** @description What became of each, in the order asked. */
        AlarmsAcknowledged: {
            /** Format: int32 */
            done: number;
            results: components["schemas"]["AlarmAcknowledged"][];
        };
        /** @description Acknowledges many alarms at once. */
        AlarmsAcknowledgement: {
            /** @description At most 500. */
            ids: number[];
        };
        /** @description Takes an alarm off the list for a while. */
        AlarmShelving: {
            /** @description Why. */
            reason: string;
            /**
             * Format: date-time
             * @description The end; no later than the level's maximum.
             */
            until: string;
            /** Format: int32 */
            version?: null | number;
        };
        /**
         * @description ISA-18.2 states (the first four; shelving and suppression stand beside them).
         * @enum {unknown}
         */
        AlarmState: "normal" | "unacknowledged" | "acknowledged" | "returnedUnacknowledged";
        /** @description A ticket of an alarm. */
        AlarmTicketView: {
            number: string;
            state: components["schemas"]["TicketState"];
        };
        AlarmTransitionView: {
            /** @description Who, when it was a person. */
            actor: null | string;
            /** @description People were called to it. */
            annunciated: boolean;
            /** Format: date-time */
            at: string;
            /** @description The person's reason, the cause, the ticket. */
            detail: null | string;
            from: components["schemas"]["AlarmState"];
            /** @description Why, in one word. */
            reason: string;
            /** Format: date-time */
            recordedAt: string;
            to: components["schemas"]["AlarmState"];
            /**
             * Format: int32
             * @description The alarm's version afterwards.
             */
            version: number;
        };
        /** @description One activation of a condition at a point. */
        AlarmView: {
            /** Format: date-time */
            acknowledgedAt: null | string;
            acknowledgedBy: null | string;
            /**
             * Format: date-time
             * @description While the condition stays active the acknowledgement counts until then; null when it lasts.
             */
            acknowledgedUntil?: null | string;
            /**
             * Format: int32
             * @description How often it became active.
             */
            activations?: number;
            /**
             * Format: date-time
             * @description By the box's clock.
             */
            activeAt: string;
            /**
             * Format: date-time
             * @description When people were last called to it; null while something has held it from its beginning.
             */
            annunciatedAt?: null | string;
            area: null | string;
            asset: null | string;
            /**
             * Format: date-time
             * @description Set while it comes and goes too often to call people each time.
             */
            chatteringSince?: null | string;
            /** @description Brick's alarm class where it has one. */
            class: string;
            /** Format: date-time */
            clearedAt: null | string;
            condition: string;
            /** Format: int64 */
            id: number;
            latched: boolean;
            /**
             * Format: int32
             * @description 1 is danger to people, 5 an observation.
             */
            level: number;
            /**
             * Format: date-time
             * @description Entrapment: when a named person on site confirmed that nobody is trapped.
             */
            nobodyTrappedAt?: null | string;
            /** @description Until returned to normal and acknowledged. */
            open: boolean;
            /** @description Out of service for this ticket. */
            outOfServiceTicket?: null | string;
            /** @description site/box/device/point. */
            point: string;
            /** @description good, bad or stale: whether the state is still known. */
            quality: string;
            /**
             * Format: date-time
             * @description When the service stored it.
             */
            recordedAt: string;
            /**
             * Format: date-time
             * @description When its box was asked to reset the latch.
             */
            resetRequestedAt?: null | string;
            /** @description The shelving waits for a second person; the alarm is not silent yet. */
            shelfPending?: boolean;
            /**
             * Format: date-time
             * @description Off the list until then, by a person.
             */
            shelvedUntil?: null | string;
            site: string;
            state: components["schemas"]["AlarmState"];
            /** @description Suppressed by design: the cause that explains it, `box/hengtai/box-1` or `alarm/123`. */
            suppressedBy?: null | string;
            /** @description What is wrong, in the language asked for. */
            text: string;
            texts: components["schemas"]["LocalText"];
            trade: string;
            /** Format: int32 */
            version: number;
        };
        /** @description The process answers. */
        Alive: {
            status: string;
        };
        /** @description An area as it shall be; found by its site and code, or made. */
        AreaBody: {
            code: string;
            /** Format: double */
            latitude: null | number;
            /** Format: double */
            longitude: null | number;
            name: components["schemas"]["LocalText"];
            personIds: number[];
            site: string;
            teamIds: number[];
            /** Format: int32 */
            version?: null | number;
        };
        /** @description Faults of an area. */
        AreaDensity: {
            area: null | string;
            /**
             * Format: int32
             * @description How many different assets had them.
             */
            assets: number;
            /** Format: int32 */
            count: number;
            /** Format: double */
            share: number;
            siteId: string;
        };
        /** @description A part of a site with its place, and who looks after it. */
        AreaView: {
            /** @description As tickets write it; empty for the whole site. */
            code: string;
            /** Format: int32 */
            id: number;
            /** Format: double */
            latitude: null | number;
            /** Format: double */
            longitude: null | number;
            name: components["schemas"]["LocalText"];
            personIds: number[];
            site: string;
            teamIds: number[];
            /** Format: int32 */
            version: number;
        };
        ArrivalAgreement: {
            /**
             * Format: date-time
             * @description When whoever waits expects somebody.
             */
            dueAt: string;
        };
        ArriveBody: {
            /**
             * Format: date-time
             * @description When it was done by the clock of a phone without signal; recorded beside the service's time.
             */
            at?: null | string;
            /**
             * Format: double
             * @description Degrees, WGS 84.
             */
            latitude?: null | number;
            /** Format: double */
            longitude?: null | number;
            /**
             * Format: int32
             * @description The version that the sender saw, unless If-Match says it: a ticket changed since is left alone.
             */
            version?: null | number;
        };
        /** @description An article as it is written; texts have at most 8000 characters. */
        ArticleBody: {
            asset: null | string;
            cause: null | components["schemas"]["LocalText"];
            faultClass: null | string;
            measures: null | components["schemas"]["LocalText"];
            parts: null | string;
            prevention: null | components["schemas"]["LocalText"];
            titles: null | components["schemas"]["LocalText"];
            trade: null | string;
            /**
             * Format: int32
             * @description The version that the asker saw.
             */
            version: null | number;
        };
        /**
         * @description The life of an article; only a published one is offered.
         * @enum {unknown}
         */
        ArticleState: "draft" | "published" | "withdrawn";
        ArticleStep: {
            /**
             * Format: int32
             * @description The version that the asker saw; null when any will do.
             */
            version: null | number;
        };
        /** @description An article was used. */
        ArticleUseBody: {
            /** @description The vote; null when it is not known yet. */
            helped: null | boolean;
            /** @description The number of the ticket for which. */
            ticket: null | string;
        };
        /** @description An article of the knowledge base. */
        ArticleView: {
            asset: null | string;
            /** @description In both languages, as far as written; like measures and prevention. */
            cause: components["schemas"]["LocalText"];
            faultClass: null | string;
            /** Format: int32 */
            helped: number;
            /** Format: int64 */
            id: number;
            measures: components["schemas"]["LocalText"];
            /** Format: int32 */
            notHelped: number;
            /** @description One a line. */
            parts: null | string;
            prevention: components["schemas"]["LocalText"];
            /** Format: date-time */
            publishedAt: null | string;
            publishedBy: null | string;
            /** @description The solved case. */
            sourceTicket: string;
            state: components["schemas"]["ArticleState"];
            /** @description In the language asked for. */
            title: string;
            titles: components["schemas"]["LocalText"];
            trade: string;
            /**
             * Format: int32
             * @description Tickets and people for which it was used; Helped and NotHelped of them voted.
             */
            uses: number;
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            writtenAt: string;
            writtenBy: string;
        };
        AssignBody: {
            /**
             * Format: date-time
             * @description When it was done by the clock of a phone without signal; recorded beside the service's time.
             */
            at?: null | string;
            /**
             * Format: int32
             * @description The outside firm.
             */
            contractorId?: null | number;
            /** @description Against the dispatch's proposal. */
            override?: boolean;
            /** Format: int32 */
            personId?: null | number;
            /**
             * Format: int32
             * @description The version that the sender saw, unless If-Match says it: a ticket changed since is left alone.
             */
            version?: null | number;
            /** @description At most 500 characters. */
            why?: string;
        };
        /**
         * @description What became of an assignment.
         * @enum {unknown}
         */
        AssignmentOutcome: "waiting" | "accepted" | "declined" | "timedOut" | "takenByOther" | "reassigned" | "withdrawn";
        /** @description One time that the ticket was given to somebody. */
        AssignmentView: {
            /** Format: date-time */
            at: string;
            automatic: boolean;
            by: string;
            /** Format: int32 */
            contractorId: null | number;
            explanation: null | components["schemas"]["JsonElement"];
            /** Format: int64 */
            id: number;
            outcome: components["schemas"]["AssignmentOutcome"];
            /** Format: date-time */
            outcomeAt: null | string;
            /** @description A person chose against the proposal; why says the reason. */
            override: boolean;
            /** Format: int32 */
            personId: null | number;
            /**
             * Format: int32
             * @description The first of the proposal then; null when there was none.
             */
            proposedId: null | number;
            /** Format: double */
            score: null | number;
            why: string;
        };
        /** @description The first place where the chain does not hold. */
        AuditBreak: {
            kind: components["schemas"]["AuditBreakKind"];
            /**
             * Format: int64
             * @description Of the line.
             */
            number: number;
            /** @description What is wrong, in English. */
            sentence: string;
        };
        /**
         * @description How a chain can be broken.
         * @enum {unknown}
         */
        AuditBreakKind: "changed" | "missing" | "inserted" | "cutOff";
        /** @description Where the chain ended at some moment. Kept outside the database it tells of lines cut off at the end, which the chain alone cannot show. */
        AuditHead: {
            /** @description Of the last line; empty for an empty trail. */
            hash: string;
            /**
             * Format: int64
             * @description Of the last line; 0 for an empty trail.
             */
            number: number;
        };
        /** @description A line of the audit trail. */
        AuditLineView: {
            /** @description What was done: `ticket.moved`, `resident.unmask`. */
            action: string;
            actor: string;
            actorKind: components["schemas"]["ActorKind"];
            /** Format: date-time */
            at: string;
            /** @description More of it, as JSON. */
            detail: null | string;
            /** @description Network address of people and programs. */
            from: null | string;
            /** @description Over this line and so over all before it. */
            hash: string;
            /** Format: int64 */
            number: number;
            /** Format: int32 */
            personId: null | number;
            /** @description To what: `ticket/261121-042-7`. */
            subject: string;
        };
        /** @description What a walk over the whole chain found. */
        AuditVerdict: {
            break: null | components["schemas"]["AuditBreak"];
            /**
             * Format: int64
             * @description The number of the first line; above 1 when the retention has removed older ones. 0 when there is none.
             */
            first: number;
            /** @description The last line that was looked at. */
            head: components["schemas"]["AuditHead"];
            keptHead: null | components["schemas"]["AuditHead"];
            /**
             * Format: int64
             * @description How many there are, up to the break.
             */
            lines: number;
        };
        /** @description A box's clock, as the box itself last said. */
        BoxClockView: {
            /**
             * Format: int64
             * @description By how much it may be wrong at most; null while none keeps it.
             */
            errorMs: null | number;
            /** @description Whether a time source keeps it. */
            synchronized: boolean;
        };
        /** @description The file system of a box's outbox, as the box last said. Bytes. */
        BoxDiskView: {
            /** Format: int64 */
            free: number;
            /** Format: int64 */
            size: number;
        };
        /** @description A box. */
        BoxView: {
            /**
             * Format: int32
             * @description The number of its present session.
             */
            bdSeq: null | number;
            /** Format: date-time */
            bornAt: null | string;
            /** @description Its name within the site. */
            box: string;
            /**
             * Format: date-time
             * @description Of the certificate by which the broker knows the box; null for a box without one, and for one that does not tell.
             */
            certificateEndsAt: null | string;
            clock: null | components["schemas"]["BoxClockView"];
            disk: null | components["schemas"]["BoxDiskView"];
            /** Format: date-time */
            lastSeenAt: null | string;
            online: boolean;
            outbox: null | components["schemas"]["OutboxView"];
            site: string;
            software: null | string;
        };
        /** @description Somebody who was called. */
        CallView: {
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            personId: number;
            rung: components["schemas"]["EscalationRung"];
        };
        CancelBody: {
            /**
             * Format: date-time
             * @description When it was done by the clock of a phone without signal; recorded beside the service's time.
             */
            at?: null | string;
            /** @description At most 500 characters. */
            reason?: string;
            /**
             * Format: int32
             * @description The version that the sender saw, unless If-Match says it: a ticket changed since is left alone.
             */
            version?: null | number;
        };
        /** @description A candidate: with a score that explains itself, or with the reason why not. */
        CandidateView: {
            excluded: null | components["schemas"]["LocalText"];
            name: components["schemas"]["LocalText"];
            /** Format: int32 */
            personId: number;
            /**
             * Format: double
             * @description 0–100.
             */
            score: number;
            terms: components["schemas"]["ScoreTermView"][];
        };
        ChannelTestAnswer: {
            /** @description The channel's peer took the message. */
            accepted: boolean;
            /** @description The peer's own words. */
            said: string;
        };
        /** @description Sends a test message. */
        ChannelTestRequest: {
            /** @description Phone, mail address or push endpoint; none for robots and webhooks. */
            address: null | string;
            /** @description zh or en. */
            language?: components["schemas"]["Language"];
        };
        /**
         * @description How a clock stands.
         * @enum {unknown}
         */
        ClockStanding: "running" | "held" | "overdue" | "met" | "late" | "void";
        ClockTargetChange: {
            /**
             * Format: int32
             * @description 1 to 43,200; null takes the site's own time away.
             */
            minutes: null | number;
            /**
             * Format: int32
             * @description As last seen; null when any will do.
             */
            version: null | number;
        };
        /** @description The time a clock has at a site. */
        ClockTargetView: {
            /** @description The site has changed it. */
            changed: boolean;
            /**
             * Format: double
             * @description What holds unless the site changes it.
             */
            defaultMinutes: null | number;
            kind: components["schemas"]["TicketClockKind"];
            /** Format: int32 */
            level: number;
            /**
             * Format: double
             * @description Null where the level has no such clock, or where it is agreed.
             */
            minutes: null | number;
            /**
             * Format: int32
             * @description 0 while it is the default.
             */
            version: number;
        };
        /** @description One clock of a ticket. */
        ClockView: {
            /** Format: date-time */
            breachedAt: null | string;
            /**
             * Format: date-time
             * @description Null while it is held and while it is not agreed.
             */
            dueAt: null | string;
            /** Format: date-time */
            heldAt: null | string;
            /**
             * Format: int64
             * @description How long it was held, holds that have ended.
             */
            heldMs: number;
            kind: components["schemas"]["TicketClockKind"];
            /**
             * Format: int64
             * @description While held: what is left.
             */
            leftMs: null | number;
            /** Format: int32 */
            level: number;
            /**
             * Format: int32
             * @description From 1; a second acceptance or verification has a clock of its own.
             */
            round: number;
            /**
             * Format: int64
             * @description How long it ran until it was last stopped or held, without holds.
             */
            runMs: number;
            site: string;
            standing: components["schemas"]["ClockStanding"];
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            stoppedAt: null | string;
            /**
             * Format: double
             * @description The time it has, by the site's calendar; null while it is not agreed.
             */
            targetMinutes: null | number;
            ticket: string;
            /**
             * Format: date-time
             * @description When the warning comes; null when it came.
             */
            warnAt: null | string;
        };
        CloseBody: {
            /**
             * Format: date-time
             * @description When it was done by the clock of a phone without signal; recorded beside the service's time.
             */
            at?: null | string;
            /**
             * Format: int32
             * @description The version that the sender saw, unless If-Match says it: a ticket changed since is left alone.
             */
            version?: null | number;
        };
        CommanderChange: {
            /** Format: int32 */
            personId: number;
            /**
             * Format: int32
             * @description The incident's version that the asker saw.
             */
            version: null | number;
        };
        ComplexMark: {
            /** @description Why it is complex. */
            reason: string;
        };
        ConfirmNobodyTrappedBody: {
            /**
             * Format: date-time
             * @description When it was done by the clock of a phone without signal; recorded beside the service's time.
             */
            at?: null | string;
            /**
             * Format: int32
             * @description The version that the sender saw, unless If-Match says it: a ticket changed since is left alone.
             */
            version?: null | number;
        };
        /** @description When a contract holds, on the wall clock of the site; hours that end before they begin cross midnight. */
        ContractHoursView: {
            /** @description HH:mm; the first minute no longer within. */
            closes: string;
            /** @description The days on which the hours begin. */
            days: components["schemas"]["DayOfWeek"][];
            /** @description HH:mm. */
            opens: string;
        };
        /** @description Which firm has arrived. */
        ContractorArrivalBody: {
            /** Format: int32 */
            contractorId: number;
        };
        /** @description A firm as it shall be. */
        ContractorBody: {
            /** @default true */
            active: boolean;
            email: null | string;
            hours: null | components["schemas"]["ContractHoursView"];
            name: components["schemas"]["LocalText"];
            phone: null | string;
            sites: string[];
            trades: string[];
            /** Format: int32 */
            version?: null | number;
        };
        /** @description A firm that was called, and when it came. */
        ContractorCallView: {
            /** Format: date-time */
            arrivedAt: null | string;
            /** Format: date-time */
            calledAt: string;
            /** Format: int32 */
            contractorId: number;
            why: string;
        };
        /** @description An outside firm. */
        ContractorView: {
            active: boolean;
            email: null | string;
            hours: null | components["schemas"]["ContractHoursView"];
            /** Format: int32 */
            id: number;
            name: components["schemas"]["LocalText"];
            phone: null | string;
            sites: string[];
            trades: string[];
            /** Format: int32 */
            version: number;
        };
        DateHours: {
            /** Format: date */
            date: string;
            /** @description HH:mm; null together with To for a day off. */
            from: null | string;
            name: null | string;
            to: null | string;
        };
        DayHours: {
            day: components["schemas"]["DayOfWeek"];
            /** @description HH:mm, inclusive. */
            from: string;
            /** @description HH:mm, exclusive; 24:00 is the end of the day. */
            to: string;
        };
        /** @enum {unknown} */
        DayOfWeek: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";
        /** @description Something received that could not be used. */
        DeadLetterView: {
            detail: string;
            /** @description The outbox and frame it was, when it had a number. */
            epoch: null | string;
            /** Format: int64 */
            frame: null | number;
            /** Format: int64 */
            id: number;
            /**
             * Format: int32
             * @description Of the payload as it came, in bytes; what is kept is cut at 64 KiB.
             */
            length: number;
            reason: string;
            /** Format: date-time */
            receivedAt: string;
            topic: string;
        };
        DeclineBody: {
            /**
             * Format: date-time
             * @description When it was done by the clock of a phone without signal; recorded beside the service's time.
             */
            at?: null | string;
            /**
             * Format: int32
             * @description The version that the sender saw, unless If-Match says it: a ticket changed since is left alone.
             */
            version?: null | number;
            /** @description At most 500 characters. */
            why?: string;
        };
        /**
         * @description Where a delivery stands.
         * @enum {unknown}
         */
        DeliveryState: "waiting" | "sending" | "sent" | "failed";
        /** @description One notification to one recipient on one channel. */
        DeliveryView: {
            /** @description Masked; empty where the channel is the address, and for residents. */
            address: string;
            /** Format: int32 */
            attempts: number;
            /**
             * Format: int64
             * @description The first delivery of the message it was bundled into.
             */
            bundleId: null | number;
            channel: string;
            /** Format: date-time */
            createdAt: string;
            happening: string;
            /** Format: int64 */
            id: number;
            /**
             * Format: int64
             * @description The delivery that failed and that this one replaces.
             */
            insteadOfId: null | number;
            /** Format: int32 */
            level: number;
            /** @description An attempt ended without an answer, so it may have arrived twice. */
            mayRepeat: boolean;
            /** Format: date-time */
            nextAt: null | string;
            recipient: components["schemas"]["RecipientKind"];
            /** Format: int32 */
            recipientId: null | number;
            said: null | string;
            /** Format: date-time */
            sentAt: null | string;
            state: components["schemas"]["DeliveryState"];
            ticket: string;
        };
        /** @description A category as it is written. */
        DemandCategoryBody: {
            /** @default true */
            enabled: boolean;
            faultClass: null | string;
            group: boolean;
            /** Format: int32 */
            level: null | number;
            names: null | components["schemas"]["LocalText"];
            special: boolean;
            trade: null | string;
            urgent: boolean;
            /**
             * Format: int32
             * @description The version that the asker saw; null for a new one.
             */
            version?: null | number;
        };
        /** @description A kind of fault that people report. */
        DemandCategoryView: {
            code: string;
            enabled: boolean;
            faultClass: string;
            group: boolean;
            /**
             * Format: int32
             * @description Its own level, over the matrix; null when the matrix grades.
             */
            level: null | number;
            name: string;
            names: components["schemas"]["LocalText"];
            special: boolean;
            trade: string;
            urgent: boolean;
            /** Format: int32 */
            version: number;
        };
        /** @description The level of one demand. */
        DemandCellView: {
            group: boolean;
            /** Format: int32 */
            level: number;
            special: boolean;
            urgent: boolean;
        };
        DemandMatrixView: {
            cells: components["schemas"]["DemandCellView"][];
            /**
             * Format: int32
             * @description Counts the changes; a change names the version that its sender saw.
             */
            version: number;
        };
        /** @description A dependency as it is written. */
        DependencyBody: {
            cause: components["schemas"]["DependencyCause"];
            explains: components["schemas"]["DependencyTargetBody"][];
            note: null | string;
            site: string;
            /**
             * Format: int32
             * @description The version that the asker saw; left out for a new one.
             */
            version: null | number;
        };
        /** @description What explains: an asset with a class of alarm, or one condition of a point. */
        DependencyCause: {
            asset: null | string;
            /** @description Which alarms of the asset count; Power_Loss_Alarm when left out. */
            class: null | string;
            condition: null | string;
            /** @description site/box/device/point. */
            point: null | string;
        };
        /** @description What is explained: one asset, or everything in an area. */
        DependencyTargetBody: {
            area: null | string;
            asset: null | string;
        };
        /** @description A dependency as it is shown: while an alarm of the cause is active, alarms of what it explains are suppressed by design and name it. */
        DependencyView: {
            cause: components["schemas"]["DependencyCause"];
            explains: components["schemas"]["DependencyTargetBody"][];
            /** Format: int32 */
            id: number;
            note: null | string;
            site: string;
            /** Format: int32 */
            version: number;
        };
        /** @description A person on duty for a stretch of time. */
        DutyView: {
            /**
             * Format: date
             * @description The day on which the shift begins, in the site's zone.
             */
            date: string;
            /** Format: date-time */
            from: string;
            /**
             * Format: int32
             * @description Whom a swap or an absence has replaced.
             */
            insteadOf: null | number;
            name: null | components["schemas"]["LocalText"];
            /** Format: int32 */
            personId: number;
            /** Format: int32 */
            rosterId: number;
            shift: components["schemas"]["ShiftKind"];
            site: string;
            /** Format: date-time */
            until: string;
        };
        /**
         * @description The rungs in their order (domain, section 1: next on duty → all on duty in the trade → supervisor → contractor).
         * @enum {unknown}
         */
        EscalationRung: "none" | "nextOnDuty" | "allOnDuty" | "supervisor" | "contractor" | "everybody";
        /** @description How far the escalation has come. */
        EscalationView: {
            active: boolean;
            /** Format: date-time */
            lastAt: string;
            /** @description There was nobody at all to call. */
            nobody: boolean;
            /**
             * Format: int32
             * @description How often everybody was called again.
             */
            round: number;
            rung: components["schemas"]["EscalationRung"];
        };
        /** @enum {unknown} */
        EvidenceKind: "photo" | "video" | "signature" | "document";
        /** @enum {unknown} */
        EvidenceMoment: "before" | "during" | "after" | null;
        /** @description A file that shows something about the repair. */
        EvidenceView: {
            /** Format: date-time */
            addedAt: string;
            addedBy: string;
            /** Format: int64 */
            bytes: number;
            caption: null | string;
            /** Format: int64 */
            id: number;
            kind: components["schemas"]["EvidenceKind"];
            /** Format: double */
            latitude: null | number;
            /** Format: double */
            longitude: null | number;
            /** @description What the content is, seen from its first bytes. */
            mediaType: string;
            moment: null | components["schemas"]["EvidenceMoment"];
            /** @description Where to fetch it. */
            path: string;
            /** @description Of the file. */
            sha256: string;
            /**
             * Format: date-time
             * @description By the phone's clock.
             */
            takenAt: null | string;
        };
        /**
         * @description What a figure counts in.
         * @enum {unknown}
         */
        FigureUnit: "count" | "share" | "seconds" | "points";
        /** @description A figure with what it should be. */
        FigureView: {
            label: components["schemas"]["LocalText"];
            /**
             * Format: double
             * @description Beyond the target and within the limit is a warning.
             */
            limit: null | number;
            name: string;
            /**
             * Format: int32
             * @description How many things it was counted from.
             */
            of: number;
            side: null | components["schemas"]["GoalSide"];
            /** Format: double */
            target: null | number;
            unit: components["schemas"]["FigureUnit"];
            /**
             * Format: double
             * @description A share is 0–1; null when there was nothing to count.
             */
            value: null | number;
            verdict: components["schemas"]["Verdict"];
        };
        FileReportBody: {
            /**
             * Format: date-time
             * @description When it was done by the clock of a phone without signal; recorded beside the service's time.
             */
            at?: null | string;
            /** @description At most 4000 characters. */
            cause?: string;
            /** @description At most 4000 characters. */
            measures?: string;
            /** @description So that it does not happen again; at most 4000 characters. */
            prevention?: string;
            /**
             * Format: int32
             * @description The version that the sender saw, unless If-Match says it: a ticket changed since is left alone.
             */
            version?: null | number;
        };
        FinishBody: {
            /**
             * Format: date-time
             * @description When it was done by the clock of a phone without signal; recorded beside the service's time.
             */
            at?: null | string;
            /** @description At most 4000 characters. */
            cause?: string;
            /** @description At most 4000 characters. */
            measures?: string;
            /** @description At most 4000 characters. */
            prevention?: null | string;
            /**
             * Format: int32
             * @description The version that the sender saw, unless If-Match says it: a ticket changed since is left alone.
             */
            version?: null | number;
            /** @description Why there are no photos of before and after, for a level that asks for them; at most 500 characters. */
            withoutPhotos?: null | string;
        };
        /** @description The one ticket of a flood for a trade. */
        FloodBundleView: {
            /**
             * Format: int32
             * @description How many it has taken.
             */
            alarms: number;
            /**
             * Format: int32
             * @description The most urgent among its alarms.
             */
            level: number;
            state: components["schemas"]["TicketState"];
            ticket: string;
            trade: string;
        };
        FollowUpAnswer: {
            /**
             * Format: int32
             * @description 0–100, like the other two.
             */
            attitude: number;
            comment: null | string;
            /** Format: int32 */
            score?: number;
            /** Format: int32 */
            skill: number;
            /** Format: int32 */
            timeliness: number;
        };
        /** @description A follow-up of a repair. */
        FollowUpView: {
            /** Format: date-time */
            answeredAt: null | string;
            /** Format: date-time */
            askedAt: null | string;
            /** Format: int32 */
            attitude: null | number;
            by: null | string;
            comment: null | string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            openedAt: string;
            /** @description The number of the ticket that makes it good. */
            rectification: null | string;
            /**
             * Format: int32
             * @description 1 the first, 2 after rectification.
             */
            round: number;
            /**
             * Format: int32
             * @description The mean of the three, rounded down; below 80 is rectified.
             */
            score: null | number;
            /** Format: int32 */
            skill: null | number;
            ticket: string;
            /** Format: int32 */
            timeliness: null | number;
        };
        /** @description An alarm that came often. */
        FrequentAlarm: {
            /** Format: int32 */
            count: number;
            /** @description Point and condition. */
            key: string;
            /** Format: double */
            share: number;
        };
        /** @description Hours with nobody on duty. */
        GapView: {
            /** Format: date-time */
            from: string;
            /** @description In the site's zone, in words. */
            hours: string;
            trade: string;
            /** Format: date-time */
            until: string;
        };
        /** @enum {unknown} */
        GoalSide: "atMost" | "below" | "atLeast" | "above" | null;
        /**
         * @description Why a report has its level.
         * @enum {unknown}
         */
        GradeReason: "matrix" | "category" | "operator";
        /** @description Why a report has its level. */
        GradeView: {
            /** @description `urgent, basic, group`. */
            demand: string;
            /** Format: int32 */
            level: number;
            reason: components["schemas"]["GradeReason"];
            sentence: string;
        };
        /** @description Who is told of a happening. */
        HappeningRoutesView: {
            happening: string;
            routes: components["schemas"]["RouteView"][];
            site: null | string;
            /** @description default, everywhere or site: where the lines come from. */
            source: string;
        };
        /** @description One of the faults that make the emergency together. */
        Hazard: {
            /** @description Any of them: `Leak_Alarm`. */
            faultClasses: string[];
            name: components["schemas"]["LocalName"];
        };
        /** @description How one named part of a service is. */
        HealthPart: {
            /** @description What is wrong, in words; null when nothing is. */
            detail?: null | string;
            name: string;
            ok: boolean;
        };
        /** @description Every part with its name. The service goes on with whatever parts it has; string HealthReport.Status says whether all are well. */
        HealthReport: {
            parts: components["schemas"]["HealthPart"][];
            /** @description "ready" or "degraded". */
            status: string;
        };
        /** @description Every 15 s without another event: the connection lives. */
        Heartbeat: {
            /** Format: date-time */
            time: string;
        };
        HoldBody: {
            /**
             * Format: date-time
             * @description When it was done by the clock of a phone without signal; recorded beside the service's time.
             */
            at?: null | string;
            reason: components["schemas"]["HoldReason"];
            /** @description At most 500 characters. */
            text?: null | string;
            /**
             * Format: int32
             * @description The version that the sender saw, unless If-Match says it: a ticket changed since is left alone.
             */
            version?: null | number;
        };
        /**
         * @description Why a repair waits.
         * @enum {unknown}
         */
        HoldReason: "waitingForParts" | "waitingForAccess" | "waitingForOtherTrade" | "waitingForContractor" | "waitingForOwner";
        HttpValidationProblemDetails: {
            detail?: null | string;
            errors?: {
                [key: string]: string[];
            };
            instance?: null | string;
            /** Format: int32 */
            status?: null | number;
            title?: null | string;
            type?: null | string;
        };
        /** @description A notification on the page. */
        InboxItem: {
            /** Format: date-time */
            at: string;
            happening: string;
            /** Format: int64 */
            id: number;
            /** Format: int32 */
            level: number;
            /** @description For oneself; false: for the control room. */
            own: boolean;
            read: boolean;
            text: string;
            ticket: string;
            title: string;
        };
        InboxRead: {
            /**
             * Format: int64
             * @description The latest notification that was seen.
             */
            upTo: number;
        };
        IncidentClosing: {
            summary: string;
            /**
             * Format: int32
             * @description The incident's version that the asker saw.
             */
            version: null | number;
        };
        /** @description One crew and its ticket. */
        IncidentCrewView: {
            /** Format: int32 */
            assigneeId: null | number;
            name: components["schemas"]["LocalText"];
            state: components["schemas"]["TicketState"];
            ticket: string;
            trade: string;
        };
        /** @description An incident with everything that belongs to it. */
        IncidentDetail: {
            crews: components["schemas"]["IncidentCrewView"][];
            incident: components["schemas"]["IncidentView"];
            resources: components["schemas"]["IncidentResourceView"][];
            steps: components["schemas"]["IncidentStepView"][];
            trail: components["schemas"]["IncidentEventView"][];
        };
        /** @description One line of an incident's trail. */
        IncidentEventView: {
            actor: null | string;
            /** Format: date-time */
            at: string;
            detail: null | string;
            what: string;
        };
        IncidentNote: {
            text: string;
        };
        /** @description Opens an incident by hand. */
        IncidentOpening: {
            /** @description One of the site's plans: `storm`. */
            plan: string;
            site: string;
            /** @description Numbers of open tickets of the site. */
            tickets: string[];
        };
        /** @description A plan as it is written and shown. */
        IncidentPlanBody: {
            /**
             * Format: int32
             * @description Who commands unless somebody else is named.
             */
            commanderId: null | number;
            definition: components["schemas"]["PlanDefinition"];
            enabled: boolean;
            /** Format: int32 */
            version: null | number;
        };
        IncidentPlanView: {
            /** @description Nobody has changed it. */
            builtIn: boolean;
            /** Format: int32 */
            commanderId: null | number;
            definition: components["schemas"]["PlanDefinition"];
            enabled: boolean;
            name: string;
            /** @description Null for a plan for all sites. */
            site: null | string;
            /** Format: int32 */
            version: number;
        };
        IncidentResourceView: {
            /** Format: date-time */
            changedAt: string;
            /** Format: int64 */
            id: number;
            name: components["schemas"]["LocalText"];
            /** Format: int32 */
            quantity: number;
            state: components["schemas"]["ResourceState"];
        };
        IncidentStepView: {
            /** Format: date-time */
            doneAt: null | string;
            doneBy: null | string;
            /** Format: int64 */
            id: number;
            /** Format: int32 */
            position: number;
            text: components["schemas"]["LocalText"];
        };
        IncidentTicketAddition: {
            number: string;
        };
        /** @description A compound emergency. */
        IncidentView: {
            /** Format: date-time */
            closedAt: null | string;
            /**
             * Format: int32
             * @description The one who commands; null until somebody is named.
             */
            commanderId: null | number;
            /** Format: int64 */
            id: number;
            open: boolean;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: int32
             * @description How many of them are not finished.
             */
            openTickets: number;
            /** @description The plan it follows. */
            plan: string;
            site: string;
            summary: null | string;
            /** @description Numbers of its tickets, the first first. */
            tickets: string[];
            title: string;
            titles: components["schemas"]["LocalText"];
            /** Format: int32 */
            version: number;
        };
        JsonElement: unknown;
        /** @enum {unknown} */
        Language: "en" | "zh";
        /** @description For the OpenAPI document: what stands in an event's `data`, under the name that stands in its `event`. Never sent as a whole. */
        LiveEventData: {
            alarm: null | components["schemas"]["AlarmView"];
            box: null | components["schemas"]["BoxView"];
            heartbeat: null | components["schemas"]["Heartbeat"];
            incident: null | components["schemas"]["IncidentView"];
            notification: null | components["schemas"]["NotificationChange"];
            point: null | components["schemas"]["PointChange"];
            snapshot: null | components["schemas"]["LiveSnapshotView"];
            stale: null | components["schemas"]["StaleChange"];
            ticket: null | components["schemas"]["TicketView"];
        };
        /** @description The first event: everything as it is now. What follows are changes to it. */
        LiveSnapshotView: {
            alarms: components["schemas"]["AlarmView"][];
            boxes: components["schemas"]["BoxView"][];
            incidents: components["schemas"]["IncidentView"][];
            points: components["schemas"]["PointChange"][];
            tickets: components["schemas"]["TicketView"][];
        };
        /** @description A name or a sentence in both languages. */
        LocalName: {
            en: string;
            zh: string;
        };
        /** @description A text in both languages; a language may be missing. */
        LocalText: {
            en: null | string;
            zh: null | string;
        };
        /** @description A name and a password. */
        Login: {
            name: string;
            password: string;
        };
        MajorBody: {
            /**
             * Format: date-time
             * @description When it was done by the clock of a phone without signal; recorded beside the service's time.
             */
            at?: null | string;
            major: boolean;
            /** @description At most 500 characters. */
            reason?: string;
            /**
             * Format: int32
             * @description The version that the sender saw, unless If-Match says it: a ticket changed since is left alone.
             */
            version?: null | number;
        };
        /** @description The written report after a major accident. */
        MajorReportView: {
            author: string;
            cause: string;
            /** Format: date-time */
            filedAt: string;
            measures: string;
            prevention: string;
        };
        /** @description Who is logged in. */
        Me: {
            /** @description What these roles may do now, by the actions' names: so that a page offers nothing that would be refused. */
            actions: string[];
            /**
             * Format: int32
             * @description The person's; none for an API key.
             */
            id: null | number;
            /** @description The person's login name or the API key's name. */
            name: string;
            /** @description operator, engineer, supervisor, administrator. */
            roles: string[];
        };
        /** @description Somebody to be let in. */
        NewPerson: {
            name: string;
            roles: string[];
        };
        /** @description What is to be made again and again. */
        NewReportSchedule: {
            /** Format: time */
            at: string;
            language: components["schemas"]["Language"];
            name: string;
            period: components["schemas"]["ReportPeriod"];
            /** @description E-mail addresses; may be empty. */
            recipients: null | string[];
            /** @description All sites when not given. */
            site: null | string;
            /** @description IANA; the site's when not given. */
            timeZone: null | string;
        };
        NoteBody: {
            /**
             * Format: date-time
             * @description When it was done by the clock of a phone without signal; recorded beside the service's time.
             */
            at?: null | string;
            /** @description At most 4000 characters. */
            text?: string;
            /**
             * Format: int32
             * @description The version that the sender saw, unless If-Match says it: a ticket changed since is left alone.
             */
            version?: null | number;
        };
        NoticeText: {
            /**
             * @description True: told at once, and the next 30 minutes later. False: told when the next notice is due.
             * @default false
             */
            now: boolean;
            /** @description What the affected owners read; nobody's name, phone or address. */
            text: string;
        };
        /** @description A notice to the affected owners. */
        NoticeView: {
            /**
             * Format: int32
             * @description From 1.
             */
            count: number;
            /** Format: date-time */
            dueAt: string;
            /** @description Null for the standard words. */
            text: null | string;
            /**
             * Format: date-time
             * @description Null for the next.
             */
            toldAt: null | string;
            writtenBy: null | string;
        };
        /** @description Somebody is to be told of something: whether it is for oneself, the inbox says. */
        NotificationChange: {
            /** Format: int64 */
            id: number;
        };
        /** @description A channel and how it has done lately. */
        NotificationChannelView: {
            kind: string;
            /** @description What the peer said. */
            lastFailure: null | string;
            /** Format: date-time */
            lastFailureAt: null | string;
            /** Format: date-time */
            lastSentAt: null | string;
            /** @description `sms`, `wecom.night-shift`; a kind's name alone when it is off. */
            name: string;
            /**
             * Format: date-time
             * @description When the oldest of them was written.
             */
            oldestWaitingAt: null | string;
            /** @description False: the settings say nothing of it, and nothing goes there. */
            on: boolean;
            /**
             * Format: date-time
             * @description The peer takes nothing until then: too many messages.
             */
            pausedUntil: null | string;
            /** @description For level 1 alone. */
            redAlert: boolean;
            /**
             * Format: int32
             * @description Deliveries that are not out yet.
             */
            waiting: number;
        };
        /** @description How many clocks of a kind and level were met. */
        OnTimeView: {
            clock: components["schemas"]["TicketClockKind"];
            figure: components["schemas"]["FigureView"];
            /**
             * Format: int32
             * @description Null for all levels together.
             */
            level: null | number;
        };
        /** @description What waits in a box, as it last said. */
        OutboxView: {
            /**
             * Format: int64
             * @description Every frame up to here is stored by the service.
             */
            acknowledged: number;
            /**
             * Format: int64
             * @description The last frame it stored.
             */
            head: number;
            /**
             * Format: int64
             * @description Frames between the two.
             */
            waiting: number;
        };
        /** @description One page of a list. */
        PageOfAbsenceView: {
            /** @description In the list's order. */
            items: components["schemas"]["AbsenceView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfActionView: {
            /** @description In the list's order. */
            items: components["schemas"]["ActionView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfAlarmFloodView: {
            /** @description In the list's order. */
            items: components["schemas"]["AlarmFloodView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfAlarmView: {
            /** @description In the list's order. */
            items: components["schemas"]["AlarmView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfAreaView: {
            /** @description In the list's order. */
            items: components["schemas"]["AreaView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfArticleView: {
            /** @description In the list's order. */
            items: components["schemas"]["ArticleView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfAuditLineView: {
            /** @description In the list's order. */
            items: components["schemas"]["AuditLineView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfBoxView: {
            /** @description In the list's order. */
            items: components["schemas"]["BoxView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfClockView: {
            /** @description In the list's order. */
            items: components["schemas"]["ClockView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfContractorView: {
            /** @description In the list's order. */
            items: components["schemas"]["ContractorView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfDeadLetterView: {
            /** @description In the list's order. */
            items: components["schemas"]["DeadLetterView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfDeliveryView: {
            /** @description In the list's order. */
            items: components["schemas"]["DeliveryView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfDependencyView: {
            /** @description In the list's order. */
            items: components["schemas"]["DependencyView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfFollowUpView: {
            /** @description In the list's order. */
            items: components["schemas"]["FollowUpView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfInboxItem: {
            /** @description In the list's order. */
            items: components["schemas"]["InboxItem"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfIncidentPlanView: {
            /** @description In the list's order. */
            items: components["schemas"]["IncidentPlanView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfIncidentView: {
            /** @description In the list's order. */
            items: components["schemas"]["IncidentView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfPartUseSum: {
            /** @description In the list's order. */
            items: components["schemas"]["PartUseSum"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfPersonView: {
            /** @description In the list's order. */
            items: components["schemas"]["PersonView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfPlannedOutageView: {
            /** @description In the list's order. */
            items: components["schemas"]["PlannedOutageView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfPlanView: {
            /** @description In the list's order. */
            items: components["schemas"]["PlanView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfPointView: {
            /** @description In the list's order. */
            items: components["schemas"]["PointView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfPositionView: {
            /** @description In the list's order. */
            items: components["schemas"]["PositionView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfReportFileView: {
            /** @description In the list's order. */
            items: components["schemas"]["ReportFileView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfReportScheduleView: {
            /** @description In the list's order. */
            items: components["schemas"]["ReportScheduleView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfReportView: {
            /** @description In the list's order. */
            items: components["schemas"]["ReportView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfResidentLook: {
            /** @description In the list's order. */
            items: components["schemas"]["ResidentLook"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfResidentView: {
            /** @description In the list's order. */
            items: components["schemas"]["ResidentView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfRosterView: {
            /** @description In the list's order. */
            items: components["schemas"]["RosterView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfShelvedAlarmView: {
            /** @description In the list's order. */
            items: components["schemas"]["ShelvedAlarmView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfSiteView: {
            /** @description In the list's order. */
            items: components["schemas"]["SiteView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfStockView: {
            /** @description In the list's order. */
            items: components["schemas"]["StockView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfSwapView: {
            /** @description In the list's order. */
            items: components["schemas"]["SwapView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfTeamView: {
            /** @description In the list's order. */
            items: components["schemas"]["TeamView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfTestCallView: {
            /** @description In the list's order. */
            items: components["schemas"]["TestCallView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfTicketView: {
            /** @description In the list's order. */
            items: components["schemas"]["TicketView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfUtilityContactView: {
            /** @description In the list's order. */
            items: components["schemas"]["UtilityContactView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description One page of a list. */
        PageOfWorkerView: {
            /** @description In the list's order. */
            items: components["schemas"]["WorkerView"][];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /**
             * Format: int32
             * @description The most a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description Parts of one model that were used. */
        PartUsage: {
            model: string;
            /** Format: double */
            quantity: number;
            /** Format: int32 */
            repairs: number;
            unit: string;
        };
        /** @description How much of a model was used for a class of fault. */
        PartUseSum: {
            faultClass: null | string;
            model: string;
            /** Format: double */
            quantity: number;
            /**
             * Format: int32
             * @description In how many repairs.
             */
            tickets: number;
            unit: string;
        };
        /** @description A part used; a negative quantity takes a mistake back. */
        PartUseView: {
            /** @description It was taken out of the site's stock. */
            fromStock: boolean;
            model: string;
            /** Format: double */
            quantity: number;
            unit: string;
            /** Format: date-time */
            usedAt: string;
            usedBy: string;
        };
        /** @description The old password and the new one (at least 12 characters). */
        PasswordChange: {
            current: string;
            new: string;
        };
        /** @description Load per person of a period, the busiest first. */
        PeopleReportView: {
            people: components["schemas"]["PersonLoadView"][];
            scope: components["schemas"]["ReportScope"];
        };
        /** @description The site's decision. */
        PermissionChange: {
            allowed: boolean;
        };
        /** @description What one person had to do. */
        PersonLoadView: {
            name: null | string;
            onTime: components["schemas"]["FigureView"];
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            person: number;
            /** Format: int32 */
            repairs: number;
            repeats: components["schemas"]["FigureView"];
            satisfaction: components["schemas"]["FigureView"];
            work: null | components["schemas"]["Spread"];
            /**
             * Format: double
             * @description Without holds, in seconds.
             */
            worked: number;
        };
        /** @description All roles that somebody is to have. */
        PersonRoles: {
            roles: string[];
        };
        /** @description Somebody who may log in. */
        PersonView: {
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Since when the person may no longer come in.
             */
            disabledAt: null | string;
            /** Format: int32 */
            id: number;
            /**
             * Format: date-time
             * @description After too many wrong passwords.
             */
            lockedUntil: null | string;
            name: string;
            roles: string[];
        };
        /** @description A person with a generated password, which is shown this once. */
        PersonWithPassword: {
            password: string;
            person: components["schemas"]["PersonView"];
        };
        /** @description Who has this phone? */
        PhoneQuestion: {
            phone: null | string;
        };
        /** @description An asset or an area. */
        PlaceView: {
            id: string;
            name: string;
            names: null | components["schemas"]["LocalText"];
        };
        /** @description A maintenance plan as it is written. */
        PlanBody: {
            area: null | string;
            asset: null | string;
            checklist: null | string[];
            /** @description site/box/device/point of an hour counter (h, min or s). */
            counterPoint: null | string;
            /** @description In the site's zone: crontab's five fields, or Quartz's six. Either this, or CounterPoint with EveryHours. */
            cron: null | string;
            /** @default true */
            enabled: boolean;
            /** Format: double */
            everyHours: null | number;
            name: components["schemas"]["LocalText"];
            site: string;
            trade: string;
            /**
             * Format: int32
             * @description As last seen; null when any will do.
             */
            version?: null | number;
        };
        /** @description A plan's content. */
        PlanDefinition: {
            /** @description Sent at once, each with a ticket. */
            crews: components["schemas"]["PlannedCrew"][];
            /** @description All of them at one site together make the emergency; at least two. */
            hazards: components["schemas"]["Hazard"][];
            /** @description Ordered at once. */
            resources: components["schemas"]["PlannedResource"][];
            /** @description In their order. */
            steps: components["schemas"]["LocalName"][];
            title: components["schemas"]["LocalName"];
            /**
             * Format: int32
             * @description How far apart the first and the last may be.
             */
            withinMinutes: number;
        };
        PlannedCrew: {
            name: components["schemas"]["LocalName"];
            /** @description Whose ticket it is. */
            trade: string;
        };
        /** @description An advance notice as it shall be. */
        PlannedOutageBody: {
            area: null | string;
            /** Format: date-time */
            from: string;
            kind: components["schemas"]["UtilityKind"];
            site: string;
            text: components["schemas"]["LocalText"];
            /** Format: date-time */
            until: string;
            /** Format: int32 */
            version?: null | number;
        };
        /** @description A utility's advance notice: half open, off at from, on again at until. */
        PlannedOutageView: {
            /** Format: date-time */
            announcedAt: string;
            /** @description Null for the whole site. */
            area: null | string;
            /** Format: date-time */
            from: string;
            /** Format: int32 */
            id: number;
            kind: components["schemas"]["UtilityKind"];
            site: string;
            text: components["schemas"]["LocalText"];
            /** Format: date-time */
            until: string;
            /** Format: int32 */
            version: number;
        };
        /** @description A generator vehicle, pumps, sandbags. */
        PlannedResource: {
            name: components["schemas"]["LocalName"];
            /** Format: int32 */
            quantity: number;
        };
        /** @description A maintenance plan. */
        PlanView: {
            /** Format: int32 */
            id: number;
            nameHere: string;
            /** @description By the clock: the next five times. */
            next: string[];
            plan: components["schemas"]["PlanBody"];
            /**
             * Format: double
             * @description By running hours: what was run since the last maintenance.
             */
            runHours: null | number;
        };
        /** @description What an alarm condition raises. */
        PointAlarmView: {
            latch: boolean;
            /** Format: int32 */
            level: number;
            text: null | string;
            texts: null | components["schemas"]["LocalText"];
            trade: null | string;
        };
        /** @description A point's new value on the live stream. */
        PointChange: {
            id: string;
            quality: string;
            stale: boolean;
            /** Format: date-time */
            time: string;
            value: unknown;
        };
        /** @description A point and its current value. */
        PointView: {
            alarm: null | components["schemas"]["PointAlarmView"];
            area: null | components["schemas"]["PlaceView"];
            asset: null | components["schemas"]["PlaceView"];
            box: string;
            class: null | string;
            dataType: string;
            device: null | string;
            /** @description site/box/device/point; the device is empty for the box's own points. */
            id: string;
            /** @description In the language asked for; the metric's name when births gave none. */
            name: string;
            names: null | components["schemas"]["LocalText"];
            point: string;
            /** @description False when the latest birth no longer names it. */
            present: boolean;
            /** @description good, bad or stale. */
            quality: string;
            site: string;
            /** @description Nobody knows: the box or device is gone or was not heard yet. */
            stale: boolean;
            /**
             * Format: date-time
             * @description Of the value, by the box's clock; null when none was heard since the service started.
             */
            time: null | string;
            unit: null | string;
            /** @description Number, Boolean or text; null when unknown. With quality stale it is the last known. */
            value: unknown;
        };
        /** @description Where a phone says it is. */
        PositionReport: {
            /** Format: double */
            accuracyMeters: null | number;
            /**
             * Format: date-time
             * @description When it was there; null for now.
             */
            at: null | string;
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            /** @description The ticket's number that its owner is on the way to; null for none. */
            onTheWayTo: null | string;
        };
        /** @description Alarms at one operator position. */
        PositionReportView: {
            /** Format: int32 */
            annunciations: number;
            figures: components["schemas"]["FigureView"][];
            /** @description The site that it looks after. */
            position: string;
            series: components["schemas"]["PositionStep"][];
            worst: components["schemas"]["FrequentAlarm"][];
        };
        /** @description One step of a position's series. */
        PositionStep: {
            /** Format: int32 */
            annunciations: number;
            /** Format: date */
            from: string;
            /** Format: int32 */
            mostInTenMinutes: number;
        };
        /** @description Where a person's phone last was. */
        PositionView: {
            /** Format: double */
            accuracyMeters: null | number;
            /**
             * Format: int64
             * @description How old that is.
             */
            ageSeconds: number;
            /** Format: date-time */
            at: string;
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            /** @description The number of the ticket that the person is on the way to. */
            onTheWayTo: null | string;
            /** Format: int32 */
            personId: number;
        };
        ProblemDetails: {
            detail?: null | string;
            instance?: null | string;
            /** Format: int32 */
            status?: null | number;
            title?: null | string;
            type?: null | string;
        };
        /**
         * @description How far a repair is, as a resident may see it.
         * @enum {unknown}
         */
        ProgressStage: "received" | "assigned" | "onTheWay" | "inWork" | "waiting" | "done" | "cancelled";
        /** @description Whom the dispatch would send now. */
        ProposalView: {
            /** Format: date-time */
            at: string;
            excluded: components["schemas"]["CandidateView"][];
            /** @description The best first; empty when nobody can be sent. */
            ranked: components["schemas"]["CandidateView"][];
            ticket: string;
        };
        PushKeyView: {
            /** @description applicationServerKey: the uncompressed P-256 point in base64url; null while push is off. */
            publicKey: null | string;
        };
        /** @description A browser's subscription, as its PushSubscription has it. */
        PushSubscriptionEntry: {
            /** @description https, of a known push service. */
            endpoint: string;
            language?: components["schemas"]["Language"];
            /** Format: int32 */
            quietFrom?: null | number;
            /** Format: int32 */
            quietUntil?: null | number;
            /** @default Asia/Shanghai */
            timeZone: string;
        };
        /**
         * @description Who gets a delivery.
         * @enum {unknown}
         */
        RecipientKind: "controlRoom" | "person" | "contractor" | "resident" | "robot" | "webhook";
        /** @description What was recorded of a ticket, and its version then. */
        RecordedView: {
            ticket: string;
            /** Format: int32 */
            version: number;
        };
        RegradeBody: {
            /**
             * Format: date-time
             * @description When it was done by the clock of a phone without signal; recorded beside the service's time.
             */
            at?: null | string;
            /**
             * Format: int32
             * @description 1–5.
             */
            level: number;
            /** @description At most 500 characters. */
            reason?: string;
            /**
             * Format: int32
             * @description The version that the sender saw, unless If-Match says it: a ticket changed since is left alone.
             */
            version?: null | number;
        };
        /** @description What a resident sees of a repair: nothing else. */
        RepairProgress: {
            /**
             * Format: date-time
             * @description When somebody should be there, or the work should be done; null when nothing is promised.
             */
            expectedAt: null | string;
            /** @description The work is done and a score is asked for. */
            mayScore: boolean;
            /** @description The display name of who comes. */
            person: null | string;
            stage: components["schemas"]["ProgressStage"];
        };
        /** @description Repairs of a period. Durations are in seconds. */
        RepairReportView: {
            areas: components["schemas"]["AreaDensity"][];
            byLevel: components["schemas"]["Volume"][];
            bySource: components["schemas"]["Volume"][];
            byTrade: components["schemas"]["Volume"][];
            faults: components["schemas"]["Volume"][];
            figures: components["schemas"]["FigureView"][];
            onTime: components["schemas"]["OnTimeView"][];
            parts: components["schemas"]["PartUsage"][];
            /** Format: int32 */
            raised: number;
            scope: components["schemas"]["ReportScope"];
            series: components["schemas"]["RepairStep"][];
            stages: components["schemas"]["StageTime"][];
        };
        /** @description How it was: 0–100 each. */
        RepairScore: {
            /** Format: int32 */
            attitude: null | number;
            /** @description At most 1000 characters. */
            comment: null | string;
            /** Format: int32 */
            skill: null | number;
            /** Format: int32 */
            timeliness: null | number;
        };
        /**
         * @description What the time of a repair goes into, in its order.
         * @enum {unknown}
         */
        RepairStage: "dispatch" | "accept" | "travel" | "work" | "verify" | "close" | "held" | "total";
        /** @description One step of a report's series. */
        RepairStep: {
            /** @description Of those, at levels 1 to 5. */
            byLevel: number[];
            /**
             * Format: int32
             * @description Of those, how many are closed by now.
             */
            closed: number;
            /**
             * Format: double
             * @description 0–1; null when there is nothing to judge yet.
             */
            closedIn48Hours: null | number;
            /**
             * Format: date
             * @description The first day of the step.
             */
            from: string;
            /**
             * Format: int32
             * @description Tickets recorded in it.
             */
            raised: number;
            /**
             * Format: double
             * @description 0–1; null of none.
             */
            repeats: null | number;
        };
        /** @description What became of a report. */
        ReportAnswer: {
            grade: null | components["schemas"]["GradeView"];
            /** @description For the reporter's link to the ticket (GET /api/v1/resident/{token}); shown once, null without a reporter. */
            linkToken: null | string;
            report: components["schemas"]["ReportView"];
            ticket: components["schemas"]["TicketView"];
        };
        /** @description A fault that somebody reports. */
        ReportBody: {
            /** @description Null when it concerns none, or when it is not known. */
            area?: null | string;
            asset?: null | string;
            /** @description A code of GET /api/v1/demand-categories. */
            category?: null | string;
            /** @description What was said, at most 2000 characters; the reporter's name, phone and address in it are masked before it is stored. */
            description?: null | string;
            /** @description It concerns many; null: as the category says. */
            group?: null | boolean;
            /** @description The number of the open ticket that a person says this belongs to. */
            joinTicket?: null | string;
            /**
             * Format: int32
             * @description 1–5: set by a person, over the demand matrix; with LevelReason.
             */
            level?: null | number;
            levelReason?: null | string;
            /** @description The sender's own number for it, at most 100 characters: sent again, it is the same report. */
            reference?: null | string;
            reporter?: null | components["schemas"]["ReporterBody"];
            /**
             * Format: int32
             * @description Somebody who is written down already; or Reporter.
             */
            residentId?: null | number;
            /**
             * @description A person says that this is a fault of its own.
             * @default false
             */
            separate: boolean;
            site?: null | string;
            /** @description hotline, desk, app, third-party. */
            source?: null | string;
            /** @description A service beyond what every household needs; null: as the category says. */
            special?: null | boolean;
            /** @description It cannot wait for the next working day; null: as the category says. */
            urgent?: null | boolean;
        };
        /** @description Who reports; the same phone at the same site is the same resident. */
        ReporterBody: {
            address: null | string;
            /** @description zh or en: in which language to write to them. */
            language: null | string;
            name: null | string;
            phone: null | string;
        };
        /** @description A report that was made, or waits to be. */
        ReportFileView: {
            /** Format: int64 */
            bytes: number;
            /** Format: date */
            from: string;
            /** Format: int64 */
            id: number;
            /**
             * Format: date-time
             * @description Null while it waits.
             */
            madeAt: null | string;
            name: string;
            /** Format: int32 */
            schedule: number;
            /** @description Of the file. */
            sha256: null | string;
            /** @description Why it could not be made the last time. */
            trouble: null | string;
            /** Format: date */
            until: string;
        };
        /**
         * @description The steps of a report.
         * @enum {unknown}
         */
        ReportPeriod: "day" | "week" | "month";
        /** @description A report as far as it is typed. */
        ReportPreview: {
            grade: null | components["schemas"]["GradeView"];
            /** @description The number of the ticket that it would join by itself. */
            joins: null | string;
            /** @description Open tickets that it may belong to. */
            possible: components["schemas"]["TicketView"][];
            similar: null | components["schemas"]["SimilarView"];
            why: null | components["schemas"]["SameFaultReason"];
        };
        /** @description A report that is made again and again. */
        ReportScheduleView: {
            /**
             * Format: time
             * @description By the wall clock of the zone, on the day after the period's last.
             */
            at: string;
            /** Format: int32 */
            id: number;
            language: components["schemas"]["Language"];
            name: string;
            /**
             * Format: date-time
             * @description When the next one is due.
             */
            next: string;
            period: components["schemas"]["ReportPeriod"];
            recipients: string[];
            site: null | string;
            timeZone: string;
        };
        /** @description What a report was made of. */
        ReportScope: {
            area: null | string;
            /** Format: date */
            from: string;
            /** Format: date-time */
            madeAt: string;
            period: components["schemas"]["ReportPeriod"];
            /** Format: int32 */
            person: null | number;
            site: null | string;
            trade: null | string;
            /**
             * Format: date
             * @description The first day that is no longer part of it.
             */
            until: string;
        };
        /** @description A report that was recorded. */
        ReportView: {
            /**
             * Format: date-time
             * @description When a person answered the reporter; null for what a program sent and nobody has answered yet.
             */
            answeredAt: null | string;
            answeredBy: null | string;
            category: string;
            description: null | string;
            gradeReason: components["schemas"]["GradeReason"];
            /** Format: int64 */
            id: number;
            joined: null | components["schemas"]["SameFaultReason"];
            /** Format: int32 */
            level: number;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            reference: null | string;
            /** Format: int32 */
            residentId: null | number;
            source: string;
            ticket: string;
        };
        /** @description A resident to be written down; at least one of name, phone and address. */
        ResidentBody: {
            address: null | string;
            area: null | string;
            /** @description zh or en. */
            language: null | string;
            name: null | string;
            phone: null | string;
            site: null | string;
            /**
             * Format: int32
             * @description For a change: the version that the asker saw.
             */
            version: null | number;
        };
        ResidentLinkBody: {
            /**
             * Format: int32
             * @description For whom.
             */
            residentId: number;
        };
        ResidentLinkView: {
            /** @description For GET /api/v1/resident/{token}; it cannot be shown again. */
            token: string;
        };
        /** @description Somebody has seen a resident's data in the clear. */
        ResidentLook: {
            /** Format: date-time */
            at: string;
            /** @description Login name, or the part of the service. */
            by: string;
            /** @description The purpose, as JSON. */
            detail: null | string;
            from: null | string;
        };
        /** @description A resident, masked. */
        ResidentView: {
            address: null | string;
            area: null | string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the data was erased on request.
             */
            erasedAt: null | string;
            /** Format: int32 */
            id: number;
            /** @description zh or en: in which language to write to them. */
            language: string;
            /** @description `张**`. */
            name: null | string;
            /** @description `138****1234`. */
            phone: null | string;
            /** @description False when the keys are lost that open the data. */
            readable: boolean;
            site: string;
            /** Format: int32 */
            version: number;
        };
        ResourceAddition: {
            name: components["schemas"]["LocalText"];
            /** Format: int32 */
            quantity: number;
        };
        ResourceChange: {
            state: components["schemas"]["ResourceState"];
        };
        /**
         * @description How far a resource is.
         * @enum {unknown}
         */
        ResourceState: "requested" | "onTheWay" | "onSite" | "released";
        ResumeBody: {
            /**
             * Format: date-time
             * @description When it was done by the clock of a phone without signal; recorded beside the service's time.
             */
            at?: null | string;
            /**
             * Format: int32
             * @description The version that the sender saw, unless If-Match says it: a ticket changed since is left alone.
             */
            version?: null | number;
        };
        /** @description A resident's data in the clear. */
        RevealedResident: {
            address: null | string;
            /** Format: int32 */
            id: number;
            name: null | string;
            phone: null | string;
        };
        RevealRequest: {
            /** @description Why the data is needed; the audit trail keeps it. */
            purpose: null | string;
        };
        /** @description Whether a role may do something. */
        RoleDecision: {
            allowed: boolean;
            /** @description The site has decided so, over the delivered rule. */
            changed: boolean;
            role: string;
        };
        /** @description A roster as it shall be. */
        RosterBody: {
            aroundTheClock: boolean;
            /** Format: date */
            endsOn: null | string;
            entries: components["schemas"]["RosterEntryView"][];
            name: components["schemas"]["LocalText"];
            shifts: components["schemas"]["ShiftView"][];
            site: string;
            /** Format: date */
            startsOn: string;
            trades: string[];
            /** Format: int32 */
            version?: null | number;
            /** Format: int32 */
            weeks: number;
        };
        /** @description A person on a shift of the pattern. */
        RosterEntryView: {
            /** @description The day on which the shift begins. */
            day: components["schemas"]["DayOfWeek"];
            /** Format: int32 */
            personId: number;
            shift: components["schemas"]["ShiftKind"];
            /**
             * Format: int32
             * @description From 0.
             */
            week: number;
        };
        /** @description Who is on duty when, for some trades of a site. */
        RosterView: {
            /** @description A gap is refused. */
            aroundTheClock: boolean;
            /**
             * Format: date
             * @description The first day no longer on it.
             */
            endsOn: null | string;
            entries: components["schemas"]["RosterEntryView"][];
            /** Format: int32 */
            id: number;
            name: components["schemas"]["LocalText"];
            shifts: components["schemas"]["ShiftView"][];
            site: string;
            /**
             * Format: date
             * @description Its week, from Monday, is week 0 of the pattern.
             */
            startsOn: string;
            trades: string[];
            /** Format: int32 */
            version: number;
            /**
             * Format: int32
             * @description 1–13.
             */
            weeks: number;
        };
        /** @description Who is on duty in a week, and when nobody is who must be. */
        RosterWeek: {
            duties: components["schemas"]["DutyView"][];
            /** Format: date */
            from: string;
            gaps: components["schemas"]["GapView"][];
            site: string;
            /** @description IANA. */
            timeZone: string;
            /** Format: date */
            until: string;
        };
        /**
         * @description Whom a route leads to; who that is is looked up for each happening.
         * @enum {unknown}
         */
        RouteRecipient: "controlRoom" | "robots" | "webhooks" | "assignee" | "called" | "contractor" | "supervisors" | "affectedOwners";
        RouteView: {
            /** @description push, sms, email: to use together; none: the first of the recipient's own order. */
            channels: string[];
            /**
             * Format: int32
             * @description 1–5, inclusive.
             */
            fromLevel: number;
            recipient: components["schemas"]["RouteRecipient"];
            /**
             * Format: int32
             * @description 1–5, inclusive.
             */
            toLevel: number;
        };
        /** @enum {unknown} */
        SameFaultReason: "sameAsset" | "sameReporter" | "sameArea" | null;
        /** @description One term of a score, in words. */
        ScoreTermView: {
            /** Format: double */
            most: number;
            /** @description trade, area, distance, load. */
            name: string;
            /**
             * Format: double
             * @description 0 to most.
             */
            points: number;
            words: components["schemas"]["LocalText"];
        };
        /** @description One alarm that a person took off the list. */
        ShelvedAlarmView: {
            /** @description The condition's latest. */
            alarm: components["schemas"]["AlarmView"];
            by: string;
            /**
             * Format: date-time
             * @description Set while a second person has still to agree: it is not silent yet, and the asking ends here.
             */
            confirmBefore: null | string;
            /** @description The second person, where two are needed. */
            confirmedBy: null | string;
            reason: string;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            since: string;
            /**
             * Format: date-time
             * @description Its end; then the alarm is evaluated and annunciated again.
             */
            until: string;
        };
        /**
         * @description Which of a day's shifts.
         * @enum {unknown}
         */
        ShiftKind: "early" | "late" | "night" | "day";
        /** @description When a shift is, on the wall clock of the site's zone; half open, may cross midnight. */
        ShiftView: {
            /** @description HH:mm. */
            end: string;
            kind: components["schemas"]["ShiftKind"];
            /** @description HH:mm. */
            start: string;
        };
        /** @description An article that may help. */
        SimilarArticleView: {
            article: components["schemas"]["ArticleView"];
            /** @description The strongest reason first. */
            why: components["schemas"]["SimilarReason"][];
        };
        /**
         * @description Why an article is offered.
         * @enum {unknown}
         */
        SimilarReason: "sameFaultClass" | "sameAsset" | "sameTrade" | "similarText" | "helpedBefore";
        /** @description What helped before. */
        SimilarView: {
            /** @description The best first, five at most. */
            articles: components["schemas"]["SimilarArticleView"][];
            /** @description Closed tickets of the same asset, or without one of the same kind at the site; the latest first, five at most. */
            solved: components["schemas"]["TicketView"][];
        };
        /** @description A site's calendar. */
        SiteCalendarBody: {
            /** @description Works around the clock: a flag; the hours are not looked at. */
            continuous: boolean;
            /** @description Outside cities, where up to 60 minutes to a level 1 may be chosen. */
            outsideCity: boolean;
            /**
             * Format: int32
             * @description As last seen; null when any will do.
             */
            version: null | number;
            week: null | components["schemas"]["SiteWeek"];
        };
        /** @description A site and how it stands. */
        SiteView: {
            /** Format: int32 */
            boxes: number;
            /** Format: int32 */
            boxesOnline: number;
            id: string;
            /** @description In the language asked for; the id when births gave no name. */
            name: string;
            names: null | components["schemas"]["LocalText"];
            /** Format: int32 */
            openTickets: number;
            /** @description IANA. */
            timeZone: string;
        };
        /** @description Working hours by the site's wall clock. */
        SiteWeek: {
            /** @description Holidays, and days that are worked although their day of the week is not. */
            exceptions: components["schemas"]["DateHours"][];
            /** @description The ordinary week. */
            hours: components["schemas"]["DayHours"][];
            /** @description The levels whose clocks follow the hours: 3, 4, 5. Levels 1 and 2 always run. */
            levels: number[];
        };
        /** @description A trade that a worker has learnt. */
        SkillView: {
            /**
             * Format: int32
             * @description 1 (helps) to 5 (teaches).
             */
            skill: number;
            trade: string;
        };
        SolutionText: {
            /** @description What will be done, by whom, by when. */
            solution: string;
        };
        /** @description How durations lie: in seconds. */
        Spread: {
            /** Format: int32 */
            count: number;
            /** Format: double */
            mean: number;
            /**
             * Format: double
             * @description Of an even number the middle between the two in the middle.
             */
            median: number;
            /**
             * Format: double
             * @description The shortest duration that at least nine tenths do not exceed (nearest rank: always one that occurred).
             */
            p90: number;
        };
        /** @description How long one stage took at one level. */
        StageTime: {
            /**
             * Format: int32
             * @description 1–5; null for all together.
             */
            level: null | number;
            spread: components["schemas"]["Spread"];
            stage: components["schemas"]["RepairStage"];
        };
        /** @description All points of a box, or of one device of it, became stale. */
        StaleChange: {
            /** Format: date-time */
            at: string;
            box: string;
            device: null | string;
            site: string;
        };
        StepChange: {
            done: boolean;
        };
        /** @description A count. */
        StockBody: {
            /**
             * Format: double
             * @description Fewer than this is a warning: one level-5 ticket.
             */
            minimum: number;
            /** @description As on the part; at most 100 characters. */
            model?: string;
            nameEn?: string;
            nameZh?: string;
            /**
             * Format: double
             * @description Up to three decimals.
             */
            quantity: number;
            site?: string;
            /** @description The trade that orders it. */
            trade?: string;
            /** @description Pieces, m, kg, L; at most 20 characters. */
            unit?: string;
            /**
             * Format: int32
             * @description The version that the counter saw; stock changed since is left alone.
             */
            version?: null | number;
        };
        /** @description What a site has of a model. */
        StockView: {
            /** @description Below the minimum; the warning is a ticket. */
            low: boolean;
            /** Format: double */
            minimum: number;
            model: string;
            names: components["schemas"]["LocalText"];
            /**
             * Format: double
             * @description Below zero when more was used than was counted.
             */
            quantity: number;
            site: string;
            trade: string;
            unit: string;
            /** Format: int32 */
            version: number;
        };
        /** @description Who supervises. */
        SupervisionView: {
            /** Format: int32 */
            personId: number;
            /** @description Null: every site. */
            site: null | string;
        };
        /** @description Yes or no to a swap. */
        SwapAnswer: {
            agree: boolean;
            /** Format: int32 */
            version?: null | number;
        };
        /** @description A swap to be asked for. */
        SwapBody: {
            /** Format: date */
            date: string;
            /** Format: int32 */
            giverId: number;
            /**
             * Format: date
             * @description The taker's shift that the giver does in return; absent for none.
             */
            returnDate: null | string;
            returnShift: null | components["schemas"]["ShiftKind"];
            /** Format: int32 */
            rosterId: number;
            shift: components["schemas"]["ShiftKind"];
            /** Format: int32 */
            takerId: number;
        };
        /**
         * @description Where a swap stands.
         * @enum {unknown}
         */
        SwapState: "asked" | "agreed" | "refused";
        /** @description Two persons exchange a shift, or one takes the other's. */
        SwapView: {
            /** Format: date */
            date: string;
            /** @description The supervisor who decided instead of the two. */
            decidedBy: null | string;
            giverAgreed: boolean;
            /** Format: int32 */
            giverId: number;
            /** Format: int32 */
            id: number;
            /** Format: date */
            returnDate: null | string;
            returnShift: null | components["schemas"]["ShiftKind"];
            /** Format: int32 */
            rosterId: number;
            shift: components["schemas"]["ShiftKind"];
            state: components["schemas"]["SwapState"];
            takerAgreed: boolean;
            /** Format: int32 */
            takerId: number;
            /** Format: int32 */
            version: number;
        };
        /** @description A team as it shall be. */
        TeamBody: {
            /** Format: int32 */
            escalatesToId: null | number;
            /** Format: double */
            latitude: null | number;
            /** Format: double */
            longitude: null | number;
            name: components["schemas"]["LocalText"];
            /** Format: int32 */
            supervisorId: null | number;
            /** Format: int32 */
            version?: null | number;
        };
        /** @description A group of workers with a base and a supervisor. */
        TeamView: {
            /**
             * Format: int32
             * @description The team whose supervisor is called after this one's.
             */
            escalatesToId: null | number;
            /** Format: int32 */
            id: number;
            /**
             * Format: double
             * @description The base, degrees WGS 84.
             */
            latitude: null | number;
            /** Format: double */
            longitude: null | number;
            name: components["schemas"]["LocalText"];
            /**
             * Format: int32
             * @description Called when nobody of the team answers.
             */
            supervisorId: null | number;
            /** Format: int32 */
            version: number;
        };
        /** @description One bucket, or one sample. */
        TelemetryBucket: {
            /**
             * Format: int32
             * @description Samples in it, good or not.
             */
            count: number;
            /** Format: double */
            max: null | number;
            /** Format: double */
            mean: null | number;
            /** Format: double */
            min: null | number;
            /** @description good, stale or bad: the worst in it. */
            quality: string;
            text: null | string;
            /**
             * Format: date-time
             * @description The bucket's begin, or the sample's time.
             */
            time: string;
            /**
             * Format: double
             * @description The last number in it; Booleans are 0 and 1; null when there is none.
             */
            value: null | number;
        };
        /** @description A point's history. */
        TelemetrySeries: {
            /**
             * Format: double
             * @description The width of a bucket in seconds; null: the samples themselves.
             */
            every: null | number;
            /** Format: date-time */
            from: string;
            point: string;
            samples: components["schemas"]["TelemetryBucket"][];
            /** Format: date-time */
            to: string;
            /** @description There were more; ask for a shorter time or a wider bucket. */
            truncated: boolean;
        };
        /** @description An elevator's test calls as they are planned. */
        TestCallBody: {
            area: null | string;
            /** @description The elevator. */
            asset: string;
            /** @default true */
            enabled: boolean;
            /**
             * Format: int32
             * @description 1 to 72 (EN 81-28).
             * @default 72
             */
            everyHours: number;
            name: components["schemas"]["LocalText"];
            site: string;
            /**
             * Format: int32
             * @description As last seen; null when any will do.
             */
            version?: null | number;
        };
        TestCallConfirmation: {
            /**
             * Format: int64
             * @description The alarm that the button made, when the button was the test; null when the voice line alone was tried.
             */
            alarmId: null | number;
        };
        TestCallLine: {
            /**
             * Format: int64
             * @description The alarm that the button made.
             */
            alarmId: null | number;
            /** Format: date-time */
            at: string;
            /** @description Who confirmed it. */
            by: null | string;
            /**
             * Format: date-time
             * @description By when it had to be made.
             */
            dueAt: string;
            missed: boolean;
        };
        /** @description An elevator's test calls. */
        TestCallView: {
            /** @description The last made and missed, the latest first. */
            calls: components["schemas"]["TestCallLine"][];
            /** Format: int32 */
            id: number;
            /**
             * Format: date-time
             * @description By when the next must have been made.
             */
            nextDueAt: string;
            schedule: components["schemas"]["TestCallBody"];
        };
        /**
         * @description Which clock of a ticket: three different things are called "response".
         * @enum {unknown}
         */
        TicketClockKind: "respond" | "accept" | "arrive" | "handle" | "verify" | "followUp" | "report" | "solution";
        /** @description A ticket with its trail, the oldest line first, and all that belongs to it. */
        TicketDetail: {
            /** @description What its level asks for. */
            acceptance: components["schemas"]["AcceptanceRule"];
            /** @description The commands that the asker may give now, as far as the ticket says. */
            allowed: string[];
            evidence: components["schemas"]["EvidenceView"][];
            parts: components["schemas"]["PartUseView"][];
            repair: components["schemas"]["TicketRepair"];
            /** @description The numbers of later tickets that repeat this one. */
            repeatedBy: string[];
            /** @description The number of the earlier repair that it repeats. */
            repeatOf: null | string;
            /** @description After a major accident; the last counts. */
            reports: components["schemas"]["MajorReportView"][];
            /** @description The computed time of each stage that has begun. */
            stages: components["schemas"]["TicketStageView"][];
            ticket: components["schemas"]["TicketView"];
            trail: components["schemas"]["TicketEventView"][];
        };
        /** @description All that the dispatch has done for a ticket, the oldest first. */
        TicketDispatch: {
            assignments: components["schemas"]["AssignmentView"][];
            calls: components["schemas"]["CallView"][];
            contractors: components["schemas"]["ContractorCallView"][];
            escalation: null | components["schemas"]["EscalationView"];
            ticket: string;
        };
        /** @description One line of a ticket's trail. */
        TicketEventView: {
            actor: null | string;
            /**
             * Format: date-time
             * @description The service's time: the one that counts.
             */
            at: string;
            /** @description JSON. */
            detail: null | string;
            /** @description The address the actor came from. */
            from: null | string;
            /**
             * Format: date-time
             * @description When it was done, by the clock of a phone that had no signal then.
             */
            saidAt: null | string;
            /**
             * Format: int32
             * @description The ticket's version with this line.
             */
            version: number;
            what: string;
        };
        /** @description Why it waits, and since when. */
        TicketHold: {
            reason: components["schemas"]["HoldReason"];
            /** Format: date-time */
            since: string;
            text: null | string;
        };
        /** @description Somebody with a login. */
        TicketPerson: {
            /** Format: int32 */
            id: number;
            name: string;
        };
        /** @description What was found and done, and by whom. */
        TicketRepair: {
            arrivedBy: null | components["schemas"]["TicketPerson"];
            cancelReason: null | string;
            cause: null | string;
            measures: null | string;
            nobodyTrappedBy: null | components["schemas"]["TicketPerson"];
            prevention: null | string;
            repairedBy: null | components["schemas"]["TicketPerson"];
            verifiedBy: null | components["schemas"]["TicketPerson"];
            /** @description Why there are none of before and after. */
            withoutPhotos: null | string;
        };
        /**
         * @description The parts of a repair's time. Three of them are called "response" in the field; here each has its own word.
         * @enum {unknown}
         */
        TicketStage: "respond" | "accept" | "travel" | "repair" | "verify" | "held" | "total";
        TicketStageView: {
            running: boolean;
            /**
             * Format: double
             * @description Until now while it runs; waits are a stage of their own and no part of travel and repair.
             */
            seconds: number;
            stage: components["schemas"]["TicketStage"];
        };
        /**
         * @description The life of a repair, in its order; TicketState.OnHold stands beside it, TicketState.Cancelled ends it early.
         * @enum {unknown}
         */
        TicketState: "raised" | "dispatched" | "accepted" | "onSite" | "onHold" | "repaired" | "verified" | "closed" | "cancelled";
        /** @description A command that was done. */
        TicketStep: {
            /**
             * Format: date-time
             * @description When it was done.
             */
            at: string;
            command: string;
            number: string;
            /** @description It had been done before under the same key; nothing was done now. */
            repeated: boolean;
            /** @description After it, and its version: the same again when the command was sent twice with one key. */
            state: components["schemas"]["TicketState"];
            /** @description As it is now. */
            ticket: components["schemas"]["TicketView"];
            /** Format: int32 */
            version: number;
        };
        /** @description When a repair reached its states, by the service's clock. */
        TicketTimes: {
            /**
             * Format: date-time
             * @description The acceptance that led to the first arrival.
             */
            accepted: null | string;
            /**
             * Format: date-time
             * @description The first arrival.
             */
            arrived: null | string;
            /**
             * Format: date-time
             * @description Closed or cancelled.
             */
            closed: null | string;
            /** Format: date-time */
            dispatched: null | string;
            /** Format: date-time */
            repaired: null | string;
            /** Format: date-time */
            verified: null | string;
        };
        /** @description One repair. */
        TicketView: {
            /** @description What it stands for. */
            alarms: components["schemas"]["AlarmView"][];
            area: null | string;
            asset: null | string;
            assignee?: null | components["schemas"]["TicketPerson"];
            /**
             * Format: int32
             * @description The outside firm that has it.
             */
            contractorId?: null | number;
            description?: null | string;
            /** @description People may be trapped: ends only with confirm-nobody-trapped. */
            entrapment?: boolean;
            /** @description The alarm's class, or the category of the report. */
            faultClass?: null | string;
            hold?: null | components["schemas"]["TicketHold"];
            /** Format: int64 */
            incidentId?: null | number;
            /**
             * Format: int32
             * @description 1 is danger to people, 5 an observation.
             */
            level: number;
            /** @description A major accident: its written report is due within 24 h of the repair. */
            major?: boolean;
            /** Format: date-time */
            nobodyTrappedAt?: null | string;
            /** @description Can be said on the phone. */
            number: string;
            open: boolean;
            /**
             * Format: date-time
             * @description The event's time, by the box's clock.
             */
            raisedAt: string;
            /**
             * Format: date-time
             * @description When the service stored it.
             */
            recordedAt: string;
            /** @description It repeats an earlier repair. */
            repeat?: boolean;
            /**
             * Format: int32
             * @description How often its acceptance failed.
             */
            reworks?: number;
            site: string;
            /** @description sensor, or who reported it. */
            source: string;
            state: components["schemas"]["TicketState"];
            times?: components["schemas"]["TicketTimes"];
            /** @description In the language asked for. */
            title: string;
            titles: components["schemas"]["LocalText"];
            /** @description elevator, plumbing, electrical, equipment, civil, it. */
            trade: string;
            /** Format: int32 */
            version: number;
        };
        /** @description A trade of the catalogue. */
        TradeView: {
            id: string;
            name: components["schemas"]["LocalText"];
        };
        /** @description What the people in the car said. */
        TrappedContactBody: {
            /**
             * Format: int32
             * @description How many they are; absent when not known.
             */
            people: null | number;
            words: string;
        };
        UsePartBody: {
            /**
             * Format: date-time
             * @description When it was done by the clock of a phone without signal; recorded beside the service's time.
             */
            at?: null | string;
            /** @description As on the part; at most 100 characters. */
            model?: string;
            /**
             * Format: double
             * @description Up to three decimals; negative takes a mistake back.
             */
            quantity: number;
            /** @description Pieces, m, kg, L; at most 20 characters. The stock's own unit when the site has the model. */
            unit?: string;
            /**
             * Format: int32
             * @description The version that the sender saw, unless If-Match says it: a ticket changed since is left alone.
             */
            version?: null | number;
        };
        /** @description A utility's contact as it shall be. */
        UtilityContactBody: {
            account: null | string;
            kind: components["schemas"]["UtilityKind"];
            name: components["schemas"]["LocalText"];
            phone: string;
            site: string;
            /** Format: int32 */
            version?: null | number;
        };
        /** @description Whom to call at a utility. */
        UtilityContactView: {
            /** @description The number of the connection that the utility asks for. */
            account: null | string;
            /** Format: int32 */
            id: number;
            kind: components["schemas"]["UtilityKind"];
            name: components["schemas"]["LocalText"];
            phone: string;
            site: string;
            /** Format: int32 */
            version: number;
        };
        /**
         * @description What a utility supplies.
         * @enum {unknown}
         */
        UtilityKind: "power" | "water" | "gas" | "heat";
        /**
         * @description How a figure stands.
         * @enum {unknown}
         */
        Verdict: "none" | "good" | "warning" | "bad";
        VerifyBody: {
            /**
             * Format: date-time
             * @description When it was done by the clock of a phone without signal; recorded beside the service's time.
             */
            at?: null | string;
            /** @description False sends it back. */
            passed: boolean;
            /** @description What is missing, when it did not pass; at most 4000 characters. */
            text?: null | string;
            /**
             * Format: int32
             * @description The version that the sender saw, unless If-Match says it: a ticket changed since is left alone.
             */
            version?: null | number;
        };
        /** @description How many there are of one kind. */
        Volume: {
            /** Format: int32 */
            count: number;
            /** @description A level, a source, a trade, a fault class, a site and area. */
            key: string;
            /**
             * Format: double
             * @description Of all, 0–1.
             */
            share: number;
        };
        /** @description A worker as it shall be. */
        WorkerBody: {
            /** @default true */
            active: boolean;
            name: components["schemas"]["LocalText"];
            /** Format: int32 */
            teamId: null | number;
            trades: components["schemas"]["SkillView"][];
            /**
             * Format: int32
             * @description The version that was seen; absent when any will do.
             */
            version?: null | number;
        };
        /** @description A person who can be sent to a repair. */
        WorkerView: {
            active: boolean;
            name: components["schemas"]["LocalText"];
            /** Format: int32 */
            personId: number;
            /** Format: int32 */
            teamId: null | number;
            trades: components["schemas"]["SkillView"][];
            /** Format: int32 */
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListAbsences: {
        parameters: {
            query?: {
                /** @description Only absences that end after this instant. */
                endingAfter?: string;
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this person's. */
                person?: number;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAbsenceView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListActions: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfActionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SetPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                role: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermissionChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ResetPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                role: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListAlarmFloods: {
        parameters: {
            query?: {
                /** @description Only floods that last, or only those that are over. */
                open?: boolean;
                /** @description The page, from 1. */
                page?: number;
                /** @description Only floods that began at this instant or later. */
                since?: string;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAlarmFloodView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetAlarmFlood: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmFloodDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListAlarmFloodAlarms: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description How many on a page; 50 when not given. */
                size?: number;
                /** @description Only the bundle of this trade. */
                trade?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAlarmView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListAlarms: {
        parameters: {
            query?: {
                /** @description Only this area. */
                area?: string;
                /** @description Only this asset. */
                asset?: string;
                /** @description Only alarms that come and go too often to call people each time, or only others. */
                chattering?: boolean;
                /** @description Only this class: Leak_Alarm, Entrapment_Alarm. */
                class?: string;
                /** @description Only alarms that stay until reset, or only others. */
                latched?: boolean;
                /** @description Only this level; 1 is danger to people. */
                level?: number;
                /** @description Only alarms that are open, or only those that are not. */
                open?: boolean;
                /** @description Only alarms in maintenance, or only others. */
                outOfService?: boolean;
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this point, site/box/device/point. */
                point?: string;
                /** @description Only alarms that a person took off the list, or only others; one that waits for a second person is not off it yet. */
                shelved?: boolean;
                /** @description Only alarms active at this instant or later. */
                since?: string;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
                /** @description Only alarms active for longer than 24 hours (Alarms:StandingAfter), or only others. */
                standing?: boolean;
                /** @description Only alarms in this state. */
                state?: "normal" | "unacknowledged" | "acknowledged" | "returnedUnacknowledged";
                /** @description Only alarms that something known explains, or only others. */
                suppressed?: boolean;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAlarmView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetAlarm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AcknowledgeAlarm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["AlarmAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ConfirmAlarmShelving: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["AlarmAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    TakeAlarmOutOfService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlarmOutOfServiceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ResetAlarm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["AlarmAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReturnAlarmToService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["AlarmAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ShelveAlarm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlarmShelving"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UnshelveAlarm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["AlarmAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AcknowledgeAlarms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlarmsAcknowledgement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmsAcknowledged"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListShelvedAlarms: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfShelvedAlarmView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListAreas: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAreaView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PutArea: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AreaBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteArea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListArticles: {
        parameters: {
            query?: {
                /** @description Only this kind of fault. */
                faultClass?: string;
                /** @description The page, from 1. */
                page?: number;
                /** @description How many on a page; 50 when not given. */
                size?: number;
                /** @description Only articles in this state. */
                state?: "draft" | "published" | "withdrawn";
                /** @description Words in Chinese or English; finds published articles, the best first. */
                text?: string;
                /** @description Only this trade. */
                trade?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfArticleView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EditArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PublishArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleStep"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UseArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleUseBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    WithdrawArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleStep"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListAudit: {
        parameters: {
            query?: {
                /** @description Only this action, or with a star at its end those that begin so: ticket.*. */
                action?: string;
                /** @description Only what this name did. */
                actor?: string;
                /** @description The page, from 1. */
                page?: number;
                /** @description Only lines of this instant or later. */
                since?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
                /** @description Only this subject, e.g. ticket/261121-042-7. */
                subject?: string;
                /** @description Only lines before this instant. */
                until?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAuditLineView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    VerifyAudit: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerdict"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListBoxes: {
        parameters: {
            query?: {
                /** @description Only boxes that are connected, or only those that are not. */
                online?: boolean;
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfBoxView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListClocks: {
        parameters: {
            query?: {
                /** @description Only clocks that have run out, or only those that have not. */
                breached?: boolean;
                /** @description Only clocks that run and are due within this time, or overdue. */
                due?: string;
                /** @description Only clocks of this kind. */
                kind?: "respond" | "accept" | "arrive" | "handle" | "verify" | "followUp" | "report" | "solution";
                /** @description Only tickets of this level. */
                level?: number;
                /** @description The page, from 1. */
                page?: number;
                /** @description Only clocks that have not been stopped, or only those that have. */
                running?: boolean;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfClockView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListContractors: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfContractorView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddContractor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractorBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractorView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PutContractor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractorBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractorView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListContractorAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressView"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddContractorAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressEntry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RemoveContractorAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                owner: number;
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
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListDeadLetters: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this reason. */
                reason?: string;
                /** @description Only what was received at this instant or later. */
                since?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfDeadLetterView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListDemandCategories: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandCategoryView"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SetDemandCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandCategoryBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandCategoryView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetDemandMatrix: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandMatrixView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SetDemandMatrix: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandMatrixView"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandMatrixView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListDependencies: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfDependencyView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddDependency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DependencyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependencyView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ChangeDependency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DependencyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependencyView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RemoveDependency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
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
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetDispatchAccuracy: {
        parameters: {
            query?: {
                /** @description Only assignments made at this instant or later. */
                since?: string;
                /** @description Only this site. */
                site?: string;
                /** @description Only this trade. */
                trade?: string;
                /** @description Only assignments made before this instant. */
                until?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccuracyView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListFaultReports: {
        parameters: {
            query?: {
                /** @description Only reports that a person has answered, or only those that wait for it. */
                answered?: boolean;
                /** @description The page, from 1. */
                page?: number;
                /** @description How many on a page; 50 when not given. */
                size?: number;
                /** @description Only reports of this source: hotline, desk, app, third-party. */
                source?: string;
                /** @description Only reports of the ticket of this number. */
                ticket?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfReportView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RecordFaultReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportAnswer"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AnswerFaultReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PreviewFaultReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPreview"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListFollowUps: {
        parameters: {
            query?: {
                /** @description Only follow-ups without an answer, or only those with one. */
                open?: boolean;
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfFollowUpView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListIncidentPlans: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description The plans that hold at this site; without it, every plan there is. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfIncidentPlanView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    WriteIncidentPlan: {
        parameters: {
            query?: {
                /** @description For this site alone; without it, for all that have none of their own. */
                site?: string;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentPlanBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPlanView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteIncidentPlan: {
        parameters: {
            query?: {
                /** @description For this site alone; without it, for all that have none of their own. */
                site?: string;
            };
            header?: never;
            path: {
                name: string;
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
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListIncidents: {
        parameters: {
            query?: {
                /** @description Only incidents that are open, or only those that are not. */
                open?: boolean;
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfIncidentView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OpenIncident: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentOpening"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetail"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CloseIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentClosing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetail"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SetIncidentCommander: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommanderChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddIncidentNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentNote"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetail"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddIncidentResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceAddition"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetail"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SetIncidentResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                resource: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SetIncidentStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                position: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddIncidentTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentTicketAddition"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetail"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Live: {
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
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LiveEventData"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListOwnAddresses: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressView"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddOwnAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressEntry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ChangeOwnAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RemoveOwnAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
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
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    VerifyOwnAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListInbox: {
        parameters: {
            query?: {
                /** @description Only this level. */
                level?: number;
                /** @description Only what is for oneself. */
                own?: boolean;
                /** @description The page, from 1. */
                page?: number;
                /** @description How many on a page; 50 when not given. */
                size?: number;
                /** @description Only what one has not read. */
                unread?: boolean;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfInboxItem"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReadInboxItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
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
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReadInbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboxRead"];
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
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddPushSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushSubscriptionEntry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListNotificationChannels: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationChannelView"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    TestNotificationChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelTestRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelTestAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListDeliveries: {
        parameters: {
            query?: {
                /** @description Only this channel, by name. */
                channel?: string;
                /** @description Only this level. */
                level?: number;
                /** @description The page, from 1. */
                page?: number;
                /** @description How many on a page; 50 when not given. */
                size?: number;
                /** @description Only deliveries in this state. */
                state?: "waiting" | "sending" | "sent" | "failed";
                /** @description Only deliveries of this ticket. */
                ticket?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfDeliveryView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ResendDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetPushKey: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushKeyView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListNotificationRoutes: {
        parameters: {
            query?: {
                /** @description The routes as they hold at this site; none: those of all sites. */
                site?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HappeningRoutesView"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SetNotificationRoutes: {
        parameters: {
            query?: {
                /** @description The routes as they hold at this site; none: those of all sites. */
                site?: string;
            };
            header?: never;
            path: {
                happening: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouteView"][];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HappeningRoutesView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListSupervisors: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionView"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SetSupervisors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupervisionView"][];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionView"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListOnDuty: {
        parameters: {
            query?: {
                /** @description The instant; now when not given. */
                at?: string;
                /** @description Only this site. */
                site?: string;
                /** @description Only this trade. */
                trade?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyView"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListOutages: {
        parameters: {
            query?: {
                /** @description Only outages that end after this instant. */
                endingAfter?: string;
                /** @description Only this kind of supply. */
                kind?: "power" | "water" | "gas" | "heat";
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPlannedOutageView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddOutage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlannedOutageBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedOutageView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PutOutage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlannedOutageBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedOutageView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteOutage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedOutageView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListPartUse: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description Only parts used at this instant or later. */
                since?: string;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
                /** @description Only parts used before this instant. */
                until?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPartUseSum"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListPeople: {
        parameters: {
            query?: {
                /** @description Only people who are kept out, or only those who are not. */
                disabled?: boolean;
                /** @description The page, from 1. */
                page?: number;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPersonView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CreatePerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWithPassword"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DisablePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EnablePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ResetPersonPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWithPassword"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SetPersonRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonRoles"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListPersonAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressView"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddPersonAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressEntry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RemovePersonAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                owner: number;
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
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListPlans: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPlanView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ChangePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RemovePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
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
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListPoints: {
        parameters: {
            query?: {
                /** @description Only this area. */
                area?: string;
                /** @description Only this asset. */
                asset?: string;
                /** @description Only boxes of this name. */
                box?: string;
                /** @description Only this point class. */
                class?: string;
                /** @description Only devices of this name. */
                device?: string;
                /** @description Readings, alarm conditions, or both; readings when not given. */
                kind?: "reading" | "alarm" | "all";
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this point, site/box/device/point. */
                point?: string;
                /** @description Only points whose name, class, asset or area contains this text. */
                search?: string;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
                /** @description Only points whose value nobody knows, or only the others. */
                stale?: boolean;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPointView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListPositions: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPositionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReportPosition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PositionReport"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ForgetPosition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReportAlarms: {
        parameters: {
            query?: {
                /** @description Only this area. */
                area?: string;
                /** @description The first day, by each site's own calendar; 30 days before until when not given. */
                from?: string;
                /** @description The steps of the series; days when not given. */
                period?: "day" | "week" | "month";
                /** @description Only repairs that this person has or had last; for supervisors, and everybody for oneself. */
                person?: number;
                /** @description Only this site. */
                site?: string;
                /** @description Only this trade. */
                trade?: string;
                /** @description The first day that is no longer part of it; tomorrow (UTC) when not given. */
                until?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmReportView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListReportFiles: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description Only those of this schedule. */
                schedule?: number;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfReportFileView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DownloadReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReportPeople: {
        parameters: {
            query?: {
                /** @description Only this area. */
                area?: string;
                /** @description The first day, by each site's own calendar; 30 days before until when not given. */
                from?: string;
                /** @description The steps of the series; days when not given. */
                period?: "day" | "week" | "month";
                /** @description Only repairs that this person has or had last; for supervisors, and everybody for oneself. */
                person?: number;
                /** @description Only this site. */
                site?: string;
                /** @description Only this trade. */
                trade?: string;
                /** @description The first day that is no longer part of it; tomorrow (UTC) when not given. */
                until?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleReportView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReportRepairs: {
        parameters: {
            query?: {
                /** @description Only this area. */
                area?: string;
                /** @description The first day, by each site's own calendar; 30 days before until when not given. */
                from?: string;
                /** @description The steps of the series; days when not given. */
                period?: "day" | "week" | "month";
                /** @description Only repairs that this person has or had last; for supervisors, and everybody for oneself. */
                person?: number;
                /** @description Only this site. */
                site?: string;
                /** @description Only this trade. */
                trade?: string;
                /** @description The first day that is no longer part of it; tomorrow (UTC) when not given. */
                until?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepairReportView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListReportSchedules: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfReportScheduleView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CreateReportSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReportSchedule"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportScheduleView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EndReportSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
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
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReportTable: {
        parameters: {
            query?: {
                /** @description Only this area. */
                area?: string;
                /** @description The first day, by each site's own calendar; 30 days before until when not given. */
                from?: string;
                /** @description The steps of the series; days when not given. */
                period?: "day" | "week" | "month";
                /** @description Only repairs that this person has or had last; for supervisors, and everybody for oneself. */
                person?: number;
                /** @description Only this site. */
                site?: string;
                /** @description Only this trade. */
                trade?: string;
                /** @description The first day that is no longer part of it; tomorrow (UTC) when not given. */
                until?: string;
            };
            header?: never;
            path: {
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReportWorkbook: {
        parameters: {
            query?: {
                /** @description Only this area. */
                area?: string;
                /** @description The first day, by each site's own calendar; 30 days before until when not given. */
                from?: string;
                /** @description The steps of the series; days when not given. */
                period?: "day" | "week" | "month";
                /** @description Only repairs that this person has or had last; for supervisors, and everybody for oneself. */
                person?: number;
                /** @description Only this site. */
                site?: string;
                /** @description Only this trade. */
                trade?: string;
                /** @description The first day that is no longer part of it; tomorrow (UTC) when not given. */
                until?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    FollowRepair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepairProgress"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ScoreRepair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepairScore"];
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
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListResidents: {
        parameters: {
            query?: {
                /** @description Only this area. */
                area?: string;
                /** @description Only residents whose data was erased, or only the others. */
                erased?: boolean;
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfResidentView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddResident: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResidentBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetResident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ChangeResident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResidentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EraseResident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
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
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListResidentLooks: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description How many on a page; 50 when not given. */
                size?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfResidentLook"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RevealResident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedResident"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    FindResidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentView"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListRosters: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfRosterView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddRoster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PutRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetRosterWeek: {
        parameters: {
            query?: {
                /** @description The first of the seven days, in the site's zone; today when not given. */
                from?: string;
                /** @description The site. */
                site?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterWeek"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetSession: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    LogIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    LogOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ChangePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
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
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListSites: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfSiteView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetSiteCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteCalendarBody"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SetSiteCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteCalendarBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteCalendarBody"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListClockTargets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockTargetView"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SetClockTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                level: number;
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockTargetChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockTargetView"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListStock: {
        parameters: {
            query?: {
                /** @description Only what is below its minimum, or only the rest. */
                low?: boolean;
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfStockView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CountStock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StockBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListSwaps: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this person's. */
                person?: number;
                /** @description How many on a page; 50 when not given. */
                size?: number;
                /** @description Only swaps in this state. */
                state?: "asked" | "agreed" | "refused";
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfSwapView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AskSwap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwapView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AnswerSwap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwapView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListTeams: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfTeamView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PutTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReadTelemetry: {
        parameters: {
            query?: {
                /** @description The width of a bucket; when not given, one that makes at most 500 of them. */
                every?: string;
                /** @description Inclusive; 24 hours before `to` when not given. */
                from?: string;
                /** @description The point, site/box/device/point. Required. */
                point?: string;
                /** @description true: the samples themselves, at most 10,000. */
                raw?: boolean;
                /** @description Exclusive; now when not given. */
                to?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelemetrySeries"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListTestCalls: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfTestCallView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SetTestCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestCallBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestCallView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ConfirmTestCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestCallConfirmation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestCallView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListTickets: {
        parameters: {
            query?: {
                /** @description Only this area. */
                area?: string;
                /** @description Only this asset. */
                asset?: string;
                /** @description Only tickets that this person has. */
                assignee?: number;
                /** @description Only this class of fault. */
                class?: string;
                /** @description Only tickets that this firm has. */
                contractor?: number;
                /** @description Only this level; 1 is danger to people. */
                level?: number;
                /** @description Only major accidents, or only others. */
                major?: boolean;
                /** @description Only tickets that are open, or only those that are not. */
                open?: boolean;
                /** @description The page, from 1. */
                page?: number;
                /** @description Only repeat repairs, or only others. */
                repeat?: boolean;
                /** @description Only tickets raised at this instant or later. */
                since?: string;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
                /** @description Only from this source: sensor, hotline, desk, app, third-party, plan, follow-up. */
                source?: string;
                /** @description Only tickets in this state. */
                state?: "raised" | "dispatched" | "accepted" | "onSite" | "onHold" | "repaired" | "verified" | "closed" | "cancelled";
                /** @description Only tickets whose number or titles contain this text, in either case. */
                text?: string;
                /** @description Only this trade. */
                trade?: string;
                /** @description Only tickets raised before this instant. */
                until?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfTicketView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AcceptTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this sending, for a phone that sends its queue again: what was done is done once and answered the same. */
                "Idempotency-Key"?: string;
                /** @description The version that the sender saw, in quotes; a ticket changed since is left alone and the answer, 409, says what changed. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AcceptBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStep"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ArriveAtTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this sending, for a phone that sends its queue again: what was done is done once and answered the same. */
                "Idempotency-Key"?: string;
                /** @description The version that the sender saw, in quotes; a ticket changed since is left alone and the answer, 409, says what changed. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ArriveBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStep"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    BeginArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AssignTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this sending, for a phone that sends its queue again: what was done is done once and answered the same. */
                "Idempotency-Key"?: string;
                /** @description The version that the sender saw, in quotes; a ticket changed since is left alone and the answer, 409, says what changed. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AssignBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStep"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CancelTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this sending, for a phone that sends its queue again: what was done is done once and answered the same. */
                "Idempotency-Key"?: string;
                /** @description The version that the sender saw, in quotes; a ticket changed since is left alone and the answer, 409, says what changed. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CancelBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStep"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListTicketClocks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AgreeArrival: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrivalAgreement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CloseTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this sending, for a phone that sends its queue again: what was done is done once and answered the same. */
                "Idempotency-Key"?: string;
                /** @description The version that the sender saw, in quotes; a ticket changed since is left alone and the answer, 409, says what changed. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CloseBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStep"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MarkComplex: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplexMark"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ConfirmNobodyTrapped: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this sending, for a phone that sends its queue again: what was done is done once and answered the same. */
                "Idempotency-Key"?: string;
                /** @description The version that the sender saw, in quotes; a ticket changed since is left alone and the answer, 409, says what changed. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConfirmNobodyTrappedBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStep"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RecordContractorArrival: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractorArrivalBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractorCallView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeclineTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this sending, for a phone that sends its queue again: what was done is done once and answered the same. */
                "Idempotency-Key"?: string;
                /** @description The version that the sender saw, in quotes; a ticket changed since is left alone and the answer, 409, says what changed. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DeclineBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStep"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetTicketDispatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketDispatch"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddEvidence: {
        parameters: {
            query?: {
                /** @description What it shows. */
                caption?: string;
                /** @description What it is; photo when not given. */
                kind?: "photo" | "video" | "signature" | "document";
                /** @description Degrees, WGS 84. */
                latitude?: number;
                /** @description Degrees, WGS 84. */
                longitude?: number;
                /** @description When in the repair it was made. */
                moment?: "before" | "during" | "after";
                /** @description By the phone's clock. */
                takenAt?: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Insufficient Storage */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    FinishTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this sending, for a phone that sends its queue again: what was done is done once and answered the same. */
                "Idempotency-Key"?: string;
                /** @description The version that the sender saw, in quotes; a ticket changed since is left alone and the answer, 409, says what changed. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FinishBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStep"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListTicketFollowUps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AnswerFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    NoteFollowUpAsked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    HoldTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this sending, for a phone that sends its queue again: what was done is done once and answered the same. */
                "Idempotency-Key"?: string;
                /** @description The version that the sender saw, in quotes; a ticket changed since is left alone and the answer, 409, says what changed. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["HoldBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStep"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SetTicketMajor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this sending, for a phone that sends its queue again: what was done is done once and answered the same. */
                "Idempotency-Key"?: string;
                /** @description The version that the sender saw, in quotes; a ticket changed since is left alone and the answer, 409, says what changed. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MajorBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStep"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddTicketNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this sending, for a phone that sends its queue again: what was done is done once and answered the same. */
                "Idempotency-Key"?: string;
                /** @description The version that the sender saw, in quotes; a ticket changed since is left alone and the answer, 409, says what changed. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStep"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    WriteNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeText"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UseTicketPart: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this sending, for a phone that sends its queue again: what was done is done once and answered the same. */
                "Idempotency-Key"?: string;
                /** @description The version that the sender saw, in quotes; a ticket changed since is left alone and the answer, 409, says what changed. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UsePartBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStep"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RegradeTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this sending, for a phone that sends its queue again: what was done is done once and answered the same. */
                "Idempotency-Key"?: string;
                /** @description The version that the sender saw, in quotes; a ticket changed since is left alone and the answer, 409, says what changed. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RegradeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStep"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    FileTicketReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this sending, for a phone that sends its queue again: what was done is done once and answered the same. */
                "Idempotency-Key"?: string;
                /** @description The version that the sender saw, in quotes; a ticket changed since is left alone and the answer, 409, says what changed. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FileReportBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStep"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MakeResidentLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResidentLinkBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentLinkView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ResumeTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this sending, for a phone that sends its queue again: what was done is done once and answered the same. */
                "Idempotency-Key"?: string;
                /** @description The version that the sender saw, in quotes; a ticket changed since is left alone and the answer, 409, says what changed. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ResumeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStep"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListSimilar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarView"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    WriteSolution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SolutionText"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RecordTrappedContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrappedContactBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    VerifyTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this sending, for a phone that sends its queue again: what was done is done once and answered the same. */
                "Idempotency-Key"?: string;
                /** @description The version that the sender saw, in quotes; a ticket changed since is left alone and the answer, 409, says what changed. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VerifyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStep"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListMyTickets: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfTicketView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListTrades: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TradeView"][];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListUtilities: {
        parameters: {
            query?: {
                /** @description Only this kind of supply. */
                kind?: "power" | "water" | "gas" | "heat";
                /** @description The page, from 1. */
                page?: number;
                /** @description Only this site. */
                site?: string;
                /** @description How many on a page; 50 when not given. */
                size?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfUtilityContactView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddUtility: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UtilityContactBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtilityContactView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PutUtility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UtilityContactBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtilityContactView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteUtility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtilityContactView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListWorkers: {
        parameters: {
            query?: {
                /** @description Only workers who are sent out, or only those who are not. */
                active?: boolean;
                /** @description The page, from 1. */
                page?: number;
                /** @description How many on a page; 50 when not given. */
                size?: number;
                /** @description Only workers who have learnt this trade. */
                trade?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfWorkerView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PutWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    HealthLive: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alive"];
                };
            };
        };
    };
    HealthReady: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthReport"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthReport"];
                };
            };
        };
    };
    Metrics: {
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
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
}
