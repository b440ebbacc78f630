/* SPDX-License-Identifier: MIT */
/* fdinfo.h - what Linux says of a descriptor in /proc/self/fdinfo. A case NEEDS(PROC). */
#ifndef PLUMB_FDINFO_H
#define PLUMB_FDINFO_H

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "plumbline.h"

/* All of it. The text lasts until the next call. */
static inline const char *fdinfo(int fd)
{
	static char text[2048];
	char path[64];

	snprintf(path, sizeof(path), "/proc/self/fdinfo/%d", fd);
	int file = MUST(open(path, O_RDONLY));
	ssize_t size = MUST(read(file, text, sizeof(text) - 1));
	MUST(close(file));
	text[size] = '\0';
	return text;
}

/* It has a line that begins with these words, which is given to scanf(): how many of its conversions could be done. */
#define FDINFO_SCANS(fd, word, ...)                                     \
	({                                                              \
		const char *plumb_line = strstr(fdinfo(fd), "\n" word); \
		HOLDS(plumb_line != NULL);                              \
		sscanf(plumb_line + 1, __VA_ARGS__);                    \
	})

#endif
