# SPDX-License-Identifier: MIT
# The recipes of docs/pipelines.md, and the engines under harder conditions: `ctest -L engines`. scripts/test --all
# installs them (scripts/packages --engines) and runs these tests; a plain scripts/test does not.

set(engines ${CMAKE_CURRENT_SOURCE_DIR}/engines)
set(engine_environment
  "NODE_PATH=${PROJECT_SOURCE_DIR}/build/engines/node_modules;PYTHONDONTWRITEBYTECODE=1")

function(add_engine name)
  add_test(NAME engine_${name} COMMAND ${ARGN} ${PROJECT_SOURCE_DIR} $<TARGET_FILE:vacparse-program> ${section})
  set_tests_properties(engine_${name} PROPERTIES LABELS engines TIMEOUT 600 ENVIRONMENT "${engine_environment}")
endfunction()

file(STRINGS ${PROJECT_SOURCE_DIR}/docs/pipelines.md headings REGEX "^## ")
foreach(heading IN LISTS headings)
  string(REGEX REPLACE "^## " "" section "${heading}")
  string(MAKE_C_IDENTIFIER "${section}" name)
  string(TOLOWER ${name} name)
  add_engine(recipe_${name} ${SYSTEM_PYTHON} ${engines}/recipes.py)
endforeach()
set_tests_properties(engine_recipe_other_languages PROPERTIES
  ENVIRONMENT "VACPARSE_LIBRARY=$<TARGET_FILE:vacparse-shared>;PYTHONDONTWRITEBYTECODE=1;${loaded}")

set(section "")
add_engine(dask_loses_a_worker ${SYSTEM_PYTHON} ${engines}/dask_kill.py)
set_tests_properties(engine_dask_loses_a_worker PROPERTIES COST 2000)
add_engine(spark_pipe ${SYSTEM_PYTHON} ${engines}/pipe_driver.py)
add_engine(duckdb_columns node ${engines}/duckdb_check.js)
