/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>

#include "pshared.h"

static pthread_mutex_t *map(const char *file)
{
	return MUST(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, MUST(open(file, O_RDWR)), 0));
}

static void new_program(const char *file)
{
	pthread_mutex_t *mutex = map(file);

	RETURNS(EBUSY, pthread_mutex_trylock(mutex));
	RETURNS(0, pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}

static void execute(void *file)
{
	exec_self(file);
}

CASE("a program executed by another process maps the file that holds a process-shared mutex, and waits for it until it is "
     "unlocked",
     POSIX_OPTION(TSH, "pthread_mutexattr_setpshared", "DESCRIPTION"), NEEDS(EXEC_SELF), AFTER_EXEC(new_program))
{
	const char *file = temp_file(NULL, page_size());
	pthread_mutex_t *mutex = map(file);

	init_mutex(mutex, ERRORCHECK_MUTEX);
	RETURNS(0, pthread_mutex_lock(mutex));
	pid_t other = child(execute, (void *)file);
	BLOCKS(other);
	RETURNS(0, pthread_mutex_unlock(mutex));
	FINISHES(other);
	IS_UNLOCKED(mutex);
}
