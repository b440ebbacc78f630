/* SPDX-License-Identifier: MIT */
/*
 * posix-shm.h - words of the cases of shared memory objects, which include it in the place of plumbline.h, <fcntl.h>,
 * <sys/mman.h>, <sys/stat.h> and <unistd.h>. They expand in the case.
 */
#ifndef PLUMB_POSIX_SHM_H
#define PLUMB_POSIX_SHM_H

#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

/* Set-up: a new object of this name and size, mode 0600, open for both reading and writing. */
static inline int named_object(const char *name, size_t size)
{
	int fd = MUST(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));

	MUST(ftruncate(fd, (off_t)size));
	return fd;
}
/* The same of a name that does not matter. */
static inline int new_object(size_t size)
{
	return named_object(temp_shm_name(), size);
}

/* Maps an object's first bytes, shared, for both or for reading alone: it can be mapped. */
static inline char *mapped(int fd, size_t size)
{
	return GIVES(LOOK(mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0)));
}
static inline const char *mapped_for_reading(int fd, size_t size)
{
	return GIVES(LOOK(mmap(NULL, size, PROT_READ, MAP_SHARED, fd, 0)));
}

/* What fstat() says of an object that is open: a look, for an expectation. */
static inline struct stat status_of(int fd)
{
	struct stat status;

	SUCCEEDS(LOOK(fstat(fd, &status)));
	return status;
}
/* It has so many bytes. */
#define HAS_SIZE(fd, size) EQUAL(status_of(fd).st_size, size)
/* These are its permissions to read and to write: of an object fstat() need tell no others. */
#define HAS_MODE(fd, mode) EQUAL(status_of(fd).st_mode & 0666, mode)
/* It holds the text, a string literal, without its null byte: as another mapping of it shows. */
#define HOLDS_TEXT(fd, text) EQUAL_BYTES(mapped_for_reading(fd, sizeof(text) - 1), text, sizeof(text) - 1)

#endif
