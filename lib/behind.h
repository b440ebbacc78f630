/* SPDX-License-Identifier: MIT */
/* What the words of plumbline.h are made of. A case does not name any of this. */
#ifndef PLUMB_BEHIND_H
#define PLUMB_BEHIND_H

/* A source that is wrong, or missing, does not compile. A page of the standard has no section, a manual page has one. */
#define PLUMB_STANDARD(standard_, page_, clause_) \
	PLUMB_SOURCE(standard_, page_, clause_, PLUMB_FROM_SECTION(page_) == 1, "a page of the standard: pipe, not pipe(2)")
#define PLUMB_MANUAL(standard_, page_, clause_) \
	PLUMB_SOURCE(standard_, page_, clause_, PLUMB_FROM_SECTION(page_) > 1, "a manual page: pipe(2), not pipe")
#define PLUMB_FROM_SECTION(page_) __builtin_strlen(__builtin_strchr(page_ "(", '('))
#define PLUMB_SOURCE(standard_, page_, clause_, right_, what_)                                                          \
	.page = page_, .clause = clause_,                                                                               \
	.standard = (enum plumb_standard)(standard_ + 0 * sizeof(struct {                                               \
							      enum { plumb_the_case_names_its_source = 1 } named;       \
							      _Static_assert(right_, "the source of a case is " what_); \
						      }))

#define PLUMB_IF(chosen) PLUMB_IF_(chosen)
#define PLUMB_IF_(chosen) PLUMB_IF__(PLUMB_CHOSEN_##chosen)
#define PLUMB_IF__(comma_if_chosen) PLUMB_SECOND(comma_if_chosen PLUMB_TAKEN, PLUMB_LEFT, )
#define PLUMB_SECOND(first, second, ...) second
#define PLUMB_CHOSEN_1 ,
#define PLUMB_TAKEN(...) __VA_ARGS__
#define PLUMB_LEFT(...) .left[__COUNTER__ % 32] = 0 /* a declaration may not be empty between its commas */

enum plumb_standard { PLUMB_POSIX, PLUMB_XSI, PLUMB_OPTION, PLUMB_POSIX_MAY, PLUMB_LINUX, PLUMB_LINUX_DEVIATION, PLUMB_IMPL };

struct plumb_case {
	const char *id;
	const char *file;
	const char *behaviour;
	const char *page;
	const char *clause;
	const char *option;
	uint64_t needs;
	enum plumb_standard standard;
	int timeout; /* seconds, or 0 for the usual */
	bool sleeps; /* other cases can run meanwhile */
	bool is_law;
	const char *not_under_memcheck;
	const char *no_fault_shows;
	const char *does_not_build; /* the compiler's first word on it */
	void (*body)(void);
	void (*after_exec)(const char *argument);
	char left[32];
};

struct plumb_at {
	const char *file;
	int line;
	const char *text;
};

#define PLUMB_AT(text_)                   \
	(struct plumb_at)                 \
	{                                 \
		__FILE__, __LINE__, text_ \
	}
#define PLUMB_IS_POINTER(value) (__builtin_classify_type(value) == 5)
#define PLUMB_FAILED(value) ((value) == (__typeof__(value))-1 || (PLUMB_IS_POINTER(value) && (value) == 0))
#define PLUMB_FAILS(text, error, other, call)                                                                                 \
	({                                                                                                                    \
		plumb_begin(PLUMB_AT(text), false);                                                                           \
		errno = 0;                                                                                                    \
		__typeof__(call) plumb_value = (call);                                                                        \
		plumb_fails(PLUMB_AT(text), PLUMB_FAILED(plumb_value), (intmax_t)(intptr_t)plumb_value, errno, error, other); \
	})
/* An integer of any type, with its sign: what was an unsigned number beyond INTMAX_MAX must not look negative. */
struct plumb_int {
	bool negative;
	uintmax_t bits;
};
#define PLUMB_INT(value)                                                                      \
	({                                                                                    \
		__typeof__(value) plumb_number = (value);                                     \
		(struct plumb_int){plumb_is_negative(plumb_number), (uintmax_t)plumb_number}; \
	})
/* What is expected may depend on what the call has stored. */
#define PLUMB_COMPARE(text, actual, relation, other)                                     \
	({                                                                               \
		plumb_begin(PLUMB_AT(text), false);                                      \
		struct plumb_int plumb_actual = PLUMB_INT(actual);                       \
		plumb_compare(PLUMB_AT(text), plumb_actual, relation, PLUMB_INT(other)); \
	})
/* Said so that no compiler remarks that an unsigned number is never below 0. */
#define plumb_is_negative(number) (!((number) > 0 || (number) == 0))

#if __has_include(<pthread.h>)
#define PLUMB_PER_THREAD _Thread_local
#else
#define PLUMB_PER_THREAD
#endif
/* Above 0 while this thread is in a MUST: the fault layer leaves set-up alone. */
extern PLUMB_PER_THREAD int plumb_setup;
/* What this task is at: whoever waits for it, or ends it for its timeout, can say what has not returned. See report.h. */
struct plumb_under_way {
	struct plumb_at at;
	int doing;
};
/* What was under way before: set-up may be part of an expectation. */
struct plumb_under_way plumb_begin(struct plumb_at at, bool setup);
void plumb_go_on(struct plumb_under_way outer);
/* Where the case calls the library: what fails in there is told as of this place. */
void plumb_from(const char *file, int line);
#ifndef PLUMB_INSIDE
#define PLUMB_FROM(call) (plumb_from(__FILE__, __LINE__), call)
#define child(...) PLUMB_FROM(child(__VA_ARGS__))
#define thread(...) PLUMB_FROM(thread(__VA_ARGS__))
#define stop(...) PLUMB_FROM(stop(__VA_ARGS__))
#define exec_self(...) PLUMB_FROM(exec_self(__VA_ARGS__))
#define new_gate(...) PLUMB_FROM(new_gate(__VA_ARGS__))
#define open_gate(...) PLUMB_FROM(open_gate(__VA_ARGS__))
#define pass_gate(...) PLUMB_FROM(pass_gate(__VA_ARGS__))
#define catch_signal(...) PLUMB_FROM(catch_signal(__VA_ARGS__))
#define temp_dir(...) PLUMB_FROM(temp_dir(__VA_ARGS__))
#define temp_path(...) PLUMB_FROM(temp_path(__VA_ARGS__))
#define temp_fifo(...) PLUMB_FROM(temp_fifo(__VA_ARGS__))
#define temp_file(...) PLUMB_FROM(temp_file(__VA_ARGS__))
#define temp_mq_name(...) PLUMB_FROM(temp_mq_name(__VA_ARGS__))
#define temp_shm_name(...) PLUMB_FROM(temp_shm_name(__VA_ARGS__))
#define temp_sem_name(...) PLUMB_FROM(temp_sem_name(__VA_ARGS__))
#define temp_key(...) PLUMB_FROM(temp_key(__VA_ARGS__))
#define temp_queue(...) PLUMB_FROM(temp_queue(__VA_ARGS__))
#define temp_segment(...) PLUMB_FROM(temp_segment(__VA_ARGS__))
#define temp_semaphores(...) PLUMB_FROM(temp_semaphores(__VA_ARGS__))
#define temp_own_queue(...) PLUMB_FROM(temp_own_queue(__VA_ARGS__))
#define temp_own_segment(...) PLUMB_FROM(temp_own_segment(__VA_ARGS__))
#define temp_own_semaphores(...) PLUMB_FROM(temp_own_semaphores(__VA_ARGS__))
#define fill(...) PLUMB_FROM(fill(__VA_ARGS__))
#define next_fd(...) PLUMB_FROM(next_fd(__VA_ARGS__))
#define use_up_descriptors(...) PLUMB_FROM(use_up_descriptors(__VA_ARGS__))
#define record_lock(...) PLUMB_FROM(record_lock(__VA_ARGS__))
#define guarded(...) PLUMB_FROM(guarded(__VA_ARGS__))
#define bad_address(...) PLUMB_FROM(bad_address(__VA_ARGS__))
#define shared_memory(...) PLUMB_FROM(shared_memory(__VA_ARGS__))
#define become_second_user(...) PLUMB_FROM(become_second_user(__VA_ARGS__))
#define drop_privileges(...) PLUMB_FROM(drop_privileges(__VA_ARGS__))
#define kernel_limit(...) PLUMB_FROM(kernel_limit(__VA_ARGS__))
#define set_kernel_limit(...) PLUMB_FROM(set_kernel_limit(__VA_ARGS__))
#define clock_comes_back(...) PLUMB_FROM(clock_comes_back(__VA_ARGS__))
#define need_limit(...) PLUMB_FROM(need_limit(__VA_ARGS__))
#endif

_Noreturn void plumb_unresolved(struct plumb_at at, int error);
_Noreturn void plumb_skip(const char *format, ...) __attribute__((format(printf, 1, 2)));
void plumb_need_call(const char *call, long value);
void plumb_observe(const char *format, ...) __attribute__((format(printf, 1, 2)));
void plumb_succeeds(struct plumb_at at, intmax_t value, int error);
void plumb_gives(struct plumb_at at, bool succeeded, int error);
void plumb_fails(struct plumb_at at, bool failed, intmax_t value, int error, int expected, int other);
int plumb_linux(int linux_error, int posix_error);
int plumb_posix(int linux_error, int posix_error);
void plumb_outcome(struct plumb_at at, bool is_linux, bool is_other, bool is_posix);
void plumb_returns(struct plumb_at at, int error, int expected);
void plumb_returns_either(struct plumb_at at, int error, int expected, int other);
void plumb_compare(struct plumb_at at, struct plumb_int actual, int relation, struct plumb_int expected);
void plumb_equal_bytes(struct plumb_at at, const void *actual, const void *expected, size_t size);
void plumb_equal_string(struct plumb_at at, const char *actual, const char *expected);
void plumb_holds(struct plumb_at at, bool condition);
void plumb_child_blocks(struct plumb_at at, pid_t child);
void plumb_child_finishes(struct plumb_at at, pid_t child);
void plumb_dies(struct plumb_at at, pid_t child, int signo);
void plumb_interrupts_child(struct plumb_at at, pid_t child, int signo);
void plumb_locked(struct plumb_at at, int fd, const char *expected);
void plumb_thread_blocks(struct plumb_at at, struct thread *thread);
void plumb_thread_finishes(struct plumb_at at, struct thread *thread);
void plumb_interrupts_thread(struct plumb_at at, struct thread *thread, int signo);
PLUMB_INFO plumb_raises(struct plumb_at at, int signo, void (*function)(void *), void *address);

#endif
