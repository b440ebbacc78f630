/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("SETALL and GETALL have the values of all semaphores of a set of 300, in their order",
     XSI("semctl", "DESCRIPTION, SETALL, GETALL"))
{
	enum { MANY = 300 };
	unsigned short set_to[MANY], got[MANY] = {0};
	int set = LOOK(semget(IPC_PRIVATE, MANY, 0600));

	if (set < 0 && errno == EINVAL)
		SKIP("a set here does not have %d semaphores", MANY);
	MUST_HOLD(set >= 0);
	temp_own_semaphores(set);
	for (int i = 0; i < MANY; i++)
		set_to[i] = (unsigned short)(i * 7 % 1000);
	SUCCEEDS(semctl(set, 0, SETALL, ARRAY(set_to)));
	SUCCEEDS(semctl(set, 0, GETALL, ARRAY(got)));
	EQUAL_BYTES(got, set_to, sizeof(got));
	EQUAL(semctl(set, MANY - 1, GETVAL), set_to[MANY - 1]);
}
