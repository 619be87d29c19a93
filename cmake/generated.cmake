# SPDX-License-Identifier: MIT
# Sources that the build writes: the ISO tables, and the layouts as part of the binary.

set(generated ${PROJECT_BINARY_DIR}/generated)
file(MAKE_DIRECTORY ${generated})

add_executable(vacparse-generate-tables src/tables/generate.cpp)
target_include_directories(vacparse-generate-tables PRIVATE src)
target_link_libraries(vacparse-generate-tables PRIVATE nlohmann_json::nlohmann_json vacparse-warnings)
add_custom_command(
  OUTPUT ${generated}/iso_tables.cpp
  COMMAND vacparse-generate-tables ${generated}/iso_tables.cpp ${ISO_CODES_DIR} ${ISO_CODES_LOCALE_DIR}
  DEPENDS vacparse-generate-tables ${ISO_CODES_DIR}/iso_3166-1.json
  COMMENT "Writing the tables of countries and languages" VERBATIM)

file(GLOB layouts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/layouts/*.toml)
add_custom_command(
  OUTPUT ${generated}/embedded_layouts.cpp
  COMMAND ${CMAKE_COMMAND} -D OUTPUT=${generated}/embedded_layouts.cpp
          -D FOLDER=${PROJECT_SOURCE_DIR}/src/layouts -P ${PROJECT_SOURCE_DIR}/cmake/embed.cmake
  DEPENDS ${layouts} ${PROJECT_SOURCE_DIR}/cmake/embed.cmake
  COMMENT "Embedding the layouts" VERBATIM)

set(generated_sources ${generated}/iso_tables.cpp ${generated}/embedded_layouts.cpp)
