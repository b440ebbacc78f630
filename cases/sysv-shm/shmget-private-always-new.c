/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("every shmget() with IPC_PRIVATE creates a segment of its own, which no other shares", XSI("shmget", "DESCRIPTION"))
{
	int one = temp_own_segment(GIVES(shmget(IPC_PRIVATE, 1, IPC_CREAT | 0600)));
	int two = temp_own_segment(GIVES(shmget(IPC_PRIVATE, 1, IPC_CREAT | 0600)));

	DIFFERS(one, two);
	char *memory = GIVES(shmat(one, NULL, 0)), *other = GIVES(shmat(two, NULL, 0));
	memory[0] = 'x';
	EQUAL(other[0], 0);
	EQUAL(memory[0], 'x');
}
