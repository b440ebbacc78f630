/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-sem.h"

CASE("semctl() with GETALL returns 0 and stores the values of all semaphores in their order, and nothing more",
     XSI("semctl", "DESCRIPTION, GETALL"))
{
	int set = temp_semaphores(4);
	unsigned short values[5];

	MUST(SEMOP(set, {0, 10, 0}, {1, 1000, 0}, {3, 30, 0}));
	memset(values, 0xAA, sizeof(values));
	SUCCEEDS(semctl(set, 0, GETALL, ARRAY(values)));
	EQUAL(values[0], 10);
	EQUAL(values[1], 1000);
	EQUAL(values[2], 0);
	EQUAL(values[3], 30);
	EQUAL(values[4], 0xAAAA);
}
