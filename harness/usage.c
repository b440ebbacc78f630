/* SPDX-License-Identifier: MIT */
/* What was asked for, and the last word where that cannot be. */
#include <stdarg.h>
#include <stdlib.h>

#include "harness.h"

struct options options = {.timeout_factor = 1, .repeat = 1, .isolate = true, .valgrind = "valgrind", .mode_count = 1};

static void say(const char *format, va_list arguments, const char *end)
{
	fprintf(stderr, "plumbline: ");
	vfprintf(stderr, format, arguments);
	fprintf(stderr, "%s\n", end);
}

_Noreturn void usage_error(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	say(format, arguments, " (see plumbline --help)");
	va_end(arguments);
	exit(EXIT_USAGE);
}

_Noreturn void cannot(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	say(format, arguments, "");
	va_end(arguments);
	exit(EXIT_BROKEN);
}
