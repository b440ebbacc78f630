/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <sys/ipc.h>

#include "plumbline.h"

CASE("ftok() uses the low eight bits of id only: ids that agree in them give the same key", XSI("ftok", "DESCRIPTION"))
{
	const char *path = temp_file("x", 1);
	key_t key = GIVES(ftok(path, 'a'));

	EQUAL(ftok(path, 'a' | 0x100), key);
	EQUAL(ftok(path, 'a' | 0x7fffff00), key);
	EQUAL(ftok(path, INT_MIN | 'a'), key);
	EQUAL(ftok(path, -1), ftok(path, 0xff));
}
