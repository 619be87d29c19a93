# SPDX-License-Identifier: MIT
# LIBRARY shows vacparse_* and nothing else.

execute_process(COMMAND nm -D --defined-only --format=posix ${LIBRARY} OUTPUT_VARIABLE symbols RESULT_VARIABLE status)
string(REGEX MATCHALL "[^\n]+" lines "${symbols}")
list(LENGTH lines count)
list(FILTER lines EXCLUDE REGEX "^(vacparse_[a-z_]+@@?VACPARSE_0 T|VACPARSE_0 A|VACPARSE_0@@VACPARSE_0 A) ")
if(status OR lines OR count LESS 6)
  message(FATAL_ERROR "${count} symbols, and among them: ${lines}")
endif()
