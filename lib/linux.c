/* SPDX-License-Identifier: MIT */
/* The system, as Linux has it. */
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

#if __has_include(<sys/msg.h>)
#include <sys/msg.h>
#endif

#include "beyond.h"

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

uint64_t plumb_claimed_privileges(void)
{
	struct capability_data data[2];

	if (!get_capabilities(data))
		return geteuid() == 0 ? UINT64_MAX : 0;
	return (uint64_t)data[1].effective << 32 | data[0].effective;
}

bool plumb_drop_privileges(uint64_t privileges)
{
	struct capability_header header = {CAPABILITY_VERSION_3, 0};
	struct capability_data data[2];

	if (!get_capabilities(data))
		return false;
	for (int i = 0; i < 2; i++) {
		uint32_t bits = (uint32_t)(privileges >> (32 * i));

		data[i].effective &= ~bits;
		data[i].permitted &= ~bits;
		data[i].inheritable &= ~bits;
	}
	return capset(&header, data) == 0;
}

bool plumb_enter_new_ipc_namespace(void)
{
	return unshare(CLONE_NEWIPC) == 0;
}

/*
 * The deeds: each is what only its capability lets a process do, tried in a process that ends with it. A user namespace gives
 * all capabilities to its root, and many of them count in the first one only.
 */
static const char *deed_path(void)
{
	static char path[600];

	snprintf(path, sizeof(path), "%s.deed", plumb_given.directory);
	return path;
}

static bool gives_away(void)
{
	int fd = open(deed_path(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	bool given = fd >= 0 && fchown(fd, second_user(), (gid_t)-1) == 0;

	unlink(deed_path());
	return given;
}

static bool opens_closed_file(void)
{
	int fd = open(deed_path(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0);
	bool opened = fd >= 0 && open(deed_path(), O_RDONLY | O_CLOEXEC) >= 0;

	unlink(deed_path());
	return opened;
}

static bool makes_device(void)
{
	bool made = mknod(deed_path(), S_IFCHR | 0600, makedev(1, 3)) == 0;

	unlink(deed_path());
	return made;
}

static bool forces_buffer(void)
{
#ifdef SO_RCVBUFFORCE
	int size = 4096;

	return setsockopt(socket(AF_INET, SOCK_DGRAM, 0), SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof(size)) == 0;
#else
	return true;
#endif
}

static bool opens_raw_socket(void)
{
	return socket(AF_INET, SOCK_RAW, 255) >= 0;
}

static bool locks_beyond_limit(void)
{
#ifdef RLIMIT_MEMLOCK
	static char page[4096];

	return setrlimit(RLIMIT_MEMLOCK, &(struct rlimit){0, 0}) == 0 && mlock(page, sizeof(page)) == 0;
#else
	return true;
#endif
}

static bool reads_closed_queue(void)
{
#ifdef IPC_STAT
	int queue = msgget(IPC_PRIVATE, 0);
	struct {
		struct msqid_ds status;
		char more[256]; /* what the kernel writes may be larger than what the libc declares */
	} answer;
	bool read = queue >= 0 && msgctl(queue, IPC_STAT, &answer.status) == 0;

	if (queue < 0)
		return true; /* there is none to be closed */
	msgctl(queue, IPC_RMID, NULL);
	return read;
#else
	return true;
#endif
}

/* Whether this process's namespace of the kind belongs to its user namespace, or one below: true where nobody can tell. */
static bool owns(const char *namespace)
{
	int fd = open(namespace, O_RDONLY | O_CLOEXEC);

	return fd < 0 || ioctl(fd, _IO(0xb7, 1) /* NS_GET_USERNS */, NULL) >= 0 || errno != EPERM;
}

/* It is asked for in the user namespaces of several others: nothing less than all of them counts. */
static bool administers(void)
{
	return owns("/proc/self/ns/ipc") && owns("/proc/self/ns/pid") && unshare(CLONE_NEWNS) == 0;
}

static bool raises_priority(void)
{
#ifdef RLIMIT_NICE
	setrlimit(RLIMIT_NICE, &(struct rlimit){0, 0});
#endif
	errno = 0;
	return setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) - 1) == 0;
}

static bool raises_hard_limit(void)
{
	return setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0}) == 0 && setrlimit(RLIMIT_CORE, &(struct rlimit){0, 1}) == 0;
}

static const struct {
	uint64_t privilege;
	bool (*deed)(void);
} deeds[] = {
	{PRIVILEGE_CHOWN, gives_away},
	{PRIVILEGE_DAC_OVERRIDE, opens_closed_file},
	{PRIVILEGE_NET_ADMIN, forces_buffer},
	{PRIVILEGE_NET_RAW, opens_raw_socket},
	{PRIVILEGE_IPC_LOCK, locks_beyond_limit},
	{PRIVILEGE_IPC_OWNER, reads_closed_queue},
	{PRIVILEGE_SYS_ADMIN, administers},
	{PRIVILEGE_SYS_NICE, raises_priority},
	{PRIVILEGE_SYS_RESOURCE, raises_hard_limit},
	{PRIVILEGE_MKNOD, makes_device},
};

/* What has no deed here counts in any user namespace, of what is its own; of what the kernel does not know, no more can be
 * told. */
bool plumb_grants(uint64_t privilege)
{
	errno = 0;
	for (size_t i = 0; i < sizeof(deeds) / sizeof(deeds[0]); i++)
		if (deeds[i].privilege == privilege)
			return deeds[i].deed() || errno == ENOSYS;
	return true;
}

static void name_file_system(char *name, size_t size, const struct statfs *status)
{
	static const struct {
		uint32_t magic;
		const char *name;
	} types[] = {
		{0xef53, "ext4"},      {0x9123683e, "btrfs"},    {0x58465342, "xfs"},  {0x01021994, "tmpfs"},
		{0x858458f6, "ramfs"}, {0x794c7630, "overlay"},  {0x6969, "nfs"},      {0xff534d42, "cifs"},
		{0xfe534d42, "smb2"},  {0x01021997, "9p"},       {0x65735546, "fuse"}, {0x2fc12fc1, "zfs"},
		{0xf2f52010, "f2fs"},  {0xca451a4e, "bcachefs"}, {0x4d44, "vfat"},     {0x00c0ffee, "hostfs"},
	};

	snprintf(name, size, "type 0x%x", (unsigned int)status->f_type);
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		if (types[i].magic == (uint32_t)status->f_type)
			snprintf(name, size, "%s", types[i].name);
}

static const char default_acl[] = "system.posix_acl_default";

static enum plumb_told has_default_acl(const char *directory)
{
#ifdef __NR_getxattr
	if (syscall(__NR_getxattr, directory, default_acl, NULL, 0) > 0)
		return PLUMB_YES;
	return errno == ENODATA || errno == EOPNOTSUPP ? PLUMB_NO : PLUMB_UNTOLD;
#else
	return PLUMB_UNTOLD;
#endif
}

void plumb_remove_default_acl(const char *directory)
{
#ifdef __NR_removexattr
	syscall(__NR_removexattr, directory, default_acl);
#endif
}

enum plumb_told plumb_in_user_namespace(void)
{
	enum { FIRST = 0xeffffffd }; /* PROC_USER_INIT_INO, the same on every Linux since 3.8 */
	struct stat status;

	if (stat("/proc/self/ns/user", &status) != 0)
		return PLUMB_UNTOLD;
	return status.st_ino == FIRST ? PLUMB_NO : PLUMB_YES;
}

enum plumb_told plumb_is_filtered(void)
{
#ifdef PR_GET_SECCOMP
	int mode = prctl(PR_GET_SECCOMP, 0, 0, 0, 0);

	return mode < 0 ? PLUMB_UNTOLD : mode > 0 ? PLUMB_YES : PLUMB_NO;
#else
	return PLUMB_UNTOLD;
#endif
}

/* A process of the second user is looked for; it stops when it is one. */
static enum plumb_told shows_others(void)
{
	enum plumb_told told = PLUMB_UNTOLD;
	char path[64];
	int status;
	pid_t pid = fork();

	if (pid == 0) {
		if (setgid(second_user()) == 0 && setuid(second_user()) == 0)
			kill(getpid(), SIGSTOP);
		_exit(0);
	}
	if (pid < 0 || waitpid(pid, &status, WUNTRACED) != pid || !WIFSTOPPED(status))
		return told;
	snprintf(path, sizeof(path), "/proc/%d/stat", (int)pid);
	told = access(path, F_OK) == 0 ? PLUMB_YES : PLUMB_NO;
	kill(pid, SIGKILL);
	waitpid(pid, &status, 0);
	return told;
}

static enum plumb_told can_be_written(const char *path)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);

	if (fd >= 0)
		close(fd);
	return fd >= 0 ? PLUMB_YES : PLUMB_NO;
}

void plumb_probe_system(struct plumb_environment *e, const char *directory)
{
	struct statfs status;

	e->seccomp = plumb_is_filtered();
	e->default_acl = has_default_acl(directory);
	if (statfs(directory, &status) == 0)
		name_file_system(e->temporary, sizeof(e->temporary), &status);
	if (statfs("/dev/shm", &status) == 0) {
		name_file_system(e->shared_memory, sizeof(e->shared_memory), &status);
		e->shared_memory_size = (uint64_t)status.f_blocks * (uint64_t)status.f_bsize;
	} else {
		snprintf(e->shared_memory, sizeof(e->shared_memory), "none");
	}
	e->proc = access("/proc/self/stat", R_OK) == 0 ? PLUMB_YES : PLUMB_NO;
	if (e->proc != PLUMB_YES)
		return;
	e->proc_others = shows_others();
	e->proc_sys = can_be_written("/proc/sys/kernel/shmmni");
}

/* Both glibc and musl make them in that directory. */
bool plumb_has_shared_memory_names(void)
{
#ifdef __KLIBC__
	return true;
#else
	return access("/dev/shm", F_OK) == 0;
#endif
}

static bool read_proc(const char *path, char *text, size_t size)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n;

	if (fd < 0)
		return false;
	n = read(fd, text, size - 1);
	close(fd);
	text[n > 0 ? n : 0] = '\0';
	return n > 0;
}

/* The 20th field of a stat file, behind the state, which is the third. */
static int count_threads(const char *state)
{
	for (int field = 3; field < 20 && state; field++)
		state = strchr(state + 1, ' ');
	return state ? atoi(state) : 1;
}

/*
 * State D passes, so it is looked at again; of a process whose first thread alone has ended the others tell nothing here.
 */
enum plumb_state plumb_look_at(const char *task, char *call, size_t size)
{
	char path[64], stat[512];
	const char *state;

	snprintf(path, sizeof(path), "/proc/%s/stat", task);
	call[0] = '\0';
	if (!read_proc(path, stat, sizeof(stat)))
		return PLUMB_NOT_TOLD;
	state = strrchr(stat, ')');
	if (!state || strlen(state) < 3)
		return PLUMB_NOT_TOLD;
	state += 2;
	if (*state == 'Z' || *state == 'X')
		return !strchr(task, '/') && count_threads(state - 1) > 1 ? PLUMB_NOT_TOLD : PLUMB_HAS_ENDED;
	snprintf(path, sizeof(path), "/proc/%s/syscall", task);
	read_proc(path, call, size);
	return *state == 'S' && strncmp(call, "running", 7) != 0 ? PLUMB_SLEEPS : PLUMB_RUNS;
}

pid_t plumb_kernel_thread(void)
{
#ifdef __NR_gettid
	return (pid_t)syscall(__NR_gettid);
#else
	return -1;
#endif
}

/* A futex of memory that processes share. Spurious ends are whoever waits' to notice. */
void plumb_wait_word(const int *word, int value, int ms)
{
#if defined __NR_futex
	struct {
		long seconds, nanoseconds;
	} time = {ms / 1000, ms % 1000 * 1000000L};

	if (syscall(__NR_futex, word, 0 /* FUTEX_WAIT */, value, &time, NULL, 0) != 0 && errno == ENOSYS)
		plumb_pause_us(50);
#elif defined __NR_futex_time64
	struct {
		int64_t seconds, nanoseconds;
	} time = {ms / 1000, ms % 1000 * 1000000L};

	if (syscall(__NR_futex_time64, word, 0 /* FUTEX_WAIT */, value, &time, NULL, 0) != 0 && errno == ENOSYS)
		plumb_pause_us(50);
#else
	(void)word;
	(void)value;
	plumb_pause_us(ms > 0 ? 50 : 0);
#endif
}

void plumb_wake_word(const int *word)
{
#if defined __NR_futex
	syscall(__NR_futex, word, 1 /* FUTEX_WAKE */, 1, NULL, NULL, 0);
#elif defined __NR_futex_time64
	syscall(__NR_futex_time64, word, 1 /* FUTEX_WAKE */, 1, NULL, NULL, 0);
#else
	(void)word;
#endif
}
