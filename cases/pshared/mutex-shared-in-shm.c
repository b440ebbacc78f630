/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#ifdef PLUMB_VARIANT_segment
#include <sys/shm.h>
#endif

#include "robust.h"

#if defined PLUMB_VARIANT_shm
static const char *name;
static void make(void)
{
	name = temp_shm_name();
	MUST(ftruncate(MUST(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600)), (off_t)page_size()));
}
#define ATTACH() MUST(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, MUST(shm_open(name, O_RDWR, 0)), 0))
#elif defined PLUMB_VARIANT_segment
static int segment;
static void make(void)
{
	segment = temp_segment(page_size());
}
#define ATTACH() MUST(shmat(segment, NULL, 0))
#endif

static void attach_and_wait(void *unused)
{
	pthread_mutex_t *mutex = ATTACH();

	(void)unused;
	RETURNS(EBUSY, pthread_mutex_trylock(mutex));
	RETURNS(0, pthread_mutex_lock(mutex));
}

static void attach_and_recover(void *unused)
{
	(void)unused;
	find_owner_dead(ATTACH());
}

CASE("a robust mutex in a " OBJECT " works among processes that attach it themselves: they wait for it, and learn of a death",
     VARIANT(shm, "pshared/mutex-shared-in-shm",
	     POSIX_OPTION(TSH, "pthread_mutex_lock", "pthread_mutexattr_setpshared(); shm_open()")),
     VARIANT(segment, "pshared/mutex-shared-in-segment",
	     POSIX_OPTION(TSH, "pthread_mutex_lock", "pthread_mutexattr_setpshared(); shmget()")))
{
	make();
	pthread_mutex_t *mutex = ATTACH();

	init_mutex(mutex, ROBUST_MUTEX);
	RETURNS(0, pthread_mutex_lock(mutex));
	pid_t other = child(attach_and_wait, NULL);
	BLOCKS(other);
	RETURNS(0, pthread_mutex_unlock(mutex));
	FINISHES(other);
	FINISHES(child(attach_and_recover, NULL));
	IS_UNLOCKED(mutex);
}
