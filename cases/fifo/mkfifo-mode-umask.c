/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "modes.h"
#include "plumbline.h"

static const struct {
	mode_t mask, mode;
} pairs[] = {{0, 0777}, {0, 0640}, {022, 0666}, {027, 0777}, {077, 0606}, {0111, 0333}, {0777, 0777}, {0, 0}};

CASE("the permission bits of a new FIFO are those of mkfifo()'s mode without those of the file mode creation mask",
     POSIX("mkfifo", "DESCRIPTION"))
{
	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
		const char *path = temp_path();
		struct stat status;

		modes_are_masks();
		umask(pairs[i].mask);
		SUCCEEDS(mkfifo(path, pairs[i].mode));
		SUCCEEDS(stat(path, &status));
		EQUAL(status.st_mode & 07777, pairs[i].mode & ~pairs[i].mask);
	}
}
