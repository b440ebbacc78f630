/* SPDX-License-Identifier: MIT */
/*
 * Reads what the runner prints, from a file or a console: a kernel's words may stand anywhere in it, carriage returns behind
 * its lines, and where a machine was started again it holds several runs, each going on behind the case in which the last one
 * ended.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "report.h"

enum { MOST_RESULTS = 1000000, LONGEST_ID = 250 };
static const char id_letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/_.:@+-";

static bool begins(const char *line, const char *with)
{
	return strncmp(line, with, strlen(with)) == 0;
}

void make_printable(char *line, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)line[i];
		size_t more = c >= 0xf0 ? 3 : c >= 0xe0 ? 2 : 1, j = 1;
		unsigned code = c & (0x3fu >> more);

		if ((c >= ' ' && c <= '~') || c == '\t' || c == '\n')
			continue;
		if (c >= 0xc2 && c <= 0xf4) {
			for (; j <= more && i + j < length && ((unsigned char)line[i + j] & 0xc0) == 0x80; j++)
				code = code << 6 | ((unsigned char)line[i + j] & 0x3fu);
			if (j > more &&
			    code >= (more == 1   ? 0xa0u
				     : more == 2 ? 0x800u
						 : 0x10000u) &&
			    code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && (code & 0xfffe) != 0xfffe) {
				i += more;
				continue;
			}
		}
		line[i] = '?';
	}
}

static struct result *last_result(struct reader *reader)
{
	return reader->last < 0 ? NULL : &reader->run->results[reader->last];
}

static void take_standing(struct result *result)
{
	char *verdict = plain_value(result->block, "verdict"), *message = plain_value(result->block, "message");
	enum standing said = !verdict                                 ? FAILED
			     : strcmp(verdict, "unresolved") == 0     ? UNRESOLVED
			     : begins(verdict, "pass, which was not") ? UNEXPECTED_PASS
								      : FAILED;

	if (result->standing == KNOWN)
		result->verdict = said == UNRESOLVED ? UNRESOLVED : FAILED;
	else if (result->standing == FAILED)
		result->standing = result->verdict = said;
	result->unbuilt = message && begins(message, "does not build");
	free(verdict);
	free(message);
}

/* The last result is whole. */
static void close_result(struct reader *reader)
{
	struct result *result = last_result(reader);

	if (!result)
		return;
	reader->last = -1;
	result->block = reader->block;
	reader->block = NULL;
	reader->block_length = 0;
	take_standing(result);
	if (reader->told)
		reader->told(reader->run, result);
}

static void add_to_block(struct reader *reader, const char *line)
{
	size_t length = strlen(line);

	reader->block = realloc(reader->block, reader->block_length + length + 2);
	if (!reader->block)
		abort();
	memcpy(reader->block + reader->block_length, line, length);
	memcpy(reader->block + reader->block_length + length, "\n", 2);
	reader->block_length += length + 1;
}

static void add_quoted(struct reader *reader, const char *key, const char *value)
{
	char *line = malloc(strlen(key) + 2 * strlen(value) + 8), *end = line;

	if (!line)
		abort();
	end += sprintf(end, "  %s: '", key);
	for (; *value; value++) {
		if (*value == '\'')
			*end++ = '\'';
		*end++ = *value;
	}
	strcpy(end, "'");
	add_to_block(reader, line);
	free(line);
}

static void block_line(struct reader *reader, const char *line)
{
	const struct result *result = last_result(reader);

	if (strcmp(line, "  ...") == 0) {
		reader->in_block = false;
	} else if (reader->report->repeat && begins(line, "  trace: ")) {
		return;
	} else if (reader->report->repeat && begins(line, "  repeat: ")) {
		char *words = format("%s %s", reader->report->repeat, case_of(result->id));

		add_quoted(reader, "repeat", words);
		free(words);
	} else {
		add_to_block(reader, line);
	}
	if (!reader->in_block)
		close_result(reader);
}

/* A line that is TAP where diagnostics were to go on. */
static void cut_block(struct reader *reader)
{
	if (!reader->in_block)
		return;
	doubt(reader->run, "%s:%d: the diagnostics of %s are cut", reader->name, reader->line, last_result(reader)->id);
	reader->in_block = false;
}

/* The case in which the machine ended, which it did not live to tell. */
static void add_death(struct reader *reader)
{
	struct result *result = add_result(reader->run, reader->running, FAILED);

	reader->last = (int)(result - reader->run->results);
	reader->told_here++;
	reader->told_in_file++;
	add_quoted(reader, "verdict", "fail");
	add_quoted(reader, "message", "the kernel survives the case");
	add_quoted(reader, "actual", reader->how ? reader->how : "it ended");
	if (reader->report->repeat) {
		char *words = format("%s %s", reader->report->repeat, case_of(result->id));

		add_quoted(reader, "repeat", words);
		free(words);
	}
	add_to_block(reader, "  output: |");
	for (int i = reader->tail_count > 40 ? reader->tail_count - 40 : 0; i < reader->tail_count; i++) {
		char *line = format("    %s", reader->tail[i % 40]);

		add_to_block(reader, line);
		free(line);
	}
	close_result(reader);
}

static void forget_tail(struct reader *reader)
{
	for (int i = 0; i < 40 && i < reader->tail_count; i++) {
		free(reader->tail[i]);
		reader->tail[i] = NULL;
	}
	reader->tail_count = 0;
}

static void set_running(struct reader *reader, const char *id)
{
	free(reader->running);
	free(reader->how);
	reader->how = NULL;
	reader->running = id ? copy_of(id) : NULL;
	forget_tail(reader);
}

/* A run in this file ends: at the file's end, or because the machine starts again. */
static void end_part(struct reader *reader)
{
	cut_block(reader);
	close_result(reader);
	if (reader->planned_here && reader->told_here < reader->plan && reader->running && *reader->running)
		add_death(reader);
	set_running(reader, NULL);
}

static void begin_part(struct reader *reader, int version)
{
	end_part(reader);
	if (version != 13 && version != 14)
		doubt(reader->run, "%s:%d: TAP version %d is unknown here; it is read as version 13", reader->name,
		      reader->line, version);
	reader->parts++;
	reader->started = true;
	reader->planned_here = reader->whole = false;
	reader->plan = reader->number = reader->told_here = 0;
}

static void take_plan(struct reader *reader, const char *line)
{
	char *end;
	long planned = strtol(line + 3, &end, 10);

	if (end == line + 3 || planned < 0 || planned > MOST_RESULTS || (*end && *end != ' ')) {
		doubt(reader->run, "%s:%d: this plan is none: %.60s", reader->name, reader->line, line);
		return;
	}
	if (reader->planned_here) {
		doubt(reader->run, "%s:%d: a second plan", reader->name, reader->line);
		return;
	}
	reader->planned_here = true;
	reader->plan = (int)planned;
	if (!planned && (end = strstr(line, "# SKIP")) && !reader->run->skipped)
		reader->run->skipped = copy_of(end + 6 + (end[6] == ' '));
	if (reader->parts > 1 && reader->told_in_file + reader->plan != reader->first_plan)
		doubt(reader->run, "%s:%d: %d of %d results came before the machine started again, and %d are to come",
		      reader->name, reader->line, reader->told_in_file, reader->first_plan, reader->plan);
	if (reader->parts <= 1) {
		reader->first_plan = reader->plan;
		reader->run->planned += reader->plan;
		if (reader->planned)
			reader->planned(reader->run);
	}
}

static void take_number(struct reader *reader, long number)
{
	if (number != reader->number + 1)
		doubt(reader->run, "%s:%d: result %ld comes after result %d", reader->name, reader->line, number,
		      reader->number);
	reader->number = number > 0 && number <= MOST_RESULTS ? (int)number : reader->number + 1;
}

/* "ok N - ID # SKIP why" and the like. */
static void take_result(struct reader *reader, const char *line)
{
	bool ok = line[0] == 'o';
	char *end, id[LONGEST_ID + 1];
	const char *at = line + (ok ? 3 : 7);
	long number = strtol(at, &end, 10);
	size_t length;

	end += strspn(end, " ");
	if (end[0] == '-')
		end += 1 + strspn(end + 1, " ");
	length = strspn(end, id_letters);
	if (!length || length > LONGEST_ID) {
		doubt(reader->run, "%s:%d: a result without an id: %.60s", reader->name, reader->line, line);
		return;
	}
	snprintf(id, sizeof(id), "%.*s", (int)length, end);
	end += length;
	if (*end && !begins(end, " # "))
		doubt(reader->run, "%s:%d: what follows %s is no TAP: %.60s", reader->name, reader->line, id, end);
	take_number(reader, number);
	reader->told_here++;
	reader->told_in_file++;

	bool skipped = begins(end, " # SKIP"), to_do = begins(end, " # TODO");
	struct result *result = add_result(reader->run, id,
					   skipped ? SKIPPED
					   : to_do ? (ok ? UNEXPECTED_PASS : KNOWN)
					   : ok    ? PASSED
						   : FAILED);

	if (skipped || to_do)
		result->reason = copy_of(end + 7 + (end[7] == ' '));
	reader->last = (int)(result - reader->run->results);
	if (reader->running && strcmp(reader->running, id) == 0)
		set_running(reader, NULL);
}

static bool is_key(const char *at, size_t length)
{
	return length > 0 && length < 40 && strspn(at, "abcdefghijklmnopqrstuvwxyz0123456789-") == length;
}

/* "# kernel: Linux 6.1", before the first result. */
static void take_environment(struct reader *reader, const char *line)
{
	const char *colon = strstr(line, ": ");
	char key[40];

	if (!colon || !is_key(line + 2, (size_t)(colon - line - 2)))
		return;
	snprintf(key, sizeof(key), "%.*s", (int)(colon - line - 2), line + 2);

	const char *before = value_of(&reader->run->environment, key);

	if (!before)
		add_pair(&reader->run->environment, key, colon + 2);
	else if (strcmp(before, colon + 2) != 0 && strcmp(key, "date") != 0)
		complain("%s: parts of one run differ in %s: %s and %s", reader->run->name, key, before, colon + 2);
}

/* "# 2 pass, 1 fail ...; 4 of 4 in 0.0 s": what the runner itself counted. */
static void take_counts(struct reader *reader, const char *line)
{
	const char *of = strstr(line, "; ");
	int told, planned;
	double seconds;

	if (!strstr(line, " pass, ") || !of || sscanf(of, "; %d of %d in %lf s", &told, &planned, &seconds) != 3)
		return;
	reader->whole = true;
	if (seconds > reader->run->seconds && seconds < 1e9)
		reader->run->seconds = seconds;
	if (told != reader->told_here)
		doubt(reader->run, "%s:%d: the runner told %d results, of which %d came", reader->name, reader->line, told,
		      reader->told_here);
}

static void take_comment(struct reader *reader, const char *line)
{
	if (begins(line, "# running "))
		set_running(reader, line + 10);
	else if (begins(line, "# console: ") && reader->running && !reader->how)
		reader->how = copy_of(line + 11);
	else if (begins(line, "# console-seconds: "))
		reader->run->seconds = atoi(line + 19);
	else if (!reader->told_here && !reader->running)
		take_environment(reader, line);
	else
		take_counts(reader, line);
}

/* What follows a kernel's words on a line, if it is the result that is awaited: null if not. */
static const char *behind_noise(struct reader *reader, const char *line)
{
	for (const char *at = line; (at = strstr(at, "ok ")); at++)
		if (at > line && atoi(at + 3) == reader->number + 1 && strstr(at, " - "))
			return at - line > 4 && begins(at - 4, "not ") ? at - 4 : at;
	return NULL;
}

static void take_line(struct reader *reader, const char *line)
{
	const char *result = begins(line, "ok ") || begins(line, "not ok ") ? line : NULL;

	if (!result && !begins(line, "  ") && line[0] != '#')
		result = behind_noise(reader, line);
	if (result || begins(line, "1..")) {
		cut_block(reader);
		close_result(reader);
	}
	if (result)
		take_result(reader, result);
	else if (begins(line, "1.."))
		take_plan(reader, line);
	else if (begins(line, "Bail out!"))
		doubt(reader->run, "%s:%d: %s", reader->name, reader->line, line);
	else if (strcmp(line, "  ---") == 0 && last_result(reader))
		reader->in_block = true;
	else if (reader->in_block && begins(line, "  "))
		block_line(reader, line);
	else if (begins(line, "# ") && !reader->in_block) {
		close_result(reader);
		take_comment(reader, line);
	}
}

void read_line(struct reader *reader, char *line, size_t length)
{
	if (!reader->line++)
		reader->last = -1;
	while (length > 0 && (line[length - 1] == '\n' || line[length - 1] == '\r'))
		length--;
	line[length] = '\0';
	make_printable(line, length);

	char *version = strstr(line, "TAP version ");

	/* A kernel that tests itself says KTAP on its console. */
	if (version > line && version[-1] == 'K') {
		reader->ktap = true;
		version = NULL;
	}
	if (version && !(reader->in_block && line[0] == ' ') && strlen(version) < 20 && atoi(version + 12) > 0)
		begin_part(reader, atoi(version + 12));
	else if (reader->started)
		take_line(reader, line);
	if (reader->running) {
		free(reader->tail[reader->tail_count % 40]);
		reader->tail[reader->tail_count++ % 40] = copy_of(line);
	}
}

void read_end(struct reader *reader)
{
	struct run *run = reader->run;

	if (!reader->line)
		reader->last = -1;
	end_part(reader);
	run->files++;
	if (!reader->started)
		doubt(run, "%s: there is no TAP in it%s", reader->name,
		      reader->ktap ? ", only KTAP: the runner says more with --format tap" : "");
	else if (!reader->first_plan && !run->skipped)
		doubt(run, "%s: there is no plan in it", reader->name);
	else if (reader->told_in_file != reader->first_plan)
		doubt(run, "%s: %d of %d results came%s", reader->name, reader->told_in_file, reader->first_plan,
		      reader->whole ? "" : "; it is cut");
	free(reader->block);
	reader->block = NULL;
}

void read_stream(struct reader *reader, FILE *in)
{
	char *line = NULL;
	size_t size = 0;

	for (ssize_t length; (length = getline(&line, &size, in)) > 0;)
		read_line(reader, line, (size_t)length);
	if (ferror(in))
		doubt(reader->run, "%s: %s", reader->name, strerror(errno));
	free(line);
	read_end(reader);
}
