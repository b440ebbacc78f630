/* SPDX-License-Identifier: MIT */
/* The expectations: what they compare, and what they say when it is not so. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "inside.h"

PLUMB_PER_THREAD int plumb_setup;

static int expectations;

int plumb_expectations(void)
{
	return expectations;
}

void plumb_counted(void)
{
	plumb_go_on((struct plumb_under_way){{NULL, 0, NULL}, PLUMB_OWN});
	__atomic_fetch_add(&expectations, 1, __ATOMIC_RELAXED);
}

/* The function that an expression calls, if it is a call: "open" of "open(fifo, O_RDONLY)". */
static int called(const char *text)
{
	size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789");

	return length > 0 && text[length] == '(' ? (int)length : 0;
}

_Noreturn void plumb_fail(struct plumb_at at, const char *expected, const char *actual)
{
	plumb_verdict(PLUMB_FAILED, EXIT_FAIL, at, expected, actual, NULL);
}

/* The cause is what several cases may share; the runner's summary counts by it. */
static _Noreturn void with_errno(enum plumb_kind kind, int status, struct plumb_at at, const char *expected, int error)
{
	char actual[200], cause[160];
	int name = called(at.text);

	snprintf(actual, sizeof(actual), "%s (%s)", plumb_errno_name(error), strerror(error));
	snprintf(cause, sizeof(cause), "%.*s() failed with %s", name, at.text, plumb_errno_name(error));
	plumb_verdict(kind, status, at, expected, actual, name ? cause : NULL);
}

_Noreturn void plumb_unresolved(struct plumb_at at, int error)
{
	if (error == 0)
		plumb_verdict(PLUMB_UNRESOLVED, EXIT_UNRESOLVED, at, NULL, "it does not hold", NULL);
	with_errno(PLUMB_UNRESOLVED, EXIT_UNRESOLVED, at, NULL, error);
}

_Noreturn void plumb_skip(const char *format, ...)
{
	char reason[320];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(reason, sizeof(reason), format, arguments);
	va_end(arguments);
	plumb_verdict(PLUMB_SKIPPED, EXIT_SKIP, (struct plumb_at){NULL, 0, reason}, NULL, NULL, NULL);
}

void plumb_observe(const char *format, ...)
{
	char what[320];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(what, sizeof(what), format, arguments);
	va_end(arguments);
	plumb_say(PLUMB_OBSERVED, what);
	plumb_counted();
}

void plumb_succeeds(struct plumb_at at, intmax_t value, int error)
{
	char got[100];

	if (value == -1)
		with_errno(PLUMB_FAILED, EXIT_FAIL, at, "success", error);
	if (value != 0) {
		snprintf(got, sizeof(got), "%" PRIdMAX, value);
		plumb_fail(at, "success, returning 0", got);
	}
	plumb_counted();
}

void plumb_gives(struct plumb_at at, bool succeeded, int error)
{
	if (!succeeded)
		with_errno(PLUMB_FAILED, EXIT_FAIL, at, "success", error);
	plumb_counted();
}

/* "EAGAIN", or "EAGAIN or EWOULDBLOCK's other name". */
static const char *either(char *buffer, size_t size, int one, int other)
{
	int n = snprintf(buffer, size, "%s", plumb_errno_name(one));

	if (other != one)
		snprintf(buffer + n, size - (size_t)n, " or %s", plumb_errno_name(other));
	return buffer;
}

void plumb_fails(struct plumb_at at, bool failed, intmax_t value, int error, int expected, int other)
{
	char want[100], got[100];

	if (failed && (error == expected || error == other)) {
		plumb_counted();
		return;
	}
	either(want, sizeof(want), expected, other);
	if (failed)
		with_errno(PLUMB_FAILED, EXIT_FAIL, at, want, error);
	snprintf(got, sizeof(got), "success, returning %" PRIdMAX, value);
	plumb_fail(at, want, got);
}

int plumb_linux(int linux_error, int posix_error)
{
	return like_posix() ? posix_error : linux_error;
}

int plumb_posix(int linux_error, int posix_error)
{
	return like_linux() ? linux_error : posix_error;
}

void plumb_outcome(struct plumb_at at, bool is_linux, bool is_other, bool is_posix)
{
	if (!is_linux && !is_other)
		plumb_fail(at, NULL, "neither holds");
	if (is_posix && like_posix() && !is_other)
		plumb_fail(at, "what POSIX says", "what Linux does");
	if (like_linux() && !is_linux)
		plumb_fail(at, "what Linux does", is_posix ? "what POSIX says" : "another outcome that POSIX allows");
	plumb_observe("%s", is_linux && is_other ? "both"
			    : is_linux           ? "as Linux documents"
			    : is_posix           ? "as POSIX says"
						 : "another outcome than Linux's");
}

void plumb_returns_either(struct plumb_at at, int error, int expected, int other)
{
	char want[100];

	if (error != expected && error != other)
		with_errno(PLUMB_FAILED, EXIT_FAIL, at, either(want, sizeof(want), expected, other), error);
	plumb_counted();
}

void plumb_returns(struct plumb_at at, int error, int expected)
{
	plumb_returns_either(at, error, expected, expected);
}

static int order(struct plumb_int a, struct plumb_int b)
{
	if (a.negative != b.negative)
		return a.negative ? -1 : 1;
	return a.bits < b.bits ? -1 : a.bits > b.bits;
}

static void print_int(char *buffer, size_t size, const char *relation, struct plumb_int number)
{
	if (number.negative)
		snprintf(buffer, size, "%s%" PRIdMAX, relation, (intmax_t)number.bits);
	else if (number.bits > 0xffff)
		snprintf(buffer, size, "%s%" PRIuMAX " (0x%" PRIxMAX ")", relation, number.bits, number.bits);
	else
		snprintf(buffer, size, "%s%" PRIuMAX, relation, number.bits);
}

void plumb_compare(struct plumb_at at, struct plumb_int actual, int relation, struct plumb_int expected)
{
	static const char *const words[] = {"", "anything but ", "at least ", "at most "};
	int o = order(actual, expected);
	bool holds[] = {o == 0, o != 0, o >= 0, o <= 0};
	int error = errno;
	char want[100], got[160];

	if (holds[relation]) {
		plumb_counted();
		return;
	}
	print_int(want, sizeof(want), words[relation], expected);
	print_int(got, sizeof(got), "", actual);
	if (actual.negative && actual.bits == UINTMAX_MAX && error != 0)
		snprintf(got + strlen(got), sizeof(got) - strlen(got), " (errno is %s)", plumb_errno_name(error));
	plumb_fail(at, want, got);
}

void plumb_equal_bytes(struct plumb_at at, const void *actual, const void *expected, size_t size)
{
	const unsigned char *a = actual, *e = expected;
	char want[100], got[100];

	for (size_t i = 0; i < size; i++) {
		if (a[i] == e[i])
			continue;
		snprintf(want, sizeof(want), "byte %zu of %zu is 0x%02x", i, size, e[i]);
		snprintf(got, sizeof(got), "0x%02x", a[i]);
		plumb_fail(at, want, got);
	}
	plumb_counted();
}

void plumb_equal_string(struct plumb_at at, const char *actual, const char *expected)
{
	if (strcmp(actual, expected) != 0)
		plumb_fail(at, expected, actual);
	plumb_counted();
}

void plumb_holds(struct plumb_at at, bool condition)
{
	if (!condition)
		plumb_fail(at, NULL, "it does not hold");
	plumb_counted();
}
