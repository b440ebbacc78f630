/* SPDX-License-Identifier: MIT */
#include "robust.h"

static void recover_and_end(void *mutex)
{
	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_consistent(mutex));
}

CASE("when the process that made a robust mutex consistent ends before it unlocks it, the next gets EOWNERDEAD once more",
     POSIX_OPTION(TSH, "pthread_mutex_lock", "ERRORS [EOWNERDEAD]; pthread_mutex_consistent() DESCRIPTION"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	LOSES_ITS_OWNER(mutex);
	FINISHES(child(recover_and_end, mutex));
	FINISHES(child(find_owner_dead, mutex));
	IS_UNLOCKED(mutex);
}
