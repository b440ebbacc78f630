/* SPDX-License-Identifier: MIT */
/* What the files of lib/ say to each other, and what whoever runs a case calls. A case includes plumbline.h alone. */
#ifndef PLUMB_INSIDE_H
#define PLUMB_INSIDE_H

#define PLUMB_INSIDE
#include "environment.h"
#include "plumbline.h"
#include "report.h"
#ifdef __KLIBC__
#include "klibc.h"
#endif

/* Exit statuses of a case, and of a small program: automake's. */
enum { EXIT_PASS = 0, EXIT_FAIL = 1, EXIT_SKIP = 77, EXIT_UNRESOLVED = 99 };

/* What the case is given; set before plumb_run(). */
struct plumb_given {
	const char *directory; /* path for temp_dir() to make; its last two parts make names unique */
	double timeout_factor; /* all times are multiplied by it */
	int timeout;           /* seconds, for cases that declare none; 0: the usual */
	const char *program;   /* absolute path of this executable, for exec_self(); null: exec_self() is not available */
	bool under_memcheck;
	enum plumb_like {
		PLUMB_LIKE_ANY,
		PLUMB_LIKE_LINUX,
		PLUMB_LIKE_POSIX
	} like;                                /* which of several right outcomes is demanded */
	uint64_t seed;                         /* of what is drawn at random */
	int effort;                            /* how often the usual number of steps a law takes */
	bool own_machine;                      /* the user has said that this machine may be changed or lost */
	const char *report;                    /* path of the report's file; null: there is none */
	struct plumb_environment *environment; /* NEEDS is answered from it; null: each case probes what it needs */
};
extern struct plumb_given plumb_given;
/* second_user() of the first worker, and how many there can be. */
enum { PLUMB_FIRST_SECOND_USER = 60706, PLUMB_SECOND_USERS = 478 };

/* Runs the case in the calling process and ends that with one of the exit statuses. */
_Noreturn void plumb_run(const struct plumb_case *c);
/* Goes on after exec_self(argument) in the new image. */
_Noreturn void plumb_run_after_exec(const struct plumb_case *c, const char *argument);
/* exec_self() gives the new image these arguments: this word, the id of the case, the function's argument. */
#define PLUMB_AFTER_EXEC "--after-exec"
/* plumb_given, through the environment of an exec: a small program finds there what it is given. */
void plumb_give_environment(void);
void plumb_take_environment(void);

/* The reason why this case cannot be run here, or null. */
const char *plumb_missing(const struct plumb_case *c);
const char *plumb_missing_option(const char *option);
/* Why a case that does not build need not build here, or null. */
const char *plumb_not_here(const struct plumb_case *c);
/* Ends the case as a skip where there is no place for objects of the kind: "mq", "shm", "sem". */
void plumb_need_names(const char *kind);
/* NEEDS() holds privileges, which are numbered as Linux's capabilities are, and further bits above them. */
#define PLUMB_PRIVILEGE_BITS 48
#define PLUMB_PRIVILEGES ((1ull << PLUMB_PRIVILEGE_BITS) - 1)
#define PLUMB_KNOWN_PRIVILEGES                                                                                       \
	(PRIVILEGE_CHOWN | PRIVILEGE_DAC_OVERRIDE | PRIVILEGE_FOWNER | PRIVILEGE_KILL | PRIVILEGE_NET_BIND_SERVICE | \
	 PRIVILEGE_NET_ADMIN | PRIVILEGE_NET_RAW | PRIVILEGE_IPC_LOCK | PRIVILEGE_IPC_OWNER | PRIVILEGE_SYS_ADMIN |  \
	 PRIVILEGE_SYS_NICE | PRIVILEGE_SYS_RESOURCE | PRIVILEGE_MKNOD)
const char *plumb_privilege_name(uint64_t privilege); /* "CAP_CHOWN" */
/* The case's timeout in milliseconds, factor and all. */
int64_t plumb_timeout_ms(const struct plumb_case *c);
/* "POSIX.1-2024 open() ERRORS [ENXIO]" into buffer, which it returns. */
const char *plumb_source(const struct plumb_case *c, char *buffer, size_t size);
/* "posix", "xsi", "posix-may" ..., or the option's name. */
const char *plumb_standard_name(const struct plumb_case *c);

extern const struct plumb_case *plumb_this_case;
/* Set in the processes of a running case: how long to wait for what must come (absolute, as now_ms()). */
extern int64_t plumb_patience_ends;

_Noreturn void plumb_fail(struct plumb_at at, const char *expected, const char *actual);
void plumb_counted(void);             /* an expectation was met */
int plumb_expectations(void);         /* how many were, in this process */
void plumb_join_all(void);            /* waits for all tasks; ends the process with what is worse than a pass */
void plumb_pause_us(unsigned int us); /* between two looks at something */

/* "0.2" for 200, "10" for 10000, into buffer, which it returns: not every libc prints a double. */
const char *plumb_decimal(char *buffer, size_t size, int64_t thousandths);

const char *plumb_errno_name(int error);  /* "ENXIO"; a number's text for others; valid until the next call */
const char *plumb_signal_name(int signo); /* "SIGSEGV", "SIGRTMIN+3"; likewise */

#endif
