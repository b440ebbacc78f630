/* SPDX-License-Identifier: MIT */
/*
 * JUnit's XML, by libxml2: within what the schema of Jenkins's xunit plugin allows (no file, line or status of a case), and
 * with all that is to be read of a failure in the element's content, for GitLab shows nothing else.
 */
#include <libxml/xmlwriter.h>
#include <stdlib.h>
#include <string.h>

#include "report.h"

#define X(string) ((const xmlChar *)(string))

static void put_attribute(xmlTextWriter *xml, const char *name, const char *value)
{
	xmlTextWriterWriteAttribute(xml, X(name), X(value));
}

static void put_number(xmlTextWriter *xml, const char *name, int value)
{
	xmlTextWriterWriteFormatAttribute(xml, X(name), "%d", value);
}

static void put_evidence(xmlTextWriter *xml, const struct result *result)
{
	static const char *const keys[] = {"behaviour", "source",   "message", "expected", "actual",
					   "at",        "observed", "repeat",  "output"};

	xmlTextWriterWriteString(xml, X("\n"));
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		const char *value = value_of(&result->diagnostics, keys[i]);

		if (value)
			xmlTextWriterWriteFormatString(xml, "%s: %s\n", keys[i], value);
	}
}

static void put_bad(xmlTextWriter *xml, const struct result *result)
{
	char *summary = summary_of(result);

	xmlTextWriterStartElement(xml, X(result->standing == UNRESOLVED ? "error" : "failure"));
	put_attribute(xml, "type", standing_names[result->standing]);
	put_attribute(xml, "message", summary);
	put_evidence(xml, result);
	xmlTextWriterEndElement(xml);
	free(summary);
}

static void put_case(xmlTextWriter *xml, const char *suite, const struct result *result)
{
	const char *duration = value_of(&result->diagnostics, "duration_ms"), *slash = strchr(result->id, '/');

	xmlTextWriterStartElement(xml, X("testcase"));
	put_attribute(xml, "name", slash ? slash + 1 : result->id);
	put_attribute(xml, "classname", suite);
	if (duration)
		xmlTextWriterWriteFormatAttribute(xml, X("time"), "%.3f", strtod(duration, NULL) / 1000);
	if (is_bad(result->standing)) {
		put_bad(xml, result);
	} else if (result->standing != PASSED) {
		xmlTextWriterStartElement(xml, X("skipped"));
		put_attribute(xml, "type", result->standing == KNOWN ? "xfail" : "skip");
		put_attribute(xml, "message", result->reason);
		xmlTextWriterWriteString(xml, X(result->reason));
		xmlTextWriterEndElement(xml);
	}
	xmlTextWriterEndElement(xml);
}

/* How many results of the facility, and of which kinds. */
static void count_facility(const struct run *run, const char *facility, int counts[STANDINGS], int *all)
{
	memset(counts, 0, sizeof(counts[0]) * STANDINGS);
	*all = 0;
	for (int i = 0; i < run->count; i++)
		if (strcmp(facility_of(run->results[i].id), facility) == 0) {
			counts[run->results[i].standing]++;
			++*all;
		}
}

static void put_suite(xmlTextWriter *xml, const struct run *run, const char *facility, bool many)
{
	/* The same name twice is dropped by GitLab. */
	char *name = format("%s%splumbline.%s", many ? run->name : "", many ? "." : "", facility);
	const char *date = value_of(&run->environment, "date");
	int n[STANDINGS], all;

	count_facility(run, facility, n, &all);
	xmlTextWriterStartElement(xml, X("testsuite"));
	put_attribute(xml, "name", name);
	put_attribute(xml, "package", name);
	put_attribute(xml, "hostname", run->name);
	if (date)
		put_attribute(xml, "timestamp", date);
	put_number(xml, "tests", all);
	put_number(xml, "failures", n[FAILED] + n[UNEXPECTED_PASS]);
	put_number(xml, "errors", n[UNRESOLVED]);
	put_number(xml, "skipped", n[SKIPPED] + n[KNOWN]);
	if (run->environment.count) {
		xmlTextWriterStartElement(xml, X("properties"));
		for (int i = 0; i < run->environment.count; i++) {
			xmlTextWriterStartElement(xml, X("property"));
			put_attribute(xml, "name", run->environment.all[i].key);
			put_attribute(xml, "value", run->environment.all[i].value);
			xmlTextWriterEndElement(xml);
		}
		xmlTextWriterEndElement(xml);
	}
	for (int i = 0; i < run->count; i++)
		if (strcmp(facility_of(run->results[i].id), facility) == 0)
			put_case(xml, name, &run->results[i]);
	xmlTextWriterEndElement(xml);
	free(name);
}

/* One suite a facility, in the order in which they come. */
static void put_run(xmlTextWriter *xml, const struct run *run, bool many)
{
	for (int i = 0; i < run->count; i++) {
		char *facility = copy_of(facility_of(run->results[i].id));
		int before = 0;

		while (before < i && strcmp(facility_of(run->results[before].id), facility) != 0)
			before++;
		if (before == i)
			put_suite(xml, run, facility, many);
		free(facility);
	}
}

void write_junit(FILE *out, struct report *report)
{
	xmlBuffer *buffer = xmlBufferCreate();
	xmlTextWriter *xml = buffer ? xmlNewTextWriterMemory(buffer, 0) : NULL;

	if (!xml)
		abort();
	xmlTextWriterSetIndent(xml, 1);
	xmlTextWriterStartDocument(xml, NULL, "UTF-8", NULL);
	xmlTextWriterStartElement(xml, X("testsuites"));
	put_attribute(xml, "name", "plumbline");
	for (int i = 0; i < report->count; i++)
		put_run(xml, &report->runs[i], report->count > 1);
	xmlTextWriterEndDocument(xml);
	xmlFreeTextWriter(xml);
	fwrite(xmlBufferContent(buffer), 1, (size_t)xmlBufferLength(buffer), out);
	xmlBufferFree(buffer);
}
