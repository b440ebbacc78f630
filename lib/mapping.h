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
#include <sys/resource.h>
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

/* Set-up: what a file holds from its start. */
static inline void fill_file(int fd, const char *picture)
{
	char *memory = map_pages(fd, strlen(picture), PROT_READ | PROT_WRITE, MAP_SHARED);

	fill_pages(memory, picture);
	MUST(munmap(memory, strlen(picture) * page_size()));
}

/* Set-up: a descriptor, for reading and writing, of a new file that holds these pages. */
static inline int file_of_pages(const char *picture)
{
	int fd = MUST(open(temp_file(NULL, strlen(picture) * page_size()), O_RDWR));

	fill_file(fd, picture);
	return fd;
}

#ifdef MAP_ANONYMOUS /* the case defines _GNU_SOURCE for it */
/* Set-up: new memory of no file that holds these pages. kind is MAP_PRIVATE or MAP_SHARED. */
static inline char *new_pages(const char *picture, int kind)
{
	char *memory = map_pages(-1, strlen(picture), PROT_READ | PROT_WRITE, kind | MAP_ANONYMOUS);

	fill_pages(memory, picture);
	return memory;
}
#endif

#ifdef MFD_ALLOW_SEALING
/* Set-up: a descriptor of a new memfd that holds these pages and has no seals. */
static inline int sealable(const char *picture)
{
	int memfd = MUST(memfd_create("plumbline", MFD_ALLOW_SEALING));

	MUST(ftruncate(memfd, (off_t)(strlen(picture) * page_size())));
	fill_file(memfd, picture);
	return memfd;
}
#endif

/* The byte of the file at this offset, as pread() has it. */
static inline char byte_at(int fd, size_t offset)
{
	char byte = '?';

	MUST_HOLD(LOOK(pread(fd, &byte, 1, (off_t)offset)) == 1);
	return byte;
}

/* Set-up: a skip where so many pages, which may be more than LOCKED_MEMORY promises, may not be locked. */
static inline void pages_can_be_locked(size_t count)
{
#ifdef RLIMIT_MEMLOCK
	if (count * page_size() > 65536)
		need_limit(RLIMIT_MEMLOCK, count * page_size());
#endif
}

/* Whether the page is locked in memory: then MS_INVALIDATE is refused. Where MS_SYNC is 0, MS_ASYNC does not go with it. */
static inline bool is_locked(void *page)
{
	int result = LOOK(msync(page, 1, (MS_SYNC == 0 ? MS_SYNC : MS_ASYNC) | MS_INVALIDATE));

	MUST_HOLD(result == 0 || errno == EBUSY);
	return result != 0;
}

/* Set-up: a skip where Yama lets no process without privilege look into another, its own child included. */
static inline void need_look_into_child(void)
{
	static const char scope[] = "/proc/sys/kernel/yama/ptrace_scope";

	if (LOOK(access(scope, R_OK)) == 0 && kernel_limit(scope) > 1)
		SKIP("%s is above 1", scope);
}

static inline void plumb_store_same(void *address)
{
	volatile char *byte = address;

	*byte = *byte;
}

/* How the process ends that calls function(address): 0, or the signal that it dies of. */
static inline int plumb_dies_of(void (*function)(void *), void *address)
{
	int status = 0;
	pid_t accessing = MUST(fork());

	if (accessing == 0) {
		signal(SIGSEGV, SIG_DFL);
		signal(SIGBUS, SIG_DFL);
		function(address);
		_exit(0);
	}
	MUST(waitpid(accessing, &status, 0));
	return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

/* How the page at this address can be accessed, as ACCESS() calls it, for what no document decides. */
static inline char access_to(void *address)
{
	int signo = plumb_dies_of(load_byte, address);

	if (signo != 0)
		return signo == SIGBUS ? '!' : '-';
	return plumb_dies_of(plumb_store_same, address) == 0 ? 'w' : 'r';
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
