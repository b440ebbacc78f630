/* SPDX-License-Identifier: MIT */
/* For clang's libFuzzer (make fuzz-report): any bytes are a run of two files, with a byte 0xff between them, in every format.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "report.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_part(struct report *report, const uint8_t *data, size_t size)
{
	struct reader reader = {.report = report, .run = run_named(report, "run"), .name = "part"};

	for (size_t at = 0, length; at < size; at += length) {
		const uint8_t *newline = memchr(data + at, '\n', size - at);
		char *line;

		length = newline ? (size_t)(newline - (data + at)) + 1 : size - at;
		line = malloc(length + 1);
		memcpy(line, data + at, length);
		line[length] = '\0';
		read_line(&reader, line, length);
		free(line);
	}
	read_end(&reader);
}

static void write_one(FILE *out, struct report *report, size_t format)
{
	static const struct clauses none;

	switch (format % 8) {
	case 0:
		write_json(out, report);
		break;
	case 1:
		write_junit(out, report);
		break;
	case 2:
		write_ctrf(out, report);
		break;
	case 3:
		write_kcidb(out, report, "fuzz", "fuzz:1");
		break;
	case 4:
		write_markdown(out, report);
		break;
	case 5:
		write_github(out, report);
		break;
	case 6:
		write_matrix(out, report, &none);
		break;
	default:
		compare(out, &report->runs[0], &report->runs[0], NULL);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static FILE *out;
	struct report report = {.repeat = size % 2 ? "again" : NULL};
	const uint8_t *middle = memchr(data, 0xff, size);

	if (!out)
		out = fopen("/dev/null", "we");
	complaints_are_silent = true;
	read_part(&report, data, middle ? (size_t)(middle - data) : size);
	if (middle)
		read_part(&report, middle + 1, size - (size_t)(middle + 1 - data));
	finish_run(&report, &report.runs[0]);
	read_diagnostics(&report.runs[0]);
	write_tap(out, &report);
	write_summary(out, &report);
	write_one(out, &report, size / 2);
	free_report(&report);
	return 0;
}
