/* SPDX-License-Identifier: MIT */
/*
 * The report of a case: what its tasks are at, and what they have said. It is a list of entries in memory that all processes of
 * the case share, whoever they were forked by; the file behind it has a path, by which an image after an exec finds it again,
 * for a case may close, count and inherit descriptors. Where memory cannot be shared the same entries are read from and written
 * to that file. Nothing of this is on the case's standard output, which is the case's own.
 */
#ifndef PLUMB_REPORT_H
#define PLUMB_REPORT_H

#include "plumbline.h"

enum plumb_kind {
	PLUMB_FREE,
	PLUMB_TASK, /* a process or thread of the case */
	PLUMB_MADE, /* what: "mq /name", "key 123", "msg 4": to be removed after the case; "limit PATH=TEXT": to be put back */
	PLUMB_OBSERVED,   /* what: the text */
	PLUMB_SKIPPED,    /* what: the reason */
	PLUMB_UNRESOLVED, /* what, file, line, expected, actual, cause; empty strings for none */
	PLUMB_FAILED,     /* likewise */
};

/* What a task is in. Only while it is in one of the first three can it block as a case means it. */
enum plumb_doing {
	PLUMB_OWN,         /* code of the case outside all macros */
	PLUMB_SETUP,       /* MUST */
	PLUMB_EXPECTATION, /* SUCCEEDS and its like */
	PLUMB_PAUSE,       /* the library's own waiting: pass_gate(), FINISHES ... */
	PLUMB_ENDED,
};

/* One size for all, so that a reader needs no parser. Strings end with a null byte, cut where they are too long. */
struct plumb_entry {
	int kind; /* written last: whoever sees it sees the rest */
	int pid, tid;
	int doing;        /* of a task */
	unsigned int seq; /* of a task: changes whenever that does */
	int verdict;      /* of a task that has ended: its exit status */
	int line;
	int64_t since_ms;
	char file[112], what[320], expected[300], actual[300], cause[160];
};
/* Few, for memcheck looks for pointers in all of them at the end of each process. */
enum { PLUMB_MOST_ENTRIES = 320, PLUMB_MOST_TASKS = 160 };

/* Whoever runs the case: makes the file and maps it. False: neither could be; the case's exit status then is all there is. */
bool plumb_report_create(const char *path);
/* An image after an exec. */
void plumb_report_find(const char *path);
/* Before each case. */
void plumb_report_clear(void);
/* How many there are, and the i-th: valid until the next call. In the order in which they were begun. Null: not written. */
int plumb_report_count(void);
const struct plumb_entry *plumb_report_entry(int i);
/* What whoever runs the case wants to add. */
void plumb_report_add(const struct plumb_entry *entry);
void plumb_report_close(void);
/* Forgets the entries behind so many: of objects that are no more. For a process that alone speaks. */
void plumb_report_rewind(int count);

/*
 * Behind this line is what the processes of a case do. A task reserves an entry for a child before it forks, and looks at it
 * by that index; the child adopts it. Who did not (a fork() of the case's own) gets one at its first macro.
 */
int plumb_task_reserve(void);
void plumb_task_adopt(int index);
/* The task is reaped; its entry may serve another. */
void plumb_task_free(int index);
/* This task's entry, or -1. */
int plumb_task_index(void);
/* That of the process, or thread of it, by its IDs, or -1. */
int plumb_task_find(int pid, int tid);
/* What the task of that index is at; false: nobody knows. */
bool plumb_task_look(int index, struct plumb_entry *entry);
void plumb_task_set_tid(int tid);

/* Says it, marks the task as ended, and ends the process with the status. expected, actual and cause may be null. */
_Noreturn void plumb_verdict(enum plumb_kind kind, int status, struct plumb_at at, const char *expected, const char *actual,
			     const char *cause);
_Noreturn void plumb_end(int status);
void plumb_say(enum plumb_kind kind, const char *what);

/* Where the case has called the library, for what fails in it: text says what. */
struct plumb_at plumb_place(const char *text);
/* Between these the task is in the library's own waiting. */
struct plumb_under_way plumb_pause_begin(struct plumb_at at);

#endif
