/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("the type of a new mutex attributes object is PTHREAD_MUTEX_DEFAULT; each type that is set is given back",
     POSIX("pthread_mutexattr_gettype", "DESCRIPTION"))
{
	static const int types[] = {PTHREAD_MUTEX_ERRORCHECK, PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_RECURSIVE,
				    PTHREAD_MUTEX_DEFAULT};
	pthread_mutexattr_t attr;
	int type = -1;

	MUST0(pthread_mutexattr_init(&attr));
	RETURNS(0, pthread_mutexattr_gettype(&attr, &type));
	EQUAL(type, PTHREAD_MUTEX_DEFAULT);
	for (int i = 0; i < 4; i++) {
		RETURNS(0, pthread_mutexattr_settype(&attr, types[i]));
		RETURNS(0, pthread_mutexattr_gettype(&attr, &type));
		EQUAL(type, types[i]);
	}
}
