/* SPDX-License-Identifier: MIT */
/* What a case declares that it needs: is it there? And privilege: becoming the second user, giving up capabilities. */
#include <fcntl.h>
#include <grp.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sched.h>
#endif

#include "inside.h"

#define PRIVILEGES ((1ull << 48) - 1)

static const struct {
	uint64_t bit;
	const char *name;
} privilege_names[] = {
	{PRIVILEGE_CHOWN, "CAP_CHOWN"},
	{PRIVILEGE_DAC_OVERRIDE, "CAP_DAC_OVERRIDE"},
	{PRIVILEGE_FOWNER, "CAP_FOWNER"},
	{PRIVILEGE_KILL, "CAP_KILL"},
	{PRIVILEGE_NET_BIND_SERVICE, "CAP_NET_BIND_SERVICE"},
	{PRIVILEGE_NET_ADMIN, "CAP_NET_ADMIN"},
	{PRIVILEGE_NET_RAW, "CAP_NET_RAW"},
	{PRIVILEGE_IPC_LOCK, "CAP_IPC_LOCK"},
	{PRIVILEGE_IPC_OWNER, "CAP_IPC_OWNER"},
	{PRIVILEGE_SYS_ADMIN, "CAP_SYS_ADMIN"},
	{PRIVILEGE_SYS_NICE, "CAP_SYS_NICE"},
	{PRIVILEGE_SYS_RESOURCE, "CAP_SYS_RESOURCE"},
	{PRIVILEGE_MKNOD, "CAP_MKNOD"},
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
#ifdef _SC_THREAD_ROBUST_PRIO_INHERIT
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

#ifdef __linux__
/* As capget(2) has them; not every libc comes with the kernel's headers, and most declare neither function. */
struct capability_header {
	uint32_t version;
	int pid;
};
struct capability_data {
	uint32_t effective, permitted, inheritable;
};
enum { CAPABILITY_VERSION_3 = 0x20080522 };
int capget(struct capability_header *header, struct capability_data *data);
int capset(struct capability_header *header, const struct capability_data *data);

/* False where the kernel knows no capabilities. */
static bool get_capabilities(struct capability_data data[2])
{
	struct capability_header header = {CAPABILITY_VERSION_3, 0};

	memset(data, 0, 2 * sizeof(data[0]));
	return capget(&header, data) == 0;
}

static bool has_privilege(uint64_t bit)
{
	struct capability_data data[2];

	if (!get_capabilities(data))
		return geteuid() == 0;
	return bit & ((uint64_t)data[1].effective << 32 | data[0].effective);
}

void drop_privileges(uint64_t privileges)
{
	struct capability_header header = {CAPABILITY_VERSION_3, 0};
	struct capability_data data[2];

	if (!get_capabilities(data))
		plumb_unresolved(plumb_place("capget()"), errno);
	for (int i = 0; i < 2; i++) {
		uint32_t bits = (uint32_t)((privileges & PRIVILEGES) >> (32 * i));

		data[i].effective &= ~bits;
		data[i].permitted &= ~bits;
		data[i].inheritable &= ~bits;
	}
	if (capset(&header, data) != 0)
		plumb_unresolved(plumb_place("capset()"), errno);
}
#else
static bool has_privilege(uint64_t bit)
{
	(void)bit;
	return geteuid() == 0;
}

void drop_privileges(uint64_t privileges)
{
	(void)privileges;
	plumb_unresolved(plumb_place("capset()"), ENOSYS);
}
#endif

/*
 * Limits are counted per user, so each worker of a run has a second user of its own; the last part of the directory tells the
 * workers apart. The IDs are those that systemd's and Debian's tables give to nobody, not even to services as they come and go.
 */
enum { FIRST_SECOND_USER = 60706, SECOND_USERS = 478 };

uid_t second_user(void)
{
	return FIRST_SECOND_USER + (uid_t)atoi(strrchr(plumb_given.directory, '/') + 1);
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

void set_kernel_limit(const char *path, const char *text)
{
	int file = open_limit(path, O_WRONLY, "to write ");
	bool written = write(file, text, strlen(text)) == (ssize_t)strlen(text);

	if (!written && (errno == EACCES || errno == EPERM || errno == EROFS || errno == EIO))
		plumb_skip("needs to write %s", path);
	if (!written)
		plumb_unresolved(plumb_place("write() of a kernel's limit"), errno);
	close(file);
}

/* Whether a process can do that; it is tried in one that ends with it. */
static bool child_can(void (*deed)(void))
{
	pid_t pid = fork();
	int status;

	if (pid == 0) {
		deed();
		_exit(1);
	}
	return pid > 0 && waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static void try_second_user(void)
{
	_exit(setgroups(0, NULL) != 0 || setgid(second_user()) != 0 || setuid(second_user()) != 0);
}

static void try_shell(void)
{
	execl("/bin/sh", "sh", "-c", "exit 0", (char *)NULL);
}

static void try_exec_self(void)
{
	execl(plumb_given.program, plumb_given.program, PLUMB_AFTER_EXEC, (char *)NULL);
}

static bool has_loopback(const struct sockaddr *address, socklen_t size)
{
	int fd = socket(address->sa_family, SOCK_DGRAM, 0);
	bool has = fd >= 0 && bind(fd, address, size) == 0;

	if (fd >= 0)
		close(fd);
	return has;
}

static bool has_loopback6(void)
{
#ifdef IN6ADDR_LOOPBACK_INIT
	struct sockaddr_in6 loopback6 = {.sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT};

	return has_loopback((struct sockaddr *)&loopback6, sizeof(loopback6));
#else
	return false;
#endif
}

static const char *missing_ipc_namespace(void)
{
#ifdef CLONE_NEWIPC
	if (unshare(CLONE_NEWIPC) == 0)
		return NULL;
#endif
	return "needs an IPC namespace of its own";
}

static const char *missing_privilege(uint64_t needs)
{
	static char reason[64];

	for (size_t i = 0; i < sizeof(privilege_names) / sizeof(privilege_names[0]); i++) {
		if (!(needs & privilege_names[i].bit) || has_privilege(privilege_names[i].bit))
			continue;
		snprintf(reason, sizeof(reason), "needs %s", privilege_names[i].name);
		return reason;
	}
	return NULL;
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
	struct sockaddr_in loopback = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	const char *missing;

	if (plumb_given.under_memcheck && c->not_under_memcheck)
		return c->not_under_memcheck;
	if (c->needs == 0)
		return NULL;
	missing = missing_privilege(c->needs);
	if (missing)
		return missing;
	if (c->needs & ROOT && geteuid() != 0)
		return "needs root";
	if (c->needs & SECOND_USER && second_user() >= FIRST_SECOND_USER + SECOND_USERS)
		return "needs a second user of its own, and there are no more than 478";
	if (c->needs & OWN_MACHINE && !plumb_given.own_machine)
		return "needs a machine of its own (--own-machine)";
	if (c->needs & SECOND_USER && !child_can(try_second_user))
		return "needs the privilege to become a second user";
	if (c->needs & LOOPBACK && !has_loopback((struct sockaddr *)&loopback, sizeof(loopback)))
		return "needs the loopback address 127.0.0.1";
	if (c->needs & LOOPBACK6 && !has_loopback6())
		return "needs the loopback address ::1";
	if (c->needs & PROC && access("/proc/self/stat", R_OK) != 0)
		return "needs /proc";
	if (c->needs & SHELL && !child_can(try_shell))
		return "needs /bin/sh";
	if (c->needs & EXEC_SELF && !(plumb_given.program && child_can(try_exec_self)))
		return "needs to execute its own program again";
	return c->needs & OWN_IPC_NAMESPACE ? missing_ipc_namespace() : NULL;
}
