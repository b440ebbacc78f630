/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("an attachment made with SHM_RDONLY shows what is stored through a writable one, before and after it was made",
     XSI("shmat", "DESCRIPTION"))
{
	int segment = temp_segment(2 * page_size());
	char *writable = GIVES(shmat(segment, NULL, 0));

	writable[0] = 'a';
	const volatile char *memory = GIVES(shmat(segment, NULL, SHM_RDONLY));
	EQUAL(memory[0], 'a');
	writable[0] = 'b';
	writable[2 * page_size() - 1] = 'z';
	EQUAL(memory[0], 'b');
	EQUAL(memory[2 * page_size() - 1], 'z');
	HOLDS(!can_store((void *)memory));
	EQUAL(writable[0], 'b');
}
