/* SPDX-License-Identifier: MIT */
/* See system.h. POSIX alone. */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#if __has_include(<mqueue.h>)
#include <mqueue.h>
#define HAVE_QUEUES
#endif
#if __has_include(<semaphore.h>)
#include <semaphore.h>
#define HAVE_SEMAPHORES
#endif

#ifdef __KLIBC__
#include "klibc.h"
#endif
#include "system.h"

bool system_adopt_orphans(void)
{
	return false;
}

void system_signal_when_orphaned(int signo)
{
	(void)signo;
}

void system_kill_children(void)
{
}

int system_highest_descriptor(void)
{
	struct rlimit files;
	int highest = 2;

	if (getrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur > 65536)
		files.rlim_cur = 65536;
	for (int fd = 3; fd < (int)files.rlim_cur; fd++)
		if (fcntl(fd, F_GETFD) >= 0)
			highest = fd;
	return highest;
}

void system_close_descriptors(int lowest, int highest)
{
	for (int fd = lowest; fd <= highest; fd++)
		close(fd);
}

int system_nameless_file(void)
{
	return -1;
}

void system_be_first_victim(void)
{
}

bool system_own_path(char *path, size_t size)
{
	(void)path;
	(void)size;
	return false;
}

bool system_isolate(enum isolation isolation)
{
	return isolation == NOTHING_OF_ITS_OWN;
}

const char *system_own_ids(void)
{
	return NULL;
}

bool system_furnish(const char *queues_path, int *queues, int *shm)
{
	(void)queues_path;
	(void)queues;
	(void)shm;
	return false;
}

void system_unmount(const char *path)
{
	(void)path;
}

int shm_unlink(const char *name); /* not every <sys/mman.h> has it */

static bool is_gone(int result)
{
	return result == 0 || (errno != EPERM && errno != EACCES);
}

bool system_remove_object(const char *kind, const char *name)
{
#ifdef HAVE_QUEUES
	if (strcmp(kind, "mq") == 0)
		return is_gone(mq_unlink(name));
#endif
#ifdef HAVE_SEMAPHORES
	if (strcmp(kind, "sem") == 0)
		return is_gone(sem_unlink(name));
#endif
	return strcmp(kind, "shm") != 0 || is_gone(shm_unlink(name));
}

void system_empty_ipc_namespace(void (*removed)(void *context, const char *kind, const char *name), void *context)
{
	(void)removed;
	(void)context;
}

void system_open_kernel_log(void)
{
}

bool system_kernel_complains(char *text, size_t size, bool *fatal)
{
	(void)text;
	(void)size;
	(void)fatal;
	return false;
}

void system_start_machine(void)
{
}

const char *system_boot_words(void)
{
	return NULL;
}

void system_end_machine(enum machine_end how)
{
	(void)how;
}
