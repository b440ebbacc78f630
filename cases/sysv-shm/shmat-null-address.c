/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-shm.h"

CASE("shmat() with a null address attaches where nothing else is mapped, readable and writable throughout",
     XSI("shmat", "DESCRIPTION"))
{
	size_t size = 2 * page_size();
	char *before = shared_memory(size), *expected = shared_memory(size);
	int segment = temp_segment(size);

	memset(before, 'b', size);
	memset(expected, 'x', size);
	char *memory = GIVES(shmat(segment, NULL, 0));
	memset(memory, 'x', size);
	EQUAL_BYTES(memory, expected, size);
	memset(expected, 'b', size);
	EQUAL_BYTES(before, expected, size);
	char *again = GIVES(shmat(segment, NULL, 0));
	EQUAL(again[size - 1], 'x');
}
