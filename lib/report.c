/* SPDX-License-Identifier: MIT */
/* The list of entries that a case's processes share: see report.h. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "inside.h"

struct page {
	int count, tasks;
	struct plumb_entry entries[PLUMB_MOST_ENTRIES];
};

static struct page *page; /* null: the entries stand in the file, one behind the other */
static int capacity;      /* how many entries the page has room for: fewer where no larger file may be made */
static char file[512];    /* its path; empty: there is neither */

/* This thread's task. In the file's place, or where there is no room for it, the entry is this thread's own copy. */
static PLUMB_PER_THREAD int own_pid;
static PLUMB_PER_THREAD int own_index = -1;
static PLUMB_PER_THREAD struct plumb_entry own_copy;
static PLUMB_PER_THREAD struct plumb_under_way under_way;
static PLUMB_PER_THREAD struct plumb_at caller;

/* Entries of children that this process has reaped. */
static int spare[64];
static int spare_count;

static void copy(char *to, size_t size, const char *from)
{
	size_t length = from ? strnlen(from, size - 1) : 0;

	memcpy(to, from ? from : "", length);
	to[length] = '\0';
}

static size_t page_length(int entries)
{
	return offsetof(struct page, entries) + (size_t)entries * sizeof(struct plumb_entry);
}

static int entries_in(uintmax_t length)
{
	uintmax_t entries = length > page_length(1) ? (length - page_length(0)) / sizeof(struct plumb_entry) : 0;

	return entries < PLUMB_MOST_ENTRIES ? (int)entries : PLUMB_MOST_ENTRIES;
}

static int entries_allowed(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
		return PLUMB_MOST_ENTRIES;
	return entries_in(limit.rlim_cur);
}

static bool map_file(int fd, int entries)
{
	void *memory = mmap(NULL, page_length(entries), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

	page = memory == MAP_FAILED ? NULL : memory;
	capacity = entries;
	return page;
}

/* The header makes its length none that entries alone can have. */
static bool is_page(off_t length)
{
	return length > 0 && length % (off_t)sizeof(struct plumb_entry) == (off_t)page_length(0);
}

bool plumb_report_create(const char *path)
{
	/* Whoever the case becomes has to reach it. */
	int fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666), entries = entries_allowed();

	page = NULL;
	file[0] = '\0';
	if (fd < 0)
		return false;
	fchmod(fd, 0666);
	copy(file, sizeof(file), path);
	if (entries == 0 || ftruncate(fd, (off_t)page_length(entries)) != 0 || !map_file(fd, entries))
		(void)!ftruncate(fd, 0);
	close(fd);
	return true;
}

void plumb_report_find(const char *path)
{
	struct stat status;
	int fd;

	if (*file || !path || !*path) /* this image has it, or there is none */
		return;
	fd = open(path, O_RDWR | O_CLOEXEC);
	if (fd < 0)
		return;
	copy(file, sizeof(file), path);
	/* Without a page the file has entries alone, and none or few at first. */
	if (fstat(fd, &status) == 0 && is_page(status.st_size) && !map_file(fd, entries_in((uintmax_t)status.st_size)))
		file[0] = '\0';
	close(fd);
	own_index = plumb_task_find(getpid(), 0);
	own_pid = own_index >= 0 ? getpid() : 0;
}

void plumb_report_clear(void)
{
	spare_count = 0; /* of tasks that were not the case's */
	own_pid = 0;
	if (!page) {
		if (*file)
			(void)!truncate(file, 0);
		return;
	}
	for (int i = 0; i < page->count && i < capacity; i++)
		page->entries[i].kind = PLUMB_FREE;
	page->count = page->tasks = 0;
}

void plumb_report_rewind(int count)
{
	if (!page) {
		if (*file)
			(void)!truncate(file, count * (off_t)sizeof(struct plumb_entry));
		return;
	}
	for (int i = count; i < page->count && i < capacity; i++)
		page->entries[i].kind = PLUMB_FREE;
	page->count = count;
}

void plumb_report_close(void)
{
	if (page)
		munmap(page, page_length(capacity));
	if (*file)
		unlink(file);
	page = NULL;
	file[0] = '\0';
}

int plumb_report_count(void)
{
	struct stat status;

	if (page)
		return page->count < capacity ? page->count : capacity;
	return *file && stat(file, &status) == 0 ? (int)(status.st_size / (off_t)sizeof(struct plumb_entry)) : 0;
}

const struct plumb_entry *plumb_report_entry(int i)
{
	static struct plumb_entry read_entry;
	int fd;
	bool whole;

	if (page)
		return __atomic_load_n(&page->entries[i].kind, __ATOMIC_ACQUIRE) == PLUMB_FREE ? NULL : &page->entries[i];
	fd = *file ? open(file, O_RDONLY | O_CLOEXEC) : -1;
	if (fd < 0)
		return NULL;
	whole = pread(fd, &read_entry, sizeof(read_entry), i * (off_t)sizeof(read_entry)) == sizeof(read_entry);
	close(fd);
	return whole && read_entry.kind != PLUMB_FREE ? &read_entry : NULL;
}

/* Appended to by several processes at once, so O_APPEND: where it went, or -1. */
static int append_to_file(const struct plumb_entry *entry)
{
	int fd = *file ? open(file, O_WRONLY | O_APPEND | O_CLOEXEC) : -1;
	int index = -1;

	if (fd < 0)
		return -1;
	if (write(fd, entry, sizeof(*entry)) == sizeof(*entry))
		index = (int)(lseek(fd, 0, SEEK_CUR) / (off_t)sizeof(*entry)) - 1;
	close(fd);
	return index;
}

/* The index of a new entry that holds this, or -1. */
static int append(const struct plumb_entry *entry)
{
	int index;

	if (!page)
		return append_to_file(entry);
	index = __atomic_fetch_add(&page->count, 1, __ATOMIC_SEQ_CST);
	if (index >= capacity)
		return -1;
	memcpy((char *)&page->entries[index] + sizeof(int), (const char *)entry + sizeof(int), sizeof(*entry) - sizeof(int));
	__atomic_store_n(&page->entries[index].kind, entry->kind, __ATOMIC_RELEASE);
	return index;
}

void plumb_report_add(const struct plumb_entry *entry)
{
	if (append(entry) < 0 && entry->kind >= PLUMB_SKIPPED) /* better there than nowhere */
		fprintf(stderr, "%s: %s: %s\n", entry->file, entry->what, entry->actual);
}

int plumb_task_reserve(void)
{
	static const struct plumb_entry task = {.kind = PLUMB_TASK};

	if (spare_count > 0)
		return spare[--spare_count];
	/* What the tasks have to say needs room, too. */
	if (page && __atomic_fetch_add(&page->tasks, 1, __ATOMIC_SEQ_CST) >= capacity / 2)
		return -1;
	return append(&task);
}

static void write_to_file(int index, const struct plumb_entry *entry)
{
	int fd = *file ? open(file, O_WRONLY | O_CLOEXEC) : -1;

	if (fd < 0)
		return;
	(void)!pwrite(fd, entry, sizeof(*entry), index * (off_t)sizeof(*entry));
	close(fd);
}

static struct plumb_entry *own_entry(void)
{
	return page && own_index >= 0 ? &page->entries[own_index] : &own_copy;
}

void plumb_task_adopt(int index)
{
	struct plumb_entry *own;

	own_index = index;
	own_pid = getpid();
	under_way = (struct plumb_under_way){0};
	own = own_entry();
	own->kind = PLUMB_TASK;
	own->tid = 0;
	own->doing = PLUMB_OWN;
	own->verdict = 0;
	own->what[0] = '\0';
	own->since_ms = now_ms();
	own->seq++;
	__atomic_store_n(&own->pid, own_pid, __ATOMIC_RELEASE);
	if (!page && index >= 0)
		write_to_file(index, own);
}

void plumb_task_free(int index)
{
	struct plumb_entry none = {.kind = PLUMB_TASK, .doing = PLUMB_ENDED};

	if (index < 0)
		return;
	if (page) {
		page->entries[index].doing = PLUMB_ENDED;
		page->entries[index].pid = 0;
	} else {
		write_to_file(index, &none);
	}
	if (spare_count < (int)(sizeof(spare) / sizeof(spare[0])))
		spare[spare_count++] = index;
}

/* A fork() of the case's own has no entry yet, and must not write to its parent's. */
static void have_entry(void)
{
	if (own_pid == getpid())
		return;
	spare_count = 0;
	plumb_task_adopt(plumb_task_reserve());
}

int plumb_task_index(void)
{
	have_entry();
	return own_index;
}

void plumb_task_set_tid(int tid)
{
	have_entry();
	own_entry()->tid = tid;
	if (!page && own_index >= 0)
		write_to_file(own_index, &own_copy);
}

int plumb_task_find(int pid, int tid)
{
	for (int i = 0; i < plumb_report_count(); i++) {
		const struct plumb_entry *entry = plumb_report_entry(i);

		if (entry && entry->kind == PLUMB_TASK && entry->pid == pid && (tid == 0 || entry->tid == tid))
			return i;
	}
	return -1;
}

bool plumb_task_look(int index, struct plumb_entry *entry)
{
	const struct plumb_entry *found = index >= 0 ? plumb_report_entry(index) : NULL;

	if (!found || found->kind != PLUMB_TASK)
		return false;
	*entry = *found;
	return true;
}

static void publish(int doing, struct plumb_at at)
{
	struct plumb_entry *own;

	have_entry();
	own = own_entry();
	own->line = at.line;
	copy(own->file, sizeof(own->file), at.file);
	copy(own->what, sizeof(own->what), at.text);
	own->since_ms = now_ms();
	__atomic_store_n(&own->doing, doing, __ATOMIC_RELEASE);
	__atomic_store_n(&own->seq, own->seq + 1, __ATOMIC_RELEASE);
	if (!page && own_index >= 0)
		write_to_file(own_index, own);
}

void plumb_go_on(struct plumb_under_way outer)
{
	int error = errno;

	under_way = outer;
	publish(outer.doing, outer.at);
	errno = error;
}

struct plumb_under_way plumb_begin(struct plumb_at at, bool setup)
{
	struct plumb_under_way outer = under_way;

	plumb_go_on((struct plumb_under_way){at, setup ? PLUMB_SETUP : PLUMB_EXPECTATION});
	return outer;
}

struct plumb_under_way plumb_pause_begin(struct plumb_at at)
{
	struct plumb_under_way outer = under_way;

	plumb_go_on((struct plumb_under_way){at, PLUMB_PAUSE});
	return outer;
}

void plumb_from(const char *from_file, int line)
{
	caller = (struct plumb_at){from_file, line, NULL};
}

struct plumb_at plumb_place(const char *text)
{
	return (struct plumb_at){caller.file ? caller.file : plumb_this_case->file, caller.line, text};
}

void plumb_say(enum plumb_kind kind, const char *what)
{
	struct plumb_entry entry = {.kind = (int)kind, .pid = getpid()};

	copy(entry.what, sizeof(entry.what), what);
	plumb_report_add(&entry);
}

/* _exit(): what stdio of a parent holds is not the child's to write. Its own output it must flush. */
_Noreturn void plumb_end(int status)
{
	fflush(stdout);
	have_entry();
	own_entry()->verdict = status;
	publish(PLUMB_ENDED, (struct plumb_at){NULL, 0, NULL});
	_exit(status);
}

_Noreturn void plumb_verdict(enum plumb_kind kind, int status, struct plumb_at at, const char *expected, const char *actual,
			     const char *cause)
{
	struct plumb_entry entry = {.kind = (int)kind, .pid = getpid(), .line = at.line, .since_ms = now_ms()};

	copy(entry.file, sizeof(entry.file), at.file);
	copy(entry.what, sizeof(entry.what), at.text);
	copy(entry.expected, sizeof(entry.expected), expected);
	copy(entry.actual, sizeof(entry.actual), actual);
	copy(entry.cause, sizeof(entry.cause), cause);
	plumb_report_add(&entry);
	plumb_end(status);
}
