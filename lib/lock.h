/* SPDX-License-Identifier: MIT */
/* Locks on files: words for cases of fcntl(), lockf() and flock(). They expand in the case. */
#ifndef PLUMB_LOCK_H
#define PLUMB_LOCK_H

#if defined PLUMB_VARIANT_ofd && !defined _GNU_SOURCE
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#endif
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

/*
 * fcntl()'s commands, for a case that is written once for record locks and open file description locks: VARIANT(fcntl, ...),
 * VARIANT(ofd, ...). The two exclude each other, so it does not matter by which another process looks at a lock.
 */
#if defined PLUMB_VARIANT_ofd
#define SETLK F_OFD_SETLK
#define SETLKW F_OFD_SETLKW
#define GETLK F_OFD_GETLK
#else
#define SETLK F_SETLK
#define SETLKW F_SETLKW
#define GETLK F_GETLK
#endif

/*
 * What the kinds of locks share, for a case's variants: the bare calls for the whole file, whose offset is 0. GRANTED is the
 * success of such a call. fcntl() and lockf() locks belong to the process, the others to the open file description: where each
 * process opens the file for itself, that makes no difference.
 */
#if defined PLUMB_VARIANT_fcntl
#define wait_exclusive(fd) fcntl(fd, F_SETLKW, record_lock(F_WRLCK, 0, 0))
#define try_exclusive(fd) fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 0))
#define wait_shared(fd) fcntl(fd, F_SETLKW, record_lock(F_RDLCK, 0, 0))
#define try_shared(fd) fcntl(fd, F_SETLK, record_lock(F_RDLCK, 0, 0))
#define release(fd) fcntl(fd, F_SETLK, record_lock(F_UNLCK, 0, 0))
#define GRANTED(call) GIVES(call)
#elif defined PLUMB_VARIANT_ofd
#define wait_exclusive(fd) fcntl(fd, F_OFD_SETLKW, record_lock(F_WRLCK, 0, 0))
#define try_exclusive(fd) fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, 0, 0))
#define wait_shared(fd) fcntl(fd, F_OFD_SETLKW, record_lock(F_RDLCK, 0, 0))
#define try_shared(fd) fcntl(fd, F_OFD_SETLK, record_lock(F_RDLCK, 0, 0))
#define release(fd) fcntl(fd, F_OFD_SETLK, record_lock(F_UNLCK, 0, 0))
#define GRANTED(call) GIVES(call)
#elif defined PLUMB_VARIANT_flock
#define wait_exclusive(fd) flock(fd, LOCK_EX)
#define try_exclusive(fd) flock(fd, LOCK_EX | LOCK_NB)
#define wait_shared(fd) flock(fd, LOCK_SH)
#define try_shared(fd) flock(fd, LOCK_SH | LOCK_NB)
#define release(fd) flock(fd, LOCK_UN)
#define GRANTED(call) SUCCEEDS(call)
#elif defined PLUMB_VARIANT_lockf
#define wait_exclusive(fd) lockf(fd, F_LOCK, 0)
#define try_exclusive(fd) lockf(fd, F_TLOCK, 0)
#define release(fd) lockf(fd, F_ULOCK, 0)
#define GRANTED(call) SUCCEEDS(call)
#endif

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
