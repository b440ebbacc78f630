/* SPDX-License-Identifier: MIT */
/*
 * Mapped memory, page by page. A picture has a character for each page: "ab0" is a page full of a, one full of b, and one of
 * zeros. The words that expect something expand in the case.
 */
#ifndef PLUMB_MAPPING_H
#define PLUMB_MAPPING_H

#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "plumbline.h"

/* The pages hold what the picture says, in each byte: a letter, or 0 for zeros. A . is a page that is not looked at. */
#define PAGES(address, picture) plumb_pages(PLUMB_AT("the pages at " #address " are " #picture), address, picture)
/*
 * The pages can be accessed as the picture says: w loaded from and stored to, r only loaded from, - neither; what cannot be
 * done raises SIGSEGV. A load from a page that is ! raises SIGBUS. What the pages hold stays.
 */
#define ACCESS(address, picture) plumb_access(PLUMB_AT("access to the pages at " #address " is " #picture), address, picture)

/* Set-up: what PAGES() then says is there. */
static inline void fill_pages(char *address, const char *picture)
{
	for (size_t i = 0; picture[i]; i++)
		memset(address + i * page_size(), picture[i] == '0' ? 0 : picture[i], page_size());
}

/* Set-up: so many pages of the file from its start, at an address that the system has chosen. */
static inline char *map_pages(int fd, size_t count, int protection, int flags)
{
	return MUST(mmap(NULL, count * page_size(), protection, flags, fd, 0));
}

/* Set-up: a descriptor, for reading and writing, of a new file that holds these pages. */
static inline int file_of_pages(const char *picture)
{
	int fd = MUST(open(temp_file(NULL, strlen(picture) * page_size()), O_RDWR));
	char *memory = map_pages(fd, strlen(picture), PROT_READ | PROT_WRITE, MAP_SHARED);

	fill_pages(memory, picture);
	MUST(munmap(memory, strlen(picture) * page_size()));
	return fd;
}

#ifdef MAP_ANONYMOUS
/* Set-up: new memory of no file that holds these pages. kind is MAP_PRIVATE or MAP_SHARED. */
static inline char *new_pages(const char *picture, int kind)
{
	char *memory = map_pages(-1, strlen(picture), PROT_READ | PROT_WRITE, kind | MAP_ANONYMOUS);

	fill_pages(memory, picture);
	return memory;
}
#endif

/* The byte of the file at this offset, as pread() has it. */
static inline char byte_at(int fd, size_t offset)
{
	char byte = '?';

	MUST_HOLD(LOOK(pread(fd, &byte, 1, (off_t)offset)) == 1);
	return byte;
}

/* Whether the page is locked in memory: then MS_INVALIDATE is refused. */
static inline bool is_locked(void *page)
{
	int result = LOOK(msync(page, 1, MS_ASYNC | MS_INVALIDATE));

	MUST_HOLD(result == 0 || errno == EBUSY);
	return result != 0;
}

/* How the page at this address can be accessed, as ACCESS() calls it, for what no document decides. */
static inline char access_to(void *address)
{
	int status = 0;
	pid_t loading = MUST(fork());

	if (loading == 0) {
		signal(SIGSEGV, SIG_DFL);
		signal(SIGBUS, SIG_DFL);
		load_byte(address);
		_exit(0);
	}
	MUST(waitpid(loading, &status, 0));
	return status == 0 ? 'r' : WIFSIGNALED(status) && WTERMSIG(status) == SIGBUS ? '!' : '-';
}

static inline void plumb_pages(struct plumb_at at, const char *address, const char *picture)
{
	const volatile char *byte = address;

	for (; *picture; picture++) {
		char expected = *picture == '0' ? 0 : *picture;

		plumb_begin(at, false);
		for (size_t i = 0; *picture != '.' && i < page_size(); i++)
			if (byte[i] != expected)
				plumb_compare(at, PLUMB_INT(byte[i]), 0, PLUMB_INT(expected));
		plumb_holds(at, true);
		byte += page_size();
	}
}

static inline void plumb_access(struct plumb_at at, char *address, const char *picture)
{
	for (size_t i = 0; picture[i]; i++)
		for (int end = 0; end < 2; end++) {
			volatile char *byte = address + i * page_size() + (end ? page_size() - 1 : 0);

			plumb_begin(at, false);
			if (picture[i] == 'w') {
				char was = *byte;

				store_byte((void *)byte);
				plumb_compare(at, PLUMB_INT(*byte), 0, PLUMB_INT('x'));
				*byte = was;
				continue;
			}
			if (picture[i] == 'r')
				load_byte((void *)byte);
			else
				plumb_raises(at, picture[i] == '!' ? SIGBUS : SIGSEGV, load_byte, (void *)byte);
			if (picture[i] != '!')
				plumb_raises(at, SIGSEGV, store_byte, (void *)byte);
		}
}

#endif
