/* SPDX-License-Identifier: MIT */
#include "pshared.h"

enum { TIMES = 50 };

CASE("a thread may lock for reading many times: pthread_rwlock_trywrlock() returns EBUSY until it has unlocked as often",
     POSIX("pthread_rwlock_rdlock", "DESCRIPTION; pthread_rwlock_trywrlock() ERRORS [EBUSY]"))
{
	pthread_rwlock_t *lock = new_rwlock();

	for (int i = 0; i < TIMES; i++)
		RETURNS(0, i % 2 ? pthread_rwlock_rdlock(lock) : pthread_rwlock_tryrdlock(lock));
	for (int i = 0; i < TIMES; i++) {
		RETURNS(EBUSY, pthread_rwlock_trywrlock(lock));
		RETURNS(0, pthread_rwlock_unlock(lock));
	}
	RETURNS(0, pthread_rwlock_trywrlock(lock));
	IS_WRITTEN(lock);
}
