/* SPDX-License-Identifier: MIT */
/* See system.h. What a kernel that is like Linux has of it is found out by calling it. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <net/if.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/reboot.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#if __has_include(<sys/ipc.h>)
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#define HAVE_SYSV
#endif

#include "inside.h"
#include "system.h"

bool system_adopt_orphans(void)
{
#ifdef PR_SET_CHILD_SUBREAPER
	return prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0;
#else
	return false;
#endif
}

void system_signal_when_orphaned(int signo)
{
	prctl(PR_SET_PDEATHSIG, signo);
}

/* A number counts once the blank behind it is there: what ends with the buffer may go on in the next. */
void system_kill_children(void)
{
	char path[64], text[4096];
	pid_t pid = 0;
	ssize_t n;
	int fd;

	snprintf(path, sizeof(path), "/proc/%d/task/%d/children", (int)getpid(), (int)getpid());
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return;
	while ((n = read(fd, text, sizeof(text))) > 0)
		for (ssize_t i = 0; i < n; i++) {
			if (text[i] >= '0' && text[i] <= '9') {
				pid = pid * 10 + (text[i] - '0');
				continue;
			}
			if (pid > 1)
				kill(pid, SIGKILL);
			pid = 0;
		}
	close(fd);
}

static int highest_in_proc(void)
{
	DIR *directory = opendir("/proc/self/fd");
	struct dirent *entry;
	int highest = -1;

	while (directory && (entry = readdir(directory)))
		if (atoi(entry->d_name) > highest)
			highest = atoi(entry->d_name);
	if (directory)
		closedir(directory);
	return highest;
}

int system_highest_descriptor(void)
{
	/* Valgrind's own would be among them. */
	int highest = plumb_given.under_memcheck ? -1 : highest_in_proc();
	struct rlimit files;

	if (highest >= 0)
		return highest;
	highest = 2;
	if (getrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur > 65536)
		files.rlim_cur = 65536;
	for (int fd = 3; fd < (int)files.rlim_cur; fd++)
		if (fcntl(fd, F_GETFD) >= 0)
			highest = fd;
	return highest;
}

void system_close_descriptors(int lowest, int highest)
{
#ifdef SYS_close_range
	if (syscall(SYS_close_range, lowest, highest, 0) == 0)
		return;
#endif
	for (int fd = lowest; fd <= highest; fd++)
		close(fd);
}

int system_nameless_file(void)
{
#ifdef __NR_memfd_create
	int fd = (int)syscall(__NR_memfd_create, "output", 1u /* MFD_CLOEXEC */);

	if (fd >= 0 && fcntl(fd, F_SETFL, O_APPEND) == 0)
		return fd;
	if (fd >= 0)
		close(fd);
#endif
	return -1;
}

bool system_own_path(char *path, size_t size)
{
	ssize_t n = readlink("/proc/self/exe", path, size - 1);

	if (n > 0)
		path[n] = '\0';
	return n > 0;
}

static bool write_file(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	bool written = fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text);

	if (fd >= 0)
		close(fd);
	return written;
}

void system_be_first_victim(void)
{
	write_file("/proc/self/oom_score_adj", "1000");
}

/* The number behind the blank or colon at the text; false: there is none. */
static bool take_number(const char **text, unsigned long *number)
{
	char *end;

	*number = strtoul(*text, &end, 10);
	if (end == *text)
		return false;
	*text = *end ? end + 1 : end;
	return true;
}

/* "name:" of "name:password:1000:..." in /etc/passwd, for those who are in no other register. */
static void find_own_name(char *name, size_t size)
{
	FILE *file = fopen("/etc/passwd", "re");
	char line[1024];
	const char *field;
	unsigned long uid;

	*name = '\0';
	while (file && !*name && fgets(line, sizeof(line), file)) {
		field = strchr(line, ':');
		field = field ? strchr(field + 1, ':') : NULL;
		if (field && take_number(&(const char *){field + 1}, &uid) && uid == geteuid())
			snprintf(name, size, "%.*s", (int)strcspn(line, ":") + 1, line);
	}
	if (file)
		fclose(file);
}

/* The first range that the file, subuid(5) or subgid(5), gives to this user, if it is long enough for every ID here. */
static bool find_range(const char *path, unsigned long *start, unsigned long *count)
{
	char line[1024], name[300], number[24];
	FILE *file = fopen(path, "re");
	bool found = false;

	find_own_name(name, sizeof(name));
	snprintf(number, sizeof(number), "%u:", (unsigned int)geteuid());
	while (file && !found && fgets(line, sizeof(line), file)) {
		const char *field = line + strcspn(line, ":");
		bool own = (*name && strncmp(line, name, strlen(name)) == 0) || strncmp(line, number, strlen(number)) == 0;

		found = own && *field++ && take_number(&field, start) && take_number(&field, count) &&
			*count >= PLUMB_FIRST_SECOND_USER + PLUMB_SECOND_USERS;
	}
	if (file)
		fclose(file);
	return found;
}

/* Lets newuidmap or newgidmap map 0 to the process's own ID, and those above to its user's range. 127: it is not there. */
static int map_ids(const char *program, pid_t pid, unsigned int own, const char *ranges)
{
	unsigned long start, count;
	char numbers[4][24];
	int status, null;
	pid_t mapper;

	if (!find_range(ranges, &start, &count))
		return 1;
	snprintf(numbers[0], sizeof(numbers[0]), "%d", (int)pid);
	snprintf(numbers[1], sizeof(numbers[1]), "%u", own);
	snprintf(numbers[2], sizeof(numbers[2]), "%lu", start);
	snprintf(numbers[3], sizeof(numbers[3]), "%lu", count);
	mapper = fork();
	if (mapper == 0) {
		null = open("/dev/null", O_WRONLY);
		dup2(null, STDERR_FILENO);
		execlp(program, program, numbers[0], "0", numbers[1], "1", "1", numbers[2], numbers[3], (char *)NULL);
		_exit(127);
	}
	while (waitpid(mapper, &status, 0) < 0)
		if (errno != EINTR)
			return 1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

static const char *own_ids;

const char *system_own_ids(void)
{
	return own_ids;
}

enum { MAPPED, NO_RANGE, NO_PROGRAM, NOT_ALLOWED };

/* In a process outside of the user namespace that pid is in. */
static int map_all_ids(pid_t pid, uid_t uid, gid_t gid)
{
	static const struct {
		const char *program, *ranges;
	} kinds[] = {{"newgidmap", "/etc/subgid"}, {"newuidmap", "/etc/subuid"}};
	unsigned long start, count;
	int status;

	if (!find_range(kinds[0].ranges, &start, &count) || !find_range(kinds[1].ranges, &start, &count))
		return NO_RANGE;
	for (int i = 0; i < 2; i++) {
		status = map_ids(kinds[i].program, pid, i == 0 ? (unsigned int)gid : (unsigned int)uid, kinds[i].ranges);
		if (status != 0)
			return status == 127 ? NO_PROGRAM : NOT_ALLOWED;
	}
	return MAPPED;
}

static bool map_own_id(uid_t uid, gid_t gid)
{
	char map[64];

	snprintf(map, sizeof(map), "%u %u 1", (unsigned int)uid, (unsigned int)uid);
	if (!write_file("/proc/self/setgroups", "deny") || !write_file("/proc/self/uid_map", map))
		return false;
	snprintf(map, sizeof(map), "%u %u 1", (unsigned int)gid, (unsigned int)gid);
	return write_file("/proc/self/gid_map", map);
}

/*
 * An unprivileged user has namespaces inside a user namespace. With a range of IDs, and programs that may map it, it is root
 * there, and has second users; else its ID stays what it is, and it is as unprivileged as it was.
 */
static bool unshare_as_user(int flags)
{
	static const char *const whys[] = {
		[MAPPED] = "",
		[NO_RANGE] = "one: this user has no 61184 or more in /etc/subuid and /etc/subgid",
		[NO_PROGRAM] = "one: there is no newuidmap (package uidmap)",
		[NOT_ALLOWED] = "one: newuidmap could not map more",
	};
	uid_t uid = geteuid();
	gid_t gid = getegid();
	pid_t pid = getpid(), mapper;
	int ends[2], status = 0;
	char byte;

	if (pipe(ends) != 0)
		return false;
	mapper = fork();
	if (mapper == 0) {
		close(ends[1]);
		_exit(read(ends[0], &byte, 1) == 1 ? map_all_ids(pid, uid, gid) : NOT_ALLOWED);
	}
	close(ends[0]);
	if (mapper < 0 || unshare(flags | CLONE_NEWUSER) != 0) {
		close(ends[1]);
		if (mapper > 0)
			waitpid(mapper, NULL, 0);
		return false;
	}
	status = write(ends[1], "", 1) == 1 ? 0 : -1;
	close(ends[1]);
	while (waitpid(mapper, &status, 0) < 0 && errno == EINTR)
		;
	own_ids = whys[WIFEXITED(status) && WEXITSTATUS(status) < NOT_ALLOWED ? WEXITSTATUS(status) : NOT_ALLOWED];
	return *own_ids ? map_own_id(uid, gid) : setgroups(0, NULL) == 0;
}

bool system_isolate(enum isolation isolation)
{
	int flags = CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWIPC;

	if (isolation == ALL_OF_ITS_OWN)
		return unshare(flags) == 0 || (geteuid() != 0 && unshare_as_user(flags));
	return isolation == NOTHING_OF_ITS_OWN || unshare(CLONE_NEWIPC) == 0;
}

/* The process's own /proc must be that of its namespace, for BLOCKS looks there; the rest is as good as can be had. */
bool system_furnish(const char *queues_path, int *queues, int *shm)
{
	if (mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0)
		return false;
	if (access("/proc/self", F_OK) == 0 && mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) != 0)
		return false;
	if (access("/dev/shm", F_OK) == 0 && mount("shm", "/dev/shm", "tmpfs", MS_NOSUID | MS_NODEV, "mode=1777") == 0)
		*shm = open("/dev/shm", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (mkdir(queues_path, 0700) == 0 && mount("queues", queues_path, "mqueue", 0, NULL) == 0)
		*queues = open(queues_path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	return true;
}

void system_unmount(const char *path)
{
	umount2(path, MNT_DETACH);
}

static bool is_gone(int result)
{
	return result == 0 || (errno != EPERM && errno != EACCES);
}

/* By their files and by system calls: the libc that the runner is linked with may lack the functions. */
bool system_remove_object(const char *kind, const char *name)
{
	char path[600];
	bool gone;

	if (strcmp(kind, "mq") == 0)
#ifdef __NR_mq_unlink
		return is_gone((int)syscall(__NR_mq_unlink, name + 1));
#else
		return true;
#endif
	snprintf(path, sizeof(path), "/dev/shm%s", name); /* of a semaphore: musl's */
	gone = is_gone(unlink(path));
	if (strcmp(kind, "sem") == 0) {
		snprintf(path, sizeof(path), "/dev/shm/sem.%s", name + 1);
		return is_gone(unlink(path)) && gone;
	}
	if (strncmp(name, "/plumbline-", 11) == 0)
		unlink(name); /* klibc's */
	return gone;
}

#ifdef HAVE_SYSV
/* Commands that libcs hide. The first int of the answer to *_INFO, or the eighth, is how many there are. */
enum { STAT_BY_INDEX_MSG = 11, INFO_MSG = 12, STAT_BY_INDEX_SHM = 13, INFO_SHM = 14, STAT_BY_INDEX_SEM = 18, INFO_SEM = 19 };

union sysv_answer {
	int numbers[64]; /* what the kernel writes may be larger than what the libc declares */
	struct msqid_ds queue;
	struct shmid_ds segment;
	struct semid_ds semaphores;
};

union semctl_argument {
	int value;
	void *pointer;
};

void system_empty_ipc_namespace(void (*removed)(void *context, const char *kind, const char *name), void *context)
{
	union sysv_answer answer, ignored;
	union semctl_argument argument = {.pointer = &answer};
	int highest, id;
	char name[24];

	highest = msgctl(0, INFO_MSG, &answer.queue);
	for (int i = 0; highest >= 0 && answer.numbers[0] > 0 && i <= highest; i++) {
		id = msgctl(i, STAT_BY_INDEX_MSG, &ignored.queue);
		snprintf(name, sizeof(name), "%d", id);
		if (id >= 0 && msgctl(id, IPC_RMID, NULL) == 0)
			removed(context, "message queue", name);
	}
	highest = shmctl(0, INFO_SHM, &answer.segment);
	for (int i = 0; highest >= 0 && answer.numbers[0] > 0 && i <= highest; i++) {
		id = shmctl(i, STAT_BY_INDEX_SHM, &ignored.segment);
		snprintf(name, sizeof(name), "%d", id);
		if (id >= 0 && shmctl(id, IPC_RMID, NULL) == 0)
			removed(context, "shared memory segment", name);
	}
	highest = semctl(0, 0, INFO_SEM, argument);
	for (int i = 0, sets = answer.numbers[7]; highest >= 0 && sets > 0 && i <= highest; i++) {
		id = semctl(i, 0, STAT_BY_INDEX_SEM, argument);
		snprintf(name, sizeof(name), "%d", id);
		if (id >= 0 && semctl(id, 0, IPC_RMID) == 0)
			removed(context, "semaphore set", name);
	}
}
#else
void system_empty_ipc_namespace(void (*removed)(void *context, const char *kind, const char *name), void *context)
{
	(void)removed;
	(void)context;
}
#endif

/* $PLUMBLINE_KERNEL_LOG: where another file has what /dev/kmsg would say, in its form. */
static int kernel_log = -1;

void system_open_kernel_log(void)
{
	const char *path = getenv("PLUMBLINE_KERNEL_LOG");

	if (kernel_log < 0)
		kernel_log = open(path ? path : "/dev/kmsg", O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	if (kernel_log >= 0)
		lseek(kernel_log, 0, SEEK_END);
}

/* A program's trap ("traps: ..."), and what a service writes there (its facility is not 0), are no complaint of the kernel. */
static bool is_complaint(const char *message)
{
	static const char *const beginnings[] = {"BUG: ",
						 "WARNING: ",
						 "Oops",
						 "kernel BUG at ",
						 "watchdog: BUG: ",
						 "general protection fault",
						 "Internal error: ",
						 "Unable to handle kernel ",
						 "UBSAN: ",
						 "Kernel panic"};

	for (size_t i = 0; i < sizeof(beginnings) / sizeof(beginnings[0]); i++)
		if (strncmp(message, beginnings[i], strlen(beginnings[i])) == 0)
			return true;
	return strncmp(message, "INFO: task ", 11) == 0 && strstr(message, " blocked for more than ");
}

/* "4,1234,5678,-;message": the first number is the level, and eight times the facility. */
static const char *kernels_message(char *line)
{
	char *end, *message = strchr(line, ';');
	unsigned long priority = strtoul(line, &end, 10);

	return message && end > line && *end == ',' && priority >> 3 == 0 ? message + 1 : NULL;
}

/* One character after the other into line, until it is whole. */
static bool next_line(char *line, size_t size)
{
	static char text[8192];
	static ssize_t length, at;
	size_t used = 0;

	for (;;) {
		if (at == length) {
			at = 0;
			length = read(kernel_log, text, sizeof(text));
			if (length < 0 && errno == EPIPE) { /* overwritten before it was read */
				length = 0;
				continue;
			}
			if (length <= 0) {
				length = 0;
				return false;
			}
		}
		if (text[at] == '\n')
			break;
		if (used < size - 1)
			line[used++] = text[at];
		at++;
	}
	at++;
	line[used] = '\0';
	return true;
}

bool system_kernel_complains(char *text, size_t size, bool *fatal)
{
	const char *message;
	char line[1024];

	while (kernel_log >= 0 && next_line(line, sizeof(line))) {
		message = kernels_message(line);
		if (!message || !is_complaint(message))
			continue;
		snprintf(text, size, "%s", message);
		*fatal = strncmp(message, "WARNING: ", 9) != 0 && strncmp(message, "UBSAN: ", 7) != 0 &&
			 strncmp(message, "INFO: ", 6) != 0;
		return true;
	}
	return false;
}

/* Each may fail: what is not there will be missed by the cases that need it, and by no other. */
static void mount_at(const char *type, const char *directory, const char *data)
{
	mkdir(directory, 0755);
	mount(type, directory, type, 0, data);
}

static void open_console(void)
{
	int fd;

	if (fcntl(STDOUT_FILENO, F_GETFD) >= 0)
		return;
	fd = open("/dev/console", O_RDWR);
	for (int to = 0; fd >= 0 && to < 3; to++)
		if (fd != to)
			dup2(fd, to);
}

static void bring_loopback_up(void)
{
	struct ifreq request = {.ifr_name = "lo", .ifr_flags = IFF_UP | IFF_RUNNING};
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	if (fd < 0)
		return;
	ioctl(fd, SIOCSIFFLAGS, &request);
	close(fd);
}

void system_start_machine(void)
{
	mount_at("proc", "/proc", NULL);
	mount_at("devtmpfs", "/dev", NULL);
	mount_at("devpts", "/dev/pts", "mode=620,ptmxmode=666");
	mount_at("sysfs", "/sys", NULL);
	mount_at("tmpfs", "/tmp", "mode=1777");
	mount_at("tmpfs", "/dev/shm", "mode=1777");
	mount_at("mqueue", "/dev/mqueue", NULL);
	open_console();
	bring_loopback_up();
#ifdef __NR_syslog
	/* The console's level: the kernel's messages stay out of the lines of results, but for its last. */
	syscall(__NR_syslog, 8, NULL, 1);
#endif
}

const char *system_boot_words(void)
{
	static char line[4096];
	int fd = open("/proc/cmdline", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd >= 0 ? read(fd, line, sizeof(line) - 1) : 0;

	if (fd >= 0)
		close(fd);
	line[n > 0 ? n : 0] = '\0';
	return n > 0 ? line : NULL;
}

void system_end_machine(enum machine_end how)
{
	sync();
	reboot(how == REBOOT ? RB_AUTOBOOT : how == HALT ? RB_HALT_SYSTEM : RB_POWER_OFF);
	if (errno != EPERM && errno != ENOSYS)
		reboot(RB_AUTOBOOT); /* no power to switch off */
}
