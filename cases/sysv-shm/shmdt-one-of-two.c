/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmdt() of one of two attachments of a segment leaves the other usable and shm_nattch 1", XSI("shmdt", "DESCRIPTION"))
{
	int segment = temp_segment(1);
	char *one = MUST(shmat(segment, NULL, 0)), *two = MUST(shmat(segment, NULL, 0));

	one[0] = 'a';
	SUCCEEDS(shmdt(one));
	EQUAL(two[0], 'a');
	two[0] = 'b';
	EQUAL(two[0], 'b');
	ATTACHMENTS(segment, 1);
	RAISES(SIGSEGV, load_byte, one);
}
