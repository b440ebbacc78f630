/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("a segment attached twice by one process lies at two addresses that show the same memory, and has shm_nattch 2",
     XSI("shmat", "DESCRIPTION"))
{
	int segment = temp_segment(page_size());
	char *one = GIVES(shmat(segment, NULL, 0));
	char *two = GIVES(shmat(segment, NULL, 0));

	HOLDS(one != two);
	one[0] = 'a';
	two[page_size() - 1] = 'z';
	EQUAL(two[0], 'a');
	EQUAL(one[page_size() - 1], 'z');
	ATTACHMENTS(segment, 2);
}
