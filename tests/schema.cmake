# SPDX-License-Identifier: MIT
# Every golden is valid by the schema that PROGRAM prints.

execute_process(COMMAND ${PROGRAM} --schema OUTPUT_FILE ${OUTPUT} RESULT_VARIABLE status)
if(status)
  message(FATAL_ERROR "vacparse --schema: ${status}")
endif()
file(GLOB goldens ${SOURCE}/samples/*/*.json)
execute_process(COMMAND ${PYTHON} ${SOURCE}/tests/schema_check.py ${OUTPUT} ${goldens} RESULT_VARIABLE status)
if(status)
  message(FATAL_ERROR "goldens that the schema does not allow")
endif()
