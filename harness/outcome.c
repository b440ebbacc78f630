/* SPDX-License-Identifier: MIT */
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "outcome.h"

const char *const verdict_names[] = {"pass", "fail", "skip", "unresolved"};

static const enum plumb_kind kinds[] = {
	[PASS] = PLUMB_OBSERVED, [FAIL] = PLUMB_FAILED, [SKIP_VERDICT] = PLUMB_SKIPPED, [UNRESOLVED] = PLUMB_UNRESOLVED};

void set_text(char *to, size_t size, const char *from)
{
	snprintf(to, size, "%s", from ? from : "");
}

void outcome_begin(struct outcome *outcome)
{
	outcome->verdict = PASS;
	outcome->us = 0;
	outcome->repeats = 1;
	outcome->record_count = 0;
	outcome->length = 0;
	outcome->output[0] = '\0';
}

static bool is_record(const struct plumb_entry *entry)
{
	return entry->kind >= PLUMB_OBSERVED && entry->kind <= PLUMB_FAILED;
}

/* Where there are too many, the last gives way to what may decide. */
void add_entry(struct outcome *outcome, const struct plumb_entry *entry)
{
	struct plumb_entry *to;

	if (outcome->record_count < MOST_RECORDS)
		to = &outcome->records[outcome->record_count++];
	else if (entry->kind > outcome->records[MOST_RECORDS - 1].kind)
		to = &outcome->records[MOST_RECORDS - 1];
	else
		return;
	*to = *entry;
	/* Whatever a case did to it: these are strings. */
	to->file[sizeof(to->file) - 1] = to->what[sizeof(to->what) - 1] = to->expected[sizeof(to->expected) - 1] = '\0';
	to->actual[sizeof(to->actual) - 1] = to->cause[sizeof(to->cause) - 1] = '\0';
}

void add_record(struct outcome *outcome, enum verdict verdict, const char *what, const char *actual, const char *cause)
{
	struct plumb_entry entry = {.kind = (int)kinds[verdict]};

	set_text(entry.what, sizeof(entry.what), what);
	set_text(entry.actual, sizeof(entry.actual), actual);
	set_text(entry.cause, sizeof(entry.cause), cause);
	add_entry(outcome, &entry);
	if (outcome->verdict != FAIL)
		outcome->verdict = verdict;
}

bool take_report(struct outcome *outcome)
{
	bool judged = false;
	int count = plumb_report_count();

	for (int i = 0; i < count; i++) {
		const struct plumb_entry *entry = plumb_report_entry(i);

		if (!entry || !is_record(entry))
			continue;
		add_entry(outcome, entry);
		if (judged || entry->kind == PLUMB_OBSERVED)
			continue;
		judged = true;
		outcome->verdict = entry->kind == PLUMB_FAILED    ? FAIL
				   : entry->kind == PLUMB_SKIPPED ? SKIP_VERDICT
								  : UNRESOLVED;
	}
	return judged;
}

void add_output(struct outcome *outcome, const char *text, size_t length)
{
	size_t space = sizeof(outcome->output) - 1 - outcome->length;

	length = length < space ? length : space;
	for (size_t i = 0; i < length; i++) /* it is text from here on */
		outcome->output[outcome->length++] = text[i] ? text[i] : '?';
	outcome->output[outcome->length] = '\0';
}

static const struct plumb_entry *first(const struct plumb_entry *records, int count, enum plumb_kind kind)
{
	for (int i = 0; i < count; i++)
		if (records[i].kind == (int)kind)
			return &records[i];
	return NULL;
}

const struct plumb_entry *deciding_record(const struct plumb_entry *records, int count, enum verdict verdict)
{
	return verdict == PASS ? NULL : first(records, count, kinds[verdict]);
}

const struct plumb_entry *first_observation(const struct plumb_entry *records, int count)
{
	return first(records, count, PLUMB_OBSERVED);
}

const char *record_text(const struct plumb_entry *record)
{
	static const char *const words[] = {[PLUMB_OBSERVED] = "observed",
					    [PLUMB_SKIPPED] = "skip",
					    [PLUMB_UNRESOLVED] = "unresolved",
					    [PLUMB_FAILED] = "fail"};
	static char text[sizeof(*record) + 200];
	const char *keys[] = {"expected", "actual", "cause"}, *values[] = {record->expected, record->actual, record->cause};
	int n = snprintf(text, sizeof(text), "%s: %s\n", words[record->kind], record->what);

	if (*record->file)
		n += snprintf(text + n, sizeof(text) - (size_t)n, "  at: %s:%d\n", record->file, record->line);
	for (int i = 0; i < 3; i++)
		if (*values[i])
			n += snprintf(text + n, sizeof(text) - (size_t)n, "  %s: %s\n", keys[i], values[i]);
	return text;
}

bool read_all(int fd, void *data, size_t size, const volatile sig_atomic_t *stop)
{
	char *to = data;

	while (size > 0) {
		ssize_t n = read(fd, to, size);

		if (n < 0 && errno == EINTR && !*stop)
			continue;
		if (n <= 0)
			return false;
		to += n;
		size -= (size_t)n;
	}
	return true;
}

bool write_all(int fd, const void *data, size_t size)
{
	const char *from = data;

	while (size > 0) {
		ssize_t n = write(fd, from, size);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		from += n;
		size -= (size_t)n;
	}
	return true;
}

/* What stands before the records, then these, then the output: of most cases the first alone. */
bool outcome_send(int fd, const struct outcome *outcome)
{
	return write_all(fd, outcome, offsetof(struct outcome, records)) &&
	       write_all(fd, outcome->records, (size_t)outcome->record_count * sizeof(outcome->records[0])) &&
	       write_all(fd, outcome->output, outcome->length);
}

bool outcome_receive(int fd, struct outcome *outcome, const volatile sig_atomic_t *stop)
{
	if (!read_all(fd, outcome, offsetof(struct outcome, records), stop) || outcome->record_count > MOST_RECORDS ||
	    outcome->length >= MOST_OUTPUT ||
	    !read_all(fd, outcome->records, (size_t)outcome->record_count * sizeof(outcome->records[0]), stop) ||
	    !read_all(fd, outcome->output, outcome->length, stop))
		return false;
	outcome->output[outcome->length] = '\0';
	return true;
}
