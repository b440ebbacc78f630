/* SPDX-License-Identifier: MIT */
/* What a case is given, and what is to be known of it: the bottom of lib/. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "inside.h"

struct plumb_given plumb_given = {.timeout_factor = 1, .seed = 1, .effort = 1};
const struct plumb_case *plumb_this_case;
int64_t plumb_patience_ends;

/*
 * Limits are counted per user, so each worker of a run has a second user of its own; the last part of the directory tells the
 * workers apart. The IDs are those that systemd's and Debian's tables give to nobody, not even to services as they come and go.
 */
uid_t second_user(void)
{
	return PLUMB_FIRST_SECOND_USER + (uid_t)atoi(strrchr(plumb_given.directory, '/') + 1);
}

bool like_linux(void)
{
	return plumb_given.like == PLUMB_LIKE_LINUX;
}

bool like_posix(void)
{
	return plumb_given.like == PLUMB_LIKE_POSIX;
}

int64_t plumb_timeout_ms(const struct plumb_case *c)
{
	int seconds = c->timeout ? c->timeout : plumb_given.timeout ? plumb_given.timeout : 10;

	return (int64_t)(seconds * 1000 * plumb_given.timeout_factor) * (c->is_law ? plumb_given.effort : 1);
}

const char *plumb_decimal(char *buffer, size_t size, int64_t thousandths)
{
	int n = snprintf(buffer, size, "%" PRId64 ".%03d", thousandths / 1000, (int)(thousandths % 1000));

	while (buffer[n - 1] == '0')
		buffer[--n] = '\0';
	if (buffer[n - 1] == '.')
		buffer[n - 1] = '\0';
	return buffer;
}

void plumb_give_environment(void)
{
	char factor[32], timeout[32], seed[24], effort[24];

	setenv("PLUMBLINE_TIMEOUT_FACTOR",
	       plumb_decimal(factor, sizeof(factor), (int64_t)(plumb_given.timeout_factor * 1000 + 0.5)), 1);
	snprintf(timeout, sizeof(timeout), "%d", plumb_given.timeout);
	setenv("PLUMBLINE_TIMEOUT", timeout, 1);
	snprintf(seed, sizeof(seed), "%" PRIu64, plumb_given.seed);
	setenv("PLUMBLINE_SEED", seed, 1);
	snprintf(effort, sizeof(effort), "%d", plumb_given.effort);
	setenv("PLUMBLINE_EFFORT", effort, 1);
	setenv("PLUMBLINE_LIKE", like_linux() ? "linux" : like_posix() ? "posix" : "", 1);
	setenv("PLUMBLINE_OWN_MACHINE", plumb_given.own_machine ? "yes" : "", 1);
	setenv("PLUMBLINE_DIRECTORY", plumb_given.directory, 1);
	if (plumb_given.report)
		setenv("PLUMBLINE_REPORT", plumb_given.report, 1);
	if (plumb_given.program)
		setenv("PLUMBLINE_PROGRAM", plumb_given.program, 1);
}

void plumb_take_environment(void)
{
	const char *factor = getenv("PLUMBLINE_TIMEOUT_FACTOR"), *timeout = getenv("PLUMBLINE_TIMEOUT"),
		   *seed = getenv("PLUMBLINE_SEED"), *effort = getenv("PLUMBLINE_EFFORT"), *like = getenv("PLUMBLINE_LIKE"),
		   *own_machine = getenv("PLUMBLINE_OWN_MACHINE");

	if (factor && strtod(factor, NULL) > 0)
		plumb_given.timeout_factor = strtod(factor, NULL);
	if (timeout)
		plumb_given.timeout = atoi(timeout);
	if (seed && *seed)
		plumb_given.seed = strtoull(seed, NULL, 10);
	if (effort && atoi(effort) > 0)
		plumb_given.effort = atoi(effort);
	if (like)
		plumb_given.like = strcmp(like, "linux") == 0   ? PLUMB_LIKE_LINUX
				   : strcmp(like, "posix") == 0 ? PLUMB_LIKE_POSIX
								: PLUMB_LIKE_ANY;
	plumb_given.own_machine = own_machine && *own_machine;
	plumb_given.directory = getenv("PLUMBLINE_DIRECTORY");
	plumb_given.report = getenv("PLUMBLINE_REPORT");
	plumb_given.program = getenv("PLUMBLINE_PROGRAM");
}

/* Of what no document defines, the page names the interface and no authority. */
const char *plumb_source(const struct plumb_case *c, char *buffer, size_t size)
{
	bool manual = strchr(c->page, '(');
	bool function = c->page[strspn(c->page, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789")] == '\0';

	snprintf(buffer, size, "%s%s%s%s%s", manual || c->standard == PLUMB_IMPL ? "" : "POSIX.1-2024 ", c->page,
		 function && !manual ? "()" : "", *c->clause ? " " : "", c->clause);
	return buffer;
}

const char *plumb_standard_name(const struct plumb_case *c)
{
	static const char *const names[] = {"posix", "xsi", "", "posix-may", "linux", "linux-deviation", "impl"};

	return c->standard == PLUMB_OPTION ? c->option : names[c->standard];
}
