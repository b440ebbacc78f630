/* SPDX-License-Identifier: MIT */
#include "pshared.h"

#if defined PLUMB_VARIANT_mutexattr
#define OBJECT "mutex"
static pthread_mutexattr_t attr, other;
#define INIT(attr) pthread_mutexattr_init(attr)
#define SET(value) pthread_mutexattr_setpshared(&attr, value)
#define GET(attr, value) pthread_mutexattr_getpshared(attr, value)
#elif defined PLUMB_VARIANT_condattr
#define OBJECT "condition variable"
static pthread_condattr_t attr, other;
#define INIT(attr) pthread_condattr_init(attr)
#define SET(value) pthread_condattr_setpshared(&attr, value)
#define GET(attr, value) pthread_condattr_getpshared(attr, value)
#elif defined PLUMB_VARIANT_rwlockattr
#define OBJECT "read-write lock"
static pthread_rwlockattr_t attr, other;
#define INIT(attr) pthread_rwlockattr_init(attr)
#define SET(value) pthread_rwlockattr_setpshared(&attr, value)
#define GET(attr, value) pthread_rwlockattr_getpshared(attr, value)
#elif defined PLUMB_VARIANT_barrierattr
#define OBJECT "barrier"
static pthread_barrierattr_t attr, other;
#define INIT(attr) pthread_barrierattr_init(attr)
#define SET(value) pthread_barrierattr_setpshared(&attr, value)
#define GET(attr, value) pthread_barrierattr_getpshared(attr, value)
#endif

CASE("an attributes object for a " OBJECT " gives back the process-shared attribute that was set, and another is as before",
     VARIANT(mutexattr, "pshared/attr-pshared-set-get", POSIX_OPTION(TSH, "pthread_mutexattr_setpshared", "DESCRIPTION")),
     VARIANT(condattr, "pshared/condattr-pshared-set-get", POSIX_OPTION(TSH, "pthread_condattr_setpshared", "DESCRIPTION")),
     VARIANT(rwlockattr, "pshared/rwlockattr-pshared-set-get",
	     POSIX_OPTION(TSH, "pthread_rwlockattr_setpshared", "DESCRIPTION")),
     VARIANT(barrierattr, "pshared/barrierattr-pshared-set-get",
	     POSIX_OPTION(TSH, "pthread_barrierattr_setpshared", "DESCRIPTION")))
{
	int value = -1;

	MUST0(INIT(&attr));
	MUST0(INIT(&other));
	RETURNS(0, SET(PTHREAD_PROCESS_SHARED));
	RETURNS(0, GET(&attr, &value));
	EQUAL(value, PTHREAD_PROCESS_SHARED);
	RETURNS(0, GET(&other, &value));
	EQUAL(value, PTHREAD_PROCESS_PRIVATE);
	RETURNS(0, SET(PTHREAD_PROCESS_PRIVATE));
	RETURNS(0, GET(&attr, &value));
	EQUAL(value, PTHREAD_PROCESS_PRIVATE);
}
