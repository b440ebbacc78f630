/* SPDX-License-Identifier: MIT */
/* Names and objects that belong to one case. Each is told to whoever runs the case before it can exist, who removes it. */
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#if __has_include(<sys/ipc.h>)
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#define HAVE_SYSV
#endif

#include "inside.h"

static int names;

/* Memory for a string that lives as long as the process; not the heap, for memcheck looks for leaks there. */
static char *keep(size_t size)
{
	static char memory[8192];
	static size_t used;
	char *kept = memory + used;

	if (size > sizeof(memory) - used)
		plumb_unresolved(plumb_place("a case asks for no more than 8 KiB of names"), 0);
	used += size;
	return kept;
}

const char *temp_dir(void)
{
	static bool made;

	if (!made && mkdir(plumb_given.directory, 0755) != 0 && errno != EEXIST)
		plumb_unresolved(plumb_place("mkdir(temp_dir())"), errno);
	made = true;
	return plumb_given.directory;
}

const char *temp_path(void)
{
	size_t size = strlen(temp_dir()) + 32;
	char *path = keep(size);

	snprintf(path, size, "%s/%x.%d", temp_dir(), (unsigned int)getpid(), names++);
	return path;
}

const char *temp_fifo(void)
{
	const char *path = temp_path();

	if (mkfifo(path, 0600) != 0)
		plumb_unresolved(plumb_place("mkfifo(temp_path())"), errno);
	return path;
}

const char *temp_file(const void *data, size_t size)
{
	const char *path = temp_path();
	int fd = open(path, O_RDWR | O_CREAT | O_EXCL, 0600);

	if (fd < 0)
		plumb_unresolved(plumb_place("open(temp_path())"), errno);
	if (data && write(fd, data, size) != (ssize_t)size)
		plumb_unresolved(plumb_place("write(temp_file())"), errno);
	if (!data && ftruncate(fd, (off_t)size) != 0)
		plumb_unresolved(plumb_place("ftruncate(temp_file())"), errno);
	close(fd);
	return path;
}

size_t fill(int fd)
{
	static const char page[4096];
	int flags = fcntl(fd, F_GETFL);
	size_t total = 0;

	if (flags < 0 || fcntl(fd, F_SETFL, flags | O_NONBLOCK) != 0)
		plumb_unresolved(plumb_place("fcntl(F_SETFL)"), errno);
	for (size_t size = sizeof(page); size > 0;) {
		ssize_t n = write(fd, page, size);

		if (n > 0)
			total += (size_t)n;
		else if (errno != EAGAIN)
			plumb_unresolved(plumb_place("write()"), errno);
		else
			size /= 2;
	}
	fcntl(fd, F_SETFL, flags);
	return total;
}

void await_data(int fd)
{
	await_events(fd, POLLIN);
}

void await_events(int fd, short events)
{
	struct pollfd one = {.fd = fd, .events = events};
	int error = errno;
	int64_t left;

	while ((left = plumb_patience_ends - now_ms()) > 0 && poll(&one, 1, (int)left) < 0 && errno == EINTR)
		;
	errno = error;
}

int next_fd(void)
{
	int fd = fcntl(STDIN_FILENO, F_DUPFD, 0);

	if (fd < 0)
		plumb_unresolved(plumb_place("fcntl(F_DUPFD)"), errno);
	close(fd);
	return fd;
}

int use_up_descriptors(void)
{
	int last = -1;

	for (int fd; (fd = fcntl(STDIN_FILENO, F_DUPFD, 0)) >= 0;)
		last = fd;
	if (last < 0 || errno != EMFILE)
		plumb_unresolved(plumb_place("fcntl(F_DUPFD)"), errno);
	return last;
}

static void made(const char *kind, const char *name)
{
	char what[320];

	snprintf(what, sizeof(what), "%s %s", kind, name);
	plumb_say(PLUMB_MADE, what);
}

static void made_number(const char *kind, int number)
{
	char name[24];

	snprintf(name, sizeof(name), "%d", number);
	made(kind, name);
}

/* "/plumbline-aB3dEf-0-1234-5": run, worker, process, count. */
static const char *object_name(const char *kind)
{
	const char *worker = strrchr(plumb_given.directory, '/');
	const char *run = worker - 1;
	size_t size;
	char *name;

	plumb_need_names(kind);
	while (run > plumb_given.directory && run[-1] != '/')
		run--;
	size = strlen(run) + 32;
	name = keep(size);
	snprintf(name, size, "/%.*s-%s-%d-%d", (int)(worker - run), run, worker + 1, (int)getpid(), names++);
	made(kind, name);
	return name;
}

const char *temp_mq_name(void)
{
	return object_name("mq");
}

const char *temp_shm_name(void)
{
	return object_name("shm");
}

const char *temp_sem_name(void)
{
	return object_name("sem");
}

key_t temp_key(void)
{
	uint32_t hash = 2166136261u;
	key_t key;

	/* The names are unique, so their hash is as good as that of anything. */
	for (const char *c = plumb_given.directory; *c; c++)
		hash = (hash ^ (unsigned char)*c) * 16777619u;
	hash = (hash ^ (uint32_t)getpid()) * 16777619u;
	hash = (hash ^ (uint32_t)names++) * 16777619u;
	key = (key_t)(hash >> 1 | 1);
	made_number("key", (int)key);
	return key;
}

static int own(const char *kind, const char *call, int id)
{
	if (id < 0)
		plumb_unresolved(plumb_place(call), errno);
	made_number(kind, id);
	return id;
}

int temp_own_queue(int msqid)
{
	return own("msg", "msgget()", msqid);
}

int temp_own_segment(int shmid)
{
	return own("shmid", "shmget()", shmid);
}

int temp_own_semaphores(int semid)
{
	return own("semid", "semget()", semid);
}

#ifdef HAVE_SYSV
int temp_queue(void)
{
	return temp_own_queue(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0600));
}

int temp_segment(size_t size)
{
	return temp_own_segment(shmget(temp_key(), size, IPC_CREAT | IPC_EXCL | 0600));
}

int temp_semaphores(int count)
{
	int id = temp_own_semaphores(semget(temp_key(), count, IPC_CREAT | IPC_EXCL | 0600));
	union {
		int val;
		void *pointer;
	} zero = {.val = 0};

	for (int i = 0; i < count; i++) /* POSIX leaves their first values open */
		if (semctl(id, i, SETVAL, zero) != 0)
			plumb_unresolved(plumb_place("semctl(SETVAL)"), errno);
	return id;
}
#endif
