/* SPDX-License-Identifier: MIT */
/* What is known of a result to come. */
#include <stdlib.h>
#include <string.h>

#include "harness.h"

struct job *jobs;
int job_count;

const char *job_name(const struct job *job)
{
	static char name[300];

	if (job->mode == NATIVE)
		return job->c->id;
	snprintf(name, sizeof(name), "%s@%s", job->c->id, mode_names[job->mode]);
	return name;
}

void forget_outcome(struct job *job)
{
	free(job->records);
	free(job->output);
	job->records = NULL;
	job->output = NULL;
	job->record_count = 0;
}

void set_outcome(struct job *job, const struct outcome *outcome)
{
	size_t size = (size_t)outcome->record_count * sizeof(outcome->records[0]);

	forget_outcome(job);
	job->verdict = outcome->verdict;
	job->us = outcome->us;
	job->repeats = outcome->repeats;
	job->records = size > 0 ? malloc(size) : NULL;
	if (job->records)
		memcpy(job->records, outcome->records, size);
	job->record_count = job->records ? outcome->record_count : 0;
	job->output = outcome->length > 0 ? strdup(outcome->output) : NULL;
	job->done = true;
}

void set_skipped(struct job *job, const char *reason)
{
	static struct outcome outcome;

	outcome_begin(&outcome);
	add_record(&outcome, SKIP_VERDICT, reason, "", NULL);
	outcome.repeats = 0;
	set_outcome(job, &outcome);
}
