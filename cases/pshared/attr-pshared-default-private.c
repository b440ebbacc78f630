/* SPDX-License-Identifier: MIT */
#include "pshared.h"

#if defined PLUMB_VARIANT_mutexattr
#define OBJECT "mutex"
static pthread_mutexattr_t attr;
#define INIT pthread_mutexattr_init(&attr)
#define GET(value) pthread_mutexattr_getpshared(&attr, value)
#elif defined PLUMB_VARIANT_condattr
#define OBJECT "condition variable"
static pthread_condattr_t attr;
#define INIT pthread_condattr_init(&attr)
#define GET(value) pthread_condattr_getpshared(&attr, value)
#elif defined PLUMB_VARIANT_rwlockattr
#define OBJECT "read-write lock"
static pthread_rwlockattr_t attr;
#define INIT pthread_rwlockattr_init(&attr)
#define GET(value) pthread_rwlockattr_getpshared(&attr, value)
#elif defined PLUMB_VARIANT_barrierattr
#define OBJECT "barrier"
static pthread_barrierattr_t attr;
#define INIT pthread_barrierattr_init(&attr)
#define GET(value) pthread_barrierattr_getpshared(&attr, value)
#endif

CASE("the process-shared attribute of a new attributes object for a " OBJECT " is PTHREAD_PROCESS_PRIVATE",
     VARIANT(mutexattr, "pshared/attr-pshared-default-private",
	     POSIX_OPTION(TSH, "pthread_mutexattr_getpshared", "DESCRIPTION")),
     VARIANT(condattr, "pshared/condattr-pshared-default-private",
	     POSIX_OPTION(TSH, "pthread_condattr_getpshared", "DESCRIPTION")),
     VARIANT(rwlockattr, "pshared/rwlockattr-pshared-default-private",
	     POSIX_OPTION(TSH, "pthread_rwlockattr_getpshared", "DESCRIPTION")),
     VARIANT(barrierattr, "pshared/barrierattr-pshared-default-private",
	     POSIX_OPTION(TSH, "pthread_barrierattr_getpshared", "DESCRIPTION")))
{
	int value = -1;

	MUST0(INIT);
	RETURNS(0, GET(&value));
	EQUAL(value, PTHREAD_PROCESS_PRIVATE);
}
