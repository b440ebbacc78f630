/* SPDX-License-Identifier: MIT */
/* protected.h - words of the cases about fs.protected_fifos and fs.protected_regular: of variants fifo and file. */
#ifndef PLUMB_PROTECTED_H
#define PLUMB_PROTECTED_H

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

#ifdef PLUMB_VARIANT_fifo
#define PROTECTION "/proc/sys/fs/protected_fifos"
#else
#define PROTECTION "/proc/sys/fs/protected_regular"
#endif

/* Set-up: the path of an object that all may open, the second user's unless it is ours, in a new directory of ours. */
static inline const char *new_in_directory(const char *directory, bool ours)
{
	static char path[600];

	snprintf(path, sizeof(path), "%s/one", directory);
	MUST(mkdir(directory, 0700));
#ifdef PLUMB_VARIANT_fifo
	MUST(mkfifo(path, 0600));
#else
	MUST(close(MUST(open(path, O_WRONLY | O_CREAT | O_EXCL, 0600))));
#endif
	MUST(chmod(path, 0666));
	if (!ours)
		MUST(chown(path, second_user(), (gid_t)-1));
	return path;
}

/* open() for which it must not matter that O_CREAT is there. */
#define OPEN_OR_MAKE(path) open(path, O_RDWR | O_CREAT, 0600)
/* The open() gives a descriptor of what has that path. */
#define OPENS(path, open_call)                                  \
	do {                                                    \
		struct stat plumb_there, plumb_opened;          \
		MUST(stat(path, &plumb_there));                 \
		int plumb_fd = GIVES(open_call);                \
		MUST(fstat(plumb_fd, &plumb_opened));           \
		EQUAL(plumb_opened.st_ino, plumb_there.st_ino); \
		MUST(close(plumb_fd));                          \
	} while (0)

#endif
