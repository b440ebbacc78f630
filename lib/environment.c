/* SPDX-License-Identifier: MIT */
/* The environment: what is asked of it, and how it is told. What is not in POSIX is asked of beyond.h. */
#include <fcntl.h>
#include <grp.h>
#include <inttypes.h>
#include <netinet/in.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

#if __has_include(<sys/shm.h>)
#include <sys/shm.h>
#endif
#ifndef MAP_ANONYMOUS
#define MAP_ANONYMOUS MAP_ANON
#endif

#include "beyond.h"

bool plumb_child_can(bool (*deed)(const void *), const void *argument)
{
	pid_t pid = fork(), reaped;
	int status = 0;

	if (pid == 0)
		_exit(!deed(argument));
	if (pid < 0)
		return false;
	do
		reaped = waitpid(pid, &status, 0);
	while (reaped < 0 && errno == EINTR);
	return reaped == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static bool is_root(const void *unused)
{
	(void)unused;
	return geteuid() == 0;
}

static bool becomes_second_user(const void *unused)
{
	(void)unused;
	return setgroups(0, NULL) == 0 && setgid(second_user()) == 0 && setuid(second_user()) == 0;
}

static bool runs_shell(const void *unused)
{
	(void)unused;
	execl("/bin/sh", "sh", "-c", "exit 0", (char *)NULL);
	return false;
}

static bool runs_itself(const void *unused)
{
	(void)unused;
	if (plumb_given.program)
		execl(plumb_given.program, plumb_given.program, PLUMB_AFTER_EXEC, (char *)NULL);
	return false;
}

static bool binds(const struct sockaddr *address, socklen_t size)
{
	return bind(socket(address->sa_family, SOCK_DGRAM, 0), address, size) == 0;
}

static bool has_loopback(const void *unused)
{
	struct sockaddr_in loopback = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};

	(void)unused;
	return binds((struct sockaddr *)&loopback, sizeof(loopback));
}

static bool has_loopback6(const void *unused)
{
	(void)unused;
#ifdef IN6ADDR_LOOPBACK_INIT
	struct sockaddr_in6 loopback = {.sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT};

	return binds((struct sockaddr *)&loopback, sizeof(loopback));
#else
	return false;
#endif
}

static bool has_proc(const void *unused)
{
	(void)unused;
	return access("/proc/self/stat", R_OK) == 0;
}

static bool has_own_ipc(const void *unused)
{
	(void)unused;
	return plumb_enter_new_ipc_namespace();
}

static bool locks_memory(const void *unused)
{
	enum { SIZE = 65536 };
	void *memory = mmap(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	(void)unused;
	return memory != MAP_FAILED && mlock(memory, SIZE) == 0;
}

static bool grants(const void *privilege)
{
	return plumb_grants(*(const uint64_t *)privilege);
}

static const struct need {
	uint64_t bit;
	bool (*is_there)(const void *unused); /* tried in a child */
} needs[] = {
	{ROOT, is_root},
	{SECOND_USER, becomes_second_user},
	{LOOPBACK, has_loopback},
	{LOOPBACK6, has_loopback6},
	{PROC, has_proc},
	{SHELL, runs_shell},
	{EXEC_SELF, runs_itself},
	{OWN_IPC_NAMESPACE, has_own_ipc},
	{LOCKED_MEMORY, locks_memory},
};

static void learn(struct plumb_environment *e, uint64_t bit, bool there)
{
	e->known |= bit;
	e->there |= there ? bit : 0;
}

void plumb_probe_needs(struct plumb_environment *e, uint64_t asked)
{
	uint64_t unknown = asked & ~e->known;

	if (unknown & PLUMB_PRIVILEGES) {
		e->claimed = plumb_claimed_privileges();
		e->user_namespace = plumb_in_user_namespace();
	}
	for (int i = 0; i < PLUMB_PRIVILEGE_BITS; i++) {
		uint64_t privilege = 1ull << i;

		if (unknown & privilege)
			learn(e, privilege, e->claimed & privilege && plumb_child_can(grants, &privilege));
	}
	for (size_t i = 0; i < sizeof(needs) / sizeof(needs[0]); i++)
		if (unknown & needs[i].bit)
			learn(e, needs[i].bit, plumb_child_can(needs[i].is_there, NULL));
}

static const struct {
	const char *name;
	int resource;
} limits[PLUMB_MOST_LIMITS] = {
	[PLUMB_FSIZE] = {"fsize", RLIMIT_FSIZE},
	[PLUMB_NOFILE] = {"nofile", RLIMIT_NOFILE},
#ifdef RLIMIT_NPROC
	[PLUMB_NPROC] = {"nproc", RLIMIT_NPROC},
#endif
#ifdef RLIMIT_MEMLOCK
	[PLUMB_MEMLOCK] = {"memlock", RLIMIT_MEMLOCK},
#endif
#ifdef RLIMIT_MSGQUEUE
	[PLUMB_MSGQUEUE] = {"msgqueue", RLIMIT_MSGQUEUE},
#endif
#ifdef RLIMIT_SIGPENDING
	[PLUMB_SIGPENDING] = {"sigpending", RLIMIT_SIGPENDING},
#endif
#ifdef RLIMIT_AS
	[PLUMB_AS] = {"as", RLIMIT_AS},
#endif
	[PLUMB_DATA] = {"data", RLIMIT_DATA},
	[PLUMB_STACK] = {"stack", RLIMIT_STACK},
	[PLUMB_CPU] = {"cpu", RLIMIT_CPU},
};

static uint64_t hard_limit(int i)
{
	struct rlimit limit;

	if (!limits[i].name || getrlimit(limits[i].resource, &limit) != 0)
		return PLUMB_NO_LIMIT_KNOWN;
	return limit.rlim_max == RLIM_INFINITY ? PLUMB_UNLIMITED : limit.rlim_max;
}

static void name_libc(char *name, size_t size)
{
#if defined(__GLIBC__) && !defined(__UCLIBC__) && defined(_CS_GNU_LIBC_VERSION)
	confstr(_CS_GNU_LIBC_VERSION, name, size);
#elif defined(__KLIBC__)
	snprintf(name, size, "klibc %d.%d", __KLIBC__, __KLIBC_MINOR__);
#elif defined(__dietlibc__)
	snprintf(name, size, "dietlibc");
#elif defined(__UCLIBC__)
	snprintf(name, size, "uclibc");
#elif __has_include(<bits/alltypes.h>)
	snprintf(name, size, "musl");
#else
	(void)size;
	*name = '\0';
#endif
}

static void name_compiler(char *name, size_t size)
{
#if defined(__clang_version__)
	static const char version[] = __clang_version__;

	snprintf(name, size, "clang %.*s", (int)strcspn(version, " "), version);
#else
	snprintf(name, size, "gcc %s", __VERSION__);
#endif
}

void plumb_probe_machine(struct plumb_environment *e)
{
	struct utsname system;
	long processors = 0;

	name_libc(e->libc, sizeof(e->libc));
	name_compiler(e->compiler, sizeof(e->compiler));
	if (uname(&system) >= 0) {
		snprintf(e->kernel, sizeof(e->kernel), "%.30s %.60s", system.sysname, system.release);
		snprintf(e->cpu, sizeof(e->cpu), "%.40s", system.machine);
	}
#ifdef _SC_NPROCESSORS_ONLN
	processors = sysconf(_SC_NPROCESSORS_ONLN);
#endif
	e->processors = processors > 0 ? (unsigned int)processors : 0;
	e->page_size = (uint64_t)sysconf(_SC_PAGESIZE);
#ifdef SHMLBA
	e->segment_boundary = (uint64_t)SHMLBA;
#endif
}

void plumb_probe_environment(struct plumb_environment *e)
{
	char directory[600];
	unsigned int isolation = e->isolation;
	char ids[sizeof(e->ids)];

	memcpy(ids, e->ids, sizeof(ids));
	memset(e, 0, sizeof(*e)); /* the padding too: it goes through a pipe */
	e->isolation = isolation;
	memcpy(e->ids, ids, sizeof(ids));
	plumb_probe_machine(e);
	e->user = (unsigned int)geteuid();
	for (int i = 0; i < PLUMB_MOST_LIMITS; i++)
		e->hard_limits[i] = hard_limit(i);
	snprintf(directory, sizeof(directory), "%.*s", (int)(strrchr(plumb_given.directory, '/') - plumb_given.directory),
		 plumb_given.directory);
	plumb_probe_system(e, directory);
	plumb_probe_needs(e, PLUMB_KNOWN_PRIVILEGES);
	for (size_t i = 0; i < sizeof(needs) / sizeof(needs[0]); i++)
		plumb_probe_needs(e, needs[i].bit);
}

static const char *told(enum plumb_told value, const char *yes, const char *no)
{
	return value == PLUMB_YES ? yes : value == PLUMB_NO ? no : NULL;
}

static const char *text(const char *value)
{
	return *value ? value : NULL;
}

struct buffer {
	char *text;
	size_t size, length;
};

__attribute__((format(printf, 2, 3))) static void add(struct buffer *buffer, const char *format, ...)
{
	va_list arguments;
	int n;

	va_start(arguments, format);
	n = vsnprintf(buffer->text + buffer->length, buffer->size - buffer->length, format, arguments);
	va_end(arguments);
	buffer->length += n > 0 ? (size_t)n : 0;
	if (buffer->length >= buffer->size)
		buffer->length = buffer->size - 1;
}

static void tell_privileges(const struct plumb_environment *e, struct buffer *buffer)
{
	uint64_t there = e->there & PLUMB_KNOWN_PRIVILEGES, missing = PLUMB_KNOWN_PRIVILEGES & ~there;
	bool few = missing & (missing - 1) & ((missing & (missing - 1)) - 1); /* more than two are missing */

	if (!there || !missing)
		return add(buffer, there ? "all" : "none");
	if (!few)
		add(buffer, "all but");
	for (int i = 0; i < PLUMB_PRIVILEGE_BITS; i++)
		if ((few ? there : missing) >> i & 1)
			add(buffer, "%s%s", buffer->length ? " " : "", plumb_privilege_name(1ull << i));
}

static void tell_isolation(const struct plumb_environment *e, struct buffer *buffer)
{
	static const char *const words[] = {"user", "pid", "mount", "ipc"};

	for (int i = 0; i < 4; i++)
		if (e->isolation >> i & 1)
			add(buffer, "%s%s", buffer->length ? " " : "", words[i]);
	if (!buffer->length)
		add(buffer, "none");
}

static void tell_limits(const struct plumb_environment *e, struct buffer *buffer)
{
	for (int i = 0; i < PLUMB_MOST_LIMITS; i++)
		if (e->hard_limits[i] < PLUMB_NO_LIMIT_KNOWN)
			add(buffer, "%s%s %" PRIu64, buffer->length ? ", " : "", limits[i].name, e->hard_limits[i]);
	if (!buffer->length)
		add(buffer, "none");
}

static void tell_proc(const struct plumb_environment *e, struct buffer *buffer)
{
	if (e->proc == PLUMB_UNTOLD)
		return;
	add(buffer, "%s%s%s", told(e->proc, "yes", "none"), e->proc_others == PLUMB_NO ? ", other users' hidden" : "",
	    e->proc_sys == PLUMB_NO ? ", sys read-only" : "");
}

static void tell_shared_memory(const struct plumb_environment *e, struct buffer *buffer)
{
	add(buffer, "%s", e->shared_memory);
	if (e->shared_memory_size)
		add(buffer, " of %" PRIu64 " MiB", e->shared_memory_size >> 20);
}

static void tell_temporary(const struct plumb_environment *e, struct buffer *buffer)
{
	add(buffer, "%s%s", e->temporary, e->default_acl == PLUMB_YES ? ", default ACL" : "");
}

static void tell_number(uint64_t number, struct buffer *buffer)
{
	if (number)
		add(buffer, "%" PRIu64, number);
}

enum key {
	KEY_KERNEL,
	KEY_CPU,
	KEY_WORD,
	KEY_PROCESSORS,
	KEY_LIBC,
	KEY_COMPILER,
	KEY_PAGE_SIZE,
	KEY_BOUNDARY,
	KEY_USER = PLUMB_MACHINE_KEYS,
	KEY_PRIVILEGES,
	KEY_NAMESPACE,
	KEY_ISOLATION,
	KEY_IDS,
	KEY_FILTER,
	KEY_TEMPORARY,
	KEY_SHARED_MEMORY,
	KEY_PROCESSES,
	KEY_LIMITS,
	KEY_COUNT
};

static const char *const keys[KEY_COUNT] = {
	[KEY_KERNEL] = "kernel",
	[KEY_CPU] = "cpu",
	[KEY_WORD] = "word",
	[KEY_PROCESSORS] = "processors",
	[KEY_LIBC] = "libc",
	[KEY_COMPILER] = "compiler",
	[KEY_PAGE_SIZE] = "page-size",
	[KEY_BOUNDARY] = "shmlba",
	[KEY_USER] = "user",
	[KEY_PRIVILEGES] = "privileges",
	[KEY_NAMESPACE] = "user-namespace",
	[KEY_ISOLATION] = "isolation",
	[KEY_IDS] = "ids",
	[KEY_FILTER] = "seccomp",
	[KEY_TEMPORARY] = "tmpdir",
	[KEY_SHARED_MEMORY] = "dev-shm",
	[KEY_PROCESSES] = "proc",
	[KEY_LIMITS] = "hard-limits",
};

const char *plumb_environment_key(int i)
{
	return i >= 0 && i < KEY_COUNT ? keys[i] : NULL;
}

static bool is_little_endian(void)
{
	const int one = 1;

	return *(const unsigned char *)&one == 1;
}

const char *plumb_environment_value(const struct plumb_environment *e, int i, char *to, size_t size)
{
	struct buffer buffer = {to, size, 0};

	*to = '\0';
	switch ((enum key)i) {
	case KEY_KERNEL:
		return text(e->kernel);
	case KEY_CPU:
		return text(e->cpu);
	case KEY_LIBC:
		return text(e->libc);
	case KEY_COMPILER:
		return text(e->compiler);
	case KEY_NAMESPACE:
		return told(e->user_namespace, "not the first one", "the first one");
	case KEY_IDS:
		return text(e->ids);
	case KEY_FILTER:
		return told(e->seccomp, "filter", "none");
	case KEY_WORD:
		add(&buffer, "%d bits, %s-endian", (int)sizeof(long) * 8, is_little_endian() ? "little" : "big");
		break;
	case KEY_PROCESSORS:
		tell_number(e->processors, &buffer);
		break;
	case KEY_PAGE_SIZE:
		tell_number(e->page_size, &buffer);
		break;
	case KEY_BOUNDARY:
		tell_number(e->segment_boundary, &buffer);
		break;
	case KEY_USER:
		add(&buffer, "%u", e->user);
		break;
	case KEY_PRIVILEGES:
		tell_privileges(e, &buffer);
		break;
	case KEY_ISOLATION:
		tell_isolation(e, &buffer);
		break;
	case KEY_TEMPORARY:
		tell_temporary(e, &buffer);
		break;
	case KEY_SHARED_MEMORY:
		tell_shared_memory(e, &buffer);
		break;
	case KEY_PROCESSES:
		tell_proc(e, &buffer);
		break;
	case KEY_LIMITS:
		tell_limits(e, &buffer);
		break;
	case KEY_COUNT:
		break;
	}
	return text(to);
}
