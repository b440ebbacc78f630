/* SPDX-License-Identifier: MIT */
/* What ran, and on what: TAP's comments behind the plan, "# key: value". */
#include <limits.h>
#include <stdarg.h>
#include <string.h>
#include <time.h>

#include "commit.h"
#include "output.h"

static void put_pair(const char *key, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void put_pair(const char *key, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	printf("# %s: ", key);
	vprintf(format, arguments);
	printf("\n");
	va_end(arguments);
}

static void put_environment_from(const struct plumb_environment *environment, int first, int end)
{
	for (int i = first; i < end && plumb_environment_key(i); i++) {
		char text[300];
		const char *value = plumb_environment_value(environment, i, text, sizeof(text));

		if (value)
			put_pair(plumb_environment_key(i), "%s", value);
	}
}

static void put_date(void)
{
#ifndef __KLIBC__ /* it has no calendar */
	time_t now = time(NULL);
	struct tm *utc = gmtime(&now);
	char text[40];

	if (utc && strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", utc) > 0)
		put_pair("date", "%s", text);
#endif
}

void put_header(void)
{
	static struct plumb_environment machine;

	plumb_probe_machine(&machine);
	put_pair("plumbline", "%s%s", PLUMBLINE_VERSION, *PLUMB_COMMIT ? " (" PLUMB_COMMIT ")" : "");
	put_environment_from(&machine, 0, PLUMB_MACHINE_KEYS);
	put_date();
	if (plumb_given.like != PLUMB_LIKE_ANY)
		put_pair("like", "%s", plumb_given.like == PLUMB_LIKE_LINUX ? "linux" : "posix");
	if (plumb_given.own_machine)
		put_pair("own-machine", "yes");
}

void put_environment(void)
{
	if (plumb_given.environment)
		put_environment_from(plumb_given.environment, PLUMB_MACHINE_KEYS, INT_MAX);
}
