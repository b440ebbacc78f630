/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("a process can attach segments hundreds of times: shmat() knows no limit per process", LINUX("shmop(2)", "NOTES, SHMSEG"))
{
	enum { MANY = 300 };
	int segment = temp_segment(1);
	char *first = GIVES(shmat(segment, NULL, 0)), *last = first;

	for (int i = 1; i < MANY; i++)
		last = GIVES(shmat(segment, NULL, 0));
	first[0] = 'x';
	EQUAL(last[0], 'x');
	ATTACHMENTS(segment, MANY);
}
