/* SPDX-License-Identifier: MIT */
/* What cases of System V shared memory say. The words expand in the case. */
#ifndef PLUMB_SYSV_SHM_H
#define PLUMB_SYSV_SHM_H

#include <sys/shm.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sysv-ipc.h"

/* IPC_STAT tells of so many attachments. */
#define ATTACHMENTS(segment, count)                             \
	({                                                      \
		struct shmid_ds counted_ = {.shm_nattch = 99};  \
		SUCCEEDS(shmctl(segment, IPC_STAT, &counted_)); \
		EQUAL(counted_.shm_nattch, count);              \
	})

/* Whether a process that has this attachment can store to it: then 'x' is there. If not, SIGSEGV or SIGBUS ends it. */
static inline bool can_store(void *address)
{
	int status = 0;
	pid_t storing = MUST(fork());

	if (storing == 0) {
		store_byte(address);
		_exit(0);
	}
	MUST(waitpid(storing, &status, 0));
	HOLDS(status == 0 || (WIFSIGNALED(status) && (WTERMSIG(status) == SIGSEGV || WTERMSIG(status) == SIGBUS)));
	return status == 0;
}

/*
 * Addresses for shmat() come in steps of this: SHMLBA is not always a multiple of the page's size, as where a libc does not
 * know what that is.
 */
static inline size_t attach_step(void)
{
	return (size_t)SHMLBA > page_size() ? (size_t)SHMLBA : page_size();
}

#endif
