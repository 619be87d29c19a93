/* SPDX-License-Identifier: MIT */
#pragma once
/* vacparse for programs in other languages: make a parser, hand it the bytes of notices, get records.
 *
 * Strings are UTF-8 and end with NUL. No exception, no exit and no output comes from here. A parser does not
 * change after it was made: any number of threads may parse with one at once. */

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct vacparse_parser vacparse_parser;

/* What a parser reads with. Set all to 0 and `size` to sizeof(vacparse_options); later versions add members
 * at the end. */
typedef struct vacparse_options {
  size_t size;
  const char* const* layouts; /* texts (TOML) of layouts of your own, NULL after the last; or NULL */
  const char* layout;         /* id of the layout to read with; NULL: the one found for each notice */
  const char* date_order;     /* "dmy" or "mdy" for 05/03/2020; NULL: as the layout says */
  int evidence;               /* not 0: records (json, ndjson) tell where each value stands */
} vacparse_options;

enum vacparse_status {
  VACPARSE_OK = 0,
  VACPARSE_FAILED = 1,    /* the notice cannot be used: its record is a failure, which says why */
  VACPARSE_MISUSE = 2,    /* an argument that cannot be meant */
  VACPARSE_NO_MEMORY = 3, /* the parser is as good as before */
  VACPARSE_BROKEN = 4     /* anything else, which would be a mistake in vacparse */
};

/* "MAJOR.MINOR.PATCH"; not to be freed. */
const char* vacparse_version(void);

/* A parser, to be freed with vacparse_free. `options` may be NULL. NULL on trouble; then `*error` says why
 * (NULL where even that found no memory), to be freed with vacparse_free_string. `error` may be NULL. */
vacparse_parser* vacparse_new(const vacparse_options* options, char** error);

/* Reads the notice that the `size` bytes at `bytes` hold, and puts what the program would print for it alone
 * into `*out`: `*out_size` bytes and a NUL behind them, to be freed with vacparse_free_string. `id` is the
 * record's id. `format` is one of "ndjson", "json", "jsonld", "csv", "csv=items"; NULL is "ndjson".
 * `out_size` may be NULL. Returns a vacparse_status; `*out` is NULL unless it is VACPARSE_OK or
 * VACPARSE_FAILED. */
int vacparse_parse(const vacparse_parser* parser, const char* bytes, size_t size, const char* id,
                   const char* format, char** out, size_t* out_size);

/* NULL is allowed in both. No thread may use the parser any more. */
void vacparse_free(vacparse_parser* parser);
void vacparse_free_string(char* string);

#ifdef __cplusplus
}
#endif
