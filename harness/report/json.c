/* SPDX-License-Identifier: MIT */
/* JSON, by jansson: our own (plumbline-report.schema.json says what is in it), CTRF, and KernelCI's KCIDB. */
#include <jansson.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "report.h"

static void set_string(json_t *object, const char *key, const char *value)
{
	if (value && *value)
		json_object_set_new(object, key, json_string(value));
}

static void dump(FILE *out, json_t *root)
{
	json_dumpf(root, out, JSON_INDENT(1) | JSON_REAL_PRECISION(9));
	fputc('\n', out);
	json_decref(root);
}

static json_t *object_of(const struct pairs *pairs, const char *const *without)
{
	json_t *object = json_object();

	for (int i = 0; i < pairs->count; i++) {
		const char *const *name = without;

		while (name && *name && strcmp(*name, pairs->all[i].key) != 0)
			name++;
		if (!name || !*name)
			json_object_set_new(object, pairs->all[i].key, json_string(pairs->all[i].value));
	}
	return object;
}

static json_t *result_json(struct report *report, const struct result *result)
{
	static const char *const apart[] = {"verdict", "behaviour", "source", "duration_ms", "at", NULL};
	const struct behaviour *behaviour = behaviour_of(&report->catalogue, result->id);
	const char *sentence = value_of(&result->diagnostics, "behaviour"), *source = value_of(&result->diagnostics, "source"),
		   *duration = value_of(&result->diagnostics, "duration_ms"), *mode = strchr(result->id, '@');
	json_t *object = json_pack("{s:s, s:s, s:s, s:s}", "id", result->id, "facility", facility_of(result->id), "standing",
				   standing_names[result->standing], "verdict",
				   result->standing == UNEXPECTED_PASS ? "pass" : standing_names[result->verdict]);
	int line;

	set_string(object, "mode", mode ? mode + 1 : "native");
	set_string(object, "reason", result->reason);
	if (result->unbuilt)
		json_object_set_new(object, "builds", json_false());
	set_string(object, "file", where_is(report, result, &line));
	if (result->line)
		json_object_set_new(object, "line", json_integer(result->line));
	set_string(object, "tier", behaviour ? behaviour->tier : NULL);
	set_string(object, "source", source ? source : behaviour ? behaviour->source : NULL);
	set_string(object, "behaviour", sentence ? sentence : behaviour ? behaviour->sentence : NULL);
	if (duration && isfinite(strtod(duration, NULL)))
		json_object_set_new(object, "duration_ms", json_real(strtod(duration, NULL)));

	json_t *rest = object_of(&result->diagnostics, apart);

	if (json_object_size(rest))
		json_object_set(object, "diagnostics", rest);
	json_decref(rest);
	return object;
}

static json_t *run_json(struct report *report, const struct run *run)
{
	json_t *counts = json_object(), *results = json_array();
	int n[STANDINGS];

	count_results(run, n);
	for (int i = 0; i < STANDINGS; i++)
		json_object_set_new(counts, standing_names[i], json_integer(n[i]));
	for (int i = 0; i < run->count; i++)
		json_array_append_new(results, result_json(report, &run->results[i]));

	json_t *object = json_pack("{s:s, s:b, s:i, s:f, s:o, s:o, s:o}", "name", run->name, "complete", !run->incomplete,
				   "planned", run->planned, "seconds", run->seconds, "environment",
				   object_of(&run->environment, NULL), "counts", counts, "results", results);

	set_string(object, "skipped", run->skipped);
	return object;
}

void write_json(FILE *out, struct report *report)
{
	json_t *runs = json_array();

	for (int i = 0; i < report->count; i++)
		json_array_append_new(runs, run_json(report, &report->runs[i]));
	dump(out, json_pack("{s:s, s:i, s:o}", "format", "plumbline-report", "version", 1, "runs", runs));
}

/* Of "2026-11-27T20:00:00Z", milliseconds; 0 where nothing is known. */
static json_int_t began_ms(const struct run *run)
{
	const char *date = value_of(&run->environment, "date");
	struct tm broken = {0};

	return date && strptime(date, "%Y-%m-%dT%H:%M:%SZ", &broken) ? (json_int_t)timegm(&broken) * 1000 : 0;
}

static json_int_t duration_of(const struct result *result)
{
	const char *duration = value_of(&result->diagnostics, "duration_ms");
	double ms = duration ? strtod(duration, NULL) : 0;

	return ms > 0 && ms < 1e12 ? (json_int_t)(ms + 0.5) : 0;
}

/* A known failure is a skip, as in JUnit, and a case that is not resolved a failure: nobody looks at "other". */
static const char *const ctrf_words[STANDINGS] = {"passed", "failed", "failed", "skipped", "skipped", "failed"};

static json_t *ctrf_test(struct report *report, const struct result *result)
{
	json_t *object = json_pack("{s:s, s:s, s:I, s:s, s:[ss]}", "name", result->id, "status", ctrf_words[result->standing],
				   "duration", duration_of(result), "rawStatus", standing_names[result->standing], "suite",
				   "plumbline", facility_of(result->id));
	char *summary = summary_of(result);
	int line;

	set_string(object, "message", result->reason ? result->reason : summary);
	if (is_bad(result->standing)) {
		set_string(object, "trace", result->block);
		set_string(object, "filePath", where_is(report, result, &line));
		json_object_set_new(object, "line", json_integer(line));
	}
	free(summary);
	return object;
}

void write_ctrf(FILE *out, struct report *report)
{
	const struct run *run = &report->runs[0];
	const char *version = value_of(&run->environment, "plumbline");
	json_t *tests = json_array(), *tool = json_pack("{s:s}", "name", "plumbline");
	json_int_t began = began_ms(run);
	int n[STANDINGS];

	count_results(run, n);
	set_string(tool, "version", version);
	for (int i = 0; i < run->count; i++)
		json_array_append_new(tests, ctrf_test(report, &run->results[i]));

	json_t *summary =
		json_pack("{s:i, s:i, s:i, s:i, s:i, s:i, s:I, s:I}", "tests", run->count, "passed", n[PASSED], "failed",
			  n[FAILED] + n[UNRESOLVED] + n[UNEXPECTED_PASS], "skipped", n[SKIPPED] + n[KNOWN], "pending", 0,
			  "other", 0, "start", began, "stop", began + (json_int_t)(run->seconds * 1000));
	json_t *environment = json_pack("{s:o}", "extra", object_of(&run->environment, NULL));

	set_string(environment, "testEnvironment", run->name);
	dump(out, json_pack("{s:s, s:s, s:s, s:{s:o, s:o, s:o, s:o}}", "reportFormat", "CTRF", "specVersion", "0.0.0",
			    "generatedBy", "plumbline-report", "results", "tool", tool, "summary", summary, "tests", tests,
			    "environment", environment));
}

/* KCIDB knows failures that are known by itself: here they are failures. */
static const char *kcidb_word(const struct result *result)
{
	static const char *const words[STANDINGS] = {"PASS", "FAIL", "ERROR", "SKIP", "FAIL", "PASS"};

	return words[result->standing == UNEXPECTED_PASS ? PASSED : result->verdict];
}

/* A path is of letters, digits, - and _, dots between its parts. */
static char *kcidb_path(const char *id)
{
	const char *mode = strchr(id, '@');
	char *path = format("plumbline%s%s.%s", mode ? "-" : "", mode ? mode + 1 : "", case_of(id));

	for (char *at = path; *at; at++)
		if (*at == '/')
			*at = '.';
		else if (strchr(":@+", *at))
			*at = '_';
	return path;
}

static json_t *kcidb_test(struct run *run, const struct result *result, const char *origin, const char *build)
{
	char *path = kcidb_path(result->id), *id = format("%s:%s:%s:%s", origin, build, run->name, result->id),
	     *summary = summary_of(result);
	json_t *object = json_pack("{s:s, s:s, s:s, s:s, s:s}", "build_id", build, "origin", origin, "id", id, "path", path,
				   "status", kcidb_word(result));
	const char *duration = value_of(&result->diagnostics, "duration_ms"), *date = value_of(&run->environment, "date");

	set_string(object, "start_time", date);
	if (duration && isfinite(strtod(duration, NULL)))
		json_object_set_new(object, "duration", json_real(strtod(duration, NULL) / 1000));
	set_string(object, "comment", result->reason && *result->reason ? result->reason : summary);
	json_object_set_new(object, "environment",
			    json_pack("{s:s, s:o}", "comment", run->name, "misc", object_of(&run->environment, NULL)));
	if (result->diagnostics.count)
		json_object_set_new(object, "misc", object_of(&result->diagnostics, NULL));
	free(path);
	free(id);
	free(summary);
	return object;
}

void write_kcidb(FILE *out, struct report *report, const char *origin, const char *build)
{
	json_t *tests = json_array();

	for (int i = 0; i < report->count; i++)
		for (int j = 0; j < report->runs[i].count; j++)
			json_array_append_new(tests, kcidb_test(&report->runs[i], &report->runs[i].results[j], origin, build));
	dump(out, json_pack("{s:{s:i, s:i}, s:o}", "version", "major", 5, "minor", 3, "tests", tests));
}
