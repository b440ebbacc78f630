/* SPDX-License-Identifier: MIT */
/* What ran, and on what: TAP's comments behind the plan, "# key: value". */
#include <stdarg.h>
#include <string.h>
#include <sys/utsname.h>
#include <time.h>

#ifdef __GLIBC__
#include <gnu/libc-version.h>
#endif

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

static void put_libc(void)
{
#if defined __KLIBC__
	put_pair("libc", "klibc");
#elif defined __dietlibc__
	put_pair("libc", "dietlibc");
#elif defined __UCLIBC__
	put_pair("libc", "uclibc");
#elif defined __GLIBC__
	put_pair("libc", "glibc %s", gnu_get_libc_version());
#elif __has_include(<bits/alltypes.h>)
	put_pair("libc", "musl");
#endif
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
	struct utsname system;

	put_pair("plumbline", "%s%s", PLUMBLINE_VERSION, *PLUMB_COMMIT ? " (" PLUMB_COMMIT ")" : "");
	if (uname(&system) == 0) {
		put_pair("kernel", "%s %s", system.sysname, system.release);
		put_pair("cpu", "%s", system.machine);
	}
	put_libc();
#ifdef __clang__
	put_pair("compiler", "clang %d.%d.%d", __clang_major__, __clang_minor__, __clang_patchlevel__);
#else
	put_pair("compiler", "gcc %d.%d.%d", __GNUC__, __GNUC_MINOR__, __GNUC_PATCHLEVEL__);
#endif
	put_pair("page-size", "%zu", page_size());
	put_date();
	if (plumb_given.like != PLUMB_LIKE_ANY)
		put_pair("like", "%s", plumb_given.like == PLUMB_LIKE_LINUX ? "linux" : "posix");
	if (plumb_given.own_machine)
		put_pair("own-machine", "yes");
}
