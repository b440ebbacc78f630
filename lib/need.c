/* SPDX-License-Identifier: MIT */
/* What a case declares that it needs: is it there? And privilege: becoming the second user, giving up capabilities. */
#include <fcntl.h>
#include <grp.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "beyond.h"

static const struct {
	uint64_t bit;
	const char *reason;
} reasons[] = {
	{ROOT, "needs root"},
	{SECOND_USER, "needs the privilege to become a second user"},
	{LOOPBACK, "needs the loopback address 127.0.0.1"},
	{LOOPBACK6, "needs the loopback address ::1"},
	{PROC, "needs /proc"},
	{SHELL, "needs /bin/sh"},
	{EXEC_SELF, "needs to execute its own program again"},
	{LOCKED_MEMORY, "needs 64 KiB of locked memory"},
	{OWN_IPC_NAMESPACE, "needs an IPC namespace of its own"},
};

/* The options that a platform may lack, as their margin codes and as sysconf() asks for them. */
static const struct {
	const char *name;
	int question;
} options[] = {
#ifdef _SC_MESSAGE_PASSING
	{"MSG", _SC_MESSAGE_PASSING},
#endif
#ifdef _SC_SHARED_MEMORY_OBJECTS
	{"SHM", _SC_SHARED_MEMORY_OBJECTS},
#endif
#ifdef _SC_THREAD_PROCESS_SHARED
	{"TSH", _SC_THREAD_PROCESS_SHARED},
#endif
#ifdef _SC_THREAD_PRIO_INHERIT
	{"TPI", _SC_THREAD_PRIO_INHERIT},
#endif
#ifdef _SC_THREAD_PRIO_PROTECT
	{"TPP", _SC_THREAD_PRIO_PROTECT},
#endif
/* glibc claims it for good by this constant, and its sysconf() knows nothing of it. */
#if defined _SC_THREAD_ROBUST_PRIO_INHERIT && !(_POSIX_THREAD_ROBUST_PRIO_INHERIT > 0)
	{"RPI", _SC_THREAD_ROBUST_PRIO_INHERIT},
#endif
#ifdef _SC_PRIORITY_SCHEDULING
	{"PS", _SC_PRIORITY_SCHEDULING},
#endif
#ifdef _SC_CPUTIME
	{"CPT", _SC_CPUTIME},
#endif
#ifdef _SC_SPAWN
	{"SPN", _SC_SPAWN},
#endif
#ifdef _SC_IPV6
	{"IP6", _SC_IPV6},
#endif
#ifdef _SC_FSYNC
	{"FSC", _SC_FSYNC},
#endif
#ifdef _SC_ADVISORY_INFO
	{"ADV", _SC_ADVISORY_INFO},
#endif
	{NULL, 0},
};

void drop_privileges(uint64_t privileges)
{
	if (!plumb_drop_privileges(privileges & PLUMB_PRIVILEGES))
		plumb_unresolved(plumb_place("capset()"), errno);
}

void become_second_user(void)
{
	if (setgroups(0, NULL) != 0)
		plumb_unresolved(plumb_place("setgroups(0)"), errno);
	if (setgid(second_user()) != 0)
		plumb_unresolved(plumb_place("setgid(second_user())"), errno);
	if (setuid(second_user()) != 0)
		plumb_unresolved(plumb_place("setuid(second_user())"), errno);
}

struct as_second_user {
	void (*function)(void *);
	void *argument;
};

static void run_as_second_user(void *given)
{
	struct as_second_user *run = given;

	become_second_user();
	run->function(run->argument);
}

pid_t child_as_second_user(void (*function)(void *), void *argument)
{
	return child(run_as_second_user, &(struct as_second_user){function, argument});
}

static int open_limit(const char *path, int flags, const char *need)
{
	int file = open(path, flags | O_CLOEXEC);

	if (file < 0 && (errno == ENOENT || errno == ENOTDIR || errno == EACCES || errno == EPERM || errno == EROFS))
		plumb_skip("needs %s%s", need, path);
	if (file < 0)
		plumb_unresolved(plumb_place("open() of a kernel's limit"), errno);
	return file;
}

long kernel_limit(const char *path)
{
	int file = open_limit(path, O_RDONLY, "");
	char text[64] = {0}, *end = text;
	long limit = read(file, text, sizeof(text) - 1) > 0 ? strtol(text, &end, 10) : 0;

	if (end == text)
		plumb_unresolved(plumb_place("read() of a kernel's limit"), errno);
	close(file);
	return limit;
}

/*
 * What is to be put back on a machine that a case has to itself: "limit PATH=TEXT", and "clock N", the nanoseconds from
 * CLOCK_MONOTONIC to CLOCK_REALTIME. What it was at first counts.
 */
static void put_back_later(const char *what, size_t unique)
{
	if (!(plumb_this_case->needs & OWN_MACHINE))
		return;
	for (int i = 0; i < plumb_report_count(); i++) {
		const struct plumb_entry *entry = plumb_report_entry(i);

		if (entry && entry->kind == PLUMB_MADE && strncmp(entry->what, what, unique) == 0)
			return;
	}
	plumb_say(PLUMB_MADE, what);
}

static void put_limit_back_later(const char *path)
{
	int file = open_limit(path, O_RDONLY, ""), begun;
	char what[320];
	ssize_t size;

	begun = snprintf(what, sizeof(what), "limit %s=", path);
	size = read(file, what + begun, sizeof(what) - (size_t)begun - 1);
	close(file);
	if (size <= 0)
		plumb_unresolved(plumb_place("read() of a kernel's limit"), errno);
	what[begun + size] = '\0';
	put_back_later(what, (size_t)begun);
}

void set_kernel_limit(const char *path, const char *text)
{
	int file = open_limit(path, O_WRONLY, "to write ");
	bool written;

	put_limit_back_later(path);
	written = write(file, text, strlen(text)) == (ssize_t)strlen(text);
	if (!written && (errno == EACCES || errno == EPERM || errno == EROFS || errno == EIO))
		plumb_skip("needs to write %s", path);
	if (!written)
		plumb_unresolved(plumb_place("write() of a kernel's limit"), errno);
	close(file);
}

void clock_comes_back(void)
{
	struct timespec real, steady;
	char what[64];

	clock_gettime(CLOCK_MONOTONIC, &steady);
	clock_gettime(CLOCK_REALTIME, &real);
	snprintf(what, sizeof(what), "clock %lld",
		 ((long long)real.tv_sec - steady.tv_sec) * 1000000000 + real.tv_nsec - steady.tv_nsec);
	put_back_later(what, strlen("clock "));
}

static const struct {
	int resource;
	const char *name;
} resources[] = {
	{RLIMIT_FSIZE, "RLIMIT_FSIZE"},
	{RLIMIT_NOFILE, "RLIMIT_NOFILE"},
#ifdef RLIMIT_MEMLOCK
	{RLIMIT_MEMLOCK, "RLIMIT_MEMLOCK"},
#endif
#ifdef RLIMIT_MSGQUEUE
	{RLIMIT_MSGQUEUE, "RLIMIT_MSGQUEUE"},
#endif
};

void need_limit(int resource, uintmax_t least)
{
	const char *name = "a resource";
	struct rlimit limit;
	rlim_t hard;

	for (size_t i = 0; i < sizeof(resources) / sizeof(resources[0]); i++)
		if (resources[i].resource == resource)
			name = resources[i].name;
	if (getrlimit(resource, &limit) != 0)
		plumb_unresolved(plumb_place("getrlimit()"), errno);
	if (limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur >= least)
		return;
	limit.rlim_cur = (rlim_t)least;
	hard = limit.rlim_max;
	if (hard != RLIM_INFINITY && hard < least)
		limit.rlim_max = (rlim_t)least;
	if (setrlimit(resource, &limit) != 0)
		plumb_skip("needs a hard limit %s of %" PRIuMAX " or more; it is %" PRIuMAX, name, least, (uintmax_t)hard);
}

void plumb_need_names(const char *kind)
{
#ifdef RLIMIT_MSGQUEUE
	if (strcmp(kind, "mq") == 0)
		return need_limit(RLIMIT_MSGQUEUE, 819200); /* the usual one: what several queues take */
#endif
	if (strcmp(kind, "mq") != 0 && !plumb_has_shared_memory_names())
		plumb_skip("needs /dev/shm");
}

void plumb_need_call(const char *call, long value)
{
	if (value == -1 && (errno == EPERM || errno == EACCES || errno == ENOSYS) && plumb_is_filtered() == PLUMB_YES)
		plumb_skip("needs %s, which a filter of system calls (seccomp) keeps away", call);
}

static const char *missing_privilege(const struct plumb_environment *e, uint64_t needs)
{
	static char reason[100];
	uint64_t missing = needs & PLUMB_PRIVILEGES & ~e->there;

	if (!missing)
		return NULL;
	missing &= ~(missing - 1);
	snprintf(reason, sizeof(reason), "needs %s%s", plumb_privilege_name(missing),
		 !(e->claimed & missing)          ? ""
		 : e->user_namespace == PLUMB_YES ? ", which this user namespace does not grant"
						  : ", which is held but not granted");
	return reason;
}

const char *plumb_missing_option(const char *option)
{
	static char reason[64];

	for (size_t i = 0; options[i].name; i++) {
		if (strcmp(options[i].name, option) != 0 || sysconf(options[i].question) > 0)
			continue;
		snprintf(reason, sizeof(reason), "the platform does not claim the option %s", option);
		return reason;
	}
	return NULL;
}

const char *plumb_missing(const struct plumb_case *c)
{
	static struct plumb_environment own;
	struct plumb_environment *e = plumb_given.environment ? plumb_given.environment : &own;
	const char *missing;

	if (plumb_given.under_memcheck && c->not_under_memcheck)
		return c->not_under_memcheck;
	if (c->needs == 0)
		return NULL;
	if (c->needs & OWN_MACHINE && !plumb_given.own_machine)
		return "needs a machine of its own (--own-machine)";
	plumb_probe_needs(e, c->needs);
	missing = missing_privilege(e, c->needs);
	for (size_t i = 0; !missing && i < sizeof(reasons) / sizeof(reasons[0]); i++)
		if (c->needs & reasons[i].bit & ~e->there)
			missing = reasons[i].reason;
	if (!missing && c->needs & OWN_IPC_NAMESPACE && !plumb_enter_new_ipc_namespace())
		return "needs an IPC namespace of its own, and no more can be had";
	return missing;
}

/* What only Linux documents, elsewhere. */
const char *plumb_not_here(const struct plumb_case *c)
{
	static char reason[400];
	struct utsname system;

	if (!c->does_not_build || (c->standard != PLUMB_LINUX && c->standard != PLUMB_IMPL))
		return NULL;
	if (uname(&system) < 0 || strcmp(system.sysname, "Linux") == 0)
		return NULL;
	snprintf(reason, sizeof(reason), "is of Linux, and does not build on %.40s: %.300s", system.sysname, c->does_not_build);
	return reason;
}
