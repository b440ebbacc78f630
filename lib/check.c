/* SPDX-License-Identifier: MIT */
/* The life of a case in its own process, and the expectations: what they compare, and what they say when it is not so. */
#include <fcntl.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "inside.h"

struct plumb_given plumb_given = {.timeout_factor = 1};
const struct plumb_case *plumb_this_case;
int64_t plumb_patience_ends;
PLUMB_PER_THREAD int plumb_setup;
PLUMB_PER_THREAD struct plumb_under_way *plumb_under_way;

static int report = STDOUT_FILENO;
static pid_t process; /* which process has counted */
static int expectations;

/* Out of the way of the cases that look at low descriptors, and of those that replace standard output. */
static void move_report(void)
{
	for (int lowest = 900; lowest > 10; lowest /= 2) {
		int fd = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, lowest);

		if (fd >= 0) {
			report = fd;
			return;
		}
	}
}

/* One write() per record, so that those of several processes do not mix. */
static void put(const char *text, size_t length)
{
	while (length > 0) {
		ssize_t written = write(report, text, length);

		if (written < 0 && errno == EINTR)
			continue;
		if (written <= 0)
			return;
		text += written;
		length -= (size_t)written;
	}
}

void plumb_say(const char *format, ...)
{
	char line[1024];
	va_list arguments;

	va_start(arguments, format);
	int length = vsnprintf(line, sizeof(line), format, arguments);
	va_end(arguments);
	if (length > 0)
		put(line, (size_t)length < sizeof(line) ? (size_t)length : sizeof(line) - 1);
}

/* _exit(): what stdio of a parent holds is not the child's to write. Its own output it must flush. */
_Noreturn void plumb_end(int status)
{
	fflush(stdout);
	_exit(status);
}

/* The function that an expression calls, if it is a call: "open" of "open(fifo, O_RDONLY)". */
static int called(const char *text)
{
	size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789");

	return length > 0 && text[length] == '(' ? (int)length : 0;
}

/* The cause is what several cases may share; the runner's summary counts by it. */
static _Noreturn void record(const char *verdict, int status, struct plumb_at at, const char *expected, const char *actual,
			     const char *cause)
{
	char text[3000], source[300];
	int n = snprintf(text, sizeof(text), "# %s: %.400s\n#   at: %s:%d\n", verdict, at.text, at.file, at.line);

	if (expected)
		n += snprintf(text + n, sizeof(text) - (size_t)n, "#   expected: %.500s\n", expected);
	n += snprintf(text + n, sizeof(text) - (size_t)n, "#   actual: %.500s\n", actual);
	if (cause)
		n += snprintf(text + n, sizeof(text) - (size_t)n, "#   cause: %.200s\n", cause);
	n += snprintf(text + n, sizeof(text) - (size_t)n, "#   source: %s\n",
		      plumb_source(plumb_this_case, source, sizeof(source)));
	put(text, (size_t)n);
	plumb_end(status);
}

_Noreturn void plumb_fail(struct plumb_at at, const char *expected, const char *actual)
{
	record("fail", EXIT_FAIL, at, expected, actual, NULL);
}

static _Noreturn void fail_with_errno(const char *verdict, int status, struct plumb_at at, const char *expected, int error)
{
	char actual[200], cause[200];
	int name = called(at.text);

	snprintf(actual, sizeof(actual), "%s (%s)", plumb_errno_name(error), strerror(error));
	snprintf(cause, sizeof(cause), "%.*s() failed with %s", name, at.text, plumb_errno_name(error));
	record(verdict, status, at, expected, actual, name ? cause : NULL);
}

_Noreturn void plumb_unresolved(struct plumb_at at, int error)
{
	if (error == 0)
		record("unresolved", EXIT_UNRESOLVED, at, NULL, "it does not hold", NULL);
	fail_with_errno("unresolved", EXIT_UNRESOLVED, at, NULL, error);
}

_Noreturn void plumb_skip(const char *format, ...)
{
	char reason[500];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(reason, sizeof(reason), format, arguments);
	va_end(arguments);
	plumb_say("# skip: %s\n", reason);
	plumb_end(EXIT_SKIP);
}

void plumb_observe(const char *format, ...)
{
	char what[500];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(what, sizeof(what), format, arguments);
	va_end(arguments);
	plumb_say("# observed: %s\n", what);
	plumb_counted();
}

void plumb_counted(void)
{
	if (plumb_under_way)
		plumb_under_way->at.text = NULL;
	__atomic_fetch_add(&expectations, 1, __ATOMIC_RELAXED);
}

void plumb_succeeds(struct plumb_at at, intmax_t value, int error)
{
	char got[100];

	if (value == -1)
		fail_with_errno("fail", EXIT_FAIL, at, "success", error);
	if (value != 0) {
		snprintf(got, sizeof(got), "%" PRIdMAX, value);
		plumb_fail(at, "success, returning 0", got);
	}
	plumb_counted();
}

void plumb_gives(struct plumb_at at, bool succeeded, int error)
{
	if (!succeeded)
		fail_with_errno("fail", EXIT_FAIL, at, "success", error);
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
		fail_with_errno("fail", EXIT_FAIL, at, want, error);
	snprintf(got, sizeof(got), "success, returning %" PRIdMAX, value);
	plumb_fail(at, want, got);
}

bool like_linux(void)
{
	return plumb_given.like == PLUMB_LIKE_LINUX;
}

bool like_posix(void)
{
	return plumb_given.like == PLUMB_LIKE_POSIX;
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
		fail_with_errno("fail", EXIT_FAIL, at, either(want, sizeof(want), expected, other), error);
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

int64_t plumb_timeout_ms(const struct plumb_case *c)
{
	int seconds = c->timeout ? c->timeout : plumb_given.timeout ? plumb_given.timeout : 10;

	return (int64_t)(seconds * 1000 * plumb_given.timeout_factor);
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

static void start(const struct plumb_case *c)
{
	plumb_this_case = c;
	process = getpid();
	move_report();
	/* What must come may take all of the case's time but enough to say that it did not come. */
	plumb_patience_ends = now_ms() + plumb_timeout_ms(c) * 4 / 5;
}

void plumb_new_process(void)
{
	process = getpid();
	expectations = 0;
	plumb_setup = 0;
	plumb_under_way = NULL;
}

_Noreturn void plumb_return(void)
{
	int worst;

	if (getpid() != process) /* a fork() of the case's own came back here */
		plumb_end(EXIT_PASS);
	worst = plumb_join_all();
	if (worst == EXIT_PASS && expectations == 0) {
		plumb_say("# unresolved: the case returned without an expectation\n#   at: %s\n", plumb_this_case->file);
		worst = EXIT_UNRESOLVED;
	}
	plumb_end(worst);
}

_Noreturn void plumb_run(const struct plumb_case *c)
{
	const char *missing;

	start(c);
	plumb_under_way = plumb_given.under_way;
	missing = c->option ? plumb_missing_option(c->option) : NULL;
	if (c->does_not_build && !missing) {
		plumb_say("# fail: does not build\n#   actual: %.500s\n", c->does_not_build);
		plumb_end(EXIT_FAIL);
	}
	if (!missing)
		missing = plumb_missing(c);
	if (missing)
		plumb_skip("%s", missing);
	c->body();
	plumb_return();
}

_Noreturn void plumb_run_after_exec(const struct plumb_case *c, const char *argument)
{
	start(c);
	if (!c->after_exec)
		plumb_unresolved((struct plumb_at){c->file, 0, "the case declares AFTER_EXEC"}, 0);
	c->after_exec(argument);
	plumb_end(plumb_join_all());
}

_Noreturn void exec_self(const char *argument)
{
	char program[4096];

	snprintf(program, sizeof(program), "%s", plumb_given.program);
	plumb_give_environment();
	execl(program, program, PLUMB_AFTER_EXEC, plumb_this_case->id, argument, (char *)NULL);
	plumb_unresolved((struct plumb_at){plumb_this_case->file, 0, "execl(plumb_given.program)"}, errno);
}

void plumb_give_environment(void)
{
	char factor[32], timeout[32];

	setenv("PLUMBLINE_TIMEOUT_FACTOR",
	       plumb_decimal(factor, sizeof(factor), (int64_t)(plumb_given.timeout_factor * 1000 + 0.5)), 1);
	snprintf(timeout, sizeof(timeout), "%d", plumb_given.timeout);
	setenv("PLUMBLINE_TIMEOUT", timeout, 1);
	setenv("PLUMBLINE_LIKE", like_linux() ? "linux" : like_posix() ? "posix" : "", 1);
	setenv("PLUMBLINE_DIRECTORY", plumb_given.directory, 1);
	if (plumb_given.program)
		setenv("PLUMBLINE_PROGRAM", plumb_given.program, 1);
}

void plumb_take_environment(void)
{
	const char *factor = getenv("PLUMBLINE_TIMEOUT_FACTOR"), *timeout = getenv("PLUMBLINE_TIMEOUT"),
		   *like = getenv("PLUMBLINE_LIKE");

	if (factor && strtod(factor, NULL) > 0)
		plumb_given.timeout_factor = strtod(factor, NULL);
	if (timeout)
		plumb_given.timeout = atoi(timeout);
	if (like)
		plumb_given.like = strcmp(like, "linux") == 0   ? PLUMB_LIKE_LINUX
				   : strcmp(like, "posix") == 0 ? PLUMB_LIKE_POSIX
								: PLUMB_LIKE_ANY;
	plumb_given.directory = getenv("PLUMBLINE_DIRECTORY");
	plumb_given.program = getenv("PLUMBLINE_PROGRAM");
}

const char *plumb_source(const struct plumb_case *c, char *buffer, size_t size)
{
	bool manual = strchr(c->page, '(');
	bool function = c->page[strspn(c->page, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789")] == '\0';

	snprintf(buffer, size, "%s%s%s%s%s", manual ? "" : "POSIX.1-2024 ", c->page, function && !manual ? "()" : "",
		 *c->clause ? " " : "", c->clause);
	return buffer;
}

const char *plumb_standard_name(const struct plumb_case *c)
{
	static const char *const names[] = {"posix", "xsi", "", "posix-may", "linux", "linux-deviation", "impl"};

	return c->standard == PLUMB_OPTION ? c->option : names[c->standard];
}
