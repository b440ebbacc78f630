/* SPDX-License-Identifier: MIT */
/* Locks on files: words for cases of fcntl(), lockf() and flock(). They expand in the case. */
#ifndef PLUMB_LOCK_H
#define PLUMB_LOCK_H

#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#if __has_include(<sys/file.h>)
#include <sys/file.h>
#endif

#include "plumbline.h"

static inline off_t largest_offset(void)
{
	return (off_t)(((uintmax_t)1 << (sizeof(off_t) * 8 - 1)) - 1);
}

/* The call is denied a lock for one that another has: by EAGAIN, as Linux does, or EACCES. */
#define REFUSED(call) PLUMB_FAILS(#call, EAGAIN, like_linux() ? EAGAIN : EACCES, call)

/* Another process finds the file locked for lockf() like this, byte by byte: L locked, - not. */
#ifdef F_TLOCK
struct plumb_sections {
	struct plumb_at at;
	const char *path, *picture;
};

static inline void plumb_look_at_sections(void *argument)
{
	const struct plumb_sections *sections = argument;
	int fd = MUST(open(sections->path, O_RDWR));
	char seen[40] = "";

	for (size_t byte = 0; byte < strlen(sections->picture) && byte < sizeof(seen) - 1; byte++) {
		MUST(lseek(fd, (off_t)byte, SEEK_SET));
		seen[byte] = LOOK(lockf(fd, F_TLOCK, 1)) == 0 ? '-' : errno == EACCES || errno == EAGAIN ? 'L' : '?';
	}
	plumb_equal_string(sections->at, seen, sections->picture);
}

#define SECTIONS(path, picture)                \
	FINISHES(child(plumb_look_at_sections, \
		       &(struct plumb_sections){PLUMB_AT("the sections of " #path " are locked " #picture), path, picture}))
#endif

#endif
