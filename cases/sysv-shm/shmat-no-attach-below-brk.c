/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* sbrk() */
#include <unistd.h>

#include "sysv-shm.h"

CASE("the program break stays where it is when shmat() attaches and shmdt() detaches", LINUX("shmop(2)", "shmat()"))
{
	int segment = temp_segment(4 * page_size());
	char *end = MUST(sbrk(0));

	char *memory = GIVES(shmat(segment, NULL, 0));
	HOLDS(sbrk(0) == end);
	memory[0] = 'x';
	SUCCEEDS(shmdt(memory));
	RAISES(SIGSEGV, load_byte, memory);
	HOLDS(sbrk(0) == end);
}
