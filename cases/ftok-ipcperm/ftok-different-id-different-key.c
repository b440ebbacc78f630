/* SPDX-License-Identifier: MIT */
#include <sys/ipc.h>

#include "plumbline.h"

/* POSIX.1-2024 says that they should differ, not that they shall. */
CASE("ftok() has a key for each of the ids 1 to 255 with one path, the same whenever it is asked; whether they differ is "
     "observed",
     POSIX_MAY("ftok", "DESCRIPTION"))
{
	const char *path = temp_file("x", 1);
	key_t keys[256];
	int same = 0;

	for (int id = 1; id < 256; id++)
		keys[id] = GIVES(ftok(path, id));
	for (int id = 1; id < 256; id++) {
		EQUAL(ftok(path, id), keys[id]);
		for (int other = 1; other < id; other++)
			same += keys[other] == keys[id];
	}
	LINUX_OR_OTHER(same == 0, same > 0);
	OBSERVE("of the keys for the ids 1 to 255 %d pairs are the same", same);
}
